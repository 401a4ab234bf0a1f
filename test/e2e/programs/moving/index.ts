// A program of azure-native's functions, which the test moves before it runs: every form of import, in two files.
import * as azure from "@pulumi/azure-native";
import { cognitiveservices as ai, resources } from "@pulumi/azure-native";
import { listRegistryCredentialsOutput as credentials } from "@pulumi/azure-native/containerregistry";
import * as storage from "@pulumi/azure-native/storage";
import * as pulumi from "@pulumi/pulumi";

import { job } from "./jobs";

const { search } = azure;
new resources.ResourceGroup("group", { resourceGroupName: "rg" });
const account = new storage.StorageAccount("account", {
  resourceGroupName: "rg",
  accountName: "account",
  kind: "StorageV2",
  sku: { name: "Standard_LRS" },
});
const names = { resourceGroupName: "rg" };

const keys: pulumi.Output<azure.storage.ListStorageAccountKeysResult> = storage.listStorageAccountKeysOutput(
  { ...names, accountName: "account" },
  { dependsOn: [account] },
);
export const whole = azure.maps.listAccountKeysOutput({ ...names, accountName: "maps" }).primaryKey;
export const named = ai.listAccountKeysOutput({ ...names, accountName: "ai" }).key1;
export const bySubPath = keys.apply((all) => all.keys[0]?.value ?? "");
export const byFunction = credentials({ ...names, registryName: "registry" }).username;
export const byConstant = search.listAdminKeyOutput({ ...names, searchServiceName: "search" }).primaryKey;
export const wrapped = pulumi.output(ai.listAccountKeys({ ...names, accountName: "ai" })).key2;
export const inApply = account.id.apply(() =>
  storage.listStorageAccountKeys({ ...names, accountName: "account" }).then((all) => all.keys[1]?.value),
);
export const inOtherFile = job;
