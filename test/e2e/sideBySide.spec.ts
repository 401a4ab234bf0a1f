/** Key resources list in the program, side by side, and `check` takes that over; over every engine there is. */
import { expect } from "chai";

import type { FakeArm } from "../../provider/testing";
import { type RunResult } from "../support/driver";
import { ofProgram, onEachEngine } from "../support/onEachEngine";
import { opsOf, savedResource } from "../support/stack/results";
import { expectNoKey, QUANTUM_WORKSPACE, succeed, type ProgramTools } from "../support/tools";

const behaviours: [title: string, test: (tools: ProgramTools) => Promise<void>][] = [
  ["are listed side by side, by one token, and nothing of it is kept", listsSideBySide],
  ["share the request of a function for the same target", sharesRequests],
  ["are listed anew where a transformation changes their arguments", listsTransformed],
  ["may depend on the component that they are in", dependsOnParent],
  [
    "fail, and do not hang, where two of one component depend on it: the SDK allows that of no resource",
    endsInCycle,
  ],
  ["depend on a component with another key resource", dependsOnComponent],
  ["wait for what they depend on before anything is sent", waitsForDependency],
  ["report in a preview that the target is not found, and fail at once in an update", isNotThere],
  ["fail each by itself, at the resource, while the others are listed", failsAlone],
  ["are not held up by one that is throttled", isNotHeldUp],
];

onEachEngine("key resources side by side", behaviours, ofProgram("side-by-side"));

const workspace = (name: string) => QUANTUM_WORKSPACE.replace(/q1$/, name);

const connectionOf = (fake: FakeArm, name: string) =>
  (fake.keysOf(workspace(name)) as { primaryConnectionString: string }).primaryConnectionString;

