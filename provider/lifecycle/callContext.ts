/**
 * What a key resource's constructor tells its provider beside the arguments: Pulumi's protocol for dynamic resources
 * has neither the resource's URN nor its options nor the mark of a secret. `check` takes it out of the inputs, so
 * that no state keeps it. The SDK and the engine take names that begin with two underscores for internal, and show
 * none of them.
 */
export const CONTEXT = "__context";

export interface CallContext {
  /** Where messages about the resource are shown. */
  readonly urn?: string;
  /** The arguments that the program marked as secret. */
  readonly secrets?: readonly string[];
  /** The options that a key resource does not have, with what to do instead. */
  readonly refused?: readonly { readonly property: string; readonly reason: string }[];
  /** Pulumi's option of that name. The engine applies it to nothing that a dynamic provider reports as changed. */
  readonly replaceOnChanges?: readonly string[];
  /** True if the program runs for a preview, which the protocol tells no dynamic provider. */
  readonly preview?: boolean;
  /** True if a resource of the program stands behind an argument or in `dependsOn`. */
  readonly hasResourceBehind?: boolean;
  /** Tells the program's settings from others. */
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
