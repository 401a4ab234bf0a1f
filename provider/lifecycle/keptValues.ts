/**
 * What `ignoreChanges` does to the arguments before they are checked: the engine puts the old input in the place of
 * the new one, an output's into the arguments, and takes out the names of the target, as the inputs that are stored
 * have its ID in their place.
 */
import { isDeepStrictEqual } from "node:util";

import { matchTemplate, parseResourceId } from "../arm/resourceId";
import type { Operation } from "../operations/operation";
import { type Properties, secretPropertiesOf } from "./state";

/**
 * @param olds the inputs that are stored
 * @param args the arguments as the engine passes them
 * @returns the arguments as the program gave them, and the outputs whose old values, or parts of them, are to stay
 */
export function withoutKept(
  operation: Operation,
  olds: Properties,
  args: Properties,
): { args: Properties; kept: Properties } {
  const outputs = new Set([...secretPropertiesOf(operation), "revision", "rotated"]);
  const isKept = ([name, value]: [string, unknown]) => outputs.has(name) && isPartOf(value, olds[name]);
  const entries = Object.entries(args);
  return {
    args: withOldTarget(
      operation,
      olds["resourceId"],
      Object.fromEntries(entries.filter((entry) => !isKept(entry))),
    ),
    kept: Object.fromEntries(entries.filter(isKept)),
  };
}

/** The value with the parts that are kept in their places. */
export function overlaid(value: unknown, kept: unknown): unknown {
  if (!isObject(value) || !isObject(kept)) return kept;
  return {
    ...value,
    ...Object.fromEntries(Object.entries(kept).map(([name, inner]) => [name, overlaid(value[name], inner)])),
  };
}

/** The target by its ID, or by its names, those that are ignored from the ID that is stored. */
function withOldTarget(operation: Operation, old: unknown, args: Properties): Properties {
  if (typeof old !== "string") return args;
  const names = [...Object.keys(operation.parameters), "subscriptionId"];
  const rest = Object.fromEntries(Object.entries(args).filter(([name]) => !names.includes(name)));
  const { resourceId } = args;
  if (resourceId !== undefined) return resourceId === old ? rest : args;
  const required = Object.keys(operation.parameters);
  const given = required.filter((name) => args[name] !== undefined);
  if (given.length === 0 && args["subscriptionId"] === undefined) return { ...args, resourceId: old };
  if (given.length === required.length) return args;
  const parsed = parseResourceId(old);
  const found = "problem" in parsed ? undefined : matchTemplate(operation.resourcePath, parsed.segments);
  return { ...found, ...args };
}

function isPartOf(value: unknown, old: unknown): boolean {
  if (!isObject(value)) return isDeepStrictEqual(value, old);
  return isObject(old) && Object.entries(value).every(([name, inner]) => isPartOf(inner, old[name]));
}

function isObject(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
