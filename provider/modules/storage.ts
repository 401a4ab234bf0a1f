// Generated from services/storage.ts by `npm run generate`.
/** Keys of Azure Storage; the names are those of azure-native's module. */
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
import storage from "../services/storage";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const storageAccountKeys = operationOf(storage, "listStorageAccountKeys");
const localUserKeys = operationOf(storage, "listLocalUserKeys");
const storageAccountSAS = operationOf(storage, "listStorageAccountSAS");
const storageAccountServiceSAS = operationOf(storage, "listStorageAccountServiceSAS");

/** The access keys of a storage account. */
export interface ListStorageAccountKeysResult {
  /** The access keys, and the Kerberos keys where they were asked for. */
  keys: StorageAccountKey[];
}

/** One access key of a storage account. */
export interface StorageAccountKey {
  /** Which key it is: `key1` or `key2`. */
  keyName: string;
  /** The key. */
  value: string;
  /** What the key allows. */
  permissions: string;
  /** When the key was made: an RFC 3339 date and time. */
  creationTime: string;
}

/** The keys of a local user. */
export interface ListLocalUserKeysResult {
  /** The key of the local user, for SMB. */
  sharedKey: string;
  /** The public SSH keys, for SFTP. */
  sshAuthorizedKeys: SshPublicKey[] | undefined;
}

/** A public SSH key of a local user. */
export interface SshPublicKey {
  /** What the key is for, as its owner wrote it. */
  description: string | undefined;
  /** The public key. */
  key: string | undefined;
}

/** A shared access signature. */
export interface ListStorageAccountSASResult {
  /** The token. */
  accountSasToken: string;
}

/** A shared access signature. */
export interface ListStorageAccountServiceSASResult {
  /** The token. */
  serviceSasToken: string;
}

/** The arguments of {@link listStorageAccountKeys}. */
export type ListStorageAccountKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the storage account: 3 to 24 lower-case letters and digits. */
  accountName: string;
}> & {
  /** Lists the account's Kerberos keys too. kerb, or another. */
  expand?: pulumi.Input<string | undefined> | undefined;
} & KeyUseArgs &
  KeyAgeArgs;

/** The arguments of {@link listLocalUserKeys}. */
export type ListLocalUserKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the storage account: 3 to 24 lower-case letters and digits. */
  accountName: string;
  /** The name of the local user. */
  username: string;
}>;

/** The arguments of {@link listStorageAccountSAS}. */
export type ListStorageAccountSASArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the storage account: 3 to 24 lower-case letters and digits. */
  accountName: string;
}> & {
  /** The services that the token is for: any of b, q, t and f, as one word. */
  services: pulumi.Input<string>;
  /** The resources that the token is for: any of s, c and o, as one word. */
  resourceTypes: pulumi.Input<string>;
  /** What the token allows: any of r, d, w, l, a, c, u and p, as one word. */
  permissions: pulumi.Input<string>;
  /** Until when the token is valid: an RFC 3339 date and time. */
  sharedAccessExpiryTime: pulumi.Input<string>;
  /** The address, or range of addresses, that may use the token. */
  iPAddressOrRange?: pulumi.Input<string | undefined> | undefined;
  /** The key that the token is signed with. */
  keyToSign?: pulumi.Input<string | undefined> | undefined;
  /** The protocols that the token is valid for. https,http, https, or another. */
  protocols?: pulumi.Input<string | undefined> | undefined;
  /** From when the token is valid: an RFC 3339 date and time. */
  sharedAccessStartTime?: pulumi.Input<string | undefined> | undefined;
};

