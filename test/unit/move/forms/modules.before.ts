// Modules: one that is moved, one of which other things are used too, and one that has no such functions.
import {
  quantum, // of the jobs
  resources,
  /* models */ cognitiveservices as ai,
  storage as s,
  // of all models
  maps,
} from "@pulumi/azure-native";

const group = new resources.ResourceGroup("group");
const account = new s.StorageAccount("account", {
  resourceGroupName: group.name,
  kind: "StorageV2",
  sku: { name: "Standard_LRS" },
});

{
  // A name of its own, which hides the module.
  const maps = { listAccountKeysOutput: (name: string) => name };
  maps.listAccountKeysOutput("mine");
}

export const key = s.listStorageAccountKeysOutput({ resourceGroupName: group.name, accountName: account.name })
  .keys[0]!.value;
export const job = quantum.listWorkspaceKeysOutput({ resourceGroupName: "rg", workspaceName: "q1" }).primaryConnectionString;
export const model = ai.listAccountKeysOutput({ resourceGroupName: "rg", accountName: "ai" }).key1;
export const map = maps.listAccountKeysOutput({ resourceGroupName: "rg", accountName: "maps" }).primaryKey;
