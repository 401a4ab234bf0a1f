// Another stack's output is as secret here as it is there.
import { Secret } from "@pulumi/azure-native/keyvault";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const producer = new pulumi.StackReference(config.require("producer"));
const connection = producer.requireOutput("connection") as pulumi.Output<string>;

new Secret("quantum-connection", {
  resourceGroupName: config.require("resourceGroupName"),
  vaultName: config.require("vaultName"),
  secretName: "quantum-connection",
  properties: { value: connection },
});

export { connection };
