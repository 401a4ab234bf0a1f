/** Functions and examples as users run them: one table of behaviours, run over every engine there is. */
import { expect } from "chai";

import { type RunResult, type TestStack } from "../support/driver";
import { type Behaviour, onEachEngine } from "../support/onEachEngine";
import { inputsOf, savedResource, stepOf } from "../support/stack/results";
import {
  ENDPOINT,
  expectNoKey,
  GROUP,
  messagesOf,
  ML_WORKSPACE,
  QUANTUM_WORKSPACE,
  QUICKSTART_CONFIG,
  succeed,
  type Tools,
  withTools,
} from "../support/tools";

const behaviours: [title: string, test: (tools: Tools) => Promise<void>][] = [
  ["quickstart: every value is a secret, one request each, one token a process", quickstart],
  ["quickstart: a rotated key reaches its consumer with the next update", rotates],
  ["quickstart: an unset configuration value is named", unsetConfiguration],
  ["the README's example runs, with its key a secret in the consumer and in the output", readmeExample],
  ["acr-pull-secret: the credentials arrive, secret, in the Kubernetes secret", pullSecret],
  ["quantum-app-settings: the connection string arrives, secret, in both consumers", appSettings],
  ["keeps the dependencies of its inputs, and sends nothing before they are created", createdWorkspace],
  ["waits for what dependsOn creates, down to the resources inside a component", waitsForComponent],
  ["waits, in an update, until a resource that was just created is known", waitsUntilReady],
  ["fails for a resource that is still not found after it was created", neverReady],
  ["keeps the whole response, undeclared fields too, and all of it secret", wholeResult],
  ["returns an unknown secret and one warning if a preview finds nothing", previewOfNothing],
  ["fails at once where an update finds nothing and nothing is being created", updateOfNothing],
];

interface Mistake {
  title: string;
  mistake?: string;
  config?: Record<string, string>;
  /** Changes to the environment; undefined takes a variable away. */
  env?: NodeJS.ProcessEnv;
  message: RegExp;
}

const mistakes: Mistake[] = [
  {
    title: "no credentials at all",
    mistake: "none",
    env: { ARM_USE_MSI: undefined, AZURE_CONFIG_DIR: "/nonexistent" },
    message: /^Could not get a token with the Azure CLI credential: .*run `az login`, or configure one/,
  },
  {
    title: "an ID of another resource type",
    message:
      /resourceId is the ID of a Microsoft\.Storage\/storageAccounts; it takes the ID of a Microsoft\.Quantum\/workspaces/,
  },
  {
    title: "a provider",
    message: /provider is not an option of this function: .*of a profile \(azure-listkeys:profiles\)/,
  },
  {
    title: "a JSON configuration value where a string belongs",
    mistake: "none",
    config: { "azure-listkeys:subscriptionId": '{"a":"b"}' },
    message: /^configuration: azure-listkeys:subscriptionId must be a string, but is a JSON object or list/,
  },
];

onEachEngine(
  "functions",
  [
    ...behaviours,
    ...mistakes.map((mistake): Behaviour<Tools> => [
      `one clear message, and nothing changed: ${mistake.title}`,
      (tools) => refuses(tools, mistake),
    ]),
  ],
  withTools,
);

const KEY_OUTPUTS = ["endpointKey", "kubeconfig", "quantumConnection", "registry", "storageKey"];

