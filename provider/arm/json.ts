/**
 * Parses JSON from outside, so that it is safe to walk and to pass on. JSON that is nested deeper than any real
 * response would overflow the stack of the first function that walks it.
 */

const MAX_DEPTH = 64;

/**
 * Field names with a special meaning to JavaScript or Pulumi. Dropped: as data they would become behaviour. Assigned to
 * an object, as Pulumi's SDK does with every field, `__proto__` becomes its prototype. The others mark an object as an
 * output or as an asset, whose file the SDK and the engine would read.
 */
const SPECIAL_NAME = /^(?:__proto__$|__pulumi|4dabf18193072939515e22adb298388d$)/;

/**
 * Strings that the engine and the SDK treat as special values: unknowns of each type, and the markers of secrets,
 * assets, archives, resources and outputs. See
 * https://github.com/pulumi/pulumi/blob/master/sdk/go/common/resource/plugin/rpc.go and
 * https://github.com/pulumi/pulumi/blob/master/sdk/go/common/resource/sig/sig.go
 */
const SPECIAL_VALUES: ReadonlySet<string> = new Set([
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
  "4dabf18193072939515e22adb298388d",
  "1b47061264138c4ac30d75fd1eb44270",
  "c44067f5952c0a294b673a41bacd8c17",
  "0def7320c3a5731c473e5ecbe6d01bc7",
  "5cf8f73096256a8f31e491e813e4eb8e",
  "d0e6a833031e9bbcd3f4e8bde6ca49a4",
]);

/** The value, or what is wrong with the text, as the rest of a sentence that contains nothing of it. */
export function parseJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "is not JSON" };
  }
  const problem = makeSafe(value, 0) ?? (hasChangedNumber(text) ? CHANGED_NUMBER : undefined);
  return problem === undefined ? { value } : { problem };
}

/** @returns what is wrong with the value, if it cannot be made safe */
function makeSafe(value: unknown, depth: number): string | undefined {
  if (typeof value === "string") return textProblem(value);
  if (typeof value !== "object" || value === null) return undefined;
  if (depth >= MAX_DEPTH) return `is nested more than ${MAX_DEPTH} levels deep`;
  const fields = value as Record<string, unknown>;
  for (const name of Object.keys(fields)) {
    if (SPECIAL_NAME.test(name)) {
      delete fields[name];
      continue;
    }
    const inner = fields[name];
    const problem = textProblem(name) ?? makeSafe(inner, depth + 1);
    if (problem !== undefined) return problem;
    // The state cannot store -0.
    if (inner === 0) fields[name] = 0;
  }
  return undefined;
}

function textProblem(text: string): string | undefined {
  // An unpaired surrogate has no form in UTF-8: the state would store a different key.
  if (!text.isWellFormed()) return "contains an unpaired surrogate";
  return SPECIAL_VALUES.has(text) ? MARKER : undefined;
}

const MARKER = "holds a text that Pulumi reserves for itself, such as its marker of an unknown value";

const CHANGED_NUMBER = "holds a number that JavaScript would change (beyond 2^53, or too close to 0)";

/** The fields of a small JSON object, such as a token response; none if the text is not an object. */
export function parsed(text: string | null | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" ? { ...value } : {};
  } catch {
    return {};
  }
}

/* Numbers that `JSON.parse` would silently change. */

/** Numbers of up to 15 digits with an exponent of up to two are safe. Nearly every text has no others, and is not walked. */
const MAY_BE_CHANGED = /[\d.]{16}|\d[eE][+-]?\d{3}/;

/** Strings, which may contain what looks like a number, and numbers. */
const PARTS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * True if a number in the text would change: beyond the exact integers (2^53), too large, or too close to 0. A fraction
 * is rounded, as by every JSON parser: services write fractions that were such numbers to begin with.
 *
 * @param text valid JSON
 */
function hasChangedNumber(text: string): boolean {
  if (!MAY_BE_CHANGED.test(text)) return false;
  return [...text.matchAll(PARTS)].some(([part]) => !part.startsWith('"') && !isKept(part));
}

/** True if the number is not changed. */
function isKept(written: string): boolean {
  const value = Number(written);
  if (value === 0) return !/[1-9]/.test(written.replace(/e.*/i, ""));
  if (Math.abs(value) < 2 ** 53) return true;
  // The largest number has 309 digits.
  return Number.isFinite(value) && written.length < 400 && decimal(written) === decimal(String(value));
}

/** The same text for all notations of a number. */
function decimal(written: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(written) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  return `${sign}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}
