import type * as v from "@badrap/valita";

import type { TwoKeys } from "./twoKeys";

/** What a name in the path of an operation may look like. */
export interface PathParameter {
  /** The specification's pattern, rewritten where necessary so that it matches in linear time. */
  readonly pattern?: RegExp;
  readonly maxLength?: number;
  /** The rule in words, as error messages and the reference table say it. */
  readonly accepts: string;
}

/**
 * One list action of Azure Resource Manager, stated once: the functions, the fake ARM's routes and the
 * README's reference table are all derived from it. Adding an operation means adding one file that exports
 * one of these, and naming it in `operations/index.ts`.
 */
export interface Operation<
  Parameters extends Record<string, PathParameter> = Record<string, PathParameter>,
  Result extends object = object,
  Active extends object = object,
> {
  /** azure-native's module, and this package's: `quantum`. */
  readonly module: "machinelearningservices" | "quantum";
  /** azure-native's function name: `listWorkspaceKeys`. */
  readonly functionName: string;
  /** The name of the resource that keeps the keys: `WorkspaceKeys`. */
  readonly resourceName: string;
  /** The REST reference page. */
  readonly reference: string;
  /** The path of the resource whose keys are listed, as on the REST page, without the action behind it. */
  readonly resourcePath: string;
  /** The api-version used where the caller names none. */
  readonly apiVersion: string;
  /** The names in the path, all but the subscription's, in the order of the path. */
  readonly parameters: Parameters;
  /** What a subscription ID must look like. */
  readonly subscriptionId: PathParameter;
  /** What the service answers. Fields not named here are kept. */
  readonly result: v.Type<Result>;
  /** Which fields are its two keys, where it has two of which one is in use. */
  readonly twoKeys?: TwoKeys<Result, Active>;
  /** An answer to show and to test with; `mark` tells one resource, and one rotation, from another. */
  readonly sample: (mark: string) => Result;
  /**
   * What a person should know of an answer that is right and yet of no use: sentences without their full stop,
   * which name settings and no value. A method, so that an operation of any result is an `Operation`.
   */
  warningsOf?(result: Result): readonly string[];
}

/** The action that every declared operation posts to. */
export const LIST_KEYS = "listKeys";

/** Gives the declaration its precise type. */
export function defineOperation<
  Parameters extends Record<string, PathParameter>,
  Result extends object,
  Active extends object = object,
>(operation: Operation<Parameters, Result, Active>): Operation<Parameters, Result, Active> {
  return operation;
}

/** `azure-listkeys:quantum:listWorkspaceKeys`: what a mock monitor, and the plugin, is asked for. */
export function tokenOf(operation: Operation): string {
  return `azure-listkeys:${operation.module}:${operation.functionName}`;
}

/** The token of the function that lists anything. */
export const ANY_TOKEN = "azure-listkeys:arm:listKeys";

/** `azure-listkeys:quantum:WorkspaceKeys`, the type of the plugin's resource. */
export function typeTokenOf(operation: Operation): string {
  return `azure-listkeys:${operation.module}:${operation.resourceName}`;
}

/** `Microsoft.MachineLearningServices/workspaces/computes`, read off the path. */
export function resourceTypeOf(operation: Operation): string {
  const [, behindProviders = ""] = operation.resourcePath.split("/providers/");
  return behindProviders
    .split("/")
    .filter((segment) => !segment.startsWith("{"))
    .join("/");
}

/** `quantum.listWorkspaceKeys`: what messages call the function, as two modules may have one of the same name. */
export function functionNameOf({ module, functionName }: Operation): string {
  return `${module}.${functionName}`;
}

/** `quantum.WorkspaceKeys`: what messages call the resource, and what its stub in the state asks for. */
export function resourceNameOf({ module, resourceName }: Operation): string {
  return `${module}.${resourceName}`;
}

/**
 * `pulumi-nodejs:ml:ServerlessEndpointKeys`, the type of the dynamic resource, for ever. The type is the first column
 * of a plan, so its module is short: what stands behind it must fit into 80 columns.
 */
export function dynamicTypeOf({ module, resourceName }: Operation): string {
  const short = module === "machinelearningservices" ? "ml" : module;
  return `pulumi-nodejs:${short}:${resourceName}`;
}
