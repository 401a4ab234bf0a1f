import { mapOf, name, object, service, string } from "../operations/declare";
import { armResource } from "./shared/armResource";
import { encodedKubeconfig, kubeconfigs } from "./shared/kubeconfig";

const resourceName = name(
  "the name of the cluster",
  "1 to 63 letters, digits, - and _, the first and the last a letter or a digit",
  /^[a-zA-Z0-9]$|^[a-zA-Z0-9][-_a-zA-Z0-9]{0,61}[a-zA-Z0-9]$/,
);

const serverFqdn = string(
  "Which name of the API server the kubeconfig is to have: `public` is the public one of a private cluster.",
  { wire: "server-fqdn" },
);

const required = { required: true } as const;

/** azure-native's name. */
const ONE = "CredentialResult";

export default service({
  module: "containerservice",
  namespace: "Microsoft.ContainerService",
  title: "Azure Kubernetes Service",
  operations: {
    listManagedClusterUserCredentials: {
      resource: "ManagedClusterUserCredentials",
      summary: "the kubeconfigs of a cluster's user",
      path: "managedClusters/{resourceName}",
      action: "listClusterUserCredential",
      apiVersion: "2025-09-01",
      reference: "https://learn.microsoft.com/rest/api/aks/managed-clusters/list-cluster-user-credentials",
      names: { resourceName },
      query: {
        serverFqdn,
        format: string(
          "How the kubeconfig of a cluster with Entra ID signs in: by kubectl's former `azure` plugin, or by kubelogin, which `exec` runs.",
          { values: ["azure", "exec"] },
        ),
      },
      result: object("ListManagedClusterUserCredentialsResult", "The kubeconfigs of a cluster's user.", {
        kubeconfigs: kubeconfigs(ONE),
      }),
    },
    listManagedClusterAdminCredentials: {
      resource: "ManagedClusterAdminCredentials",
      summary: "the kubeconfigs of a cluster's administrator",
      path: "managedClusters/{resourceName}",
      action: "listClusterAdminCredential",
      apiVersion: "2025-09-01",
      reference: "https://learn.microsoft.com/rest/api/aks/managed-clusters/list-cluster-admin-credentials",
      names: { resourceName },
      query: { serverFqdn },
      result: object(
        "ListManagedClusterAdminCredentialsResult",
        "The kubeconfigs of a cluster's administrator.",
        { kubeconfigs: kubeconfigs(ONE) },
      ),
    },
    listManagedClusterMonitoringUserCredentials: {
      resource: "ManagedClusterMonitoringUserCredentials",
      summary: "the kubeconfigs of a cluster's monitoring user",
      path: "managedClusters/{resourceName}",
      action: "listClusterMonitoringUserCredential",
      apiVersion: "2025-09-01",
      names: { resourceName },
      query: { serverFqdn },
      result: object(
        "ListManagedClusterMonitoringUserCredentialsResult",
        "The kubeconfigs of a cluster's monitoring user.",
        { kubeconfigs: kubeconfigs(ONE) },
      ),
    },
    listManagedClusterAccessProfile: {
      resource: "ManagedClusterAccessProfileCredentials",
      summary: "the kubeconfig of an access profile of a cluster",
      path: "managedClusters/{resourceName}/accessProfiles/{roleName}",
      action: "listCredential",
      apiVersion: "2020-03-01",
      names: {
        resourceName,
        roleName: name("the name of the access profile", "the name of an access profile"),
      },
      result: object(
        "ListManagedClusterAccessProfileResult",
        "The kubeconfig of an access profile of a cluster.",
        { kubeConfig: string("The kubeconfig, in base64.", encodedKubeconfig) },
        {
          envelope: "properties",
          itself: {
            ...armResource,
            location: string("Where the cluster is.", required),
            tags: mapOf("string", "The tags of the access profile."),
          },
        },
      ),
    },
    listManagedNamespaceCredential: {
      resource: "ManagedNamespaceCredentials",
      summary: "the kubeconfigs of a managed namespace of a cluster",
      path: "managedClusters/{resourceName}/managedNamespaces/{managedNamespaceName}",
      action: "listCredential",
      apiVersion: "2025-09-01",
      names: {
        resourceName,
        managedNamespaceName: name("the name of the managed namespace", "1 to 63 characters", 63),
      },
      result: object("ListManagedNamespaceCredentialResult", "The kubeconfigs of a managed namespace.", {
        kubeconfigs: kubeconfigs(ONE),
      }),
    },
    listNamespaceCredential: {
      resource: "NamespaceCredentials",
      summary: "the kubeconfigs of a namespace of a cluster",
      path: "managedClusters/{resourceName}/namespaces/{namespaceName}",
      action: "listCredential",
      apiVersion: "2025-02-02-preview",
      names: { resourceName, namespaceName: name("the name of the namespace", "the name of a namespace") },
      result: object("ListNamespaceCredentialResult", "The kubeconfigs of a namespace.", {
        kubeconfigs: kubeconfigs(ONE),
      }),
    },
    listFleetCredentials: {
      resource: "FleetCredentials",
      summary: "the kubeconfigs of a fleet",
      path: "fleets/{fleetName}",
      action: "listCredentials",
      apiVersion: "2026-06-01",
      names: { fleetName: name("the name of the fleet", "the name of a fleet") },
      result: object("ListFleetCredentialsResult", "The kubeconfigs of a fleet.", {
        kubeconfigs: kubeconfigs("FleetCredentialResult"),
      }),
    },
  },
});
