/** The fake's methods for resources and their keys. */
import { LIST_KEYS, type Operation } from "../../operations/operation";
import type { ArmState } from "./armState";
import type { FakeArm } from "../fakeArm";
import { knownActions, operationFor, operationsOf, parsePath } from "./routes";

type ResourceHandles = Pick<FakeArm, "add" | "remove" | "rotate" | "setAnswer" | "keysOf" | "givenKeys">;

export function resourceHandles(state: ArmState): ResourceHandles {
  return {
    add(resourceId) {
      operationsWith(resourceId);
      state.resources.add(resourceId);
    },
    remove(resourceId) {
      checkId(resourceId);
      state.resources.remove(resourceId);
      state.keys.drop(resourceId);
    },
    rotate(resourceId, field) {
      const operations = operationsWith(resourceId);
      if (operations.some(({ action }) => state.keys.own(resourceId, action))) {
        throw new Error(`'${resourceId}' has a custom response: change it with setAnswer().`);
      }
      state.keys.rotate(resourceId, operations, field);
    },
    setAnswer(resourceId, body, options = {}) {
      checkId(resourceId);
      state.resources.add(resourceId);
      state.keys.set(resourceId, body, options);
    },
    keysOf(resourceId, options = {}) {
      const action = options.action ?? operationsOf(resourceId)[0]?.action ?? LIST_KEYS;
      const own = state.keys.own(resourceId, action);
      if (own) return own.body;
      const operation = operationFor({ resourceId, action, apiVersion: options.apiVersion });
      if (operation) return state.keys.sample(resourceId, operation);
      if (options.action === undefined) operationsWith(resourceId);
      throw new Error(`'${resourceId}' has no response to ${action}: set one with setAnswer().`);
    },
    givenKeys: () => [...state.given],
  };
}

/** @throws an `Error` if the ID is not that of a resource with an operation */
export function operationsWith(resourceId: string): Operation[] {
  const found = operationsOf(resourceId);
  if (found.length > 0) return found;
  throw new Error(
    `'${resourceId}' is not a resource of the package's operations: ${knownActions(resourceId)}. For others, use setAnswer().`,
  );
}

function checkId(resourceId: string): void {
  if (!parsePath(`${resourceId}/listKeys`)) {
    throw new Error(`'${resourceId}' is not an ARM ID: an ID begins with / and has no empty segment.`);
  }
}
