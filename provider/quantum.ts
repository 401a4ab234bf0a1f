/** Keys of Azure Quantum; the names are those of azure-native's module. */
import { listWorkspaceKeys as workspaceKeys } from "./operations/quantum/listWorkspaceKeys";
import { type ArgsOf, functionOf } from "./pulumi/function";

export type { ApiKey, ListKeysResult } from "./operations/quantum/listWorkspaceKeys";

/** The arguments of {@link listWorkspaceKeys}. */
export type ListWorkspaceKeysArgs = ArgsOf<typeof workspaceKeys.parameters>;

/**
 * Lists the two keys and connection strings of a Quantum workspace.
 *
 * Asked again on every preview and update; nothing is kept in the state. In a preview of a workspace that is
 * not there yet the result is unknown. Needs `Microsoft.Quantum/workspaces/listKeys/action`.
 *
 * @param args `resourceGroupName` and `workspaceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown
 * @returns a secret; each field lifts (`keys.primaryConnectionString`)
 * @see https://learn.microsoft.com/rest/api/azurequantum/workspaces/list-keys (2025-12-15-preview)
 *
 * @example
 * const keys = quantum.listWorkspaceKeys({ resourceId: workspace.id });
 * export const connection = keys.primaryConnectionString;
 */
export const listWorkspaceKeys = functionOf(workspaceKeys);

/** {@link listWorkspaceKeys} under azure-native's other name. */
export const listWorkspaceKeysOutput = listWorkspaceKeys;
