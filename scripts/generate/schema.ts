/** The package's schema, for SDKs in other languages and for YAML: one walk over the declarations and the settings. */
import type { ServiceDeclaration } from "../../provider/operations/declare";
import { ANY_TOKEN, anyOperation } from "../../provider/operations/any";
import {
  keptForm,
  type Operation,
  operationsOf,
  sentNamesOf,
  tokenOf,
  typeTokenOf,
} from "../../provider/operations/operation";
import { extraArguments } from "../../provider/operations/target";
import { activeNamesOf } from "../../provider/operations/twoKeys";
import { allFields } from "../../provider/operations/values";
import { describe, settings, type SettingDeclaration } from "../../provider/configuration/declaration";
import { secretPropertiesOf } from "../../provider/lifecycle/state";
import { commentOf } from "./comments";
import { aboutThePackage, languagesOf } from "./packageFacts";
import { activeFields, capital, describeName, keepsSentences, listsSentence, needsSentence } from "./prose";
import { anyFunction, anyResource } from "./schemaAny";
import { keepersArgument, stored } from "./schemaStored";
import {
  ANYTHING,
  enumeration,
  type ObjectSpec,
  outputFormOnly,
  type Properties,
  propertiesOf,
  type Types,
  type TypeSpec,
  withSecrets,
  wordOrEnumeration,
} from "./schemaTypes";

/** The schema as JSON. */
export function schemaText(services: readonly ServiceDeclaration[]): string {
  const operations = services.flatMap(operationsOf);
  const types: Types = {};
  const schema = {
    ...aboutThePackage(),
    config: { variables: configurationOf(types, enumeration) },
    provider: {
      description: "The Azure identity and the cloud that keys are listed with.",
      inputProperties: configurationOf(types, wordOrEnumeration),
    },
    types,
    resources: Object.fromEntries([
      ...operations
        .filter(({ isKept }) => isKept)
        .map((each) => [typeTokenOf(each), resourceOf(each, types)] as const),
      [typeTokenOf(anyOperation), anyResource()],
    ]),
    functions: Object.fromEntries([
      ...operations.map((each) => [tokenOf(each), functionOf(each, types)] as const),
      [ANY_TOKEN, anyFunction()],
    ]),
    language: languagesOf(services),
  };
  return inLines({ ...schema, types: sorted(types) });
}

function configurationOf(types: Types, chosen: typeof enumeration): Properties {
  return Object.fromEntries(
    Object.entries<SettingDeclaration>(settings).map(([name, setting]) => [
      name,
      {
        ...settingType(name, setting, types, chosen),
        description: describe(setting),
        ...(setting.secret === true && { secret: true as const }),
      },
    ]),
  );
}

/** A program in C# imports `System.Environment` with every other name of its standard library. */
const ENUM_TYPES: Readonly<Record<string, string>> = { environment: "AzureEnvironment" };

function settingType(
  name: string,
  { type, values }: SettingDeclaration,
  types: Types,
  chosen: typeof enumeration,
): TypeSpec {
  if (values !== undefined) return chosen(`index:${ENUM_TYPES[name] ?? capital(name)}`, values, types);
  return type === "strings" ? { type: "array", items: { type: "string" } } : { type };
}

function resourceOf(declared: Operation, types: Types): object {
  const operation = keptForm(declared);
  const { description, fields } = resultOf(operation, types);
  const inputs = argumentsOf(operation, types);
  const [taken] = Object.keys(fields.properties).filter((name) => sentNamesOf(operation).includes(name));
  if (taken !== undefined)
    throw new Error(`${typeTokenOf(operation)} has ${taken} as an argument and a result.`);
  const additionalFields = commentOf("program/resource.ts", "KeysResource.additionalFields");
  const properties: Properties = {
    resourceId: stored.resourceId(),
    ...pick(inputs, ["apiVersion", "use"]),
    ...fields.properties,
    additionalFields: { ...ANYTHING, description: additionalFields },
    keepers: stored.keepers(),
    revision: stored.revision(),
    rotated: stored.rotated(),
  };
  const required = requiredArguments(operation);
  return {
    description: `${keepsSentences(operation)}\n\n${description}`,
    properties: withSecrets(properties, secretPropertiesOf(operation)),
    required: ["resourceId", "revision", "rotated", ...(fields.required ?? [])],
    inputProperties: { ...inputs, keepers: keepersArgument() },
    ...(required.length > 0 && { requiredInputs: required }),
  };
}

