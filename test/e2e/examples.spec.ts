/** The examples of several services, from the first preview to the end: one life of each, over every engine there is. */
import { BlobServiceClient } from "@azure/storage-blob";
import { KubeConfig } from "@kubernetes/client-node";
import { expect } from "chai";

import type { RunResult, TestStack } from "../support/driver";
import { type Behaviour, onEachEngine } from "../support/onEachEngine";
import { inputsOf, ops } from "../support/stack/results";
import { expectNoKey, GROUP, succeed, type Tools, withTools } from "../support/tools";

interface Example {
  /** What the keys are of, each with its action; all of them are rotated. */
  readonly targets: readonly (readonly [resourceId: string, action?: string])[];
  readonly config: Record<string, string>;
  /** Whether the program itself makes what the keys are of. */
  readonly makes?: true;
  /** What the consumers have of the keys of each target. */
  readonly consumed: (stack: TestStack, ...keys: Keys[]) => Promise<void>;
  /** The consumers that change with the keys. */
  readonly consumers: readonly string[];
}

type Keys = Record<string, unknown>;

const ACCOUNT = `${GROUP}/Microsoft.Storage/storageAccounts/fakeaccount`;
const CLUSTER = `${GROUP}/Microsoft.ContainerService/managedClusters/aks`;
const OPENAI = `${GROUP}/Microsoft.CognitiveServices/accounts/openai`;
const LOGS = `${GROUP}/Microsoft.OperationalInsights/workspaces/logs`;
const REGISTRY = `${GROUP}/Microsoft.ContainerRegistry/registries/fakeregistry`;
const REDIS = `${GROUP}/Microsoft.Cache/redis/cache`;
const BUS = `${GROUP}/Microsoft.ServiceBus/namespaces/bus/authorizationRules/rule`;

const examples: Record<string, Example> = {
  "function-app-storage": {
    targets: [[ACCOUNT]],
    config: { resourceGroupName: "rg", accountName: "fakeaccount", keyName: "key2" },
    makes: true,
    consumers: ["app"],
    async consumed(stack, { keys } = {}) {
      const { siteConfig } = (await inputsOf(stack, "app")) as {
        siteConfig: { appSettings: { name: string; value: string }[] };
      };
      const [storage] = siteConfig.appSettings;
      expect(storage?.name).to.equal("AzureWebJobsStorage");
      const { credential, url } = BlobServiceClient.fromConnectionString(storage?.value ?? "");
      expect(url).to.equal("https://fakeaccount.blob.core.windows.net/");
      const { accountKey } = credential as unknown as { accountKey: Buffer };
      const [, second] = keys as { value: string }[];
      expect(accountKey.equals(Buffer.from(second?.value ?? "", "base64"))).to.equal(true);
    },
  },
  "container-app-services": {
    targets: [[REDIS], [BUS], [REGISTRY, "listCredentials"]],
    config: {
      resourceGroupName: "rg",
      environmentId: "environment",
      registryId: REGISTRY,
      loginServer: "fakeregistry.azurecr.io",
      image: "image:1",
      redisId: REDIS,
      redisHostName: "cache.redis.cache.windows.net",
      serviceBusRuleId: BUS,
    },
    consumers: ["app"],
    async consumed(
      stack,
      { primaryKey } = {},
      { primaryConnectionString } = {},
      { username, passwords } = {},
    ) {
      const { configuration } = await inputsOf(stack, "app");
      const [first] = passwords as { value: string }[];
      const passwordSecretRef = "fakeregistry-azurecr-io-password";
      expect(configuration).to.deep.include({
        registries: [{ server: "fakeregistry.azurecr.io", username, passwordSecretRef }],
        secrets: [
          { name: passwordSecretRef, value: first?.value },
          { name: "redis-url", value: `rediss://:${String(primaryKey)}@cache.redis.cache.windows.net:6380` },
          { name: "service-bus", value: primaryConnectionString },
        ],
      });
    },
  },
  "aks-kubeconfig": {
    targets: [[CLUSTER, "listClusterUserCredential"]],
    config: { clusterId: CLUSTER },
    consumers: ["aks"],
    async consumed(stack, { kubeconfigs } = {}) {
      const [first] = kubeconfigs as { value: string }[];
      const { kubeconfig } = (await inputsOf(stack, "pulumi:providers:kubernetes::aks")) as {
        kubeconfig: string;
      };
      expect(kubeconfig).to.equal(Buffer.from(first?.value ?? "", "base64").toString());
      const read = new KubeConfig();
      read.loadFromString(kubeconfig);
      expect(read.getCurrentUser()?.token).to.match(/^fake-kubeconfig-/);
    },
  },
  "openai-key-vault": {
    targets: [[OPENAI]],
    config: { accountId: OPENAI, resourceGroupName: "rg", vaultName: "vault" },
    consumers: ["openai-key"],
    async consumed(stack, { key1 } = {}) {
      expect((await inputsOf(stack, "openai-key"))["properties"]).to.deep.equal({ value: key1 });
    },
  },
  "log-analytics-diagnostics": {
    targets: [[LOGS, "sharedKeys"]],
    config: {
      workspaceId: LOGS,
      customerId: "00000000-0000-0000-0000-000000000001",
      resourceGroupName: "rg",
      use: "secondary",
    },
    consumers: ["group", "environment"],
    async consumed(stack, { secondarySharedKey } = {}) {
      const [group, environment] = [await inputsOf(stack, "group"), await inputsOf(stack, "environment")];
      const { logAnalytics } = group["diagnostics"] as { logAnalytics: object };
      expect(logAnalytics).to.include({ workspaceKey: secondarySharedKey });
      const { logAnalyticsConfiguration } = environment["appLogsConfiguration"] as {
        logAnalyticsConfiguration: object;
      };
      expect(logAnalyticsConfiguration).to.include({ sharedKey: secondarySharedKey });
    },
  },
};

onEachEngine(
  "the example",
  Object.entries(examples).map(([name, example]): Behaviour<Tools> => [
    `${name}: preview, update, no change, rotation, destroy; no key in plain text`,
    (tools) => life(tools, name, example),
  ]),
  withTools,
);

async function life({ fake, stack: create }: Tools, name: string, example: Example): Promise<void> {
  const { targets, config, makes, consumed, consumers } = example;
  const keys = () =>
    targets.map(([id, action]) => fake.keysOf(id, action === undefined ? {} : { action }) as Keys);
  if (makes) for (const [id] of targets) fake.remove(id);
  const stack = await create(`../../examples/${name}`, config);

  const preview = succeed(await stack.preview());
  expect(opsIn(preview)).to.deep.equal(["create"]);
  if (makes) expect(fake.requests).to.have.length(0);
  if (makes) for (const [id] of targets) fake.add(id);

  const up = succeed(await stack.up());
  await consumed(stack, ...keys());

  const unchanged = succeed(await stack.preview());
  expect(opsIn(unchanged)).to.deep.equal(["same"]);

  for (const [id] of targets) fake.rotate(id);
  const planned = succeed(await stack.preview());
  for (const consumer of consumers) expect(ops(planned)[consumer], consumer).to.equal("update");
  const rotated = succeed(await stack.up());
  await consumed(stack, ...keys());

  const shown = [preview, up, unchanged, planned, rotated].map(({ output }) => output).join("\n");
  expectNoKey(fake, shown + JSON.stringify(await stack.exportState()));
  succeed(await stack.destroy());
}

function opsIn(result: RunResult): string[] {
  return [...new Set(Object.values(ops(result)))];
}
