/**
 * The two faces of the package, dynamic and plugin: one life of a stack for both, and what is wrong, over every engine
 * there is; and what only the plugin has.
 */
import { expect } from "chai";

import type { FakeArm } from "../../provider/testing";
import type { Driver, ExportedResource, RunResult } from "../support/driver";
import { type Look, ofOneLife, onEachEngine } from "../support/onEachEngine";
import { opsOf, savedResource, stepOf } from "../support/stack/results";
import {
  messagesOf,
  QUANTUM_WORKSPACE,
  quantumNames,
  quantumWorkspace,
  succeed,
  type ProgramTools,
  type Tools,
  withProgram,
  withTools,
} from "../support/tools";

const FACES = ["dynamic", "plugin"] as const;
type Face = (typeof FACES)[number];

const NAMES = { resourceGroupName: "rg", workspaceName: "q1" };
const OTHER_SUBSCRIPTION = "11111111-1111-1111-1111-111111111111";
const DYNAMIC_TYPE = "pulumi-nodejs:quantum:WorkspaceKeys";

/** Each entry of the life's programs has a workspace of its own. */
const WORKSPACES = [
  "listed",
  "kept",
  "created",
  "created-listed",
  "target",
  "flipped",
  "refreshed",
  "found",
  "other-target",
] as const;

const FIRST = {
  listed: { form: "function", args: quantumNames("listed") },
  kept: { form: "resource", args: quantumNames("kept") },
  created: { form: "resource", create: true },
  "created-listed": { form: "function", create: true },
  target: { form: "resource", args: quantumNames("target") },
  flipped: { form: "resource", args: { ...quantumNames("flipped"), use: "primary" } },
  refreshed: { form: "resource", args: quantumNames("refreshed") },
  found: { form: "resource", get: quantumWorkspace("found") },
};
const CHANGED = {
  ...FIRST,
  target: { form: "resource", args: { resourceId: quantumWorkspace("target") } },
  flipped: { form: "resource", args: { ...quantumNames("flipped"), use: "secondary" } },
};
const REPLACED = { ...CHANGED, target: { form: "resource", args: quantumNames("other-target") } };

interface Run extends RunResult {
  /** The statuses of the responses of this run, by workspace. */
  readonly statuses: Readonly<Record<(typeof WORKSPACES)[number], readonly number[]>>;
}

interface Life {
  /** Of the first program, before and after keys were rotated. */
  readonly planned: Run;
  readonly created: Run;
  readonly plannedAgain: Run;
  readonly plannedRotation: Run;
  readonly rotated: Run;
  readonly saved: ExportedResource[];
  readonly state: string;
  readonly givenKeys: readonly string[];
  /** Of the changed program; of the one with another target, after a refresh. */
  readonly changed: Run;
  readonly refreshed: Run;
  readonly replaced: Run;
  readonly plannedLast: Run;
  /** When a target is gone. */
  readonly gone: Run;
  readonly destroyed: Run;
  /** The connection strings of the workspaces before and after keys were rotated. */
  readonly first: Connections;
  readonly last: Connections;
}

type Connections = Readonly<Record<string, { readonly primary: unknown; readonly secondary: unknown }>>;

const looks: Look<Life>[] = [
  ["a function returns secrets, and its consumer sees a rotation", listsByFunction],
  ["a resource keeps secrets, names what rotated, and only its consumer changes", keepsByResource],
  ["show no key", showNoKey],
  ["a target that the program creates: unknown in the plan, waited for in the update", createsTarget],
  ["another target is a replacement, and the same one by its ID no change", changesTarget],
  ["the other key in use changes only what uses the key in use", flipsUse],
  ["a refresh stores a rotated key, and drops what is gone", refreshes],
  ["a resource is looked up by its ID", looksUp],
  ["nothing that is the same is planned again", plansNothingAgain],
];

for (const face of FACES) ofOneLife(`${face} face in one life`, (driver) => live(driver, face), looks);

