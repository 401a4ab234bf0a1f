import { boolean, name, object, service, string } from "../operations/declare";
import type { ObjectType } from "../operations/types";
import { hybridConnectionConfig } from "./shared/hybridConnection";
import { kubeconfigs } from "./shared/kubeconfig";

const required = { required: true } as const;

const shared = {
  path: "connectedClusters/{clusterName}",
  names: { clusterName: name("the name of the cluster", "the name of a cluster") },
  body: {
    authenticationMethod: string("How the kubeconfig signs in.", { ...required, values: ["Token", "AAD"] }),
    clientProxy: boolean("Whether the cluster is reached through the proxy on the client's side.", required),
  },
  stable: false,
} as const;

export default service({
  module: "kubernetes",
  namespace: "Microsoft.Kubernetes",
  title: "Azure Arc-enabled Kubernetes",
  operations: {
    listConnectedClusterUserCredential: {
      ...shared,
      resource: "ConnectedClusterUserCredentials",
      summary: "the kubeconfigs of a connected cluster, with a token for the relay",
      action: "listClusterUserCredential",
      apiVersion: "2026-05-01",
      result: credentials("ListConnectedClusterUserCredentialResult"),
    },
    listConnectedClusterUserCredentials: {
      ...shared,
      resource: "ConnectedClusterCredentials",
      summary: "the kubeconfigs of a connected cluster, with a token for the relay, by the former action",
      action: "listClusterUserCredentials",
      apiVersion: "2021-04-01-preview",
      result: credentials("ListConnectedClusterUserCredentialsResult"),
    },
  },
});

/** @param type azure-native's name for the result */
function credentials(type: string): ObjectType {
  return object(type, "The kubeconfigs of a connected cluster, and how to reach it.", {
    kubeconfigs: kubeconfigs("CredentialResult"),
    hybridConnectionConfig,
  });
}
