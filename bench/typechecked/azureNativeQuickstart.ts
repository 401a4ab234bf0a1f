// The quickstart on azure-native: secrets are marked by hand, a compute's are not in its types, and nothing keeps keys.
import { Secret } from "@pulumi/azure-native/keyvault";
import * as machinelearningservices from "@pulumi/azure-native/machinelearningservices";
import * as quantum from "@pulumi/azure-native/quantum";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const resourceGroupName = config.require("resourceGroupName");
const workspaceName = config.require("workspaceName");

const workspace = pulumi.secret(
  machinelearningservices.listWorkspaceKeysOutput({ resourceGroupName, workspaceName }),
);
const compute = pulumi.secret(
  machinelearningservices.listComputeKeysOutput({
    resourceGroupName,
    workspaceName,
    computeName: config.require("computeName"),
  }),
);
const endpoint = pulumi.secret(
  machinelearningservices.listServerlessEndpointKeysOutput({
    resourceGroupName,
    workspaceName,
    name: config.require("endpointName"),
  }),
);
const quantumWorkspace = pulumi.secret(
  quantum.listWorkspaceKeysOutput({
    resourceGroupName,
    workspaceName: config.require("quantumWorkspaceName"),
  }),
);

const stored = new Secret("endpoint-key", {
  resourceGroupName,
  vaultName: config.require("vaultName"),
  secretName: "endpoint-key",
  properties: { value: endpoint.apply(({ primaryKey }) => primaryKey ?? "") },
});

export const storageKey = workspace.userStorageKey;
export const registry = workspace.containerRegistryCredentials;
export const computeType = compute.computeType;
export const endpointKey = endpoint.apply(({ primaryKey }) => primaryKey);
export const quantumConnection = quantumWorkspace.primaryConnectionString;
export const storedAs = stored.id;
