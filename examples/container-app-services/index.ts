// A Container App with what it pulls its image from, its cache and its queue: the keys of each in its secrets.
import { ContainerApp } from "@pulumi/azure-native/app";
import * as pulumi from "@pulumi/pulumi";
import { redis, servicebus, wiring } from "pulumi-azure-listkeys";

const config = new pulumi.Config();
const loginServer = config.require("loginServer");

const registry = new wiring.ContainerRegistryCredentials("registry", {
  registryId: config.require("registryId"),
  loginServer,
});
const cache = new redis.RedisKeys("cache", { resourceId: config.require("redisId") });
const bus = new servicebus.NamespaceKeys("bus", { resourceId: config.require("serviceBusRuleId") });

const redisUrl = wiring.redisUrl({ hostName: config.require("redisHostName"), key: cache.activeKey });

const { registries, secrets: registrySecrets } = registry.containerAppRegistry;
const secrets = pulumi
  .all([registrySecrets, redisUrl, bus.activeConnectionString])
  .apply(([ofRegistry, url, connection]) => [
    ...ofRegistry,
    { name: "redis-url", value: url },
    { name: "service-bus", value: connection },
  ]);

const app = new ContainerApp("app", {
  resourceGroupName: config.require("resourceGroupName"),
  environmentId: config.require("environmentId"),
  configuration: { registries, secrets },
  template: {
    containers: [
      {
        name: "main",
        image: `${loginServer}/${config.require("image")}`,
        env: [
          { name: "REDIS_URL", secretRef: "redis-url" },
          { name: "SERVICE_BUS_CONNECTION_STRING", secretRef: "service-bus" },
        ],
      },
    ],
  },
});

export const appId = app.id;
