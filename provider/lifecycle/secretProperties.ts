import type { Operation } from "../operations/operation";
import { fieldsOf } from "../operations/result";
import { activeNamesOf } from "../operations/twoKeys";

/** The names of a key resource's properties that hold the service's answer, or a part of it: all of them secret. */
export function secretPropertiesOf(operation: Operation): string[] {
  return [...fieldsOf(operation), ...activeNamesOf(operation), "additionalFields"];
}
