/** The public module of a service. */
import type { ServiceDeclaration } from "../../provider/operations/declare";
import type { Fields, Type } from "../../provider/operations/types";
import { keptForm, type Operation, operationsOf } from "../../provider/operations/operation";
import { extraArguments } from "../../provider/operations/target";
import { activeNamesOf } from "../../provider/operations/twoKeys";
import {
  activeType,
  argsNameOf,
  constantOf,
  exampleVariable,
  hasArgsOfItsOwn,
  keptArgsNameOf,
  resultName,
  SHARED_ACTIVE,
} from "./names";
import {
  activeFields,
  describeField,
  describeName,
  inWords,
  listsSentence,
  needsSentence,
  nounOf,
} from "./prose";
import { exampleField } from "./credentialField";
import { resourceText } from "./resourceClass";
import { comment } from "./text";
import { fieldText, namedTypes, orUndefined, typeDeclarations, typeText } from "./types";

export function moduleText(service: ServiceDeclaration): string {
  const text = declarationsText(service);
  if (!/(?:: |, |<)any(?:\[\])*[;>]/.test(text)) return text;
  const allowed = "/* eslint-disable @typescript-eslint/no-explicit-any -- azure-native has it so */";
  return text.replace("\n", `\n${allowed}\n`);
}

function declarationsText(service: ServiceDeclaration): string {
  const operations = operationsOf(service);
  const kept = operations.filter(({ isKept }) => isKept);
  return [
    [
      `// Generated from services/${service.module}.ts by \`npm run generate\`.`,
      comment([`Keys of ${service.title}; the names are those of azure-native's module.`]),
      imports(service, operations),
    ].join("\n"),
    operations
      .map((each) => `const ${constantOf(each)} = operationOf(${service.module}, "${each.functionName}");`)
      .join("\n"),
    ...typesOf(service.module, operations),
    ...operations.map((each) => argsType(each, argsNameOf(each), each.functionName)),
    ...kept
      .filter(hasArgsOfItsOwn)
      .map((each) => argsType(keptForm(each), keptArgsNameOf(each), each.resourceName)),
    ...operations.map(functionText),
    ...kept.map(resourceText),
  ].join("\n\n");
}

function imports(service: ServiceDeclaration, operations: readonly Operation[]): string {
  const pairs = operations.filter(({ twoKeys }) => twoKeys !== undefined);
  const own = new Set(operations.flatMap(extraArguments));
  const kept = operations.some(({ isKept }) => isKept);
  const shared = [...new Set(pairs.map(activeType).filter((name) => name in SHARED_ACTIVE))];
  const exported = [...shared, ...(pairs.length > 0 ? ["KeyUse"] : [])].sort();
  const hasUnion = operations.some(({ result }) => namedTypes(result).some(({ kind }) => kind === "union"));
  const imported = [...exported, ...(hasUnion ? ["EachWithAllFields"] : [])].sort();
  const args = [
    "ArgsOf",
    ...(kept ? ["KeepersArgs"] : []),
    ...(own.has("maxAgeDays") ? ["KeyAgeArgs"] : []),
    ...(own.has("use") ? ["KeyUseArgs"] : []),
    ...(kept ? ["KeysResourceOptions"] : []),
  ];
  const takesInputs = operations.some(({ query, body }) => Object.keys({ ...query, ...body }).length > 0);
  const isLookedUp = operations.some(({ isKept, isStable }) => isKept && isStable);
  const lines = [
    (isLookedUp || takesInputs) && `import type * as pulumi from "@pulumi/pulumi";\n`,
    `import { operationOf } from "../operations/operation";`,
    imported.length > 0 && `import type { ${imported.join(", ")} } from "../operations/publicTypes";`,
    `import type { ${args.join(", ")} } from "../program/argsAndOptions";`,
    `import { functionOf } from "../program/function";`,
    kept && `import { type FieldOutputs, KeysResource } from "../program/resource";`,
    `import ${service.module} from "../services/${service.module}";`,
    exported.length > 0 && `\nexport type { ${exported.join(", ")} } from "../operations/publicTypes";`,
  ];
  return lines.filter((line) => typeof line === "string" && line !== "").join("\n");
}

