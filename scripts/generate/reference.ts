/** The reference page of each service. */
import type { ServiceDeclaration } from "../../provider/operations/declare";
import { type Operation, operationsOf, permissionOf } from "../../provider/operations/operation";
import { fieldsOf } from "../../provider/operations/result";
import { extraArguments } from "../../provider/operations/target";
import { activeNamesOf } from "../../provider/operations/twoKeys";
import { exampleProgram } from "./example";
import { describeField, keepsSentences, listsSentence } from "./prose";
import { table } from "./text";

/** The reference page of a service. */
export function referencePage(service: ServiceDeclaration): string {
  return [
    `<!-- Generated from provider/services/${service.module}.ts by \`npm run generate\`. -->`,
    `# ${service.title}`,
    `\`import { ${service.module} } from "pulumi-azure-listkeys"\`, or \`import * as ${service.module} from "pulumi-azure-listkeys/${service.module}"\`.`,
    `\`\`\`ts\n${exampleProgram(service)}\n\`\`\``,
    ...operationsOf(service).map(section),
  ].join("\n\n");
}

function section(operation: Operation): string {
  const { functionName, resourceName, isKept, reference, module } = operation;
  const source = reference === undefined ? "" : ` Source: [REST reference](${reference}).`;
  const results = [...fieldsOf(operation), ...activeNamesOf(operation)].map((field) => `\`${field}\``);
  return [
    `## ${functionName}`,
    listsSentence(operation),
    ...(isKept ? [`\`${module}.${resourceName}\`: ${keepsSentences(operation)}`] : []),
    table(["Argument", "Takes"], argumentRows(operation)),
    `Result: ${results.join(", ")}. Action to permit: \`${permissionOf(operation)}\`.${source}`,
  ].join("\n\n");
}

function argumentRows(operation: Operation): string[][] {
  const { parameters, subscriptionId, apiVersion, resourcePath, query, body } = operation;
  const rows: Record<string, string> = {
    ...Object.fromEntries(Object.entries(parameters).map(([name, { accepts }]) => [name, accepts])),
    ...(resourcePath.includes("{subscriptionId}") && {
      subscriptionId: `${subscriptionId.accepts}; by default the configured one`,
    }),
    apiVersion: `by default ${apiVersion}`,
    ...Object.fromEntries(
      Object.entries({ ...query, ...body }).map(([name, field]) => [name, describeField(field)]),
    ),
    ...Object.fromEntries(extraArguments(operation).map((name) => [name, ownArgument(name, operation)])),
    ...(operation.isKept && { keepers: OWN_ARGUMENTS["keepers"] ?? "" }),
    resourceId: `in place of all names: \`${resourcePath}\``,
  };
  return Object.entries(rows).map(([name, takes]) => [`\`${name}\``, takes]);
}

function ownArgument(name: string, operation: Operation): string {
  const [active = ""] = activeNamesOf(operation);
  return name === "use"
    ? `\`primary\` (the default) or \`secondary\`: the key that \`${active}\` is${active === "activeKey" ? "" : " of"}`
    : (OWN_ARGUMENTS[name] ?? "");
}

const OWN_ARGUMENTS: Record<string, string> = {
  maxAgeDays: "a number of days: older keys are a warning",
  keepers:
    "only of the key resource, a map of strings: the stored keys stay as they are until a value in it changes",
};
