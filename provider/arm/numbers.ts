/** Numbers in JSON that JavaScript has no number for: `JSON.parse` makes others of them, and says nothing. */

/** Up to 15 digits and an exponent of two there is one: nearly every text has no others, and is not gone through. */
const MAY_BE_ANOTHER = /[\d.]{16}|\d[eE][+-]?\d{3}/;

/** Strings, which may hold what looks like a number, and numbers. */
const PARTS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * True if a number in the text would become another one: beyond those that can be told apart (2^53), too large for
 * any, or too close to 0. A fraction becomes the nearest number, as with every reader of JSON: services write what is
 * such a number to begin with, some of them with digits to spare.
 *
 * @param text valid JSON
 */
export function hasOtherNumber(text: string): boolean {
  if (!MAY_BE_ANOTHER.test(text)) return false;
  return [...text.matchAll(PARTS)].some(([part]) => !part.startsWith('"') && !isKept(part));
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