async function live(driver: Driver, face: Face): Promise<Life> {
  return withTools(driver, async (tools) => {
    const { fake } = tools;
    const { start, change } = withProgram(tools, "either-face");
    const stack = await start({ face, entries: FIRST });
    const run = async (kind: "preview" | "up" | "refresh" | "destroy"): Promise<Run> => {
      const before = fake.requests.length;
      const result = succeed(await stack[kind]());
      return { ...result, statuses: statusesIn(fake, before) };
    };
    const planned = await run("preview");
    for (const resourceId of [quantumWorkspace("created"), quantumWorkspace("created-listed")]) {
      fake.fail({ resourceId, answer: { kind: "error", status: 404, code: "ResourceNotFound" } });
    }
    const created = await run("up");
    const first = connectionsIn(fake);
    const plannedAgain = await run("preview");
    for (const name of ["listed", "kept"]) fake.rotate(quantumWorkspace(name), "secondaryKey");
    const plannedRotation = await run("preview");
    const rotated = await run("up");
    const { resources: saved = [] } = (await stack.exportState()).deployment;
    const [state, givenKeys] = [JSON.stringify(saved), fake.givenKeys()];
    change({ face, entries: CHANGED });
    const changed = await run("up");
    fake.rotate(quantumWorkspace("refreshed"), "primaryKey");
    const refreshed = await run("refresh");
    change({ face, entries: REPLACED });
    // What is gone is not waited for then.
    await stack.setConfig("azure-listkeys:readyTimeoutSeconds", "0.1");
    const replaced = await run("up");
    const last = connectionsIn(fake);
    const plannedLast = await run("preview");
    fake.remove(quantumWorkspace("refreshed"));
    const gone = await run("refresh");
    const destroyed = await run("destroy");
    return {
      ...{ planned, created, plannedAgain, plannedRotation, rotated, saved, state, givenKeys, changed },
      ...{ refreshed, replaced, plannedLast, gone, destroyed, first, last },
    };
  });
}

function statusesIn(fake: FakeArm, from: number): Run["statuses"] {
  const made = fake.requests.slice(from);
  const statuses = WORKSPACES.map((name) => [
    name,
    made.filter(({ path }) => path.startsWith(`${quantumWorkspace(name)}/`)).map(({ status }) => status),
  ]);
  return Object.fromEntries(statuses) as Run["statuses"];
}

function connectionsIn(fake: FakeArm): Connections {
  return Object.fromEntries(
    WORKSPACES.map((name) => {
      const keys = fake.keysOf(quantumWorkspace(name)) as Record<string, unknown>;
      return [
        name,
        { primary: keys["primaryConnectionString"], secondary: keys["secondaryConnectionString"] },
      ];
    }),
  );
}

const outputOf = ({ outputs }: RunResult, name: string): unknown => outputs[name]?.value;
const secretOf = (value: unknown) => ({ value, secret: true, known: true });

function listsByFunction({ planned, created, plannedAgain, rotated, first, last }: Life): void {
  expect(stepOf(planned, "listed-primary-consumer").inputs["stringData"]).to.deep.equal({
    value: "[secret]",
  });
  for (const run of [planned, created, plannedAgain]) expect(run.statuses.listed).to.deep.equal([200]);
  expect(created.outputs["listed-primary"]).to.deep.equal(secretOf(first["listed"]?.primary));
  expect(outputOf(created, "listed-active")).to.equal(first["listed"]?.primary);
  expect(changingOf(rotated, "listed")).to.deep.equal(["listed-secondary-consumer"]);
  expect(outputOf(rotated, "listed-secondary")).to.equal(last["listed"]?.secondary);
}

