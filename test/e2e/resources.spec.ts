/** Key resources through their whole life: one table of behaviours, run over every engine there is. */
import { expect } from "chai";

import { type RunResult } from "../support/driver";
import { ofProgram, onEachEngine } from "../support/onEachEngine";
import { opsOf, savedResource, stepOf } from "../support/stack/results";
import {
  ENDPOINT,
  expectNoKey,
  messagesOf,
  QUANTUM_WORKSPACE,
  succeed,
  type ProgramTools,
} from "../support/tools";

const NAMES = { resourceGroupName: "rg", workspaceName: "q1" };

const behaviours: [title: string, test: (tools: ProgramTools) => Promise<void>][] = [
  ["live: created, unchanged, rotated, refreshed and destroyed, one request a resource and pass", lives],
  ["all four: created, rotated, replaced, looked up and destroyed", allFour],
  ["show a target that is gone in the plan, fail an update, and leave the state with a refresh", losesTarget],
  ["of plain names that are not found: unknown in a preview, an error at once in an update", isNotThere],
  ["are destroyed without asking Azure anything", destroysWithoutTarget],
  ["keep undeclared fields, and all secret, whatever the caller's additionalSecretOutputs", keepsAllSecret],
  ["onRotation warn: one line, and the stack keeps the old keys", warnsOfRotation],
  ["onRotation fail: an error that names the fields", failsOnRotation],
  ["onRotation ignore: sends nothing for an unchanged target", ignoresRotation],
  ["endpoint-key-container-app: both keys arrive, secret, in the app's secrets", containerApp],
  ["stack-outputs: another stack's output is secret too", stackOutputs],
  ["rotation: the plan names the key, and only its consumer changes", rotationExample],
  [
    "a hundred of them, and of functions: each its own keys, one request each, one token a process",
    manyAtOnce,
  ],
  ["protect keeps them", keepsProtected],
  ["ignoreChanges keeps to the old target, and deleteBeforeReplace changes nothing else", honoursOptions],
  ["--target updates one and leaves the others", updatesTarget],
];

onEachEngine("key resources", behaviours, ofProgram("one-key-resource"));

async function lives({ fake, stack: create }: ProgramTools): Promise<void> {
  const stack = await create("programs/key-resources");
  /** Each run lists each of the four once, with one token. */
  const pass = async (run: "preview" | "up" | "refresh") => {
    const [requests, tokens] = [fake.requests.length, fake.tokens];
    const result = succeed(await stack[run]());
    expect([fake.requests.length - requests, fake.tokens - tokens], run).to.deep.equal([4, 1]);
    return result;
  };
  const preview = await pass("preview");
  expect(stepOf(preview, "endpoint").inputs).to.deep.include({
    resourceId: ENDPOINT,
    primaryKey: "[secret]",
    secondaryKey: "[secret]",
    revision: 1,
    rotated: [],
  });
  expect(stepOf(preview, "primary-consumer").inputs["stringData"]).to.equal("[secret]");
  const up = await pass("up");
  expect(up.outputs["id"]?.value).to.equal(QUANTUM_WORKSPACE);
  expect(up.outputs["databricks"]?.value).to.equal(true);
  expect(up.outputs["storageKey"]).to.include({ secret: true });
  expect(up.outputs["kubeconfig"]).to.include({ secret: true });
  expect(up.outputs["revisions"]).to.deep.include({ value: [1, 1, 1, 1], secret: false });
  const unchanged = await pass("preview");
  expect(new Set(unchanged.steps.map(({ op }) => op))).to.deep.equal(new Set(["same"]));

  fake.rotate(ENDPOINT, "secondaryKey");
  const planned = await pass("preview");
  expect(stepOf(planned, "endpoint")).to.deep.include({
    op: "update",
    changed: ["revision", "rotated", "secondaryKey"],
  });
  expect(stepOf(planned, "endpoint").inputs).to.deep.include({ revision: 2, rotated: ["secondaryKey"] });
  const changing = planned.steps.filter(({ op }) => op !== "same").map(({ name }) => name);
  expect(changing.sort()).to.deep.equal(["endpoint", "secondary-consumer"]);
  const updated = await pass("up");
  expect(updated.outputs["revisions"]?.value).to.deep.equal([1, 1, 2, 1]);
  expect(updated.outputs["rotated"]).to.deep.include({ value: ["secondaryKey"], secret: false });
  const refreshed = await pass("refresh");
  expect(new Set(refreshed.steps.map(({ op }) => op))).to.deep.equal(new Set(["same"]));

  const state = await stack.exportState();
  expectNoKey(fake, preview.output + up.output + planned.output + updated.output + JSON.stringify(state));
  const { inputs, outputs } = savedResource(state.deployment.resources, "endpoint");
  for (const stored of [inputs, outputs]) {
    expect(stored?.["__provider"]).to.have.length.below(301);
    expect(stored?.["primaryKey"]).to.have.property("ciphertext");
  }
  expect((await stack.destroy()).succeeded).to.equal(true);
}

