// The credentials of a Machine Learning workspace's container registry, for pods that pull from it.
import { Secret } from "@pulumi/kubernetes/core/v1";
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices } from "pulumi-azure-listkeys";

const config = new pulumi.Config();
const loginServer = config.require("loginServer");

const keys = machinelearningservices.listWorkspaceKeys({
  resourceGroupName: config.require("resourceGroupName"),
  workspaceName: config.require("workspaceName"),
});

// What `apply` makes of a secret is a secret.
const dockerConfigJson = keys.containerRegistryCredentials.apply((credentials) => {
  const username = credentials?.username;
  const password = credentials?.passwords?.find(({ name }) => name === "password")?.value;
  if (!username || !password) {
    throw new pulumi.RunError("The workspace's registry has no admin user: enable it, or pull by identity.");
  }
  const auth = Buffer.from(`${username}:${password}`).toString("base64");
  return JSON.stringify({ auths: { [loginServer]: { username, password, auth } } });
});

const pullSecret = new Secret("acr-pull-secret", {
  type: "kubernetes.io/dockerconfigjson",
  stringData: { ".dockerconfigjson": dockerConfigJson },
});

export const pullSecretName = pullSecret.metadata.name;
