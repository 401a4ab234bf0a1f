/** Resources with two keys: one is active while the other is regenerated. */
import { UNKNOWN } from "../specialValues";
import type { Two } from "./declare";
import type { Operation } from "./operation";
import type { KeyUse } from "./publicTypes";
import { valueAt } from "./values";

/** The outputs of the active key by name, with their paths. */
export function activePathsOf({ twoKeys }: Operation): Readonly<Record<string, Two>> {
  if (twoKeys === undefined) return {};
  const { createdAt: _, ...active } = twoKeys;
  return active;
}

/** The names of the outputs of the active key; none if the operation does not have two keys. */
export function activeNamesOf(operation: Operation): readonly string[] {
  return Object.keys(activePathsOf(operation));
}

/**
 * The outputs of the active key: `undefined` if the service returned none, `UNKNOWN` while `use` is.
 */
export function activeOutputs(
  operation: Operation,
  keys: object,
  use: KeyUse | typeof UNKNOWN = "primary",
): Record<string, unknown> {
  const valueOf = (two: Two) =>
    use === UNKNOWN ? UNKNOWN : valueAt(keys, pathOf(two, use), operation.result) || undefined;
  return Object.fromEntries(
    Object.entries(activePathsOf(operation)).map(([name, two]) => [name, valueOf(two)]),
  );
}

/** The active key, from checked arguments: the first one by default. */
export function activeUse(args: Readonly<Record<string, unknown>>): KeyUse | typeof UNKNOWN {
  return (args["use"] ?? "primary") as KeyUse | typeof UNKNOWN;
}

/**
 * A warning for each key that is older than the program allows; no trailing period. Both are checked, as the inactive key
 * gives access too.
 *
 * @param now milliseconds since 1970
 */
export function ageWarningsOf(
  operation: Operation,
  keys: object,
  args: Readonly<Record<string, unknown>>,
  now: number,
): string[] {
  const createdAt = operation.twoKeys?.createdAt;
  const { maxAgeDays } = args;
  if (createdAt === undefined || typeof maxAgeDays !== "number") return [];
  const inUse = activeUse(args);
  return (["primary", "secondary"] as const).flatMap((use) => {
    // An absent key has no age.
    if (!activeOutputs(operation, keys, use)["activeKey"]) return [];
    const made = valueAt(keys, pathOf(createdAt, use), operation.result);
    const days = (now - Date.parse(typeof made === "string" ? made : "")) / MILLISECONDS_A_DAY;
    if (days <= maxAgeDays) return [];
    const age = Number.isNaN(days)
      ? "of unknown age, as its createdAt is not a date"
      : `${Math.floor(days)} days old`;
    const advice =
      inUse === otherThan(use) ? "regenerate it" : `set use to "${otherThan(use)}", then regenerate it`;
    return [`the ${use} key is ${age}, and maxAgeDays is ${maxAgeDays}: ${advice}`];
  });
}

/**
 * Why an output of the active key has no value, and what to do; `undefined` if all have one. Services omit an absent
 * key, or send `null` or an empty string.
 */
export function missingActiveOf(
  operation: Operation,
  keys: object,
  use: KeyUse | typeof UNKNOWN,
): { reason: string; advice: string } | undefined {
  const missingOf = (which: KeyUse) =>
    Object.entries(activeOutputs(operation, keys, which)).filter(([, value]) => value === undefined);
  if (use === UNKNOWN) return undefined;
  const [missing] = missingOf(use);
  if (missing === undefined) return undefined;
  const [name] = missing;
  const path = pathOf(activePathsOf(operation)[name] as Two, use);
  return {
    reason: `the response has no ${path}, so there is no ${name}`,
    advice:
      missingOf(otherThan(use)).length === 0
        ? `Set use to "${otherThan(use)}", or regenerate the ${use} key`
        : "Allow the resource to be accessed by key (local authentication, or its admin user), or remove this call",
  };
}

const MILLISECONDS_A_DAY = 86_400_000;

function otherThan(use: KeyUse): KeyUse {
  return use === "primary" ? "secondary" : "primary";
}

function pathOf([primary, secondary]: Two, use: KeyUse): string {
  return use === "primary" ? primary : secondary;
}
