/** Looks for what `plant.ts` planted, as it is and in every encoding that it may get on its way. */

/**
 * What every planted string has in it; none has a character that JSON, a URL or `util.inspect` would escape.
 */
export const MARKER = "canary";

/** What every planted number begins with. */
export const NUMBER_MARKER = 731_057_310_000;

/** What the fake's tokens begin with: they have no place in any output either. */
const TOKEN_MARKER = "fake-token-";

const FORMS: readonly RegExp[] = [
  ...[MARKER, TOKEN_MARKER].flatMap((marker) => [
    new RegExp(`${marker}[\\w.-]*`, "gi"),
    new RegExp(Buffer.from(marker).toString("hex"), "gi"),
    // In base64 a text looks different at each of three places.
    ...[0, 1, 2].map((before) => new RegExp(inBase64(marker, before), "g")),
  ]),
  new RegExp(`${String(NUMBER_MARKER).slice(0, -3)}\\d{3}`, "g"),
];

/** What was found, each once; a value in another form by that form. */
export function hitsIn(...texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => FORMS.flatMap((form) => text.match(form) ?? [])))];
}

/** True if a planted value, or the beginning of one, is there in any of its forms. */
export function shows(found: string, planted: string): boolean {
  const encoded = [0, 1, 2].map((before) => inBase64(planted, before));
  return [planted, Buffer.from(planted).toString("hex"), ...encoded].some((form) => found.includes(form));
}

/** The characters that do not depend on what stands before and behind. */
function inBase64(text: string, before: number): string {
  const encoded = Buffer.from("-".repeat(before) + text).toString("base64");
  return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + text.length) * 8) / 6));
}
