// Generated from services/cosmosdb.ts by `npm run generate`.
/** Keys of Azure Cosmos DB; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import cosmosdb from "../services/cosmosdb";

export type { KeyUse } from "../operations/publicTypes";

const databaseAccountKeys = operationOf(cosmosdb, "listDatabaseAccountKeys");
const databaseAccountConnectionStrings = operationOf(cosmosdb, "listDatabaseAccountConnectionStrings");
const mongoClusterConnectionStrings = operationOf(cosmosdb, "listMongoClusterConnectionStrings");
const notebookWorkspaceConnectionInfo = operationOf(cosmosdb, "listNotebookWorkspaceConnectionInfo");

/** The keys of an account. */
export interface ListDatabaseAccountKeysResult {
  /** The first key. */
  primaryMasterKey: string;
  /** The second key: it serves while the first is regenerated. */
  secondaryMasterKey: string;
  /** The first key that only reads. */
  primaryReadonlyMasterKey: string;
  /** The second key that only reads. */
  secondaryReadonlyMasterKey: string;
}

/** The outputs of the active keys, which this package adds. */
export interface ActiveDatabaseAccountKeys {
  /** The active key. An update fails if the response does not have that key. */
  activeKey: string;
  /** The active read-only key. An update fails if the response does not have that key. */
  activeReadOnlyKey: string;
}

/** The connection strings of an account. */
export interface ListDatabaseAccountConnectionStringsResult {
  /** The connection strings. */
  connectionStrings: DatabaseAccountConnectionString[] | undefined;
}

/** One connection string of an account. */
export interface DatabaseAccountConnectionString {
  /** The connection string. */
  connectionString: string;
  /** What it is, as the portal shows it. */
  description: string;
  /** Which key it holds. */
  keyKind: string;
  /** Which API it is for. */
  type: string;
}

/** The connection strings of a cluster. */
export interface ListMongoClusterConnectionStringsResult {
  /** The connection strings. */
  connectionStrings: MongoClusterConnectionString[];
}

/** One connection string of a cluster. */
export interface MongoClusterConnectionString {
  /** The connection string. */
  connectionString: string;
  /** What it is, as the portal shows it. */
  description: string;
}

/** What notebooks are connected to with. */
export interface ListNotebookWorkspaceConnectionInfoResult {
  /** The token. */
  authToken: string;
  /** The URL of the notebooks. */
  notebookServerEndpoint: string;
}

/** The arguments of {@link listDatabaseAccountKeys}. */
export type ListDatabaseAccountKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the account: 3 to 50 lower-case letters, digits and `-`, the first a letter or a digit. */
  accountName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listDatabaseAccountConnectionStrings}. */
export type ListDatabaseAccountConnectionStringsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the account: 3 to 50 lower-case letters, digits and `-`, the first a letter or a digit. */
  accountName: string;
}>;

/** The arguments of {@link listMongoClusterConnectionStrings}. */
export type ListMongoClusterConnectionStringsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the cluster: 3 to 40 lower-case letters, digits and `-`, the first a letter or a digit. */
  mongoClusterName: string;
}>;

/** The arguments of {@link listNotebookWorkspaceConnectionInfo}. */
export type ListNotebookWorkspaceConnectionInfoArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the account: 3 to 50 lower-case letters, digits and `-`, the first a letter or a digit. */
  accountName: string;
  /** The name of the notebook workspace. */
  notebookWorkspaceName: string;
}>;

/**
 * Lists the keys of a Cosmos DB account: two that read and write, and two that only read.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the database account is not found. Needs `Microsoft.DocumentDB/databaseAccounts/listKeys/action`.
 *
 * @param args `resourceGroupName` and `accountName`, or `resourceId`; `use` selects the key that `activeKey`
 *   and `activeReadOnlyKey` are of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-keys
 *   (2025-10-15)
 *
 * @example
 * const keys = cosmosdb.listDatabaseAccountKeys({ resourceId: account.id });
 * export const secret = keys.activeKey;
 */
export const listDatabaseAccountKeys = functionOf<
  ListDatabaseAccountKeysArgs,
  ListDatabaseAccountKeysResult & ActiveDatabaseAccountKeys
>(databaseAccountKeys);

/** {@link listDatabaseAccountKeys} under azure-native's other name. */
export const listDatabaseAccountKeysOutput: typeof listDatabaseAccountKeys = listDatabaseAccountKeys;

/**
 * Lists the connection strings of a Cosmos DB account, one for each of its keys and APIs.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the database account is not found. Needs
 * `Microsoft.DocumentDB/databaseAccounts/listConnectionStrings/action`.
 *
 * @param args `resourceGroupName` and `accountName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.connectionStrings`)
 * @see
 *   https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-connection-strings
 *   (2025-10-15)
 *
 * @example
 * const keys = cosmosdb.listDatabaseAccountConnectionStrings({ resourceId: account.id });
 * export const secret = keys.connectionStrings;
 */
export const listDatabaseAccountConnectionStrings = functionOf<
  ListDatabaseAccountConnectionStringsArgs,
  ListDatabaseAccountConnectionStringsResult
>(databaseAccountConnectionStrings);

