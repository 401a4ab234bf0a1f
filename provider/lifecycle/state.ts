/** The stored state of a key resource. */
import { changedFields } from "../operations/compare";
import type { Operation } from "../operations/operation";
import { fieldsOf } from "../operations/result";
import { rotatedPaths } from "../operations/rotated";
import type { KeyUse } from "../operations/publicTypes";
import { activeNamesOf } from "../operations/twoKeys";
import type { UNKNOWN } from "../specialValues";

/** Properties as they cross the wire, with secrets unwrapped and unknowns as `UNKNOWN`. */
export type Properties = Readonly<Record<string, unknown>>;

/** What is stored of a resource, both in its inputs and in its outputs. */
export interface KeysState {
  /** The full ARM ID of the resource whose keys these are; empty in a state that lost it. */
  readonly resourceId: string;
  readonly apiVersion?: string;
  /** Which of two keys is active, if the operation has two. */
  readonly use?: KeyUse | typeof UNKNOWN;
  /** The arguments that were sent in the request, if the operation has some that are stored. */
  readonly args?: Properties;
  /** The keys are kept until one of these changes: text by name, unknowns anywhere. */
  readonly keepers?: unknown;
  /** 1, plus one for each detected change. */
  readonly revision: number;
  /** The names of the fields that changed at the last revision; `keys.key1` of a list whose items have names. */
  readonly rotated: readonly string[];
  /** The service's fields by name: the declared ones, and the others by theirs. */
  readonly keys: Properties;
  /** The outputs of the active key, by name; empty for an operation without two keys. */
  readonly active: Properties;
  /** A part of the stored state is missing or malformed, after an edit or from an older version. */
  readonly isDamaged?: true;
}

/** The checked inputs; without keys if they could not be listed yet. */
export type CheckedInputs = KeysState | ArgumentInputs;

/** The inputs that are no keys. */
export interface ArgumentInputs {
  readonly resourceId: unknown;
  readonly apiVersion?: unknown;
  readonly use?: unknown;
  readonly args?: Properties;
  readonly keepers?: unknown;
}

/** The outputs whose old values stay because of `ignoreChanges`. */
export type KeptValues = Partial<Pick<KeysState, "revision" | "rotated" | "keys" | "active">>;

export function hasKeys(inputs: CheckedInputs): inputs is KeysState {
  return "revision" in inputs;
}

/** The names of a key resource's properties that hold the service's response, or a part of it: all of them secret. */
export function secretPropertiesOf(operation: Operation): string[] {
  const beside = operation.isAny ? [] : ["additionalFields"];
  return [...fieldsOf(operation), ...activeNamesOf(operation), ...beside];
}

/** The inputs of a resource whose keys are only outputs. */
export function withoutKeys({ resourceId, apiVersion, use, args, keepers }: CheckedInputs): ArgumentInputs {
  return {
    resourceId,
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(use === undefined ? {} : { use }),
    ...(args === undefined ? {} : { args }),
    ...(keepers === undefined ? {} : { keepers }),
  };
}

/** The state after the keys were listed: the next revision if any of them changed. */
export function withRevision(operation: Operation, olds: KeysState, found: KeysState): KeysState {
  const fields = changedFields(olds.keys, found.keys);
  const rotated = rotatedPaths(operation, fields, olds.keys, found.keys);
  return rotated.length === 0
    ? { ...found, revision: olds.revision, rotated: olds.rotated }
    : { ...found, revision: olds.revision + 1, rotated };
}

/** Logged next to the plan, which shows only the revision if the same key is rotated again. */
export function changeOf(olds: KeysState, { rotated }: KeysState): string {
  return `rotated in Azure since revision ${olds.revision}: ${rotated.join(", ")}`;
}
