// Generated from services/datamigration.ts by `npm run generate`.
/** Keys of Azure Database Migration Service; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import datamigration from "../services/datamigration";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const sqlMigrationServiceAuthKeys = operationOf(datamigration, "listSqlMigrationServiceAuthKeys");

/** The keys of an integration runtime. */
export interface ListSqlMigrationServiceAuthKeysResult {
  /** The first key. */
  authKey1: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  authKey2: string | undefined;
}

/** The arguments of {@link listSqlMigrationServiceAuthKeys}. */
export type ListSqlMigrationServiceAuthKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the migration service. */
  sqlMigrationServiceName: string;
}> &
  KeyUseArgs;

/**
 * Lists the two keys by which integration runtimes register with a SQL migration service.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the sql migration service is not found. Needs
 * `Microsoft.DataMigration/sqlMigrationServices/listAuthKeys/action`.
 *
 * @param args `resourceGroupName` and `sqlMigrationServiceName`, or `resourceId`; `use` selects the key that
 *   `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2025-06-30 by default
 *
 * @example
 * const keys = datamigration.listSqlMigrationServiceAuthKeys({ resourceId: service.id });
 * export const secret = keys.activeKey;
 */
export const listSqlMigrationServiceAuthKeys = functionOf<
  ListSqlMigrationServiceAuthKeysArgs,
  ListSqlMigrationServiceAuthKeysResult & ActiveKey
>(sqlMigrationServiceAuthKeys);

/** {@link listSqlMigrationServiceAuthKeys} under azure-native's other name. */
export const listSqlMigrationServiceAuthKeysOutput: typeof listSqlMigrationServiceAuthKeys =
  listSqlMigrationServiceAuthKeys;

/**
 * The outputs of {@link SqlMigrationServiceKeys} beside those of every key resource; all but `use` are
 * secret.
 */
export interface SqlMigrationServiceKeys extends FieldOutputs<
  ListSqlMigrationServiceAuthKeysResult & ActiveKey
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys by which integration runtimes register with a SQL migration service, encrypted, in the
 * stack's state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the
 * fields, and only what uses them changes. With `keepers` the keys are kept until one of those changes.
 * Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listSqlMigrationServiceAuthKeys}; every value that the service returned is a
 * secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new datamigration.SqlMigrationServiceKeys("keys", { resourceId: service.id });
 */
export class SqlMigrationServiceKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListSqlMigrationServiceAuthKeysArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(sqlMigrationServiceAuthKeys, name, args, opts);
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
  ): SqlMigrationServiceKeys {
    return new SqlMigrationServiceKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
