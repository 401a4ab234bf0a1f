/** The parts of the call context that later calls need too: stored, if any, under an internal name. */
import { changedFields } from "../operations/compare";
import { type CallContext, withoutInternal } from "./callContext";
import type { Properties } from "./state";

export type StoredOptions = Pick<CallContext, "secrets" | "replaceOnChanges" | "profile">;

export const OPTIONS = "__options";

export function optionsIn(props: Properties): StoredOptions {
  const { secrets, replaceOnChanges, profile } = (props[OPTIONS] ?? {}) as Partial<Record<string, unknown>>;
  return {
    secrets: namesIn(secrets),
    replaceOnChanges: namesIn(replaceOnChanges),
    ...(typeof profile === "string" ? { profile } : {}),
  };
}

/** Tolerates a state that was edited. */
function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}

/** The changed properties at, or above, the paths of `replaceOnChanges`. */
export function requestedReplacements(olds: Properties, news: Properties): string[] {
  const names = (optionsIn(news).replaceOnChanges ?? []).map((path) => /^[^.[]+/.exec(path)?.[0]);
  const changed = changedFields(withoutInternal(olds), withoutInternal(news));
  return names.includes("*") ? changed : changed.filter((name) => names.includes(name));
}
