// Names that the program gives to modules and functions.
import * as azure from "@pulumi/azure-native";

import maps = azure.maps;
import s = azure.storage;

const { quantum } = azure;
const { resources, cognitiveservices: ai, search } = azure;
const credentials = azure.containerregistry.listRegistryCredentialsOutput;

const group = new resources.ResourceGroup("group");
const account = new s.StorageAccount("account", { resourceGroupName: group.name, kind: "StorageV2", sku: { name: "Standard_LRS" } });

export function list() {
  const { listStorageAccountKeysOutput: keys } = azure.storage;
  return [
    keys({ resourceGroupName: group.name, accountName: account.name }).keys,
    s.listStorageAccountKeysOutput({ resourceGroupName: group.name, accountName: account.name }).keys,
    quantum.listWorkspaceKeysOutput({ resourceGroupName: "rg", workspaceName: "q1" }).primaryKey,
    ai.listAccountKeysOutput({ resourceGroupName: "rg", accountName: "ai" }).key1,
    search.listAdminKeyOutput({ resourceGroupName: "rg", searchServiceName: "search" }).primaryKey,
    maps.listAccountKeysOutput({ resourceGroupName: "rg", accountName: "maps" }).primaryKey,
    credentials({ resourceGroupName: "rg", registryName: "acr" }).username,
  ];
}
