/** Types that the public modules share. */

/** Which of the two keys is active. */
export type KeyUse = "primary" | "secondary";

/** An option of functions and key resources. */
export interface ProfileOption {
  /**
   * The profile whose settings are used before the stack's, by its name in `azure-listkeys:profiles`: another
   * subscription, credential or cloud.
   */
  profile?: string | undefined;
}

/**
 * The output that this package adds for the active key.
 *
 * Always there: a response without that key, as of a resource that does not allow access by key, is an error in an
 * update, and unknown in a preview.
 */
export interface ActiveKey {
  /** The active key. */
  activeKey: string;
}

/** The outputs that this package adds for the active key: the key and its connection string. */
export interface ActiveConnection extends ActiveKey {
  /** The connection string of the active key. */
  activeConnectionString: string;
}

/**
 * Each variant, with the fields of the others beside its own, so that every field lifts: `keys.userKubeConfig`.
 * Those are `undefined`, but not typed so: a field of that type does not lift in programs without `strict`.
 */
export type EachWithAllFields<Variant, All = Variant> = Variant extends unknown
  ? Variant & { [Field in Exclude<KeyOfAny<All>, keyof Variant>]: ValueOfAny<All, Field> | undefined }
  : never;

type ValueOfAny<Variants, Field extends PropertyKey> = Variants extends { [F in Field]: infer Value }
  ? Value
  : never;

type KeyOfAny<Variants> = Variants extends unknown ? keyof Variants : never;
