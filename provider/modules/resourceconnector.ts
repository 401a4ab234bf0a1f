// Generated from services/resourceconnector.ts by `npm run generate`.
/** Keys of Azure Arc resource bridge; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import resourceconnector from "../services/resourceconnector";

const applianceClusterCustomerUserCredential = operationOf(
  resourceconnector,
  "listApplianceClusterCustomerUserCredential",
);
const applianceClusterUserCredential = operationOf(resourceconnector, "listApplianceClusterUserCredential");
const applianceKeys = operationOf(resourceconnector, "listApplianceKeys");

/** The kubeconfigs and SSH keys. */
export interface ListApplianceClusterCustomerUserCredentialResult {
  /** The kubeconfigs. */
  kubeconfigs: ApplianceCredentialKubeconfig[];
  /** The SSH keys by name. */
  sshKeys: Record<string, SSHKey>;
}

/** One kubeconfig. */
export interface ApplianceCredentialKubeconfig {
  /** Which kubeconfig it is. */
  name: string;
  /** The kubeconfig. */
  value: string;
}

/** One SSH key. */
export interface SSHKey {
  /** The private key. */
  privateKey: string | undefined;
  /** The public key. */
  publicKey: string | undefined;
}

/** The kubeconfigs of an appliance, and how to reach it. */
export interface ListApplianceClusterUserCredentialResult {
  /** The kubeconfigs. */
  kubeconfigs: ApplianceCredentialKubeconfig[];
  /** How to reach the cluster, through a relay. */
  hybridConnectionConfig: HybridConnectionConfig;
}

/** How to reach the cluster, through a relay. */
export interface HybridConnectionConfig {
  /** The name of the relay. */
  relay: string;
  /** The name of the hybrid connection. */
  hybridConnectionName: string;
  /** The token for the relay. */
  token: string;
  /** Until when the token is valid, in seconds since 1970. */
  expirationTime: number;
}

/** The kubeconfigs and SSH keys of an appliance. */
export interface ListApplianceKeysResult {
  /** The kubeconfigs. */
  kubeconfigs: ApplianceCredentialKubeconfig[];
  /** The SSH keys by name. */
  sshKeys: Record<string, SSHKeylistApplianceKeys>;
  /** Where to upload artifacts, by their type. */
  artifactProfiles: Record<string, ArtifactProfile>;
}

/** One SSH key. */
export interface SSHKeylistApplianceKeys {
  /** The private key. */
  privateKey: string;
  /** The public key. */
  publicKey: string;
  /** The certificate of the public key, where it is signed. */
  certificate: string;
  /** When the certificate was made, in seconds since 1970. */
  creationTimeStamp: number;
  /** Until when it is valid, in seconds since 1970. */
  expirationTimeStamp: number;
}

/** Where to upload artifacts. */
export interface ArtifactProfile {
  /** The URL to upload to, with its shared access signature. */
  endpoint: string;
}

/** The arguments of {@link listApplianceClusterCustomerUserCredential}. */
export type ListApplianceClusterCustomerUserCredentialArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the appliance: 1 to 63 letters, digits, `-` and `_`, the first and the last a letter or a
   * digit.
   */
  resourceName: string;
}>;

/** The arguments of {@link listApplianceClusterUserCredential}. */
export type ListApplianceClusterUserCredentialArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the appliance: 1 to 63 letters, digits, `-` and `_`, the first and the last a letter or a
   * digit.
   */
  resourceName: string;
}>;

/** The arguments of {@link listApplianceKeys}. */
export type ListApplianceKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the appliance: 1 to 63 letters, digits, `-` and `_`, the first and the last a letter or a
   * digit.
   */
  resourceName: string;
}> & {
  /** Lists where to upload artifacts of this type too. LogsArtifactType, or another. */
  artifactType?: pulumi.Input<string | undefined> | undefined;
};

/**
 * Lists the kubeconfigs and SSH keys of the customer's user of an appliance.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the appliance is not found. Needs
 * `Microsoft.ResourceConnector/appliances/listClusterCustomerUserCredential/action`.
 *
 * @param args `resourceGroupName` and `resourceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.kubeconfigs`)
 * API version 2022-04-15-preview by default
 *
 * @example
 * const keys = resourceconnector.listApplianceClusterCustomerUserCredential({ resourceId: appliance.id });
 * export const secret = keys.kubeconfigs;
 */
export const listApplianceClusterCustomerUserCredential = functionOf<
  ListApplianceClusterCustomerUserCredentialArgs,
  ListApplianceClusterCustomerUserCredentialResult