async function allFour({ fake, start, change }: ProgramTools): Promise<void> {
  const stack = await start({ name: "first" }, {}, "all-four");
  /** Each run lists each once, and returns its present keys. */
  const pass = async (run: "up" | "refresh", revisions: number[]) => {
    const before = fake.requests.length;
    const result = succeed(await stack[run]());
    expect(fake.requests.length - before).to.equal(4);
    expect(result.outputs["revisions"]?.value).to.deep.equal(revisions);
    return result;
  };
  const idsOf = (result: RunResult) => result.outputs["ids"]?.value as string[];
  const expectKeys = (result: RunResult) => {
    const answers = idsOf(result).map((id) => JSON.stringify(fake.keysOf(id)));
    const keys = result.outputs["keys"];
    expect(keys?.secret).to.equal(true);
    for (const [index, key] of (keys?.value as string[]).entries()) expect(answers[index]).to.contain(key);
    expectNoKey(fake, result.output);
  };
  const up = await pass("up", [1, 1, 1, 1]);
  expectKeys(up);

  for (const id of idsOf(up)) fake.rotate(id);
  expectKeys(await pass("up", [2, 2, 2, 2]));
  await pass("refresh", [2, 2, 2, 2]);

  change({ name: "second" });
  const replaced = await pass("up", [1, 1, 1, 1]);
  expectKeys(replaced);
  for (const name of ["workspace", "compute", "endpoint", "quantum"]) {
    expect(opsOf(replaced, name), name).to.include("create-replacement");
  }

  change({ name: "first", get: true });
  const found = await pass("up", [1, 1, 1, 1]);
  expectKeys(found);
  expect(idsOf(found)).to.deep.equal(idsOf(up));
  expectNoKey(fake, JSON.stringify(await stack.exportState()));
  succeed(await stack.destroy());
}

async function losesTarget({ fake, start }: ProgramTools): Promise<void> {
  const stack = await start({ args: NAMES }, { "azure-listkeys:readyTimeoutSeconds": "0.1" });
  succeed(await stack.up());
  fake.remove(QUANTUM_WORKSPACE);
  const preview = succeed(await stack.preview());
  expect(stepOf(preview, "keys").op).to.equal("update");
  expect(stepOf(preview, "keys").changed).to.include.members(["primaryKey", "revision"]);
  expect(stepOf(preview, "consumer").inputs["stringData"]).to.equal("[unknown]");

  const up = await stack.up();
  expect(up.succeeded).to.equal(false);
  expect(messagesOf(up, "error").join("\n")).to.match(
    /quantum\.WorkspaceKeys of .*workspaces\/q1: .*404 ResourceNotFound/,
  );
  expect(savedResource((await stack.exportState()).deployment.resources, "keys").outputs).to.have.property(
    "primaryKey",
  );

  succeed(await stack.refresh());
  const names = ((await stack.exportState()).deployment.resources ?? []).map(({ urn }) =>
    urn.split("::").pop(),
  );
  expect(names).not.to.include("keys");
}

