/**
 * How results are described: an interface for the compiler and for people, and beside it a schema that the
 * compiler holds to the interface, field by field. (Types inferred from schemas would say it once, but turn
 * into `unknown` in programs that are not compiled with `strict`, which is Pulumi's default.)
 */
import * as v from "@badrap/valita";

/** A field that may be absent or `null`, as any field of these services may. */
export function optional<Value>(type: v.Type<Value>): v.Optional<Value | null> {
  return type.nullable().optional();
}

export const string = optional(v.string());

export const boolean = optional(v.boolean());

/** An object with these fields, and with others that nobody knows of yet. */
export function object<Fields extends object>(shape: {
  readonly [Field in keyof Fields]: v.Type<Fields[Field]> | v.Optional<Exclude<Fields[Field], undefined>>;
}): v.Type<Fields> {
  return v.object(shape as Record<string, v.Type>) as v.Type<unknown> as v.Type<Fields>;
}
