// Generated from services/deviceprovisioningservices.ts by `npm run generate`.
/** Keys of Azure IoT Hub Device Provisioning Service; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import deviceprovisioningservices from "../services/deviceprovisioningservices";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const iotDpsResourceKeysForKeyName = operationOf(
  deviceprovisioningservices,
  "listIotDpsResourceKeysForKeyName",
);
const iotDpsResourceKeys = operationOf(deviceprovisioningservices, "listIotDpsResourceKeys");

/** The keys of a shared access policy. */
export interface ListIotDpsResourceKeysForKeyNameResult {
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
export interface ListIotDpsResourceKeysResult {
  /** The policies. */
  value: SharedAccessSignatureAuthorizationRuleAccessRightsDescription[] | undefined;
  /** Where the next page is. */
  nextLink: string;
}

/** A shared access policy. */
export interface SharedAccessSignatureAuthorizationRuleAccessRightsDescription {
  /** The name of the policy. */
  keyName: string;
  /** The first key. */
  primaryKey: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string | undefined;
  /** What the keys allow. */
  rights: string;
}

/** The arguments of {@link listIotDpsResourceKeysForKeyName}. */
export type ListIotDpsResourceKeysForKeyNameArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the provisioning service. */
  provisioningServiceName: string;
  /** The name of the policy. */
  keyName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listIotDpsResourceKeys}. */
export type ListIotDpsResourceKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the provisioning service. */
  provisioningServiceName: string;
}>;

/**
 * Lists the two keys of a shared access policy of a provisioning service.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the key is not found. Needs `Microsoft.Devices/provisioningServices/keys/listkeys/action`.
 *
 * @param args `resourceGroupName`, `provisioningServiceName` and `keyName`, or `resourceId`; `use` selects
 *   the key that `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/iot-dps/iotdpsresource/listkeysforkeyname (2022-12-12)
 *
 * @example
 * const keys = deviceprovisioningservices.listIotDpsResourceKeysForKeyName({ resourceId: key.id });
 * export const secret = keys.activeKey;
 */
export const listIotDpsResourceKeysForKeyName = functionOf<
  ListIotDpsResourceKeysForKeyNameArgs,
  ListIotDpsResourceKeysForKeyNameResult & ActiveKey
>(iotDpsResourceKeysForKeyName);

/** {@link listIotDpsResourceKeysForKeyName} under azure-native's other name. */
export const listIotDpsResourceKeysForKeyNameOutput: typeof listIotDpsResourceKeysForKeyName =
  listIotDpsResourceKeysForKeyName;

/**
 * Lists the keys of all shared access policies of a provisioning service.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the provisioning service is not found. Needs `Microsoft.Devices/provisioningServices/listkeys/action`.
 *
 * @param args `resourceGroupName` and `provisioningServiceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2022-12-12 by default
 *
 * @example
 * const keys = deviceprovisioningservices.listIotDpsResourceKeys({ resourceId: service.id });
 * export const secret = keys.value;
 */
export const listIotDpsResourceKeys = functionOf<ListIotDpsResourceKeysArgs, ListIotDpsResourceKeysResult>(
  iotDpsResourceKeys,
);

/** {@link listIotDpsResourceKeys} under azure-native's other name. */
export const listIotDpsResourceKeysOutput: typeof listIotDpsResourceKeys = listIotDpsResourceKeys;

/** The outputs of {@link IotDpsPolicyKeys} beside those of every key resource; all but `use` are secret. */
export interface IotDpsPolicyKeys extends FieldOutputs<
  Omit<ListIotDpsResourceKeysForKeyNameResult & ActiveKey, "keyName">
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a shared access policy of a provisioning service, encrypted, in the stack's state. A
 * key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only
 * what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listIotDpsResourceKeysForKeyName}; every value that the service returned is
 * a secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new deviceprovisioningservices.IotDpsPolicyKeys("keys", { resourceId: key.id });
 */
export class IotDpsPolicyKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListIotDpsResourceKeysForKeyNameArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(iotDpsResourceKeysForKeyName, name, args, opts);
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
  ): IotDpsPolicyKeys {
    return new IotDpsPolicyKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link IotDpsKeys} that the service returns; all of them are secret. */
export interface IotDpsKeys extends FieldOutputs<ListIotDpsResourceKeysResult> {}

/**
 * Keeps the keys of all shared access policies of a provisioning service, encrypted, in the stack's state. A
 * key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only
 * what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listIotDpsResourceKeys}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new deviceprovisioningservices.IotDpsKeys("keys", { resourceId: service.id });
 */
export class IotDpsKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListIotDpsResourceKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(iotDpsResourceKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): IotDpsKeys {
    return new IotDpsKeys(name, { resourceId: id }, { ...opts, id });
  }
}
