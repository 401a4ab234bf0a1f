/** The types of declared values, as plain data. */

/** The type of a value. Undeclared fields, values and variants, which a service may add, are kept. */
export type Type = ScalarType | ListType | MapType | ObjectType | UnionType;

export interface ScalarType {
  /** `any` is passed on as it is. */
  readonly kind: "string" | "number" | "boolean" | "any";
  /** The documented values. */
  readonly values?: readonly string[];
  /** The value in a sample: `{mark}` differs by sample, `{primaryKey.key}` is the value of that field. */
  readonly example?: string;
  /** The example is what a sample holds in base64. */
  readonly encoding?: "base64";
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
  /** The names in samples. */
  readonly names: readonly string[];
}

export interface ObjectType {
  readonly kind: "object";
  readonly name: string;
  readonly description: string;
  readonly fields: Fields;
  /** The field of the response that contains the declared ones; it is flattened, as in azure-native. */
  readonly envelope?: string;
  /** What the response says of the Azure resource itself, beside the envelope: its `id`, `name`, `type` and so on. */
  readonly itself?: Fields;
  /** The field that is the whole response: a flat map, where the specification has it in that field. */
  readonly flat?: string;
  /** Names in JSON that are left out. */
  readonly leftOut?: readonly string[];
}

/**
 * Variants by the value of a field. Undeclared ones have only that field, and whatever the service sends; none are
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
  /** Its names in JSON if they differ from the declared one: a later api-version may have renamed it. */
  readonly wire?: string | readonly string[];
  /**
   * The object that has it, such as `ingress.profile`: in the request's body of an argument, in the response of a field
   * that azure-native flattens out of more than an envelope.
   */
  readonly within?: string;
  /**
   * The type in azure-native has no `?`. An argument has no default; a field of a result may still be absent.
   */
  readonly required?: true;
}

export type Fields = Readonly<Record<string, Field>>;

/** The rule for a name in the path of an operation. */
export interface PathParameter {
  /** What it is, as the rest of a sentence: `the name of the workspace`. */
  readonly description?: string;
  /** The specification's pattern, rewritten where necessary so that it matches in linear time. */
  readonly pattern?: RegExp;
  readonly maxLength?: number;
  /** The rule in words, for error messages and the reference. */
  readonly accepts: string;
  /** It is a whole ARM ID. */
  readonly isResourceId?: true;
}
