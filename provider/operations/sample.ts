/** Results to show and to test with. */
import type { Fields, ResultType, Type } from "./types";
import type { Operation } from "./operation";
import type { Result } from "./result";
import { allFields, typeAt } from "./values";

/**
 * A result with every field of the first variant; of several pages, the last one.
 *
 * @param mark tells one resource, and one rotation, from another; it may differ by the field of the top level
 */
export function sampleOf(
  { result, declaration }: Pick<Operation, "result"> & Partial<Pick<Operation, "declaration">>,
  mark: string | ((field: string) => string),
): Result {
  const markOf = typeof mark === "string" ? () => mark : mark;
  const { [declaration?.pages?.next ?? ""]: _, ...sample } = new Sampler(result, markOf).value(
    result,
    [],
  ) as Result;
  return sample;
}

class Sampler {
  constructor(
    private readonly root: ResultType,
    private readonly markOf: (field: string) => string,
  ) {}

  value(type: Type, path: readonly string[]): unknown {
    switch (type.kind) {
      case "string":
        return this.text(type.example ?? type.values?.[0] ?? `fake-${hyphenated(path)}-{mark}`, path);
      case "number":
        return 1;
      case "boolean":
        return true;
      case "list":
        return this.list(type, path);
      case "map":
        return Object.fromEntries(type.names.map((name) => [name, this.value(type.values, [...path, name])]));
      case "any":
        return { value: this.text(`fake-${hyphenated(path)}-{mark}`, path) };
      case "object":
        return this.fields(allFields(type), path);
      case "union": {
        const [[variant, { fields }] = ["", { fields: {} }]] = Object.entries(type.variants);
        return { [type.discriminator]: variant, ...this.fields(fields, path) };
      }
    }
  }

  private fields(fields: Fields, path: readonly string[]): Result {
    return Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, this.value(field.type, [...path, name])]),
    );
  }

  private list({ items, identity }: Type & { kind: "list" }, path: readonly string[]): unknown[] {
    if (identity === undefined) return ["0", "1"].map((index) => this.value(items, [...path, index]));
    return identity.values.map((value) => ({
      ...(this.value(items, [...path, value]) as object),
      [identity.field]: value,
    }));
  }

  private text(template: string, path: readonly string[]): string {
    return template.replace(/\{([\w.]+)\}/g, (_, name: string) => {
      if (name === "mark") return this.markOf(path[0] ?? "");
      const type = typeAt(name, this.root);
      if (type === undefined) throw new Error(`an example names ${name}, which is not declared`);
      return String(this.value(type, name.split(".")));
    });
  }
}

/** `primary-key` of `primaryKey`. */
function hyphenated(path: readonly string[]): string {
  return path.join("-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
