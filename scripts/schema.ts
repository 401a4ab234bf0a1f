/**
 * The package's schema, for SDKs in other languages and for YAML, derived from the declarations: what there is from
 * the operations and the settings, types and descriptions from their TypeScript. `npm run schema` writes it to
 * `schema.json`; a test fails while the two differ.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import * as ts from "typescript";

import { operations } from "../provider/operations";
import {
  ANY_TOKEN,
  LIST_KEYS,
  type Operation,
  resourceTypeOf,
  tokenOf,
  typeTokenOf,
} from "../provider/operations/operation";
import { secretPropertiesOf } from "../provider/pulumi/secretProperties";
import { settings, type SettingDeclaration } from "../provider/pulumi/settingNames";

export const SCHEMA = join(__dirname, "../schema.json");

interface TypeSpec {
  type?: string;
  $ref?: string;
  items?: TypeSpec;
  additionalProperties?: TypeSpec;
}

interface PropertySpec extends TypeSpec {
  description?: string;
  secret?: true;
}

interface ObjectSpec {
  description?: string;
  type: "object";
  properties: Record<string, PropertySpec>;
  required?: string[];
}

interface EnumSpec {
  description?: string;
  type: "string";
  enum: { value: string; name: string }[];
}

type Types = Record<string, ObjectSpec | EnumSpec>;

const ANYTHING: TypeSpec = { type: "object", additionalProperties: { $ref: "pulumi.json#/Any" } };

/** The schema as it should be, as JSON. */
export function makeSchema(): string {
  const source = new Source();
  const types: Types = {};
  const configuration = configurationOf(types);
  const schema = {
    name: "azure-listkeys",
    displayName: "Azure listKeys",
    description: "Azure's listKeys results in Pulumi programs, every value a secret",
    keywords: ["pulumi", "azure", "listkeys", "secrets", "category/cloud", "kind/native"],
    license: "Apache-2.0",
    config: { variables: configuration },
    provider: {
      description: "The Azure identity and the cloud that keys are listed with.",
      inputProperties: configuration,
    },
    types,
    resources: Object.fromEntries(
      operations.map((operation) => [typeTokenOf(operation), resourceOf(operation, source, types)]),
    ),
    functions: Object.fromEntries([
      ...operations.map((operation) => [tokenOf(operation), functionOf(operation, source, types)] as const),
      [ANY_TOKEN, anyFunction(source, types)],
    ]),
    language: LANGUAGES,
  };
  return `${JSON.stringify({ ...schema, types: sorted(types) }, null, 2)}\n`;
}

const LANGUAGES = {
  nodejs: { packageName: "pulumi-azure-listkeys-sdk", respectSchemaVersion: true },
  python: { packageName: "pulumi_azure_listkeys", pyproject: { enabled: true }, respectSchemaVersion: true },
  // A package of Go has no hyphen in its name; the module is local to the program that generated it.
  go: {
    importBasePath: "example.com/pulumi-azure-listkeys/sdk/go/azurelistkeys",
    generateResourceContainerTypes: true,
    respectSchemaVersion: true,
  },
  csharp: {
    namespaces: {
      "azure-listkeys": "AzureListKeys",
      machinelearningservices: "MachineLearningServices",
    },
    respectSchemaVersion: true,
  },
  java: { packages: { "azure-listkeys": "azurelistkeys" } },
};

function configurationOf(types: Types): Record<string, PropertySpec> {
  return Object.fromEntries(
    Object.entries<SettingDeclaration>(settings).map(([name, setting]) => [
      name,
      {
        ...settingType(name, setting, types),
        description: setting.description,
        ...(setting.secret === true && { secret: true as const }),
      },
    ]),
  );
}

function settingType(name: string, { type, values }: SettingDeclaration, types: Types): TypeSpec {
  if (values !== undefined) return enumeration(`index:${pascal(name)}`, values, types);
  return type === "strings" ? { type: "array", items: { type: "string" } } : { type };
}

function resourceOf(operation: Operation, source: Source, types: Types): object {
  const { description, fields } = resultOf(operation, source, types);
  const resource = source.exported(operation.module, operation.resourceName);
  const own = source.propertiesOf(resource);
  const inputs = argumentsOf(operation, source, types);
  const properties = {
    resourceId: { type: "string", description: own["resourceId"]?.description ?? "" },
    ...pick(inputs, ["apiVersion", "use"]),
    ...fields.properties,
    additionalFields: { ...ANYTHING, description: own["additionalFields"]?.description ?? "" },
    revision: { type: "integer", description: own["revision"]?.description ?? "" },
    rotated: { type: "array", items: { type: "string" }, description: own["rotated"]?.description ?? "" },
  };
  return {
    description: `${source.descriptionOf(resource)}\n\n${description}`,
    properties: withSecrets(properties, secretPropertiesOf(operation)),
    required: ["resourceId", "revision", "rotated", ...(fields.required ?? [])],
    inputProperties: inputs,
  };
}

