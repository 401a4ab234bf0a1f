import { name, number, object, resourceId, service, string } from "../operations/declare";
import type { Fields } from "../operations/types";

const required = { required: true } as const;
const relay = { within: "relay" } as const;

const shared = {
  scope: { extends: "resourceUri" },
  path: "endpoints/{endpointName}",
  apiVersion: "2024-12-01",
  names: {
    resourceUri: resourceId("the ARM ID of the machine or cluster"),
    endpointName: name("the name of the endpoint", "the name of an endpoint, such as default"),
  },
  query: { expiresin: number("For how many seconds the access is granted: 10800 by default.") },
  body: { serviceName: string("The service that is accessed.", { values: ["SSH", "WAC"] }) },
  stable: false,
} as const;

const access: Fields = {
  accessKey: string("The key of the relay.", { ...required, ...relay }),
  expiresOn: number("When the key expires, in seconds since 1970.", relay),
  hybridConnectionName: string("The name of the hybrid connection.", { ...required, ...relay }),
  namespaceName: string("The namespace of the relay.", { ...required, ...relay }),
  namespaceNameSuffix: string("The domain of the relay's namespace.", { ...required, ...relay }),
  serviceConfigurationToken: string("The token of the service's configuration.", relay),
};

export default service({
  module: "hybridconnectivity",
  namespace: "Microsoft.HybridConnectivity",
  title: "Azure Arc connectivity",
  operations: {
    listEndpointCredentials: {
      ...shared,
      resource: "EndpointCredentials",
      summary: "what an endpoint of a machine or cluster is accessed with",
      action: "listCredentials",
      result: object("ListEndpointCredentialsResult", "What an endpoint is accessed with.", access),
    },
    listEndpointIngressGatewayCredentials: {
      ...shared,
      resource: "EndpointIngressGatewayCredentials",
      summary: "what the ingress gateway of an endpoint is accessed with",
      action: "listIngressGatewayCredentials",
      result: object(
        "ListEndpointIngressGatewayCredentialsResult",
        "What the ingress gateway of an endpoint is accessed with.",
        {
          ...access,
          hostname: string("The host of the gateway.", {
            ...required,
            within: "ingress",
            example: "fake-gateway.example",
          }),
          serverId: string("The ID of the app that the gateway is.", {
            ...required,
            within: "ingress.aadProfile",
          }),
          tenantId: string("The ID of the app's tenant.", { ...required, within: "ingress.aadProfile" }),
        },
      ),
    },
  },
});
