// Generated from services/cognitiveservices.ts by `npm run generate`.
/** Keys of Azure AI services and Azure OpenAI; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import cognitiveservices from "../services/cognitiveservices";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const accountKeys = operationOf(cognitiveservices, "listAccountKeys");

/** The keys of an account. */
export interface ListAccountKeysResult {
  /** The first key. */
  key1: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  key2: string | undefined;
}

/** The arguments of {@link listAccountKeys}. */
export type ListAccountKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the account: 2 to 64 letters, digits, `_`, . and `-`, the first a letter or a digit. */
  accountName: string;
}> &
  KeyUseArgs;

/**
 * Lists the two keys of an account of Azure OpenAI or another AI service.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the account is not found. Needs `Microsoft.CognitiveServices/accounts/listKeys/action`.
 *
 * @param args `resourceGroupName` and `accountName`, or `resourceId`; `use` selects the key that `activeKey`
 *   is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/cognitiveservices/accountmanagement/accounts/list-keys
 *   (2025-06-01)
 *
 * @example
 * const keys = cognitiveservices.listAccountKeys({ resourceId: account.id });
 * export const secret = keys.activeKey;
 */
export const listAccountKeys = functionOf<ListAccountKeysArgs, ListAccountKeysResult & ActiveKey>(
  accountKeys,
);

/** {@link listAccountKeys} under azure-native's other name. */
export const listAccountKeysOutput: typeof listAccountKeys = listAccountKeys;

/** The outputs of {@link AccountKeys} beside those of every key resource; all but `use` are secret. */
export interface AccountKeys extends FieldOutputs<ListAccountKeysResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of an account of Azure OpenAI or another AI service, encrypted, in the stack's state. A
 * key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only
 * what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listAccountKeys}; every value that the service returned is a secret output,
 * and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new cognitiveservices.AccountKeys("keys", { resourceId: account.id });
 */
export class AccountKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListAccountKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(accountKeys, name, args, opts);
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
  ): AccountKeys {
    return new AccountKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
