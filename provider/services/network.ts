import { listOf, name, number, object, of, service, string } from "../operations/declare";
import type { ObjectType } from "../operations/types";

const required = { required: true } as const;

export default service({
  module: "network",
  namespace: "Microsoft.Network",
  title: "Azure networking",
  operations: {
    listVirtualNetworkGatewayRadiusSecrets: {
      resource: "VirtualNetworkGatewayRadiusSecrets",
      summary: "the RADIUS servers of a virtual network gateway, with their secrets",
      path: "virtualNetworkGateways/{virtualNetworkGatewayName}",
      action: "listRadiusSecrets",
      apiVersion: "2024-10-01",
      names: { virtualNetworkGatewayName: name("the name of the gateway", "the name of a gateway") },
      pages: { items: "value", next: "nextLink" },
      result: radiusServers("ListVirtualNetworkGatewayRadiusSecretsResult"),
    },
    listVpnServerConfigurationRadiusSecrets: {
      resource: "VpnServerConfigurationRadiusSecrets",
      summary: "the RADIUS servers of a VPN server configuration, with their secrets",
      path: "vpnServerConfigurations/{vpnServerConfigurationName}",
      action: "listRadiusSecrets",
      apiVersion: "2024-10-01",
      names: {
        vpnServerConfigurationName: name("the name of the configuration", "the name of a configuration"),
      },
      pages: { items: "value", next: "nextLink" },
      result: radiusServers("ListVpnServerConfigurationRadiusSecretsResult"),
    },
    listVpnLinkConnectionDefaultSharedKey: {
      resource: "VpnLinkConnectionSharedKeys",
      summary: "the shared key of a link connection of a VPN connection",
      path: "vpnGateways/{gatewayName}/vpnConnections/{connectionName}/vpnLinkConnections/{linkConnectionName}/sharedKeys/default",
      action: "listSharedKey",
      apiVersion: "2024-05-01",
      names: {
        gatewayName: name("the name of the gateway", "the name of a gateway"),
        connectionName: name("the name of the VPN connection", "the name of a VPN connection"),
        linkConnectionName: name("the name of the link connection", "the name of a link connection"),
      },
      result: object(
        "ListVpnLinkConnectionDefaultSharedKeyResult",
        "The shared key of a link connection.",
        {
          properties: of(
            object("SharedKeyProperties", "The shared key.", {
              sharedKey: string("The key."),
              sharedKeyLength: number("How long the key is."),
              provisioningState: string("Whether it was made.", {
                ...required,
                values: ["Failed", "Succeeded", "Canceled", "Creating", "Updating", "Deleting"],
              }),
            }),
            "The shared key.",
            required,
          ),
        },
        {
          itself: {
            id: string("The ARM ID of the shared key."),
            name: string("The name of the shared key."),
            type: string("The type of the shared key.", required),
          },
        },
      ),
    },
  },
});

/** @param type azure-native's name for the result */
function radiusServers(type: string): ObjectType {
  return object(type, "RADIUS servers, with their secrets.", {
    value: listOf(
      object("RadiusAuthServer", "One RADIUS server.", {
        radiusServerAddress: string("The address of the server."),
        radiusServerSecret: string("The secret that the gateway shares with the server."),
      }),
      "The servers.",
    ),
    nextLink: string("Where the next page is."),
  });
}