async function isNotThere({ fake, start }: ProgramTools): Promise<void> {
  fake.remove(QUANTUM_WORKSPACE);
  const stack = await start({ args: NAMES });
  const preview = succeed(await stack.preview());
  expect(stepOf(preview, "consumer").inputs["stringData"]).to.equal("[unknown]");
  const warned = preview.diagnostics.filter(({ severity }) => severity === "warning");
  expect(warned.map(({ urn }) => urn?.split("::").pop())).to.deep.equal(["keys"]);
  expect(warned[0]?.message).to.match(/404 ResourceNotFound[^]*unknown in this preview/);
  const up = await stack.up();
  expect(up.succeeded).to.equal(false);
  expect(messagesOf(up, "error").join("\n")).to.match(/404 ResourceNotFound/);
  expect(messagesOf(up, "warning").join("\n")).not.to.match(/404 ResourceNotFound/);
  // Nothing is waited for, as nothing of the program may bring it.
  expect(fake.requests).to.have.length(2);
}

async function destroysWithoutTarget({ fake, start }: ProgramTools): Promise<void> {
  const stack = await start({ args: NAMES });
  succeed(await stack.up());
  fake.remove(QUANTUM_WORKSPACE);
  succeed(await stack.destroy());
  expect(fake.requests).to.have.length(1);
}

async function keepsAllSecret({ fake, start }: ProgramTools): Promise<void> {
  fake.setAnswer(QUANTUM_WORKSPACE, {
    primaryConnectionString: "fake-1",
    primaryKey: { key: "fake-5" },
    secondaryKey: null,
    later: ["fake-2"],
    id: "fake-3",
    revision: "fake-4",
  });
  const stack = await start({ args: NAMES, opts: { additionalSecretOutputs: [] } });
  const up = succeed(await stack.up());
  expect(up.outputs["additional"]).to.deep.equal({
    value: { later: ["fake-2"], id: "fake-3", revision: "fake-4" },
    secret: true,
    known: true,
  });
  expect(up.outputs["revision"]).to.deep.include({ value: 1, secret: false });
  const state = await stack.exportState();
  expect(savedResource(state.deployment.resources, "keys").id).to.equal(QUANTUM_WORKSPACE);
  expect(up.output + JSON.stringify(state)).not.to.match(/fake-\d/);
}

async function warnsOfRotation({ fake, start }: ProgramTools): Promise<void> {
  const stack = await start({ args: NAMES }, { "azure-listkeys:onRotation": "warn" });
  const connection = succeed(await stack.up()).outputs["connection"]?.value;
  fake.rotate(QUANTUM_WORKSPACE, "primaryKey");
  const up = succeed(await stack.up());
  expect(up.outputs["connection"]?.value).to.equal(connection);
  expect(stepOf(up, "keys").op).to.equal("same");
  expect(up.output).to.match(
    /rotated in Azure since revision 1: primaryConnectionString, primaryKey\. The stack keeps the old keys/,
  );
  expectNoKey(fake, up.output);
}

async function failsOnRotation({ fake, start }: ProgramTools): Promise<void> {
  const stack = await start({ args: NAMES }, { "azure-listkeys:onRotation": "fail" });
  succeed(await stack.up());
  fake.rotate(QUANTUM_WORKSPACE, "secondaryKey");
  const up = await stack.up();
  expect(up.succeeded).to.equal(false);
  expect(up.output).to.match(/rotated in Azure since revision 1: secondaryConnectionString, secondaryKey/);
  expectNoKey(fake, up.output);
}

async function ignoresRotation({ fake, start }: ProgramTools): Promise<void> {
  const stack = await start({ args: NAMES }, { "azure-listkeys:onRotation": "ignore" });
  succeed(await stack.up());
  fake.rotate(QUANTUM_WORKSPACE);
  const up = succeed(await stack.up());
  expect(new Set(up.steps.map(({ op }) => op))).to.deep.equal(new Set(["same"]));
  expect(fake.requests).to.have.length(1);
}

async function manyAtOnce({ fake, stack: create }: ProgramTools): Promise<void> {
  const stack = await create("programs/many-key-resources");
  const up = succeed(await stack.up());
  // A function and a key resource of the same workspace share the request that is in flight.
  expect(fake.requests.length).to.be.within(100, 200);
  expect(fake.tokens).to.equal(1);
  expect(Math.max(...fake.requests.map(({ underWay }) => underWay))).to.be.at.most(16);
  const connections = up.outputs["connections"]?.value as string[][];
  for (const [index, pair] of connections.entries()) {
    const own = connectionOf(fake.keysOf(QUANTUM_WORKSPACE.replace(/q1$/, `q${index}`)));
    expect(pair).to.deep.equal([own, own]);
  }
}