function keepsByResource({
  planned,
  created,
  plannedAgain,
  plannedRotation,
  rotated,
  first,
  last,
}: Life): void {
  expect(stepOf(planned, "kept").inputs).to.deep.include({
    ...{ resourceId: quantumWorkspace("kept"), primaryKey: "[secret]", revision: 1, rotated: [] },
  });
  expect(outputOf(created, "kept-id")).to.equal(quantumWorkspace("kept"));
  expect(created.outputs["kept-primary"]).to.deep.equal(secretOf(first["kept"]?.primary));
  for (const run of [planned, created, plannedAgain]) expect(run.statuses.kept).to.deep.equal([200]);

  expect(changingOf(plannedRotation, "kept")).to.deep.equal(["kept", "kept-secondary-consumer"]);
  expect(stepOf(plannedRotation, "kept").changed).to.deep.equal([
    ...["revision", "rotated", "secondaryConnectionString", "secondaryKey"],
  ]);
  expect(outputOf(rotated, "kept-revision")).to.equal(2);
  expect(outputOf(rotated, "kept-rotated")).to.deep.equal(["secondaryConnectionString", "secondaryKey"]);
  expect(outputOf(rotated, "kept-secondary")).to.equal(last["kept"]?.secondary);
  expect(last["kept"]?.secondary).not.to.equal(first["kept"]?.secondary);
}

function showNoKey({ planned, created, plannedRotation, rotated, state, givenKeys }: Life): void {
  const text = [planned, created, plannedRotation, rotated].map(({ output }) => output).join() + state;
  expect(givenKeys).not.to.have.length(0);
  expect(givenKeys.filter((key) => text.includes(key))).to.deep.equal([]);
}

function createsTarget({ planned, created, first }: Life): void {
  expect(stepOf(planned, "created").inputs["resourceId"]).to.equal("[unknown]");
  for (const name of ["created", "created-listed"] as const) {
    expect(stepOf(planned, `${name}-primary-consumer`).inputs["stringData"]).to.deep.equal({
      value: "[unknown]",
    });
    expect(planned.statuses[name]).to.deep.equal([]);
    expect(outputOf(created, `${name}-primary`)).to.equal(first[name]?.primary);
    expect(created.statuses[name]).to.deep.equal([404, 200]);
  }
}

function changesTarget({ changed, replaced, last }: Life): void {
  expect(changingOf(changed, "target")).to.deep.equal([]);
  expect(opsOf(replaced, "target")).to.include("create-replacement");
  expect(outputOf(replaced, "target-revision")).to.equal(1);
  expect(outputOf(replaced, "target-primary")).to.equal(last["other-target"]?.primary);
}

function flipsUse({ changed, first }: Life): void {
  expect(changing(changed)).to.deep.equal(["flipped", "flipped-active-consumer"]);
  expect(outputOf(changed, "flipped-active")).to.equal(first["flipped"]?.secondary);
  expect(outputOf(changed, "flipped-revision")).to.equal(1);
}

function refreshes({ refreshed, replaced, gone }: Life): void {
  expect(stepOf(refreshed, "refreshed").op).to.equal("update");
  expect(changingOf(replaced, "refreshed")).to.deep.equal([
    ...["refreshed-active-consumer", "refreshed-primary-consumer"],
  ]);
  expect(outputOf(replaced, "refreshed-revision")).to.equal(2);
  expect(stepOf(gone, "refreshed").op).to.equal("delete");
}

function looksUp({ created, first }: Life): void {
  expect(created.outputs["found-primary"]).to.deep.equal(secretOf(first["found"]?.primary));
}

function plansNothingAgain({ plannedAgain, plannedLast }: Life): void {
  for (const run of [plannedAgain, plannedLast]) expect(changing(run)).to.deep.equal([]);
}

/** The names of what is not the same; the stack aside, which has only outputs, and what is only read. */
function changing(result: RunResult): string[] {
  const resources = result.steps.filter(
    ({ type, op }) => op !== "same" && op !== "read" && type !== "pulumi:pulumi:Stack",
  );
  return [...new Set(resources.map(({ name }) => name))].sort();
}

