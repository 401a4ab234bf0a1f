/**
 * Undoes what `ignoreChanges` does to the arguments before `check`: the engine replaces a new input by the old one, adds
 * those of outputs to the arguments, and removes the names of the target, as the stored inputs have its ID instead.
 */
import { isDeepStrictEqual } from "node:util";

import { matchTemplate, parseResourceId } from "../arm/resourceId";
import type { Operation } from "../operations/operation";
import { type KeptValues, type KeysState, type Properties, secretPropertiesOf } from "./state";

/**
 * @param olds the stored inputs
 * @param args the arguments as the engine passes them
 * @returns the arguments as the program passed them, and the outputs whose old values, or parts of them, stay
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

/** The state with the old values that are kept. */
export function withKept(found: KeysState, { keys = {}, active = {}, ...others }: KeptValues): KeysState {
  return {
    ...found,
    ...others,
    keys: overlaid(found.keys, keys) as Properties,
    active: overlaid(found.active, active) as Properties,
  };
}

/** The value, with the kept parts in their places. */
function overlaid(value: unknown, kept: unknown): unknown {
  if (!isObject(value) || !isObject(kept)) return kept;
  return {
    ...value,
    ...Object.fromEntries(Object.entries(kept).map(([name, inner]) => [name, overlaid(value[name], inner)])),
  };
}

/** The target by its ID, or by its names: ignored ones are taken from the stored ID. */
function withOldTarget(operation: Operation, old: unknown, args: Properties): Properties {
  if (typeof old !== "string") return args;
  const names = [...Object.keys(operation.parameters), "subscriptionId"];
  const rest = Object.fromEntries(Object.entries(args).filter(([name]) => !names.includes(name)));
  const { resourceId } = args;
  if (resourceId !== undefined) return resourceId === old ? rest : args;
  const required = Object.keys(operation.parameters);
  const present = required.filter((name) => args[name] !== undefined);
  if (present.length === 0 && args["subscriptionId"] === undefined) return { ...args, resourceId: old };
  if (present.length === required.length) return args;
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
