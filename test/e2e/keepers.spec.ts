/**
 * What befalls key resources that keep what was listed first, beside what `keptKeys.spec.ts` has: one table of behaviours
 * for the dynamic resources and the plugin's, over every engine there is.
 */
import { expect } from "chai";

import type { RunResult } from "../support/driver";
import { onEachEngine } from "../support/onEachEngine";
import { ops } from "../support/stack/results";
import {
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

type Given = { args: Record<string, unknown> };

function withArgs<Keys extends Given>(keys: Keys, args: object): Keys {
  return { ...keys, args: { ...keys.args, ...args } };
}

const kept = (version: string) => ({ keepers: { version } });

const behaviours: [title: string, test: (tools: ProgramTools) => Promise<void>][] = [
  ["are refreshed by a look at the target: kept, and gone with it", refreshes],
  ["warn of an answer that has expired, in previews and updates", warnsOfExpired],
  ["of plain names that are not found fail an update at once, and wait for what the program creates", waits],
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
