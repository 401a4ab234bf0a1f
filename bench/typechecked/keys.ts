// The quickstart without its consumer, which is azure-native's: what of its cost is this package's.
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices, quantum } from "pulumi-azure-listkeys";

const config = new pulumi.Config();
const resourceGroupName = config.require("resourceGroupName");
const workspaceName = config.require("workspaceName");
const name = config.require("endpointName");

const workspace = machinelearningservices.listWorkspaceKeys({ resourceGroupName, workspaceName });
const compute = machinelearningservices.listComputeKeys({
  resourceGroupName,
  workspaceName,
  computeName: config.require("computeName"),
});
const endpoint = machinelearningservices.listServerlessEndpointKeys({
  resourceGroupName,
  workspaceName,
  name,
});
const quantumWorkspace = quantum.listWorkspaceKeys({
  resourceGroupName,
  workspaceName: config.require("quantumWorkspaceName"),
});
const kept = new machinelearningservices.ServerlessEndpointKeys("endpoint", {
  resourceGroupName,
  workspaceName,
  name,
});

export const storageKey = workspace.userStorageKey;
export const registry = workspace.containerRegistryCredentials;
export const kubeconfig = compute.userKubeConfig;
export const endpointKey = endpoint.primaryKey;
export const quantumConnection = quantumWorkspace.primaryConnectionString;
export const revision = kept.revision;
