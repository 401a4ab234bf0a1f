// The kubeconfig of an AKS compute of a Machine Learning workspace, for a Kubernetes provider.
import { Provider } from "@pulumi/kubernetes/provider";
import { Namespace } from "@pulumi/kubernetes/core/v1";
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices, wiring } from "pulumi-azure-listkeys";

const config = new pulumi.Config();

const compute = machinelearningservices.listComputeKeys({ resourceId: config.require("computeId") });

const cluster = new Provider("aks", { kubeconfig: wiring.kubeconfig({ compute, role: "admin" }) });

const namespace = new Namespace("team", { metadata: { name: "team" } }, { provider: cluster });

export const namespaceId = namespace.id;