function functionOf(operation: Operation, source: Source, types: Types): object {
  const { description, fields } = resultOf(operation, source, types);
  const listed = source.exported(operation.module, operation.functionName);
  return {
    description: `${source.descriptionOf(listed)}\n\n${description}`,
    inputs: { type: "object", properties: argumentsOf(operation, source, types) },
    outputs: { ...fields, properties: withSecrets(fields.properties, Object.keys(fields.properties)) },
  };
}

function anyFunction(source: Source, types: Types): object {
  const args = source.propertiesOf(source.exported("resourcemanager", "ListKeysArgs"));
  return {
    description: `${source.descriptionOf(source.exported("resourcemanager", "listKeys"))}\n\nNeeds the action \`{resource type}/{action}/action\`.`,
    inputs: {
      type: "object",
      properties: inputsOf("arm", args, source, types),
      required: Object.keys(args).filter((name) => args[name]?.optional === false),
    },
    outputs: {
      type: "object",
      properties: { result: { ...ANYTHING, description: "What the service answered.", secret: true } },
      required: ["result"],
    },
  };
}

/** What the service answers, and what is made of it, with the outputs that a value always has. */
function resultOf(
  operation: Operation,
  source: Source,
  types: Types,
): { description: string; fields: ObjectSpec } {
  const [result, active] = source.resultOf(operation);
  const fields = source.fieldsOf(operation.module, result, types);
  const own = source.fieldsOf(operation.module, active, types);
  return {
    description: `Needs \`${resourceTypeOf(operation)}/${LIST_KEYS}/action\`. See ${operation.reference} (${operation.apiVersion}).`,
    fields: { ...fields, properties: { ...fields.properties, ...own.properties } },
  };
}

function argumentsOf(operation: Operation, source: Source, types: Types): Record<string, PropertySpec> {
  const args = source.exported(operation.module, `${pascal(operation.functionName)}Args`);
  return inputsOf(operation.module, source.propertiesOf(args), source, types);
}

function inputsOf(
  module: string,
  args: Record<string, Property>,
  source: Source,
  types: Types,
): Record<string, PropertySpec> {
  return Object.fromEntries(
    Object.entries(args).map(([name, property]) => [
      name,
      { ...source.inputType(module, property, types), description: property.description },
    ]),
  );
}

function withSecrets(
  properties: Record<string, PropertySpec>,
  secrets: readonly string[],
): Record<string, PropertySpec> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      secrets.includes(name) ? { ...property, secret: true as const } : property,
    ]),
  );
}

/** A property of a type, of any of its variants. */
interface Property {
  readonly type: ts.Type;
  /** What it is in other variants. */
  readonly others: ts.Type[];
  readonly description: string;
  readonly optional: boolean;
  /** What `Input<…>` was given, where it has a name. */
  readonly named: string | undefined;
}

/** What the TypeScript of the package says, to the compiler. */
class Source {
  private readonly program: ts.Program;
  private readonly checker: ts.TypeChecker;

  constructor() {
    const folder = join(__dirname, "..");
    const file = ts.readConfigFile(join(folder, "tsconfig.build.json"), (path) => ts.sys.readFile(path));
    const { fileNames, options } = ts.parseJsonConfigFileContent(file.config, ts.sys, folder);
    this.program = ts.createProgram(fileNames, { ...options, noEmit: true });
    this.checker = this.program.getTypeChecker();
  }

  /** What a public module, or the file of an operation, exports under a name. */
  exported(module: string, name: string): ts.Symbol {
    const path = join(__dirname, "../provider", `${module}.ts`);
    const file = this.program.getSourceFile(path);
    const symbol = file && this.checker.getSymbolAtLocation(file);
    const found = symbol && this.checker.getExportsOfModule(symbol).find((each) => each.name === name);
    if (found === undefined) throw new Error(`${path} exports no ${name}`);
    return found;
  }

  /** The types of what the service answers and of the outputs of the key in use. */
  resultOf({ module, functionName }: Operation): [ts.Type, ts.Type] {
    const declared = this.exported(`operations/${module}/${functionName}`, functionName);
    const [, result, active] = this.checker.getTypeArguments(
      this.checker.getTypeOfSymbol(declared) as ts.TypeReference,
    );
    if (result === undefined || active === undefined) throw new Error(`${functionName} is no operation`);
    return [result, active];
  }

  /** The first paragraph of a description: the rest is about TypeScript. Of a class, not what it is merged with. */
  descriptionOf(symbol: ts.Symbol): string {
    const declarations = symbol.declarations ?? [];
    const [declaration] = [...declarations.filter((each) => ts.isClassDeclaration(each)), ...declarations];
    const comment = declaration && ts.getJSDocCommentsAndTags(declaration).find((each) => ts.isJSDoc(each));
    const text = ts.getTextOfJSDocComment(comment?.comment) ?? "";
    return plain(text.split("\n\n")[0] ?? "");
  }

  propertiesOf(symbol: ts.Symbol): Record<string, Property> {
    return this.properties(this.checker.getDeclaredTypeOfSymbol(symbol));
  }

