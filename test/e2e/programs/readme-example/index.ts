import { Secret } from "@pulumi/azure-native/keyvault";
import { machinelearningservices, quantum } from "pulumi-azure-listkeys";

const names = { resourceGroupName: "my-group", workspaceName: "my-workspace" };
const endpoint = machinelearningservices.listServerlessEndpointKeys({ ...names, name: "my-endpoint" });
const workspace = quantum.listWorkspaceKeys(names);

new Secret("endpoint-key", {
  resourceGroupName: "my-group",
  vaultName: "my-vault",
  properties: { value: endpoint.primaryKey }, // [secret]
});

export const connection = workspace.primaryConnectionString; // [secret]