/** Those of one entry. */
function changingOf(result: RunResult, entry: string): string[] {
  return changing(result).filter((name) => name === entry || name.startsWith(`${entry}-`));
}

interface FaceTools extends Tools {
  face: Face;
  /** A program of one entry, or of another form. */
  start: (
    program: object,
    config?: Parameters<ProgramTools["start"]>[1],
  ) => ReturnType<ProgramTools["start"]>;
  change: (program: object) => void;
}

type Behaviour = [title: string, test: (tools: FaceTools) => Promise<void>];

const ofBoth: Behaviour[] = [
  ["a look-up of what is not there is an error", failsToLookUp],
  ["every argument that is wrong is named, and nothing is sent", refusesArguments],
  ["an error of Azure is reported, with what to do", reportsRefusal],
  ["a configuration that is wrong is named", reportsConfiguration],
  ["a misspelt setting of the stack is an error, with the nearest one", rejectsMisspeltSetting],
];

const ofDynamic: Behaviour[] = [
  ["a misspelt setting of azure-native is one warning", warnsOfMisspeltSetting],
];

const ofPlugin: Behaviour[] = [
  ["takes over what the dynamic resource kept, by an alias, and changes nothing", takesOver],
  ["providers of their own subscriptions, side by side in one program", readsTwoSubscriptions],
  ["a provider without what its credential needs is rejected by name", refusesCredential],
  ["a misspelt setting of a provider is an error, with the nearest one", rejectsMisspeltProperty],
  [
    "providers of two tenants: the one that is refused names its settings, and the other one works",
    keepsCredentialsApart,
  ],
  ["a function of what is not found fails in a preview too, and reports how to wait", failsInPreview],
  ["a misspelt token: the error lists the tokens", namesTokens],
  ["is found by its path in Pulumi.yaml, and not where there is none", needsItsPath],
];

for (const face of FACES) {
  onEachEngine(`${face} face`, [...ofBoth, ...(face === "plugin" ? ofPlugin : ofDynamic)], (driver, test) =>
    withTools(driver, (tools) => test(toolsOf(face, tools))),
  );
}

function toolsOf(face: Face, tools: Tools): FaceTools {
  const { change, start, ...others } = withProgram(tools, "either-face");
  const whole = (program: object) => ({
    face,
    ...("form" in program ? { entries: { keys: program } } : program),
  });
  return {
    ...others,
    face,
    change: (program) => change(whole(program)),
    start: (program, config) => start(whole(program), config),
  };
}

async function failsToLookUp({ fake, start }: FaceTools): Promise<void> {
  const missing = quantumWorkspace("missing");
  fake.remove(missing);
  const stack = await start({ form: "resource", get: missing });
  const failed = await stack.preview();
  expect(failed.succeeded).to.equal(false);
  expect(messagesOf(failed, "error").join("\n")).to.match(
    /quantum\.(?:listW|W)orkspaceKeys of .*missing.*404 ResourceNotFound/,
  );
}

async function refusesArguments({ fake, start, change }: FaceTools): Promise<void> {
  const args = { resourceGroupName: 5, workspacename: "q1" };
  const stack = await start({ form: "resource", args });
  for (const form of ["resource", "function"]) {
    change({ form, args });
    const up = await stack.up();
    expect(up.succeeded).to.equal(false);
    expect(up.output, form)
      .to.match(/resourceGroupName must be a string, not a number/)
      .and.match(/workspacename is not an argument/)
      .and.match(/workspaceName is missing/);
  }
  expect(fake.requests).to.have.length(0);
}

async function reportsRefusal({ fake, start, change }: FaceTools): Promise<void> {
  fake.fail({ times: "always", answer: { kind: "error", status: 403, code: "AuthorizationFailed" } });
  const stack = await start({ form: "resource", args: NAMES });
  for (const form of ["resource", "function"]) {
    change({ form, args: NAMES });
    const forbidden = await stack.up();
    expect(forbidden.succeeded).to.equal(false);
    expect(forbidden.output, form)
      .to.match(/quantum\.(?:listW|W)orkspaceKeys of .*403 AuthorizationFailed/)
      .and.match(/role that has the action Microsoft\.Quantum\/workspaces\/listKeys\/action/);
  }
}

