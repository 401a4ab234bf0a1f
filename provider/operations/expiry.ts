/** When a result expires, as far as it says so: in a field, in a shared access signature, or in a token. */
import { parseJson } from "../arm/json";
import type { Operation } from "./operation";
import { isShowable } from "./rotatedInAny";
import type { Type } from "./types";
import { allFields, isObject } from "./values";

export interface Expiry {
  /** The field that expires; without a name that only the service knows. */
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Each field of the result that expires, with the earliest time that is in it. */
export function expiriesIn({ result, isAny }: Pick<Operation, "result" | "isAny">, keys: object): Expiry[] {
  const found = new Map<string, number>();
  const walk = (value: unknown, type: Type | undefined, path: string, name: string): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item, type?.kind === "list" ? type.items : undefined, path, name);
    } else if (isObject(value)) {
      for (const [field, inner] of Object.entries(value)) {
        const fields = type?.kind === "object" || type?.kind === "union" ? allFields(type) : {};
        const declared = Object.hasOwn(fields, field) ? fields[field] : undefined;
        const isShown = declared !== undefined || (isAny && isShowable(field));
        const innerType = type?.kind === "map" ? type.values : declared?.type;
        walk(inner, innerType, isShown ? below(path, field) : path, field);
      }
    } else {
      const at = timeIn(name, value);
      const shown = path === "" ? "additionalFields" : path;
      if (at !== undefined) found.set(shown, Math.min(at, found.get(shown) ?? Infinity));
    }
  };
  walk(keys, result, "", "");
  return [...found].map(([path, at]) => ({ path, at }));
}

function below(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** `expiresOn`, `expiry`, `expirationTime` and so on; not `expiresIn`, of which nobody knows the beginning. */
const EXPIRY_NAME = /^(?:se|exp|expir(?:es|y|ation)(?!in).*)$/i;

function timeIn(name: string, value: unknown): number | undefined {
  if (EXPIRY_NAME.test(name)) return timeOf(value);
  return typeof value === "string" ? (timeInSignature(value) ?? timeInToken(value)) : undefined;
}

/** A smaller number is no time of this century, but a duration. */
const EARLIEST_SECONDS = 1e9;

/** As many seconds are thousands of years, so these are milliseconds. */
const LATEST_SECONDS = 1e11;

/** The last time of a `Date`. */
const LATEST_MILLISECONDS = 8.64e15;

/** Seconds or milliseconds since 1970, or a date and time, which is in UTC where it has no zone. */
function timeOf(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d{10,13}$/.test(value) ? Number(value) : value;
  if (typeof number === "number") {
    if (!(number >= EARLIEST_SECONDS && number <= LATEST_MILLISECONDS)) return undefined;
    return number < LATEST_SECONDS ? number * 1000 : number;
  }
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d(?:$|[T ])/.test(value)) return undefined;
  const hasZone = value.length === 10 || /(?:Z|[+-]\d\d:?\d\d)$/i.test(value);
  const time = Date.parse(hasZone ? value : `${value}Z`);
  // .NET writes a time that is not set as that of the year 1.
  return time >= EARLIEST_SECONDS * 1000 ? time : undefined;
}

/** Of a shared access signature, by itself or in a URL: `sv=…&se=2027-01-01T00%3A00%3A00Z&sig=…`. */
function timeInSignature(text: string): number | undefined {
  const [, expiry] = /(?:^|[?&;=\s])se=([^&;\s]+)/.exec(text) ?? [];
  if (expiry === undefined || !/(?:^|[?&;=\s])sig=/.test(text)) return undefined;
  return timeOf(new URLSearchParams(`se=${expiry}`).get("se"));
}

/** Of a JSON Web Token, https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4. */
function timeInToken(text: string): number | undefined {
  const [, payload] = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(text) ?? [];
  if (payload === undefined) return undefined;
  const parsed = parseJson(Buffer.from(payload, "base64url").toString());
  const claims: unknown = "value" in parsed ? parsed.value : undefined;
  return isObject(claims) ? timeOf(claims["exp"]) : undefined;
}
