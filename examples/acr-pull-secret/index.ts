// The credentials of a Machine Learning workspace's container registry, for pods that pull from it.
import { Secret } from "@pulumi/kubernetes/core/v1";
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices, wiring } from "pulumi-azure-listkeys";

const config = new pulumi.Config();

const keys = machinelearningservices.listWorkspaceKeys({
  resourceGroupName: config.require("resourceGroupName"),
  workspaceName: config.require("workspaceName"),
});

const pullSecret = new Secret("acr-pull-secret", {
  type: "kubernetes.io/dockerconfigjson",
  stringData: {
    ".dockerconfigjson": wiring.dockerConfigJson({
      credentials: keys.containerRegistryCredentials,
      loginServer: config.require("loginServer"),
    }),
  },
});

export const pullSecretName = pullSecret.metadata.name;
