/** A program for the reference page of a service: its most useful function, and the key resource. */
import type { ServiceDeclaration } from "../../provider/operations/declare";
import { type Operation, operationsOf } from "../../provider/operations/operation";
import type { Field, PathParameter } from "../../provider/operations/types";
import { exampleField } from "./credentialField";

/** The program, which works as it is but for its names. */
export function exampleProgram(service: ServiceDeclaration): string {
  const { module } = service;
  const operation = exampleOperation(service);
  const { functionName, resourceName, isKept } = operation;
  const args = JSON.stringify(exampleArgs(operation));
  return [
    `import { ${module} } from "pulumi-azure-listkeys";`,
    "",
    ...(isKept ? [`const args = ${args};`] : []),
    `const keys = ${module}.${functionName}(${isKept ? "args" : args});`,
    `export const secret = keys.${exampleField(operation)};`,
    ...(isKept ? [`const kept = new ${module}.${resourceName}("kept", args);`] : []),
  ].join("\n");
}

/** One with a key resource if there is one, else one that needs nothing but names. */
export function exampleOperation(service: ServiceDeclaration): Operation {
  const operations = operationsOf(service);
  const found =
    operations.find(({ isKept }) => isKept) ??
    operations.find((each) => requiredOf(each).length === 0) ??
    operations[0];
  if (found === undefined) throw new Error(`${service.module} declares no functions.`);
  return found;
}

export function exampleArgs(operation: Operation): Record<string, unknown> {
  const names = Object.entries(operation.parameters).map(([name, rule]) => [name, exampleName(name, rule)]);
  const sent = requiredOf(operation).map(([name, field]) => [name, exampleValue(field)]);
  return Object.fromEntries([...names, ...sent]) as Record<string, unknown>;
}

function requiredOf({ query, body }: Operation): [string, Field][] {
  return Object.entries({ ...query, ...body }).filter(([, { required }]) => required === true);
}

const GROUP = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/my-group";

/** `my-workspace` for `workspaceName`, if the service accepts that. */
function exampleName(name: string, { pattern, maxLength = Infinity, isResourceId }: PathParameter): string {
  if (isResourceId === true) return `${GROUP}/providers/Microsoft.Compute/virtualMachines/my-machine`;
  const words = (name === "resourceGroupName" ? "groupName" : name)
    .replace(/(?<=.)(?:Name|Id)$/, "")
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const candidates = [
    `my-${words}`,
    `my${words.replaceAll("-", "")}`,
    "default",
    "00000000-0000-0000-0000-000000000000",
  ];
  const found = candidates.find((each) => each.length <= maxLength && (pattern?.test(each) ?? true));
  if (found === undefined)
    throw new Error(`No example for ${name}: add one that ${String(pattern)} accepts.`);
  return found;
}

function exampleValue({ type }: Field): unknown {
  switch (type.kind) {
    case "string":
      return type.values?.[0] ?? type.example ?? "…";
    case "number":
      return 1;
    case "boolean":
      return true;
    case "list":
      return [];
    default:
      return {};
  }
}
