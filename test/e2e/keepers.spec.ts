/**
 * Key resources that keep what was listed first: one table of behaviours for the dynamic resources and the plugin's, over
 * every engine there is.
 */
import { expect } from "chai";

import type { RunResult } from "../support/driver";
import { onEachEngine } from "../support/onEachEngine";
import { ops, savedResource, stepOf } from "../support/stack/results";
import {
  expectNoKey,
  GROUP,
  messagesOf,
  type ProgramTools,
  succeed,
  type Tools,
  withProgram,
  withTools,
} from "../support/tools";

const ACCOUNT = `${GROUP}/Microsoft.Storage/storageAccounts/acc`;
const API_VERSION = "2024-01-01";

const SIGNED = {
  services: "b",
  resourceTypes: "o",
  permissions: "r",
  sharedAccessExpiryTime: "2099-01-01T00:00:00Z",
};

/** The same of the operation of its own, and of any. */
const OF_OPERATION = {
  type: "storage:StorageAccountSAS",
  args: { resourceId: ACCOUNT, ...SIGNED },
  field: "accountSasToken",
};
const OF_ANY = {
  type: "arm:Keys",
  args: {
    resourceId: ACCOUNT,
    apiVersion: API_VERSION,
    action: "listAccountSas",
    body: { signedServices: "b" },
  },
  field: "result",
};
const KEYS = { type: "storage:StorageAccountKeys", args: { resourceId: ACCOUNT }, field: "keys" };
const ANY_KEYS = {
  type: "arm:Keys",
  args: { resourceId: ACCOUNT, apiVersion: API_VERSION },
  field: "result",
};

type Given = { args: Record<string, unknown> };

function withArgs<Keys extends Given>(keys: Keys, args: object): Keys {
  return { ...keys, args: { ...keys.args, ...args } };
}

const kept = (version: string) => ({ keepers: { version } });

const behaviours: [title: string, test: (tools: ProgramTools) => Promise<void>][] = [
  ["are created, kept without a request, and listed anew when a keeper changes", keeps],
  ["are listed anew when an argument of the request changes", listsByArgument],
  ["are refreshed by a look at the target: kept, and gone with it", refreshes],
  ["warn of an answer that has expired, in previews and updates", warnsOfExpired],
  ["of plain names that are not found fail an update at once, and wait for what the program creates", waits],
  ["of stable keys are kept with keepers, and listed at each pass without", keepsStable],
  ["of any action without keepers name what was rotated, and share the request of a function", listsAny],
  ["of another action are replaced", replaces],
  ["have the other key in use without a request", flipsUse],
  ["stay as they are while a keeper is known, and are unknown while it is not", followsUnknown],
  ["keep secret arguments and keepers secret", keepsSecrets],
  ["name what is wrong with keepers", rejectsKeepers],
];

for (const face of ["dynamic", "plugin"] as const) {
  onEachEngine(`keys that are kept, ${face} face`, behaviours, (driver, test) =>
    withTools(driver, (tools) => test(toolsOf(face, tools))),
  );
}

let currentFace = "dynamic";

function toolsOf(face: string, tools: Tools): ProgramTools {
  const { change, start, ...others } = withProgram(tools, "keepers");
  currentFace = face;
  return {
    ...others,
    change: (program) => change({ face, ...program }),
    start: (program, config) => start({ face, ...program }, config),
  };
}

