// Generated from services/fluidrelay.ts by `npm run generate`.
/** Keys of Azure Fluid Relay; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import fluidrelay from "../services/fluidrelay";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const fluidRelayServerKeys = operationOf(fluidrelay, "listFluidRelayServerKeys");

/** The keys of a server. */
export interface ListFluidRelayServerKeysResult {
  /** The first key. */
  key1: string;
  /** The second key: it serves while the first is regenerated. */
  key2: string;
}

/** The arguments of {@link listFluidRelayServerKeys}. */
export type ListFluidRelayServerKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroup: string;
  /** The name of the server. */
  fluidRelayServerName: string;
}> &
  KeyUseArgs;

/**
 * Lists the two keys of a Fluid Relay server.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the fluid relay server is not found. Needs `Microsoft.FluidRelay/fluidRelayServers/listKeys/action`.
 *
 * @param args `resourceGroup` and `fluidRelayServerName`, or `resourceId`; `use` selects the key that
 *   `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2022-06-01 by default
 *
 * @example
 * const keys = fluidrelay.listFluidRelayServerKeys({ resourceId: server.id });
 * export const secret = keys.activeKey;
 */
export const listFluidRelayServerKeys = functionOf<
  ListFluidRelayServerKeysArgs,
  ListFluidRelayServerKeysResult & ActiveKey
>(fluidRelayServerKeys);

/** {@link listFluidRelayServerKeys} under azure-native's other name. */
export const listFluidRelayServerKeysOutput: typeof listFluidRelayServerKeys = listFluidRelayServerKeys;

/** The outputs of {@link FluidRelayServerKeys} beside those of every key resource; all but `use` are secret. */
export interface FluidRelayServerKeys extends FieldOutputs<ListFluidRelayServerKeysResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a Fluid Relay server, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listFluidRelayServerKeys}; every value that the service returned is a secret
 * output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new fluidrelay.FluidRelayServerKeys("keys", { resourceId: server.id });
 */
export class FluidRelayServerKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListFluidRelayServerKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(fluidRelayServerKeys, name, args, opts);
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
  ): FluidRelayServerKeys {
    return new FluidRelayServerKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
