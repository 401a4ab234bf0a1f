/** Keys of Azure Machine Learning; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import {
  type AksComputeSecrets,
  type ComputeSecrets,
  type DatabricksComputeSecrets,
  listComputeKeys as computeKeys,
  type VirtualMachineSecrets,
} from "./operations/machinelearningservices/listComputeKeys";
import {
  type EndpointAuthKeys,
  listServerlessEndpointKeys as serverlessEndpointKeys,
} from "./operations/machinelearningservices/listServerlessEndpointKeys";
import {
  listWorkspaceKeys as workspaceKeys,
  type WorkspaceKeysResult,
} from "./operations/machinelearningservices/listWorkspaceKeys";
import type { ActiveKey, KeyUse } from "./operations/twoKeys";
import { type ArgsOf, functionOf, type KeyUseArgs } from "./pulumi/function";
import { type FieldOutputs, KeysResource } from "./pulumi/resource";

export type {
  AksComputeSecrets,
  ComputeSecrets,
  DatabricksComputeSecrets,
  OtherComputeSecrets,
  VirtualMachineSecrets,
  VirtualMachineSshCredentials,
} from "./operations/machinelearningservices/listComputeKeys";
export type { EndpointAuthKeys } from "./operations/machinelearningservices/listServerlessEndpointKeys";
export type { ActiveKey, KeyUse } from "./operations/twoKeys";
export type {
  ListNotebookKeysResult,
  Password,
  RegistryListCredentialsResult,
  WorkspaceKeysResult,
} from "./operations/machinelearningservices/listWorkspaceKeys";

/** The arguments of {@link listWorkspaceKeys}. */
export type ListWorkspaceKeysArgs = ArgsOf<typeof workspaceKeys.parameters>;

/** The arguments of {@link listComputeKeys}. */
export type ListComputeKeysArgs = ArgsOf<typeof computeKeys.parameters>;

/** The arguments of {@link listServerlessEndpointKeys}. */
export type ListServerlessEndpointKeysArgs = ArgsOf<typeof serverlessEndpointKeys.parameters> & KeyUseArgs;

/**
 * Lists the keys of a Machine Learning workspace: of its storage account, Application Insights, container
 * registry and notebooks.
 *
 * Asked again on every preview and update; nothing is kept in the state. In a preview of a workspace that is
 * not there yet the result is unknown. Needs `Microsoft.MachineLearningServices/workspaces/listKeys/action`.
 *
 * @param args `resourceGroupName` and `workspaceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown
 * @returns a secret; each field lifts (`keys.containerRegistryCredentials`)
 * @see https://learn.microsoft.com/rest/api/azureml/workspaces/list-keys (2025-09-01)
 *
 * @example
 * const keys = machinelearningservices.listWorkspaceKeys({ resourceGroupName: "rg", workspaceName: "ws" });
 * export const registryUser = keys.apply((k) => k.containerRegistryCredentials?.username);
 */
export const listWorkspaceKeys = functionOf<ListWorkspaceKeysArgs, WorkspaceKeysResult>(workspaceKeys);

/** {@link listWorkspaceKeys} under azure-native's other name. */
export const listWorkspaceKeysOutput = listWorkspaceKeys;

/**
 * Lists the secrets of a compute: kubeconfigs of an AKS compute, the token of a Databricks compute, the
 * administrator of a virtual machine, and whatever the service answers for any other.
 *
 * Asked again on every preview and update; nothing is kept in the state. In a preview of a compute that is
 * not there yet the result is unknown. Needs
 * `Microsoft.MachineLearningServices/workspaces/computes/listKeys/action`.
 *
 * @param args `resourceGroupName`, `workspaceName` and `computeName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown
 * @returns a secret; each field lifts (`keys.userKubeConfig`), and `computeType` tells the variants apart
 * @see https://learn.microsoft.com/rest/api/azureml/compute/list-keys (2025-09-01)
 *
 * @example
 * const keys = machinelearningservices.listComputeKeys({ resourceId: compute.id });
 * export const kubeconfig = keys.userKubeConfig;
 */
export const listComputeKeys = functionOf<ListComputeKeysArgs, ComputeSecrets>(computeKeys);

/** {@link listComputeKeys} under azure-native's other name. */
export const listComputeKeysOutput = listComputeKeys;

