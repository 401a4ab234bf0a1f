/** From declared values to the service's JSON: the inverse of `result.ts`. */
import type { Fields, ObjectType, Type } from "./types";
import type { Operation } from "./operation";
import type { Result } from "./result";
import { isObject, wireNamesOf } from "./values";

/** The result as the service sends it. */
export function responseOf({ result: type }: Pick<Operation, "result">, result: object): Result {
  return toWire(type, result) as Result;
}

/** A declared value as JSON: with the names there, and in its envelope. */
export function toWire(type: Type, value: unknown): unknown {
  if (value == null) return value;
  switch (type.kind) {
    case "list":
      return Array.isArray(value) ? value.map((item) => toWire(type.items, item)) : value;
    case "map":
      if (!isObject(value)) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, item]) => [name, toWire(type.values, item)]),
      );
    case "union": {
      const variant = type.variants[(value as Result)[type.discriminator] as string];
      return variant === undefined ? value : objectToWire(variant, value as Result);
    }
    case "object":
      return isObject(value) ? objectToWire(type, value) : value;
    default:
      return value;
  }
}

function objectToWire({ fields, envelope, itself = {}, flat }: ObjectType, value: Result): Result {
  const content = fieldsToWire(fields, value);
  if (flat !== undefined) return isObject(content[flat]) ? content[flat] : content;
  const others = Object.entries(value).filter(
    ([name]) => !Object.hasOwn(fields, name) && !Object.hasOwn(itself, name),
  );
  return {
    ...Object.fromEntries(others),
    ...fieldsToWire(itself, value),
    ...(envelope === undefined ? content : { [envelope]: content }),
  };
}

/** Declared fields by their names in JSON, each in the object that it is in there. */
export function fieldsToWire(fields: Fields, value: Result): Result {
  const written: Result = {};
  for (const [name, field] of Object.entries(fields)) {
    if (!Object.hasOwn(value, name)) continue;
    const outer = (field.within?.split(".") ?? []).reduce(
      (object, inner) => (object[inner] ??= {}) as Result,
      written,
    );
    outer[wireNamesOf(name, field)[0] ?? name] = toWire(field.type, value[name]);
  }
  return written;
}
