/** All that can be listed, for walks over everything; `find.ts` loads one service alone. */
import { allServices } from "../services";
import { keptFormsOf, type Operation, operationsOf } from "./operation";

export const operations: readonly Operation[] = allServices().flatMap(operationsOf);

/** The operations with a key resource, in the form that it lists. */
export const keptOperations: readonly Operation[] = keptFormsOf(operations);

/** @param name the module and the function: `quantum.listWorkspaceKeys` */
export function operationNamed(name: string): Operation {
  const found = operations.find(({ module, functionName }) => `${module}.${functionName}` === name);
  if (found === undefined) throw new Error(`There is no operation ${name}`);
  return found;
}
