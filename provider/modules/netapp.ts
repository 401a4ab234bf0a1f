// Generated from services/netapp.ts by `npm run generate`.
/** Keys of Azure NetApp Files; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import netapp from "../services/netapp";

const capacityPoolCachePeeringPassphrases = operationOf(netapp, "listCapacityPoolCachePeeringPassphrases");

/** What peers a cache with its origin. */
export interface ListCapacityPoolCachePeeringPassphrasesResult {
  /** The command that peers the clusters. */
  clusterPeeringCommand: string;
  /** The passphrase that the command asks for. */
  clusterPeeringPassphrase: string;
  /** The command that peers the storage virtual machines. */
  vserverPeeringCommand: string;
}

/** The arguments of {@link listCapacityPoolCachePeeringPassphrases}. */
export type ListCapacityPoolCachePeeringPassphrasesArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the NetApp account. */
  accountName: string;
  /** The name of the capacity pool. */
  poolName: string;
  /** The name of the cache. */
  cacheName: string;
}>;

/**
 * Lists the passphrase and the commands that peer a cache with its origin.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the cache is not found. Needs
 * `Microsoft.NetApp/netAppAccounts/capacityPools/caches/listPeeringPassphrases/action`.
 *
 * @param args `resourceGroupName`, `accountName`, `poolName` and `cacheName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.clusterPeeringPassphrase`)
 * API version 2026-06-01 by default
 *
 * @example
 * const keys = netapp.listCapacityPoolCachePeeringPassphrases({ resourceId: cache.id });
 * export const secret = keys.clusterPeeringPassphrase;
 */
export const listCapacityPoolCachePeeringPassphrases = functionOf<
  ListCapacityPoolCachePeeringPassphrasesArgs,
  ListCapacityPoolCachePeeringPassphrasesResult
>(capacityPoolCachePeeringPassphrases);

/** {@link listCapacityPoolCachePeeringPassphrases} under azure-native's other name. */
export const listCapacityPoolCachePeeringPassphrasesOutput: typeof listCapacityPoolCachePeeringPassphrases =
  listCapacityPoolCachePeeringPassphrases;

/** The outputs of {@link CapacityPoolCachePeeringSecrets} that the service returns; all of them are secret. */
export interface CapacityPoolCachePeeringSecrets extends FieldOutputs<ListCapacityPoolCachePeeringPassphrasesResult> {}

/**
 * Keeps the passphrase and the commands that peer a cache with its origin, encrypted, in the stack's state.
 * A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and
 * only what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it
 * changes nothing in Azure.
 *
 * Takes the arguments of {@link listCapacityPoolCachePeeringPassphrases}; every value that the service
 * returned is a secret output.
 *
 * @example
 * const keys = new netapp.CapacityPoolCachePeeringSecrets("keys", { resourceId: cache.id });
 */
export class CapacityPoolCachePeeringSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListCapacityPoolCachePeeringPassphrasesArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(capacityPoolCachePeeringPassphrases, name, args, opts);
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
  ): CapacityPoolCachePeeringSecrets {
    return new CapacityPoolCachePeeringSecrets(name, { resourceId: id }, { ...opts, id });
  }
}
