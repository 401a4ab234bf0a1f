/** One operation by what a state, an engine or a program calls it: the declarations of its service alone are loaded. */
import { modules, serviceOf } from "../services";
import { anyOperation } from "./any";
import { keptFormsOf, type Operation, operationsOf, resourceNameOf, tokenOf, typeTokenOf } from "./operation";

/** @param name `quantum.WorkspaceKeys`: the module and the resource */
export function keptOperationNamed(name: string): Operation | undefined {
  const [module = ""] = name.split(".");
  return keptIn(module).find((each) => resourceNameOf(each) === name);
}

/** @param type `azure-listkeys:quantum:WorkspaceKeys` */
export function keptOperationOfType(type: string): Operation | undefined {
  return keptIn(moduleIn(type)).find((each) => typeTokenOf(each) === type);
}

/** @param token `azure-listkeys:quantum:listWorkspaceKeys` */
export function operationOfToken(token: string): Operation | undefined {
  return operationsIn(moduleIn(token)).find((each) => tokenOf(each) === token);
}

/** For messages: the functions or resources that the module of a token has, or which modules there are. */
export function tokensBeside(kind: "function" | "resource", token: string): string {
  const module = moduleIn(token);
  const beside = kind === "resource" ? keptIn(module).map(typeTokenOf) : operationsIn(module).map(tokenOf);
  return beside.length > 0 ? `its module has ${beside.join(", ")}` : `its modules are ${modules.join(", ")}`;
}

function keptIn(module: string): Operation[] {
  return keptFormsOf(operationsIn(module));
}

const loaded = new Map<string, Operation[]>();

function operationsIn(module: string): Operation[] {
  let operations = loaded.get(module);
  if (operations === undefined) {
    const service = serviceOf(module);
    const own = module === anyOperation.module ? [anyOperation] : [];
    operations = service === undefined ? own : operationsOf(service);
    loaded.set(module, operations);
  }
  return operations;
}

function moduleIn(token: string): string {
  return token.split(":")[1] ?? "";
}
