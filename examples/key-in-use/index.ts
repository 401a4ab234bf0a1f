// Two keys, one of them active: what calls the endpoint never holds a key that was regenerated.
import { Secret } from "@pulumi/azure-native/keyvault";
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices, wiring } from "pulumi-azure-listkeys";

const config = new pulumi.Config();

const keys = new machinelearningservices.ServerlessEndpointKeys("endpoint", {
  resourceId: config.require("endpointId"),
  use: config.require<"primary" | "secondary">("use"),
});

new Secret("authorization", {
  resourceGroupName: config.require("resourceGroupName"),
  vaultName: config.require("vaultName"),
  secretName: "endpoint-authorization",
  properties: { value: wiring.bearer(keys.activeKey) },
});

export const use = keys.use;
export const revision = keys.revision;
export const rotated = keys.rotated;