async function quickstart({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("quickstart", QUICKSTART_CONFIG);
  const preview = succeed(await stack.preview());
  for (const name of KEY_OUTPUTS) {
    expect(preview.outputs[name], name).to.deep.equal({ value: "[secret]", secret: true, known: true });
  }
  expect(stepOf(preview, "endpoint-key").inputs["properties"]).to.deep.equal({ value: "[secret]" });
  // Four functions and a resource, which may share the request of the function for the same endpoint.
  const { length } = fake.requests;
  expect(length).to.be.within(4, 5);
  expect(fake.tokens).to.equal(1);

  const up = succeed(await stack.up());
  expect(fake.requests.length - length).to.be.within(4, 5);
  expect(fake.tokens).to.equal(2);
  expect(new Set(fake.requests.map(({ path }) => path)).size).to.equal(4);
  for (const name of KEY_OUTPUTS) expect(up.outputs[name], name).to.include({ secret: true, known: true });
  expect(up.outputs["endpointKey"]?.value).to.equal(
    (fake.keysOf(ENDPOINT) as { primaryKey: string }).primaryKey,
  );

  expectNoKey(fake, preview.output + up.output + JSON.stringify(await stack.exportState()));
  const shown = JSON.stringify(await stack.exportState({ showSecrets: true }));
  for (const output of [up.outputs["endpointKey"], up.outputs["storageKey"], up.outputs["kubeconfig"]]) {
    expect(shown).to.contain(output?.value);
  }
}

async function rotates({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("quickstart", QUICKSTART_CONFIG);
  succeed(await stack.up());
  const unchanged = succeed(await stack.preview());
  expect(stepOf(unchanged, "endpoint-key").op).to.equal("same");

  fake.rotate(ENDPOINT, "primaryKey");
  const planned = succeed(await stack.preview());
  expect(stepOf(planned, "endpoint-key")).to.deep.include({ op: "update", changed: ["properties"] });
  const up = succeed(await stack.up());
  expect(up.outputs["endpointKey"]?.value).to.equal(
    (fake.keysOf(ENDPOINT) as { primaryKey: string }).primaryKey,
  );
  expectNoKey(fake, planned.output + up.output + JSON.stringify(await stack.exportState()));
}

async function unsetConfiguration({ fake, stack: create }: Tools): Promise<void> {
  const config = Object.fromEntries(
    Object.entries(QUICKSTART_CONFIG).filter(([name]) => name !== "vaultName"),
  );
  const result = await (await create("quickstart", config)).up();
  expect(result.succeeded).to.equal(false);
  expect(result.output).to.match(/missing.*vaultName/is);
  expect(fake.requests).to.have.length(0);
}

async function readmeExample({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("programs/readme-example");
  const up = succeed(await stack.up());
  expect(up.outputs["storageKey"]).to.include({ secret: true, known: true });
  expect(stepOf(up, "storage-key").inputs["properties"]).to.deep.equal({ value: "[secret]" });
  expectNoKey(fake, up.output + JSON.stringify(await stack.exportState()));
}

async function pullSecret({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("../../examples/acr-pull-secret", {
    resourceGroupName: "rg",
    workspaceName: "ml-ws",
    loginServer: "fake.azurecr.io",
  });
  const up = succeed(await stack.up());
  expectNoKey(fake, up.output + JSON.stringify(await stack.exportState()));
  const { stringData, type } = await inputsOf(stack, "acr-pull-secret");
  const { username, passwords } = (
    fake.keysOf(ML_WORKSPACE) as {
      containerRegistryCredentials: { username: string; passwords: { value: string }[] };
    }
  ).containerRegistryCredentials;
  expect(type).to.equal("kubernetes.io/dockerconfigjson");
  expect(JSON.parse((stringData as Record<string, string>)[".dockerconfigjson"] ?? "")).to.deep.equal({
    auths: {
      "fake.azurecr.io": {
        username,
        password: passwords[0]?.value,
        auth: Buffer.from(`${username}:${passwords[0]?.value}`).toString("base64"),
      },
    },
  });
}

async function appSettings({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("../../examples/quantum-app-settings", {
    quantumWorkspaceId: QUANTUM_WORKSPACE,
    resourceGroupName: "rg",
    webAppName: "app",
    vaultName: "vault",
  });
  const up = succeed(await stack.up());
  expectNoKey(fake, up.output + JSON.stringify(await stack.exportState()));
  const { primaryConnectionString } = fake.keysOf(QUANTUM_WORKSPACE) as { primaryConnectionString: string };
  expect((await inputsOf(stack, "settings"))["properties"]).to.deep.equal({
    QUANTUM_CONNECTION_STRING: primaryConnectionString,
  });
  expect((await inputsOf(stack, "quantum-connection"))["properties"]).to.deep.equal({
    value: primaryConnectionString,
  });
}

async function createdWorkspace({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("programs/created-workspace");
  const preview = succeed(await stack.preview());
  expect(fake.requests).to.have.length(0);
  expect(preview.outputs["connection"]).to.include({ known: false });
  // The SDK sends an unknown secret as merely unknown: only the program can tell.
  expect(preview.outputs["isSecret"]).to.include({ value: true });
  expect(stepOf(preview, "consumer").inputs["stringData"]).to.equal("[unknown]");

  const up = succeed(await stack.up());
  expect(fake.requests).to.have.length(1);
  expect(up.outputs["connection"]).to.include({ secret: true, known: true });
  const { resources } = (await stack.exportState()).deployment;
  const workspace = savedResource(resources, "workspace").urn;
  const consumer = savedResource(resources, "consumer");
  expect(consumer.dependencies).to.deep.equal([workspace]);
  expectNoKey(fake, up.output + JSON.stringify(await stack.exportState()));

  const again = succeed(await stack.preview());
  expect(fake.requests).to.have.length(2);
  expect(again.outputs["connection"]).to.include({ secret: true, known: true });
  expect(stepOf(again, "consumer").op).to.equal("same");
}

async function waitsForComponent({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("programs/waits-for-component");
  const preview = succeed(await stack.preview());
  expect(fake.requests).to.have.length(0);
  expect(preview.outputs).to.deep.include({
    one: { value: "[unknown]", secret: false, known: false },
    listed: { value: "[unknown]", secret: false, known: false },
  });
  fake.fail({
    resourceId: QUANTUM_WORKSPACE,
    answer: { kind: "error", status: 404, code: "ResourceNotFound" },
  });
  const up = succeed(await stack.up());
  expect(up.outputs).to.have.nested.include({ "one.secret": true, "listed.secret": true });
}

async function waitsUntilReady({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("programs/created-workspace");
  fake.fail({ answer: { kind: "error", status: 404, code: "ResourceNotFound" } });
  fake.fail({ answer: { kind: "error", status: 404, code: "ParentResourceNotFound" } });
  succeed(await stack.up());
  expect(fake.requests.map(({ status }) => status)).to.deep.equal([404, 404, 200]);
}

async function neverReady({ fake, stack: create }: Tools): Promise<void> {
  fake.remove(QUANTUM_WORKSPACE);
  const stack = await create("programs/created-workspace", { "azure-listkeys:readyTimeoutSeconds": "1.2" });
  const up = await stack.up();
  expect(up.succeeded).to.equal(false);
  expect(messagesOf(up, "error").join("\n")).to.match(
    /quantum\.(?:listW|W)orkspaceKeys of .*workspaces\/q1: .*404 ResourceNotFound/,
  );
  expect(fake.requests.length).to.be.within(2, 4);
}

async function wholeResult({ fake, stack: create }: Tools): Promise<void> {
  fake.setAnswer(ENDPOINT, {
    primaryKey: "fake-1",
    secondaryKey: null,
    later: { deep: ["fake-2"] },
    id: "fake-3",
    activeKey: "fake-6, by the name of an output of ours",
  });
  fake.setAnswer(`${ML_WORKSPACE}/computes/c`, { computeType: "Kubernetes", token: "fake-4" });
  const account = `${GROUP}/Microsoft.Storage/storageAccounts/sa`;
  fake.setAnswer(account, { keys: [{ keyName: "key1", value: "fake-5" }] });

  const stack = await create("programs/whole-result");
  const up = succeed(await stack.up());
  expect(up.outputs).to.deep.equal({
    endpoint: {
      value: {
        primaryKey: "fake-1",
        later: { deep: ["fake-2"] },
        id: "fake-3",
        activeKey: "fake-1",
      },
      secret: true,
      known: true,
    },
    compute: { value: { computeType: "Kubernetes", token: "fake-4" }, secret: true, known: true },
    any: { value: { keys: [{ keyName: "key1", value: "fake-5" }] }, secret: true, known: true },
  });
  expect(JSON.stringify(await stack.exportState())).not.to.match(/fake-\d/);
  expect(up.output).not.to.match(/fake-\d/);
}

async function previewOfNothing({ fake, stack: create }: Tools): Promise<void> {
  fake.remove(ML_WORKSPACE);
  const preview = succeed(await (await create("programs/bad-input", { mistake: "none" })).preview());
  expect(fake.requests).to.have.length(1);
  expect(preview.outputs["first"]).to.include({ known: false });
  const warnings = preview.diagnostics.filter(({ severity }) => severity === "warning");
  expect(warnings).to.have.length(1);
  expect(warnings[0]?.urn).to.match(/::test:index:Parent::parent$/);
  expect(warnings[0]?.message).to.match(
    /'Microsoft\.MachineLearningServices\/workspaces\/ml-ws'.*was not found[^]*unknown in this preview/,
  );
}

async function updateOfNothing({ fake, stack: create }: Tools): Promise<void> {
  fake.remove(ML_WORKSPACE);
  const stack = await create("programs/bad-input", { mistake: "none" });
  const up = await stack.up();
  await expectRefused(stack, up);
  expect(fake.requests).to.have.length(1);
  expect(messagesOf(up, "error")[0]).to.match(/ml-ws' .*was not found .*404 ResourceNotFound/);
}

async function refuses({ fake, stack: create }: Tools, given: Mistake): Promise<void> {
  const stack = await create(
    "programs/bad-input",
    { mistake: given.mistake ?? given.title, ...given.config },
    given.env,
  );
  const up = await stack.up();
  await expectRefused(stack, up);
  const errors = messagesOf(up, "error");
  expect(
    errors.filter((message) => given.message.test(message)),
    errors.join("\n---\n"),
  ).to.have.length(1);
  expect(errors.join("\n").match(/\nCalled at index\.ts:\d+:\d+\./g)).to.have.length(1);
  expect(fake.requests).to.have.length(0);
}

/** It failed, without stack frames, before the minutes that frames take, and nothing came of it. */
async function expectRefused(stack: TestStack, up: RunResult): Promise<void> {
  expect(up.succeeded).to.equal(false);
  expect(up.output).not.to.match(/\n\s+at .*[:(]\d+/);
  expect(up.durationMs).to.be.below(30_000);
  const saved = (await stack.exportState()).deployment.resources ?? [];
  expect(saved.filter(({ custom, type }) => custom && !type.startsWith("pulumi:"))).to.deep.equal([]);
}
