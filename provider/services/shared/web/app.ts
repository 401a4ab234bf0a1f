/** What an app of App Service has, and each of its deployment slots in the same way. */
import { name, string } from "../../../operations/declare";
import type { OperationDeclaration } from "../../../operations/declare";
import type { Fields, ObjectType, PathParameter } from "../../../operations/types";
import { armResource } from "../armResource";

export const WEB_API_VERSION = "2025-05-01";

/** What a response says of the resource itself. */
export const itself: Fields = { ...armResource, kind: string("The kind of the resource.") };

export interface AppOperation extends Omit<
  OperationDeclaration,
  "resource" | "path" | "names" | "result" | "apiVersion"
> {
  readonly resource: string;
  readonly apiVersion?: string;
  /** Below the app, or the slot: `/config/appsettings`. */
  readonly path: string;
  readonly names?: Readonly<Record<string, PathParameter>>;
  /** Without the name of the type, which is azure-native's. */
  readonly result: Omit<ObjectType, "kind" | "name">;
}

export const appName = name("the name of the app", "the name of an app");
const slot = name("the name of the deployment slot", "the name of a deployment slot");

/** An operation on an app, and the same on a slot, whose names end in `Slot`. */
export function ofAppAndSlot(
  functionName: string,
  { path, names, result, ...operation }: AppOperation,
): Record<string, OperationDeclaration> {
  const shared = { apiVersion: WEB_API_VERSION, ...operation };
  const type = functionName.charAt(0).toUpperCase() + functionName.slice(1);
  return {
    [functionName]: {
      ...shared,
      path: `sites/{name}${path}`,
      names: { name: appName, ...names },
      result: { ...result, kind: "object", name: `${type}Result` },
    },
    [`${functionName}Slot`]: {
      ...shared,
      resource: `${operation.resource}Slot`,
      summary: operation.summary.replace(/\ban app\b/, "a deployment slot of an app"),
      path: `sites/{name}/slots/{slot}${path}`,
      names: { name: appName, slot, ...names },
      result: { ...result, kind: "object", name: `${type}SlotResult` },
    },
  };
}
