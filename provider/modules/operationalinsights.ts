// Generated from services/operationalinsights.ts by `npm run generate`.
/** Keys of Azure Monitor Log Analytics; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import operationalinsights from "../services/operationalinsights";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const sharedKeys = operationOf(operationalinsights, "getSharedKeys");

/** The keys of a workspace. */
export interface GetSharedKeysResult {
  /** The first key. */
  primarySharedKey: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondarySharedKey: string | undefined;
}

/** The arguments of {@link getSharedKeys}. */
export type GetSharedKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 4 to 63 letters, digits and `-`, the first and the last a letter or a digit. */
  workspaceName: string;
}> &
  KeyUseArgs;

/**
 * Lists the two keys of a Log Analytics workspace.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the workspace is not found. Needs `Microsoft.OperationalInsights/workspaces/sharedKeys/action`.
 *
 * @param args `resourceGroupName` and `workspaceName`, or `resourceId`; `use` selects the key that
 *   `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2023-09-01 by default
 *
 * @example
 * const keys = operationalinsights.getSharedKeys({ resourceId: workspace.id });
 * export const secret = keys.activeKey;
 */
export const getSharedKeys = functionOf<GetSharedKeysArgs, GetSharedKeysResult & ActiveKey>(sharedKeys);

/** {@link getSharedKeys} under azure-native's other name. */
export const getSharedKeysOutput: typeof getSharedKeys = getSharedKeys;

/** The outputs of {@link SharedKeys} beside those of every key resource; all but `use` are secret. */
export interface SharedKeys extends FieldOutputs<GetSharedKeysResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a Log Analytics workspace, encrypted, in the stack's state. A key that was rotated
 * in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them
 * changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link getSharedKeys}; every value that the service returned is a secret output,
 * and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new operationalinsights.SharedKeys("keys", { resourceId: workspace.id });
 */
export class SharedKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: GetSharedKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(sharedKeys, name, args, opts);
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
  ): SharedKeys {
    return new SharedKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
