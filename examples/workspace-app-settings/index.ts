// A Machine Learning workspace's storage and Application Insights in the settings of a Web App.
import { WebApp } from "@pulumi/azure-native/web";
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices, wiring } from "pulumi-azure-listkeys";

const config = new pulumi.Config();
const resourceGroupName = config.require("resourceGroupName");

const keys = machinelearningservices.listWorkspaceKeys({
  resourceGroupName,
  workspaceName: config.require("workspaceName"),
});

const app = new WebApp("app", {
  resourceGroupName,
  siteConfig: {
    appSettings: wiring.appSettings({
      AzureWebJobsStorage: wiring.storageConnectionString({
        userStorageResourceId: keys.userStorageResourceId,
        userStorageKey: keys.userStorageKey,
      }),
      APPLICATIONINSIGHTS_CONNECTION_STRING: wiring.applicationInsightsConnectionString({
        instrumentationKey: keys.appInsightsInstrumentationKey,
        ingestionEndpoint: config.require("ingestionEndpoint"),
      }),
    }),
  },
});

export const appId = app.id;
