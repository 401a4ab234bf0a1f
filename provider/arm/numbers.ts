/** Numbers in JSON that JavaScript has no number for: `JSON.parse` makes others of them, and says nothing. */

/** Up to 15 digits and an exponent of two there is one: nearly every text has no others, and is not gone through. */
const MAY_BE_ANOTHER = /[\d.]{16}|\d[eE][+-]?\d{3}/;

/** Strings, with the colon behind a field's name; numbers; what opens and closes. */
const PARTS = /("[^"\\]*(?:\\.[^"\\]*)*")\s*(:?)|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([{[])|([}\]])/g;

/**
 * The name of the first field with a number that would become another one: beyond those that can be told apart
 * (2^53), too large for any, or too close to 0. A fraction becomes the nearest number, as with every reader of
 * JSON: services write what is such a number to begin with, some of them with digits to spare.
 *
 * @param text valid JSON
 */
export function fieldOfAnotherNumber(text: string): string | undefined {
  if (!MAY_BE_ANOTHER.test(text)) return undefined;
  // The fields that each object and list around is the value of.
  const around: string[] = [];
  let field = "";
  for (const [, string, colon, number, opens, closes] of text.matchAll(PARTS)) {
    if (opens !== undefined) around.push(field);
    else if (closes !== undefined) field = around.pop() ?? "";
    else if (number !== undefined && !isKept(number)) return field;
    else if (colon === ":") field = JSON.parse(string ?? "") as string;
  }
  return undefined;
}

/** Whether the number is the one that is written. */
function isKept(written: string): boolean {
  const value = Number(written);
  if (value === 0) return !/[1-9]/.test(written.replace(/e.*/i, ""));
  if (Math.abs(value) < 2 ** 53) return true;
  // What is kept has no more than 309 digits.
  return Number.isFinite(value) && written.length < 400 && decimal(written) === decimal(String(value));
}

/** One form for all the ways to write a number. */
function decimal(written: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(written) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  return `${sign}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}
