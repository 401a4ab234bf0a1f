// The keys of a serverless endpoint in the secrets of a Container App that calls it.
import { ContainerApp } from "@pulumi/azure-native/app";
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices, wiring } from "pulumi-azure-listkeys";

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
      { name: "endpoint-primary", value: wiring.bearer(keys.primaryKey) },
      { name: "endpoint-secondary", value: wiring.bearer(keys.secondaryKey) },
    ],
  },
  template: {
    containers: [
      {
        name: "caller",
        image: "mcr.microsoft.com/k8se/quickstart:latest",
        env: [{ name: "ENDPOINT_AUTHORIZATION", secretRef: "endpoint-primary" }],
      },
    ],
  },
});

export const appId = app.id;
