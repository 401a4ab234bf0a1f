/** What the OpenAPI document in this folder specifies for each operation. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020";
import addFormats from "ajv-formats";

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly const?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly maxLength?: number;
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: "path" | "query";
  readonly schema: Schema;
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

interface Post {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: object;
  readonly responses: { readonly "200": { readonly content: Content } };
}

interface Document {
  readonly paths: Readonly<Record<string, { readonly post: Post }>>;
}

const document = JSON.parse(readFileSync(join(__dirname, "operations.openapi.json"), "utf8")) as Document;
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
// OpenAPI keywords that are not JSON Schema.
ajv.addVocabulary(["openapi", "info", "paths", "components"]);
addFormats(ajv);
ajv.addSchema(document, "operations");

export interface SpecifiedOperation {
  readonly path: string;
  readonly operationId: string;
  readonly apiVersion: string;
  /** Those in the path, in its order. */
  readonly parameters: readonly Parameter[];
  /** Those in the query too. */
  readonly all: readonly Parameter[];
  readonly hasBody: boolean;
  readonly result: Schema;
  readonly validate: ValidateFunction;
}

export const specifiedOperations: readonly SpecifiedOperation[] = Object.entries(document.paths).map(
  ([path, { post }]) => {
    const parameters = post.parameters.map((parameter) => resolve<Parameter>(parameter));
    const result = post.responses["200"].content["application/json"]?.schema ?? {};
    return {
      path,
      operationId: post.operationId,
      apiVersion: parameters.find(({ name }) => name === "api-version")?.schema.const ?? "",
      parameters: parameters.filter((parameter) => parameter.in === "path"),
      all: parameters,
      hasBody: post.requestBody !== undefined,
      result,
      validate: ajv.compile({ $ref: `operations${result.$ref}` }),
    };
  },
);

export const validateError = ajv.compile({ $ref: "operations#/components/schemas/Error" });

/** Follows a reference within the document. */
export function resolve<T extends { readonly $ref?: string }>(item: T): T {
  if (item.$ref === undefined) return item;
  return item.$ref
    .slice(2)
    .split("/")
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document) as T;
}

/** The fields of a result with their types, as `passwords.[].value: string`; nulls left aside. */
export function fieldsOf(schema: Schema, at = ""): string[] {
  const { type, anyOf, properties, items } = resolve(schema);
  if (anyOf) return anyOf.flatMap((each) => fieldsOf(each, at));
  if (items) return fieldsOf(items, `${at}.[]`);
  if (properties) {
    return Object.entries(properties).flatMap(([name, each]) => fieldsOf(each, at ? `${at}.${name}` : name));
  }
  return [type ?? []].flat().flatMap((each) => (each === "null" ? [] : `${at}: ${each}`));
}
