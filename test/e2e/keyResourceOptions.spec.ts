/** What key resources make of options, of arguments that are secret or wrong, and of older states; over every engine there is. */
import { cpSync, mkdirSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { type RunResult } from "../support/driver";
import { ofProgram, onEachEngine } from "../support/onEachEngine";
import { opsOf, savedResource, stepOf } from "../support/stack/results";
import { expectNoKey, messagesOf, QUANTUM_WORKSPACE, succeed, type ProgramTools } from "../support/tools";

const NAMES = { resourceGroupName: "rg", workspaceName: "q1" };
const URN = /::pulumi-nodejs:quantum:WorkspaceKeys::keys$/;

const behaviours: [title: string, test: (tools: ProgramTools) => Promise<void>][] = [
  ["know an absent field as absent, in the first plan and in each later one", knowsAbsent],
  ["take over the state of the type before, and change nothing", takesOver],
  ["name the rotated key, at the resource, each time", namesEachRotation],
  ["onRotation warn and maxAgeDays are warnings at the resource", warnsAtResource],
  ["fail at the resource, once, with nothing beside it", failsAtResource],
  ["ignoreChanges of all, of an output, and of a name of the target", ignoresChanges],
  ["replaceOnChanges of an output replaces", replacesOnChanges],
  ["reject a provider and an import, with what to do", refusesOptions],
  ["show no secret that is passed as an argument that they do not have", showsNoMisusedKey],
  ["keep a secret argument secret, in messages and in the state", keepsSecretArguments],
  ["are deleted without the package, and report what to install if it is needed", outliveThePackage],
];

onEachEngine("options of key resources", behaviours, ofProgram("one-key-resource"));

async function knowsAbsent({ fake, start }: ProgramTools): Promise<void> {
  const primary = { primaryKey: { key: "fake-0" }, primaryConnectionString: "fake-1" };
  fake.setAnswer(QUANTUM_WORKSPACE, primary);
  const stack = await start({ args: NAMES });
  const first = succeed(await stack.preview());
  expect(stepOf(first, "absent-consumer").inputs["stringData"]).to.equal("[secret]");
  succeed(await stack.up());
  expect(changing(succeed(await stack.preview()))).to.deep.equal([]);
  // A field that comes is a change of just that field.
  fake.setAnswer(QUANTUM_WORKSPACE, { ...primary, secondaryConnectionString: "fake-2" });
  expect(changing(succeed(await stack.preview()))).to.deep.equal(["absent-consumer", "keys"]);
}

async function takesOver({ fake, start, change }: ProgramTools): Promise<void> {
  fake.setAnswer(QUANTUM_WORKSPACE, { primaryConnectionString: "fake-1", primaryKey: { key: "fake-2" } });
  const stack = await start({ args: NAMES, older: "unreleased" });
  succeed(await stack.up());
  change({ args: NAMES });
  const preview = succeed(await stack.preview());
  expect(changing(preview).filter((name) => name !== "absent-consumer")).to.deep.equal([]);
  const up = succeed(await stack.up());
  expect(opsOf(up, "keys")).to.deep.equal(["same"]);
  fake.setAnswer(QUANTUM_WORKSPACE, { primaryConnectionString: "fake-3", primaryKey: { key: "fake-2" } });
  expect(succeed(await stack.up()).outputs["revision"]?.value).to.equal(2);
}

async function namesEachRotation({ fake, start }: ProgramTools): Promise<void> {
  const stack = await start({ args: NAMES });
  succeed(await stack.up());
  for (const revision of [1, 2]) {
    fake.rotate(QUANTUM_WORKSPACE, "secondaryKey");
    const line = `Rotated in Azure since revision ${revision}: secondaryConnectionString, secondaryKey.`;
    for (const run of ["preview", "up"] as const) {
      expect(linesAtResource(succeed(await stack[run]()))).to.deep.equal([["info", line]]);
    }
  }
  fake.rotate(QUANTUM_WORKSPACE, "secondaryKey");
  expect(succeed(await stack.refresh()).output).to.include(
    `quantum.WorkspaceKeys of ${QUANTUM_WORKSPACE}: rotated in Azure since revision 3: secondaryConnectionString, secondaryKey.`,
  );
}

async function warnsAtResource({ fake, start }: ProgramTools): Promise<void> {
  const stack = await start({ args: { ...NAMES, maxAgeDays: 1 } }, { "azure-listkeys:onRotation": "warn" });
  const created = linesAtResource(succeed(await stack.up()));
  expect(created.map(([severity]) => severity)).to.deep.equal(["warning", "warning"]);
  expect(created.join("\n")).to.match(/the primary key is \d+ days old, and maxAgeDays is 1/);
  fake.rotate(QUANTUM_WORKSPACE, "primaryKey");
  const rotated = linesAtResource(succeed(await stack.up()));
  expect(new Set(rotated.map(([severity]) => severity))).to.deep.equal(new Set(["warning"]));
  // The engine shows the lines of one resource in any order.
  expect(rotated.join("\n")).to.match(
    /rotated in Azure since revision 1: .*primaryKey\. The stack keeps the old keys/,
  );
}

async function failsAtResource({ fake, start }: ProgramTools): Promise<void> {
  fake.fail({ times: "always", answer: { kind: "error", status: 403, code: "AuthorizationFailed" } });
  const stack = await start({ args: NAMES });
  const failed = await stack.up();
  expect(failed.succeeded).to.equal(false);
  const about = failed.diagnostics.filter(({ message }) => /AuthorizationFailed|listkeys/.test(message));
  expect(about.map(({ severity, urn }) => [severity, URN.test(urn ?? "")])).to.deep.equal([["error", true]]);
  expect(failed.output)
    .not.to.match(/^\s+at /m)
    .and.not.to.match(/property .* has a problem/);

  fake.reset();
  succeed(await stack.up());
  fake.fail({ times: "always", answer: { kind: "error", status: 403, code: "AuthorizationFailed" } });
  const refreshed = await stack.refresh();
  expect(refreshed.succeeded).to.equal(false);
  expect(refreshed.diagnostics.filter(({ severity }) => severity === "info#err")).to.deep.equal([]);
  const messages = refreshed.diagnostics.map(({ message }) => message);
  expect(messages.filter((message) => message.includes("403 AuthorizationFailed"))).to.have.length(1);
}

async function ignoresChanges({ fake, start, change }: ProgramTools): Promise<void> {
  const stack = await start({ args: NAMES });
  const first = succeed(await stack.up()).outputs;
  const other = { resourceGroupName: "rg", workspaceName: "q2" };
  for (const ignoreChanges of [
    ["*"],
    ["workspaceName"],
    ["resourceId"],
    ["resourceGroupName", "workspaceName"],
  ]) {
    change({ args: other, opts: { ignoreChanges } });
    const up = succeed(await stack.up());
    expect(opsOf(up, "keys"), ignoreChanges.join()).to.deep.equal(["same"]);
    expect(changing(succeed(await stack.preview())), ignoreChanges.join()).to.deep.equal([]);
  }
  fake.rotate(QUANTUM_WORKSPACE, "primaryKey");
  change({ args: NAMES, opts: { ignoreChanges: ["activeKey", "revision"] } });
  const up = succeed(await stack.up());
  expect(up.outputs["active"]?.value).to.equal(first["active"]?.value);
  expect(up.outputs["revision"]?.value).to.equal(1);
  expect(up.outputs["connection"]?.value).not.to.equal(first["connection"]?.value);
  expect(changing(succeed(await stack.preview()))).to.deep.equal([]);
  change({ args: NAMES, opts: { ignoreChanges: ["*"] } });
  fake.rotate(QUANTUM_WORKSPACE, "primaryKey");
  expect(changing(succeed(await stack.up()))).to.deep.equal([]);
}

async function replacesOnChanges({ fake, start }: ProgramTools): Promise<void> {
  const stack = await start({ args: NAMES, opts: { replaceOnChanges: ["primaryKey"] } });
  succeed(await stack.up());
  fake.rotate(QUANTUM_WORKSPACE, "secondaryKey");
  expect(opsOf(succeed(await stack.up()), "keys")).to.deep.equal(["update"]);
  fake.rotate(QUANTUM_WORKSPACE, "primaryKey");
  const up = succeed(await stack.up());
  expect(opsOf(up, "keys")).to.include("create-replacement");
  expect(up.outputs["revision"]?.value).to.equal(1);
}

async function refusesOptions({ fake, start, change }: ProgramTools): Promise<void> {
  const stack = await start({ args: NAMES, provider: true, opts: { import: QUANTUM_WORKSPACE } });
  const both = messagesOf(await stack.preview(), "error").join("\n");
  expect(both).to.match(
    /provider is not an option of a key resource: .*of a profile \(azure-listkeys:profiles\)/,
  );
  expect(both).to.match(/import is not an option of a key resource: .*Remove it/);
  expect(fake.requests).to.have.length(0);
  change({ args: NAMES });
  succeed(await stack.up());
}

async function showsNoMisusedKey({ fake, start }: ProgramTools): Promise<void> {
  const stack = await start({ args: NAMES, misuse: true });
  const failed = await stack.up();
  expect(failed.succeeded).to.equal(false);
  expect(messagesOf(failed, "error").join("\n")).to.match(
    /apiKey is not an argument of quantum\.WorkspaceKeys/,
  );
  expectNoKey(fake, failed.output + JSON.stringify(failed.diagnostics));
}

async function keepsSecretArguments({ fake, start, change }: ProgramTools): Promise<void> {
  const args = { ...NAMES, workspaceName: "hidden-name" };
  const resourceId = QUANTUM_WORKSPACE.replace("q1", "hidden-name");
  const hurried = { "azure-listkeys:readyTimeoutSeconds": "0.1" };
  const stack = await start({ args, secrets: ["workspaceName"] }, hurried);
  const up = succeed(await stack.up());
  const secretsIn = async () => {
    const { inputs, outputs } = savedResource((await stack.exportState()).deployment.resources, "keys");
    for (const stored of [inputs, outputs]) expect(stored?.["resourceId"]).to.have.property("ciphertext");
  };
  await secretsIn();
  expect(up.output).not.to.include("hidden-name");
  succeed(await stack.refresh());
  await secretsIn();

  for (const [given, secrets] of [
    [args, ["workspaceName"]],
    [{ resourceId }, ["resourceId"]],
  ] as const) {
    for (const status of [403, 404]) {
      fake.reset();
      change({ args: given, secrets });
      succeed(await stack.up());
      fake.fail({
        times: "always",
        answer: {
          kind: "error",
          status,
          code: "Refused",
          message: `No access to ${resourceId} (hidden-name)`,
        },
      });
      for (const run of ["up", "refresh"] as const) {
        const { diagnostics } = await stack[run]();
        const messages = diagnostics.map(({ message }) => message).join("\n");
        expect(messages, `${run} ${status}`).not.to.include("hidden-name");
        if (status === 403) expect(messages, run).to.match(/No access to .*\[secret\]/);
      }
    }
  }
}

async function outliveThePackage({ folder, change, stack: create }: ProgramTools): Promise<void> {
  const modules = join(folder, "node_modules");
  const ownPackage = join(modules, "pulumi-azure-listkeys");
  mkdirSync(modules);
  symlinkSync(join(__dirname, "../../node_modules/@pulumi"), join(modules, "@pulumi"));
  symlinkSync(join(__dirname, "../.."), ownPackage);
  cpSync(join(__dirname, "programs/without-package"), folder, { recursive: true });
  change({ keys: NAMES });
  const stack = await create(folder);
  succeed(await stack.up());
  unlinkSync(ownPackage);

  const refreshed = await stack.refresh();
  expect(refreshed.succeeded).to.equal(false);
  expect(messagesOf(refreshed, "error").join("\n")).to.match(/Run npm install pulumi-azure-listkeys/);
  expect(refreshed.output).not.to.match(/^\s+at /m);

  change({});
  expect(opsOf(succeed(await stack.preview()), "keys")).to.deep.equal(["delete"]);
  expect(opsOf(succeed(await stack.up()), "keys")).to.deep.equal(["delete"]);

  symlinkSync(join(__dirname, "../.."), ownPackage);
  change({ keys: NAMES });
  succeed(await stack.up());
  unlinkSync(ownPackage);
  expect(opsOf(succeed(await stack.destroy()), "keys")).to.deep.equal(["delete"]);
}

/** The names of what is planned or done to change. */
function changing({ steps }: RunResult): string[] {
  return [...new Set(steps.filter(({ op }) => op !== "same").map(({ name }) => name))].sort();
}

/** What is said at the key resource, by severity. */
function linesAtResource({ diagnostics }: RunResult): [severity: string, message: string][] {
  return diagnostics
    .filter(({ urn, severity }) => URN.test(urn ?? "") && severity !== "debug")
    .map(({ severity, message }) => [severity, message.trim()]);
}
