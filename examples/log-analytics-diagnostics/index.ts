// A Log Analytics workspace's shared key, for a container group and a Container Apps environment that log to it.
import { ManagedEnvironment } from "@pulumi/azure-native/app";
import { ContainerGroup } from "@pulumi/azure-native/containerinstance";
import * as pulumi from "@pulumi/pulumi";
import { operationalinsights } from "pulumi-azure-listkeys";

const config = new pulumi.Config();
const resourceGroupName = config.require("resourceGroupName");
const customerId = config.require("customerId");

// A function: it is called at every preview and update, and nothing of it is stored beside what uses it.
const { activeKey } = operationalinsights.getSharedKeys({
  resourceId: config.require("workspaceId"),
  // The other key can be regenerated meanwhile.
  use: config.get<"primary" | "secondary">("use"),
});

const group = new ContainerGroup("group", {
  resourceGroupName,
  osType: "Linux",
  diagnostics: { logAnalytics: { workspaceId: customerId, workspaceKey: activeKey } },
  containers: [
    {
      name: "main",
      image: "mcr.microsoft.com/azuredocs/aci-helloworld:latest",
      resources: { requests: { cpu: 1, memoryInGB: 1 } },
    },
  ],
});

const environment = new ManagedEnvironment("environment", {
  resourceGroupName,
  appLogsConfiguration: {
    destination: "log-analytics",
    logAnalyticsConfiguration: { customerId, sharedKey: activeKey },
  },
});

export const groupId = group.id;
export const environmentId = environment.id;
