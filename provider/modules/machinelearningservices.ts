// Generated from services/machinelearningservices.ts by `npm run generate`.
/** Keys of Azure Machine Learning; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, EachWithAllFields, KeyUse } from "../operations/publicTypes";
import { functionOf } from "../program/function";
import type { ArgsOf, KeyUseArgs } from "../program/function";
import { KeysResource } from "../program/resource";
import type { FieldOutputs, KeysResourceOptions } from "../program/resource";
import machinelearningservices from "../services/machinelearningservices";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const workspaceKeys = operationOf(machinelearningservices, "listWorkspaceKeys");
const computeKeys = operationOf(machinelearningservices, "listComputeKeys");
const serverlessEndpointKeys = operationOf(machinelearningservices, "listServerlessEndpointKeys");
const onlineEndpointKeys = operationOf(machinelearningservices, "listOnlineEndpointKeys");

/**
 * The keys of a Machine Learning workspace. The types are azure-native's: any field may be absent all the
 * same, as the service leaves out what the workspace has not got.
 */
export interface WorkspaceKeysResult {
  /** The key of the workspace's storage account. */
  userStorageKey: string;
  /** The ARM ID of the workspace's storage account. */
  userStorageResourceId: string;
  /** The ARM ID of the workspace's storage account, by the name that newer api-versions have for it. */
  userStorageArmId: string;
  /** The instrumentation key of the workspace's Application Insights. */
  appInsightsInstrumentationKey: string;
  /** Credentials of the workspace's container registry. */
  containerRegistryCredentials: RegistryListCredentialsResult | undefined;
  /** Access keys of the workspace's notebooks. */
  notebookAccessKeys: ListNotebookKeysResult | undefined;
}

/** Credentials of the container registry behind a Machine Learning workspace. */
export interface RegistryListCredentialsResult {
  /** The registry's location. */
  location: string;
  /** The registry's admin user. */
  username: string;
  /** The admin user's passwords; either one works. */
  passwords: Password[] | undefined;
}

/** One of the two passwords of a container registry's admin user. */
export interface Password {
  /** Which of the two: `password` or `password2`. */
  name: string;
  /** The password. */
  value: string;
}

/** Access keys of a Machine Learning workspace's notebooks. */
export interface ListNotebookKeysResult {
  /** The first access key. */
  primaryAccessKey: string;
  /** The second access key. */
  secondaryAccessKey: string;
}

/**
 * The secrets of a compute, told apart by `computeType`: AKS, Databricks and VirtualMachine have fields of
 * their own; any other compute is passed on with whatever the service answered.
 */
export type ComputeSecrets = EachWithAllFields<
  AksComputeSecrets | DatabricksComputeSecrets | VirtualMachineSecrets | OtherComputeSecrets
>;

/** Secrets of an AKS compute. */
export interface AksComputeSecrets {
  /** Tells the compute types apart. */
  computeType: "AKS";
  /** The user's kubeconfig of the cluster. */
  userKubeConfig: string | undefined;
  /** The administrator's kubeconfig of the cluster. */
  adminKubeConfig: string | undefined;
  /** The name of the cluster's image pull secret. */
  imagePullSecretName: string | undefined;
}

/** Secrets of a Databricks compute. */
export interface DatabricksComputeSecrets {
  /** Tells the compute types apart. */
  computeType: "Databricks";
  /** The access token of the Databricks account. */
  databricksAccessToken: string | undefined;
}

/** Secrets of a virtual machine. */
export interface VirtualMachineSecrets {
  /** Tells the compute types apart. */
  computeType: "VirtualMachine";
  /** The virtual machine's administrator. */
  administratorAccount: VirtualMachineSshCredentials | undefined;
}

/**
 * What any other compute answers: whatever it carries. The types known today are named, so that
 * `computeType` tells the variants apart for the compiler; a later one is passed on just the same.
 */
export interface OtherComputeSecrets {
  /** Tells the compute types apart. */
  computeType:
    | "Kubernetes"
    | "AmlCompute"
    | "ComputeInstance"
    | "DataFactory"
    | "HDInsight"
    | "DataLakeAnalytics"
    | "SynapseSpark";
}

/** The administrator of a virtual machine. */
export interface VirtualMachineSshCredentials {
  /** The administrator's user name. */
  username: string | undefined;
  /** The administrator's password. */
  password: string | undefined;
  /** The public SSH key. */
  publicKeyData: string | undefined;
  /** The private SSH key. */
  privateKeyData: string | undefined;
}

/** The keys of an endpoint that authenticates by key. */
export interface EndpointAuthKeys {
  /** The first key. */
  primaryKey: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string | undefined;
}

/** The arguments of {@link listWorkspaceKeys}. */
export type ListWorkspaceKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
}>;

/** The arguments of {@link listComputeKeys}. */
export type ListComputeKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
  /** The name of the compute. */
  computeName: string;
}>;

/** The arguments of {@link listServerlessEndpointKeys}. */
export type ListServerlessEndpointKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
  /** The name of the endpoint: 1 to 255 letters, digits, `-` and `_`, the first a letter or a digit. */
  name: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listOnlineEndpointKeys}. */
export type ListOnlineEndpointKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
  /** The name of the endpoint. */
  endpointName: string;
}> &
  KeyUseArgs;

