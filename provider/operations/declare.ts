/**
 * The language of the declarations in `services/`. What it makes is plain data: the check of a response, the names
 * of the secrets, the key pairs, the samples, the public modules, the schema and the reference are each one walk
 * over it.
 */

import type {
  Field,
  Fields,
  ObjectType,
  PathParameter,
  ResultType,
  ScalarType,
  Type,
  UnionType,
} from "./types";

type FieldOptions = Pick<Field, "wire" | "within" | "required">;

type TextOptions = FieldOptions & Pick<ScalarType, "values" | "example" | "encoding">;

export function string(
  description: string,
  { values, example, encoding, ...options }: TextOptions = {},
): Field {
  const type = {
    kind: "string",
    ...(values && { values }),
    ...(example && { example }),
    ...(encoding && { encoding }),
  } as const;
  return { type, description, ...options };
}

export function number(description: string, options: FieldOptions = {}): Field {
  return { type: { kind: "number" }, description, ...options };
}

export function boolean(description: string, options: FieldOptions = {}): Field {
  return { type: { kind: "boolean" }, description, ...options };
}

/** Any JSON value. */
export function any(description: string, options: FieldOptions = {}): Field {
  return { type: { kind: "any" }, description, ...options };
}

/** A type of its own, by azure-native's name. */
export function object(
  name: string,
  description: string,
  fields: Fields,
  options: Pick<ObjectType, "envelope" | "itself" | "flat"> = {},
): ObjectType {
  return { kind: "object", name, description, fields, ...options };
}

/** A field of such a type. */
export function of(type: ResultType, description: string, options: FieldOptions = {}): Field {
  return { type, description, ...options };
}

/** @param options `identity` is the field that tells the items apart, with its documented values */
export function listOf(
  items: Type | ScalarType["kind"],
  description: string,
  { identity, ...options }: FieldOptions & { identity?: Readonly<Record<string, readonly string[]>> } = {},
): Field {
  const [told] = Object.entries(identity ?? {}).map(([field, values]) => ({ field, values }));
  return {
    type: { kind: "list", items: typeOf(items), ...(told && { identity: told }) },
    description,
    ...options,
  };
}

/** @param options `names` are some that the map may have, for samples */
export function mapOf(
  values: Type | ScalarType["kind"],
  description: string,
  { names = ["default"], ...options }: FieldOptions & { names?: readonly string[] } = {},
): Field {
  return { type: { kind: "map", values: typeOf(values), names }, description, ...options };
}

export function oneOf(union: Omit<UnionType, "kind">): UnionType {
  return { kind: "union", ...union };
}

function typeOf(type: Type | ScalarType["kind"]): Type {
  return typeof type === "string" ? { kind: type } : type;
}

/** @param rule the pattern or the greatest length; none where the specification has none */
export function name(description: string, accepts: string, rule?: RegExp | number): PathParameter {
  if (rule === undefined) return { description, accepts };
  return { description, accepts, ...(typeof rule === "number" ? { maxLength: rule } : { pattern: rule }) };
}

/** A name that is the ARM ID of any resource: what an extension resource is of. */
export function resourceId(description: string): PathParameter {
  return { description, accepts: "the ARM ID of a resource", isResourceId: true };
}

/** Which paths lead to the two values: `["keys.key1.value", "keys.key2.value"]`. */
export type Two = readonly [primary: string, secondary: string];

/**
 * The outputs that this package makes of two keys, one of which is in use; and when they were made. A service that lists
 * nothing but connection strings has no `activeKey`.
 */
export interface Pair {
  readonly activeKey?: Two;
  readonly activeConnectionString?: Two;
  readonly activeReadOnlyKey?: Two;
  readonly activeReadOnlyConnectionString?: Two;
  readonly createdAt?: Two;
}

/** A warning about a response that is valid and yet of no use; no trailing period, no values. */
export interface Warning {
  /** Paths, with the values that they have. */
  readonly when: Readonly<Record<string, string | number | boolean>>;
  readonly says: string;
}

/** Where the path of an operation begins. `extends` names the argument with the ARM ID of any resource. */
export type Scope = "resourceGroup" | "subscription" | "tenant" | { readonly extends: string };

export interface OperationDeclaration {
  /** The resource that keeps the keys: `WorkspaceKeys`. */
  readonly resource: string;
  /** What is listed, as the rest of a sentence: `the keys of a serverless endpoint`. */
  readonly summary: string;
  /** What follows the summary in the description of the function: `: of its storage account, and so on`. */
  readonly details?: string;
  readonly scope?: Scope;
  /** The argument for the resource group, where azure-native does not call it `resourceGroupName`. */
  readonly resourceGroup?: string;
  /** Below the namespace: `workspaces/{workspaceName}`. */
  readonly path: string;
  readonly action: string;
  /** The action only reads, although it does not begin with `list`: it may be retried. */
  readonly onlyReads?: true;
  readonly apiVersion: string;
  /** The page of the REST reference; left out where none is known. */
  readonly reference?: string;
  /** The names in the path, in its order. */
  readonly names: Readonly<Record<string, PathParameter>>;
  /** Further arguments, sent in the query or in the request's body. */
  readonly query?: Fields;
  readonly body?: Fields;
  readonly result: ResultType;
  readonly pair?: Pair;
  readonly warnings?: readonly Warning[];
  /**
   * The response is one of several pages: `items` are its list, `next` the URL of the one that follows. The result has
   * the items of all pages, and no `next`. Those by the usual names, `value` and `nextLink`, are followed undeclared too.
   */
  readonly pages?: { readonly items: string; readonly next: string };
  /** The service may respond with 202, and with the keys later; any such response is followed, declared or not. */
  readonly longRunning?: true;
  /** `false` where the response differs at each call, as a token does: its key resource keeps the first one. */
  readonly stable?: false;
}

export interface ServiceDeclaration {
  /** azure-native's module. */
  readonly module: string;
  /** The module in the types of the key resources; the module by default. */
  readonly typeModule?: string;
  /** `Microsoft.Quantum`. */
  readonly namespace: string;
  /** What users call the service: `Azure Quantum`. */
  readonly title: string;
  /** The rule for subscription IDs where it is not that of a UUID. */
  readonly subscriptionId?: PathParameter;
  /** By azure-native's function names. */
  readonly operations: Readonly<Record<string, OperationDeclaration>>;
}

export function service(declaration: ServiceDeclaration): ServiceDeclaration {
  return declaration;
}
