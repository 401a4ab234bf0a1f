// Generated from services/synapse.ts by `npm run generate`.
/** Keys of Azure Synapse Analytics; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import synapse from "../services/synapse";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const integrationRuntimeAuthKey = operationOf(synapse, "listIntegrationRuntimeAuthKey");

/** The keys of an integration runtime. */
export interface ListIntegrationRuntimeAuthKeyResult {
  /** The first key. */
  authKey1: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  authKey2: string | undefined;
}

/** The arguments of {@link listIntegrationRuntimeAuthKey}. */
export type ListIntegrationRuntimeAuthKeyArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace. */
  workspaceName: string;
  /** The name of the integration runtime. */
  integrationRuntimeName: string;
}> &
  KeyUseArgs;

/**
 * Lists the two keys of a self-hosted integration runtime of a workspace.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the integration runtime is not found. Needs
 * `Microsoft.Synapse/workspaces/integrationRuntimes/listAuthKeys/action`.
 *
 * @param args `resourceGroupName`, `workspaceName` and `integrationRuntimeName`, or `resourceId`; `use`
 *   selects the key that `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2021-06-01 by default
 *
 * @example
 * const keys = synapse.listIntegrationRuntimeAuthKey({ resourceId: runtime.id });
 * export const secret = keys.activeKey;
 */
export const listIntegrationRuntimeAuthKey = functionOf<
  ListIntegrationRuntimeAuthKeyArgs,
  ListIntegrationRuntimeAuthKeyResult & ActiveKey
>(integrationRuntimeAuthKey);

/** {@link listIntegrationRuntimeAuthKey} under azure-native's other name. */
export const listIntegrationRuntimeAuthKeyOutput: typeof listIntegrationRuntimeAuthKey =
  listIntegrationRuntimeAuthKey;

/**
 * The outputs of {@link IntegrationRuntimeKeys} beside those of every key resource; all but `use` are
 * secret.
 */
export interface IntegrationRuntimeKeys extends FieldOutputs<
  ListIntegrationRuntimeAuthKeyResult & ActiveKey
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a self-hosted integration runtime of a workspace, encrypted, in the stack's state. A
 * key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only
 * what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listIntegrationRuntimeAuthKey}; every value that the service returned is a
 * secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new synapse.IntegrationRuntimeKeys("keys", { resourceId: runtime.id });
 */
export class IntegrationRuntimeKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListIntegrationRuntimeAuthKeyArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(integrationRuntimeAuthKey, name, args, opts);
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
  ): IntegrationRuntimeKeys {
    return new IntegrationRuntimeKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
