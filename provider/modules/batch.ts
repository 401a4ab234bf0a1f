// Generated from services/batch.ts by `npm run generate`.
/** Keys of Azure Batch; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import batch from "../services/batch";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const batchAccountKeys = operationOf(batch, "listBatchAccountKeys");

/** The keys of an account. */
export interface ListBatchAccountKeysResult {
  /** The first key. */
  primary: string;
  /** The second key: it serves while the first is regenerated. */
  secondary: string;
  /** The name of the account. */
  accountName: string;
}

/** The arguments of {@link listBatchAccountKeys}. */
export type ListBatchAccountKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the account: 3 to 24 letters and digits. */
  accountName: string;
}> &
  KeyUseArgs;

/**
 * Lists the two keys of a Batch account.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the batch account is not found. Needs `Microsoft.Batch/batchAccounts/listKeys/action`.
 *
 * @param args `resourceGroupName` and `accountName`, or `resourceId`; `use` selects the key that `activeKey`
 *   is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/batchmanagement/batchaccount/getkeys (2024-07-01)
 *
 * @example
 * const keys = batch.listBatchAccountKeys({ resourceId: account.id });
 * export const secret = keys.activeKey;
 */
export const listBatchAccountKeys = functionOf<
  ListBatchAccountKeysArgs,
  ListBatchAccountKeysResult & ActiveKey
>(batchAccountKeys);

/** {@link listBatchAccountKeys} under azure-native's other name. */
export const listBatchAccountKeysOutput: typeof listBatchAccountKeys = listBatchAccountKeys;

/** The outputs of {@link BatchAccountKeys} beside those of every key resource; all but `use` are secret. */
export interface BatchAccountKeys extends FieldOutputs<
  Omit<ListBatchAccountKeysResult & ActiveKey, "accountName">
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a Batch account, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listBatchAccountKeys}; every value that the service returned is a secret
 * output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new batch.BatchAccountKeys("keys", { resourceId: account.id });
 */
export class BatchAccountKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListBatchAccountKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(batchAccountKeys, name, args, opts);
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
  ): BatchAccountKeys {
    return new BatchAccountKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
