// Generated from services/mongocluster.ts by `npm run generate`.
/** Keys of Azure DocumentDB; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import mongocluster from "../services/mongocluster";

const mongoClusterConnectionStrings = operationOf(mongocluster, "listMongoClusterConnectionStrings");

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
  /** Which one it is. */
  name: string;
}

/** The arguments of {@link listMongoClusterConnectionStrings}. */
export type ListMongoClusterConnectionStringsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the cluster: 3 to 40 lower-case letters, digits and `-`, the first a letter or a digit. */
  mongoClusterName: string;
}>;

/**
 * Lists the connection strings of a MongoDB cluster, which have a place for the user's name and password.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the mongo cluster is not found. Needs `Microsoft.DocumentDB/mongoClusters/listConnectionStrings/action`.
 *
 * @param args `resourceGroupName` and `mongoClusterName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.connectionStrings`)
 * API version 2024-07-01 by default
 *
 * @example
 * const keys = mongocluster.listMongoClusterConnectionStrings({ resourceId: cluster.id });
 * export const secret = keys.connectionStrings;
 */
export const listMongoClusterConnectionStrings = functionOf<
  ListMongoClusterConnectionStringsArgs,
  ListMongoClusterConnectionStringsResult
>(mongoClusterConnectionStrings);

/** {@link listMongoClusterConnectionStrings} under azure-native's other name. */
export const listMongoClusterConnectionStringsOutput: typeof listMongoClusterConnectionStrings =
  listMongoClusterConnectionStrings;

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
 * const keys = new mongocluster.MongoClusterConnectionStrings("keys", { resourceId: cluster.id });
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
