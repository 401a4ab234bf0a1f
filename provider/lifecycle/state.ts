/** What is stored of a key resource. */
import type { Operation } from "../operations/operation";
import { fieldsOf } from "../operations/result";
import { activeNamesOf, type KeyUse } from "../operations/twoKeys";
import type { UNKNOWN } from "../specialValues";

/** Properties as they cross the wire, with secrets unwrapped and unknowns as `UNKNOWN`. */
export type Properties = Readonly<Record<string, unknown>>;

/** What is stored of a resource, in its inputs and in its outputs alike. */
export interface KeysState {
  /** The full ARM ID of the resource whose keys these are; empty in a state that lost it. */
  readonly resourceId: string;
  readonly apiVersion?: string;
  /** Which of two keys is in use, of an operation that has two: what is made of that key follows from it. */
  readonly use?: KeyUse | typeof UNKNOWN;
  /** 1, and one more at each change seen. */
  readonly revision: number;
  /** The names of the fields that changed at the last revision; `keys.key1` of a list whose items have names. */
  readonly rotated: readonly string[];
  /** The service's fields by name: the declared ones, and the others by theirs. */
  readonly keys: Properties;
  /** The outputs of the active key, by name; empty for an operation that has not two keys. */
  readonly active: Properties;
  /** Part of what was stored is missing or of another form, as an edit or an older version leaves it. */
  readonly isDamaged?: true;
}

/** The checked inputs: the keys are missing where they could not be listed yet. */
export type CheckedInputs =
  KeysState | { readonly resourceId: unknown; readonly apiVersion?: unknown; readonly use?: unknown };

/** The outputs whose old values stay, as `ignoreChanges` has it. */
export type KeptValues = Partial<Pick<KeysState, "revision" | "rotated" | "keys" | "active">>;

export function hasKeys(inputs: CheckedInputs): inputs is KeysState {
  return "revision" in inputs;
}

/** The names of a key resource's properties that hold the service's response, or a part of it: all of them secret. */
export function secretPropertiesOf(operation: Operation): string[] {
  return [...fieldsOf(operation), ...activeNamesOf(operation), "additionalFields"];
}
