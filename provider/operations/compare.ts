/** Compares values as the service means them: the order of a list is ignored, and `null` is an absent field. */
import { isDeepStrictEqual } from "node:util";

import { digestOf } from "../arm/digest";

/** The names of the fields that differ, in order. */
export function changedFields(
  olds: Readonly<Record<string, unknown>>,
  news: Readonly<Record<string, unknown>>,
): string[] {
  const names = [...new Set([...Object.keys(olds), ...Object.keys(news)])];
  return names.filter((name) => !isSameValue(ownField(olds, name), ownField(news, name))).sort();
}

export function isSameValue(old: unknown, now: unknown): boolean {
  return isDeepStrictEqual(old, now) || unorderedDigest(old) === unorderedDigest(now);
}

/**
 * Inner values are replaced by their digests, so that the cost is linear: JSON within JSON doubles its escapes at each
 * level.
 */
function unorderedDigest(value: unknown): string {
  if (Array.isArray(value)) return digestOf(["list", ...value.map(unorderedDigest).sort()]);
  if (typeof value !== "object" || value === null) return digestOf([value ?? null]);
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== undefined)
    .map(([name, inner]) => [name, unorderedDigest(inner)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return digestOf({ fields });
}

/** A field may have the name of an inherited property, such as `constructor`. */
function ownField(fields: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
