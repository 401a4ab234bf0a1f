/** Keys of Azure Quantum; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import {
  type ListKeysResult,
  listWorkspaceKeys as workspaceKeys,
} from "./operations/quantum/listWorkspaceKeys";
import { type ArgsOf, functionOf } from "./pulumi/function";
import { type FieldOutputs, KeysResource } from "./pulumi/resource";

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

/** The outputs of {@link WorkspaceKeys} that the service answers; all of them secret. */
export interface WorkspaceKeys extends FieldOutputs<ListKeysResult> {}

/**
 * Keeps the keys of a Quantum workspace, encrypted, in the stack's state. A key that was rotated in Azure shows in the plan:
 * `revision` goes up, `rotated` names the fields, and only what uses them changes. Deleting it changes nothing
 * in Azure.
 *
 * Takes the arguments of {@link listWorkspaceKeys}; every value that the service answered is a secret output.
 *
 * @example
 * const keys = new quantum.WorkspaceKeys("q", { resourceId: workspace.id });
 */
export class WorkspaceKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWorkspaceKeysArgs, opts?: pulumi.CustomResourceOptions) {
    super(workspaceKeys, name, args, opts);
  }

  /**
   * Looks up the keys of an existing resource, by its ARM ID, without keeping it in the stack.
   *
   * @throws an error, in a preview too, where there is no such resource
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): WorkspaceKeys {
    return new WorkspaceKeys(name, { resourceId: id }, { ...opts, id });
  }
}
