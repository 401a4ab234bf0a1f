/**
 * What a program lists for its key resource, as a function does, and hands over to the provider: the engine checks one
 * resource after another, so that calls of `check` would add up. It is one secret input, in JSON, which `check` takes
 * out of the inputs, so that no state keeps it. The SDK and the engine show no name that begins with two underscores.
 */
import { isSameValue } from "../operations/compare";
import { UNKNOWN_VALUE } from "../specialValues";
import type { Properties } from "./state";

export const LISTED = "__listed";

/** `unknown`: in a preview, the target is not found yet, or not readable. */
export type Listed =
  { readonly resourceId: string; readonly keys: Properties } | { readonly error: string } | "unknown";

/** @param profile the profile by which it was listed */
export function handedOver(args: Properties, profile: string | undefined, listed: Listed): string {
  return JSON.stringify({ args, profile, listed });
}

/**
 * @returns `undefined` where nothing was handed over, or what other arguments led to: a transform may have changed them
 *   since
 */
export function listedFor(
  args: Properties,
  profile: string | undefined,
  handed: unknown,
): Listed | undefined {
  if (handed === UNKNOWN_VALUE) {
    // With an unknown argument that is no part of the target, such as `use`, `check` lists. Without one, a resource in
    // `dependsOn` is yet to be created.
    return Object.values(args).includes(UNKNOWN_VALUE) ? undefined : "unknown";
  }
  if (typeof handed !== "string") return undefined;
  const found = JSON.parse(handed) as { args: Properties; profile?: string; listed: Listed };
  return found.profile === profile && isSameValue(found.args, args) ? found.listed : undefined;
}

/** A failure that the program handed over, as it is to be shown. */
export class ListingFailed extends Error {
  override readonly name = "ListingFailed";
}
