/**
 * The two faces of the package, dynamic and plugin: one table of behaviours for both, over every engine there is,
 * and what only the plugin has.
 */
import { expect } from "chai";

import { type RunResult } from "../support/driver";
import { onEachEngine } from "../support/onEachEngine";
import { opsOf, savedResource, stepOf } from "../support/stack/results";
import {
  expectNoKey,
  messagesOf,
  QUANTUM_WORKSPACE,
  succeed,
  type ProgramTools,
  type Tools,
  withProgram,
  withTools,
} from "../support/tools";

type Face = "dynamic" | "plugin";

const NAMES = { resourceGroupName: "rg", workspaceName: "q1" };
const OTHER_SUBSCRIPTION = "11111111-1111-1111-1111-111111111111";
const DYNAMIC_TYPE = "pulumi-nodejs:quantum:WorkspaceKeys";

interface FaceTools extends ProgramTools {
  face: Face;
}

type Behaviour = [title: string, test: (tools: FaceTools) => Promise<void>];

const ofBoth: Behaviour[] = [
  ["a function returns secrets, and its consumer sees a rotation", listsByFunction],
  ["a resource keeps secrets, names what rotated, and only its consumer changes", keepsByResource],
  ["a target that the program creates: unknown in the plan, waited for in the update", createsTarget],
  ["another target is a replacement, and the same one by its ID no change", changesTarget],
  ["the other key in use changes only what uses the key in use", flipsUse],
  ["a refresh stores a rotated key, and drops what is gone", refreshes],
  ["a resource is looked up by its ID, and an error where there is none", looksUp],
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

for (const face of ["dynamic", "plugin"] as const) {
  onEachEngine(`${face} face`, [...ofBoth, ...(face === "plugin" ? ofPlugin : ofDynamic)], (driver, test) =>
    withTools(driver, (tools) => test(toolsOf(face, tools))),
  );
}

function toolsOf(face: Face, tools: Tools): FaceTools {
  const { change, start, ...others } = withProgram(tools, "either-face");
  return {
    ...others,
    face,
    change: (program) => change({ face, ...program }),
    start: (program, config) => start({ face, ...program }, config),
  };
}

async function listsByFunction({ fake, start }: FaceTools): Promise<void> {
  const stack = await start({ form: "function", args: NAMES });
  const preview = succeed(await stack.preview());
  expect(stepOf(preview, "primary-consumer").inputs["stringData"]).to.deep.equal({ value: "[secret]" });
  const up = succeed(await stack.up());
  expect(fake.requests).to.have.length(2);
  expect(up.outputs["primary"]).to.deep.equal({
    value: connection(fake, "primary"),
    secret: true,
    known: true,
  });
  expect(up.outputs["active"]?.value).to.equal(connection(fake, "primary"));
  fake.rotate(QUANTUM_WORKSPACE, "secondaryKey");
  const rotated = succeed(await stack.up());
  expect(changing(rotated)).to.deep.equal(["secondary-consumer"]);
  expectNoKey(fake, preview.output + up.output + rotated.output + JSON.stringify(await stack.exportState()));
}

async function keepsByResource({ fake, start }: FaceTools): Promise<void> {
  const stack = await start({ form: "resource", args: NAMES });
  const preview = succeed(await stack.preview());
  expect(stepOf(preview, "keys").inputs).to.deep.include({
    resourceId: QUANTUM_WORKSPACE,
    primaryKey: "[secret]",
    revision: 1,
    rotated: [],
  });
  const up = succeed(await stack.up());
  expect(up.outputs["id"]?.value).to.equal(QUANTUM_WORKSPACE);
  expect(up.outputs["primary"]).to.deep.equal({
    value: connection(fake, "primary"),
    secret: true,
    known: true,
  });
  expect(changing(succeed(await stack.preview()))).to.deep.equal([]);
  expect(fake.requests).to.have.length(3);

  fake.rotate(QUANTUM_WORKSPACE, "secondaryKey");
  const planned = succeed(await stack.preview());
  expect(changing(planned)).to.deep.equal(["keys", "secondary-consumer"]);
  expect(stepOf(planned, "keys").changed).to.deep.equal([
    "revision",
    "rotated",
    "secondaryConnectionString",
    "secondaryKey",
  ]);
  const updated = succeed(await stack.up());
  expect(updated.outputs["revision"]?.value).to.equal(2);
  expect(updated.outputs["rotated"]?.value).to.deep.equal(["secondaryConnectionString", "secondaryKey"]);
  expect(updated.outputs["secondary"]?.value).to.equal(connection(fake, "secondary"));
  expectNoKey(
    fake,
    preview.output + planned.output + updated.output + JSON.stringify(await stack.exportState()),
  );
  succeed(await stack.destroy());
}

async function createsTarget({ fake, start, change }: FaceTools): Promise<void> {
  const stack = await start({ form: "resource", create: true });
  const preview = succeed(await stack.preview());
  expect(stepOf(preview, "keys").inputs["resourceId"]).to.equal("[unknown]");
  expect(stepOf(preview, "primary-consumer").inputs["stringData"]).to.deep.equal({ value: "[unknown]" });
  change({ form: "function", create: true });
  const planned = succeed(await stack.preview());
  expect(stepOf(planned, "primary-consumer").inputs["stringData"]).to.deep.equal({ value: "[unknown]" });
  expect(fake.requests).to.have.length(0);

  fake.fail({ answer: { kind: "error", status: 404, code: "ResourceNotFound" } });
  const up = succeed(await stack.up());
  expect(up.outputs["primary"]?.value).to.equal(connection(fake, "primary"));
  expect(fake.requests.map(({ status }) => status)).to.deep.equal([404, 200]);
}

async function changesTarget({ fake, start, change }: FaceTools): Promise<void> {
  const stack = await start({ form: "resource", args: NAMES });
  succeed(await stack.up());
  change({ form: "resource", args: { resourceId: QUANTUM_WORKSPACE } });
  expect(changing(succeed(await stack.up()))).to.deep.equal([]);
  change({ form: "resource", args: { ...NAMES, workspaceName: "q2" } });
  const up = succeed(await stack.up());
  expect(opsOf(up, "keys")).to.include("create-replacement");
  expect(up.outputs["revision"]?.value).to.equal(1);
  const other = fake.keysOf(QUANTUM_WORKSPACE.replace("q1", "q2")) as Record<string, unknown>;
  expect(up.outputs["primary"]?.value).to.equal(other["primaryConnectionString"]);
}

async function flipsUse({ fake, start, change }: FaceTools): Promise<void> {
  const stack = await start({ form: "resource", args: { ...NAMES, use: "primary" } });
  succeed(await stack.up());
  change({ form: "resource", args: { ...NAMES, use: "secondary" } });
  const up = succeed(await stack.up());
  expect(changing(up)).to.deep.equal(["active-consumer", "keys"]);
  expect(up.outputs["active"]?.value).to.equal(connection(fake, "secondary"));
  expect(up.outputs["revision"]?.value).to.equal(1);
}

async function refreshes({ fake, start }: FaceTools): Promise<void> {
  const hurried = { "azure-listkeys:readyTimeoutSeconds": "0.1" };
  const stack = await start({ form: "resource", args: NAMES }, hurried);
  succeed(await stack.up());
  fake.rotate(QUANTUM_WORKSPACE, "primaryKey");
  expect(stepOf(succeed(await stack.refresh()), "keys").op).to.equal("update");
  const up = succeed(await stack.up());
  expect(changing(up)).to.deep.equal(["active-consumer", "primary-consumer"]);
  expect(up.outputs["revision"]?.value).to.equal(2);
  fake.remove(QUANTUM_WORKSPACE);
  expect(stepOf(succeed(await stack.refresh()), "keys").op).to.equal("delete");
}

async function looksUp({ fake, start, change }: FaceTools): Promise<void> {
  const stack = await start({ form: "resource", get: QUANTUM_WORKSPACE });
  const up = succeed(await stack.up());
  expect(up.outputs["primary"]).to.deep.equal({
    value: connection(fake, "primary"),
    secret: true,
    known: true,
  });
  const missing = QUANTUM_WORKSPACE.replace("q1", "missing");
  fake.remove(missing);
  change({ form: "resource", get: missing });
  const failed = await stack.preview();
  expect(failed.succeeded).to.equal(false);
  expect(messagesOf(failed, "error").join("\n")).to.match(
    /quantum\.(?:listW|W)orkspaceKeys of .*missing.*404 ResourceNotFound/,
  );
  change({ form: "resource", get: QUANTUM_WORKSPACE });
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
  const stack = await start({ face: "dynamic", form: "resource", args: NAMES });
  succeed(await stack.up());
  fake.rotate(QUANTUM_WORKSPACE, "primaryKey");
  succeed(await stack.up());
  change({ form: "resource", args: NAMES, alias: DYNAMIC_TYPE });
  const preview = succeed(await stack.preview());
  expect(changing(preview)).to.deep.equal([]);
  const moved = succeed(await stack.up());
  expect(changing(moved)).to.deep.equal([]);
  expect(moved.outputs["revision"]?.value).to.equal(2);
  const saved = (await stack.exportState()).deployment.resources;
  expect(savedResource(saved, "keys")).to.include({
    type: "azure-listkeys:quantum:WorkspaceKeys",
    id: QUANTUM_WORKSPACE,
  });
  expect(saved?.filter(({ type }) => type === DYNAMIC_TYPE)).to.deep.equal([]);
  fake.rotate(QUANTUM_WORKSPACE, "secondaryKey");
  change({ form: "resource", args: NAMES });
  const rotated = succeed(await stack.up());
  expect(changing(rotated)).to.deep.equal(["keys", "secondary-consumer"]);
  expect(rotated.outputs["revision"]?.value).to.equal(3);
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

/** The names of what is not the same; the stack aside, which has only outputs. */
function changing(result: RunResult): string[] {
  const resources = result.steps.filter(({ type, op }) => op !== "same" && type !== "pulumi:pulumi:Stack");
  return [...new Set(resources.map(({ name }) => name))].sort();
}

function connection(fake: Tools["fake"], which: "primary" | "secondary"): unknown {
  return (fake.keysOf(QUANTUM_WORKSPACE) as Record<string, unknown>)[`${which}ConnectionString`];
}
