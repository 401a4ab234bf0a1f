// One registry's credentials, as a container group and as a Container App take them.
import { ContainerApp } from "@pulumi/azure-native/app";
import { ContainerGroup } from "@pulumi/azure-native/containerinstance";
import * as pulumi from "@pulumi/pulumi";
import { wiring } from "pulumi-azure-listkeys";

const config = new pulumi.Config();
const resourceGroupName = config.require("resourceGroupName");
const loginServer = config.require("loginServer");
const image = `${loginServer}/${config.require("image")}`;

// A component: the workspace's keys are a resource below it, and each form of the credentials is an output.
const registry = new wiring.ContainerRegistryCredentials("registry", {
  resourceGroupName,
  workspaceName: config.require("workspaceName"),
  loginServer,
  // The other password can be regenerated meanwhile.
  passwordName: config.get<"password" | "password2">("passwordName"),
});

const group = new ContainerGroup("group", {
  resourceGroupName,
  osType: "Linux",
  imageRegistryCredentials: [registry.imageRegistryCredential],
  containers: [{ name: "main", image, resources: { requests: { cpu: 1, memoryInGB: 1 } } }],
});

const app = new ContainerApp("app", {
  resourceGroupName,
  environmentId: config.require("environmentId"),
  configuration: registry.containerAppRegistry,
  template: { containers: [{ name: "main", image }] },
});

export const groupId = group.id;
export const appId = app.id;