>(applianceClusterCustomerUserCredential);

/** {@link listApplianceClusterCustomerUserCredential} under azure-native's other name. */
export const listApplianceClusterCustomerUserCredentialOutput: typeof listApplianceClusterCustomerUserCredential =
  listApplianceClusterCustomerUserCredential;

/**
 * Lists the kubeconfigs of the user of an appliance, with a token for the relay.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the appliance is not found. Needs
 * `Microsoft.ResourceConnector/appliances/listClusterUserCredential/action`.
 *
 * @param args `resourceGroupName` and `resourceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.kubeconfigs`)
 * API version 2022-10-27 by default
 *
 * @example
 * const keys = resourceconnector.listApplianceClusterUserCredential({ resourceId: appliance.id });
 * export const secret = keys.kubeconfigs;
 */
export const listApplianceClusterUserCredential = functionOf<
  ListApplianceClusterUserCredentialArgs,
  ListApplianceClusterUserCredentialResult
>(applianceClusterUserCredential);

/** {@link listApplianceClusterUserCredential} under azure-native's other name. */
export const listApplianceClusterUserCredentialOutput: typeof listApplianceClusterUserCredential =
  listApplianceClusterUserCredential;

/**
 * Lists the kubeconfigs and SSH keys of an appliance, with certificates that expire.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the appliance is not found. Needs `Microsoft.ResourceConnector/appliances/listkeys/action`.
 *
 * @param args `resourceGroupName` and `resourceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.kubeconfigs`)
 * API version 2022-10-27 by default
 *
 * @example
 * const keys = resourceconnector.listApplianceKeys({ resourceId: appliance.id });
 * export const secret = keys.kubeconfigs;
 */
export const listApplianceKeys = functionOf<ListApplianceKeysArgs, ListApplianceKeysResult>(applianceKeys);

/** {@link listApplianceKeys} under azure-native's other name. */
export const listApplianceKeysOutput: typeof listApplianceKeys = listApplianceKeys;

/**
 * The outputs of {@link ApplianceClusterCustomerUserCredentials} that the service returns; all of them are
 * secret.
 */
export interface ApplianceClusterCustomerUserCredentials extends FieldOutputs<ListApplianceClusterCustomerUserCredentialResult> {}

/**
 * Keeps the kubeconfigs and SSH keys of the customer's user of an appliance, encrypted, in the stack's
 * state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields,
 * and only what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it
 * changes nothing in Azure.
 *
 * Takes the arguments of {@link listApplianceClusterCustomerUserCredential}; every value that the service
 * returned is a secret output.
 *
 * @example
 * const keys = new resourceconnector.ApplianceClusterCustomerUserCredentials("keys", { resourceId: appliance.id });
 */
export class ApplianceClusterCustomerUserCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListApplianceClusterCustomerUserCredentialArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(applianceClusterCustomerUserCredential, name, args, opts);
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
  ): ApplianceClusterCustomerUserCredentials {
    return new ApplianceClusterCustomerUserCredentials(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link ApplianceClusterUserCredentials} that the service returns; all of them are secret. */
export interface ApplianceClusterUserCredentials extends FieldOutputs<ListApplianceClusterUserCredentialResult> {}

/**
 * Keeps the kubeconfigs of the user of an appliance, with a token for the relay, encrypted, in the stack's
 * state, as listed first: each call lists another. It is listed anew when an argument or one of `keepers`
 * changes: `revision` goes up, and `rotated` names the fields that changed. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listApplianceClusterUserCredential}; every value that the service returned
 * is a secret output.
 *
 * @example
 * const keys = new resourceconnector.ApplianceClusterUserCredentials("keys", { resourceId: appliance.id, keepers: { renewed: "2026-07-01" } });
 */
export class ApplianceClusterUserCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListApplianceClusterUserCredentialArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(applianceClusterUserCredential, name, args, opts);
  }
}

/** The outputs of {@link ApplianceKeys} that the service returns; all of them are secret. */
export interface ApplianceKeys extends FieldOutputs<ListApplianceKeysResult> {}

/**
 * Keeps the kubeconfigs and SSH keys of an appliance, with certificates that expire, encrypted, in the
 * stack's state, as listed first: each call lists another. It is listed anew when an argument or one of
 * `keepers` changes: `revision` goes up, and `rotated` names the fields that changed. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listApplianceKeys}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new resourceconnector.ApplianceKeys("keys", { resourceId: appliance.id, keepers: { renewed: "2026-07-01" } });
 */
export class ApplianceKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListApplianceKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(applianceKeys, name, args, opts);
  }
}
