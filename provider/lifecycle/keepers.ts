/**
 * Key resources whose keys are kept: those of operations that respond with other keys at each call, and those with
 * `keepers`. Their keys are no inputs, as `check` would have to list them: `create` and `update` do, and in a preview of
 * that they are unknown. See docs/decisions/0009-keepers.md.
 */
import { isDeepStrictEqual } from "node:util";

import { ArgsError, ArmError, isNotFound } from "../arm/errors/errors";
import { expiriesIn } from "../operations/expiry";
import { type Operation, resourceNameOf } from "../operations/operation";
import { aJsonType, isObject } from "../operations/values";
import { holdsUnknown, UNKNOWN } from "../specialValues";
import type { Context } from "../listKeys";
import type { ArgumentInputs, CheckedInputs, KeysState, Properties } from "./state";

export function keepsKeys({ isStable }: Operation, { keepers }: Pick<CheckedInputs, "keepers">): boolean {
  return !isStable || keepers !== undefined;
}

/** True if kept keys are to be listed anew: an argument of the request, or a keeper, is another, or not known yet. */
export function isListedAnew(operation: Operation, olds: KeysState, news: ArgumentInputs): boolean {
  if (olds.isDamaged) return true;
  const [old, now] = [olds, news].map((inputs) => whatKeeps(operation, inputs));
  return holdsUnknown(now) || !isDeepStrictEqual(old, now);
}

/**
 * True if another request is sent than the one whose response is stored: what differs was not rotated in Azure. Of a
 * declared operation another api-version responds with the same keys.
 */
export function isOtherRequest({ isAny }: Operation, olds: KeysState, news: ArgumentInputs): boolean {
  return !isDeepStrictEqual(olds.args, news.args) || (isAny === true && olds.apiVersion !== news.apiVersion);
}

/** True if a resource that lists its keys at each pass is to store other arguments, although the keys are the same. */
export function hasOtherArguments(operation: Operation, olds: KeysState, news: ArgumentInputs): boolean {
  return isOtherRequest(operation, olds, news) || olds.keepers !== undefined;
}

/** @returns what the keys depend on, but for the resource itself, which is replaced */
function whatKeeps({ apiVersion, isStable }: Operation, inputs: ArgumentInputs): object {
  const { args = {}, keepers = isStable ? undefined : {} } = inputs;
  return { apiVersion: inputs.apiVersion ?? apiVersion, args, keepers };
}

/**
 * @param args the other arguments
 * @throws ArgsError
 */
export function checkKeepers(keepers: unknown, args: Properties, subject: string): void {
  if (keepers !== undefined && args["maxAgeDays"] !== undefined) {
    const reason = "cannot be combined with keepers: the age of kept keys is not checked";
    throw new ArgsError(subject, [{ property: "maxAgeDays", reason }]);
  }
  const wrong = isObject(keepers)
    ? Object.values(keepers).find((value) => typeof value !== "string" && value !== UNKNOWN)
    : keepers === UNKNOWN
      ? undefined
      : keepers;
  if (wrong === undefined) return;
  const found = isObject(keepers) ? `a map with ${aJsonType(wrong)} in it` : aJsonType(wrong);
  throw new ArgsError(subject, [{ property: "keepers", reason: `takes strings by name, not ${found}` }]);
}

/** Warns of kept keys that are of no use any more. */
export function warnOfExpired(
  operation: Operation,
  { resourceId, keys }: KeysState,
  warn: (message: string) => void,
): void {
  const now = Date.now();
  for (const { path, at } of expiriesIn(operation, keys)) {
    if (at > now) continue;
    const time = new Date(at).toISOString().replace(".000Z", "Z");
    warn(
      `${resourceNameOf(operation)} of ${resourceId}: ${path} expired at ${time}. It is kept until an argument or a keeper changes: change a value of \`keepers\` to list it anew.`,
    );
  }
}

/** The codes of Resource Manager itself. A service may use others for a resource that exists, but cannot be read. */
const GONE: ReadonlySet<string> = new Set([
  "ResourceNotFound",
  "ResourceGroupNotFound",
  "ParentResourceNotFound",
  "SubscriptionNotFound",
]);

/**
 * True unless Resource Manager says that the resource is not found. It is read, as a list action would make other keys; an
 * identity that may list keys need not be permitted to.
 */
export async function isStillThere(
  operation: Operation,
  { resourceId, apiVersion = operation.apiVersion }: KeysState,
  context: Omit<Context, "untilReady">,
): Promise<boolean> {
  try {
    const target = { operation: resourceNameOf(operation), resourceId, resourceType: "", apiVersion };
    await context.client.send({ ...target, action: "", isRead: true }, { ...context, untilReady: false });
    return true;
  } catch (error) {
    if (!(error instanceof ArmError) || error.status === undefined) throw error;
    return !(isNotFound(error) && GONE.has(error.code));
  }
}
