/** From the service's response to the result: known fields are checked, unknown ones kept. */
import type { Field, ObjectType, ResultType, Type } from "./types";
import type { Operation } from "./operation";
import { aJsonType, allFields, isObject, valueAt, withArticle, wireNamesOf, withoutNulls } from "./values";

/** The declared fields by their names, and the others as the service sent them. */
export type Result = Record<string, unknown>;

/**
 * The response as the operation's result: fields by their declared names, without their envelope. A field that is `null`
 * is absent.
 *
 * @returns the result, or what is wrong with the response as a list of `primaryKey must be a string, not a number`;
 *   never a value
 */
export function parseResult(
  { result }: Pick<Operation, "result">,
  response: object,
): { result: Result } | { problems: string[] } {
  const reader = new Reader();
  const read = reader.value(result, withoutNulls(response), "") as Result;
  return reader.problems.size === 0 ? { result: read } : { problems: [...reader.problems] };
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
    switch (type.kind) {
      case "list":
        if (!Array.isArray(value)) return this.wrong(at, value, "array");
        return value.map((item, index) => this.value(type.items, item, below(at, index)));
      case "map":
        if (!isObject(value)) return this.wrong(at, value, "object");
        return Object.fromEntries(
          Object.entries(value).map(([name, item]) => [name, this.value(type.values, item, below(at, name))]),
        );
      case "object":
        return isObject(value) ? this.fields(type, value, at) : this.wrong(at, value, "object");
      case "union":
        return isObject(value) ? this.variantOf(type, value, at) : this.wrong(at, value, "object");
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

  private fields({ fields, envelope }: ObjectType, given: Result, at: string): Result {
    const source = this.withoutEnvelope(envelope, given, at);
    const result = { ...source };
    for (const [name, field] of Object.entries(fields)) {
      for (const wire of wireNamesOf(name, field)) if (!Object.hasOwn(fields, wire)) delete result[wire];
    }
    for (const [name, field] of Object.entries(fields)) {
      const value = this.field(field, name, source, below(at, name));
      if (value !== undefined) result[name] = value;
    }
    return result;
  }

  /** The fields, with those of the envelope in place of it. */
  private withoutEnvelope(envelope: string | undefined, given: Result, at: string): Result {
    if (envelope === undefined || given[envelope] === undefined) return given;
    const { [envelope]: inner, ...others } = given;
    if (!isObject(inner)) this.wrong(below(at, envelope), inner, "object");
    return isObject(inner) ? { ...others, ...inner } : others;
  }

  private field(field: Field, name: string, source: Result, at: string): unknown {
    const wires = wireNamesOf(name, field);
    const byName = wires.filter((each) => each === name);
    const wire = [...byName, ...wires].find((each) => Object.hasOwn(source, each));
    return wire === undefined ? undefined : this.value(field.type, source[wire], at);
  }

  private wrong(at: string, value: unknown, wanted: string): undefined {
    this.problems.add(`${at || "the response"} must be ${withArticle(wanted)}, not ${aJsonType(value)}`);
  }
}

function below(at: string, name: string | number): string {
  return at === "" ? String(name) : `${at}.${name}`;
}
