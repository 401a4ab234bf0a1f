/**
 * Property values as Pulumi's protocol and its saved state write them: plain JSON in which a secret,
 * an asset or a resource is an object with a signature, and an unknown a string nobody would write.
 * The embedded engine keeps them in just this form from end to end.
 */
import { isDeepStrictEqual } from "node:util";

export type Value = null | boolean | number | string | Value[] | Properties;
export interface Properties {
  [name: string]: Value;
}

/** Stands for an unknown value of any type in a preview. */
export const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

export const signatureKey = "4dabf18193072939515e22adb298388d";
export const secretSignature = "1b47061264138c4ac30d75fd1eb44270";
const outputSignature = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
const assetSignature = "c44067f5952c0a294b673a41bacd8c17";
const archiveSignature = "0def7320c3a5731c473e5ecbe6d01bc7";
const resourceSignature = "5cf8f73096256a8f31e491e813e4eb8e";

export function isObject(value: Value | undefined): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasSignature(value: Value | undefined, signature: string): value is Properties {
  return isObject(value) && value[signatureKey] === signature;
}

export function isSecret(value: Value | undefined): value is Properties {
  return hasSignature(value, secretSignature);
}

export function makeSecret(value: Value): Properties {
  return isSecret(value) ? value : { [signatureKey]: secretSignature, value };
}

/** The value of a secret; any other value as it is. */
export function reveal(value: Value): Value {
  return isSecret(value) ? (value["value"] ?? null) : value;
}

/**
 * An SDK may send an "output value" with its dependencies: only whether it is known and secret counts here.
 */
export function lowerOutputs(value: Value): Value {
  if (hasSignature(value, outputSignature)) {
    const element = "value" in value ? lowerOutputs(value["value"] ?? null) : unknownValue;
    return value["secret"] === true ? makeSecret(element) : element;
  }
  return mapChildren(value, lowerOutputs);
}

/** The same value without any secret mark, at any depth. */
export function unwrap(value: Value): Value {
  return isSecret(value) ? unwrap(reveal(value)) : mapChildren(value, unwrap);
}

/**
 * For providers that do not accept references to resources: their ids, or the URNs of those that have none.
 */
export function lowerReferences(value: Value): Value {
  return hasSignature(value, resourceSignature)
    ? (value["id"] ?? value["urn"] ?? null)
    : mapChildren(value, lowerReferences);
}

/**
 * `outs` with the marks of `ins` put on the properties of the same name: for providers that do not accept
 * secrets.
 */
export function markLike(outs: Properties, ins: Properties): Properties {
  return mapValues(outs, (out, name) => {
    const given = ins[name];
    if (given === undefined || isSecret(out)) {
      return out;
    }
    if (isObject(out) && isObject(given) && !isSecret(given)) {
      return markLike(out, given);
    }
    return containsSecret(given) ? makeSecret(out) : out;
  });
}

/** For output and assertions: no secret, no unknown, nothing that depends on the machine. */
export function mask(value: Value): Value {
  if (value === unknownValue) {
    return "[unknown]";
  }
  if (isSecret(value)) {
    return "[secret]";
  }
  if (hasSignature(value, assetSignature)) {
    return "[asset]";
  }
  if (hasSignature(value, archiveSignature)) {
    return "[archive]";
  }
  if (hasSignature(value, resourceSignature)) {
    return { urn: value["urn"] ?? null };
  }
  return mapChildren(value, mask);
}

export function maskAll(properties: Properties): Properties {
  return mapValues(properties, mask);
}

export function containsUnknown(value: Value): boolean {
  return value === unknownValue || children(value).some(containsUnknown);
}

export function containsSecret(value: Value): boolean {
  return isSecret(value) || children(value).some(containsSecret);
}

/** Sorted names of the properties that differ; a value that became a secret differs. */
export function changedNames(olds: Properties, news: Properties): string[] {
  const names = new Set([...Object.keys(olds), ...Object.keys(news)]);
  return [...names].filter((name) => !isDeepStrictEqual(olds[name], news[name])).sort();
}

export function mapValues(properties: Properties, change: (value: Value, name: string) => Value): Properties {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, change(value, name)]));
}

function mapChildren(value: Value, change: (value: Value) => Value): Value {
  if (Array.isArray(value)) {
    return value.map(change);
  }
  return isObject(value) ? mapValues(value, change) : value;
}

function children(value: Value): Value[] {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}

/** JSON with each field left out that is `null`; items of a list stay. */
export function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), function (this: unknown, _, inner: unknown) {
    return inner === null && !Array.isArray(this) ? undefined : inner;
  });
}
