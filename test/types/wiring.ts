/** What each wiring projection gives fits the argument that it is made for. */
import type { ContainerAppArgs } from "@pulumi/azure-native/app";
import type { ContainerGroupArgs } from "@pulumi/azure-native/containerinstance";
import type { WebAppArgs } from "@pulumi/azure-native/web";
import type { types } from "@pulumi/command";
import type { ImageArgs, ProviderArgs as DockerProviderArgs } from "@pulumi/docker";
import type { SecretArgs } from "@pulumi/kubernetes/core/v1/secret";
import type { ProviderArgs as KubernetesProviderArgs } from "@pulumi/kubernetes/provider";
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices as ml } from "pulumi-azure-listkeys";
import * as wiring from "pulumi-azure-listkeys/wiring";

const credentials = ml.listWorkspaceKeys({ resourceId: "" }).containerRegistryCredentials;
const registry = { credentials, loginServer: "fake.azurecr.io" };
const credential = wiring.imageRegistryCredential(registry);

const compute = ml.listComputeKeys({ resourceId: "" });
const resource = new ml.ComputeKeys("compute", { resourceId: "" });

export const webApp: WebAppArgs = {
  resourceGroupName: "rg",
  siteConfig: { appSettings: wiring.appSettings({ KEY: "fake" }) },
};

export const kubernetesSecret: SecretArgs = {
  type: "kubernetes.io/dockerconfigjson",
  stringData: { ".dockerconfigjson": wiring.dockerConfigJson(registry) },
};

export const containerGroup: ContainerGroupArgs["imageRegistryCredentials"] = [credential];
export const dockerImage: ImageArgs["registry"] = credential;
export const dockerProvider: DockerProviderArgs["registryAuth"] = [
  { address: credential.server, username: credential.username, password: credential.password },
];
export const containerApp: ContainerAppArgs["configuration"] = wiring.containerAppRegistry(registry);

export const kubernetesProviders: KubernetesProviderArgs[] = [
  { kubeconfig: wiring.kubeconfig({ compute, role: "admin" }) },
  { kubeconfig: wiring.kubeconfig({ compute: resource }) },
];

export const remoteCommands: pulumi.Input<types.input.remote.ConnectionArgs>[] = [
  wiring.sshCredentials({ compute, host: "fake.example" }),
  wiring.sshCredentials({ compute: resource, host: pulumi.output("fake.example"), port: 22 }),
];
