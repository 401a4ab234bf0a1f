/** An operation as the rest of the package uses it: its declaration, with everything that follows from it. */
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
  /** True if it has a key resource: not if it needs arguments in the request, and is stable, so that none are stored. */
  readonly isKept: boolean;
  /** True if the result is the same until it is rotated; a token, as an example, differs at each call. */
  readonly isStable: boolean;
  /** The operation of `arm.listKeys` and `arm.Keys`: its arguments name the action, and no response is declared. */
  readonly isAny?: true;
  /** The page of the REST reference, where one is known. */
  readonly reference?: string;
  /** The path of the resource whose keys are listed, as on the REST page, without the action behind it. */
  readonly resourcePath: string;
  /** The action that is called: `listKeys`. */
  readonly action: string;
  /** The default api-version. */
  readonly apiVersion: string;
  /** The names in the path, all but the subscription's, in the order of the path. */
  readonly parameters: Readonly<Record<string, PathParameter>>;
  /** The rule for subscription IDs, if the path has one. */
  readonly subscriptionId: PathParameter;
  /** The argument with the ARM ID of any resource, with which the path begins. */
  readonly extendedResource?: string;
  /** Further arguments, by where they are sent. */
  readonly query: Fields;
  readonly body: Fields;
  /** The type of the response. Undeclared fields are kept. */
  readonly result: ResultType;
  /** The paths of its two keys, if it has two of which one is active. */
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
    isKept: !stable || !Object.values({ ...query, ...body }).some(({ required }) => required),
    isStable: stable,
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
 * The operation as a key resource has it: its state has nothing of the Azure resource but its keys, as `id` and `name`
 * would be those of the key resource. Of the arguments it has those of the path, and all of them if the result is kept
 * until one of them changes.
 */
export function keptForm(operation: Operation): Operation {
  const { result, isStable, query, body } = operation;
  const sent = isStable ? { query: {}, body: {} } : { query: withoutId(query), body: withoutId(body) };
  if (result.kind === "union" || result.itself === undefined) return { ...operation, ...sent };
  const { itself, ...keys } = result;
  return { ...operation, ...sent, result: { ...keys, leftOut: Object.keys(itself) } };
}

/** Pulumi sends no input called `id` to a provider. */
function withoutId(fields: Fields): Fields {
  const { id: _, ...others } = fields;
  return others;
}

/** The names of the arguments that are sent in a request; the state of a resource that keeps its keys has them. */
export function sentNamesOf({ query, body, isAny }: Operation): readonly string[] {
  return isAny ? ["action", "body"] : Object.keys({ ...query, ...body });
}

/** Those with a key resource, in the form that it lists. */
export function keptFormsOf(operations: readonly Operation[]): Operation[] {
  return operations.filter(({ isKept }) => isKept).map(keptForm);
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

/** The action of most operations, and the default of `arm.listKeys`. */
export const LIST_KEYS = "listKeys";

/** `azure-listkeys:quantum:listWorkspaceKeys`: the token by which a mock monitor, and the plugin, are called. */
export function tokenOf(operation: Operation): string {
  return `azure-listkeys:${operation.module}:${operation.functionName}`;
}

/** `azure-listkeys:quantum:WorkspaceKeys`, the type of the plugin's resource. */
export function typeTokenOf(operation: Operation): string {
  return `azure-listkeys:${operation.module}:${operation.resourceName}`;
}

/**
 * `Microsoft.MachineLearningServices/workspaces/computes`: the types of the path, in which types and names alternate. A
 * fixed name is not a type: `Microsoft.Web/sites/config` of `sites/{name}/config/appsettings`.
 */
export function resourceTypeOf({ resourcePath }: Operation): string {
  const [namespace = "", ...typesAndNames] = (resourcePath.split("/providers/").pop() ?? "").split("/");
  return [namespace, ...typesAndNames.filter((_, index) => index % 2 === 0)].join("/");
}

/** `Microsoft.Quantum/workspaces/listKeys/action`: the permission that an identity needs. */
export function permissionOf(operation: Operation): string {
  return `${resourceTypeOf(operation)}/${operation.action}/action`;
}

/** `quantum.listWorkspaceKeys`: the name of the function in messages, with the module, as two may have the same name. */
export function functionNameOf({ module, functionName }: Operation): string {
  return `${module}.${functionName}`;
}

/** `quantum.WorkspaceKeys`: the name in messages, and in the stub in the state. */
export function resourceNameOf({ module, resourceName }: Operation): string {
  return `${module}.${resourceName}`;
}

/**
 * `pulumi-nodejs:ml:ServerlessEndpointKeys`, the type of the dynamic resource, which must never change. It is the first
 * column of a plan, so its module is short: the other columns have to fit into a width of 80.
 */
export function dynamicTypeOf({ typeModule, resourceName }: Operation): string {
  return `pulumi-nodejs:${typeModule}:${resourceName}`;
}
