/** Whatever an operation's service may respond with. */
import fc from "fast-check";

import type { Operation } from "../../../provider/operations/operation";
import { fieldsOf } from "../../../provider/operations/result";
import { sampleOf } from "../../../provider/operations/sample";
import { activePathsOf } from "../../../provider/operations/twoKeys";
import type { ResultType } from "../../../provider/operations/types";
import { allFields, wireNamesOf } from "../../../provider/operations/values";
import { responseOf } from "../../../provider/operations/wire";
import { jsonObjectText } from "../arbitraries";

export interface Responses {
  /** The names that mean something to the operation; any other is an undeclared field. */
  readonly onTheWire: readonly string[];
  /** Whatever is in a flat map is a declared value of it. */
  readonly isFlat: boolean;
  /** Any undeclared fields beside some that are declared. */
  readonly response: fc.Arbitrary<object>;
}

export function responsesOf(operation: Operation): Responses {
  const { result } = operation;
  const isFlat = result.kind === "object" && result.flat !== undefined;
  const declared = fieldsOf(operation);
  const leftOut = result.kind === "object" ? (result.leftOut ?? []) : [];
  const onTheWire = [...declared, ...wireNamesIn(result), ...leftOut];
  const sample = sampleOf(operation, "a");
  /**
   * Without the fields of the active key there is nothing to keep, without the discriminator no variant, and an error
   * that stands alone is a failure.
   */
  const always = [
    ...Object.values(activePathsOf(operation)).map(([path]) => path.split(".")[0] as string),
    ...(result.kind === "union" ? [result.discriminator] : []),
    ...(declared.includes("error") ? declared.filter((name) => name !== "error").slice(0, 1) : []),
  ];
  const known = fc
    .subarray(declared.filter((name) => !always.includes(name)))
    .map((names) => responseOf(operation, pick(sample, [...names, ...always])));
  const response = fc.tuple(known, jsonObjectText()).map(([fields, others]) => {
    const undeclared = Object.entries(JSON.parse(others) as object).filter(
      ([name, value]) => !onTheWire.includes(name) && (!isFlat || typeof value === "string"),
    );
    return { ...Object.fromEntries(undeclared), ...fields };
  });
  return { onTheWire, isFlat, response };
}

function wireNamesIn(type: ResultType): string[] {
  const envelope = type.kind === "object" && type.envelope !== undefined ? [type.envelope] : [];
  return [
    ...envelope,
    ...Object.entries(allFields(type)).flatMap(([name, field]) => wireNamesOf(name, field)),
  ];
}

function pick(value: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, value[name]]));
}
