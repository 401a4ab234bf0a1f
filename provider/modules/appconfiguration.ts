// Generated from services/appconfiguration.ts by `npm run generate`.
/** Keys of Azure App Configuration; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { KeyUse } from "../operations/publicTypes";
import type {
  ArgsOf,
  KeepersArgs,
  KeyAgeArgs,
  KeyUseArgs,
  KeysResourceOptions,
} from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import appconfiguration from "../services/appconfiguration";

export type { KeyUse } from "../operations/publicTypes";

const configurationStoreKeys = operationOf(appconfiguration, "listConfigurationStoreKeys");

/** The keys of a store. */
export interface ListConfigurationStoreKeysResult {
  /** The keys. */
  value: ApiKey[] | undefined;
  /** Where the next page is. */
  nextLink: string | undefined;
}

/** One key of a store. */
export interface ApiKey {
  /** The ID of the key, by which a client says which one it has. */
  id: string;
  /** Which key it is. */
  name: string;
  /** The key. */
  value: string;
  /** The connection string that has the key in it. */
  connectionString: string;
  /** When the key was made: an RFC 3339 date and time. */
  lastModified: string;
  /** Whether the key only reads. */
  readOnly: boolean;
}

/** The outputs of the active keys, which this package adds. */
export interface ActiveConfigurationStoreKeys {
  /** The active key. An update fails if the response does not have that key. */
  activeKey: string;
  /** The connection string of the active key. An update fails if the response does not have that key. */
  activeConnectionString: string;
  /** The active read-only key. An update fails if the response does not have that key. */
  activeReadOnlyKey: string;
  /**
   * The connection string of the active read-only key. An update fails if the response does not have that key.
   */
  activeReadOnlyConnectionString: string;
}

/** The arguments of {@link listConfigurationStoreKeys}. */
export type ListConfigurationStoreKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the store: 5 to 50 letters, digits, `-` and `_`. */
  configStoreName: string;
}> & {
  /** Where to go on, as the `nextLink` of an earlier response has it. */
  skipToken?: pulumi.Input<string | undefined> | undefined;
} & KeyUseArgs &
  KeyAgeArgs;

/** The arguments of {@link ConfigurationStoreKeys}. */
export type ConfigurationStoreKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the store: 5 to 50 letters, digits, `-` and `_`. */
  configStoreName: string;
}> &
  KeyUseArgs &
  KeyAgeArgs;

/**
 * Lists the keys and connection strings of a store: two that read and write, and two that only read.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the configuration store is not found. Needs
 * `Microsoft.AppConfiguration/configurationStores/listKeys/action`.
 *
 * @param args `resourceGroupName` and `configStoreName`, or `resourceId`; `use` selects the key that
 *   `activeKey`, `activeConnectionString`, `activeReadOnlyKey` and `activeReadOnlyConnectionString` are of,
 *   and `maxAgeDays` warns of older keys
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/appconfiguration/stable/configuration-stores/list-keys
 *   (2024-05-01)
 *
 * @example
 * const keys = appconfiguration.listConfigurationStoreKeys({ resourceId: store.id });
 * export const secret = keys.activeKey;
 */
export const listConfigurationStoreKeys = functionOf<
  ListConfigurationStoreKeysArgs,
  ListConfigurationStoreKeysResult & ActiveConfigurationStoreKeys
>(configurationStoreKeys);

/** {@link listConfigurationStoreKeys} under azure-native's other name. */
export const listConfigurationStoreKeysOutput: typeof listConfigurationStoreKeys = listConfigurationStoreKeys;

/**
 * The outputs of {@link ConfigurationStoreKeys} beside those of every key resource; all but `use` are
 * secret.
 */
export interface ConfigurationStoreKeys extends FieldOutputs<
  ListConfigurationStoreKeysResult & ActiveConfigurationStoreKeys
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the keys and connection strings of a store, encrypted, in the stack's state. A key that was rotated
 * in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them
 * changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listConfigurationStoreKeys} but `skipToken`; every value that the service
 * returned is a secret output, and so are `activeKey`, `activeConnectionString`, `activeReadOnlyKey` and
 * `activeReadOnlyConnectionString`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new appconfiguration.ConfigurationStoreKeys("keys", { resourceId: store.id });
 */
export class ConfigurationStoreKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ConfigurationStoreKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(configurationStoreKeys, name, args, opts);
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
  ): ConfigurationStoreKeys {
    return new ConfigurationStoreKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
