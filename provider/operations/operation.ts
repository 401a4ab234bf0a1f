/** An operation as the rest of the package reads it: its declaration, with what follows from that filled in. */
import { name, type OperationDeclaration, type Pair, type ServiceDeclaration, type Warning } from "./declare";
import type { Fields, PathParameter, ResultType } from "./types";

export type { PathParameter } from "./types";

export interface Operation {
  /** azure-native's module, and this package's: `quantum`. */
  readonly module: string;
  /** The module in the types of key resources, where types are to be short: `ml`. */
  readonly typeModule: string;
  /** azure-native's function name: `listWorkspaceKeys`. */
  readonly functionName: string;
  /** The name of the resource that keeps the keys: `WorkspaceKeys`. */
  readonly resourceName: string;
  /** True if there is such a resource: what differs at each call, or needs more arguments, is not kept. */
  readonly isKept: boolean;
  /** The page of the REST reference, where one is known. */
  readonly reference?: string;
  /** The path of the resource whose keys are listed, as on the REST page, without the action behind it. */
  readonly resourcePath: string;
  /** The action that is posted to: `listKeys`. */
  readonly action: string;
  /** The api-version used where the caller names none. */
  readonly apiVersion: string;
  /** The names in the path, all but the subscription's, in the order of the path. */
  readonly parameters: Readonly<Record<string, PathParameter>>;
  /** What a subscription ID must look like, where the path has one. */
  readonly subscriptionId: PathParameter;
  /** The argument that holds the ARM ID of any resource, which the path begins with. */
  readonly extendedResource?: string;
  /** Further arguments, by where they are sent. */
  readonly query: Fields;
  readonly body: Fields;
  /** What the service answers. Fields not named here are kept. */
  readonly result: ResultType;
  /** Which fields are its two keys, where it has two of which one is in use. */
  readonly twoKeys?: Pair;
  readonly warnings: readonly Warning[];
  readonly declaration: OperationDeclaration;
}

const resourceGroupName = name("the name of the resource group", "1 to 90 characters", 90);

const uuidSubscriptionId: PathParameter = {
  pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  accepts: "a UUID such as 00000000-0000-0000-0000-000000000000",
};

/** The operations of a service, in the order of their declarations. */
export function operationsOf(service: ServiceDeclaration): Operation[] {
  return Object.keys(service.operations).map((functionName) => operationOf(service, functionName));
}

/** @param functionName azure-native's: `listWorkspaceKeys` */
export function operationOf(service: ServiceDeclaration, functionName: string): Operation {
  const declaration = service.operations[functionName];
  if (declaration === undefined) throw new Error(`${service.module} declares no ${functionName}`);
  const { scope = "resourceGroup", names, query = {}, body = {}, pair, stable = true } = declaration;
  const { resourceGroup = "resourceGroupName" } = declaration;
  return {
    module: service.module,
    typeModule: service.typeModule ?? service.module,
    functionName,
    resourceName: declaration.resource,
    isKept: stable && !Object.values({ ...query, ...body }).some(({ required }) => required),
    ...(declaration.reference !== undefined && { reference: declaration.reference }),
    resourcePath: `${prefixOf(scope, resourceGroup)}/providers/${service.namespace}/${declaration.path}`,
    action: declaration.action,
    apiVersion: declaration.apiVersion,
    parameters: scope === "resourceGroup" ? { [resourceGroup]: resourceGroupName, ...names } : names,
    subscriptionId: service.subscriptionId ?? uuidSubscriptionId,
    ...(typeof scope === "object" && { extendedResource: scope.extends }),
    query,
    body,
    result: declaration.result,
    ...(pair && { twoKeys: pair }),
    warnings: declaration.warnings ?? [],
    declaration,
  };
}

/**
 * The operation as a key resource has it: a state has no arguments but those of the path, and nothing of the Azure
 * resource but its keys, as `id` and `name` would be those of the key resource.
 */
export function keptForm(operation: Operation): Operation {
  const { result } = operation;
  if (result.kind === "union" || result.itself === undefined) return { ...operation, query: {}, body: {} };
  const { itself, ...keys } = result;
  return { ...operation, query: {}, body: {}, result: { ...keys, leftOut: Object.keys(itself) } };
}

function prefixOf(scope: NonNullable<OperationDeclaration["scope"]>, resourceGroup: string): string {
  if (typeof scope === "object") return `/{${scope.extends}}`;
  switch (scope) {
    case "resourceGroup":
      return `/subscriptions/{subscriptionId}/resourceGroups/{${resourceGroup}}`;
    case "subscription":
      return "/subscriptions/{subscriptionId}";
    case "tenant":
      return "";
  }
}

/** The action of most operations, and of `arm.listKeys` where the program names none. */
export const LIST_KEYS = "listKeys";

/** `azure-listkeys:quantum:listWorkspaceKeys`: the token by which a mock monitor, and the plugin, are called. */
export function tokenOf(operation: Operation): string {
  return `azure-listkeys:${operation.module}:${operation.functionName}`;
}

/** The token of the function that lists anything. */
export const ANY_TOKEN = "azure-listkeys:arm:listKeys";

/** `azure-listkeys:quantum:WorkspaceKeys`, the type of the plugin's resource. */
export function typeTokenOf(operation: Operation): string {
  return `azure-listkeys:${operation.module}:${operation.resourceName}`;
}

/**
 * `Microsoft.MachineLearningServices/workspaces/computes`, read off the path, in which types and names take turns;
 * a name that is the same for all is no type: `Microsoft.Web/sites/config` of `sites/{name}/config/appsettings`.
 */
export function resourceTypeOf({ resourcePath }: Operation): string {
  const [namespace = "", ...typesAndNames] = (resourcePath.split("/providers/").pop() ?? "").split("/");
  return [namespace, ...typesAndNames.filter((_, index) => index % 2 === 0)].join("/");
}

/** `Microsoft.Quantum/workspaces/listKeys/action`: what an identity needs to be allowed. */
export function permissionOf(operation: Operation): string {
  return `${resourceTypeOf(operation)}/${operation.action}/action`;
}

/** `quantum.listWorkspaceKeys`: what messages call the function, as two modules may have one of the same name. */
export function functionNameOf({ module, functionName }: Operation): string {
  return `${module}.${functionName}`;
}

/** `quantum.WorkspaceKeys`: the name in messages, and in the stub in the state. */
export function resourceNameOf({ module, resourceName }: Operation): string {
  return `${module}.${resourceName}`;
}

/**
 * `pulumi-nodejs:ml:ServerlessEndpointKeys`, the type of the dynamic resource, for ever. The type is the first column
 * of a plan, so its module is short: what stands behind it must fit into 80 columns.
 */
export function dynamicTypeOf({ typeModule, resourceName }: Operation): string {
  return `pulumi-nodejs:${typeModule}:${resourceName}`;
}
