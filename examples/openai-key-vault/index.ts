// The key of an Azure OpenAI account in a Key Vault, where the programs that call it find it.
import { Secret } from "@pulumi/azure-native/keyvault";
import * as pulumi from "@pulumi/pulumi";
import { cognitiveservices } from "pulumi-azure-listkeys";

const config = new pulumi.Config();

const keys = new cognitiveservices.AccountKeys("openai", {
  resourceId: config.require("accountId"),
  // The other key can be regenerated meanwhile.
  use: config.get<"primary" | "secondary">("use"),
});

// A key that was regenerated becomes a new version of the secret.
const secret = new Secret("openai-key", {
  resourceGroupName: config.require("resourceGroupName"),
  vaultName: config.require("vaultName"),
  secretName: "openai-key",
  properties: { value: keys.activeKey },
});

export const secretId = secret.id;