/** The arguments of {@link listStorageAccountServiceSAS}. */
export type ListStorageAccountServiceSASArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the storage account: 3 to 24 lower-case letters and digits. */
  accountName: string;
}> & {
  /** The resource that the token is for: `/blob/account/container`. */
  canonicalizedResource: pulumi.Input<string>;
  /** The kind of resource: b is a blob, c a container, f a file, s a share. */
  resource?: pulumi.Input<string | undefined> | undefined;
  /** What the token allows: any of r, d, w, l, a, c, u and p, as one word. */
  permissions?: pulumi.Input<string | undefined> | undefined;
  /** Until when the token is valid: an RFC 3339 date and time. */
  sharedAccessExpiryTime?: pulumi.Input<string | undefined> | undefined;
  /** The address, or range of addresses, that may use the token. */
  iPAddressOrRange?: pulumi.Input<string | undefined> | undefined;
  /** The key that the token is signed with. */
  keyToSign?: pulumi.Input<string | undefined> | undefined;
  /** The protocols that the token is valid for. https,http, https, or another. */
  protocols?: pulumi.Input<string | undefined> | undefined;
  /** From when the token is valid: an RFC 3339 date and time. */
  sharedAccessStartTime?: pulumi.Input<string | undefined> | undefined;
  /** The stored access policy that the token is bound to. */
  identifier?: pulumi.Input<string | undefined> | undefined;
  /** The first partition key that the token reaches. */
  partitionKeyStart?: pulumi.Input<string | undefined> | undefined;
  /** The last partition key that the token reaches. */
  partitionKeyEnd?: pulumi.Input<string | undefined> | undefined;
  /** The first row key that the token reaches. */
  rowKeyStart?: pulumi.Input<string | undefined> | undefined;
  /** The last row key that the token reaches. */
  rowKeyEnd?: pulumi.Input<string | undefined> | undefined;
  /** The Cache-Control header of responses. */
  cacheControl?: pulumi.Input<string | undefined> | undefined;
  /** The Content-Disposition header of responses. */
  contentDisposition?: pulumi.Input<string | undefined> | undefined;
  /** The Content-Encoding header of responses. */
  contentEncoding?: pulumi.Input<string | undefined> | undefined;
  /** The Content-Language header of responses. */
  contentLanguage?: pulumi.Input<string | undefined> | undefined;
  /** The Content-Type header of responses. */
  contentType?: pulumi.Input<string | undefined> | undefined;
};

/** The arguments of {@link StorageAccountKeys}. */
export type StorageAccountKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the storage account: 3 to 24 lower-case letters and digits. */
  accountName: string;
}> &
  KeyUseArgs &
  KeyAgeArgs;

/**
 * Lists the access keys of a storage account.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the storage account is not found. Needs `Microsoft.Storage/storageAccounts/listKeys/action`.
 *
 * @param args `resourceGroupName` and `accountName`, or `resourceId`; `use` selects the key that `activeKey`
 *   is of, and `maxAgeDays` warns of older keys
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-keys (2024-01-01)
 *
 * @example
 * const keys = storage.listStorageAccountKeys({ resourceId: account.id });
 * export const secret = keys.activeKey;
 */
export const listStorageAccountKeys = functionOf<
  ListStorageAccountKeysArgs,
  ListStorageAccountKeysResult & ActiveKey
>(storageAccountKeys);

/** {@link listStorageAccountKeys} under azure-native's other name. */
export const listStorageAccountKeysOutput: typeof listStorageAccountKeys = listStorageAccountKeys;

/**
 * Lists the keys of a local user of a storage account.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the local user is not found. Needs `Microsoft.Storage/storageAccounts/localUsers/listKeys/action`.
 *
 * @param args `resourceGroupName`, `accountName` and `username`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.sharedKey`)
 * API version 2024-01-01 by default
 *
 * @example
 * const keys = storage.listLocalUserKeys({ resourceId: user.id });
 * export const secret = keys.sharedKey;
 */
export const listLocalUserKeys = functionOf<ListLocalUserKeysArgs, ListLocalUserKeysResult>(localUserKeys);

/** {@link listLocalUserKeys} under azure-native's other name. */
export const listLocalUserKeysOutput: typeof listLocalUserKeys = listLocalUserKeys;