async function keepsProtected({ start }: ProgramTools): Promise<void> {
  const stack = await start({ args: NAMES, opts: { protect: true } });
  succeed(await stack.up());
  expect((await stack.destroy()).succeeded).to.equal(false);
  expect(savedResource((await stack.exportState()).deployment.resources, "keys")).to.include({
    protect: true,
  });
}

async function honoursOptions({ fake, start, change }: ProgramTools): Promise<void> {
  const other = QUANTUM_WORKSPACE.replace("q1", "q2");
  const stack = await start({ args: { resourceId: QUANTUM_WORKSPACE } });
  succeed(await stack.up());
  change({ args: { resourceId: other }, opts: { ignoreChanges: ["resourceId"] } });
  expect(stepOf(succeed(await stack.up()), "keys").op).to.equal("same");
  change({ args: { resourceId: other }, opts: { deleteBeforeReplace: true } });
  const before = fake.requests.length;
  const up = succeed(await stack.up());
  expect(up.outputs["connection"]?.value).to.equal(connectionOf(fake.keysOf(other)));
  expect(fake.requests.length - before).to.equal(1);
}

async function updatesTarget({ fake, stack: create }: ProgramTools): Promise<void> {
  const stack = await create("programs/key-resources");
  succeed(await stack.up());
  fake.rotate(ENDPOINT, "primaryKey");
  fake.rotate(QUANTUM_WORKSPACE, "primaryKey");
  const { urn } = savedResource((await stack.exportState()).deployment.resources, "endpoint");
  const up = succeed(await stack.up({ target: [urn] }));
  const changed = up.steps.filter(({ op }) => op === "update").map(({ name }) => name);
  expect(changed).to.deep.equal(["endpoint"]);
}

async function containerApp({ fake, stack: create }: ProgramTools): Promise<void> {
  const stack = await create("../../examples/endpoint-key-container-app", {
    endpointId: ENDPOINT,
    resourceGroupName: "rg",
    environmentId: "environment",
  });
  const up = succeed(await stack.up());
  expectNoKey(fake, up.output + JSON.stringify(await stack.exportState()));
  const { resources } = (await stack.exportState({ showSecrets: true })).deployment;
  const { primaryKey, secondaryKey } = fake.keysOf(ENDPOINT) as Record<string, string>;
  expect(JSON.stringify(savedResource(resources, "app").inputs?.["configuration"]))
    .to.contain(primaryKey)
    .and.contain(secondaryKey);
}

async function stackOutputs({ fake, stack: create }: ProgramTools): Promise<void> {
  const producer = await create("../../examples/stack-outputs/producer", {
    quantumWorkspaceId: QUANTUM_WORKSPACE,
  });
  succeed(await producer.up());
  const consumer = await create("../../examples/stack-outputs/consumer", {
    producer: "organization/azure-listkeys-producer/dev",
    resourceGroupName: "rg",
    vaultName: "vault",
  });
  const up = succeed(await consumer.up());
  expect(up.outputs["connection"]).to.include({
    secret: true,
    value: connectionOf(fake.keysOf(QUANTUM_WORKSPACE)),
  });
  expect(stepOf(up, "quantum-connection").inputs["properties"]).to.deep.equal({ value: "[secret]" });
  expectNoKey(fake, up.output + JSON.stringify(await consumer.exportState()));
}

async function rotationExample({ fake, stack: create }: ProgramTools): Promise<void> {
  const stack = await create("../../examples/rotation", {
    endpointId: ENDPOINT,
    resourceGroupName: "rg",
    vaultName: "vault",
  });
  succeed(await stack.up());
  fake.rotate(ENDPOINT, "primaryKey");
  const preview = succeed(await stack.preview());
  const changing = preview.steps.filter(({ op }) => op !== "same").map(({ name }) => name);
  expect(changing.sort()).to.deep.equal(["endpoint", "primary"]);
  const up = succeed(await stack.up());
  expect(up.outputs["rotated"]?.value).to.deep.equal(["primaryKey"]);
  expect(up.outputs["revision"]?.value).to.equal(2);
}

function connectionOf(answer: unknown): string {
  return (answer as { primaryConnectionString: string }).primaryConnectionString;
}
