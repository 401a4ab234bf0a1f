// azure-native as a whole, of which other things are used too.
import * as pulumi from "@pulumi/pulumi";
import * as azure from "@pulumi/azure-native"; // all of Azure
import * as listkeys from "pulumi-azure-listkeys";

const group = new azure.resources.ResourceGroup("group");
const account = new azure.storage.StorageAccount("account", {
  resourceGroupName: group.name,
  kind: azure.storage.Kind.StorageV2,
  sku: { name: azure.storage.SkuName.Standard_LRS },
});

const keys = listkeys.storage.listStorageAccountKeysOutput({
  resourceGroupName: group.name,
  accountName: account.name,
});
const jobs = listkeys["quantum"].listWorkspaceKeysOutput( // check: parent
  { resourceGroupName: group.name, workspaceName: "q1" }, // its own group
  { parent: account, dependsOn: [account] },
);

function first(all: azure.storage.ListStorageAccountKeysResult): string { // left: type
  return all.keys[0]?.value ?? "";
}

export type First = (all: azure.storage.ListStorageAccountKeysResult) => string; // reported once
export const key: pulumi.Output<string> = keys.apply(first);
export const connection = pulumi.interpolate`AccountName=${account.name};AccountKey=${keys.keys[0]!.value}`;
export const job: pulumi.Output<string> = jobs.primaryConnectionString;
