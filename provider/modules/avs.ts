// Generated from services/avs.ts by `npm run generate`.
/** Keys of Azure VMware Solution; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import avs from "../services/avs";

const privateCloudAdminCredentials = operationOf(avs, "listPrivateCloudAdminCredentials");

/** The administrators of a private cloud. */
export interface ListPrivateCloudAdminCredentialsResult {
  /** The user name of the administrator of NSX. */
  nsxtUsername: string;
  /** The password of the administrator of NSX. */
  nsxtPassword: string;
  /** The user name of the administrator of vCenter. */
  vcenterUsername: string;
  /** The password of the administrator of vCenter. */
  vcenterPassword: string;
}

/** The arguments of {@link listPrivateCloudAdminCredentials}. */
export type ListPrivateCloudAdminCredentialsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the private cloud. */
  privateCloudName: string;
}>;

/**
 * Lists the administrators of a private cloud: those of NSX and of vCenter, with their passwords.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the private cloud is not found. Needs `Microsoft.AVS/privateClouds/listAdminCredentials/action`.
 *
 * @param args `resourceGroupName` and `privateCloudName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.nsxtPassword`)
 * API version 2023-09-01 by default
 *
 * @example
 * const keys = avs.listPrivateCloudAdminCredentials({ resourceId: cloud.id });
 * export const secret = keys.nsxtPassword;
 */
export const listPrivateCloudAdminCredentials = functionOf<
  ListPrivateCloudAdminCredentialsArgs,
  ListPrivateCloudAdminCredentialsResult
>(privateCloudAdminCredentials);

/** {@link listPrivateCloudAdminCredentials} under azure-native's other name. */
export const listPrivateCloudAdminCredentialsOutput: typeof listPrivateCloudAdminCredentials =
  listPrivateCloudAdminCredentials;

/** The outputs of {@link PrivateCloudAdminCredentials} that the service returns; all of them are secret. */
export interface PrivateCloudAdminCredentials extends FieldOutputs<ListPrivateCloudAdminCredentialsResult> {}

/**
 * Keeps the administrators of a private cloud, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listPrivateCloudAdminCredentials}; every value that the service returned is
 * a secret output.
 *
 * @example
 * const keys = new avs.PrivateCloudAdminCredentials("keys", { resourceId: cloud.id });
 */
export class PrivateCloudAdminCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListPrivateCloudAdminCredentialsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(privateCloudAdminCredentials, name, args, opts);
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
  ): PrivateCloudAdminCredentials {
    return new PrivateCloudAdminCredentials(name, { resourceId: id }, { ...opts, id });
  }
}
