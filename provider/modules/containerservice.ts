// Generated from services/containerservice.ts by `npm run generate`.
/** Keys of Azure Kubernetes Service; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import containerservice from "../services/containerservice";

const managedClusterUserCredentials = operationOf(containerservice, "listManagedClusterUserCredentials");
const managedClusterAdminCredentials = operationOf(containerservice, "listManagedClusterAdminCredentials");
const managedClusterMonitoringUserCredentials = operationOf(
  containerservice,
  "listManagedClusterMonitoringUserCredentials",
);
const managedClusterAccessProfile = operationOf(containerservice, "listManagedClusterAccessProfile");
const managedNamespaceCredential = operationOf(containerservice, "listManagedNamespaceCredential");
const namespaceCredential = operationOf(containerservice, "listNamespaceCredential");
const fleetCredentials = operationOf(containerservice, "listFleetCredentials");

/** The kubeconfigs of a cluster's user. */
export interface ListManagedClusterUserCredentialsResult {
  /** The kubeconfigs. */
  kubeconfigs: CredentialResult[];
}

/** One kubeconfig. */
export interface CredentialResult {
  /** The name of the kubeconfig. */
  name: string;
  /** The kubeconfig, in base64. */
  value: string;
}

/** The kubeconfigs of a cluster's administrator. */
export interface ListManagedClusterAdminCredentialsResult {
  /** The kubeconfigs. */
  kubeconfigs: CredentialResult[];
}

/** The kubeconfigs of a cluster's monitoring user. */
export interface ListManagedClusterMonitoringUserCredentialsResult {
  /** The kubeconfigs. */
  kubeconfigs: CredentialResult[];
}

/** The kubeconfig of an access profile of a cluster. */
export interface ListManagedClusterAccessProfileResult {
  /** The kubeconfig, in base64. */
  kubeConfig: string | undefined;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** Where the cluster is. */
  location: string;
  /** The tags of the access profile. */
  tags: Record<string, string> | undefined;
}

/** The kubeconfigs of a managed namespace. */
export interface ListManagedNamespaceCredentialResult {
  /** The kubeconfigs. */
  kubeconfigs: CredentialResult[];
}

/** The kubeconfigs of a namespace. */
export interface ListNamespaceCredentialResult {
  /** The kubeconfigs. */
  kubeconfigs: CredentialResult[];
}

/** The kubeconfigs of a fleet. */
export interface ListFleetCredentialsResult {
  /** The kubeconfigs. */
  kubeconfigs: FleetCredentialResult[];
}

/** One kubeconfig. */
export interface FleetCredentialResult {
  /** The name of the kubeconfig. */
  name: string;
  /** The kubeconfig, in base64. */
  value: string;
}

/** The arguments of {@link listManagedClusterUserCredentials}. */
export type ListManagedClusterUserCredentialsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the cluster: 1 to 63 letters, digits, `-` and `_`, the first and the last a letter or a digit.
   */
  resourceName: string;
}> & {
  /** Which name of the API server the kubeconfig is to have: `public` is the public one of a private cluster. */
  serverFqdn?: pulumi.Input<string | undefined> | undefined;
  /**
   * How the kubeconfig of a cluster with Entra ID signs in: by kubectl's former `azure` plugin, or by
   * kubelogin, which `exec` runs. azure, exec, or another.
   */
  format?: pulumi.Input<string | undefined> | undefined;
};

/** The arguments of {@link listManagedClusterAdminCredentials}. */
export type ListManagedClusterAdminCredentialsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the cluster: 1 to 63 letters, digits, `-` and `_`, the first and the last a letter or a digit.
   */
  resourceName: string;
}> & {
  /** Which name of the API server the kubeconfig is to have: `public` is the public one of a private cluster. */
  serverFqdn?: pulumi.Input<string | undefined> | undefined;
};

/** The arguments of {@link listManagedClusterMonitoringUserCredentials}. */
export type ListManagedClusterMonitoringUserCredentialsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the cluster: 1 to 63 letters, digits, `-` and `_`, the first and the last a letter or a digit.
   */
  resourceName: string;
}> & {
  /** Which name of the API server the kubeconfig is to have: `public` is the public one of a private cluster. */
  serverFqdn?: pulumi.Input<string | undefined> | undefined;
};

