/** What every key resource has, as the schema has it. */
import { commentOf } from "./comments";
import type { PropertySpec, TypeSpec } from "./schemaTypes";

const STRINGS: TypeSpec = { type: "object", additionalProperties: { type: "string" } };

/** The outputs. */
export const stored = {
  resourceId: () => output("resourceId", { type: "string" }),
  keepers: () => output("keepers", STRINGS),
  revision: () => output("revision", { type: "integer" }),
  rotated: () => output("rotated", { type: "array", items: { type: "string" } }),
};

function output(name: string, type: TypeSpec): PropertySpec {
  return { ...type, description: commentOf("program/resource.ts", `StoredResource.${name}`) };
}

export function keepersArgument(): PropertySpec {
  return { ...STRINGS, description: commentOf("program/argsAndOptions.ts", "KeepersArgs.keepers") };
}
