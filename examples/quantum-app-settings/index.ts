// The connection string of a Quantum workspace, where a Web App finds it and where people keep it.
import { Secret } from "@pulumi/azure-native/keyvault";
import { WebAppApplicationSettings } from "@pulumi/azure-native/web";
import * as pulumi from "@pulumi/pulumi";
import { wiring } from "pulumi-azure-listkeys";

const config = new pulumi.Config();
const resourceGroupName = config.require("resourceGroupName");

// A component: the workspace's keys are a resource below it, and it gives the connection string of the active key.
const quantum = new wiring.QuantumConnection("quantum", {
  resourceId: config.require("quantumWorkspaceId"),
  use: config.get<"primary" | "secondary">("use"),
  // A key that is older is a warning.
  maxAgeDays: config.getNumber("maxAgeDays"),
});

const settings = new WebAppApplicationSettings("settings", {
  resourceGroupName,
  name: config.require("webAppName"),
  properties: { QUANTUM_CONNECTION_STRING: quantum.connectionString },
});

// The same by another way to the service, where there is one.
const endpoint = config.get("quantumEndpoint");
const connection = quantum.parts.apply((parts) =>
  wiring.quantumConnectionString({ ...parts, quantumEndpoint: endpoint ?? parts.quantumEndpoint }),
);

const stored = new Secret("quantum-connection", {
  resourceGroupName,
  vaultName: config.require("vaultName"),
  secretName: "quantum-connection",
  properties: { value: connection },
});

export const settingsId = settings.id;
export const storedAs = stored.id;
