// The four key resources, each with a consumer of each of its keys.
import { Secret } from "@pulumi/kubernetes/core/v1";
import { machinelearningservices, quantum } from "pulumi-azure-listkeys";

const names = { resourceGroupName: "rg", workspaceName: "ml-ws" };

// Two of one name, of different services.
const workspace = new machinelearningservices.WorkspaceKeys("workspace", names);
const compute = new machinelearningservices.ComputeKeys("compute", { ...names, computeName: "aks" });
const endpoint = new machinelearningservices.ServerlessEndpointKeys("endpoint", { ...names, name: "phi" });
const quantumWorkspace = new quantum.WorkspaceKeys("workspace", {
  resourceGroupName: "rg",
  workspaceName: "q1",
});

new Secret("primary-consumer", { stringData: { key: endpoint.primaryKey.apply((key) => key ?? "") } });
new Secret("secondary-consumer", { stringData: { key: endpoint.secondaryKey.apply((key) => key ?? "") } });
new Secret("quantum-consumer", {
  stringData: { connection: quantumWorkspace.primaryConnectionString.apply((value) => value ?? "") },
});

export const storageKey = workspace.userStorageKey;
export const kubeconfig = compute.userKubeConfig;
export const databricks = compute.databricksAccessToken.apply((token) => token === undefined);
export const revisions = [workspace, compute, endpoint, quantumWorkspace].map(({ revision }) => revision);
export const rotated = endpoint.rotated;
export const id = quantumWorkspace.id;
