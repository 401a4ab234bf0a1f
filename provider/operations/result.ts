/** From the service's response to the result: declared fields are looked at, and all of them kept. */
import type { Field, ObjectType, ResultType, Type } from "./types";
import { UNKNOWN } from "../specialValues";
import type { Operation } from "./operation";
import { aJsonType, allFields, isObject, valueAt, withArticle, wireNamesOf, withoutNulls } from "./values";

/** The declared fields by their names, and the others as the service sent them. */
export type Result = Record<string, unknown>;

/**
 * The response as the operation's result: fields under the names that they are declared by, out of their envelope. A
 * field that is `null` is an absent one; one of another JSON type than declared is kept as it came, since specifications
 * err.
 *
 * @returns the result, with a list of `primaryKey must be a string, not a number`, which holds no value
 */
export function parseResult(
  { result, isAny }: Pick<Operation, "result" | "isAny">,
  response: object,
): { result: Result; mismatches: readonly string[] } {
  if (isAny) return { result: { result: response }, mismatches: [] };
  const reader = new Reader();
  const read = reader.value(result, withoutNulls(response), "") as Result;
  return { result: read, mismatches: [...reader.problems] };
}

/**
 * Checks an argument by the same rules.
 *
 * @returns `must be a string, not a number`; `undefined` if it is right
 */
export function problemOf(type: Type, value: unknown): string | undefined {
  const reader = new Reader();
  reader.value(type, value, "it");
  const [problem] = reader.problems;
  return problem?.replace(/^it\.(\S+) /, "is wrong at $1, which ").replace(/^it /, "");
}

/** The names of the declared fields of all variants. */
export function fieldsOf({ result }: Operation): readonly string[] {
  return Object.keys(allFields(result));
}

/** Warnings about a valid but unusable result. */
export function warningsOf({ warnings, result: type }: Operation, result: object): readonly string[] {
  return warnings
    .filter(({ when }) =>
      Object.entries(when).every(([path, value]) => valueAt(result, path, type) === value),
    )
    .map(({ says }) => says);
}

class Reader {
  readonly problems = new Set<string>();

  value(type: Type, value: unknown, at: string): unknown {
    // A part of an argument may be unknown in a preview.
    if (value === UNKNOWN) return value;
    switch (type.kind) {
      case "list":
        if (!Array.isArray(value)) return this.wrong(at, value, "array");
        return value.map((item, index) => this.value(type.items, item, below(at, index)));
      case "map":
        if (!isObject(value)) return this.wrong(at, value, "object");
        return Object.fromEntries(
          // The names are the service's, or a person's: messages do not show them.
          Object.entries(value).map(([name, item]) => [name, this.value(type.values, item, below(at, "*"))]),
        );
      case "object":
        return isObject(value) ? this.fields(type, value, at) : this.wrong(at, value, "object");
      case "union":
        return isObject(value) ? this.variantOf(type, value, at) : this.wrong(at, value, "object");
      case "any":
        return value;
      default:
        return typeof value === type.kind ? value : this.wrong(at, value, type.kind);
    }
  }

  private variantOf(union: ResultType & { kind: "union" }, value: Result, at: string): Result {
    const variant = value[union.discriminator];
    if (variant === undefined) this.problems.add(`${below(at, union.discriminator)} is missing`);
    else if (typeof variant !== "string") this.wrong(below(at, union.discriminator), variant, "string");
    else if (Object.hasOwn(union.variants, variant)) {
      return this.fields(union.variants[variant] as ObjectType, value, at);
    }
    return value;
  }

  private fields(type: ObjectType, answer: Result, at: string): Result {
    const fields = allFields(type);
    const given = isFlat(type, answer) ? { [type.flat]: answer } : answer;
    const own = Object.fromEntries(Object.entries(given).filter(([name]) => !type.leftOut?.includes(name)));
    // An envelope may have an `id` of its own.
    const isOpened = type.envelope !== undefined && isObject(own[type.envelope]);
    const beside = isOpened ? (type.itself ?? {}) : {};
    const others = Object.fromEntries(Object.entries(own).filter(([name]) => !Object.hasOwn(beside, name)));
    const inner = Object.values(fields).flatMap(({ within }) => within?.split(".") ?? []);
    const source = [type.envelope, ...new Set(inner)].reduce<Result>(
      (opened, name) => this.withoutEnvelope(name, opened, at),
      others,
    );
    const result = { ...source };
    for (const [name, field] of Object.entries(fields)) {
      for (const wire of wireNamesOf(name, field)) delete result[wire];
    }
    for (const [name, field] of Object.entries(fields)) {
      const value = this.field(field, name, Object.hasOwn(beside, name) ? own : source, below(at, name));
      if (value !== undefined) result[name] = value;
    }
    return result;
  }

  /** The fields, with those of the envelope in place of it. */
  private withoutEnvelope(envelope: string | undefined, given: Result, at: string): Result {
    if (envelope === undefined || given[envelope] === undefined) return given;
    const { [envelope]: inner, ...others } = given;
    if (isObject(inner)) return { ...others, ...inner };
    this.wrong(below(at, envelope), inner, "object");
    return given;
  }

  private field(field: Field, name: string, source: Result, at: string): unknown {
    const wires = wireNamesOf(name, field);
    const byName = wires.filter((each) => each === name);
    const wire = [...byName, ...wires].find((each) => Object.hasOwn(source, each));
    return wire === undefined ? undefined : this.value(field.type, source[wire], at);
  }

  private wrong(at: string, value: unknown, wanted: string): unknown {
    this.problems.add(`${at} must be ${withArticle(wanted)}, not ${aJsonType(value)}`);
    return value;
  }
}

/** True of a flat map: the field that is to hold it may be there all the same, as the specification has it. */
function isFlat(type: ObjectType, answer: Result): type is ObjectType & { flat: string } {
  return type.flat !== undefined && !isObject(answer[type.flat]);
}

function below(at: string, name: string | number): string {
  return at === "" ? String(name) : `${at}.${name}`;
}
