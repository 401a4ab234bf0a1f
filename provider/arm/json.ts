/**
 * JSON off the wire, safe to go through and to hand on. What is nested deeper than any real answer would
 * overflow the stack of the first function that walks it.
 */

const MAX_DEPTH = 64;

/**
 * Names of fields that no one who passes them on takes for names, so they are left out. Assigned to another
 * object, as Pulumi's SDK does with every field, `__proto__` becomes its prototype. The others tell the SDK
 * and the engine that an object is an output, or an asset, whose file they would go and read.
 */
const NOT_A_NAME = /^(?:__proto__$|__pulumi|4dabf18193072939515e22adb298388d$)/;

/** The value, or what is wrong with the text as the rest of a sentence. */
export function parseJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "is not JSON" };
  }
  const problem = makeSafe(value, 0);
  return problem === undefined ? { value } : { problem };
}

/** @returns what is wrong with the value, where it cannot be made safe */
function makeSafe(value: unknown, depth: number): string | undefined {
  // Half of a surrogate pair has no form in UTF-8: the state would keep another key than this one.
  if (typeof value === "string") return value.isWellFormed() ? undefined : "holds half of a surrogate pair";
  if (typeof value !== "object" || value === null) return undefined;
  if (depth >= MAX_DEPTH) return `is nested more than ${MAX_DEPTH} levels deep`;
  const fields = value as Record<string, unknown>;
  for (const name of Object.keys(fields)) {
    if (NOT_A_NAME.test(name)) {
      delete fields[name];
      continue;
    }
    const inner = fields[name];
    const problem = makeSafe(name, depth) ?? makeSafe(inner, depth + 1);
    if (problem !== undefined) return problem;
    if (typeof inner === "number") fields[name] = storable(inner);
  }
  return undefined;
}

/** As the state keeps it: no number beyond the largest, no -0. */
function storable(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}

/** What is read of a small object, as those that tokens come in: its fields; none where it is no object at all. */
export function parsed(text: string | null | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" ? { ...value } : {};
  } catch {
    return {};
  }
}