async function reportsConfiguration({ start }: FaceTools): Promise<void> {
  const stack = await start({ form: "resource", args: NAMES }, { "azure-listkeys:onRotation": "never" });
  const misconfigured = await stack.up();
  expect(misconfigured.succeeded).to.equal(false);
  expect(misconfigured.output).to.match(/azure-listkeys:onRotation takes one of update, warn, fail, ignore/);
}

async function rejectsMisspeltSetting({ fake, start, change }: FaceTools): Promise<void> {
  const stack = await start(
    { form: "resource", args: NAMES },
    { "azure-listkeys:subscripton": OTHER_SUBSCRIPTION },
  );
  const misspelt =
    /azure-listkeys:subscripton is not a setting; the nearest one is azure-listkeys:subscriptionId/g;
  for (const program of [
    { form: "resource", args: NAMES },
    { form: "function", args: NAMES },
    { get: QUANTUM_WORKSPACE, form: "resource" },
  ]) {
    change(program);
    const failed = await stack.preview();
    expect(failed.succeeded).to.equal(false);
    expect(messagesOf(failed, "error").join("\n").match(misspelt), JSON.stringify(program)).to.have.length(1);
  }
  expect(fake.requests).to.have.length(0);
}

async function warnsOfMisspeltSetting({ start }: FaceTools): Promise<void> {
  const stack = await start({ form: "resource", args: NAMES }, { "azure-native:tennantId": "fake-tenant" });
  expect(messagesOf(succeed(await stack.preview()), "warning")).to.deep.equal([
    "azure-native:tennantId is ignored: it is not a setting of pulumi-azure-listkeys. If azure-native:tenantId is meant, correct the name.",
  ]);
}

async function rejectsMisspeltProperty({ fake, start }: FaceTools): Promise<void> {
  const stack = await start({ providers: { other: { subscripton: OTHER_SUBSCRIPTION } }, args: NAMES });
  const failed = await stack.preview();
  expect(failed.succeeded).to.equal(false);
  expect(messagesOf(failed, "error").join("\n")).to.match(
    /subscripton .*azure-listkeys:subscripton is not a setting; the nearest one is azure-listkeys:subscriptionId/,
  );
  expect(fake.requests).to.have.length(0);
}

async function takesOver({ fake, start, change }: FaceTools): Promise<void> {
  const stack = await start({ form: "resource", face: "dynamic", args: NAMES });
  succeed(await stack.up());
  fake.rotate(QUANTUM_WORKSPACE, "primaryKey");
  succeed(await stack.up());
  change({ form: "resource", args: NAMES, alias: DYNAMIC_TYPE });
  const preview = succeed(await stack.preview());
  expect(changing(preview)).to.deep.equal([]);
  const moved = succeed(await stack.up());
  expect(changing(moved)).to.deep.equal([]);
  expect(moved.outputs["keys-revision"]?.value).to.equal(2);
  const saved = (await stack.exportState()).deployment.resources;
  expect(savedResource(saved, "keys")).to.include({
    type: "azure-listkeys:quantum:WorkspaceKeys",
    id: QUANTUM_WORKSPACE,
  });
  expect(saved?.filter(({ type }) => type === DYNAMIC_TYPE)).to.deep.equal([]);
  fake.rotate(QUANTUM_WORKSPACE, "secondaryKey");
  change({ form: "resource", args: NAMES });
  const rotated = succeed(await stack.up());
  expect(changing(rotated)).to.deep.equal(["keys", "keys-secondary-consumer"]);
  expect(rotated.outputs["keys-revision"]?.value).to.equal(3);
  const { inputs, outputs } = savedResource((await stack.exportState()).deployment.resources, "keys");
  expect({ ...inputs, ...outputs }).not.to.have.property("__provider");
}