/**
 * Lists the keys of a Machine Learning workspace: of its storage account, Application Insights, container
 * registry and notebooks.
 *
 * Asked again on every preview and update; nothing is kept in the state. In a preview of a workspace that is
 * not there yet the result is unknown. Needs `Microsoft.MachineLearningServices/workspaces/listKeys/action`.
 *
 * @param args `resourceGroupName` and `workspaceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.userStorageKey`)
 * @see https://learn.microsoft.com/rest/api/azureml/workspaces/list-keys (2025-09-01)
 *
 * @example
 * const keys = machinelearningservices.listWorkspaceKeys({ resourceId: workspace.id });
 * export const secret = keys.userStorageKey;
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
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.userKubeConfig`), and `computeType` tells the variants apart
 * @see https://learn.microsoft.com/rest/api/azureml/compute/list-keys (2025-09-01)
 *
 * @example
 * const keys = machinelearningservices.listComputeKeys({ resourceId: compute.id });
 * export const secret = keys.userKubeConfig;
 */
export const listComputeKeys = functionOf<ListComputeKeysArgs, ComputeSecrets>(computeKeys);

/** {@link listComputeKeys} under azure-native's other name. */
export const listComputeKeysOutput = listComputeKeys;

/**
 * Lists the two keys of a serverless endpoint that authenticates by key.
 *
 * Asked again on every preview and update; nothing is kept in the state. In a preview of a serverless
 * endpoint that is not there yet the result is unknown. Needs
 * `Microsoft.MachineLearningServices/workspaces/serverlessEndpoints/listKeys/action`.
 *
 * @param args `resourceGroupName`, `workspaceName` and `name`, or `resourceId`; `use` says which key
 *   `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/azureml/serverless-endpoints/list-keys (2025-09-01)
 *
 * @example
 * const keys = machinelearningservices.listServerlessEndpointKeys({ resourceId: endpoint.id });
 * export const secret = keys.activeKey;
 */
export const listServerlessEndpointKeys = functionOf<
  ListServerlessEndpointKeysArgs,
  EndpointAuthKeys & ActiveKey
>(serverlessEndpointKeys);

/** {@link listServerlessEndpointKeys} under azure-native's other name. */
export const listServerlessEndpointKeysOutput = listServerlessEndpointKeys;

/**
 * Lists the two keys of an online endpoint that authenticates by key.
 *
 * Asked again on every preview and update; nothing is kept in the state. In a preview of an online endpoint
 * that is not there yet the result is unknown. Needs
 * `Microsoft.MachineLearningServices/workspaces/onlineEndpoints/listKeys/action`.
 *
 * @param args `resourceGroupName`, `workspaceName` and `endpointName`, or `resourceId`; `use` says which key
 *   `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/azureml/online-endpoints/list-keys (2025-12-01)
 *
 * @example
 * const keys = machinelearningservices.listOnlineEndpointKeys({ resourceId: endpoint.id });
 * export const secret = keys.activeKey;
 */
export const listOnlineEndpointKeys = functionOf<ListOnlineEndpointKeysArgs, EndpointAuthKeys & ActiveKey>(
  onlineEndpointKeys,
);

/** {@link listOnlineEndpointKeys} under azure-native's other name. */
export const listOnlineEndpointKeysOutput = listOnlineEndpointKeys;

/** The outputs of {@link WorkspaceKeys} that the service answers; all of them secret. */
export interface WorkspaceKeys extends FieldOutputs<WorkspaceKeysResult> {}

/**
 * Keeps the keys of a Machine Learning workspace, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWorkspaceKeys}; every value that the service answered is a secret
 * output.
 *
 * @example
 * const keys = new machinelearningservices.WorkspaceKeys("keys", { resourceId: workspace.id });
 */
export class WorkspaceKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWorkspaceKeysArgs, opts?: KeysResourceOptions) {
    super(workspaceKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps all that is read.
   *
   * @throws an error, in a preview too, where there is no such resource
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): WorkspaceKeys {
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
 * Keeps the secrets of a compute, encrypted, in the stack's state. A key that was rotated in Azure shows in
 * the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. Deleting it
 * changes nothing in Azure.
 *
 * Takes the arguments of {@link listComputeKeys}; every value that the service answered is a secret output.
 *
 * @example
 * const keys = new machinelearningservices.ComputeKeys("keys", { resourceId: compute.id });
 */
export class ComputeKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListComputeKeysArgs, opts?: KeysResourceOptions) {
    super(computeKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps all that is read.
   *
   * @throws an error, in a preview too, where there is no such resource
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): ComputeKeys {
    return new ComputeKeys(name, { resourceId: id }, { ...opts, id });
  }
}

/**
 * The outputs of {@link ServerlessEndpointKeys} beside those of every key resource; all but `use` are
 * secret.
 */
export interface ServerlessEndpointKeys extends FieldOutputs<EndpointAuthKeys & ActiveKey> {
  /** Which of the two keys is in use. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a serverless endpoint, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listServerlessEndpointKeys}; every value that the service answered is a
 * secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new machinelearningservices.ServerlessEndpointKeys("keys", { resourceId: endpoint.id });
 */
export class ServerlessEndpointKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListServerlessEndpointKeysArgs, opts?: KeysResourceOptions) {
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
    opts?: KeysResourceOptions,
    args?: KeyUseArgs,
  ): ServerlessEndpointKeys {
    return new ServerlessEndpointKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link OnlineEndpointKeys} beside those of every key resource; all but `use` are secret. */
export interface OnlineEndpointKeys extends FieldOutputs<EndpointAuthKeys & ActiveKey> {
  /** Which of the two keys is in use. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of an online endpoint, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listOnlineEndpointKeys}; every value that the service answered is a secret
 * output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new machinelearningservices.OnlineEndpointKeys("keys", { resourceId: endpoint.id });
 */
export class OnlineEndpointKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListOnlineEndpointKeysArgs, opts?: KeysResourceOptions) {
    super(onlineEndpointKeys, name, args, opts);
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
    opts?: KeysResourceOptions,
    args?: KeyUseArgs,
  ): OnlineEndpointKeys {
    return new OnlineEndpointKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
