/** What a declared value is: plain data, for the walks over it. */

/** The shape of a value. A later version of the service may add fields, values and variants: those are kept. */
export type Type = ScalarType | ListType | MapType | ObjectType | UnionType;

export interface ScalarType {
  /** `any` is passed on as it is. */
  readonly kind: "string" | "number" | "boolean" | "any";
  /** The values that are documented. */
  readonly values?: readonly string[];
  /** What a sample holds: `{mark}` tells samples apart, `{primaryKey.key}` is what the sample has there. */
  readonly example?: string;
}

export interface ListType {
  readonly kind: "list";
  readonly items: Type;
  /** The field that tells the items apart, and its documented values. */
  readonly identity?: { readonly field: string; readonly values: readonly string[] };
}

export interface MapType {
  readonly kind: "map";
  readonly values: Type;
  /** Names that samples have. */
  readonly names: readonly string[];
}

export interface ObjectType {
  readonly kind: "object";
  readonly name: string;
  readonly description: string;
  readonly fields: Fields;
  /** The field of the response that holds the declared ones, which are flattened as azure-native does. */
  readonly envelope?: string;
  /** What the response says of the Azure resource itself, beside the envelope: its `id`, `name`, `type` and so on. */
  readonly itself?: Fields;
  /** Names in JSON that are left out. */
  readonly leftOut?: readonly string[];
}

/**
 * Variants told apart by the value of a field. Others have only that field, and whatever the service adds; none are
 * declared where each documented value has a variant.
 */
export interface UnionType {
  readonly kind: "union";
  readonly name: string;
  readonly description: string;
  readonly discriminator: string;
  readonly discriminatorDescription: string;
  readonly variants: Readonly<Record<string, ObjectType>>;
  readonly others?: {
    readonly name: string;
    readonly description: string;
    readonly values: readonly string[];
  };
}

export type ResultType = ObjectType | UnionType;

export interface Field {
  readonly type: Type;
  readonly description: string;
  /** Its names in JSON where they differ from the declared one: a later api-version may have renamed it. */
  readonly wire?: string | readonly string[];
  /**
   * azure-native's type has no `?` here. Of an argument: it has no default. Of a result: azure-native promises it; the
   * service may leave it out all the same.
   */
  readonly required?: true;
  /** The object of the response that has it, such as `ingress.profile`, where azure-native flattens more than an envelope. */
  readonly within?: string;
}

export type Fields = Readonly<Record<string, Field>>;

/** What a name in the path of an operation may look like. */
export interface PathParameter {
  /** What it is, as the rest of a sentence: `the name of the workspace`. */
  readonly description?: string;
  /** The specification's pattern, rewritten where necessary so that it matches in linear time. */
  readonly pattern?: RegExp;
  readonly maxLength?: number;
  /** The rule in words, as error messages and the reference say it. */
  readonly accepts: string;
  /** It is a whole ARM ID. */
  readonly isResourceId?: true;
}
