/**
 * The values that stand for others: the mark of what is not known yet within this package, and Pulumi's own on the
 * wire, whose names are the SDK's too, which takes half a second to load. See
 * https://github.com/pulumi/pulumi/blob/master/sdk/go/common/resource/sig/sig.go
 */

/** Stands for an argument that is not known yet. */
export const UNKNOWN = Symbol("unknown");

/** Stands for what is not known yet on the wire, whatever its type. */
export const UNKNOWN_VALUE = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** The name that tells an object which stands for something else. */
const SPECIAL_SIG = "4dabf18193072939515e22adb298388d";

const SECRET = "1b47061264138c4ac30d75fd1eb44270";
const OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
const RESOURCE = "5cf8f73096256a8f31e491e813e4eb8e";

export function secret(value: unknown): object {
  return { [SPECIAL_SIG]: SECRET, value };
}

/** `UNKNOWN` as it is on the wire. */
export function toSentinel(value: unknown): unknown {
  return value === UNKNOWN ? UNKNOWN_VALUE : value;
}

/** Properties with what is not known as `UNKNOWN`, at their top. */
export function decodeUnknowns(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, value === UNKNOWN_VALUE ? UNKNOWN : value]),
  );
}

/**
 * The bare value, at any depth: secrets and outputs as what they hold, unknowns as `UNKNOWN`, a resource as its
 * ID. Assets and archives, which no argument takes, stay the objects that they are.
 */
export function unwrap(value: unknown): unknown {
  if (value === UNKNOWN_VALUE) return UNKNOWN;
  if (Array.isArray(value)) return value.map(unwrap);
  if (!isObject(value)) return value;
  switch (value[SPECIAL_SIG]) {
    case SECRET:
      return unwrap(value["value"]);
    case OUTPUT:
      return "value" in value ? unwrap(value["value"]) : UNKNOWN;
    case RESOURCE:
      // The ID of a resource that is yet to be created is there, and empty.
      return value["id"] === "" ? UNKNOWN : unwrap(value["id"] ?? value["urn"]);
    default:
      return unwrapAll(value);
  }
}

export function unwrapAll(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, unwrap(value)]));
}

/** True if any of it is a secret. */
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
    name === SPECIAL_SIG ? [] : secretTextsIn(inner, isSecret),
  );
}

function isSecretItself(value: Readonly<Record<string, unknown>>): boolean {
  const signature = value[SPECIAL_SIG];
  return signature === SECRET || (signature === OUTPUT && value["secret"] === true);
}

/** True if any of a bare value is not known yet. */
export function holdsUnknown(value: unknown): boolean {
  if (value === UNKNOWN) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsUnknown);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
