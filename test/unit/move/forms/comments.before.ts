// Comments stay with what they are of.
import {
  StorageAccount, // accounts
  listStorageAccountKeysOutput, // their keys
} from "@pulumi/azure-native/storage"; // of Storage

/* one */ import { quantum, resources } from "@pulumi/azure-native"; export const line = 1;

const group = new resources.ResourceGroup("group");
new StorageAccount("account", { resourceGroupName: group.name, kind: "StorageV2", sku: { name: "Standard_LRS" } });
export const key = /* before */ listStorageAccountKeysOutput(/* within */ { resourceGroupName: "rg", accountName: "a" }); // behind
export const job = quantum /* here */ . /* there */ listWorkspaceKeysOutput({ resourceGroupName: "rg", workspaceName: "q1" });
