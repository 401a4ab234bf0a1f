// The quickstart on azure-native: `azureNativeKeys.ts`, and a key wired into the same consumer.
import { Secret } from "@pulumi/azure-native/keyvault";
import * as pulumi from "@pulumi/pulumi";

import { endpointKey } from "./azureNativeKeys";

export * from "./azureNativeKeys";

const config = new pulumi.Config();

const stored = new Secret("endpoint-key", {
  resourceGroupName: config.require("resourceGroupName"),
  vaultName: config.require("vaultName"),
  secretName: "endpoint-key",
  properties: { value: endpointKey.apply((key) => key ?? "") },
});

export const storedAs = stored.id;