/** The arguments of {@link listManagedClusterAccessProfile}. */
export type ListManagedClusterAccessProfileArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the cluster: 1 to 63 letters, digits, `-` and `_`, the first and the last a letter or a digit.
   */
  resourceName: string;
  /** The name of the access profile. */
  roleName: string;
}>;

/** The arguments of {@link listManagedNamespaceCredential}. */
export type ListManagedNamespaceCredentialArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the cluster: 1 to 63 letters, digits, `-` and `_`, the first and the last a letter or a digit.
   */
  resourceName: string;
  /** The name of the managed namespace: 1 to 63 characters. */
  managedNamespaceName: string;
}>;

/** The arguments of {@link listNamespaceCredential}. */
export type ListNamespaceCredentialArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the cluster: 1 to 63 letters, digits, `-` and `_`, the first and the last a letter or a digit.
   */
  resourceName: string;
  /** The name of the namespace. */
  namespaceName: string;
}>;

/** The arguments of {@link listFleetCredentials}. */
export type ListFleetCredentialsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the fleet. */
  fleetName: string;
}>;

/** The arguments of {@link ManagedClusterUserCredentials}. */
export type ManagedClusterUserCredentialsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the cluster: 1 to 63 letters, digits, `-` and `_`, the first and the last a letter or a digit.
   */
  resourceName: string;
}>;

/** The arguments of {@link ManagedClusterAdminCredentials}. */
export type ManagedClusterAdminCredentialsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the cluster: 1 to 63 letters, digits, `-` and `_`, the first and the last a letter or a digit.
   */
  resourceName: string;
}>;

/** The arguments of {@link ManagedClusterMonitoringUserCredentials}. */
export type ManagedClusterMonitoringUserCredentialsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the cluster: 1 to 63 letters, digits, `-` and `_`, the first and the last a letter or a digit.
   */
  resourceName: string;
}>;

/**
 * Lists the kubeconfigs of a cluster's user.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the managed cluster is not found. Needs
 * `Microsoft.ContainerService/managedClusters/listClusterUserCredential/action`.
 *
 * @param args `resourceGroupName` and `resourceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.kubeconfigs`)
 * @see https://learn.microsoft.com/rest/api/aks/managed-clusters/list-cluster-user-credentials (2025-09-01)
 *
 * @example
 * const keys = containerservice.listManagedClusterUserCredentials({ resourceId: cluster.id });
 * export const secret = keys.kubeconfigs;
 */
export const listManagedClusterUserCredentials = functionOf<
  ListManagedClusterUserCredentialsArgs,
  ListManagedClusterUserCredentialsResult
>(managedClusterUserCredentials);

/** {@link listManagedClusterUserCredentials} under azure-native's other name. */
export const listManagedClusterUserCredentialsOutput: typeof listManagedClusterUserCredentials =
  listManagedClusterUserCredentials;

/**
 * Lists the kubeconfigs of a cluster's administrator.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the managed cluster is not found. Needs
 * `Microsoft.ContainerService/managedClusters/listClusterAdminCredential/action`.
 *
 * @param args `resourceGroupName` and `resourceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.kubeconfigs`)
 * @see https://learn.microsoft.com/rest/api/aks/managed-clusters/list-cluster-admin-credentials (2025-09-01)
 *
 * @example
 * const keys = containerservice.listManagedClusterAdminCredentials({ resourceId: cluster.id });
 * export const secret = keys.kubeconfigs;
 */
export const listManagedClusterAdminCredentials = functionOf<
  ListManagedClusterAdminCredentialsArgs,
  ListManagedClusterAdminCredentialsResult
>(managedClusterAdminCredentials);

/** {@link listManagedClusterAdminCredentials} under azure-native's other name. */
export const listManagedClusterAdminCredentialsOutput: typeof listManagedClusterAdminCredentials =
  listManagedClusterAdminCredentials;

/**
 * Lists the kubeconfigs of a cluster's monitoring user.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the managed cluster is not found. Needs
 * `Microsoft.ContainerService/managedClusters/listClusterMonitoringUserCredential/action`.
 *
 * @param args `resourceGroupName` and `resourceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.kubeconfigs`)
 * API version 2025-09-01 by default
 *
 * @example
 * const keys = containerservice.listManagedClusterMonitoringUserCredentials({ resourceId: cluster.id });
 * export const secret = keys.kubeconfigs;
 */
export const listManagedClusterMonitoringUserCredentials = functionOf<
  ListManagedClusterMonitoringUserCredentialsArgs,
  ListManagedClusterMonitoringUserCredentialsResult
