// Generated from services/powerbi.ts by `npm run generate`.
/** Keys of Power BI workspace collections; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import powerbi from "../services/powerbi";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const workspaceCollectionAccessKeys = operationOf(powerbi, "listWorkspaceCollectionAccessKeys");

/** The keys of a workspace collection. */
export interface ListWorkspaceCollectionAccessKeysResult {
  /** The first key. */
  key1: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  key2: string | undefined;
}

/** The arguments of {@link listWorkspaceCollectionAccessKeys}. */
export type ListWorkspaceCollectionAccessKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace collection. */
  workspaceCollectionName: string;
}> &
  KeyUseArgs;

/**
 * Lists the two keys of a workspace collection.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the workspace collection is not found. Needs `Microsoft.PowerBI/workspaceCollections/listKeys/action`.
 *
 * @param args `resourceGroupName` and `workspaceCollectionName`, or `resourceId`; `use` selects the key that
 *   `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2016-01-29 by default
 *
 * @example
 * const keys = powerbi.listWorkspaceCollectionAccessKeys({ resourceId: collection.id });
 * export const secret = keys.activeKey;
 */
export const listWorkspaceCollectionAccessKeys = functionOf<
  ListWorkspaceCollectionAccessKeysArgs,
  ListWorkspaceCollectionAccessKeysResult & ActiveKey
>(workspaceCollectionAccessKeys);

/** {@link listWorkspaceCollectionAccessKeys} under azure-native's other name. */
export const listWorkspaceCollectionAccessKeysOutput: typeof listWorkspaceCollectionAccessKeys =
  listWorkspaceCollectionAccessKeys;

/**
 * The outputs of {@link WorkspaceCollectionKeys} beside those of every key resource; all but `use` are
 * secret.
 */
export interface WorkspaceCollectionKeys extends FieldOutputs<
  ListWorkspaceCollectionAccessKeysResult & ActiveKey
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a workspace collection, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWorkspaceCollectionAccessKeys}; every value that the service returned is
 * a secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new powerbi.WorkspaceCollectionKeys("keys", { resourceId: collection.id });
 */
export class WorkspaceCollectionKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWorkspaceCollectionAccessKeysArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(workspaceCollectionAccessKeys, name, args, opts);
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
  ): WorkspaceCollectionKeys {
    return new WorkspaceCollectionKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
