/** How every projection works: plain values in, one secret output out, and errors that name a field and no value. */
import * as pulumi from "@pulumi/pulumi";

import { ArgsError } from "../arm/errors/errors";
import { aJsonType } from "../operations/values";
import { secret, toPulumiError } from "../program/callResult";

/** A string of a response, which may be absent. */
export type Text = string | undefined;

/** The inputs of a projection. */
export type Inputs<Values> = { readonly [Field in keyof Values]: pulumi.Input<Values[Field]> };

/**
 * The output of a pure function of inputs: unknown while one of them is, and always a secret.
 *
 * @param name the name in messages
 * @param project gets the values, and rejects wrong ones; its errors are shown
 */
export function projection<Values extends object, Result>(
  name: string,
  inputs: Inputs<Values>,
  project: (values: Values, fields: FieldChecker) => Result,
): pulumi.Output<Result> {
  // JavaScript callers may omit arguments.
  const values = pulumi.output<object>(inputs ?? {});
  const result = values.apply((known) => {
    try {
      return project(known as Values, new FieldChecker(name));
    } catch (error) {
      throw toPulumiError(error);
    }
  });
  return secret(result);
}

/** Checks the values of one projection. */
export class FieldChecker {
  constructor(private readonly projection: string) {}

  /** @param reason the rest of a sentence that begins with the field; no trailing period, no value */
  reject(field: string, reason: string): never {
    throw new ArgsError(this.projection, [{ property: field, reason }]);
  }

  /**
   * A required string.
   *
   * @param advice what to do if it is missing
   */
  text(field: string, value: unknown, advice?: string): string {
    if (typeof value === "string" && value !== "") return value;
    const problem = value === "" ? "is empty" : value == null ? "is null or missing" : undefined;
    if (problem === undefined) return this.reject(field, `must be a string, not ${aJsonType(value)}`);
    return this.reject(field, advice === undefined ? problem : `${problem}: ${advice}`);
  }

  /** A string that can be a part of a connection string. */
  part(field: string, value: unknown, advice?: string): string {
    return this.unseparated(field, this.text(field, value, advice), ";");
  }

  /** A text without what ends a part of a connection string: there are no quotes, and parts are trimmed. */
  unseparated(field: string, text: string, separator: ";" | ","): string {
    // .NET trims U+0085 too, which is no white space to JavaScript.
    if (text.includes(separator) || /[\s\u0085]/.test(text))
      this.reject(field, `holds a "${separator}" or white space, which would end its part of the string`);
    return text;
  }

  /** A host name, with an optional port. */
  host(field: string, value: unknown, such: string): string {
    const text = this.text(field, value, `it takes a host name such as ${such}`);
    if (!/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i.test(text)) {
      this.reject(field, `takes a host name such as ${such}, without https:// and without a path`);
    }
    return text;
  }

  /** One of a few words. */
  oneOf<Word extends string>(field: string, value: unknown, words: readonly Word[]): Word {
    const found = words.find((word) => word === value);
    return found ?? this.reject(field, `takes ${words.map((word) => `"${word}"`).join(" or ")}`);
  }
}