>(managedClusterMonitoringUserCredentials);

/** {@link listManagedClusterMonitoringUserCredentials} under azure-native's other name. */
export const listManagedClusterMonitoringUserCredentialsOutput: typeof listManagedClusterMonitoringUserCredentials =
  listManagedClusterMonitoringUserCredentials;

/**
 * Lists the kubeconfig of an access profile of a cluster.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the access profile is not found. Needs
 * `Microsoft.ContainerService/managedClusters/accessProfiles/listCredential/action`.
 *
 * @param args `resourceGroupName`, `resourceName` and `roleName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.kubeConfig`)
 * API version 2020-03-01 by default
 *
 * @example
 * const keys = containerservice.listManagedClusterAccessProfile({ resourceId: profile.id });
 * export const secret = keys.kubeConfig;
 */
export const listManagedClusterAccessProfile = functionOf<
  ListManagedClusterAccessProfileArgs,
  ListManagedClusterAccessProfileResult
>(managedClusterAccessProfile);

/** {@link listManagedClusterAccessProfile} under azure-native's other name. */
export const listManagedClusterAccessProfileOutput: typeof listManagedClusterAccessProfile =
  listManagedClusterAccessProfile;

/**
 * Lists the kubeconfigs of a managed namespace of a cluster.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the managed namespace is not found. Needs
 * `Microsoft.ContainerService/managedClusters/managedNamespaces/listCredential/action`.
 *
 * @param args `resourceGroupName`, `resourceName` and `managedNamespaceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.kubeconfigs`)
 * API version 2025-09-01 by default
 *
 * @example
 * const keys = containerservice.listManagedNamespaceCredential({ resourceId: namespace.id });
 * export const secret = keys.kubeconfigs;
 */
export const listManagedNamespaceCredential = functionOf<
  ListManagedNamespaceCredentialArgs,
  ListManagedNamespaceCredentialResult
>(managedNamespaceCredential);

/** {@link listManagedNamespaceCredential} under azure-native's other name. */
export const listManagedNamespaceCredentialOutput: typeof listManagedNamespaceCredential =
  listManagedNamespaceCredential;

/**
 * Lists the kubeconfigs of a namespace of a cluster.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the namespace is not found. Needs
 * `Microsoft.ContainerService/managedClusters/namespaces/listCredential/action`.
 *
 * @param args `resourceGroupName`, `resourceName` and `namespaceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.kubeconfigs`)
 * API version 2025-02-02-preview by default
 *
 * @example
 * const keys = containerservice.listNamespaceCredential({ resourceId: namespace.id });
 * export const secret = keys.kubeconfigs;
 */
export const listNamespaceCredential = functionOf<ListNamespaceCredentialArgs, ListNamespaceCredentialResult>(
  namespaceCredential,
);

/** {@link listNamespaceCredential} under azure-native's other name. */
export const listNamespaceCredentialOutput: typeof listNamespaceCredential = listNamespaceCredential;

/**
 * Lists the kubeconfigs of a fleet.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the fleet is not found. Needs `Microsoft.ContainerService/fleets/listCredentials/action`.
 *
 * @param args `resourceGroupName` and `fleetName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.kubeconfigs`)
 * API version 2026-06-01 by default
 *
 * @example
 * const keys = containerservice.listFleetCredentials({ resourceId: fleet.id });
 * export const secret = keys.kubeconfigs;
 */
export const listFleetCredentials = functionOf<ListFleetCredentialsArgs, ListFleetCredentialsResult>(
  fleetCredentials,
);

/** {@link listFleetCredentials} under azure-native's other name. */
export const listFleetCredentialsOutput: typeof listFleetCredentials = listFleetCredentials;

/** The outputs of {@link ManagedClusterUserCredentials} that the service returns; all of them are secret. */
export interface ManagedClusterUserCredentials extends FieldOutputs<ListManagedClusterUserCredentialsResult> {}

/**
 * Keeps the kubeconfigs of a cluster's user, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listManagedClusterUserCredentials} but `serverFqdn` and `format`; every
 * value that the service returned is a secret output.
 *
 * @example
 * const keys = new containerservice.ManagedClusterUserCredentials("keys", { resourceId: cluster.id });
 */
