// Generated from services/quantum.ts by `npm run generate`.
/** Keys of Azure Quantum; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveConnection, KeyUse } from "../operations/publicTypes";
import type {
  ArgsOf,
  KeepersArgs,
  KeyAgeArgs,
  KeyUseArgs,
  KeysResourceOptions,
} from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import quantum from "../services/quantum";

export type { ActiveConnection, KeyUse } from "../operations/publicTypes";

const workspaceKeys = operationOf(quantum, "listWorkspaceKeys");

/** The keys and connection strings of a Quantum workspace. */
export interface ListKeysResult {
  /** True if the workspace accepts its keys. */
  apiKeyEnabled: boolean | undefined;
  /** The first key. */
  primaryKey: ApiKey | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: ApiKey | undefined;
  /** The connection string of the first key. */
  primaryConnectionString: string;
  /** The connection string of the second key. */
  secondaryConnectionString: string;
}

/** One key of a Quantum workspace. */
export interface ApiKey {
  /** When the key was created: an RFC 3339 date and time, as the service wrote it. */
  createdAt: string | undefined;
  /** The key. */
  key: string;
}

/** The arguments of {@link listWorkspaceKeys}. */
export type ListWorkspaceKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: letters and digits, with `-` between them. */
  workspaceName: string;
}> &
  KeyUseArgs &
  KeyAgeArgs;

/**
 * Lists the two keys and connection strings of a Quantum workspace.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the workspace is not found. Needs `Microsoft.Quantum/workspaces/listKeys/action`.
 *
 * @param args `resourceGroupName` and `workspaceName`, or `resourceId`; `use` selects the key that
 *   `activeKey` and `activeConnectionString` are of, and `maxAgeDays` warns of older keys
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/azurequantum/workspaces/list-keys (2025-12-15-preview)
 *
 * @example
 * const keys = quantum.listWorkspaceKeys({ resourceId: workspace.id });
 * export const secret = keys.activeKey;
 */
export const listWorkspaceKeys = functionOf<ListWorkspaceKeysArgs, ListKeysResult & ActiveConnection>(
  workspaceKeys,
);

/** {@link listWorkspaceKeys} under azure-native's other name. */
export const listWorkspaceKeysOutput: typeof listWorkspaceKeys = listWorkspaceKeys;

/** The outputs of {@link WorkspaceKeys} beside those of every key resource; all but `use` are secret. */
export interface WorkspaceKeys extends FieldOutputs<ListKeysResult & ActiveConnection> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys and connection strings of a Quantum workspace, encrypted, in the stack's state. A key
 * that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what
 * uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listWorkspaceKeys}; every value that the service returned is a secret
 * output, and so are `activeKey` and `activeConnectionString`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new quantum.WorkspaceKeys("keys", { resourceId: workspace.id });
 */
export class WorkspaceKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWorkspaceKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(workspaceKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @param args `use`, if the second key is the active one
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
    args?: KeyUseArgs,
  ): WorkspaceKeys {
    return new WorkspaceKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
