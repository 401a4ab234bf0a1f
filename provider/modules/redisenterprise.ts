// Generated from services/redisenterprise.ts by `npm run generate`.
/** Keys of Azure Managed Redis; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import redisenterprise from "../services/redisenterprise";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const databaseKeys = operationOf(redisenterprise, "listDatabaseKeys");

/** The keys of a database. */
export interface ListDatabaseKeysResult {
  /** The first key. */
  primaryKey: string;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string;
}

/** The arguments of {@link listDatabaseKeys}. */
export type ListDatabaseKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the cluster: 1 to 60 letters, digits and `-`, each `-` between two of the others. */
  clusterName: string;
  /** The name of the database: 1 to 60 letters, digits and `-`, each `-` between two of the others. */
  databaseName: string;
}> &
  KeyUseArgs;

/**
 * Lists the two keys of a database of a Redis Enterprise cluster.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the database is not found. Needs `Microsoft.Cache/redisEnterprise/databases/listKeys/action`.
 *
 * @param args `resourceGroupName`, `clusterName` and `databaseName`, or `resourceId`; `use` selects the key
 *   that `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2025-07-01 by default
 *
 * @example
 * const keys = redisenterprise.listDatabaseKeys({ resourceId: database.id });
 * export const secret = keys.activeKey;
 */
export const listDatabaseKeys = functionOf<ListDatabaseKeysArgs, ListDatabaseKeysResult & ActiveKey>(
  databaseKeys,
);

/** {@link listDatabaseKeys} under azure-native's other name. */
export const listDatabaseKeysOutput: typeof listDatabaseKeys = listDatabaseKeys;

/** The outputs of {@link DatabaseKeys} beside those of every key resource; all but `use` are secret. */
export interface DatabaseKeys extends FieldOutputs<ListDatabaseKeysResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a database of a Redis Enterprise cluster, encrypted, in the stack's state. A key
 * that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what
 * uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listDatabaseKeys}; every value that the service returned is a secret output,
 * and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new redisenterprise.DatabaseKeys("keys", { resourceId: database.id });
 */
export class DatabaseKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListDatabaseKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(databaseKeys, name, args, opts);
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
  ): DatabaseKeys {
    return new DatabaseKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