export class ManagedClusterUserCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ManagedClusterUserCredentialsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(managedClusterUserCredentials, name, args, opts);
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
  ): ManagedClusterUserCredentials {
    return new ManagedClusterUserCredentials(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link ManagedClusterAdminCredentials} that the service returns; all of them are secret. */
export interface ManagedClusterAdminCredentials extends FieldOutputs<ListManagedClusterAdminCredentialsResult> {}

/**
 * Keeps the kubeconfigs of a cluster's administrator, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listManagedClusterAdminCredentials} but `serverFqdn`; every value that the
 * service returned is a secret output.
 *
 * @example
 * const keys = new containerservice.ManagedClusterAdminCredentials("keys", { resourceId: cluster.id });
 */
export class ManagedClusterAdminCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ManagedClusterAdminCredentialsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(managedClusterAdminCredentials, name, args, opts);
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
  ): ManagedClusterAdminCredentials {
    return new ManagedClusterAdminCredentials(name, { resourceId: id }, { ...opts, id });
  }
}

/**
 * The outputs of {@link ManagedClusterMonitoringUserCredentials} that the service returns; all of them are
 * secret.
 */
export interface ManagedClusterMonitoringUserCredentials extends FieldOutputs<ListManagedClusterMonitoringUserCredentialsResult> {}

/**
 * Keeps the kubeconfigs of a cluster's monitoring user, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listManagedClusterMonitoringUserCredentials} but `serverFqdn`; every value
 * that the service returned is a secret output.
 *
 * @example
 * const keys = new containerservice.ManagedClusterMonitoringUserCredentials("keys", { resourceId: cluster.id });
 */
export class ManagedClusterMonitoringUserCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ManagedClusterMonitoringUserCredentialsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(managedClusterMonitoringUserCredentials, name, args, opts);
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
  ): ManagedClusterMonitoringUserCredentials {
    return new ManagedClusterMonitoringUserCredentials(name, { resourceId: id }, { ...opts, id });
  }
}

/**
 * The outputs of {@link ManagedClusterAccessProfileCredentials} that the service returns; all of them are
 * secret.
 */
export interface ManagedClusterAccessProfileCredentials extends FieldOutputs<
  Omit<ListManagedClusterAccessProfileResult, "id" | "name" | "type" | "location" | "tags">
> {}

/**
 * Keeps the kubeconfig of an access profile of a cluster, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listManagedClusterAccessProfile}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new containerservice.ManagedClusterAccessProfileCredentials("keys", { resourceId: profile.id });
 */
export class ManagedClusterAccessProfileCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListManagedClusterAccessProfileArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(managedClusterAccessProfile, name, args, opts);
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
  ): ManagedClusterAccessProfileCredentials {
    return new ManagedClusterAccessProfileCredentials(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link ManagedNamespaceCredentials} that the service returns; all of them are secret. */
export interface ManagedNamespaceCredentials extends FieldOutputs<ListManagedNamespaceCredentialResult> {}

/**
 * Keeps the kubeconfigs of a managed namespace of a cluster, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listManagedNamespaceCredential}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new containerservice.ManagedNamespaceCredentials("keys", { resourceId: namespace.id });
 */
export class ManagedNamespaceCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListManagedNamespaceCredentialArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(managedNamespaceCredential, name, args, opts);
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
  ): ManagedNamespaceCredentials {
    return new ManagedNamespaceCredentials(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link NamespaceCredentials} that the service returns; all of them are secret. */
export interface NamespaceCredentials extends FieldOutputs<ListNamespaceCredentialResult> {}

/**
 * Keeps the kubeconfigs of a namespace of a cluster, encrypted, in the stack's state. A key that was rotated
 * in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them
 * changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listNamespaceCredential}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new containerservice.NamespaceCredentials("keys", { resourceId: namespace.id });
 */
export class NamespaceCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListNamespaceCredentialArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(namespaceCredential, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): NamespaceCredentials {
    return new NamespaceCredentials(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link FleetCredentials} that the service returns; all of them are secret. */
export interface FleetCredentials extends FieldOutputs<ListFleetCredentialsResult> {}

/**
 * Keeps the kubeconfigs of a fleet, encrypted, in the stack's state. A key that was rotated in Azure shows
 * in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listFleetCredentials}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new containerservice.FleetCredentials("keys", { resourceId: fleet.id });
 */
export class FleetCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListFleetCredentialsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(fleetCredentials, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): FleetCredentials {
    return new FleetCredentials(name, { resourceId: id }, { ...opts, id });
  }
}
