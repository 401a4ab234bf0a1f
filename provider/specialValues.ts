/**
 * Special values: the marker of an unknown value within this package, and those of Pulumi's wire format. They are not
 * imported from the SDK, which takes half a second to load. See
 * https://github.com/pulumi/pulumi/blob/master/sdk/go/common/resource/sig/sig.go
 */

/** An unknown argument. */
export const UNKNOWN = Symbol("unknown");

/** An unknown value of any type on the wire. */
export const UNKNOWN_VALUE = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** The key that marks a special value in Pulumi's wire format. */
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

/** The value as it is on the wire, at any depth. */
export function encodeUnknowns(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(encodeUnknowns);
  if (!isObject(value)) return toSentinel(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, encodeUnknowns(inner)]));
}

/** The properties with unknown ones as `UNKNOWN`, at the top level. */
export function decodeUnknowns(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, value === UNKNOWN_VALUE ? UNKNOWN : value]),
  );
}

/**
 * The plain value, at any depth: secrets and outputs are replaced by their values, unknowns by `UNKNOWN`, resources by
 * their IDs. Assets and archives, which no argument accepts, stay objects.
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
      // The ID of a resource that is not created yet is empty.
      return value["id"] === "" ? UNKNOWN : unwrap(value["id"] ?? value["urn"]);
    default:
      return unwrapAll(value);
  }
}

export function unwrapAll(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, unwrap(value)]));
}

/** True if the value is or contains a secret. */
export function holdsSecret(value: unknown): boolean {
  if (!isObject(value)) return Array.isArray(value) && value.some(holdsSecret);
  return isSecretItself(value) || Object.values(value).some(holdsSecret);
}

/** The texts of the secrets in a value. */
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

/** True if a plain value is or contains an unknown. */
export function holdsUnknown(value: unknown): boolean {
  if (value === UNKNOWN) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsUnknown);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
