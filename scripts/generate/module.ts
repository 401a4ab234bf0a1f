/** The public module of a service. */
import type { Fields, ServiceDeclaration, UnionType } from "../../provider/operations/declare";
import { keptForm, type Operation, operationsOf } from "../../provider/operations/operation";
import { ownArgumentsOf } from "../../provider/operations/target";
import { activeNamesOf } from "../../provider/operations/twoKeys";
import {
  activeFields,
  capital,
  describeField,
  describeName,
  exampleField,
  inWords,
  keepsSentences,
  listsSentence,
  needsSentence,
  nounOf,
  uncapital,
  withArticle,
} from "./prose";
import { comment } from "./text";
import { fieldText, namedTypes, typeDeclarations, typeText } from "./types";

export function moduleText(service: ServiceDeclaration): string {
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
    ...typesOf(operations),
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
  const own = new Set(operations.flatMap(ownArgumentsOf));
  const kept = operations.some(({ isKept }) => isKept);
  const shared = [...new Set(pairs.map(activeType).filter((name) => name in SHARED_ACTIVE))];
  const pairTypes = [...shared, ...(pairs.length > 0 ? ["KeyUse"] : [])].sort().join(", ");
  const args = [
    "ArgsOf",
    ...(own.has("maxAgeDays") ? ["KeyAgeArgs"] : []),
    ...(own.has("use") ? ["KeyUseArgs"] : []),
  ];
  const lines = [
    `import type * as pulumi from "@pulumi/pulumi";\n`,
    `import { operationOf } from "../operations/operation";`,
    pairTypes && `import type { ${pairTypes} } from "../operations/twoKeys";`,
    operations.some(({ result }) => namedTypes(result).some(({ kind }) => kind === "union")) &&
      `import type { EachWithAllFields } from "../operations/variants";`,
    `import { functionOf } from "../pulumi/function";`,
    `import type { ${args.join(", ")} } from "../pulumi/function";`,
    kept && `import { KeysResource } from "../pulumi/resource";`,
    kept && `import type { FieldOutputs } from "../pulumi/resource";`,
    `import ${service.module} from "../services/${service.module}";`,
    pairTypes && `\nexport type { ${pairTypes} } from "../operations/twoKeys";`,
  ];
  return lines.filter((line) => typeof line === "string" && line !== "").join("\n");
}

/** The types of the outputs of the key in use that services have in common, by what they hold. */
const SHARED_ACTIVE: Readonly<Record<string, string>> = {
  ActiveKey: "activeKey",
  ActiveConnection: "activeKey,activeConnectionString",
};

function activeType(operation: Operation): string {
  const names = activeNamesOf(operation).join();
  const [shared] = Object.entries(SHARED_ACTIVE).find(([, each]) => each === names) ?? [];
  return shared ?? `Active${operation.resourceName}`;
}

function typesOf(operations: readonly Operation[]): string[] {
  const declared = new Map<string, string>();
  const add = (name: string, text: string) => {
    if ((declared.get(name) ?? text) !== text) throw new Error(`Two types are called ${name}.`);
    declared.set(name, text);
  };
  for (const operation of operations) {
    for (const [name, text] of typeDeclarations(operation.result)) add(name, text);
    const active = activeType(operation);
    if (operation.twoKeys === undefined || active in SHARED_ACTIVE) continue;
    const fields = Object.entries(activeFields(operation)).map(fieldText).join("\n");
    const description = "What there is of the keys in use: this package's own outputs.";
    add(active, `${comment([description])}\nexport interface ${active} {\n${fields}\n}`);
  }
  const [taken] = operations
    .flatMap((each) => [each.resourceName, argsNameOf(each), keptArgsNameOf(each)])
    .filter((name) => declared.has(name));
  if (taken !== undefined) throw new Error(`Two types are called ${taken}.`);
  return [...declared.values()];
}

function constantOf({ functionName }: Operation): string {
  return uncapital(functionName.replace(/^(?:list|get)(?=[A-Z])/, ""));
}

function argsNameOf({ functionName }: Operation): string {
  return `${capital(functionName)}Args`;
}

/** Whether the resource takes fewer arguments than the function. */
function hasArgsOfItsOwn({ query, body }: Operation): boolean {
  return Object.keys({ ...query, ...body }).length > 0;
}

function keptArgsNameOf(operation: Operation): string {
  return hasArgsOfItsOwn(operation) ? `${operation.resourceName}Args` : argsNameOf(operation);
}

/** @param user what takes the arguments */
function argsType(operation: Operation, type: string, user: string): string {
  const { parameters, query, body } = operation;
  const names = Object.entries(parameters).map(
    ([name, parameter]) => `${comment([describeName(parameter)])}\n${name}: string;`,
  );
  const own = ownArgumentsOf(operation).map((name) => (name === "use" ? "KeyUseArgs" : "KeyAgeArgs"));
  const sent = sentArgs({ ...query, ...body });
  const parts = [`ArgsOf<{\n${names.join("\n")}\n}>`, ...(sent === "" ? [] : [`{\n${sent}\n}`]), ...own];
  return `${comment([`The arguments of {@link ${user}}.`])}\nexport type ${type} = ${parts.join(" & ")};`;
}

