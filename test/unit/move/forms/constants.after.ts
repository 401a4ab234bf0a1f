// Names that the program gives to modules and functions.
import * as azure from "@pulumi/azure-native";
import * as listkeys from "pulumi-azure-listkeys";

import maps = listkeys.maps;
import s = azure.storage;

const { quantum } = listkeys;
const { resources } = azure;
const credentials = listkeys.containerregistry.listRegistryCredentialsOutput;

const group = new resources.ResourceGroup("group");
const account = new s.StorageAccount("account", { resourceGroupName: group.name, kind: "StorageV2", sku: { name: "Standard_LRS" } });

export function list() {
  const { listStorageAccountKeysOutput: keys } = listkeys.storage;
  return [
    keys({ resourceGroupName: group.name, accountName: account.name }).keys,
    listkeys.storage.listStorageAccountKeysOutput({ resourceGroupName: group.name, accountName: account.name }).keys,
    quantum.listWorkspaceKeysOutput({ resourceGroupName: "rg", workspaceName: "q1" }).primaryKey,
    listkeys.cognitiveservices.listAccountKeysOutput({ resourceGroupName: "rg", accountName: "ai" }).key1,
    listkeys.search.listAdminKeyOutput({ resourceGroupName: "rg", searchServiceName: "search" }).primaryKey,
    maps.listAccountKeysOutput({ resourceGroupName: "rg", accountName: "maps" }).primaryKey,
    credentials({ resourceGroupName: "rg", registryName: "acr" }).username,
  ];
}
