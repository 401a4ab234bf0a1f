/** What key resources make of options, of arguments that are secret or wrong, and of older states; over every engine there is. */
import { cpSync, mkdirSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import type { Driver, RunResult } from "../support/driver";
import { type Look, ofOneLife, ofProgram, onEachEngine } from "../support/onEachEngine";
import { opsOf, savedResource } from "../support/stack/results";
import {
  expectNoKey,
  messagesOf,
  QUANTUM_WORKSPACE,
  quantumNames,
  quantumWorkspace,
  succeed,
  type ProgramTools,
} from "../support/tools";

const NAMES = { resourceGroupName: "rg", workspaceName: "q1" };
const URN = /::pulumi-nodejs:quantum:WorkspaceKeys::keys$/;

const behaviours: [title: string, test: (tools: ProgramTools) => Promise<void>][] = [
  ["fail at the resource, once, with nothing beside it", failsAtResource],
  ["reject a provider and an import, with what to do", refusesOptions],
  ["show no secret that is passed as an argument that they do not have", showsNoMisusedKey],
  ["keep a secret argument secret, in messages and in the state", keepsSecretArguments],
  ["are deleted without the package, and report what to install if it is needed", outliveThePackage],
];

onEachEngine("options of key resources", behaviours, ofProgram("one-key-resource"));

/** What those that are to ignore another target ignore. */
const IGNORING = {
  all: ["*"],
  name: ["workspaceName"],
  id: ["resourceId"],
  names: ["resourceGroupName", "workspaceName"],
};
const ignoring = (entryOf: (name: string, ignoreChanges: string[]) => object) =>
  Object.fromEntries(Object.entries(IGNORING).map(([name, ignored]) => [name, entryOf(name, ignored)]));
/** In one life of a stack, a resource for each; each has a workspace of its own. */
const FIRST = {
  ...ignoring((name) => ({ args: quantumNames(name) })),
  outputs: { args: quantumNames("outputs") },
  replaced: { args: quantumNames("replaced"), opts: { replaceOnChanges: ["primaryKey"] } },
  named: { args: quantumNames("named") },
  older: { args: quantumNames("older"), older: "unreleased" },
};
const SECOND = {
  ...FIRST,
  ...ignoring((_, ignoreChanges) => ({ args: quantumNames("another"), opts: { ignoreChanges } })),
  older: { args: quantumNames("older") },
};
const THIRD = {
  ...SECOND,
  outputs: { args: quantumNames("outputs"), opts: { ignoreChanges: ["activeKey", "revision"] } },
};
const FOURTH = { ...THIRD, outputs: { args: quantumNames("outputs"), opts: { ignoreChanges: ["*"] } } };

interface Life {
  readonly created: RunResult;
  /** Of the second program, after keys were rotated. */
  readonly planned: RunResult;
  readonly changed: RunResult;
  readonly plannedSame: RunResult;
  /** Of the third program, after keys were rotated once more. */
  readonly plannedAgain: RunResult;
  readonly again: RunResult;
  readonly plannedLast: RunResult;
  /** After a rotation each. */
  readonly refreshed: RunResult;
  readonly last: RunResult;
}

const looks: Look<Life>[] = [
  ["take over the state of the type before, and change nothing", takesOver],
  ["name the rotated key, at the resource, each time", namesEachRotation],
  ["ignoreChanges of all, and of a name of the target", ignoresTarget],
  ["ignoreChanges of an output, and of all outputs", ignoresOutputs],
  ["replaceOnChanges of an output replaces", replacesOnChanges],
];

ofOneLife("options of key resources in one life", live, looks);

async function live(driver: Driver): Promise<Life> {
  return ofProgram("one-key-resource")(driver, async ({ fake, start, change }) => {
    const programOf = (others: object) => ({ args: NAMES, others });
    const answerOf = (connection: string) => ({
      ...{ primaryConnectionString: connection, primaryKey: { key: "fake-2" } },
    });
    fake.setAnswer(quantumWorkspace("older"), answerOf("fake-1"));
    const stack = await start(programOf(FIRST));
    const created = succeed(await stack.up());
    for (const name of ["named", "replaced"]) fake.rotate(quantumWorkspace(name), "secondaryKey");
    change(programOf(SECOND));
    const planned = succeed(await stack.preview());
    const changed = succeed(await stack.up());
    const plannedSame = succeed(await stack.preview());
    fake.rotate(quantumWorkspace("named"), "secondaryKey");
    for (const name of ["replaced", "outputs"]) fake.rotate(quantumWorkspace(name), "primaryKey");
    fake.setAnswer(quantumWorkspace("older"), answerOf("fake-3"));
    change(programOf(THIRD));
    const plannedAgain = succeed(await stack.preview());
    const again = succeed(await stack.up());
    const plannedLast = succeed(await stack.preview());
    fake.rotate(quantumWorkspace("named"), "secondaryKey");
    const refreshed = succeed(await stack.refresh());
    change(programOf(FOURTH));
    fake.rotate(quantumWorkspace("outputs"), "primaryKey");
    const last = succeed(await stack.up());
    return {
      ...{ created, planned, changed, plannedSame, plannedAgain, again, plannedLast, refreshed, last },
    };
  });
}

interface Outputs {
  readonly connection: string;
  readonly active: string;
  readonly revision: number;
}

function outputsOf({ outputs }: RunResult, name: string): Outputs {
  return (outputs["others"]?.value as Record<string, Outputs>)[name] as Outputs;
}

/** What of one resource, and of its consumer, is planned or done to change. */
function changingOf(result: RunResult, entry: string): string[] {
  return changing(result).filter((name) => name === entry || name === `${entry}-consumer`);
}

function takesOver({ planned, changed, again }: Life): void {
  expect(changingOf(planned, "older")).to.deep.equal([]);
  expect(opsOf(changed, "older")).to.deep.equal(["same"]);
  expect(outputsOf(again, "older").revision).to.equal(2);
}

function namesEachRotation({ planned, changed, plannedAgain, again, refreshed }: Life): void {
  for (const [runs, revision] of [
    [[planned, changed], 1],
    [[plannedAgain, again], 2],
  ] as const) {
    const line = `Rotated in Azure since revision ${revision}: secondaryConnectionString, secondaryKey.`;
    for (const run of runs) expect(linesAt(run, /::named$/)).to.deep.equal([["info", line]]);
  }
  expect(refreshed.output).to.include(
    `quantum.WorkspaceKeys of ${quantumWorkspace("named")}: rotated in Azure since revision 3: secondaryConnectionString, secondaryKey.`,
  );
}

function ignoresTarget({ changed, plannedSame }: Life): void {
  for (const name of Object.keys(IGNORING)) {
    expect(opsOf(changed, name), name).to.deep.equal(["same"]);
    expect(changingOf(plannedSame, name), name).to.deep.equal([]);
  }
}

function ignoresOutputs({ created, again, plannedLast, last }: Life): void {
  const [first, now] = [outputsOf(created, "outputs"), outputsOf(again, "outputs")];
  expect(now).to.include({ active: first.active, revision: 1 });
  expect(now.connection).not.to.equal(first.connection);
  expect(changing(plannedLast)).to.deep.equal([]);
  expect(changing(last)).to.deep.equal([]);
}

function replacesOnChanges({ changed, again }: Life): void {
  expect(opsOf(changed, "replaced")).to.deep.equal(["update"]);
  expect(opsOf(again, "replaced")).to.include("create-replacement");
  expect(outputsOf(again, "replaced").revision).to.equal(1);
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
    fake.reset();
    change({ args: given, secrets });
    succeed(await stack.up());
    // The refresh of what is not found drops it.
    for (const status of [403, 404]) {
      fake.clearFaults();
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

/** What is said at a key resource, by severity. */
function linesAt({ diagnostics }: RunResult, at: RegExp): [severity: string, message: string][] {
  return diagnostics
    .filter(({ urn, severity }) => at.test(urn ?? "") && severity !== "debug")
    .map(({ severity, message }) => [severity, message.trim()]);
}
