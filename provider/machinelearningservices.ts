/** Keys of Azure Machine Learning; the names are those of azure-native's module. */
import { listComputeKeys as computeKeys } from "./operations/machinelearningservices/listComputeKeys";
import { listServerlessEndpointKeys as serverlessEndpointKeys } from "./operations/machinelearningservices/listServerlessEndpointKeys";
import { listWorkspaceKeys as workspaceKeys } from "./operations/machinelearningservices/listWorkspaceKeys";
import { type ArgsOf, functionOf } from "./pulumi/function";

export type {
  AksComputeSecrets,
  ComputeSecrets,
  DatabricksComputeSecrets,
  OtherComputeSecrets,
  VirtualMachineSecrets,
  VirtualMachineSshCredentials,
} from "./operations/machinelearningservices/listComputeKeys";
export type { EndpointAuthKeys } from "./operations/machinelearningservices/listServerlessEndpointKeys";
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
export type ListServerlessEndpointKeysArgs = ArgsOf<typeof serverlessEndpointKeys.parameters>;

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
export const listWorkspaceKeys = functionOf(workspaceKeys);

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
export const listComputeKeys = functionOf(computeKeys);

/** {@link listComputeKeys} under azure-native's other name. */
export const listComputeKeysOutput = listComputeKeys;

/**
 * Lists the two keys of a serverless endpoint that authenticates by key.
 *
 * Asked again on every preview and update; nothing is kept in the state. In a preview of an endpoint that is
 * not there yet the result is unknown. Needs
 * `Microsoft.MachineLearningServices/workspaces/serverlessEndpoints/listKeys/action`.
 *
 * @param args `resourceGroupName`, `workspaceName` and `name`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown
 * @returns a secret; each field lifts (`keys.primaryKey`)
 * @see https://learn.microsoft.com/rest/api/azureml/serverless-endpoints/list-keys (2025-09-01)
 *
 * @example
 * const keys = machinelearningservices.listServerlessEndpointKeys({ resourceId: endpoint.id });
 * export const endpointKey = keys.primaryKey;
 */
export const listServerlessEndpointKeys = functionOf(serverlessEndpointKeys);

/** {@link listServerlessEndpointKeys} under azure-native's other name. */
export const listServerlessEndpointKeysOutput = listServerlessEndpointKeys;
