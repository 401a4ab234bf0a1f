/** Resources with two keys: one is in use while the other is regenerated. */
import type { Operation } from "./operation";
import { UNKNOWN } from "./target";

/** Which of the two keys is in use. */
export type KeyUse = "primary" | "secondary";

/** What is given of the key in use: this package's own output, beside the service's fields. */
export interface ActiveKey {
  /** The key in use. */
  activeKey: string | null | undefined;
}

/** How an operation tells its two keys apart. None of the functions fails where a field is missing. */
export interface TwoKeys<Result, Active extends object> {
  /**
   * The package's own outputs of the key in use, by name, `activeKey` among them; they hold a key, and so are as
   * secret as its fields.
   */
  active(keys: Result, use: KeyUse): Active;
  /** When a key was made, where the service tells. */
  createdAt?(keys: Result, use: KeyUse): string | null | undefined;
}

/** The names of the outputs of the key in use; none where the operation has not two keys. */
export function activeNamesOf({ twoKeys }: Operation): readonly string[] {
  return twoKeys === undefined ? [] : Object.keys(twoKeys.active({}, "primary"));
}

/**
 * The outputs of the key in use: `null` where the service gave none, `UNKNOWN` while it is not known which key
 * is in use.
 */
export function activeIn(
  operation: Operation,
  keys: object,
  use: KeyUse | typeof UNKNOWN = "primary",
): Record<string, unknown> {
  const { twoKeys } = operation;
  if (twoKeys === undefined) return {};
  if (use === UNKNOWN) return Object.fromEntries(activeNamesOf(operation).map((name) => [name, UNKNOWN]));
  const active = twoKeys.active(keys, use) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(active).map(([name, value]) => [name, value ?? null]));
}

/** The key in use, from arguments that were checked: the first one by default. */
export function useIn(args: Readonly<Record<string, unknown>>): KeyUse | typeof UNKNOWN {
  return (args["use"] ?? "primary") as KeyUse | typeof UNKNOWN;
}

/**
 * What a person should know of the age of the keys: a sentence, without its full stop, for each that is older
 * than the program allows. Both are looked at: a key that is not in use opens the resource just the same.
 *
 * @param now milliseconds since 1970
 */
export function ageWarningsOf(
  operation: Operation,
  keys: object,
  args: Readonly<Record<string, unknown>>,
  now: number,
): string[] {
  const { twoKeys } = operation;
  const { maxAgeDays } = args;
  if (twoKeys?.createdAt === undefined || typeof maxAgeDays !== "number") return [];
  const inUse = useIn(args);
  return (["primary", "secondary"] as const).flatMap((use) => {
    // A key that is not there has no age.
    if (!activeIn(operation, keys, use)["activeKey"]) return [];
    const days = (now - Date.parse(twoKeys.createdAt?.(keys, use) ?? "")) / MILLISECONDS_A_DAY;
    if (days <= maxAgeDays) return [];
    const age = Number.isNaN(days)
      ? "of unknown age, as its createdAt is no date"
      : `${Math.floor(days)} days old`;
    const advice =
      inUse === otherThan(use) ? "regenerate it" : `set use to "${otherThan(use)}", then regenerate it`;
    return [`the ${use} key is ${age}, and maxAgeDays is ${maxAgeDays}: ${advice}`];
  });
}

const MILLISECONDS_A_DAY = 86_400_000;

function otherThan(use: KeyUse): KeyUse {
  return use === "primary" ? "secondary" : "primary";
}
