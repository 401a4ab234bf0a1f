// Generated from services/iothub.ts by `npm run generate`.
/** Keys of Azure IoT Hub; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import iothub from "../services/iothub";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const iotHubResourceKeysForKeyName = operationOf(iothub, "listIotHubResourceKeysForKeyName");
const iotHubResourceKeys = operationOf(iothub, "listIotHubResourceKeys");

/** The keys of a shared access policy. */
export interface ListIotHubResourceKeysForKeyNameResult {
  /** The first key. */
  primaryKey: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string | undefined;
  /** What the keys allow. */
  rights: string;
  /** The name of the policy. */
  keyName: string;
}

/** The keys of all policies. */
export interface ListIotHubResourceKeysResult {
  /** The policies. */
  value: SharedAccessSignatureAuthorizationRule[] | undefined;
  /** Where the next page is. */
  nextLink: string;
}

/** A shared access policy. */
export interface SharedAccessSignatureAuthorizationRule {
  /** The name of the policy. */
  keyName: string;
  /** The first key. */
  primaryKey: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string | undefined;
  /** What the keys allow. */
  rights: string;
}

/** The arguments of {@link listIotHubResourceKeysForKeyName}. */
export type ListIotHubResourceKeysForKeyNameArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the hub. */
  resourceName: string;
  /** The name of the policy. */
  keyName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listIotHubResourceKeys}. */
export type ListIotHubResourceKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the hub. */
  resourceName: string;
}>;

/**
 * Lists the two keys of a shared access policy of a hub.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the iot hub key is not found. Needs `Microsoft.Devices/IotHubs/IotHubKeys/listkeys/action`.
 *
 * @param args `resourceGroupName`, `resourceName` and `keyName`, or `resourceId`; `use` selects the key that
 *   `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/iothub/iot-hub-resource/get-keys-for-key-name (2023-06-30)
 *
 * @example
 * const keys = iothub.listIotHubResourceKeysForKeyName({ resourceId: key.id });
 * export const secret = keys.activeKey;
 */
export const listIotHubResourceKeysForKeyName = functionOf<
  ListIotHubResourceKeysForKeyNameArgs,
  ListIotHubResourceKeysForKeyNameResult & ActiveKey
>(iotHubResourceKeysForKeyName);

/** {@link listIotHubResourceKeysForKeyName} under azure-native's other name. */
export const listIotHubResourceKeysForKeyNameOutput: typeof listIotHubResourceKeysForKeyName =
  listIotHubResourceKeysForKeyName;

/**
 * Lists the keys of all shared access policies of a hub.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the iot hub is not found. Needs `Microsoft.Devices/IotHubs/listkeys/action`.
 *
 * @param args `resourceGroupName` and `resourceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * @see https://learn.microsoft.com/rest/api/iothub/iot-hub-resource/list-keys (2023-06-30)
 *
 * @example
 * const keys = iothub.listIotHubResourceKeys({ resourceId: hub.id });
 * export const secret = keys.value;
 */
export const listIotHubResourceKeys = functionOf<ListIotHubResourceKeysArgs, ListIotHubResourceKeysResult>(
  iotHubResourceKeys,
);

/** {@link listIotHubResourceKeys} under azure-native's other name. */
export const listIotHubResourceKeysOutput: typeof listIotHubResourceKeys = listIotHubResourceKeys;

/** The outputs of {@link IotHubPolicyKeys} beside those of every key resource; all but `use` are secret. */
export interface IotHubPolicyKeys extends FieldOutputs<
  Omit<ListIotHubResourceKeysForKeyNameResult & ActiveKey, "keyName">
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a shared access policy of a hub, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listIotHubResourceKeysForKeyName}; every value that the service returned is
 * a secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new iothub.IotHubPolicyKeys("keys", { resourceId: key.id });
 */
export class IotHubPolicyKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListIotHubResourceKeysForKeyNameArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(iotHubResourceKeysForKeyName, name, args, opts);
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
  ): IotHubPolicyKeys {
    return new IotHubPolicyKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link IotHubKeys} that the service returns; all of them are secret. */
export interface IotHubKeys extends FieldOutputs<ListIotHubResourceKeysResult> {}

/**
 * Keeps the keys of all shared access policies of a hub, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listIotHubResourceKeys}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new iothub.IotHubKeys("keys", { resourceId: hub.id });
 */
export class IotHubKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListIotHubResourceKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(iotHubResourceKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): IotHubKeys {
    return new IotHubKeys(name, { resourceId: id }, { ...opts, id });
  }
}