/**
 * Lists the two keys of a serverless endpoint that authenticates by key.
 *
 * Asked again on every preview and update; nothing is kept in the state. In a preview of an endpoint that is
 * not there yet the result is unknown. Needs
 * `Microsoft.MachineLearningServices/workspaces/serverlessEndpoints/listKeys/action`.
 *
 * @param args `resourceGroupName`, `workspaceName` and `name`, or `resourceId`; `use` says which key
 *   `activeKey` is
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown
 * @returns a secret; each field lifts (`keys.primaryKey`)
 * @see https://learn.microsoft.com/rest/api/azureml/serverless-endpoints/list-keys (2025-09-01)
 *
 * @example
 * const keys = machinelearningservices.listServerlessEndpointKeys({ resourceId: endpoint.id });
 * export const endpointKey = keys.primaryKey;
 */
export const listServerlessEndpointKeys = functionOf<
  ListServerlessEndpointKeysArgs,
  EndpointAuthKeys,
  ActiveKey
>(serverlessEndpointKeys);

/** {@link listServerlessEndpointKeys} under azure-native's other name. */
export const listServerlessEndpointKeysOutput = listServerlessEndpointKeys;

/** The outputs of {@link WorkspaceKeys} that the service answers; all of them secret. */
export interface WorkspaceKeys extends FieldOutputs<WorkspaceKeysResult> {}

/**
 * Keeps the keys of a Machine Learning workspace, encrypted, in the stack's state. A key that was rotated in Azure shows in the plan:
 * `revision` goes up, `rotated` names the fields, and only what uses them changes. Deleting it changes nothing
 * in Azure.
 *
 * Takes the arguments of {@link listWorkspaceKeys}; every value that the service answered is a secret output.
 *
 * @example
 * const keys = new machinelearningservices.WorkspaceKeys("ml", { resourceId: workspace.id });
 */
export class WorkspaceKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWorkspaceKeysArgs, opts?: pulumi.CustomResourceOptions) {
    super(workspaceKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps all that is read.
   *
   * @throws an error, in a preview too, where there is no such resource
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): WorkspaceKeys {
    return new WorkspaceKeys(name, { resourceId: id }, { ...opts, id });
  }
}

type ComputeKeysOutputs = FieldOutputs<
  Pick<ComputeSecrets, "computeType"> &
    Omit<AksComputeSecrets, "computeType"> &
    Omit<DatabricksComputeSecrets, "computeType"> &
    Omit<VirtualMachineSecrets, "computeType">
>;

/** The outputs of {@link ComputeKeys} that the service answers; all of them secret. */
export interface ComputeKeys extends ComputeKeysOutputs {}

/**
 * Keeps the keys of a compute: the fields of all compute types, those of others `undefined`, encrypted, in the stack's state. A key that was rotated in Azure shows in the plan:
 * `revision` goes up, `rotated` names the fields, and only what uses them changes. Deleting it changes nothing
 * in Azure.
 *
 * Takes the arguments of {@link listComputeKeys}; every value that the service answered is a secret output.
 *
 * @example
 * const keys = new machinelearningservices.ComputeKeys("aks", { resourceId: compute.id });
 */
export class ComputeKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListComputeKeysArgs, opts?: pulumi.CustomResourceOptions) {
    super(computeKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps all that is read.
   *
   * @throws an error, in a preview too, where there is no such resource
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ComputeKeys {
    return new ComputeKeys(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link ServerlessEndpointKeys} beside those of every key resource; all but `use` are secret. */
export interface ServerlessEndpointKeys extends FieldOutputs<EndpointAuthKeys & ActiveKey> {
  /** Which of the two keys is in use. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the keys of a serverless endpoint, encrypted, in the stack's state. A key that was rotated in Azure shows in the plan:
 * `revision` goes up, `rotated` names the fields, and only what uses them changes. Deleting it changes nothing
 * in Azure.
 *
 * Takes the arguments of {@link listServerlessEndpointKeys}; every value that the service answered is a secret
 * output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new machinelearningservices.ServerlessEndpointKeys("phi", { resourceId: endpoint.id });
 */
export class ServerlessEndpointKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListServerlessEndpointKeysArgs, opts?: pulumi.CustomResourceOptions) {
    super(serverlessEndpointKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps all that is read.
   *
   * @param args `use`, where the second key is in use
   * @throws an error, in a preview too, where there is no such resource
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
    args?: KeyUseArgs,
  ): ServerlessEndpointKeys {
    return new ServerlessEndpointKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
