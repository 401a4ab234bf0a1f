/** What each wiring projection gives fits the argument that it is made for. */
import type { BackendArgs } from "@pulumi/azure-native/apimanagement";
import type { ContainerAppArgs } from "@pulumi/azure-native/app";
import type { ContainerGroupArgs } from "@pulumi/azure-native/containerinstance";
import type { WebAppArgs } from "@pulumi/azure-native/web";
import type { types } from "@pulumi/command";
import type { ImageArgs, ProviderArgs as DockerProviderArgs } from "@pulumi/docker";
import type { KafkaConfig } from "kafkajs";
import type { SecretArgs } from "@pulumi/kubernetes/core/v1/secret";
import type { ProviderArgs as KubernetesProviderArgs } from "@pulumi/kubernetes/provider";
import * as pulumi from "@pulumi/pulumi";
import {
  cognitiveservices,
  containerregistry,
  containerservice,
  cosmosdb,
  eventhub,
  kubernetes,
  machinelearningservices as ml,
  redis,
  redhatopenshift,
  storage,
  web,
} from "pulumi-azure-listkeys";
import * as wiring from "pulumi-azure-listkeys/wiring";

const credentials = ml.listWorkspaceKeys({ resourceId: "" }).containerRegistryCredentials;
const registry = { credentials, loginServer: "fake.azurecr.io" };
const credential = wiring.imageRegistryCredential(registry);

const resourceId = "";
const ofRegistry = {
  credentials: containerregistry.listRegistryCredentials({ resourceId }),
  loginServer: "fake.azurecr.io",
};
const ofRegistryResource = {
  credentials: new containerregistry.RegistryCredentials("registry", { resourceId }),
  loginServer: "fake.azurecr.io",
};

const compute = ml.listComputeKeys({ resourceId: "" });
const resource = new ml.ComputeKeys("compute", { resourceId: "" });

export const webApp: WebAppArgs = {
  resourceGroupName: "rg",
  siteConfig: { appSettings: wiring.appSettings({ KEY: "fake" }) },
};

export const kubernetesSecret: SecretArgs = {
  type: "kubernetes.io/dockerconfigjson",
  stringData: {
    ".dockerconfigjson": wiring.dockerConfigJson(registry),
    OF_REGISTRY: wiring.dockerConfigJson(ofRegistry),
    OF_REGISTRY_RESOURCE: wiring.dockerConfigJson(ofRegistryResource),
  },
};

export const containerGroup: ContainerGroupArgs["imageRegistryCredentials"] = [credential];
export const dockerImage: ImageArgs["registry"] = credential;
export const dockerProvider: DockerProviderArgs["registryAuth"] = [
  { address: credential.server, username: credential.username, password: credential.password },
];
export const containerApps: ContainerAppArgs["configuration"][] = [
  wiring.containerAppRegistry(registry),
  wiring.containerAppRegistry(ofRegistryResource),
];

export const kubernetesProviders: KubernetesProviderArgs[] = [
  { kubeconfig: wiring.kubeconfig({ compute, role: "admin" }) },
  { kubeconfig: wiring.kubeconfig({ compute: resource }) },
  {
    kubeconfig: wiring.kubeconfig({
      cluster: containerservice.listManagedClusterAdminCredentials({ resourceId }),
    }),
  },
  {
    kubeconfig: wiring.kubeconfig({
      cluster: new containerservice.ManagedClusterUserCredentials("cluster", { resourceId }),
      name: "clusterUser",
    }),
  },
  {
    kubeconfig: wiring.kubeconfig({
      cluster: new containerservice.FleetCredentials("fleet", { resourceId }),
    }),
  },
  {
    kubeconfig: wiring.kubeconfig({
      cluster: kubernetes.listConnectedClusterUserCredential({
        resourceId,
        authenticationMethod: "Token",
        clientProxy: false,
      }),
    }),
  },
  {
    kubeconfig: wiring.kubeconfig({
      kubeconfig: redhatopenshift.listOpenShiftClusterAdminCredentials({ resourceId }).kubeconfig,
    }),
  },
  {
    kubeconfig: wiring.kubeconfig({
      kubeconfig: containerservice.listManagedClusterAccessProfile({ resourceId }).kubeConfig,
    }),
  },
];

export const remoteCommands: pulumi.Input<types.input.remote.ConnectionArgs>[] = [
  wiring.sshCredentials({ compute, host: "fake.example" }),
  wiring.sshCredentials({ compute: resource, host: pulumi.output("fake.example"), port: 22 }),
];

export const connectionStrings: pulumi.Output<string>[] = [
  wiring.storageConnectionString({
    accountName: "fake",
    keys: storage.listStorageAccountKeys({ resourceId }).keys,
    keyName: "key2",
  }),
  wiring.storageConnectionString({
    accountName: "fake",
    keys: new storage.StorageAccountKeys("keys", { resourceId }).keys,
  }),
  wiring.cosmosConnectionString({
    endpoint: "",
    key: cosmosdb.listDatabaseAccountKeys({ resourceId }).activeReadOnlyKey,
  }),
  wiring.redisConnectionString({
    hostName: "",
    key: new redis.RedisKeys("redis", { resourceId }).activeKey,
    port: pulumi.output(10_000),
  }),
];

// @ts-expect-error the key of a workspace's storage is of no account
wiring.storageConnectionString({ accountName: "fake", userStorageKey: "fake" });

const eventHub = { connectionString: eventhub.listEventHubKeys({ resourceId }).activeConnectionString };
/** With arrays and objects that can be changed, as kafkajs has them. */
export const kafka = wiring.kafkaConfiguration(eventHub).apply((configuration): KafkaConfig => configuration);
export const kafkaUser: pulumi.Output<string> = wiring.kafkaConfiguration(eventHub).sasl.username;
export const kafkaServers: pulumi.Output<string> = wiring.kafkaProperties(eventHub)["bootstrap.servers"];

/** The header that a back end of API Management adds, whose schema has a list for each. */
function backend(headers: pulumi.Input<Record<string, string>>): BackendArgs["credentials"] {
  const header = pulumi
    .output(headers)
    .apply((map) => Object.fromEntries(Object.entries(map).map(([name, value]) => [name, [value]])));
  return { header };
}

export const backends: BackendArgs["credentials"][] = [
  backend(wiring.openAIHeader(cognitiveservices.listAccountKeys({ resourceId }).activeKey)),
  backend(wiring.aiServicesHeader(cognitiveservices.listAccountKeys({ resourceId }).key2)),
  backend(wiring.functionsHeader({ keys: web.listWebAppHostKeys({ resourceId }) })),
  backend(wiring.functionsHeader({ keys: new web.WebAppHostKeys("host", { resourceId }), keyName: "other" })),
  backend(wiring.functionsHeader({ keys: web.listWebAppFunctionKeys({ resourceId }) })),
];

export const components = [
  new wiring.ContainerRegistryCredentials("by-id", { registryId: resourceId, loginServer: "" }),
  new wiring.ContainerRegistryCredentials("by-name", {
    registryName: "fake",
    resourceGroupName: "rg",
    loginServer: "",
    passwordName: "password2",
  }),
  new wiring.ContainerRegistryCredentials("of-workspace", { resourceId, loginServer: "" }),
  new wiring.ContainerRegistryCredentials("of-workspace-by-name", {
    workspaceName: "fake",
    resourceGroupName: "rg",
    loginServer: "",
  }),
];

// @ts-expect-error a registry and a workspace
new wiring.ContainerRegistryCredentials("both", { registryId: "", resourceId, loginServer: "" });
