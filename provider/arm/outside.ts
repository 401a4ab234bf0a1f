/** Makes text from outside fit for a message: from a service, an authority, the Azure CLI or the user. */

/**
 * The text with its invisible characters written out: those that change the direction of writing, have no width, or are
 * not characters. With them a message could show a different name; see https://trojansource.codes. Newlines stay.
 */
export function visible(text: string): string {
  return text.replace(
    /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu,
    (character) => {
      const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
      return `<U+${code}>`;
    },
  );
}

/** One visible line of bounded length, without tokens and without a trailing period. */
export function sentence(text: string, longest: number): string {
  // Bounds the work: the rest would be cut off anyway.
  const line = withoutTokens(text.slice(0, 100 * longest)).replace(/[\p{Cc}\s]+/gu, " ");
  const shown = visible(line.trim());
  const cut = shown.length > longest ? `${shown.slice(0, longest).toWellFormed()}…` : shown;
  return cut.replace(/[.\s]+$/, "");
}

/** Masks everything that looks like a JSON Web Token, or like the beginning of one. */
function withoutTokens(text: string): string {
  return text.replace(/\beyJ[\w-]{8,}(?:\.[\w-]*){0,4}|\b(?:[\w-]{16,}\.){2}[\w-]{16,}/g, "[secret]");
}
