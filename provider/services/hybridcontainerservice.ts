import { listOf, object, of, resourceId, service, string } from "../operations/declare";
import type { Fields } from "../operations/types";

const required = { required: true } as const;

const shared = {
  scope: { extends: "connectedClusterResourceUri" },
  path: "provisionedClusterInstances/default",
  apiVersion: "2024-01-01",
  names: { connectedClusterResourceUri: resourceId("the ARM ID of the connected cluster") },
  longRunning: true,
} as const;

const credentials: Fields = {
  error: of(
    object("ListCredentialResponseResponseError", "What went wrong.", {
      code: string("The code of the error."),
      message: string("The message of the error."),
    }),
    "What went wrong.",
  ),
  properties: of(
    object("ListCredentialResponseResponseProperties", "The kubeconfigs of a cluster.", {
      kubeconfigs: listOf(
        object("CredentialResult", "A kubeconfig of a cluster.", {
          name: string("The name of the kubeconfig.", required),
          value: string("The kubeconfig in base64.", required),
        }),
        "The kubeconfigs.",
        required,
      ),
    }),
    "The kubeconfigs of the cluster.",
    required,
  ),
  status: string("How far the operation has come.", {
    ...required,
    values: [
      "Succeeded",
      "Failed",
      "Canceled",
      "Pending",
      "Creating",
      "Deleting",
      "Updating",
      "Upgrading",
      "Accepted",
    ],
  }),
};

const itself: Fields = {
  id: string("The ID of the operation.", required),
  name: string("The name of the operation.", required),
  resourceId: string("The ARM ID of the cluster.", required),
};

export default service({
  module: "hybridcontainerservice",
  namespace: "Microsoft.HybridContainerService",
  title: "AKS enabled by Azure Arc",
  operations: {
    listProvisionedClusterInstanceAdminKubeconfig: {
      ...shared,
      resource: "ProvisionedClusterInstanceAdminCredentials",
      summary: "the administrator's kubeconfigs of a provisioned cluster",
      action: "listAdminKubeconfig",
      result: object(
        "ListProvisionedClusterInstanceAdminKubeconfigResult",
        "The administrator's kubeconfigs of a cluster.",
        credentials,
        { itself },
      ),
    },
    listProvisionedClusterInstanceUserKubeconfig: {
      ...shared,
      resource: "ProvisionedClusterInstanceUserCredentials",
      summary: "the user's kubeconfigs of a provisioned cluster",
      action: "listUserKubeconfig",
      result: object(
        "ListProvisionedClusterInstanceUserKubeconfigResult",
        "The user's kubeconfigs of a cluster.",
        credentials,
        { itself },
      ),
    },
  },
});
