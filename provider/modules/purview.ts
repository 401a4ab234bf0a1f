// Generated from services/purview.ts by `npm run generate`.
/** Keys of Microsoft Purview; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import purview from "../services/purview";

export type { KeyUse } from "../operations/publicTypes";

const accountKeys = operationOf(purview, "listAccountKeys");

/** The connection strings of an account. */
export interface ListAccountKeysResult {
  /** The connection string of the first key. */
  atlasKafkaPrimaryEndpoint: string | undefined;
  /** The connection string of the second key: it serves while the first is regenerated. */
  atlasKafkaSecondaryEndpoint: string | undefined;
}

/** The outputs of the active keys, which this package adds. */
export interface ActiveAccountConnectionStrings {
  /** The connection string of the active key. An update fails if the response does not have that key. */
  activeConnectionString: string;
}

/** The arguments of {@link listAccountKeys}. */
export type ListAccountKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the account. */
  accountName: string;
}> &
  KeyUseArgs;

/**
 * Lists the two connection strings of the Event Hubs namespace of a Purview account.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the account is not found. Needs `Microsoft.Purview/accounts/listkeys/action`.
 *
 * @param args `resourceGroupName` and `accountName`, or `resourceId`; `use` selects the key that
 *   `activeConnectionString` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeConnectionString`)
 * API version 2021-12-01 by default
 *
 * @example
 * const keys = purview.listAccountKeys({ resourceId: account.id });
 * export const secret = keys.activeConnectionString;
 */
export const listAccountKeys = functionOf<
  ListAccountKeysArgs,
  ListAccountKeysResult & ActiveAccountConnectionStrings
>(accountKeys);

/** {@link listAccountKeys} under azure-native's other name. */
export const listAccountKeysOutput: typeof listAccountKeys = listAccountKeys;

/**
 * The outputs of {@link AccountConnectionStrings} beside those of every key resource; all but `use` are
 * secret.
 */
export interface AccountConnectionStrings extends FieldOutputs<
  ListAccountKeysResult & ActiveAccountConnectionStrings
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two connection strings of the Event Hubs namespace of a Purview account, encrypted, in the
 * stack's state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the
 * fields, and only what uses them changes. With `keepers` the keys are kept until one of those changes.
 * Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listAccountKeys}; every value that the service returned is a secret output,
 * and so is `activeConnectionString`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new purview.AccountConnectionStrings("keys", { resourceId: account.id });
 */
export class AccountConnectionStrings extends KeysResource {
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
  ): AccountConnectionStrings {
    return new AccountConnectionStrings(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
