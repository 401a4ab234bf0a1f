/** The parts of the call context that later calls need too: stored, if any, under an internal name. */
import { changedFields } from "../operations/compare";
import { type CallContext, withoutInternal } from "./callContext";
import type { Properties } from "./state";

export type StoredOptions = Pick<CallContext, "secrets" | "replaceOnChanges" | "profile" | ForKept>;

/** Of a resource that keeps its keys, which `create` lists, not `check`; and `diff` warns of expired ones. */
type ForKept = "urn" | "hasResourceBehind";

export const OPTIONS = "__options";

/** @param keepsKeys true of a resource that keeps its keys */
export function optionsToStore(
  { secrets = [], replaceOnChanges = [], profile, urn, hasResourceBehind }: StoredOptions,
  keepsKeys: boolean,
): Properties {
  const options = {
    ...(secrets.length === 0 ? {} : { secrets }),
    ...(replaceOnChanges.length === 0 ? {} : { replaceOnChanges }),
    ...(profile === undefined ? {} : { profile }),
    ...(keepsKeys && urn !== undefined ? { urn } : {}),
    ...(keepsKeys && hasResourceBehind === false ? { hasResourceBehind } : {}),
  };
  return Object.keys(options).length === 0 ? {} : { [OPTIONS]: options };
}

export function optionsIn(props: Properties): StoredOptions {
  const options = (props[OPTIONS] ?? {}) as Partial<Record<string, unknown>>;
  const { secrets, replaceOnChanges, profile, urn, hasResourceBehind } = options;
  return {
    secrets: namesIn(secrets),
    replaceOnChanges: namesIn(replaceOnChanges),
    ...(typeof profile === "string" ? { profile } : {}),
    ...(typeof urn === "string" ? { urn } : {}),
    ...(hasResourceBehind === false ? { hasResourceBehind } : {}),
  };
}

/** Tolerates a state that was edited. */
function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}

/**
 * The changed properties at, or above, the paths of `replaceOnChanges`.
 *
 * @param stays true of kept keys that are not listed anew: they are no inputs
 */
export function requestedReplacements(olds: Properties, news: Properties, stays: boolean): string[] {
  const names = (optionsIn(news).replaceOnChanges ?? []).map((path) => /^[^.[]+/.exec(path)?.[0]);
  const changed = changedFields(withoutInternal(olds), withoutInternal(news)).filter(
    (name) => !stays || name in news,
  );
  return names.includes("*") ? changed : changed.filter((name) => names.includes(name));
}
