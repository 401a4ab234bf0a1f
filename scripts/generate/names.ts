/** What the things of a public module are called. */
import { keptForm, type Operation, sentNamesOf } from "../../provider/operations/operation";
import { activeNamesOf } from "../../provider/operations/twoKeys";
import { capital, uncapital } from "./prose";

/** The types of the outputs of the active key that services have in common, by what they hold. */
export const SHARED_ACTIVE: Readonly<Record<string, string>> = {
  ActiveKey: "activeKey",
  ActiveConnection: "activeKey,activeConnectionString",
};

export function activeType(operation: Operation): string {
  const names = activeNamesOf(operation).join();
  const [shared] = Object.entries(SHARED_ACTIVE).find(([, each]) => each === names) ?? [];
  return shared ?? `Active${operation.resourceName}`;
}

export function constantOf({ functionName }: Operation): string {
  return uncapital(functionName.replace(/^(?:list|get)(?=[A-Z])/, ""));
}

export function argsNameOf({ functionName }: Operation): string {
  return `${capital(functionName)}Args`;
}

/** The arguments of the function that the resource does not take. */
export function notKeptArguments(operation: Operation): string[] {
  const kept = sentNamesOf(keptForm(operation));
  return sentNamesOf(operation).filter((name) => !kept.includes(name));
}

/** True if the resource takes fewer arguments than the function. */
export function hasArgsOfItsOwn(operation: Operation): boolean {
  return notKeptArguments(operation).length > 0;
}

export function keptArgsNameOf(operation: Operation): string {
  return hasArgsOfItsOwn(operation) ? `${operation.resourceName}Args` : argsNameOf(operation);
}

/** The result of a function: the service's fields, and the outputs of the active key. */
export function resultName(operation: Operation): string {
  const { name } = operation.result;
  return operation.twoKeys === undefined ? name : `${name} & ${activeType(operation)}`;
}

/** Of the words that a resource may be called by, those that no variable may. */
const RESERVED_WORDS: ReadonlySet<string> = new Set(["class", "export", "function", "import", "package"]);

export function exampleVariable(noun: string): string {
  const word = noun.split(" ").at(-1) ?? noun;
  return RESERVED_WORDS.has(word) ? `${word}Resource` : word;
}
