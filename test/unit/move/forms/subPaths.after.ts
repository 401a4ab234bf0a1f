// Modules by their sub-paths, the name of the new import being taken already.
import * as quantum from "pulumi-azure-listkeys/quantum";
import * as storage from "@pulumi/azure-native/storage";
import * as azureListkeys from "pulumi-azure-listkeys";

const listkeys = { resourceGroupName: "rg" };
const account = new storage.StorageAccount("account", {
  ...listkeys,
  kind: "StorageV2",
  sku: { name: "Standard_LRS" },
});

export const key = azureListkeys.storage.listStorageAccountKeysOutput({ ...listkeys, accountName: account.name }).keys[0]!.value;
export const job = quantum.listWorkspaceKeysOutput({ ...listkeys, workspaceName: "q1" }).primaryConnectionString;