async function keeps({ fake, start, change }: ProgramTools): Promise<void> {
  const both = (version: string) => ({
    keys: { own: withArgs(OF_OPERATION, kept(version)), any: withArgs(OF_ANY, kept(version)) },
  });
  const stack = await start(both("1"));
  const planned = succeed(await stack.preview());
  expect(fake.requests).to.have.length(0);
  expect(stepOf(planned, "own").inputs)
    .to.include({ permissions: "r" })
    .and.not.have.property("accountSasToken");
  const up = succeed(await stack.up());
  expect(fake.requests).to.have.length(2);
  expect(up.outputs["own-value"]).to.include({ secret: true });
  expect(valueOf(up, "any")).to.deep.equal({ accountSasToken: valueOf(up, "own") });
  expect(up.outputs["own-revision"]).to.deep.include({ value: 1 });

  fake.rotate(ACCOUNT, "accountSasToken");
  for (const run of ["preview", "up"] as const) {
    const again = succeed(await stack[run]());
    expect(new Set(Object.values(ops(again))), run).to.deep.equal(new Set(["same"]));
  }
  const same = succeed(await stack.up());
  expect([valueOf(same, "own"), valueOf(same, "any")]).to.deep.equal([
    valueOf(up, "own"),
    valueOf(up, "any"),
  ]);
  expect(fake.requests).to.have.length(2);

  change(both("2"));
  const change2 = succeed(await stack.preview());
  expect(ops(change2)).to.include({ own: "update", any: "update", "own-consumer": "update" });
  expect(stepOf(change2, "own-consumer").inputs["value"]).to.equal("[unknown]");
  expect(fake.requests).to.have.length(2);
  const anew = succeed(await stack.up());
  expect(fake.requests).to.have.length(4);
  expect(valueOf(anew, "own")).to.not.equal(valueOf(up, "own"));
  expect(anew.outputs["own-revision"]?.value).to.equal(2);
  expect(anew.outputs["own-rotated"]?.value).to.deep.equal(["accountSasToken"]);
  expect(anew.outputs["any-rotated"]?.value).to.deep.equal(["accountSasToken"]);
  const state = await stack.exportState();
  expectNoKey(
    fake,
    [planned, up, same, change2, anew].map(({ output }) => output).join() + JSON.stringify(state),
  );
  expect(savedResource(state.deployment.resources, "own").inputs).to.deep.include({
    ...SIGNED,
    ...kept("2"),
  });
}

async function listsByArgument({ fake, start, change }: ProgramTools): Promise<void> {
  const stack = await start({ keys: { own: OF_OPERATION, any: withArgs(OF_ANY, kept("1")) } });
  succeed(await stack.up());
  expect(fake.requests).to.have.length(2);
  const body = { signedServices: "q" };
  change({
    keys: {
      own: withArgs(OF_OPERATION, { permissions: "rw" }),
      any: withArgs(OF_ANY, { body, ...kept("1") }),
    },
  });
  const preview = succeed(await stack.preview());
  expect(stepOf(preview, "own").changed).to.deep.equal(["permissions"]);
  expect(stepOf(preview, "any").changed).to.deep.equal(["body"]);
  succeed(await stack.up());
  expect(fake.requests.slice(2).map((each) => JSON.parse(each.body) as object)).to.have.deep.members([
    {
      signedServices: "b",
      signedResourceTypes: "o",
      signedPermission: "rw",
      signedExpiry: SIGNED.sharedAccessExpiryTime,
    },
    body,
  ]);
}

async function refreshes({ fake, start }: ProgramTools): Promise<void> {
  const stack = await start({ keys: { own: OF_OPERATION } });
  const up = succeed(await stack.up());
  fake.rotate(ACCOUNT, "accountSasToken");
  succeed(await stack.refresh());
  fake.fail({ answer: { kind: "error", status: 403, code: "AuthorizationFailed" } });
  succeed(await stack.refresh());
  expect(valueOf(succeed(await stack.up()), "own")).to.equal(valueOf(up, "own"));
  expect(fake.requests.map(({ method }) => method)).to.deep.equal(["POST", "GET", "GET"]);
  fake.remove(ACCOUNT);
  expect(ops(succeed(await stack.refresh()))).to.include({ own: "delete" });
}