/** The workspaces whose keys were requested, in order. */
const askedIn = (fake: FakeArm) =>
  fake.requests.map(({ path }) => /workspaces\/([^/]+)\//.exec(path)?.[1] ?? path).sort();

async function listsSideBySide({ fake, start }: ProgramTools): Promise<void> {
  fake.fail({ times: "always", delayMs: 500 });
  const stack = await start({ count: 8 });
  for (const run of ["preview", "up"] as const) {
    const [requests, tokens] = [fake.requests.length, fake.tokens];
    const result = succeed(await stack[run]());
    const own = fake.requests.slice(requests);
    expect([own.length, fake.tokens - tokens], run).to.deep.equal([8, 1]);
    expect(Math.max(...own.map(({ underWay }) => underWay)), run).to.be.above(4);
    expectNoKey(fake, result.output);
  }
  const state = await stack.exportState();
  expectNoKey(fake, JSON.stringify(state));
  const { inputs, outputs } = savedResource(state.deployment.resources, "keys0");
  for (const stored of [inputs, outputs]) {
    expect(Object.keys(stored ?? {}).filter((name) => name.startsWith("__"))).to.deep.equal(["__provider"]);
  }
}

async function sharesRequests({ fake, start }: ProgramTools): Promise<void> {
  fake.fail({ times: "always", delayMs: 500 });
  const stack = await start({ function: true });
  const up = succeed(await stack.up());
  expect(fake.requests).to.have.length(1);
  const connection = connectionOf(fake, "q0");
  expect(up.outputs["byFunction"]?.value).to.equal(connection);
  expect(up.outputs["connections"]?.value).to.deep.equal([connection]);
}

async function listsTransformed({ fake, start, change }: ProgramTools): Promise<void> {
  const stack = await start({ transformed: "other" });
  const up = succeed(await stack.up());
  expect(up.outputs["ids"]?.value).to.deep.equal([workspace("other")]);
  expect(up.outputs["connections"]?.value).to.deep.equal([connectionOf(fake, "other")]);
  // Back to its own: a replacement, of keys that are listed once more.
  change({});
  const replaced = succeed(await stack.up());
  expect(opsOf(replaced, "keys0")).to.include("replace");
  expect(replaced.outputs["connections"]?.value).to.deep.equal([connectionOf(fake, "q0")]);
}

async function dependsOnParent({ fake, start }: ProgramTools): Promise<void> {
  const stack = await start({ dependsOnParent: true });
  expect(succeed(await stack.up()).outputs["connections"]?.value).to.deep.equal([connectionOf(fake, "q0")]);
}

async function endsInCycle({ start }: ProgramTools): Promise<void> {
  const stack = await start({ dependsOnParent: true, count: 2 });
  const up = await stack.up();
  expect(up.succeeded).to.equal(false);
  expect(up.output).to.match(/cyclic dependency between two Pulumi Resources/);
}

async function dependsOnComponent({ fake, start }: ProgramTools): Promise<void> {
  const stack = await start({ firstInGroup: true, count: 3 });
  const preview = succeed(await stack.preview());
  expect(askedIn(fake)).to.deep.equal(["q0"]);
  expect(["keys1", "keys2"].flatMap((name) => messagesAt(name, preview, "warning"))).to.deep.equal([]);
  const up = succeed(await stack.up());
  expect(askedIn(fake)).to.deep.equal(["q0", "q0", "q1", "q2"]);
  const all = ["q0", "q1", "q2"].map((name) => connectionOf(fake, name));
  expect(up.outputs["connections"]?.value).to.deep.equal(all);
}

async function waitsForDependency({ fake, start }: ProgramTools): Promise<void> {
  const stack = await start({ dependsOnWorkspace: true });
  const preview = succeed(await stack.preview());
  expect(fake.requests).to.have.length(0);
  expect(messagesAt("keys0", preview, "warning")).to.deep.equal([]);
  // What was created just now may not be known to Resource Manager yet.
  fake.fail({ answer: { kind: "error", status: 404, code: "ResourceNotFound" } });
  const up = succeed(await stack.up());
  expect(fake.requests.map(({ status }) => status)).to.deep.equal([404, 200]);
  expect(up.outputs["connections"]?.value).to.deep.equal([connectionOf(fake, "q0")]);
}

async function isNotThere({ fake, start }: ProgramTools): Promise<void> {
  fake.remove(workspace("q0"));
  const stack = await start({});
  const preview = succeed(await stack.preview());
  const warnings = messagesAt("keys0", preview, "warning");
  expect(warnings).to.have.length(1);
  expect(warnings[0]).to.match(/404 ResourceNotFound[^]*unknown in this preview/);
  const before = fake.requests.length;
  const up = await stack.up();
  expect(up.succeeded).to.equal(false);
  expect(messagesAt("keys0", up, "error").join("\n")).to.match(/404 ResourceNotFound/);
  expect(fake.requests.length - before).to.equal(1);
}

async function failsAlone({ fake, start }: ProgramTools): Promise<void> {
  fake.fail({
    resourceId: workspace("q1"),
    times: "always",
    answer: { kind: "error", status: 403, code: "AuthorizationFailed" },
  });
  const stack = await start({ count: 4 });
  const up = await stack.up();
  expect(up.succeeded).to.equal(false);
  const failed = up.diagnostics.filter(({ message }) => message.includes("AuthorizationFailed"));
  expect(failed.map(({ severity, urn }) => [severity, urn?.split("::").pop()])).to.deep.equal([
    ["error", "keys1"],
  ]);
  expect(up.output).not.to.match(/^\s+at /m);
  expect(askedIn(fake)).to.deep.equal(["q0", "q1", "q2", "q3"]);
  fake.clearFaults();
  succeed(await stack.up());
}

async function isNotHeldUp({ fake, start }: ProgramTools): Promise<void> {
  const seconds = 7;
  fake.fail({ resourceId: workspace("q0"), answer: { kind: "throttle", seconds } });
  const stack = await start({ count: 6 });
  const up = succeed(await stack.up());
  const asked = (name: string) =>
    fake.requests.filter(({ path }) => path.includes(`/${name}/`)).map(({ status }) => status);
  expect(asked("q0")).to.deep.equal([429, 200]);
  // All others were requested before the throttled one was retried.
  const order = fake.requests.map(({ path }) => path.includes("/q0/"));
  expect(order.lastIndexOf(true)).to.equal(order.length - 1);
  const shown = messagesAt("keys0", up, "info");
  expect(shown.join("\n")).to.match(/retrying in \d+ seconds/);
}

function messagesAt(name: string, { diagnostics }: RunResult, severity: string): string[] {
  return diagnostics
    .filter((each) => each.severity === severity && each.urn?.endsWith(`::${name}`))
    .map(({ message }) => message);
}
