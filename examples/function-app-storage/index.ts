// A Function App, the storage account that it needs, and the account's key between them.
import { StorageAccount } from "@pulumi/azure-native/storage";
import { WebApp } from "@pulumi/azure-native/web";
import * as pulumi from "@pulumi/pulumi";
import { storage, wiring } from "pulumi-azure-listkeys";

const config = new pulumi.Config();
const resourceGroupName = config.require("resourceGroupName");
const accountName = config.require("accountName");

const account = new StorageAccount("storage", {
  resourceGroupName,
  accountName,
  kind: "StorageV2",
  sku: { name: "Standard_LRS" },
});

// A resource: a key that is regenerated in Azure shows in the plan, and the app's setting changes with it.
const { keys } = new storage.StorageAccountKeys("storage-keys", { resourceId: account.id });

const connection = wiring.storageConnectionString({
  accountName,
  keys,
  // The other key can be regenerated meanwhile.
  keyName: config.get<"key1" | "key2">("keyName"),
});

const app = new WebApp("app", {
  resourceGroupName,
  kind: "functionapp",
  siteConfig: {
    appSettings: wiring.appSettings({
      AzureWebJobsStorage: connection,
      FUNCTIONS_EXTENSION_VERSION: "~4",
      FUNCTIONS_WORKER_RUNTIME: "node",
    }),
  },
});

export const appId = app.id;
