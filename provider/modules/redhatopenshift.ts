// Generated from services/redhatopenshift.ts by `npm run generate`.
/** Keys of Azure Red Hat OpenShift; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import redhatopenshift from "../services/redhatopenshift";

const openShiftClusterCredentials = operationOf(redhatopenshift, "listOpenShiftClusterCredentials");
const openShiftClusterAdminCredentials = operationOf(redhatopenshift, "listOpenShiftClusterAdminCredentials");

/** The credentials of kubeadmin. */
export interface ListOpenShiftClusterCredentialsResult {
  /** The user name. */
  kubeadminUsername: string | undefined;
  /** The password. */
  kubeadminPassword: string | undefined;
}

/** The administrator's kubeconfig. */
export interface ListOpenShiftClusterAdminCredentialsResult {
  /** The kubeconfig, in base64. */
  kubeconfig: string | undefined;
}

/** The arguments of {@link listOpenShiftClusterCredentials}. */
export type ListOpenShiftClusterCredentialsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the cluster: 1 to 63 letters, digits, `-` and `_`, the first and the last a letter or a digit.
   */
  resourceName: string;
}>;

/** The arguments of {@link listOpenShiftClusterAdminCredentials}. */
export type ListOpenShiftClusterAdminCredentialsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the cluster: 1 to 63 letters, digits, `-` and `_`, the first and the last a letter or a digit.
   */
  resourceName: string;
}>;

/**
 * Lists the user name and password of a cluster's kubeadmin.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the open shift cluster is not found. Needs
 * `Microsoft.RedHatOpenShift/openShiftClusters/listCredentials/action`.
 *
 * @param args `resourceGroupName` and `resourceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.kubeadminPassword`)
 * API version 2023-11-22 by default
 *
 * @example
 * const keys = redhatopenshift.listOpenShiftClusterCredentials({ resourceId: cluster.id });
 * export const secret = keys.kubeadminPassword;
 */
export const listOpenShiftClusterCredentials = functionOf<
  ListOpenShiftClusterCredentialsArgs,
  ListOpenShiftClusterCredentialsResult
>(openShiftClusterCredentials);

/** {@link listOpenShiftClusterCredentials} under azure-native's other name. */
export const listOpenShiftClusterCredentialsOutput: typeof listOpenShiftClusterCredentials =
  listOpenShiftClusterCredentials;

/**
 * Lists the kubeconfig of a cluster's administrator.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the open shift cluster is not found. Needs
 * `Microsoft.RedHatOpenShift/openShiftClusters/listAdminCredentials/action`.
 *
 * @param args `resourceGroupName` and `resourceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.kubeconfig`)
 * API version 2023-11-22 by default
 *
 * @example
 * const keys = redhatopenshift.listOpenShiftClusterAdminCredentials({ resourceId: cluster.id });
 * export const secret = keys.kubeconfig;
 */
export const listOpenShiftClusterAdminCredentials = functionOf<
  ListOpenShiftClusterAdminCredentialsArgs,
  ListOpenShiftClusterAdminCredentialsResult
>(openShiftClusterAdminCredentials);

/** {@link listOpenShiftClusterAdminCredentials} under azure-native's other name. */
export const listOpenShiftClusterAdminCredentialsOutput: typeof listOpenShiftClusterAdminCredentials =
  listOpenShiftClusterAdminCredentials;

/** The outputs of {@link OpenShiftClusterCredentials} that the service returns; all of them are secret. */
export interface OpenShiftClusterCredentials extends FieldOutputs<ListOpenShiftClusterCredentialsResult> {}

/**
 * Keeps the user name and password of a cluster's kubeadmin, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listOpenShiftClusterCredentials}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new redhatopenshift.OpenShiftClusterCredentials("keys", { resourceId: cluster.id });
 */
export class OpenShiftClusterCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListOpenShiftClusterCredentialsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(openShiftClusterCredentials, name, args, opts);
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
  ): OpenShiftClusterCredentials {
    return new OpenShiftClusterCredentials(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link OpenShiftClusterAdminCredentials} that the service returns; all of them are secret. */
export interface OpenShiftClusterAdminCredentials extends FieldOutputs<ListOpenShiftClusterAdminCredentialsResult> {}

/**
 * Keeps the kubeconfig of a cluster's administrator, encrypted, in the stack's state. A key that was rotated
 * in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them
 * changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listOpenShiftClusterAdminCredentials}; every value that the service returned
 * is a secret output.
 *
 * @example
 * const keys = new redhatopenshift.OpenShiftClusterAdminCredentials("keys", { resourceId: cluster.id });
 */
export class OpenShiftClusterAdminCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListOpenShiftClusterAdminCredentialsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(openShiftClusterAdminCredentials, name, args, opts);
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
  ): OpenShiftClusterAdminCredentials {
    return new OpenShiftClusterAdminCredentials(name, { resourceId: id }, { ...opts, id });
  }
}
