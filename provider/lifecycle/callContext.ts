/**
 * What a key resource's constructor passes to its provider besides the arguments. Pulumi's protocol for dynamic
 * resources has neither the resource's URN, nor its options, nor which arguments are secret. `check` removes it from the
 * inputs, so no state stores it. The SDK and the engine treat names that begin with two underscores as internal, and do
 * not show them.
 */
export const CONTEXT = "__context";

export interface CallContext {
  /** The resource at which messages are shown. */
  readonly urn?: string;
  /** The arguments that the program marked as secret. */
  readonly secrets?: readonly string[];
  /** Options that a key resource rejects, with what to do instead. */
  readonly rejected?: readonly { readonly property: string; readonly reason: string }[];
  /** Pulumi's option of that name. The engine ignores it for changes that a dynamic provider reports. */
  readonly replaceOnChanges?: readonly string[];
  /** True if the program runs for a preview, which the protocol does not report to a dynamic provider. */
  readonly preview?: boolean;
  /** True if an argument or `dependsOn` refers to a resource of the program. */
  readonly hasResourceBehind?: boolean;
  /** A fingerprint of the program's settings. */
  readonly settings?: string;
  /** The name of the profile whose settings are used. */
  readonly profile?: string;
}

/** The properties without those of the SDK and of this file. */
export function withoutInternal(props: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !name.startsWith("__")));
}

export function callContextIn(props: Readonly<Record<string, unknown>>): CallContext {
  const context = props[CONTEXT];
  return typeof context === "object" && context !== null ? context : {};
}
