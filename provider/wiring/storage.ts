/** The connection string of a storage account. */
import type * as pulumi from "@pulumi/pulumi";

import { parseResourceId, typeOf } from "../arm/resourceId";
import { type FieldChecker, type Inputs, projection, type Text } from "./projection";

/** The arguments of {@link storageConnectionString}: a storage account's keys, or a Machine Learning workspace's. */
export type StorageConnectionStringArgs =
  | (Inputs<AccountValues & Suffix> & Never<WorkspaceValues>)
  | (Inputs<WorkspaceValues & Suffix> & Never<AccountValues>);

interface AccountValues {
  /** The name of the storage account. */
  accountName: string;
  /** `keys` of the result of `listStorageAccountKeys`, or of a `StorageAccountKeys`. */
  keys: readonly { keyName: string; value: string }[] | undefined;
  /**
   * Which of the two keys to take; the other one can then be regenerated.
   * @default "key1"
   */
  keyName?: "key1" | "key2" | undefined;
}

interface WorkspaceValues {
  /** The field of that name of a Machine Learning workspace's keys: the ARM ID of its storage account. */
  userStorageResourceId: Text;
  /** The field of that name of a Machine Learning workspace's keys. */
  userStorageKey: Text;
}

interface Suffix {
  /**
   * The cloud's domain: `core.chinacloudapi.cn` in China, `core.usgovcloudapi.net` for the US Government.
   * @default "core.windows.net"
   */
  endpointSuffix?: string | undefined;
}

type Never<Values> = { readonly [Field in keyof Values]?: undefined };

/**
 * The connection string of a storage account, as the Azure Storage SDKs and Functions expect it.
 *
 * @returns a secret
 * @see https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string
 *
 * @example
 * const { keys } = storage.listStorageAccountKeys({ resourceId: account.id });
 * const connection = wiring.storageConnectionString({ accountName: account.name, keys });
 */
export function storageConnectionString(args: StorageConnectionStringArgs): pulumi.Output<string> {
  const inputs = (args ?? {}) as Inputs<Partial<AccountValues & WorkspaceValues & Suffix>>;
  const ofWorkspace = inputs.userStorageKey !== undefined || inputs.userStorageResourceId !== undefined;
  return projection("wiring.storageConnectionString", inputs, (values, fields) => {
    const [name, key] = ofWorkspace ? workspaceStorage(values, fields) : account(values, fields);
    const [field, ordinary] = ["endpointSuffix", "core.windows.net"] as const;
    const suffix = fields.host(field, values.endpointSuffix ?? ordinary, ordinary);
    return `DefaultEndpointsProtocol=https;AccountName=${name};AccountKey=${key};EndpointSuffix=${suffix}`;
  });
}

type NameAndKey = [name: string, key: string];

function account(values: Partial<AccountValues>, fields: FieldChecker): NameAndKey {
  const name = fields.text("accountName", values.accountName, ACCOUNT);
  if (!/^[a-z0-9]{3,24}$/.test(name)) fields.reject("accountName", ACCOUNT);
  const keyName = fields.oneOf("keyName", values.keyName ?? "key1", ["key1", "key2"]);
  if (values.keys == null) fields.reject("keys", "is null or missing: pass keys of listStorageAccountKeys");
  const key = values.keys.find((each) => each.keyName === keyName)?.value;
  return [name, fields.part(`keys[${keyName}]`, key, "the service returned no key of that name")];
}

function workspaceStorage(values: Partial<WorkspaceValues>, fields: FieldChecker): NameAndKey {
  const id = fields.text("userStorageResourceId", values.userStorageResourceId, NOT_GIVEN);
  const parsed = parseResourceId(id);
  const segments = "segments" in parsed ? parsed.segments : [];
  if (typeOf(segments).toLowerCase() !== "microsoft.storage/storageaccounts") {
    fields.reject("userStorageResourceId", "is not the ID of a Microsoft.Storage/storageAccounts");
  }
  const name = fields.part("userStorageResourceId", segments.at(-1));
  return [name, fields.part("userStorageKey", values.userStorageKey, NOT_GIVEN)];
}

const ACCOUNT = "takes the name of a storage account, 3 to 24 lower-case letters and digits";

const NOT_GIVEN = "the workspace has none, or the identity may not read it";