function sentArgs(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, field]) => {
      const type = `pulumi.Input<${typeText(field.type)}>`;
      const optional = field.required === true ? `${name}: ${type}` : `${name}?: ${type} | undefined`;
      return `${comment([describeField(field)])}\n${optional};`;
    })
    .join("\n");
}

/** What a program gets: the service's fields, and the outputs of the key in use. */
function resultName(operation: Operation): string {
  const { name } = operation.result;
  return operation.twoKeys === undefined ? name : `${name} & ${activeType(operation)}`;
}

function functionText(operation: Operation): string {
  const { module, functionName, parameters, reference, apiVersion } = operation;
  const noun = nounOf(operation);
  const active = activeNamesOf(operation);
  const own = ownArgumentsOf(operation);
  const use = own.includes("use")
    ? `; \`use\` says which key ${inWords(active)} ${active.length > 1 ? "are" : "is"} of`
    : "";
  const age = own.includes("maxAgeDays") ? ", and `maxAgeDays` warns of older keys" : "";
  const variant =
    operation.result.kind === "union"
      ? `, and \`${operation.result.discriminator}\` tells the variants apart`
      : "";
  const description = comment([
    listsSentence(operation),
    `Asked again on every preview and update; nothing is kept in the state. In a preview of ${withArticle(noun)} that is not there yet the result is unknown. ${needsSentence(operation)}`,
    [
      `@param args ${inWords(Object.keys(parameters))}, or \`resourceId\`${use}${age}`,
      "@param opts `dependsOn` is waited for; `parent` is where warnings are shown",
      `@returns a secret; each field lifts (\`keys.${exampleField(operation)}\`)${variant}`,
      `@see ${reference} (${apiVersion})`,
    ],
    [
      "@example",
      `const keys = ${module}.${functionName}({ resourceId: ${exampleVariable(noun)}.id });`,
      `export const secret = keys.${exampleField(operation)};`,
    ],
  ]);
  return [
    `${description}\nexport const ${functionName} = functionOf<${argsNameOf(operation)}, ${resultName(operation)}>(${constantOf(operation)});`,
    `${comment([`{@link ${functionName}} under azure-native's other name.`])}\nexport const ${functionName}Output = ${functionName};`,
  ].join("\n\n");
}

function exampleVariable(noun: string): string {
  return noun.split(" ").at(-1) ?? noun;
}

function resourceText(operation: Operation): string {
  const { module, resourceName, functionName, twoKeys } = operation;
  const active = activeNamesOf(operation);
  const more =
    twoKeys === undefined
      ? ""
      : `, and so ${active.length > 1 ? "are" : "is"} ${inWords(active)}. Another \`use\` is an update, and no rotation`;
  const sent = Object.keys({ ...operation.query, ...operation.body });
  const fewer = sent.length === 0 ? "" : ` but ${inWords(sent)}`;
  const description = comment([
    keepsSentences(operation),
    `Takes the arguments of {@link ${functionName}}${fewer}; every value that the service answered is a secret output${more}.`,
    [
      "@example",
      `const keys = new ${module}.${resourceName}("keys", { resourceId: ${exampleVariable(nounOf(operation))}.id });`,
    ],
  ]);
  return [
    outputsInterface(operation),
    `${description}
export class ${resourceName} extends KeysResource {
  /** @param args the names, or \`resourceId\`; another resource in Azure means a replacement */
  constructor(name: string, args: ${keptArgsNameOf(operation)}, opts?: pulumi.CustomResourceOptions) {
    super(${constantOf(operation)}, name, args, opts);
  }

  ${getMethod(operation)}
}`,
  ].join("\n\n");
}

function outputsInterface(operation: Operation): string {
  const { resourceName, result, twoKeys } = operation;
  const beside = `The outputs of {@link ${resourceName}}`;
  if (twoKeys !== undefined) {
    return `${comment([`${beside} beside those of every key resource; all but \`use\` are secret.`])}
export interface ${resourceName} extends FieldOutputs<${resultName(operation)}> {
  /** Which of the two keys is in use. */
  readonly use: pulumi.Output<KeyUse>;
}`;
  }
  const description = comment([`${beside} that the service answers; all of them secret.`]);
  if (result.kind === "object") {
    return `${description}\nexport interface ${resourceName} extends FieldOutputs<${result.name}> {}`;
  }
  return `type ${resourceName}Outputs = FieldOutputs<${allVariants(result)}>;

${description}
export interface ${resourceName} extends ${resourceName}Outputs {}`;
}

function allVariants({ name, discriminator, variants }: UnionType): string {
  const own = Object.values(variants).map((variant) => `Omit<${variant.name}, "${discriminator}">`);
  return [`Pick<${name}, "${discriminator}">`, ...own].join(" & ");
}

function getMethod({ resourceName, twoKeys }: Operation): string {
  const [useComment, useArgument, useSpread] =
    twoKeys === undefined
      ? ["", "", ""]
      : ["\n   * @param args `use`, where the second key is in use", ", args?: KeyUseArgs", "...args, "];
  return `/**
   * Looks up the keys of an existing resource, by its ARM ID, without keeping it in the stack.
   *${useComment}
   * @throws an error, in a preview too, where there is no such resource
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions${useArgument}): ${resourceName} {
    return new ${resourceName}(name, { ${useSpread}resourceId: id }, { ...opts, id });
  }`;
}
