// The kubeconfig of a cluster of Azure Kubernetes Service, for a Kubernetes provider.
import { Provider } from "@pulumi/kubernetes/provider";
import { Namespace } from "@pulumi/kubernetes/core/v1";
import * as pulumi from "@pulumi/pulumi";
import { containerservice, wiring } from "pulumi-azure-listkeys";

const config = new pulumi.Config();

// A resource: when the cluster's certificates are rotated, the plan shows it.
const cluster = new containerservice.ManagedClusterUserCredentials("kubeconfig", {
  resourceId: config.require("clusterId"),
});

// The service returns a list of kubeconfigs in base64; this is the first one, as text.
const provider = new Provider("aks", { kubeconfig: wiring.kubeconfig({ cluster }) });

const namespace = new Namespace("team", { metadata: { name: "team" } }, { provider });

export const namespaceId = namespace.id;
