import { name, object, service, string } from "../operations/declare";
import { encodedKubeconfig } from "./shared/kubeconfig";

const shared = {
  path: "openShiftClusters/{resourceName}",
  apiVersion: "2023-11-22",
  names: {
    resourceName: name(
      "the name of the cluster",
      "1 to 63 letters, digits, - and _, the first and the last a letter or a digit",
      /^[a-zA-Z0-9]$|^[a-zA-Z0-9][-_a-zA-Z0-9]{0,61}[a-zA-Z0-9]$/,
    ),
  },
} as const;

export default service({
  module: "redhatopenshift",
  namespace: "Microsoft.RedHatOpenShift",
  title: "Azure Red Hat OpenShift",
  operations: {
    listOpenShiftClusterCredentials: {
      ...shared,
      resource: "OpenShiftClusterCredentials",
      summary: "the user name and password of a cluster's kubeadmin",
      action: "listCredentials",
      result: object("ListOpenShiftClusterCredentialsResult", "The credentials of kubeadmin.", {
        kubeadminUsername: string("The user name.", { example: "kubeadmin" }),
        kubeadminPassword: string("The password."),
      }),
    },
    listOpenShiftClusterAdminCredentials: {
      ...shared,
      resource: "OpenShiftClusterAdminCredentials",
      summary: "the kubeconfig of a cluster's administrator",
      action: "listAdminCredentials",
      result: object("ListOpenShiftClusterAdminCredentialsResult", "The administrator's kubeconfig.", {
        kubeconfig: string("The kubeconfig, in base64.", encodedKubeconfig),
      }),
    },
  },
});
