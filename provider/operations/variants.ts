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
