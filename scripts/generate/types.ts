/** The TypeScript of declared types. */
import type { Field, ObjectType, ResultType, Type, UnionType } from "../../provider/operations/types";
import { allFields } from "../../provider/operations/values";
import { comment } from "./text";

/** The named types of a result: itself, then those that it has in it. */
export function namedTypes(type: Type): ResultType[] {
  switch (type.kind) {
    case "list":
      return namedTypes(type.items);
    case "map":
      return namedTypes(type.values);
    case "object":
      return [type, ...Object.values(allFields(type)).flatMap((field) => namedTypes(field.type))];
    case "union":
      return [type, ...Object.values(type.variants).flatMap(namedTypes)];
    default:
      return [];
  }
}

/** The declarations of a result's types. */
export function typeDeclarations(result: ResultType): Map<string, string> {
  const declared = new Map<string, string>();
  const add = (name: string, text: string) => declared.set(name, text);
  for (const type of namedTypes(result)) {
    if (type.kind === "union") {
      add(type.name, unionDeclaration(type));
      for (const [value, variant] of Object.entries(type.variants)) {
        add(variant.name, objectDeclaration(variant, discriminator(type, [value])));
      }
      if (type.others === undefined) continue;
      const { name, description, values } = type.others;
      add(
        name,
        objectDeclaration({ kind: "object", name, description, fields: {} }, discriminator(type, values)),
      );
    } else if (!declared.has(type.name)) {
      add(type.name, objectDeclaration({ ...type, fields: allFields(type) }));
    }
  }
  return declared;
}

/** A field's own type, without what it may be beside. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case "list":
      return `${typeText(type.items)}[]`;
    case "map":
      return `Record<string, ${typeText(type.values)}>`;
    case "object":
    case "union":
      return type.name;
    default:
      return type.kind;
  }
}

/** What is beside the type of a value that may be absent; `any` is that too. */
export function orUndefined({ kind }: Type): string {
  return kind === "any" ? "" : " | undefined";
}

/**
 * A field as azure-native types it. One that may be absent is `| undefined` in place of `?`: a field with `?` lifts to an
 * output that may itself be absent.
 */
export function fieldText([name, field]: [string, Field]): string {
  const absent = field.required === true ? "" : orUndefined(field.type);
  return `${comment([field.description])}\n${name}: ${typeText(field.type)}${absent};`;
}

function objectDeclaration({ name, description, fields }: ObjectType, first = ""): string {
  const lines = [first, ...Object.entries(fields).map(fieldText)].filter((line) => line !== "");
  return `${comment([description])}\nexport interface ${name} {\n${lines.join("\n")}\n}`;
}

function discriminator(union: UnionType, values: readonly string[]): string {
  const literals = values.map((value) => JSON.stringify(value)).join(" | ");
  return `${comment([union.discriminatorDescription])}\n${union.discriminator}: ${literals};`;
}

function unionDeclaration({ name, description, variants, others }: UnionType): string {
  const names = [...Object.values(variants), ...(others ? [others] : [])].map((variant) => variant.name);
  return `${comment([description])}\nexport type ${name} = EachWithAllFields<${names.join(" | ")}>;`;
}
