/** From the service's answer to the typed result. */
import type * as v from "@badrap/valita";

import { jsonTypeOf } from "./jsonType";
import type { Operation, PathParameter } from "./operation";

/**
 * The answer as the operation's result: known fields are checked, unknown ones kept, `null`s left alone.
 *
 * @returns the result, or what is wrong with the answer as a list of `primaryKey is not a string`; never a value
 */
export function parseResult<Result extends object>(
  operation: Operation<Record<string, PathParameter>, Result>,
  answer: object,
): { result: Result } | { problems: string[] } {
  const parsed = operation.result.try(answer, { mode: "passthrough" });
  if (parsed.ok) return { result: parsed.value };
  const issues = parsed.issues.flatMap((issue) => (issue.code === "invalid_union" ? issue.issues : issue));
  const problems = issues.flatMap((issue) => {
    const field = issue.path.join(".") || "the answer";
    if (issue.code === "invalid_type") {
      return `${field} is ${jsonTypeOf(valueAt(answer, issue.path))} where ${issue.expected.join(" or ")} belongs`;
    }
    // The other codes come from variants that the answer is not meant to be.
    return issue.code === "missing_value" ? `${field} is missing` : [];
  });
  return { problems: [...new Set(problems)] };
}

/** The names of the declared fields, those of all variants where there are several. */
export function fieldsOf({ result }: Operation): readonly string[] {
  return [...new Set(objectsIn(result).flatMap(({ shape }) => Object.keys(shape)))];
}

function objectsIn(type: v.Type): v.ObjectType[] {
  if (type.name === "union") return (type as v.UnionType).options.flatMap(objectsIn);
  return type.name === "object" ? [type as v.ObjectType] : [];
}

function valueAt(answer: object, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], answer);
}
