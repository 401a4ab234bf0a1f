// Generated from services/hybridconnectivity.ts by `npm run generate`.
/** Keys of Azure Arc connectivity; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import hybridconnectivity from "../services/hybridconnectivity";

const endpointCredentials = operationOf(hybridconnectivity, "listEndpointCredentials");
const endpointIngressGatewayCredentials = operationOf(
  hybridconnectivity,
  "listEndpointIngressGatewayCredentials",
);

/** What an endpoint is accessed with. */
export interface ListEndpointCredentialsResult {
  /** The key of the relay. */
  accessKey: string;
  /** When the key expires, in seconds since 1970. */
  expiresOn: number | undefined;
  /** The name of the hybrid connection. */
  hybridConnectionName: string;
  /** The namespace of the relay. */
  namespaceName: string;
  /** The domain of the relay's namespace. */
  namespaceNameSuffix: string;
  /** The token of the service's configuration. */
  serviceConfigurationToken: string | undefined;
}

/** What the ingress gateway of an endpoint is accessed with. */
export interface ListEndpointIngressGatewayCredentialsResult {
  /** The key of the relay. */
  accessKey: string;
  /** When the key expires, in seconds since 1970. */
  expiresOn: number | undefined;
  /** The name of the hybrid connection. */
  hybridConnectionName: string;
  /** The namespace of the relay. */
  namespaceName: string;
  /** The domain of the relay's namespace. */
  namespaceNameSuffix: string;
  /** The token of the service's configuration. */
  serviceConfigurationToken: string | undefined;
  /** The host of the gateway. */
  hostname: string;
  /** The ID of the app that the gateway is. */
  serverId: string;
  /** The ID of the app's tenant. */
  tenantId: string;
}

/** The arguments of {@link listEndpointCredentials}. */
export type ListEndpointCredentialsArgs = ArgsOf<{
  /** The ARM ID of the machine or cluster. */
  resourceUri: string;
  /** The name of the endpoint. */
  endpointName: string;
}> & {
  /** For how many seconds the access is granted: 10800 by default. */
  expiresin?: pulumi.Input<number | undefined> | undefined;
  /** The service that is accessed. SSH, WAC, or another. */
  serviceName?: pulumi.Input<string | undefined> | undefined;
};

/** The arguments of {@link listEndpointIngressGatewayCredentials}. */
export type ListEndpointIngressGatewayCredentialsArgs = ArgsOf<{
  /** The ARM ID of the machine or cluster. */
  resourceUri: string;
  /** The name of the endpoint. */
  endpointName: string;
}> & {
  /** For how many seconds the access is granted: 10800 by default. */
  expiresin?: pulumi.Input<number | undefined> | undefined;
  /** The service that is accessed. SSH, WAC, or another. */
  serviceName?: pulumi.Input<string | undefined> | undefined;
};

/**
 * Lists what an endpoint of a machine or cluster is accessed with.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the endpoint is not found. Needs `Microsoft.HybridConnectivity/endpoints/listCredentials/action`.
 *
 * @param args `resourceUri` and `endpointName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.accessKey`)
 * API version 2024-12-01 by default
 *
 * @example
 * const keys = hybridconnectivity.listEndpointCredentials({ resourceId: endpoint.id });
 * export const secret = keys.accessKey;
 */
export const listEndpointCredentials = functionOf<ListEndpointCredentialsArgs, ListEndpointCredentialsResult>(
  endpointCredentials,
);

/** {@link listEndpointCredentials} under azure-native's other name. */
export const listEndpointCredentialsOutput: typeof listEndpointCredentials = listEndpointCredentials;

/**
 * Lists what the ingress gateway of an endpoint is accessed with.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the endpoint is not found. Needs
 * `Microsoft.HybridConnectivity/endpoints/listIngressGatewayCredentials/action`.
 *
 * @param args `resourceUri` and `endpointName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.accessKey`)
 * API version 2024-12-01 by default
 *
 * @example
 * const keys = hybridconnectivity.listEndpointIngressGatewayCredentials({ resourceId: endpoint.id });
 * export const secret = keys.accessKey;
 */
export const listEndpointIngressGatewayCredentials = functionOf<
  ListEndpointIngressGatewayCredentialsArgs,
  ListEndpointIngressGatewayCredentialsResult
>(endpointIngressGatewayCredentials);

/** {@link listEndpointIngressGatewayCredentials} under azure-native's other name. */
export const listEndpointIngressGatewayCredentialsOutput: typeof listEndpointIngressGatewayCredentials =
  listEndpointIngressGatewayCredentials;

/** The outputs of {@link EndpointCredentials} that the service returns; all of them are secret. */
export interface EndpointCredentials extends FieldOutputs<ListEndpointCredentialsResult> {}

/**
 * Keeps what an endpoint of a machine or cluster is accessed with, encrypted, in the stack's state, as
 * listed first: each call lists another. It is listed anew when an argument or one of `keepers` changes:
 * `revision` goes up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listEndpointCredentials}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new hybridconnectivity.EndpointCredentials("keys", { resourceId: endpoint.id, keepers: { renewed: "2026-07-01" } });
 */
export class EndpointCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListEndpointCredentialsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(endpointCredentials, name, args, opts);
  }
}

/**
 * The outputs of {@link EndpointIngressGatewayCredentials} that the service returns; all of them are secret.
 */
export interface EndpointIngressGatewayCredentials extends FieldOutputs<ListEndpointIngressGatewayCredentialsResult> {}

/**
 * Keeps what the ingress gateway of an endpoint is accessed with, encrypted, in the stack's state, as listed
 * first: each call lists another. It is listed anew when an argument or one of `keepers` changes: `revision`
 * goes up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listEndpointIngressGatewayCredentials}; every value that the service
 * returned is a secret output.
 *
 * @example
 * const keys = new hybridconnectivity.EndpointIngressGatewayCredentials("keys", { resourceId: endpoint.id, keepers: { renewed: "2026-07-01" } });
 */
export class EndpointIngressGatewayCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListEndpointIngressGatewayCredentialsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(endpointIngressGatewayCredentials, name, args, opts);
  }
}
