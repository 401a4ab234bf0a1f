/**
 * The keys that a program lists for a key resource, as a function does, and passes to the provider: the engine calls
 * `check` for one resource after another, so listing there would take the sum of all calls. They are one secret input, in
 * JSON, which `check` removes, so no state stores it. The SDK and the engine do not show names with two underscores.
 */
import { isSameValue } from "../operations/compare";
import { UNKNOWN_VALUE } from "../specialValues";
import type { Properties } from "./state";

export const LISTED = "__listed";

/** `unknown`: in a preview, the target is not found yet, or not readable. */
export type Listed =
  { readonly resourceId: string; readonly keys: Properties } | { readonly error: string } | "unknown";

/** @param profile the profile with which the keys were listed */
export function handedOver(args: Properties, profile: string | undefined, listed: Listed): string {
  return JSON.stringify({ args, profile, listed });
}

/**
 * @returns `undefined` if the program passed nothing, or listed with other arguments: a transform may have changed them
 */
export function listedFor(
  args: Properties,
  profile: string | undefined,
  passed: unknown,
): Listed | undefined {
  if (passed === UNKNOWN_VALUE) {
    // With an unknown argument that is not part of the target, such as `use`, `check` lists. Without one, a resource in
    // `dependsOn` is not created yet.
    return Object.values(args).includes(UNKNOWN_VALUE) ? undefined : "unknown";
  }
  if (typeof passed !== "string") return undefined;
  const found = JSON.parse(passed) as { args: Properties; profile?: string; listed: Listed };
  return found.profile === profile && isSameValue(found.args, args) ? found.listed : undefined;
}

/** A failure of the program's call, with the message to show. */
export class ListingFailed extends Error {
  override readonly name = "ListingFailed";
}
