// The keys of a serverless endpoint in the secrets of a Container App that calls it.
import { ContainerApp } from "@pulumi/azure-native/app";
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices } from "pulumi-azure-listkeys";

const config = new pulumi.Config();

// A resource: a key that is regenerated in Azure shows in the plan by its name, and the app changes with it.
const keys = new machinelearningservices.ServerlessEndpointKeys("endpoint", {
  resourceId: config.require("endpointId"),
});

const app = new ContainerApp("app", {
  resourceGroupName: config.require("resourceGroupName"),
  environmentId: config.require("environmentId"),
  configuration: {
    secrets: [
      { name: "endpoint-primary", value: keys.primaryKey.apply((key) => key ?? "") },
      { name: "endpoint-secondary", value: keys.secondaryKey.apply((key) => key ?? "") },
    ],
  },
  template: {
    containers: [
      {
        name: "caller",
        image: "mcr.microsoft.com/k8se/quickstart:latest",
        env: [{ name: "ENDPOINT_KEY", secretRef: "endpoint-primary" }],
      },
    ],
  },
});

export const appId = app.id;
