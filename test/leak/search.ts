/** Looks for what `plant.ts` planted, as it is and in the disguises that a value takes on its way. */

/** What every planted string has in it; none has a character that JSON, a URL or `util.inspect` would escape. */
export const MARKER = "canary";

/** What every planted number begins with. */
export const NUMBER_MARKER = 731_057_310_000;

const FORMS: readonly RegExp[] = [
  new RegExp(`${MARKER}[\\w.-]*`, "gi"),
  new RegExp(`${String(NUMBER_MARKER).slice(0, -3)}\\d{3}`, "g"),
  new RegExp(Buffer.from(MARKER).toString("hex"), "gi"),
  // In base64 a text looks different at each of three places.
  ...[0, 1, 2].map((before) => {
    const encoded = Buffer.from("-".repeat(before) + MARKER).toString("base64");
    const whole = encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + MARKER.length) * 8) / 6));
    return new RegExp(whole, "g");
  }),
];

/** What was found, each once; a value in another form by that form. */
export function hitsIn(...texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => FORMS.flatMap((form) => text.match(form) ?? [])))];
}
