/** fast-check's arbitraries: text and JSON, mostly of unusual kinds. */
import fc from "fast-check";

/** What has a special meaning in a path, a URL, a header or a terminal. */
const ODD = [
  "/",
  "\\",
  ".",
  "..",
  "%",
  "%2e",
  "%2E%2e",
  "%2f",
  "%00",
  "?",
  "?api-version=1",
  "#",
  "&",
  "=",
  ";",
  "@",
  ":",
  "//evil.example",
  "\r\n",
  "\n",
  "\t",
  "\0",
  "\u0085",
  "\u2028",
  "\ufeff",
  "\u202e",
  "\ud800",
  "\udc00",
  " ",
  "\u00a0",
  "$&",
  "{workspaceName}",
  "ä",
  "😀",
  "a",
  "9",
  "-",
  "_",
  "x".repeat(260),
  "x".repeat(100_000),
];

/** Any text, with unpaired surrogates too. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ max: 0xffff, min: 0 })).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...ODD), { maxLength: 6 }).map((parts) => parts.join("")),
);

function textWith(halves = false): fc.Arbitrary<string> {
  return halves ? text : text.map((value) => value.toWellFormed());
}

/** Names with a special meaning to JavaScript, Pulumi or this package. */
const TAKEN = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "toJSON",
  "hasOwnProperty",
  "length",
  "then",
  "id",
  "urn",
  "value",
  "__provider",
  "resourceId",
  "apiVersion",
  "revision",
  "rotated",
  "keys",
  "additionalFields",
  "result",
  "failure",
  "",
];

/** What Pulumi's SDK and engine treat as an asset, a secret, an output and an unknown kind of value. */
const SIGNED = [
  '{"__pulumiAsset":true,"path":"/etc/hostname"}',
  '{"__pulumiOutput":true}',
  '{"4dabf18193072939515e22adb298388d":"c44067f5952c0a294b673a41bacd8c17","path":"/etc/hostname"}',
  '{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","value":true}',
  '{"4dabf18193072939515e22adb298388d":"anything"}',
];

export interface JsonConstraints {
  /** Prefix of every generated string, as a value or as a name. */
  readonly mark?: string;
  /** Field names in addition to the generated ones. */
  readonly names?: readonly string[];
  /** Unpaired surrogates, and numbers beyond a double: a response with one of them is an error. */
  readonly refused?: boolean;
}

const NOT_KEPT = ["1e400", "-1e400", "1e-400", "77777777777777777777777"];

/** True if the text has a number beyond a double, outside of its strings. */
export function hasNumberNotKept(json: string): boolean {
  const outside = json.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return NOT_KEPT.some((number) => outside.includes(number));
}

/** The text of a JSON value of any kind: with duplicate names among them. */
export function jsonText({
  mark = "",
  names = [],
  refused = false,
}: JsonConstraints = {}): fc.Arbitrary<string> {
  const string = textWith(refused).map((value) => JSON.stringify(mark + value));
  const name = fc.oneof(
    fc.constantFrom(...TAKEN, ...names).map((value) => JSON.stringify(value)),
    string,
  );
  const number = fc.oneof(
    fc.integer({ min: 77_770_000, max: 77_779_999 }).map(String),
    fc.double({ noDefaultInfinity: true, noNaN: true, min: 7.777e7 }).map(String),
    fc.constantFrom("-0", "0.1", "1", ...(refused ? NOT_KEPT : [])),
  );
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.oneof(fc.constantFrom("null", "true", "false", ...SIGNED), number, string),
      fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join()}]`),
      fc.array(fc.tuple(name, tie("value")), { maxLength: 4 }).map(objectText),
    ),
  }));
  return value;
}

/** The text of a JSON object, generated like `jsonText`. */
export function jsonObjectText(constraints: JsonConstraints = {}): fc.Arbitrary<string> {
  const { names = [], refused } = constraints;
  const name = fc
    .oneof(fc.constantFrom(...TAKEN, ...names), textWith(refused))
    .map((value) => JSON.stringify(value));
  return fc.array(fc.tuple(name, jsonText(constraints)), { maxLength: 6 }).map(objectText);
}

/**
 * The text of a JSON object like the sample, but for one value in it, which may be anything, or be missing.
 */
export function mutatedText(sample: object, constraints: JsonConstraints = {}): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...pathsIn(sample)), fc.option(jsonText(constraints), { nil: undefined }))
    .map(([path, value]) => JSON.stringify(withValue(sample, path, value)));
}

/**
 * What is left of a JSON value after the SDK and a state: no field with a special meaning to any of them, no
 * number beyond the largest.
 */
export function carried(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : null;
  if (Array.isArray(value)) return value.map(carried);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => isCarried(name))
      .map(([name, inner]) => [name, carried(inner)]),
  );
}

/** True if all of it can be encoded as UTF-8. */
export function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, inner]) => name.isWellFormed() && isWellFormed(inner));
}

export function isCarried(name: string): boolean {
  return name !== "__proto__" && !name.startsWith("__pulumi") && name !== "4dabf18193072939515e22adb298388d";
}

function objectText(fields: readonly (readonly [name: string, value: string])[]): string {
  return `{${fields.map(([name, value]) => `${name}:${value}`).join()}}`;
}

type Path = readonly string[];

function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [at];
  const inner = Object.entries(value).flatMap(([name, each]) => pathsIn(each, [...at, name]));
  return at.length === 0 ? inner : [at, ...inner];
}

function withValue(sample: unknown, [name, ...rest]: Path, value: string | undefined): unknown {
  if (name === undefined) return value === undefined ? undefined : JSON.parse(value);
  const copy = structuredClone(sample) as Record<string, unknown>;
  copy[name] = withValue(copy[name], rest, value);
  return copy;
}
