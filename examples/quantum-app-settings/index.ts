// The connection string of a Quantum workspace, where a Web App finds it and where people keep it.
import { Secret } from "@pulumi/azure-native/keyvault";
import { WebAppApplicationSettings } from "@pulumi/azure-native/web";
import * as pulumi from "@pulumi/pulumi";
import { quantum } from "pulumi-azure-listkeys";

const config = new pulumi.Config();
const resourceGroupName = config.require("resourceGroupName");

const keys = quantum.listWorkspaceKeys({ resourceId: config.require("quantumWorkspaceId") });

// What `apply` makes of a secret is a secret.
const connectionString = keys.primaryConnectionString.apply((value) => {
  if (!value) throw new pulumi.RunError("The Quantum workspace has no keys: enable them (apiKeyEnabled).");
  return value;
});

const settings = new WebAppApplicationSettings("settings", {
  resourceGroupName,
  name: config.require("webAppName"),
  properties: { QUANTUM_CONNECTION_STRING: connectionString },
});

const stored = new Secret("quantum-connection", {
  resourceGroupName,
  vaultName: config.require("vaultName"),
  secretName: "quantum-connection",
  properties: { value: connectionString },
});

export const settingsId = settings.id;
export const storedAs = stored.id;
