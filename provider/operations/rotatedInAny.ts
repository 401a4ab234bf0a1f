/** The changes between two responses that nobody declared, by the names of their fields and items. */
import { changedFields, isSameValue } from "./compare";
import { isObject } from "./values";

export interface AnyResult {
  readonly result?: unknown;
}

/** Where no name of the response is shown. */
const RESULT = "result";

/** The fields that tell the items of a list apart, as services call them. */
const IDENTITIES = ["keyName", "name"] as const;

/** @returns the top-level fields that changed; `keys.key1` of a list whose items have names */
export function rotatedInAny({ result: old }: AnyResult, { result: now }: AnyResult): string[] {
  if (isSameValue(old, now)) return [];
  if (!isObject(old) || !isObject(now)) return [RESULT];
  const paths = changedFields(old, now).flatMap((field) =>
    isShowable(field) ? changedItems(field, old[field], now[field]) : [RESULT],
  );
  return [...new Set(paths)].sort();
}

/**
 * A name that the service sent may be shown if it can be one of a field or a key: it has fewer than the 32 characters of
 * the shortest keys, and is of letters, digits, spaces, `-` and `_`, which a URL or a connection string is not.
 */
export function isShowable(name: unknown): name is string {
  return typeof name === "string" && /^[a-z_][a-z0-9 _-]{0,30}$/i.test(name);
}

function changedItems(field: string, old: unknown, now: unknown): string[] {
  const identity = IDENTITIES.find((each) => [old, now].every((list) => isToldApartBy(each, list)));
  if (identity === undefined) return [field];
  const itemsOf = (list: unknown) =>
    new Map((list as Record<string, string>[]).map((item) => [item[identity] as string, item]));
  const [olds, news] = [itemsOf(old), itemsOf(now)];
  const names = [...new Set([...olds.keys(), ...news.keys()])];
  return names
    .filter((name) => !isSameValue(olds.get(name), news.get(name)))
    .map((name) => `${field}.${name}`);
}

function isToldApartBy(identity: string, list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  const names = list.map((item: unknown) => (isObject(item) ? item[identity] : undefined));
  return names.every(isShowable) && new Set(names).size === names.length;
}
