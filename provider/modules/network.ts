// Generated from services/network.ts by `npm run generate`.
/** Keys of Azure networking; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import network from "../services/network";

const virtualNetworkGatewayRadiusSecrets = operationOf(network, "listVirtualNetworkGatewayRadiusSecrets");
const vpnServerConfigurationRadiusSecrets = operationOf(network, "listVpnServerConfigurationRadiusSecrets");
const vpnLinkConnectionDefaultSharedKey = operationOf(network, "listVpnLinkConnectionDefaultSharedKey");

/** RADIUS servers, with their secrets. */
export interface ListVirtualNetworkGatewayRadiusSecretsResult {
  /** The servers. */
  value: RadiusAuthServer[] | undefined;
  /** Where the next page is. */
  nextLink: string | undefined;
}

/** One RADIUS server. */
export interface RadiusAuthServer {
  /** The address of the server. */
  radiusServerAddress: string | undefined;
  /** The secret that the gateway shares with the server. */
  radiusServerSecret: string | undefined;
}

/** RADIUS servers, with their secrets. */
export interface ListVpnServerConfigurationRadiusSecretsResult {
  /** The servers. */
  value: RadiusAuthServer[] | undefined;
  /** Where the next page is. */
  nextLink: string | undefined;
}

/** The shared key of a link connection. */
export interface ListVpnLinkConnectionDefaultSharedKeyResult {
  /** The shared key. */
  properties: SharedKeyProperties;
  /** The ARM ID of the shared key. */
  id: string | undefined;
  /** The name of the shared key. */
  name: string | undefined;
  /** The type of the shared key. */
  type: string;
}

/** The shared key. */
export interface SharedKeyProperties {
  /** The key. */
  sharedKey: string | undefined;
  /** How long the key is. */
  sharedKeyLength: number | undefined;
  /** Whether it was made. */
  provisioningState: string;
}

/** The arguments of {@link listVirtualNetworkGatewayRadiusSecrets}. */
export type ListVirtualNetworkGatewayRadiusSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the gateway. */
  virtualNetworkGatewayName: string;
}>;

/** The arguments of {@link listVpnServerConfigurationRadiusSecrets}. */
export type ListVpnServerConfigurationRadiusSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the configuration. */
  vpnServerConfigurationName: string;
}>;

/** The arguments of {@link listVpnLinkConnectionDefaultSharedKey}. */
export type ListVpnLinkConnectionDefaultSharedKeyArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the gateway. */
  gatewayName: string;
  /** The name of the VPN connection. */
  connectionName: string;
  /** The name of the link connection. */
  linkConnectionName: string;
}>;

/**
 * Lists the RADIUS servers of a virtual network gateway, with their secrets.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the virtual network gateway is not found. Needs
 * `Microsoft.Network/virtualNetworkGateways/listRadiusSecrets/action`.
 *
 * @param args `resourceGroupName` and `virtualNetworkGatewayName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2024-10-01 by default
 *
 * @example
 * const keys = network.listVirtualNetworkGatewayRadiusSecrets({ resourceId: gateway.id });
 * export const secret = keys.value;
 */
export const listVirtualNetworkGatewayRadiusSecrets = functionOf<
  ListVirtualNetworkGatewayRadiusSecretsArgs,
  ListVirtualNetworkGatewayRadiusSecretsResult
>(virtualNetworkGatewayRadiusSecrets);

/** {@link listVirtualNetworkGatewayRadiusSecrets} under azure-native's other name. */
export const listVirtualNetworkGatewayRadiusSecretsOutput: typeof listVirtualNetworkGatewayRadiusSecrets =
  listVirtualNetworkGatewayRadiusSecrets;

/**
 * Lists the RADIUS servers of a VPN server configuration, with their secrets.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the vpn server configuration is not found. Needs
 * `Microsoft.Network/vpnServerConfigurations/listRadiusSecrets/action`.
 *
 * @param args `resourceGroupName` and `vpnServerConfigurationName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2024-10-01 by default
 *
 * @example
 * const keys = network.listVpnServerConfigurationRadiusSecrets({ resourceId: configuration.id });
 * export const secret = keys.value;
 */
export const listVpnServerConfigurationRadiusSecrets = functionOf<
  ListVpnServerConfigurationRadiusSecretsArgs,
  ListVpnServerConfigurationRadiusSecretsResult
>(vpnServerConfigurationRadiusSecrets);

