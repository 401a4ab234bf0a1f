/** What becomes of keys that were rotated in Azure: `azure-listkeys:onRotation` decides. */
import type { LifecycleContext } from "./lifecycle";
import { RotationError } from "./messageOf";
import { changeOf, type KeysState } from "./state";

/**
 * @param stayed the old keys with the new arguments; `undefined` if they cannot stay, as the active key is not among them
 * @returns the keys to store
 */
export function afterRotation(
  name: string,
  old: KeysState,
  news: KeysState,
  stayed: KeysState | undefined,
  { onRotation, report, warn }: Pick<LifecycleContext, "onRotation" | "report" | "warn">,
): KeysState {
  const what = changeOf(old, news);
  if (onRotation === "update" || stayed === undefined) {
    report(`${what.replace("r", "R")}.`);
    return news;
  }
  const described = `${name} of ${news.resourceId}: ${what}`;
  if (onRotation === "fail") {
    throw new RotationError(
      `${described}. This is an error because azure-listkeys:onRotation is fail: set it to update to store the new keys.`,
    );
  }
  warn(`${described}. The stack keeps the old keys (azure-listkeys:onRotation is warn).`);
  return stayed;
}
