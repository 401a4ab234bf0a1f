/** Two keys, one in use, through rotations: one table of behaviours, run over every engine there is. */
import { expect } from "chai";

import type { FakeArm } from "../../provider/testing";
import { type RunResult, type TestStack } from "../support/driver";
import { onEachEngine } from "../support/onEachEngine";
import { inputsOf, savedResource, stepOf } from "../support/stack/results";
import {
  ENDPOINT,
  expectNoKey,
  messagesOf,
  QUANTUM_WORKSPACE,
  succeed,
  type Tools,
  withTools,
} from "../support/tools";

const behaviours: [title: string, test: (tools: Tools) => Promise<void>][] = [
  ["key-in-use: by the recipe the consumer never holds a dead key", recipe],
  ["key-in-use: without the recipe it would, until the next update", withoutRecipe],
  ["a rotated key that is not in use changes no consumer", rotatesOther],
  ["a rotated key that is active changes only its consumer, in the plan too", rotatesInUse],
  ["both keys regenerated at once reach the consumers with the next update", bothAtOnce],
  ["an unknown use leaves the consumers unknown, sends the same requests, and is no rotation", unknownUse],
  ["is looked up by the use argument", looksUp],
  ["that is absent is unknown in a preview and an error in an update, until `use` is the other", isAbsent],
  ["that goes is shown by a preview, is an error in an update, and stops no refresh", goesAway],
];

onEachEngine("the key in use", behaviours, withTools);

const EXAMPLE_CONFIG = { endpointId: ENDPOINT, resourceGroupName: "rg", vaultName: "vault" };

