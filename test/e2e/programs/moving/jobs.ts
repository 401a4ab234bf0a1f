import { quantum } from "@pulumi/azure-native";

export const job = quantum.listWorkspaceKeysOutput({
  resourceGroupName: "rg",
  workspaceName: "q1",
}).primaryConnectionString;
