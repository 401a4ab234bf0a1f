/** Property values as they come from the engine, which may wrap them in several ways. */
import { UNKNOWN } from "../operations/target";
import { SECRET_SIGNATURE, SIGNATURE, UNKNOWN_VALUE } from "../lifecycle/wire";

const OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
const RESOURCE = "5cf8f73096256a8f31e491e813e4eb8e";

/**
 * The bare value, at any depth: secrets and outputs as what they hold, unknowns as `UNKNOWN`, a resource as its
 * ID. Assets and archives, which no argument takes, stay the objects that they are.
 */
export function bare(value: unknown): unknown {
  if (value === UNKNOWN_VALUE) return UNKNOWN;
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  switch (value[SIGNATURE]) {
    case SECRET_SIGNATURE:
      return bare(value["value"]);
    case OUTPUT:
      return "value" in value ? bare(value["value"]) : UNKNOWN;
    case RESOURCE:
      // The ID of a resource that is yet to be created is there, and empty.
      return value["id"] === "" ? UNKNOWN : bare(value["id"] ?? value["urn"]);
    default:
      return bareAll(value);
  }
}

export function bareAll(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, bare(value)]));
}

/** Whether any of it is a secret. */
export function holdsSecret(value: unknown): boolean {
  if (!isObject(value)) return Array.isArray(value) && value.some(holdsSecret);
  return isSecretItself(value) || Object.values(value).some(holdsSecret);
}

/** The texts in what is a secret. */
export function secretTextsIn(value: unknown, isWithin = false): string[] {
  if (typeof value === "string") return isWithin && value !== UNKNOWN_VALUE ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => secretTextsIn(item, isWithin));
  if (!isObject(value)) return [];
  const isSecret = isWithin || isSecretItself(value);
  return Object.entries(value).flatMap(([name, inner]) =>
    name === SIGNATURE ? [] : secretTextsIn(inner, isSecret),
  );
}

function isSecretItself(value: Readonly<Record<string, unknown>>): boolean {
  const signature = value[SIGNATURE];
  return signature === SECRET_SIGNATURE || (signature === OUTPUT && value["secret"] === true);
}

/** Whether any of a bare value is not known yet. */
export function holdsUnknown(value: unknown): boolean {
  if (value === UNKNOWN) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsUnknown);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
