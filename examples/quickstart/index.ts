// All four functions, one resource, and a key wired into a consumer.
import { Secret } from "@pulumi/azure-native/keyvault";
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices, quantum } from "pulumi-azure-listkeys";

const config = new pulumi.Config();
const resourceGroupName = config.require("resourceGroupName");
const workspaceName = config.require("workspaceName");

const workspace = machinelearningservices.listWorkspaceKeys({ resourceGroupName, workspaceName });
const compute = machinelearningservices.listComputeKeys({
  resourceGroupName,
  workspaceName,
  computeName: config.require("computeName"),
});
const name = config.require("endpointName");
const endpoint = machinelearningservices.listServerlessEndpointKeys({
  resourceGroupName,
  workspaceName,
  name,
});
const quantumWorkspace = quantum.listWorkspaceKeys({
  resourceGroupName,
  workspaceName: config.require("quantumWorkspaceName"),
});

// A function is called on every run. A resource also keeps what it found: a key that is rotated in Azure shows in
// the plan by its name, and only what uses that key changes.
const kept = new machinelearningservices.ServerlessEndpointKeys("endpoint", {
  resourceGroupName,
  workspaceName,
  name,
});

// The key is a secret here too: in the plan, in the state, and for every program that reads the state.
const stored = new Secret("endpoint-key", {
  resourceGroupName,
  vaultName: config.require("vaultName"),
  secretName: "endpoint-key",
  properties: { value: kept.primaryKey },
});

// Outputs that hold a key are shown as [secret].
export const storageKey = workspace.userStorageKey;
export const registry = workspace.containerRegistryCredentials;
export const kubeconfig = compute.userKubeConfig;
export const endpointKey = endpoint.primaryKey;
export const quantumConnection = quantumWorkspace.primaryConnectionString;
export const storedAs = stored.id;
export const revision = kept.revision;
