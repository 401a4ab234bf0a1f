/** The arguments and options of functions and key resources. In a file of its own, as a program's compiler reads what it imports. */
import type * as pulumi from "@pulumi/pulumi";

import type { KeyUse, ProfileOption } from "../operations/publicTypes";

/** The arguments of an operation: either the names in its path, or the ARM ID that they make up. */
export type ArgsOf<Parameters> = ByName<Parameters> | ByResourceId<Parameters>;

type ByName<Parameters> = { [Name in keyof Parameters]: pulumi.Input<string> } & {
  /** The subscription; that of the stack's configuration by default. */
  subscriptionId?: pulumi.Input<string> | undefined;
  resourceId?: undefined;
} & ApiVersionArg;

type ByResourceId<Parameters> = { [Name in keyof Parameters]?: undefined } & {
  subscriptionId?: undefined;
  /** The full ARM ID of the resource whose keys are listed, in place of its names. */
  resourceId: pulumi.Input<string>;
} & ApiVersionArg;

/** The options of functions. */
export interface ListOptions extends pulumi.InvokeOutputOptions, ProfileOption {}

/** The argument of operations that list two keys. */
export interface KeyUseArgs {
  /**
   * Which of the two keys `activeKey` is; the other one can then be regenerated.
   * @default "primary"
   */
  use?: pulumi.Input<KeyUse> | undefined;
}

/** The argument of operations whose service returns when a key was created. */
export interface KeyAgeArgs {
  /** Warns of each key that is older than so many days. By default keys may have any age. */
  maxAgeDays?: pulumi.Input<number> | undefined;
}

interface ApiVersionArg {
  /** Another api-version than the default. The names are then not held to the default's patterns. */
  apiVersion?: pulumi.Input<string> | undefined;
}

/** The options of key resources. */
export interface KeysResourceOptions extends pulumi.CustomResourceOptions, ProfileOption {}

/** The argument of every key resource. */
export interface KeepersArgs {
  /**
   * A map of strings, as in `@pulumi/random`. With it, the stored keys stay as they were listed first; when a value in it
   * changes, they are listed anew. Keys that differ at each call, such as tokens, are kept without `keepers` too.
   */
  keepers?: pulumi.Input<Record<string, pulumi.Input<string>> | undefined> | undefined;
}
