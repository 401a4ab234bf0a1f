/** From keys to consumers, in the examples and in mistakes: one table of behaviours, run over every engine there is. */
import { KubeConfig } from "@kubernetes/client-node";
import { expect } from "chai";

import { type RunResult, type TestStack } from "../support/driver";
import { type Behaviour, onEachEngine } from "../support/onEachEngine";
import { inputsOf, stepOf } from "../support/stack/results";
import {
  expectNoKey,
  GROUP,
  messagesOf,
  ML_WORKSPACE,
  QUANTUM_WORKSPACE,
  succeed,
  type Tools,
  withTools,
} from "../support/tools";

const behaviours: [title: string, test: (tools: Tools) => Promise<void>][] = [
  [
    "registry-consumers: the credentials arrive in the form of each, and the other password too",
    registryConsumers,
  ],
  [
    "compute-kubeconfig: the provider has a kubeconfig that a client reads, given in base64",
    computeKubeconfig,
  ],
  ["vm-remote-command: the connection has the user's private key", vmRemoteCommand],
  ["workspace-app-settings: both connection strings are in the settings", workspaceAppSettings],
  ["quantum-app-settings: the key in use, another endpoint, and a warning of an old key", quantumAppSettings],
];

const REGISTRY = `${GROUP}/Microsoft.ContainerRegistry/registries/fakeregistry`;
/** Responses by the ID of a resource, with `#` and the action if it is not listKeys. */
const mistakes: [title: string, answers: Record<string, unknown>, message: RegExp][] = [
  [
    "admin user disabled",
    { [ML_WORKSPACE]: { containerRegistryCredentials: null, userStorageKey: "fake-key" } },
    /wiring\.dockerConfigJson: credentials is null or missing: a registry whose admin user is disabled has none/,
  ],
  [
    "admin user disabled, of a component",
    { [ML_WORKSPACE]: { containerRegistryCredentials: { username: "fake-u", passwords: [] } } },
    /credentials\.passwords\[password\] is null or missing: a registry whose admin user is disabled has none/,
  ],
  ...["admin user disabled, of a registry", "admin user disabled, of a component of a registry"].map(
    (title): (typeof mistakes)[number] => [
      title,
      { [`${REGISTRY}#listCredentials`]: { username: null, passwords: null } },
      /has no passwords\.password\.value, so there is no activeKey[^]*Allow the resource to be accessed by key/,
    ],
  ),
  [
    "not an AKS compute",
    { [`${ML_WORKSPACE}/computes/vm`]: { computeType: "Databricks", databricksAccessToken: "fake-token" } },
    /wiring\.kubeconfig: compute has another computeType than AKS/,
  ],
  [
    "a truncated connection string",
    quantumAnswer("SubscriptionId=fake-s;ResourceGroupName=fake-r"),
    /wiring\.parseQuantumConnectionString: connectionString is cut off within a part; it takes SubscriptionId=…;/,
  ],
  [
    "a truncated connection string, of a component",
    quantumAnswer("SubscriptionId=fake-s;"),
    /connectionString has no ResourceGroupName, WorkspaceName, ApiKey, QuantumEndpoint; it takes/,
  ],
  ["use: tertiary", {}, /ServerlessEndpointKeys: use takes "primary" or "secondary"/],
  ["use: tertiary, of a resource", {}, /use takes "primary" or "secondary"/],
];

function quantumAnswer(primaryConnectionString: string) {
  return { [QUANTUM_WORKSPACE]: { primaryKey: { key: "fake-k" }, primaryConnectionString } };
}

onEachEngine(
  "wiring",
  [
    ...behaviours,
    ...mistakes.map(([title, answers, message]): Behaviour<Tools> => [
      `a clear message, and no value: ${title}`,
      (tools) => refuses(tools, title, answers, message),
    ]),
  ],
  withTools,
);

const SECRET = "[secret]";