async function warnsOfExpired({ fake, start, change }: ProgramTools): Promise<void> {
  const signature = (expiry: string) => `sv=2026-01-01&se=${expiry}&sig=fake-signature`;
  const answer = (expiry: string) =>
    fake.setAnswer(ACCOUNT, { accountSasToken: signature(expiry) }, { action: "listAccountSas" });
  answer("2026-01-02T03%3A04%3A05Z");
  const both = { own: OF_OPERATION, any: withArgs(OF_ANY, kept("1")) };
  const stack = await start({ keys: both });
  const created = succeed(await stack.up());
  expect(expired(created)).to.have.length(2);
  for (const run of ["preview", "up"] as const) {
    const result = succeed(await stack[run]());
    const found = expired(result);
    expect(found.map(({ urn = "" }) => urn.split("::").pop()).sort(), run).to.include.members(["any", "own"]);
    const text = found.map(({ message }) => message).join("\n");
    expect(text)
      .to.contain("storage.StorageAccountSAS of")
      .and.contain("accountSasToken expired at 2026-01-02T03:04:05Z");
    expect(text)
      .to.contain("result.accountSasToken expired")
      .and.contain("`keepers`")
      .and.not.contain("sig=");
  }
  answer("2099-01-01");
  change({ keys: { own: withArgs(OF_OPERATION, kept("2")), any: withArgs(OF_ANY, kept("2")) } });
  succeed(await stack.up());
  expect(expired(succeed(await stack.preview()))).to.deep.equal([]);
}

function expired({ diagnostics }: RunResult) {
  return diagnostics.filter(({ severity, message }) => severity === "warning" && message.includes("expired"));
}

async function waits({ fake, start, change }: ProgramTools): Promise<void> {
  fake.remove(ACCOUNT);
  const stack = await start({ keys: { own: OF_OPERATION } });
  succeed(await stack.preview());
  if (currentFace === "dynamic") {
    const failed = await stack.up();
    expect(failed.succeeded).to.equal(false);
    expect(messagesOf(failed, "error").join("\n")).to.contain("ResourceNotFound");
    expect(fake.requests).to.have.length(1);
  }
  change({ keys: { own: { ...OF_OPERATION, creates: true } } });
  const before = fake.requests.length;
  // It is there only once it was requested in vain.
  const appears = setInterval(() => fake.requests.length > before && fake.add(ACCOUNT), 20);
  try {
    succeed(await stack.up());
  } finally {
    clearInterval(appears);
  }
  expect(fake.requests.length - before).to.be.above(1);
}

async function keepsStable({ fake, start, change }: ProgramTools): Promise<void> {
  const stack = await start({ keys: { own: withArgs(KEYS, kept("1")), any: withArgs(ANY_KEYS, kept("1")) } });
  const up = succeed(await stack.up());
  // Both are listed at once, and may share a request.
  const created = fake.requests.length;
  expect(created).to.be.within(1, 2);
  fake.rotate(ACCOUNT, "keys");
  const same = succeed(await stack.up());
  expect([valueOf(same, "own"), valueOf(same, "any")]).to.deep.equal([
    valueOf(up, "own"),
    valueOf(up, "any"),
  ]);
  expect(fake.requests).to.have.length(created);
  change({ keys: { own: KEYS, any: ANY_KEYS } });
  const listed = succeed(await stack.up());
  expect(valueOf(listed, "own")).to.not.deep.equal(valueOf(up, "own"));
  const requests = fake.requests.length;
  fake.rotate(ACCOUNT, "keys");
  const rotated = succeed(await stack.up());
  expect(fake.requests.length).to.be.above(requests);
  expect(valueOf(rotated, "own")).to.not.deep.equal(valueOf(listed, "own"));
  change({ keys: { own: withArgs(KEYS, kept("2")), any: withArgs(ANY_KEYS, kept("2")) } });
  expect(ops(succeed(await stack.preview()))).to.include({ own: "update", any: "update" });
  const again = succeed(await stack.up());
  expect(valueOf(again, "own")).to.deep.equal(valueOf(rotated, "own"));
  expect(again.outputs["own-revision"]?.value).to.equal(rotated.outputs["own-revision"]?.value);
}

