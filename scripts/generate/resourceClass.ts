/** The class of a key resource. */
import type { Operation } from "../../provider/operations/operation";
import { activeNamesOf } from "../../provider/operations/twoKeys";
import type { UnionType } from "../../provider/operations/types";
import { constantOf, exampleVariable, keptArgsNameOf, notKeptArguments, resultName } from "./names";
import { inWords, keepsSentences, nounOf } from "./prose";
import { comment } from "./text";

export function resourceText(operation: Operation): string {
  const { module, resourceName, functionName, twoKeys } = operation;
  const active = activeNamesOf(operation);
  const more =
    twoKeys === undefined
      ? ""
      : `, and so ${active.length > 1 ? "are" : "is"} ${inWords(active)}. Another \`use\` is an update, and no rotation`;
  const sent = notKeptArguments(operation);
  const fewer = sent.length === 0 ? "" : ` but ${inWords(sent)}`;
  const description = comment([
    keepsSentences(operation),
    `Takes the arguments of {@link ${functionName}}${fewer}; every value that the service returned is a secret output${more}.`,
    ["@example", `const keys = new ${module}.${resourceName}("keys", ${exampleArgs(operation)});`],
  ]);
  return [
    outputsInterface(operation),
    `${description}
export class ${resourceName} extends KeysResource {
  /** @param args the names, or \`resourceId\`; another resource in Azure means a replacement */
  constructor(name: string, args: ${keptArgsNameOf(operation)} & KeepersArgs, opts?: KeysResourceOptions) {
    super(${constantOf(operation)}, name, args, opts);
  }${operation.isStable ? `\n\n  ${getMethod(operation)}` : ""}
}`,
  ].join("\n\n");
}

function exampleArgs(operation: Operation): string {
  const resourceId = `resourceId: ${exampleVariable(nounOf(operation))}.id`;
  if (operation.isStable) return `{ ${resourceId} }`;
  const isRequired = Object.values({ ...operation.query, ...operation.body }).some(
    ({ required }) => required,
  );
  return `{ ${resourceId},${isRequired ? " …," : ""} keepers: { renewed: "2026-07-01" } }`;
}

function outputsInterface(operation: Operation): string {
  const { resourceName, result, twoKeys } = operation;
  const beside = `The outputs of {@link ${resourceName}}`;
  if (twoKeys !== undefined) {
    return `${comment([`${beside} beside those of every key resource; all but \`use\` are secret.`])}
export interface ${resourceName} extends FieldOutputs<${keptName(operation)}> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}`;
  }
  const description = comment([`${beside} that the service returns; all of them are secret.`]);
  if (result.kind === "object") {
    return `${description}\nexport interface ${resourceName} extends FieldOutputs<${keptName(operation)}> {}`;
  }
  return `type ${resourceName}Outputs = FieldOutputs<${allVariants(result)}>;

${description}
export interface ${resourceName} extends ${resourceName}Outputs {}`;
}

/** The result without what it says of the Azure resource itself. */
function keptName(operation: Operation): string {
  const { result } = operation;
  const itself = Object.keys(result.kind === "object" ? (result.itself ?? {}) : {});
  if (itself.length === 0) return resultName(operation);
  return `Omit<${resultName(operation)}, ${itself.map((name) => JSON.stringify(name)).join(" | ")}>`;
}

function allVariants({ name, discriminator, variants }: UnionType): string {
  const own = Object.values(variants).map((variant) => `Omit<${variant.name}, "${discriminator}">`);
  return [`Pick<${name}, "${discriminator}">`, ...own].join(" & ");
}

function getMethod({ resourceName, twoKeys }: Operation): string {
  const [useComment, useArgument, useSpread] =
    twoKeys === undefined
      ? ["", "", ""]
      : ["\n   * @param args `use`, if the second key is the active one", ", args?: KeyUseArgs", "...args, "];
  return `/**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *${useComment}
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions${useArgument}): ${resourceName} {
    return new ${resourceName}(name, { ${useSpread}resourceId: id }, { ...opts, id });
  }`;
}
