// Each of an endpoint's two keys in a secret of its own, so that the plan shows which one a rotation changes.
import { Secret } from "@pulumi/azure-native/keyvault";
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices } from "pulumi-azure-listkeys";

const config = new pulumi.Config();
const vault = {
  resourceGroupName: config.require("resourceGroupName"),
  vaultName: config.require("vaultName"),
};

const keys = new machinelearningservices.ServerlessEndpointKeys("endpoint", {
  resourceId: config.require("endpointId"),
});

for (const [name, key] of [
  ["primary", keys.primaryKey],
  ["secondary", keys.secondaryKey],
] as const) {
  new Secret(name, { ...vault, secretName: name, properties: { value: key } });
}

// Plain, so that a plan shows them: 1 and one more at each change, and the names of what changed.
export const revision = keys.revision;
export const rotated = keys.rotated;
