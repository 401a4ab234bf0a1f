/** The failures for which keys are unknown in a preview, and `check` leaves them out. */
import { type ArmError, isMissingPermission, isNotReadyYet } from "../arm/errors/errors";
import { isNoActiveKey } from "../listKeys";
import type { Unreadable } from "../configuration/settings";
import type { LifecycleContext } from "./lifecycle";

/** True if a preview continues without the keys. */
export function mayBeUnknown(error: unknown, unreadable: Unreadable): error is ArmError {
  return (
    isNotReadyYet(error) || isNoActiveKey(error) || (unreadable === "unknown" && isMissingPermission(error))
  );
}

/**
 * If `check` leaves the keys out, they are unknown in a preview; `create` and `update` list them, wait for a target that
 * is not ready, and fail. If `check` knows that it runs for an update, it leaves them out only if `create` would wait.
 *
 * @throws the error, if the keys are not left out for it
 */
export function leaveOut(
  error: unknown,
  { unreadable, preview, hasResourceBehind, warn }: LifecycleContext,
): void {
  if (!mayBeUnknown(error, unreadable)) throw error;
  const isWaitedFor = isNotReadyYet(error);
  if (preview === false && !(isWaitedFor && hasResourceBehind === true)) throw error;
  if (preview === true || (preview === undefined && !isWaitedFor)) {
    warn(`${error.message}\n${UNKNOWN_IN_PREVIEW}`);
  }
}

const UNKNOWN_IN_PREVIEW = "The keys are unknown in a preview; an update fails if the cause persists.";