async function readsTwoSubscriptions({ fake, start }: FaceTools): Promise<void> {
  const providers = { first: {}, second: { subscriptionId: OTHER_SUBSCRIPTION } };
  const stack = await start({ providers, args: NAMES });
  const up = succeed(await stack.up());
  const other = QUANTUM_WORKSPACE.replace(/00000000-0000-0000-0000-000000000000/, OTHER_SUBSCRIPTION);
  expect(up.outputs["first"]).to.deep.include({ value: connection(fake, "primary"), secret: true });
  expect(up.outputs["second"]).to.deep.include({
    value: (fake.keysOf(other) as Record<string, unknown>)["primaryConnectionString"],
    secret: true,
  });
}

async function refusesCredential({ fake, start }: FaceTools): Promise<void> {
  const stack = await start({ providers: { lacking: { clientSecret: "fake-client-secret" } }, args: NAMES });
  const up = await stack.up();
  expect(up.succeeded).to.equal(false);
  expect(up.output)
    .to.match(/client secret.*lacks azure-listkeys:tenantId/)
    .and.not.include("fake-client-secret");
  expect(fake.requests).to.have.length(0);
}

async function keepsCredentialsApart({ fake, start }: FaceTools): Promise<void> {
  const refused = {
    tenantId: "fake-tenant",
    clientId: "fake-client",
    clientSecret: "fake-client-secret",
    authorityHost: fake.endpoint,
    disableInstanceDiscovery: "true",
  };
  const stack = await start({ providers: { accepted: {}, refused }, args: NAMES });
  const up = await stack.up();
  expect(up.succeeded).to.equal(false);
  expect(up.output).to.match(
    /Could not get a token with the client secret credential \(.*azure-listkeys:clientId, tenantId and clientSecret/,
  );
  expect(up.output).not.to.include("fake-client-secret");
  // The other one is a provider that works: its call succeeded.
  const calls = fake.requests.filter(({ path }) => path.endsWith("/listKeys"));
  expect(calls.map(({ status }) => status)).to.deep.equal([200]);
  const { resources = [] } = (await stack.exportState()).deployment;
  expect(savedResource(resources, "refused").inputs?.["clientSecret"]).to.have.property("ciphertext");
}

async function failsInPreview({ fake, start }: FaceTools): Promise<void> {
  fake.remove(QUANTUM_WORKSPACE);
  const stack = await start({ form: "function", args: NAMES });
  const preview = await stack.preview();
  expect(preview.succeeded).to.equal(false);
  expect(preview.output)
    .to.match(/404 ResourceNotFound/)
    .and.match(/If the program creates the resource, pass its id as resourceId/);
  expect(fake.requests).to.have.length(1);
}

async function namesTokens({ start }: FaceTools): Promise<void> {
  const stack = await start({ token: "azure-listkeys:quantum:listWorkspaceKey", args: NAMES });
  const preview = await stack.preview();
  expect(preview.succeeded).to.equal(false);
  expect(preview.output).to.match(
    /azure-listkeys has no function azure-listkeys:quantum:listWorkspaceKey; its module has .*quantum:listWorkspaceKeys/,
  );
}

/** The other tests of this table have the path, and nothing beside it by which the plugin could be found. */
async function needsItsPath({ fake, stack }: FaceTools): Promise<void> {
  const preview = await (await stack("programs/no-plugin")).preview();
  expect(preview.succeeded).to.equal(false);
  expect(preview.output).to.match(/no resource plugin 'pulumi-resource-azure-listkeys' found/);
  expect(fake.requests).to.have.length(0);
}

function connection(fake: FakeArm, which: "primary" | "secondary"): unknown {
  return (fake.keysOf(QUANTUM_WORKSPACE) as Record<string, unknown>)[`${which}ConnectionString`];
}
