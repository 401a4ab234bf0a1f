// Generated from services/hybridcontainerservice.ts by `npm run generate`.
/** Keys of AKS enabled by Azure Arc; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import hybridcontainerservice from "../services/hybridcontainerservice";

const provisionedClusterInstanceAdminKubeconfig = operationOf(
  hybridcontainerservice,
  "listProvisionedClusterInstanceAdminKubeconfig",
);
const provisionedClusterInstanceUserKubeconfig = operationOf(
  hybridcontainerservice,
  "listProvisionedClusterInstanceUserKubeconfig",
);

/** The administrator's kubeconfigs of a cluster. */
export interface ListProvisionedClusterInstanceAdminKubeconfigResult {
  /** What went wrong. */
  error: ListCredentialResponseResponseError | undefined;
  /** The kubeconfigs of the cluster. */
  properties: ListCredentialResponseResponseProperties;
  /** How far the operation has come. */
  status: string;
  /** The ID of the operation. */
  id: string;
  /** The name of the operation. */
  name: string;
  /** The ARM ID of the cluster. */
  resourceId: string;
}

/** What went wrong. */
export interface ListCredentialResponseResponseError {
  /** The code of the error. */
  code: string | undefined;
  /** The message of the error. */
  message: string | undefined;
}

/** The kubeconfigs of a cluster. */
export interface ListCredentialResponseResponseProperties {
  /** The kubeconfigs. */
  kubeconfigs: CredentialResult[];
}

/** A kubeconfig of a cluster. */
export interface CredentialResult {
  /** The name of the kubeconfig. */
  name: string;
  /** The kubeconfig in base64. */
  value: string;
}

/** The user's kubeconfigs of a cluster. */
export interface ListProvisionedClusterInstanceUserKubeconfigResult {
  /** What went wrong. */
  error: ListCredentialResponseResponseError | undefined;
  /** The kubeconfigs of the cluster. */
  properties: ListCredentialResponseResponseProperties;
  /** How far the operation has come. */
  status: string;
  /** The ID of the operation. */
  id: string;
  /** The name of the operation. */
  name: string;
  /** The ARM ID of the cluster. */
  resourceId: string;
}

/** The arguments of {@link listProvisionedClusterInstanceAdminKubeconfig}. */
export type ListProvisionedClusterInstanceAdminKubeconfigArgs = ArgsOf<{
  /** The ARM ID of the connected cluster. */
  connectedClusterResourceUri: string;
}>;

/** The arguments of {@link listProvisionedClusterInstanceUserKubeconfig}. */
export type ListProvisionedClusterInstanceUserKubeconfigArgs = ArgsOf<{
  /** The ARM ID of the connected cluster. */
  connectedClusterResourceUri: string;
}>;

/**
 * Lists the administrator's kubeconfigs of a provisioned cluster.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the provisioned cluster instance is not found. Needs
 * `Microsoft.HybridContainerService/provisionedClusterInstances/listAdminKubeconfig/action`.
 *
 * @param args `connectedClusterResourceUri`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2024-01-01 by default
 *
 * @example
 * const keys = hybridcontainerservice.listProvisionedClusterInstanceAdminKubeconfig({ resourceId: instance.id });
 * export const secret = keys.properties;
 */
export const listProvisionedClusterInstanceAdminKubeconfig = functionOf<
  ListProvisionedClusterInstanceAdminKubeconfigArgs,
  ListProvisionedClusterInstanceAdminKubeconfigResult
>(provisionedClusterInstanceAdminKubeconfig);

/** {@link listProvisionedClusterInstanceAdminKubeconfig} under azure-native's other name. */
export const listProvisionedClusterInstanceAdminKubeconfigOutput: typeof listProvisionedClusterInstanceAdminKubeconfig =
  listProvisionedClusterInstanceAdminKubeconfig;

/**
 * Lists the user's kubeconfigs of a provisioned cluster.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the provisioned cluster instance is not found. Needs
 * `Microsoft.HybridContainerService/provisionedClusterInstances/listUserKubeconfig/action`.
 *
 * @param args `connectedClusterResourceUri`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2024-01-01 by default
 *
 * @example
 * const keys = hybridcontainerservice.listProvisionedClusterInstanceUserKubeconfig({ resourceId: instance.id });
 * export const secret = keys.properties;
 */
export const listProvisionedClusterInstanceUserKubeconfig = functionOf<
  ListProvisionedClusterInstanceUserKubeconfigArgs,
  ListProvisionedClusterInstanceUserKubeconfigResult
>(provisionedClusterInstanceUserKubeconfig);

/** {@link listProvisionedClusterInstanceUserKubeconfig} under azure-native's other name. */
export const listProvisionedClusterInstanceUserKubeconfigOutput: typeof listProvisionedClusterInstanceUserKubeconfig =
  listProvisionedClusterInstanceUserKubeconfig;

/**
 * The outputs of {@link ProvisionedClusterInstanceAdminCredentials} that the service returns; all of them
 * are secret.
 */
export interface ProvisionedClusterInstanceAdminCredentials extends FieldOutputs<
  Omit<ListProvisionedClusterInstanceAdminKubeconfigResult, "id" | "name" | "resourceId">
> {}

/**
 * Keeps the administrator's kubeconfigs of a provisioned cluster, encrypted, in the stack's state. A key
 * that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what
 * uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listProvisionedClusterInstanceAdminKubeconfig}; every value that the service
 * returned is a secret output.
 *
 * @example
 * const keys = new hybridcontainerservice.ProvisionedClusterInstanceAdminCredentials("keys", { resourceId: instance.id });
 */
export class ProvisionedClusterInstanceAdminCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListProvisionedClusterInstanceAdminKubeconfigArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(provisionedClusterInstanceAdminKubeconfig, name, args, opts);
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
  ): ProvisionedClusterInstanceAdminCredentials {
    return new ProvisionedClusterInstanceAdminCredentials(name, { resourceId: id }, { ...opts, id });
  }
}

/**
 * The outputs of {@link ProvisionedClusterInstanceUserCredentials} that the service returns; all of them are
 * secret.
 */
export interface ProvisionedClusterInstanceUserCredentials extends FieldOutputs<
  Omit<ListProvisionedClusterInstanceUserKubeconfigResult, "id" | "name" | "resourceId">
> {}

/**
 * Keeps the user's kubeconfigs of a provisioned cluster, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listProvisionedClusterInstanceUserKubeconfig}; every value that the service
 * returned is a secret output.
 *
 * @example
 * const keys = new hybridcontainerservice.ProvisionedClusterInstanceUserCredentials("keys", { resourceId: instance.id });
 */
export class ProvisionedClusterInstanceUserCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListProvisionedClusterInstanceUserKubeconfigArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(provisionedClusterInstanceUserKubeconfig, name, args, opts);
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
  ): ProvisionedClusterInstanceUserCredentials {
    return new ProvisionedClusterInstanceUserCredentials(name, { resourceId: id }, { ...opts, id });
  }
}