async function registryConsumers({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("../../examples/registry-consumers", {
    resourceGroupName: "rg",
    workspaceName: "ml-ws",
    loginServer: "fake.azurecr.io",
    image: "image:1",
    environmentId: "environment",
    passwordName: "password2",
  });
  const up = succeed(await stack.up());
  expect(stepOf(up, "app").inputs["configuration"]).to.equal(SECRET);
  const { username, passwords } = registryOf(fake.keysOf(ML_WORKSPACE));
  const server = "fake.azurecr.io";
  const password = passwords[1]?.value;
  expect((await inputsOf(stack, "group"))["imageRegistryCredentials"]).to.deep.equal([
    { server, username, password },
  ]);
  // azure-native fills in defaults of its own.
  expect((await inputsOf(stack, "app"))["configuration"]).to.deep.include({
    registries: [{ server, username, passwordSecretRef: "fake-azurecr-io-password" }],
    secrets: [{ name: "fake-azurecr-io-password", value: password }],
  });
  const { resources } = (await stack.exportState()).deployment;
  const component = resources?.find(
    ({ type }) => type === "azure-listkeys:wiring:ContainerRegistryCredentials",
  );
  const keys = resources?.find(({ type }) => type.endsWith("ml:WorkspaceKeys"));
  expect(keys?.parent).to.equal(component?.urn);
  await expectNothingPlain(fake, stack, up);

  // The password that is not taken: nothing of the component's consumers changes.
  const answer = fake.keysOf(ML_WORKSPACE) as Record<string, object>;
  const [, second] = passwords;
  const rotated = { username, passwords: [{ name: "password", value: "fake-new" }, second] };
  fake.setAnswer(ML_WORKSPACE, { ...answer, containerRegistryCredentials: rotated });
  const preview = succeed(await stack.preview());
  expect([stepOf(preview, "group").op, stepOf(preview, "app").op]).to.deep.equal(["same", "same"]);
}

async function computeKubeconfig({ fake, stack: create }: Tools): Promise<void> {
  const computeId = `${ML_WORKSPACE}/computes/aks`;
  const { adminKubeConfig } = fake.keysOf(computeId) as { adminKubeConfig: string };
  const answer = { computeType: "AKS", adminKubeConfig: Buffer.from(adminKubeConfig).toString("base64") };
  fake.setAnswer(computeId, answer);
  const stack = await create("../../examples/compute-kubeconfig", { computeId });
  const up = succeed(await stack.up());
  const { kubeconfig } = (await inputsOf(stack, "aks")) as { kubeconfig: string };
  expect(kubeconfig).to.equal(adminKubeConfig);
  const read = new KubeConfig();
  read.loadFromString(kubeconfig);
  expect(read.getCurrentUser()?.token).to.match(/^fake-admin-kubeconfig-/);
  expect(up.output + JSON.stringify(await stack.exportState())).not.to.match(/fake-admin-kubeconfig/);
  await expectNothingPlain(fake, stack, up);
}

async function vmRemoteCommand({ fake, stack: create }: Tools): Promise<void> {
  const computeId = `${ML_WORKSPACE}/computes/vm`;
  const privateKeyData = "-----BEGIN FAKE KEY-----\nfake-line\n-----END FAKE KEY-----\n";
  fake.setAnswer(computeId, {
    computeType: "VirtualMachine",
    administratorAccount: { username: "fake-admin-user", password: "fake-password", privateKeyData },
  });
  const stack = await create("../../examples/vm-remote-command", {
    computeId,
    host: "10.0.0.4",
    port: "2222",
  });
  const up = succeed(await stack.up());
  expect((await inputsOf(stack, "uptime"))["connection"]).to.include({
    host: "10.0.0.4",
    port: 2222,
    user: "fake-admin-user",
    privateKey: privateKeyData,
  });
  expect(up.output + JSON.stringify(await stack.exportState())).not.to.match(/fake-line|FAKE KEY/);
  await expectNothingPlain(fake, stack, up);
}

async function workspaceAppSettings({ fake, stack: create }: Tools): Promise<void> {
  const ingestionEndpoint = "https://westeurope-1.in.applicationinsights.azure.com/";
  const stack = await create("../../examples/workspace-app-settings", {
    resourceGroupName: "rg",
    workspaceName: "ml-ws",
    ingestionEndpoint,
  });
  const up = succeed(await stack.up());
  const keys = fake.keysOf(ML_WORKSPACE) as Record<string, string>;
  const account = keys["userStorageResourceId"]?.split("/").pop();
  expect((await inputsOf(stack, "app"))["siteConfig"]).to.deep.include({
    appSettings: [
      {
        name: "AzureWebJobsStorage",
        value: `DefaultEndpointsProtocol=https;AccountName=${account};AccountKey=${keys["userStorageKey"]};EndpointSuffix=core.windows.net`,
      },
      {
        name: "APPLICATIONINSIGHTS_CONNECTION_STRING",
        value: `InstrumentationKey=${keys["appInsightsInstrumentationKey"]};IngestionEndpoint=${ingestionEndpoint}`,
      },
    ],
  });
  await expectNothingPlain(fake, stack, up);
}

async function quantumAppSettings({ fake, stack: create }: Tools): Promise<void> {
  const keys = fake.keysOf(QUANTUM_WORKSPACE) as Record<string, string>;
  const createdAt = new Date(Date.now() - 91 * 86_400_000).toISOString();
  fake.setAnswer(QUANTUM_WORKSPACE, { ...keys, secondaryKey: { createdAt, key: "fake-second" } });
  const stack = await create("../../examples/quantum-app-settings", {
    quantumWorkspaceId: QUANTUM_WORKSPACE,
    resourceGroupName: "rg",
    webAppName: "app",
    vaultName: "vault",
    use: "secondary",
    maxAgeDays: "90",
    quantumEndpoint: "https://private.quantum.example/",
  });
  const up = succeed(await stack.up());
  const connection = keys["secondaryConnectionString"];
  expect((await inputsOf(stack, "settings"))["properties"]).to.deep.equal({
    QUANTUM_CONNECTION_STRING: connection,
  });
  expect((await inputsOf(stack, "quantum-connection"))["properties"]).to.deep.equal({
    value: connection?.replace(/QuantumEndpoint=.*/, "QuantumEndpoint=https://private.quantum.example/;"),
  });
  expect(up.output).to.match(
    /the secondary key is 91 days old, and maxAgeDays is 90: set use to "primary", then/,
  );
  await expectNothingPlain(fake, stack, up);
}

async function refuses(
  { fake, stack: create }: Tools,
  mistake: string,
  answers: Record<string, unknown>,
  message: RegExp,
): Promise<void> {
  for (const [target, answer] of Object.entries(answers)) {
    const [resourceId = "", action = "listKeys"] = target.split("#");
    fake.setAnswer(resourceId, answer, { action });
  }
  const stack = await create("programs/wrong-wiring", { mistake });
  const up = await stack.up();
  expect(up.succeeded).to.equal(false);
  const errors = messagesOf(up, "error");
  expect(
    errors.filter((error) => message.test(error)),
    errors.join("\n---\n"),
  ).to.have.length(1);
  expect(up.output).not.to.match(/fake-(?!azure)|\n\s+at .*[:(]\d+/);
  const saved = (await stack.exportState()).deployment.resources ?? [];
  expect(saved.map(({ urn }) => urn.split("::").pop())).not.to.include("consumer");
}

async function expectNothingPlain(fake: Tools["fake"], stack: TestStack, up: RunResult): Promise<void> {
  expectNoKey(fake, up.output + JSON.stringify(await stack.exportState()));
}

function registryOf(answer: unknown): { username: string; passwords: { name: string; value: string }[] } {
  type Answer = { containerRegistryCredentials: ReturnType<typeof registryOf> };
  return (answer as Answer).containerRegistryCredentials;
}
