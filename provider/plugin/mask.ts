/** Masks, in messages, what arrived as a secret. */
import { parseJson } from "../arm/json";
import { masked } from "../arm/http/mask";
import { messageOf } from "../lifecycle/messageOf";
import { maskOf } from "../lifecycle/secretArgs";
import type { Properties } from "../lifecycle/state";
import { unwrapAll, holdsSecret, secretTextsIn } from "../specialValues";
import { PluginError } from "./errors";

export type Mask = (text: string) => string;

/**
 * Masks the secret arguments.
 *
 * @param template the path in which the names of the arguments stand
 */
export function maskOfArguments(args: Properties, template: string): Mask {
  const secrets = Object.keys(args).filter((name) => holdsSecret(args[name]));
  if (secrets.length === 0) return (text) => text;
  // Of what is nested, such as a request's body, each text.
  const inner = secrets
    .flatMap((name) => secretTextsIn(args[name]))
    .flatMap((text) => [text, ...oddSegmentsOf(text, template)]);
  const texts = Object.fromEntries(inner.map((text, index) => [`${index}`, text]));
  return maskOf({ ...unwrapAll(args), ...texts }, [...secrets, ...Object.keys(texts)], template);
}

/** Of an ID, what is no fixed part of the path: where the ID is of another type, that is a part of the secret. */
function oddSegmentsOf(id: string, template: string): string[] {
  const fixed = template.toLowerCase().split("/");
  const segments = id.startsWith("/") ? id.slice(1).split("/") : [];
  return segments.filter((segment) => segment !== "" && !fixed.includes(segment.toLowerCase()));
}

/** A setting may be shown in part, as a URL's host is. What is short is masked as a word of its own alone. */
export function maskOfSettings(secrets: readonly string[]): Mask {
  const texts = [...new Set(secrets.flatMap((secret) => [secret, ...partsOf(secret)]))];
  const long = texts.filter((text) => text.length >= LONG);
  const short = { ...texts.filter((text) => text.length < LONG) };
  return (text) => maskOf(short, Object.keys(short))(masked(text, long));
}

const LONG = 8;

function partsOf(setting: string): string[] {
  if (URL.canParse(setting)) {
    const { host, hostname, username, password } = new URL(setting);
    return [host, hostname, username, password].filter((part) => part !== "");
  }
  // A list is sent as JSON.
  const parsed = parseJson(setting);
  const items: unknown = "value" in parsed ? parsed.value : undefined;
  return Array.isArray(items) ? items.filter((item) => typeof item === "string") : [];
}

/** An error is one without what the mask hides. */
export async function hushed<Result>(mask: Mask, act: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const [code, message] =
      error instanceof PluginError ? [error.code, error.message] : (["UNKNOWN", messageOf(error)] as const);
    throw new PluginError(code, mask(message));
  }
}