  /** An object type of the schema, those that it uses put beside it. */
  fieldsOf(module: string, type: ts.Type, types: Types): ObjectSpec {
    const properties = Object.entries(this.properties(type));
    return {
      type: "object",
      properties: Object.fromEntries(
        properties.map(([name, property]) => [
          name,
          { ...this.outputType(module, property.type, types), description: describe(property) },
        ]),
      ),
      ...nonEmpty(
        "required",
        properties.filter(([, { optional }]) => !optional).map(([name]) => name),
      ),
    };
  }

  /** An enumeration is in the module of its user: Go has none for one in the root of a package with a hyphen. */
  inputType(module: string, { type, named }: Property, types: Types): TypeSpec {
    const options = type.isUnion() ? type.types : [type];
    const literals = options.flatMap((each) => (each.isStringLiteral() ? each.value : []));
    if (literals.length > 0) return enumeration(`${module}:${named ?? ""}`, literals, types);
    const primitive = options.map(primitiveOf).find((each) => each !== undefined);
    return primitive === undefined ? ANYTHING : { type: primitive };
  }

  private outputType(module: string, given: ts.Type, types: Types): TypeSpec {
    const type = this.checker.getNonNullableType(given);
    if (this.checker.isArrayType(type)) {
      const [item] = this.checker.getTypeArguments(type as ts.TypeReference);
      return { type: "array", items: this.outputType(module, item as ts.Type, types) };
    }
    const primitive = (type.isUnion() ? type.types : [type]).map(primitiveOf).find((each) => each);
    if (primitive !== undefined) return { type: primitive };
    const token = `azure-listkeys:${module}:${type.symbol.name}`;
    types[token] ??= {
      description: this.descriptionOf(type.symbol),
      ...this.fieldsOf(module, type, types),
    };
    return { $ref: `#/types/${token}` };
  }

  /** All properties of all variants; of the ones by the same name that which is described, and takes a value. */
  private properties(type: ts.Type): Record<string, Property> {
    const found: Record<string, Property> = {};
    const variants = type.isUnion() ? type.types : [type];
    for (const variant of variants) {
      for (const symbol of this.checker.getPropertiesOfType(variant)) {
        const property = this.property(symbol);
        const known = found[symbol.name];
        const takesNothing = (property.type.flags & ts.TypeFlags.Undefined) !== 0;
        if (takesNothing || symbol.name.startsWith("__")) continue;
        if (known === undefined || known.description === "") found[symbol.name] = property;
        else if (property.type.isStringLiteral() || property.type.isUnion()) known.others.push(property.type);
      }
    }
    return found;
  }

  private property(symbol: ts.Symbol): Property {
    const declaration = symbol.declarations?.find((each) => ts.isPropertySignature(each));
    const [given] =
      declaration?.type && ts.isUnionTypeNode(declaration.type)
        ? declaration.type.types.flatMap((node) =>
            ts.isTypeReferenceNode(node) ? (node.typeArguments ?? []) : [],
          )
        : [];
    const type = this.checker.getTypeOfSymbol(symbol);
    return {
      type,
      others: [],
      description: plain(ts.displayPartsToString(symbol.getDocumentationComment(this.checker))),
      optional:
        (symbol.flags & ts.SymbolFlags.Optional) !== 0 ||
        (type.isUnion() && type.types.some((each) => (each.flags & ts.TypeFlags.Undefined) !== 0)),
      named: given?.getText(),
    };
  }
}

/** With the values that are known: an enumeration would refuse a later one in some languages. */
function describe({ type, others, description }: Property): string {
  const values = [type, ...others]
    .flatMap((each) => (each.isUnion() ? each.types : [each]))
    .filter((each) => each.isStringLiteral());
  return values.length === 0
    ? description
    : `${description} ${[...new Set(values.map(({ value }) => value))].join(", ")}, or another.`;
}

function primitiveOf(type: ts.Type): string | undefined {
  if (type.flags & ts.TypeFlags.StringLike) return "string";
  if (type.flags & ts.TypeFlags.BooleanLike) return "boolean";
  return type.flags & ts.TypeFlags.NumberLike ? "number" : undefined;
}

const ENUM_NAMES: Readonly<Record<string, string>> = { usgovernment: "UsGovernment" };

function enumeration(name: string, values: readonly string[], types: Types): TypeSpec {
  const token = `azure-listkeys:${name}`;
  types[token] = {
    type: "string",
    enum: values.map((value) => ({ value, name: ENUM_NAMES[value] ?? pascal(value) })),
  };
  return { $ref: `#/types/${token}` };
}

/** `{@link listWorkspaceKeys}` is a link in TypeScript only; a line break is one of the file's. */
function plain(text: string): string {
  return text.replace(/\{@link ([^}]*)\}/g, "`$1`").replaceAll("\n", " ");
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function pick<Value>(values: Record<string, Value>, names: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}

function nonEmpty<Name extends string>(name: Name, values: string[]): { [name in Name]?: string[] } {
  return values.length === 0 ? {} : ({ [name]: values } as { [name in Name]: string[] });
}

function sorted<Value>(values: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (require.main === module) writeFileSync(SCHEMA, makeSchema());
