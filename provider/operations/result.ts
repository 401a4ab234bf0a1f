/** From the service's response to the result: known fields are checked, unknown ones kept. */
import type { Field, ObjectType, ResultType, Type } from "./types";
import type { Operation } from "./operation";
import { allFields, isObject, jsonTypeOf, valueAt, wireNamesOf, withoutNulls } from "./values";

/** The declared fields by their names, the others as they came. */
export type Result = Record<string, unknown>;

/**
 * The response as the operation's result: fields under the names that they are declared by, out of their envelope. A
 * field that is `null` is an absent one.
 *
 * @returns the result, or what is wrong with the response as a list of `primaryKey is number where string belongs`;
 *   never a value
 */
export function parseResult(
  { result }: Pick<Operation, "result">,
  answer: object,
): { result: Result } | { problems: string[] } {
  const reader = new Reader();
  const read = reader.value(result, withoutNulls(answer), "") as Result;
  return reader.problems.size === 0 ? { result: read } : { problems: [...reader.problems] };
}

/**
 * What is wrong with an argument, by the same rules.
 *
 * @returns `is number where string belongs`; `undefined` where it is right
 */
export function problemOf(type: Type, value: unknown): string | undefined {
  const reader = new Reader();
  reader.value(type, value, "it");
  const [problem] = reader.problems;
  return problem?.replace(/^it\.(\S+) /, "is wrong at $1, which ").replace(/^it /, "");
}

/** The names of the declared fields, those of all variants where there are several. */
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
        return isObject(value) ? this.variant(type, value, at) : this.wrong(at, value, "object");
      case "any":
        return value;
      default:
        return typeof value === type.kind ? value : this.wrong(at, value, type.kind);
    }
  }

  private variant(union: ResultType & { kind: "union" }, value: Result, at: string): Result {
    const told = value[union.discriminator];
    if (told === undefined) this.problems.add(`${below(at, union.discriminator)} is missing`);
    else if (typeof told !== "string") this.wrong(below(at, union.discriminator), told, "string");
    else if (Object.hasOwn(union.variants, told)) {
      return this.fields(union.variants[told] as ObjectType, value, at);
    }
    return value;
  }

  private fields(type: ObjectType, given: Result, at: string): Result {
    const fields = allFields(type);
    const own = Object.entries(given).filter(([name]) => !type.leftOut?.includes(name));
    const inner = Object.values(fields).flatMap(({ within }) => within?.split(".") ?? []);
    const source = [type.envelope, ...new Set(inner)].reduce<Result>(
      (opened, name) => this.opened(name, opened, at),
      Object.fromEntries(own),
    );
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

  /** The fields of the envelope in the place of the envelope. */
  private opened(envelope: string | undefined, given: Result, at: string): Result {
    if (envelope === undefined || given[envelope] === undefined) return given;
    const { [envelope]: inner, ...others } = given;
    if (!isObject(inner)) this.wrong(below(at, envelope), inner, "object");
    return isObject(inner) ? { ...others, ...inner } : others;
  }

  private field(field: Field, name: string, source: Result, at: string): unknown {
    const wires = wireNamesOf(name, field);
    const own = wires.filter((each) => each === name);
    const wire = [...own, ...wires].find((each) => Object.hasOwn(source, each));
    return wire === undefined ? undefined : this.value(field.type, source[wire], at);
  }

  private wrong(at: string, value: unknown, wanted: string): undefined {
    this.problems.add(`${at || "the answer"} is ${jsonTypeOf(value)} where ${wanted} belongs`);
  }
}

function below(at: string, name: string | number): string {
  return at === "" ? String(name) : `${at}.${name}`;
}