async function listsAny({ fake, start }: ProgramTools): Promise<void> {
  const stack = await start({
    keys: { any: ANY_KEYS },
    functions: [{ resourceId: ACCOUNT, apiVersion: API_VERSION }],
  });
  const preview = succeed(await stack.preview());
  if (currentFace === "dynamic") expect(fake.requests).to.have.length(1);
  expect(stepOf(preview, "any").inputs).to.include({ result: "[secret]", action: "listKeys", revision: 1 });
  const up = succeed(await stack.up());
  const [first] = (valueOf(up, "any") as { keys: { keyName: string; value: string }[] }).keys;
  fake.setAnswer(ACCOUNT, { keys: [first, { keyName: "key2", value: "fake-another", permissions: "Full" }] });
  const planned = succeed(await stack.preview());
  expect(stepOf(planned, "any").inputs).to.deep.include({ revision: 2, rotated: ["keys.key2"] });
  expect(succeed(await stack.up()).outputs["any-rotated"]?.value).to.deep.equal(["keys.key2"]);
}

async function replaces({ start, change }: ProgramTools): Promise<void> {
  const stack = await start({ keys: { any: withArgs(OF_ANY, kept("1")), own: ANY_KEYS } });
  succeed(await stack.up());
  const action = { action: "listServiceSas" };
  change({ keys: { any: withArgs(OF_ANY, { ...kept("1"), ...action }), own: withArgs(ANY_KEYS, action) } });
  const { steps } = succeed(await stack.preview());
  const replaced = steps.filter(({ op }) => op === "replace").map(({ name }) => name);
  expect(replaced).to.have.members(["any", "own"]);
  succeed(await stack.up());
}

async function flipsUse({ fake, start, change }: ProgramTools): Promise<void> {
  const active = { ...withArgs(KEYS, kept("1")), field: "activeKey" };
  const stack = await start({ keys: { own: active } });
  const up = succeed(await stack.up());
  change({ keys: { own: withArgs(active, { use: "secondary" }) } });
  const flipped = succeed(await stack.up());
  expect(valueOf(flipped, "own")).to.not.equal(valueOf(up, "own"));
  expect(flipped.outputs["own-revision"]?.value).to.equal(1);
  expect(fake.requests).to.have.length(1);
}

async function followsUnknown({ fake, start, change }: ProgramTools): Promise<void> {
  const stack = await start({ keys: { own: { ...OF_OPERATION, keptBy: "first" } } });
  const up = succeed(await stack.up());
  fake.rotate(ACCOUNT, "accountSasToken");
  expect(valueOf(succeed(await stack.up()), "own")).to.equal(valueOf(up, "own"));
  change({ keys: { own: { ...OF_OPERATION, keptBy: "second" } } });
  const planned = succeed(await stack.preview());
  expect(ops(planned)).to.include({ own: "update", "own-consumer": "update" });
  expect(valueOf(succeed(await stack.up()), "own")).to.not.equal(valueOf(up, "own"));
}

async function keepsSecrets({ start }: ProgramTools): Promise<void> {
  const any = { ...withArgs(OF_ANY, { body: { note: "hush-hush" }, keepers: { by: "hush-hush" } }) };
  const stack = await start({ keys: { any: { ...any, secrets: ["body", "keepers"] } } });
  const runs = [succeed(await stack.preview()), succeed(await stack.up()), succeed(await stack.refresh())];
  const text = JSON.stringify([runs, await stack.exportState()]);
  expect(text).to.not.contain("hush-hush");
}

async function rejectsKeepers({ fake, start, change }: ProgramTools): Promise<void> {
  const stack = await start({ keys: { own: withArgs(OF_OPERATION, { keepers: { version: 1 } }) } });
  expect(messagesOf(await stack.preview(), "error").join("\n")).to.contain("keepers takes strings by name");
  change({ keys: { own: withArgs(KEYS, { maxAgeDays: 30, ...kept("1") }) } });
  expect(messagesOf(await stack.preview(), "error").join("\n")).to.contain("maxAgeDays cannot be combined");
  change({ keys: { own: withArgs(OF_OPERATION, { services: undefined }) } });
  expect(messagesOf(await stack.preview(), "error").join("\n")).to.contain("services is missing");
  expect(fake.requests).to.have.length(0);
}

function valueOf({ outputs }: RunResult, name: string): unknown {
  return outputs[`${name}-value`]?.value;
}
