import { Secret } from "@pulumi/azure-native/keyvault";
import { storage } from "pulumi-azure-listkeys";

const keys = storage.listStorageAccountKeys({ resourceGroupName: "my-group", accountName: "myaccount" });
new Secret("storage-key", {
  resourceGroupName: "my-group",
  vaultName: "my-vault",
  properties: { value: keys.activeKey }, // [secret]
});
export const storageKey = keys.activeKey; // [secret]