function typesOf(module: string, operations: readonly Operation[]): string[] {
  const declared = new Map<string, string>();
  const add = (name: string, text: string) => {
    if ((declared.get(name) ?? text) !== text)
      throw new Error(`Two types of ${module} are called ${name}: rename one`);
    declared.set(name, text);
  };
  for (const operation of operations) {
    for (const [name, text] of typeDeclarations(operation.result)) add(name, text);
    const active = activeType(operation);
    if (operation.twoKeys === undefined || active in SHARED_ACTIVE) continue;
    const fields = Object.entries(activeFields(operation)).map(fieldText).join("\n");
    const description = "The outputs of the active keys, which this package adds.";
    add(active, `${comment([description])}\nexport interface ${active} {\n${fields}\n}`);
  }
  const [taken] = operations
    .flatMap((each) => [each.resourceName, argsNameOf(each), keptArgsNameOf(each)])
    .filter((name) => declared.has(name));
  if (taken !== undefined) throw new Error(`Two types of ${module} are called ${taken}: rename one`);
  return [...declared.values()];
}

/** @param user the function or class that takes the arguments */
function argsType(operation: Operation, type: string, user: string): string {
  const { parameters, query, body } = operation;
  const names = Object.entries(parameters).map(
    ([name, parameter]) => `${comment([describeName(parameter)])}\n${name}: string;`,
  );
  const own = extraArguments(operation).map((name) => (name === "use" ? "KeyUseArgs" : "KeyAgeArgs"));
  const sent = sentArgs({ ...query, ...body });
  const parts = [`ArgsOf<{\n${names.join("\n")}\n}>`, ...(sent === "" ? [] : [`{\n${sent}\n}`]), ...own];
  return `${comment([`The arguments of {@link ${user}}.`])}\nexport type ${type} = ${parts.join(" & ")};`;
}

function sentArgs(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, field]) => {
      const type = inputText(field.type);
      const absent = orUndefined(field.type);
      const input =
        field.required === true
          ? `${name}: pulumi.Input<${type}>`
          : `${name}?: pulumi.Input<${type}${absent}>${absent}`;
      return `${comment([describeField(field)])}\n${input};`;
    })
    .join("\n");
}

/** The type of an argument, whose items and entries may be outputs too. */
function inputText(type: Type): string {
  switch (type.kind) {
    case "list":
      return `pulumi.Input<${inputText(type.items)}>[]`;
    case "map":
      return `Record<string, pulumi.Input<${inputText(type.values)}>>`;
    default:
      return typeText(type);
  }
}

function functionText(operation: Operation): string {
  const { module, functionName, parameters, reference, apiVersion } = operation;
  const noun = nounOf(operation);
  const active = activeNamesOf(operation);
  const own = extraArguments(operation);
  const use = own.includes("use")
    ? `; \`use\` selects the key that ${inWords(active)} ${active.length > 1 ? "are" : "is"} of`
    : "";
  const age = own.includes("maxAgeDays") ? ", and `maxAgeDays` warns of older keys" : "";
  const variant =
    operation.result.kind === "union"
      ? `, and \`${operation.result.discriminator}\` tells the variants apart`
      : "";
  const description = comment([
    listsSentence(operation),
    `Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if the ${noun} is not found. ${needsSentence(operation)}`,
    [
      `@param args ${inWords(Object.keys(parameters))}, or \`resourceId\`${use}${age}`,
      "@param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings",
      `@returns a secret; each field lifts (\`keys.${exampleField(operation)}\`)${variant}`,
      reference === undefined ? `API version ${apiVersion} by default` : `@see ${reference} (${apiVersion})`,
    ],
    [
      "@example",
      `const keys = ${module}.${functionName}({ resourceId: ${exampleVariable(noun)}.id });`,
      `export const secret = keys.${exampleField(operation)};`,
    ],
  ]);
  return [
    `${description}\nexport const ${functionName} = functionOf<${argsNameOf(operation)}, ${resultName(operation)}>(${constantOf(operation)});`,
    `${comment([`{@link ${functionName}} under azure-native's other name.`])}\nexport const ${functionName}Output: typeof ${functionName} = ${functionName};`,
  ].join("\n\n");
}
