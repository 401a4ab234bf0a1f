/** Declared types as the schema has them. */
import type { Field, Fields, Type } from "../../provider/operations/types";
import { allFields } from "../../provider/operations/values";
import { capital, describeField } from "./prose";

export interface TypeSpec {
  type?: string;
  $ref?: string;
  oneOf?: TypeSpec[];
  items?: TypeSpec;
  additionalProperties?: TypeSpec;
}

export interface PropertySpec extends TypeSpec {
  description?: string;
  secret?: true;
}

export type Properties = Record<string, PropertySpec>;

export interface ObjectSpec {
  description?: string;
  type: "object";
  properties: Properties;
  required?: string[];
}

interface EnumSpec {
  description?: string;
  type: "string";
  enum: { value: string; name: string }[];
}

export type Types = Record<string, ObjectSpec | EnumSpec>;

/**
 * A function without the form that returns plain values, and so a key that is no secret. The generators of C# and Java make
 * that form all the same (https://github.com/pulumi/pulumi/pull/21198 is for the others), so its description warns of it.
 */
export function outputFormOnly<Spec extends { description: string }>(spec: Spec): Spec & { plain: false } {
  const description = `${spec.description}\n\nIn C# and Java call the form that returns an output: \`InvokeAsync\`, and the name that ends with \`Plain\`, return plain strings.`;
  return { ...spec, description, plain: false };
}

export const ANYTHING: TypeSpec = { type: "object", additionalProperties: { $ref: "pulumi.json#/Any" } };

export function propertiesOf(module: string, fields: Fields, types: Types): Properties {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]: [string, Field]) => [
      name,
      { ...typeSpec(module, field.type, types), description: describeField(field) },
    ]),
  );
}

function typeSpec(module: string, type: Type, types: Types): TypeSpec {
  switch (type.kind) {
    case "list":
      return { type: "array", items: typeSpec(module, type.items, types) };
    case "map":
      return { type: "object", additionalProperties: typeSpec(module, type.values, types) };
    case "object":
    case "union": {
      const token = `azure-listkeys:${module}:${type.name}`;
      types[token] ??= {
        description: type.description,
        type: "object",
        properties: propertiesOf(module, allFields(type), types),
        ...(type.kind === "union" && { required: [type.discriminator] }),
      };
      return { $ref: `#/types/${token}` };
    }
    case "any":
      return { $ref: "pulumi.json#/Any" };
    default:
      return { type: type.kind };
  }
}

export function withSecrets(properties: Properties, secrets: readonly string[]): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      secrets.includes(name) ? { ...property, secret: true as const } : property,
    ]),
  );
}

const ENUM_NAMES: Readonly<Record<string, string>> = { usgovernment: "UsGovernment" };

export function enumeration(name: string, values: readonly string[], types: Types): TypeSpec {
  const token = `azure-listkeys:${name}`;
  types[token] = {
    type: "string",
    enum: values.map((value) => ({ value, name: ENUM_NAMES[value] ?? capital(value) })),
  };
  return { $ref: `#/types/${token}` };
}

/** An input that takes the bare word too, as azure-native's do: typed Python would reject `use="secondary"`. */
export function wordOrEnumeration(name: string, values: readonly string[], types: Types): TypeSpec {
  return { type: "string", oneOf: [{ type: "string" }, enumeration(name, values, types)] };
}
