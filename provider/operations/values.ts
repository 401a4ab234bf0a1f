/** Values by their path in a declaration, and helpers for declared values. */
import type { Field, Fields, ResultType, Type } from "./types";

/**
 * The value at a path such as `keys.key1.value`: an item of a list by the field that tells items apart, an entry
 * of a map by its name.
 *
 * @returns `undefined` if a part of the path is absent
 */
export function valueAt(value: unknown, path: string, type: Type): unknown {
  const [name = "", ...rest] = path.split(".");
  const found = childOf(value, name, type);
  const inner = typeAt(name, type);
  if (rest.length === 0 || inner === undefined) return found;
  return valueAt(found, rest.join("."), inner);
}

/** The declared type at a path, if any. */
export function typeAt(path: string, type: Type): Type | undefined {
  const [name = "", ...rest] = path.split(".");
  const inner = innerType(name, type);
  return inner === undefined || rest.length === 0 ? inner : typeAt(rest.join("."), inner);
}

/** The fields of all variants. An object that several variants have by one name has the fields of all of those. */
export function allFields(type: ResultType): Fields {
  if (type.kind === "object") return { ...type.fields, ...type.itself };
  const all: Record<string, Field> = { [type.discriminator]: discriminatorField(type) };
  for (const [name, field] of Object.values(type.variants).flatMap(({ fields }) => Object.entries(fields))) {
    all[name] = bothOf(all[name], field, `${type.name}${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  }
  return all;
}

function bothOf(one: Field | undefined, other: Field, name: string): Field {
  if (one?.type.kind !== "object" || other.type.kind !== "object" || one.type.name === other.type.name) {
    return other;
  }
  const fields = { ...one.type.fields, ...other.type.fields };
  return { ...other, type: { kind: "object", name, description: other.description, fields } };
}

function discriminatorField(type: ResultType & { kind: "union" }): Field {
  const values = [...Object.keys(type.variants), ...(type.others?.values ?? [])];
  return { type: { kind: "string", values }, description: type.discriminatorDescription };
}

/** The names of a field in JSON. */
export function wireNamesOf(name: string, { wire = name }: Field): readonly string[] {
  return typeof wire === "string" ? [wire] : wire;
}

/** The fields with several names in JSON, each with all fields that are declared with the same ones, itself included. */
export function namesakesOf(type: ResultType): Readonly<Record<string, readonly string[]>> {
  const renamed = Object.entries(allFields(type)).filter(([, { wire }]) => Array.isArray(wire));
  const key = (field: Field) => [...wireNamesOf("", field)].sort().join();
  return Object.fromEntries(
    renamed.map(([name, field]) => [
      name,
      renamed.filter(([, each]) => key(each) === key(field)).map(([each]) => each),
    ]),
  );
}

/** The value without its `null` fields, at any depth. `null` items of a list stay. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([name, inner]) => [name, withoutNulls(inner)]),
  );
}

/** The JSON type of a value: `null`, `array`, `object`, `string` and so on. */
export function jsonTypeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** The JSON type with its article: `a string`, `an object`, `null`. */
export function aJsonType(value: unknown): string {
  return withArticle(jsonTypeOf(value));
}

/** With `a` or `an`. */
export function withArticle(type: string): string {
  return type === "null" ? type : `${/^[aeiou]/i.test(type) ? "an" : "a"} ${type}`;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every string in a JSON value. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function innerType(name: string, type: Type): Type | undefined {
  switch (type.kind) {
    case "object":
    case "union":
      return allFields(type)[name]?.type;
    case "list":
      return type.items;
    case "map":
      return type.values;
    default:
      return undefined;
  }
}

function childOf(value: unknown, name: string, type: Type): unknown {
  if (type.kind !== "list") return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  const field = type.identity?.field ?? "";
  return Array.isArray(value)
    ? value.find((item: unknown) => isObject(item) && item[field] === name)
    : undefined;
}
