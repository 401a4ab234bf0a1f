// The functions themselves, renamed too, from their module and from their own file.
import { StorageAccount } from "@pulumi/azure-native/storage";
import { listStorageAccountKeysOutput, listStorageAccountSASOutput as sas } from "pulumi-azure-listkeys/storage";
import { listWorkspaceKeysOutput as jobKeys } from "pulumi-azure-listkeys/quantum";
import * as credentials from "pulumi-azure-listkeys/containerregistry";

const group = { resourceGroupName: "rg" };
const account = new StorageAccount("account", { ...group, kind: "StorageV2", sku: { name: "Standard_LRS" } });

export const key = listStorageAccountKeysOutput({ ...group, accountName: account.name }).keys[0]!.value;
export const token = sas({
  ...group,
  accountName: account.name,
  permissions: "r",
  resourceTypes: "s",
  services: "b",
  sharedAccessExpiryTime: "2030-01-01T00:00:00Z",
}).accountSasToken;
export const job = jobKeys({ ...group, workspaceName: "q1" }).primaryConnectionString;
export const password = credentials.listRegistryCredentialsOutput({ ...group, registryName: "acr" }).passwords;
