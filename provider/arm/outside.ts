/** Text from outside, made fit for a message: a service's, an authority's, the Azure CLI's, a user's. */

/**
 * The text with all in it that a reader would not see written out: what changes the direction of writing, has no
 * width, or is no character at all. A message would else show another name than the one that is meant; see
 * https://trojansource.codes. Lines are kept.
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

/** One visible line of bounded length, without tokens and without the full stop that a message brings itself. */
export function sentence(text: string, longest: number): string {
  // What is left out at the end is not looked at.
  const line = withoutTokens(text.slice(0, 100 * longest)).replace(/[\p{Cc}\s]+/gu, " ");
  const shown = visible(line.trim());
  const cut = shown.length > longest ? `${shown.slice(0, longest).toWellFormed()}…` : shown;
  return cut.replace(/[.\s]+$/, "");
}

/** Whatever has the form of a JSON Web Token, or of the beginning of one. */
function withoutTokens(text: string): string {
  return text.replace(/\beyJ[\w-]{8,}(?:\.[\w-]*){0,4}|\b(?:[\w-]{16,}\.){2}[\w-]{16,}/g, "[secret]");
}
