// Generated from services/kubernetes.ts by `npm run generate`.
/** Keys of Azure Arc-enabled Kubernetes; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import kubernetes from "../services/kubernetes";

const connectedClusterUserCredential = operationOf(kubernetes, "listConnectedClusterUserCredential");
const connectedClusterUserCredentials = operationOf(kubernetes, "listConnectedClusterUserCredentials");

/** The kubeconfigs of a connected cluster, and how to reach it. */
export interface ListConnectedClusterUserCredentialResult {
  /** The kubeconfigs. */
  kubeconfigs: CredentialResult[];
  /** How to reach the cluster, through a relay. */
  hybridConnectionConfig: HybridConnectionConfig;
}

/** One kubeconfig. */
export interface CredentialResult {
  /** The name of the kubeconfig. */
  name: string;
  /** The kubeconfig, in base64. */
  value: string;
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

/** The kubeconfigs of a connected cluster, and how to reach it. */
export interface ListConnectedClusterUserCredentialsResult {
  /** The kubeconfigs. */
  kubeconfigs: CredentialResult[];
  /** How to reach the cluster, through a relay. */
  hybridConnectionConfig: HybridConnectionConfig;
}

/** The arguments of {@link listConnectedClusterUserCredential}. */
export type ListConnectedClusterUserCredentialArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the cluster. */
  clusterName: string;
}> & {
  /** How the kubeconfig signs in. Token, AAD, or another. */
  authenticationMethod: pulumi.Input<string>;
  /** Whether the cluster is reached through the proxy on the client's side. */
  clientProxy: pulumi.Input<boolean>;
};

/** The arguments of {@link listConnectedClusterUserCredentials}. */
export type ListConnectedClusterUserCredentialsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the cluster. */
  clusterName: string;
}> & {
  /** How the kubeconfig signs in. Token, AAD, or another. */
  authenticationMethod: pulumi.Input<string>;
  /** Whether the cluster is reached through the proxy on the client's side. */
  clientProxy: pulumi.Input<boolean>;
};

/**
 * Lists the kubeconfigs of a connected cluster, with a token for the relay.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the connected cluster is not found. Needs
 * `Microsoft.Kubernetes/connectedClusters/listClusterUserCredential/action`.
 *
 * @param args `resourceGroupName` and `clusterName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.kubeconfigs`)
 * API version 2026-05-01 by default
 *
 * @example
 * const keys = kubernetes.listConnectedClusterUserCredential({ resourceId: cluster.id });
 * export const secret = keys.kubeconfigs;
 */
export const listConnectedClusterUserCredential = functionOf<
  ListConnectedClusterUserCredentialArgs,
  ListConnectedClusterUserCredentialResult
>(connectedClusterUserCredential);

/** {@link listConnectedClusterUserCredential} under azure-native's other name. */
export const listConnectedClusterUserCredentialOutput: typeof listConnectedClusterUserCredential =
  listConnectedClusterUserCredential;

/**
 * Lists the kubeconfigs of a connected cluster, with a token for the relay, by the former action.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the connected cluster is not found. Needs
 * `Microsoft.Kubernetes/connectedClusters/listClusterUserCredentials/action`.
 *
 * @param args `resourceGroupName` and `clusterName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.kubeconfigs`)
 * API version 2021-04-01-preview by default
 *
 * @example
 * const keys = kubernetes.listConnectedClusterUserCredentials({ resourceId: cluster.id });
 * export const secret = keys.kubeconfigs;
 */
export const listConnectedClusterUserCredentials = functionOf<
  ListConnectedClusterUserCredentialsArgs,
  ListConnectedClusterUserCredentialsResult
>(connectedClusterUserCredentials);

/** {@link listConnectedClusterUserCredentials} under azure-native's other name. */
export const listConnectedClusterUserCredentialsOutput: typeof listConnectedClusterUserCredentials =
  listConnectedClusterUserCredentials;

/** The outputs of {@link ConnectedClusterUserCredentials} that the service returns; all of them are secret. */
export interface ConnectedClusterUserCredentials extends FieldOutputs<ListConnectedClusterUserCredentialResult> {}

/**
 * Keeps the kubeconfigs of a connected cluster, with a token for the relay, encrypted, in the stack's state,
 * as listed first: each call lists another. It is listed anew when an argument or one of `keepers` changes:
 * `revision` goes up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listConnectedClusterUserCredential}; every value that the service returned
 * is a secret output.
 *
 * @example
 * const keys = new kubernetes.ConnectedClusterUserCredentials("keys", { resourceId: cluster.id, …, keepers: { renewed: "2026-07-01" } });
 */
export class ConnectedClusterUserCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListConnectedClusterUserCredentialArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(connectedClusterUserCredential, name, args, opts);
  }
}

/** The outputs of {@link ConnectedClusterCredentials} that the service returns; all of them are secret. */
export interface ConnectedClusterCredentials extends FieldOutputs<ListConnectedClusterUserCredentialsResult> {}

/**
 * Keeps the kubeconfigs of a connected cluster, with a token for the relay, by the former action, encrypted,
 * in the stack's state, as listed first: each call lists another. It is listed anew when an argument or one
 * of `keepers` changes: `revision` goes up, and `rotated` names the fields that changed. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listConnectedClusterUserCredentials}; every value that the service returned
 * is a secret output.
 *
 * @example
 * const keys = new kubernetes.ConnectedClusterCredentials("keys", { resourceId: cluster.id, …, keepers: { renewed: "2026-07-01" } });
 */
export class ConnectedClusterCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListConnectedClusterUserCredentialsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(connectedClusterUserCredentials, name, args, opts);
  }
}
