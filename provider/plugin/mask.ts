/** Masks secret inputs in messages. */
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
 * @param template the path with the names of the arguments
 */
export function maskOfArguments(args: Properties, template: string): Mask {
  const secrets = Object.keys(args).filter((name) => holdsSecret(args[name]));
  if (secrets.length === 0) return (text) => text;
  // Each text of a nested value, such as a request's body.
  const inner = secrets
    .flatMap((name) => secretTextsIn(args[name]))
    .flatMap((text) => [text, ...oddSegmentsOf(text, template)]);
  const texts = Object.fromEntries(inner.map((text, index) => [`${index}`, text]));
  return maskOf({ ...unwrapAll(args), ...texts }, [...secrets, ...Object.keys(texts)], template);
}

/** The segments of an ID that are not fixed parts of the path. In an ID of another type these are secret too. */
function oddSegmentsOf(id: string, template: string): string[] {
  const fixed = template.toLowerCase().split("/");
  const segments = id.startsWith("/") ? id.slice(1).split("/") : [];
  return segments.filter((segment) => segment !== "" && !fixed.includes(segment.toLowerCase()));
}

/** Parts of a setting, such as a URL's host, are masked too. Short ones are masked only as whole words. */
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

/** Runs something, and masks the message of its error. */
export async function hushed<Result>(mask: Mask, act: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const [code, message] =
      error instanceof PluginError ? [error.code, error.message] : (["UNKNOWN", messageOf(error)] as const);
    throw new PluginError(code, mask(message));
  }
}