function requiredArguments({ query, body }: Operation): string[] {
  const required = Object.entries({ ...query, ...body }).filter(([, field]) => field.required === true);
  return required.map(([name]) => name);
}

function functionOf(operation: Operation, types: Types): object {
  const { description, fields } = resultOf(operation, types);
  const required = requiredArguments(operation);
  return outputFormOnly({
    description: `${listsSentence(operation)}\n\n${description}`,
    inputs: {
      type: "object",
      properties: argumentsOf(operation, types),
      ...(required.length > 0 && { required }),
    },
    outputs: { ...fields, properties: withSecrets(fields.properties, Object.keys(fields.properties)) },
  });
}

/** The fields of the response and the outputs of the active key; required are those that always have a value. */
function resultOf(operation: Operation, types: Types): { description: string; fields: ObjectSpec } {
  const { module, result, reference, apiVersion } = operation;
  const fields = { ...allFields(result), ...activeFields(operation) };
  const required = [...(result.kind === "union" ? [result.discriminator] : []), ...activeNamesOf(operation)];
  return {
    description: `${needsSentence(operation)} ${reference === undefined ? `API version ${apiVersion}` : `See ${reference} (${apiVersion})`}.`,
    fields: {
      type: "object",
      properties: propertiesOf(module, fields, types),
      ...(required.length > 0 && { required }),
    },
  };
}

function argumentsOf(operation: Operation, types: Types): Properties {
  const { module, parameters, resourcePath, query, body } = operation;
  const string = (description: string) => ({ type: "string", description });
  const shared = (name: string, type = "ByName") => commentOf("program/argsAndOptions.ts", `${type}.${name}`);
  const own = extraArguments(operation);
  return {
    ...Object.fromEntries(
      Object.entries(parameters).map(([name, parameter]) => [name, string(describeName(parameter))]),
    ),
    ...(resourcePath.includes("{subscriptionId}") && { subscriptionId: string(shared("subscriptionId")) }),
    apiVersion: string(shared("apiVersion", "ApiVersionArg")),
    ...propertiesOf(module, { ...query, ...body }, types),
    ...(own.includes("use") && {
      // In the module of its user: Go has none for one in the root of a package with a hyphen.
      use: {
        ...wordOrEnumeration(`${module}:KeyUse`, ["primary", "secondary"], types),
        description: shared("use", "KeyUseArgs"),
      },
    }),
    ...(own.includes("maxAgeDays") && {
      maxAgeDays: { type: "number", description: shared("maxAgeDays", "KeyAgeArgs") },
    }),
    resourceId: string(shared("resourceId", "ByResourceId")),
  };
}

function pick<Value>(values: Record<string, Value>, names: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}

/** A line for each member of what is long: changes show, and the file is published. */
function inLines(schema: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(schema).map(([name, value]) => {
    const isLong = ["types", "resources", "functions"].includes(name);
    const inner = Object.entries(isLong ? (value as object) : {}).map(
      ([token, each]) => `    ${JSON.stringify(token)}: ${JSON.stringify(each)}`,
    );
    return `  ${JSON.stringify(name)}: ${isLong ? `{\n${inner.join(",\n")}\n  }` : JSON.stringify(value)}`;
  });
  return `{\n${members.join(",\n")}\n}\n`;
}

function sorted<Value>(values: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