/** {@link listDatabaseAccountConnectionStrings} under azure-native's other name. */
export const listDatabaseAccountConnectionStringsOutput: typeof listDatabaseAccountConnectionStrings =
  listDatabaseAccountConnectionStrings;

/**
 * Lists the connection strings of a MongoDB cluster, which have a place for the user's name and password.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the mongo cluster is not found. Needs `Microsoft.DocumentDB/mongoClusters/listConnectionStrings/action`.
 *
 * @param args `resourceGroupName` and `mongoClusterName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.connectionStrings`)
 * API version 2026-06-01 by default
 *
 * @example
 * const keys = cosmosdb.listMongoClusterConnectionStrings({ resourceId: cluster.id });
 * export const secret = keys.connectionStrings;
 */
export const listMongoClusterConnectionStrings = functionOf<
  ListMongoClusterConnectionStringsArgs,
  ListMongoClusterConnectionStringsResult
>(mongoClusterConnectionStrings);

/** {@link listMongoClusterConnectionStrings} under azure-native's other name. */
export const listMongoClusterConnectionStringsOutput: typeof listMongoClusterConnectionStrings =
  listMongoClusterConnectionStrings;

/**
 * Lists the token of an account's notebooks.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the notebook workspace is not found. Needs
 * `Microsoft.DocumentDB/databaseAccounts/notebookWorkspaces/listConnectionInfo/action`.
 *
 * @param args `resourceGroupName`, `accountName` and `notebookWorkspaceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.authToken`)
 * API version 2025-10-15 by default
 *
 * @example
 * const keys = cosmosdb.listNotebookWorkspaceConnectionInfo({ resourceId: workspace.id });
 * export const secret = keys.authToken;
 */
export const listNotebookWorkspaceConnectionInfo = functionOf<
  ListNotebookWorkspaceConnectionInfoArgs,
  ListNotebookWorkspaceConnectionInfoResult
>(notebookWorkspaceConnectionInfo);

/** {@link listNotebookWorkspaceConnectionInfo} under azure-native's other name. */
export const listNotebookWorkspaceConnectionInfoOutput: typeof listNotebookWorkspaceConnectionInfo =
  listNotebookWorkspaceConnectionInfo;

/** The outputs of {@link DatabaseAccountKeys} beside those of every key resource; all but `use` are secret. */
export interface DatabaseAccountKeys extends FieldOutputs<
  ListDatabaseAccountKeysResult & ActiveDatabaseAccountKeys
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the keys of a Cosmos DB account, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listDatabaseAccountKeys}; every value that the service returned is a secret
 * output, and so are `activeKey` and `activeReadOnlyKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new cosmosdb.DatabaseAccountKeys("keys", { resourceId: account.id });
 */
export class DatabaseAccountKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListDatabaseAccountKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(databaseAccountKeys, name, args, opts);
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
  ): DatabaseAccountKeys {
    return new DatabaseAccountKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link DatabaseAccountConnectionStrings} that the service returns; all of them are secret. */
export interface DatabaseAccountConnectionStrings extends FieldOutputs<ListDatabaseAccountConnectionStringsResult> {}

/**
 * Keeps the connection strings of a Cosmos DB account, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listDatabaseAccountConnectionStrings}; every value that the service returned
 * is a secret output.
 *
 * @example
 * const keys = new cosmosdb.DatabaseAccountConnectionStrings("keys", { resourceId: account.id });
 */
export class DatabaseAccountConnectionStrings extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListDatabaseAccountConnectionStringsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(databaseAccountConnectionStrings, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
  ): DatabaseAccountConnectionStrings {
    return new DatabaseAccountConnectionStrings(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link MongoClusterConnectionStrings} that the service returns; all of them are secret. */
export interface MongoClusterConnectionStrings extends FieldOutputs<ListMongoClusterConnectionStringsResult> {}

/**
 * Keeps the connection strings of a MongoDB cluster, encrypted, in the stack's state. A key that was rotated
 * in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them
 * changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listMongoClusterConnectionStrings}; every value that the service returned is
 * a secret output.
 *
 * @example
 * const keys = new cosmosdb.MongoClusterConnectionStrings("keys", { resourceId: cluster.id });
 */
export class MongoClusterConnectionStrings extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListMongoClusterConnectionStringsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(mongoClusterConnectionStrings, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
  ): MongoClusterConnectionStrings {
    return new MongoClusterConnectionStrings(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link NotebookWorkspaceCredentials} that the service returns; all of them are secret. */
export interface NotebookWorkspaceCredentials extends FieldOutputs<ListNotebookWorkspaceConnectionInfoResult> {}

/**
 * Keeps the token of an account's notebooks, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listNotebookWorkspaceConnectionInfo}; every value that the service returned
 * is a secret output.
 *
 * @example
 * const keys = new cosmosdb.NotebookWorkspaceCredentials("keys", { resourceId: workspace.id });
 */
export class NotebookWorkspaceCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListNotebookWorkspaceConnectionInfoArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(notebookWorkspaceConnectionInfo, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
  ): NotebookWorkspaceCredentials {
    return new NotebookWorkspaceCredentials(name, { resourceId: id }, { ...opts, id });
  }
}
