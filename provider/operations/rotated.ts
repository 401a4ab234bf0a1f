/** The changes between two results, by names that may be shown: documented ones, never ones that the service sent. */
import { isSameValue } from "./compare";
import { rotatedInAny } from "./rotatedInAny";
import type { Type } from "./types";
import type { Operation } from "./operation";
import { allFields, valueAt } from "./values";

/**
 * If the items of a list, or the entries of a map, have documented names, the changed ones: `keys.key1` instead of `keys`.
 * If another one changed too, the whole field.
 *
 * @param fields the names of the fields that changed
 */
export function rotatedPaths(
  { result, isAny }: Pick<Operation, "result" | "isAny">,
  fields: readonly string[],
  olds: object,
  news: object,
): string[] {
  if (isAny) return rotatedInAny(olds, news);
  return fields.flatMap((field) => {
    const type = allFields(result)[field]?.type;
    const names = type === undefined ? [] : documentedNames(type);
    const known = names.map((name) => `${field}.${name}`);
    const changed = known.filter(
      (path) => !isSameValue(valueAt(olds, path, result), valueAt(news, path, result)),
    );
    const isAll = type !== undefined && isSameOtherwise(type, olds, news, field);
    return changed.length > 0 && isAll ? changed : [field];
  });
}

function documentedNames(type: Type): readonly string[] {
  if (type.kind === "map") return type.names;
  return type.kind === "list" ? (type.identity?.values ?? []) : [];
}

/** True if nothing without a documented name changed. */
function isSameOtherwise(type: Type, olds: object, news: object, field: string): boolean {
  const [old, now] = [olds, news].map((result) =>
    undocumented(type, (result as Record<string, unknown>)[field]),
  );
  return isSameValue(old, now);
}

function undocumented(type: Type, value: unknown): unknown {
  const names = documentedNames(type);
  if (type.kind === "list" && Array.isArray(value)) {
    const seen = new Set<unknown>();
    return value.filter((item: unknown) => {
      const name = (item as Record<string, unknown> | null)?.[type.identity?.field ?? ""];
      // Of two items with one name, the path is that of the first.
      if (seen.has(name) || !names.includes(name as string)) return true;
      seen.add(name);
      return false;
    });
  }
  if (type.kind !== "map" || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