/** {@link listVpnServerConfigurationRadiusSecrets} under azure-native's other name. */
export const listVpnServerConfigurationRadiusSecretsOutput: typeof listVpnServerConfigurationRadiusSecrets =
  listVpnServerConfigurationRadiusSecrets;

/**
 * Lists the shared key of a link connection of a VPN connection.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the shared key is not found. Needs
 * `Microsoft.Network/vpnGateways/vpnConnections/vpnLinkConnections/sharedKeys/listSharedKey/action`.
 *
 * @param args `resourceGroupName`, `gatewayName`, `connectionName` and `linkConnectionName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2024-05-01 by default
 *
 * @example
 * const keys = network.listVpnLinkConnectionDefaultSharedKey({ resourceId: key.id });
 * export const secret = keys.properties;
 */
export const listVpnLinkConnectionDefaultSharedKey = functionOf<
  ListVpnLinkConnectionDefaultSharedKeyArgs,
  ListVpnLinkConnectionDefaultSharedKeyResult
>(vpnLinkConnectionDefaultSharedKey);

/** {@link listVpnLinkConnectionDefaultSharedKey} under azure-native's other name. */
export const listVpnLinkConnectionDefaultSharedKeyOutput: typeof listVpnLinkConnectionDefaultSharedKey =
  listVpnLinkConnectionDefaultSharedKey;

/**
 * The outputs of {@link VirtualNetworkGatewayRadiusSecrets} that the service returns; all of them are
 * secret.
 */
export interface VirtualNetworkGatewayRadiusSecrets extends FieldOutputs<ListVirtualNetworkGatewayRadiusSecretsResult> {}

/**
 * Keeps the RADIUS servers of a virtual network gateway, with their secrets, encrypted, in the stack's
 * state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields,
 * and only what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it
 * changes nothing in Azure.
 *
 * Takes the arguments of {@link listVirtualNetworkGatewayRadiusSecrets}; every value that the service
 * returned is a secret output.
 *
 * @example
 * const keys = new network.VirtualNetworkGatewayRadiusSecrets("keys", { resourceId: gateway.id });
 */
export class VirtualNetworkGatewayRadiusSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListVirtualNetworkGatewayRadiusSecretsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(virtualNetworkGatewayRadiusSecrets, name, args, opts);
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
  ): VirtualNetworkGatewayRadiusSecrets {
    return new VirtualNetworkGatewayRadiusSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/**
 * The outputs of {@link VpnServerConfigurationRadiusSecrets} that the service returns; all of them are
 * secret.
 */
export interface VpnServerConfigurationRadiusSecrets extends FieldOutputs<ListVpnServerConfigurationRadiusSecretsResult> {}

/**
 * Keeps the RADIUS servers of a VPN server configuration, with their secrets, encrypted, in the stack's
 * state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields,
 * and only what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it
 * changes nothing in Azure.
 *
 * Takes the arguments of {@link listVpnServerConfigurationRadiusSecrets}; every value that the service
 * returned is a secret output.
 *
 * @example
 * const keys = new network.VpnServerConfigurationRadiusSecrets("keys", { resourceId: configuration.id });
 */
export class VpnServerConfigurationRadiusSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListVpnServerConfigurationRadiusSecretsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(vpnServerConfigurationRadiusSecrets, name, args, opts);
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
  ): VpnServerConfigurationRadiusSecrets {
    return new VpnServerConfigurationRadiusSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link VpnLinkConnectionSharedKeys} that the service returns; all of them are secret. */
export interface VpnLinkConnectionSharedKeys extends FieldOutputs<
  Omit<ListVpnLinkConnectionDefaultSharedKeyResult, "id" | "name" | "type">
> {}

/**
 * Keeps the shared key of a link connection of a VPN connection, encrypted, in the stack's state. A key that
 * was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listVpnLinkConnectionDefaultSharedKey}; every value that the service
 * returned is a secret output.
 *
 * @example
 * const keys = new network.VpnLinkConnectionSharedKeys("keys", { resourceId: key.id });
 */
export class VpnLinkConnectionSharedKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListVpnLinkConnectionDefaultSharedKeyArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(vpnLinkConnectionDefaultSharedKey, name, args, opts);
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
  ): VpnLinkConnectionSharedKeys {
    return new VpnLinkConnectionSharedKeys(name, { resourceId: id }, { ...opts, id });
  }
}