/**
 * Lists a shared access signature for a storage account.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the storage account is not found. Needs `Microsoft.Storage/storageAccounts/listAccountSas/action`.
 *
 * @param args `resourceGroupName` and `accountName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.accountSasToken`)
 * @see https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-account-sas (2024-01-01)
 *
 * @example
 * const keys = storage.listStorageAccountSAS({ resourceId: account.id });
 * export const secret = keys.accountSasToken;
 */
export const listStorageAccountSAS = functionOf<ListStorageAccountSASArgs, ListStorageAccountSASResult>(
  storageAccountSAS,
);

/** {@link listStorageAccountSAS} under azure-native's other name. */
export const listStorageAccountSASOutput: typeof listStorageAccountSAS = listStorageAccountSAS;

/**
 * Lists a shared access signature for one resource of a storage account.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the storage account is not found. Needs `Microsoft.Storage/storageAccounts/listServiceSas/action`.
 *
 * @param args `resourceGroupName` and `accountName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.serviceSasToken`)
 * @see https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-service-sas (2024-01-01)
 *
 * @example
 * const keys = storage.listStorageAccountServiceSAS({ resourceId: account.id });
 * export const secret = keys.serviceSasToken;
 */
export const listStorageAccountServiceSAS = functionOf<
  ListStorageAccountServiceSASArgs,
  ListStorageAccountServiceSASResult
>(storageAccountServiceSAS);

/** {@link listStorageAccountServiceSAS} under azure-native's other name. */
export const listStorageAccountServiceSASOutput: typeof listStorageAccountServiceSAS =
  listStorageAccountServiceSAS;

/** The outputs of {@link StorageAccountKeys} beside those of every key resource; all but `use` are secret. */
export interface StorageAccountKeys extends FieldOutputs<ListStorageAccountKeysResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the access keys of a storage account, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listStorageAccountKeys} but `expand`; every value that the service returned
 * is a secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new storage.StorageAccountKeys("keys", { resourceId: account.id });
 */
export class StorageAccountKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: StorageAccountKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(storageAccountKeys, name, args, opts);
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
  ): StorageAccountKeys {
    return new StorageAccountKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link LocalUserKeys} that the service returns; all of them are secret. */
export interface LocalUserKeys extends FieldOutputs<ListLocalUserKeysResult> {}

/**
 * Keeps the keys of a local user of a storage account, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listLocalUserKeys}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new storage.LocalUserKeys("keys", { resourceId: user.id });
 */
export class LocalUserKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListLocalUserKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(localUserKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): LocalUserKeys {
    return new LocalUserKeys(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link StorageAccountSAS} that the service returns; all of them are secret. */
export interface StorageAccountSAS extends FieldOutputs<ListStorageAccountSASResult> {}

/**
 * Keeps a shared access signature for a storage account, encrypted, in the stack's state, as listed first:
 * each call lists another. It is listed anew when an argument or one of `keepers` changes: `revision` goes
 * up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listStorageAccountSAS}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new storage.StorageAccountSAS("keys", { resourceId: account.id, …, keepers: { renewed: "2026-07-01" } });
 */
export class StorageAccountSAS extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListStorageAccountSASArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(storageAccountSAS, name, args, opts);
  }
}

/** The outputs of {@link StorageAccountServiceSAS} that the service returns; all of them are secret. */
export interface StorageAccountServiceSAS extends FieldOutputs<ListStorageAccountServiceSASResult> {}

/**
 * Keeps a shared access signature for one resource of a storage account, encrypted, in the stack's state, as
 * listed first: each call lists another. It is listed anew when an argument or one of `keepers` changes:
 * `revision` goes up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listStorageAccountServiceSAS}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new storage.StorageAccountServiceSAS("keys", { resourceId: account.id, …, keepers: { renewed: "2026-07-01" } });
 */
export class StorageAccountServiceSAS extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListStorageAccountServiceSASArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(storageAccountServiceSAS, name, args, opts);
  }
}