async function recipe({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("../../examples/key-in-use", EXAMPLE_CONFIG);
  const up = async () => {
    const result = succeed(await stack.up());
    await expectLiveKey(fake, stack);
    return result;
  };
  const first = await up();
  expect(first.outputs["use"]?.value).to.equal("primary");

  await stack.setConfig("use", "secondary");
  const planned = succeed(await stack.preview());
  expect(stepOf(planned, "endpoint")).to.deep.include({ op: "update", changed: ["activeKey", "use"] });
  const flipped = await up();
  expect(stepOf(flipped, "authorization").op).to.equal("update");
  expect(flipped.outputs).to.deep.include({
    revision: { value: 1, secret: false, known: true },
    rotated: { value: [], secret: false, known: true },
  });

  fake.rotate(ENDPOINT, "primaryKey");
  await expectLiveKey(fake, stack);
  const regenerated = succeed(await stack.preview());
  expect(stepOf(regenerated, "authorization").op).to.equal("same");
  expect(stepOf(await up(), "authorization").op).to.equal("same");

  await stack.setConfig("use", "primary");
  const back = await up();
  expect(back.outputs["rotated"]?.value).to.deep.equal(["primaryKey"]);
  expect(back.outputs["revision"]?.value).to.equal(2);

  fake.rotate(ENDPOINT, "secondaryKey");
  await expectLiveKey(fake, stack);
  expect(stepOf(await up(), "authorization").op).to.equal("same");
  expectNoKey(fake, flipped.output + back.output + JSON.stringify(await stack.exportState()));
}

/** So that the search for a dead key can fail. */
async function withoutRecipe({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("../../examples/key-in-use", EXAMPLE_CONFIG);
  succeed(await stack.up());
  fake.rotate(ENDPOINT, "primaryKey");
  const dead = await expectLiveKey(fake, stack).catch((error: Error) => error.message);
  expect(dead).to.match(/holds a dead key/);
  succeed(await stack.up());
  await expectLiveKey(fake, stack);
}

/** The consumer of the example, at any time: does its key open the endpoint? */
async function expectLiveKey(fake: FakeArm, stack: TestStack): Promise<void> {
  const { value } = (await inputsOf(stack, "authorization"))["properties"] as { value: string };
  const live = Object.values(fake.keysOf(ENDPOINT) as object).map((key) => `Bearer ${key}`);
  if (!live.includes(value)) throw new Error("the consumer holds a dead key");
}

const changingIn = ({ steps }: RunResult) =>
  steps
    .filter(({ op }) => op !== "same")
    .map(({ name }) => name)
    .sort();

async function rotatesOther({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("programs/two-keys");
  const preview = succeed(await stack.preview());
  expect(stepOf(preview, "endpoint").inputs).to.include({ activeKey: "[secret]", use: "primary" });
  const up = succeed(await stack.up());
  const active = activeKeys(fake, "primary");
  expect(up.outputs["active"]).to.deep.equal({ value: active, secret: true, known: true });
  expect(up.outputs["ofFunction"]).to.deep.include({ value: active[0], secret: true });
  expect(up.outputs["uses"]).to.deep.include({ value: ["primary", "primary"], secret: false });

  fake.rotate(ENDPOINT, "secondaryKey");
  fake.rotate(QUANTUM_WORKSPACE, "secondaryKey");
  expect(changingIn(succeed(await stack.preview()))).to.deep.equal(["endpoint", "quantum"]);
  const rotated = succeed(await stack.up());
  expect(changingIn(rotated)).to.deep.equal(["endpoint", "quantum"]);
  expect(rotated.outputs["revisions"]?.value).to.deep.equal([2, 2]);
}

async function rotatesInUse({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("programs/two-keys");
  const up = succeed(await stack.up());
  fake.rotate(QUANTUM_WORKSPACE, "primaryKey");
  expect(changingIn(succeed(await stack.preview()))).to.deep.equal(["quantum", "quantum-consumer"]);
  const rotated = succeed(await stack.up());
  expect(changingIn(rotated)).to.deep.equal(["quantum", "quantum-consumer"]);
  expect(rotated.outputs["active"]?.value).to.deep.equal(activeKeys(fake, "primary"));

  const state = await stack.exportState();
  expectNoKey(fake, up.output + rotated.output + JSON.stringify(state));
  const { inputs, outputs } = savedResource(state.deployment.resources, "quantum");
  for (const stored of [inputs, outputs]) {
    expect(stored?.["activeKey"]).to.have.property("ciphertext");
    expect(stored?.["activeConnectionString"]).to.have.property("ciphertext");
  }
}

async function bothAtOnce({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("programs/two-keys", { use: "secondary" });
  const before = succeed(await stack.up()).outputs["active"]?.value;
  fake.rotate(ENDPOINT);
  fake.rotate(QUANTUM_WORKSPACE);
  const up = succeed(await stack.up());
  expect(up.outputs["active"]?.value).to.deep.equal(activeKeys(fake, "secondary")).and.not.deep.equal(before);
  expect(up.outputs["rotated"]?.value).to.deep.equal(["primaryKey", "secondaryKey"]);
  expect(changingIn(up)).to.include.members(["endpoint-consumer", "quantum-consumer"]);
}

async function unknownUse({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("programs/two-keys", { use: "primary" });
  succeed(await stack.up());
  const before = fake.requests.length;
  await stack.setConfig("use", "secondary");
  await stack.setConfig("unknown", "true");
  const preview = succeed(await stack.preview());
  expect(stepOf(preview, "endpoint").inputs).to.include({ activeKey: "[unknown]", use: "[unknown]" });
  expect(stepOf(preview, "endpoint").inputs).to.include({ revision: 1, primaryKey: "[secret]" });
  expect(stepOf(preview, "endpoint-consumer").inputs["stringData"]).to.equal("[unknown]");
  expect(fake.requests.length - before).to.equal(3);
  const up = succeed(await stack.up());
  expect(up.outputs["active"]?.value).to.deep.equal(activeKeys(fake, "secondary"));
  expect(up.outputs["revisions"]?.value).to.deep.equal([1, 1]);
}

async function looksUp({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("programs/two-keys", { get: "true", use: "secondary" });
  const up = succeed(await stack.up());
  expect(up.outputs["active"]).to.deep.equal({
    value: activeKeys(fake, "secondary"),
    secret: true,
    known: true,
  });
  expect(up.outputs["uses"]?.value).to.deep.equal(["secondary", "secondary"]);
  expectNoKey(fake, up.output + JSON.stringify(await stack.exportState()));
}

async function isAbsent({ fake, stack: create }: Tools): Promise<void> {
  fake.setAnswer(ENDPOINT, { primaryKey: null, secondaryKey: "fake-second" });
  const stack = await create("programs/two-keys");
  const preview = succeed(await stack.preview());
  expect(preview.outputs["ofFunction"]).to.include({ known: false });
  expect(preview.outputs["otherOfFunction"]).to.deep.include({ known: true, secret: true });
  expect(preview.outputs["active"]).to.include({ known: false });
  const warned = messagesOf(preview, "warning");
  expect(warned.filter((message) => /unknown in (?:a|this) preview/.test(message))).to.have.length(2);
  const up = await stack.up();
  expect(up.succeeded).to.equal(false);
  const errors = messagesOf(up, "error").join("\n");
  for (const name of ["listServerlessEndpointKeys", "ServerlessEndpointKeys"]) {
    expect(errors).to.match(
      new RegExp(`\\.${name} of ${ENDPOINT}: the response has no primaryKey, so there is no activeKey`),
    );
  }
  expect(errors).to.include('Set use to "secondary"');
  await stack.setConfig("use", "secondary");
  expect(succeed(await stack.up()).outputs["ofFunction"]?.value).to.equal("fake-second");
}

async function goesAway({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("programs/two-keys");
  succeed(await stack.up());
  const { secondaryKey } = fake.keysOf(ENDPOINT) as { secondaryKey: string };
  fake.setAnswer(ENDPOINT, { secondaryKey });
  const preview = succeed(await stack.preview());
  expect(stepOf(preview, "endpoint").op).to.equal("update");
  expect(stepOf(preview, "endpoint-consumer").inputs["stringData"]).to.equal("[unknown]");
  expect((await stack.up()).succeeded).to.equal(false);
  const refreshed = succeed(await stack.refresh());
  expect(messagesOf(refreshed, "warning").join("\n")).to.match(/no primaryKey, so there is no activeKey/);
  expect((await stack.up()).succeeded).to.equal(false);
  await stack.setConfig("use", "secondary");
  expect(succeed(await stack.up()).outputs["active"]?.value).to.include(secondaryKey);
}

function activeKeys(fake: FakeArm, use: "primary" | "secondary"): (string | undefined)[] {
  const endpoint = fake.keysOf(ENDPOINT) as Record<string, string>;
  const quantum = fake.keysOf(QUANTUM_WORKSPACE) as Record<string, { key: string }>;
  return [endpoint[`${use}Key`], quantum[`${use}Key`]?.key];
}
