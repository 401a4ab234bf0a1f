/** Masks secrets, and pieces of them, in text from outside, in every encoding. */

/** So many characters of a secret in a row are masked: a text may be cut off anywhere. */
const PIECE = 8;
const PIECE_IN_BASE64 = 11;

const MASK = "[secret]";

/**
 * The text with its secrets masked: plain, percent-encoded, form-encoded, escaped for JSON or XML, each also several
 * times, or in base64.
 */
export function masked(text: string, secrets: readonly string[]): string {
  const pieces = piecesOf(secrets);
  if (pieces.size === 0) return text;
  const { bytes, starts, ends } = decoded(text);
  let result = "";
  let copied = 0;
  // The end of the current secret.
  let end = -1;
  const mask = (from: number) => {
    const start = starts[from] as number;
    if (start >= copied) result += `${text.slice(copied, start)}${MASK}`;
  };
  for (let index = 0; index < bytes.length; index++) {
    for (const length of pieces.keys()) {
      if (!pieces.get(length)?.has(bytes.slice(index, index + length))) continue;
      if (index > end) mask(index);
      end = Math.max(end, index + length);
      copied = ends[end - 1] as number;
    }
  }
  return result + text.slice(copied);
}

/** The pieces to search for, by length. */
function piecesOf(secrets: readonly string[]): Map<number, Set<string>> {
  const pieces = new Map<number, Set<string>>();
  const add = (text: string, piece: number) => {
    const { bytes } = decoded(text);
    const length = Math.min(piece, bytes.length);
    const known = pieces.get(length) ?? new Set();
    for (let index = 0; index + length <= bytes.length; index++)
      known.add(bytes.slice(index, index + length));
    if (length > 0) pieces.set(length, known);
  };
  for (const secret of secrets) {
    add(secret, PIECE);
    for (const form of inBase64(secret)) add(form, PIECE_IN_BASE64);
  }
  return pieces;
}

/** In base64 a text has three forms, by its offset. */
function inBase64(secret: string): string[] {
  const forms = [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.from("-".repeat(before) + secret);
    // Without the characters that depend on the text before or after.
    const [from, to] = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)];
    return (["base64", "base64url"] as const).map((encoding) => bytes.toString(encoding).slice(from, to));
  });
  return forms.filter((form) => form.length >= PIECE);
}

/** Bytes, each as a character, with the position of each in the text. */
interface Decoded {
  readonly bytes: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Nothing is encoded more often. */
const MOST_LAYERS = 5;

/** The text with all its encodings decoded, layer by layer. */
function decoded(text: string): Decoded {
  const starts = Array.from({ length: text.length }, (_, index) => index);
  const ends = starts.map((index) => index + 1);
  let layer = rewritten({ bytes: text, starts, ends }, /[^]/gu, ([character = ""]) => utf8(character));
  for (let layers = 0; layers < MOST_LAYERS; layers++) {
    const inner = rewritten(layer, ENCODED, decodedMatch);
    if (inner.bytes === layer.bytes) break;
    layer = inner;
  }
  // A form writes a space as `+`. A backslash may belong to the secret, or escape the next character.
  return rewritten(layer, /[^]/g, ([byte = ""]) => (byte === "\\" ? "" : /[\s+]/.test(byte) ? " " : byte));
}

function rewritten(
  { bytes, starts, ends }: Decoded,
  pattern: RegExp,
  by: (match: RegExpMatchArray) => string,
): Decoded {
  const next = { bytes: [] as string[], starts: [] as number[], ends: [] as number[] };
  let last = 0;
  const copy = (to: number) => {
    for (; last < to; last++) {
      next.bytes.push(bytes[last] as string);
      next.starts.push(starts[last] as number);
      next.ends.push(ends[last] as number);
    }
  };
  for (const match of bytes.matchAll(pattern)) {
    copy(match.index);
    last = match.index + match[0].length;
    for (const byte of by(match)) {
      next.bytes.push(byte);
      next.starts.push(starts[match.index] as number);
      next.ends.push(ends[last - 1] as number);
    }
  }
  copy(bytes.length);
  return { ...next, bytes: next.bytes.join("") };
}

/**
 * `%2B`, `%252b`, `\ud83d\ude00`, `\u002b`, `\/`, `&#43;`, `&quot;`. Repetitions are bounded, so that matching a row
 * of backslashes takes linear time.
 */
const ENCODED =
  /%(?:25){0,8}([\da-f]{2})|\\{1,8}u(d[89ab][\da-f]{2})\\{1,8}u(d[c-f][\da-f]{2})|\\{1,8}u([\da-f]{4})|\\{1,8}(?![u%&\\])([^])|&(?:amp;){0,8}(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodedMatch(match: RegExpMatchArray): string {
  const [all, percent, high, low, unicode, escaped, hex, decimal, named] = match;
  if (percent !== undefined) return String.fromCharCode(parseInt(percent, 16));
  if (high !== undefined && low !== undefined) {
    return utf8(String.fromCharCode(parseInt(high, 16), parseInt(low, 16)));
  }
  if (escaped !== undefined) return /[nrt]/.test(escaped) ? " " : escaped;
  if (named !== undefined) return NAMED[named.toLowerCase()] as string;
  const code = decimal === undefined ? parseInt(unicode ?? hex ?? "", 16) : parseInt(decimal, 10);
  return code <= 0x10ffff ? utf8(String.fromCodePoint(code)) : all;
}

function utf8(character: string): string {
  return character < "\x80" ? character : Buffer.from(character).toString("latin1");
}
