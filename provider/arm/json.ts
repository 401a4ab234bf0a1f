/**
 * JSON off the wire, safe to go through and to hand on. What is nested deeper than any real answer would
 * overflow the stack of the first function that walks it. A key `__proto__` is left out: assigned to another
 * object, as Pulumi's SDK does with every key, it would become that object's prototype.
 */

const MAX_DEPTH = 64;

/** The value, or what is wrong with the text as the rest of a sentence. */
export function parseJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "is not JSON" };
  }
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return { problem: `is nested more than ${MAX_DEPTH} levels deep` };
    level = level.flatMap(childrenOf);
  }
  return { value };
}

function childrenOf(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if (Object.hasOwn(value, "__proto__")) delete (value as Record<string, unknown>)["__proto__"];
  return Object.values(value);
}
