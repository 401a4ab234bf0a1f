// Generated from services/maps.ts by `npm run generate`.
/** Keys of Azure Maps; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type {
  ArgsOf,
  KeepersArgs,
  KeyAgeArgs,
  KeyUseArgs,
  KeysResourceOptions,
} from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import maps from "../services/maps";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const accountKeys = operationOf(maps, "listAccountKeys");
const accountSas = operationOf(maps, "listAccountSas");

/** The keys of an account. */
export interface ListAccountKeysResult {
  /** The first key. */
  primaryKey: string;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string;
  /** When the first key was made: a date and time. */
  primaryKeyLastUpdated: string;
  /** When the second key was made: a date and time. */
  secondaryKeyLastUpdated: string;
}

/** A shared access signature. */
export interface ListAccountSasResult {
  /** The token. */
  accountSasToken: string;
}

/** The arguments of {@link listAccountKeys}. */
export type ListAccountKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the account. */
  accountName: string;
}> &
  KeyUseArgs &
  KeyAgeArgs;

/** The arguments of {@link listAccountSas}. */
export type ListAccountSasArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the account. */
  accountName: string;
}> & {
  /** What the token is signed with. primaryKey, secondaryKey, managedIdentity, or another. */
  signingKey: pulumi.Input<string>;
  /** The principal ID of the managed identity that the token acts as. */
  principalId: pulumi.Input<string>;
  /** The regions in which the token may be used: `eastus`. */
  regions?: pulumi.Input<pulumi.Input<string>[] | undefined> | undefined;
  /** How many requests a second the token allows. */
  maxRatePerSecond: pulumi.Input<number>;
  /** From when the token is valid: a date and time in UTC, with no more than seconds. */
  start: pulumi.Input<string>;
  /** Until when the token is valid: a date and time in UTC, with no more than seconds. */
  expiry: pulumi.Input<string>;
};

/**
 * Lists the two keys of a Maps account.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the account is not found. Needs `Microsoft.Maps/accounts/listKeys/action`.
 *
 * @param args `resourceGroupName` and `accountName`, or `resourceId`; `use` selects the key that `activeKey`
 *   is of, and `maxAgeDays` warns of older keys
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/maps-management/accounts/list-keys (2023-06-01)
 *
 * @example
 * const keys = maps.listAccountKeys({ resourceId: account.id });
 * export const secret = keys.activeKey;
 */
export const listAccountKeys = functionOf<ListAccountKeysArgs, ListAccountKeysResult & ActiveKey>(
  accountKeys,
);

/** {@link listAccountKeys} under azure-native's other name. */
export const listAccountKeysOutput: typeof listAccountKeys = listAccountKeys;

/**
 * Lists a shared access signature for a Maps account.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the account is not found. Needs `Microsoft.Maps/accounts/listSas/action`.
 *
 * @param args `resourceGroupName` and `accountName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.accountSasToken`)
 * API version 2023-06-01 by default
 *
 * @example
 * const keys = maps.listAccountSas({ resourceId: account.id });
 * export const secret = keys.accountSasToken;
 */
export const listAccountSas = functionOf<ListAccountSasArgs, ListAccountSasResult>(accountSas);

/** {@link listAccountSas} under azure-native's other name. */
export const listAccountSasOutput: typeof listAccountSas = listAccountSas;

/** The outputs of {@link AccountKeys} beside those of every key resource; all but `use` are secret. */
export interface AccountKeys extends FieldOutputs<ListAccountKeysResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a Maps account, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listAccountKeys}; every value that the service returned is a secret output,
 * and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new maps.AccountKeys("keys", { resourceId: account.id });
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

/** The outputs of {@link AccountSas} that the service returns; all of them are secret. */
export interface AccountSas extends FieldOutputs<ListAccountSasResult> {}

/**
 * Keeps a shared access signature for a Maps account, encrypted, in the stack's state, as listed first: each
 * call lists another. It is listed anew when an argument or one of `keepers` changes: `revision` goes up,
 * and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listAccountSas}; every value that the service returned is a secret output.
 *
 * @example
 * const keys = new maps.AccountSas("keys", { resourceId: account.id, …, keepers: { renewed: "2026-07-01" } });
 */
export class AccountSas extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListAccountSasArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(accountSas, name, args, opts);
  }
}
