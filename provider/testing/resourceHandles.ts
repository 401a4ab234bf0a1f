/** The handles that have to do with resources and their keys. */
import type { Operation } from "../operations/operation";
import type { ArmState } from "./armState";
import type { FakeArm } from "./fakeArm";
import { isListKeys, knownPaths, operationFor, parsePath, parseResourceId } from "./routes";

type ResourceHandles = Pick<FakeArm, "add" | "remove" | "rotate" | "setAnswer" | "keysOf" | "givenKeys">;

export function resourceHandles(state: ArmState): ResourceHandles {
  return {
    add(resourceId) {
      operationOf(resourceId);
      state.resources.add(resourceId);
    },
    remove(resourceId) {
      checkId(resourceId);
      state.resources.remove(resourceId);
      state.keys.drop(resourceId);
    },
    rotate(resourceId, field) {
      if (state.keys.own(resourceId, "listKeys")) {
        throw new Error(`'${resourceId}' has an answer of the test's own: give it another with setAnswer().`);
      }
      state.keys.rotate(resourceId, operationOf(resourceId), field);
    },
    setAnswer(resourceId, body, options = {}) {
      checkId(resourceId);
      state.resources.add(resourceId);
      state.keys.set(resourceId, body, options);
    },
    keysOf(resourceId, { action = "listKeys" } = {}) {
      const own = state.keys.own(resourceId, action);
      if (own) return own.body;
      if (!isListKeys(action))
        throw new Error(`'${resourceId}' has no answer to ${action}: setAnswer() gives it one.`);
      return state.keys.sample(resourceId, operationOf(resourceId));
    },
    givenKeys: () => [...state.given],
  };
}

/** @throws an `Error` for what is not the ID of a resource with an operation */
export function operationOf(resourceId: string): Operation {
  const parts = parseResourceId(resourceId);
  const operation = parts && operationFor(parts);
  if (operation) return operation;
  throw new Error(
    `'${resourceId}' is no resource of the package's operations: ${knownPaths()}. For others there is setAnswer().`,
  );
}

function checkId(resourceId: string): void {
  if (!parsePath(`${resourceId}/listKeys`)) {
    throw new Error(`'${resourceId}' is no ARM ID: it begins with / and has no empty segment.`);
  }
}
