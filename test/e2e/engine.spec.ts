/**
 * What the rest of the suite leans on: one table of engine behaviours, run over every driver there
 * is. Where the real CLI is missing its rows are skipped, and their titles say why.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { automation } from "@pulumi/pulumi";
import { expect } from "chai";
import { makeSurroundings, makeWorkspace } from "../support/cli/workspace";
import { availableDrivers, type Driver, type StackOptions, type TestStack } from "../support/driver";
import { KeyService } from "../support/keyService";
import { onEachEngine } from "../support/onEachEngine";
import { openPassphrase, testPassphrase } from "../support/stack/passphrase";
import { embeddedDriver } from "../support/embedded";
import { errorsOf, ops, opsOf, savedResource, shownSecret, stepOf } from "../support/stack/results";
import { secretSignature, signatureKey } from "../support/values";

interface Tools {
  /** A stack of the program of that name, gone after the test. */
  stack: (program: string, options?: Omit<StackOptions, "project">) => Promise<TestStack>;
  /** A folder of the test's own, gone after it. */
  folder: string;
}

const behaviours: [title: string, test: (tools: Tools) => Promise<void>][] = [
  ["shows secrets and unknowns masked in a preview", previewsMasked],
  ["returns plain outputs after an update and plans nothing the next time", updates],
  ["saves secrets encrypted under the passphrase", savesSecretsEncrypted],
  ["knows components, their children, aliases and resource references", knowsComponents],
  ["echoes other packages, with ids that look right", echoesOtherPackages],
  ["keeps another stack's secret output a secret", keepsReferencedSecrets],
  ["passes a program its whole environment and nothing else", givesEnvironment],
  ["passes on what a program prints and logs", passesOnMessages],
  ["does not start without required configuration", refusesMissingConfiguration],
  ["fails, with what was done saved, when the program throws", failsWhen("throw", "thrown by the program")],
  ["fails when an output is rejected", failsWhen("reject", "rejected in an apply")],
  ["fails when the program exits by itself", failsWhen("exit", "non-zero exit code: 3")],
  ["fails on two resources of one name", failsWhen("duplicate", "Duplicate resource URN")],
  ["fails on an unknown function", failsWhen("invoke", "unknown function foreign:index:getThing")],
  ["keeps the protected", keepsProtected],
  ["reports failed checks on their property", reportsFailedChecks],
  ["reports what a provider throws, and tries again the next time", reportsProviderErrors],
];

onEachEngine("what an engine does", behaviours, withTools);

const cli = availableDrivers().find(({ name }) => name === "cli");
const importTitle = "the CLI imports what the embedded engine saved, and plans nothing";
if (cli?.unavailable === undefined) {
  it(importTitle, importsIntoCli).timeout(120_000);
} else {
  it.skip(`${importTitle} (${cli.unavailable})`);
}

async function withTools(driver: Driver, test: (tools: Tools) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "engine-spec-"));
  const stacks: TestStack[] = [];
  try {
    await test({
      folder,
      async stack(program, options) {
        const stack = await driver.createStack({ project: programFolder(program), ...options });
        stacks.push(stack);
        return stack;
      },
    });
  } finally {
    await Promise.all(stacks.map((stack) => stack.dispose()));
    rmSync(folder, { recursive: true, force: true });
  }
}

function programFolder(program: string): string {
  return join(__dirname, "programs", program);
}

const secretConfig = { config: { token: { value: "s3cret", secret: true } as const } };

async function previewsMasked({ stack }: Tools): Promise<void> {
  const result = await (await stack("secrets-and-unknowns", secretConfig)).preview();
  expect(result.succeeded).to.be.true;
  expect(result.diagnostics).to.deep.equal([]);
  expect(ops(result)).to.deep.equal({
    "secrets-and-unknowns-dev": "create",
    first: "create",
    hidden: "create",
    second: "create",
  });
  expect(stepOf(result, "first").inputs).to.deep.equal({ plain: "seen", value: "[secret]" });
  expect(stepOf(result, "second").inputs).to.deep.equal({
    nested: [{ key: "[secret]", plain: true }],
    value: "[unknown]",
  });
  expect(stepOf(result, "second").dependencies).to.deep.equal([stepOf(result, "first").urn]);
  expect(result.outputs).to.deep.equal({
    firstId: { value: "[unknown]", secret: false, known: false },
    greeting: { value: "hello", secret: false, known: true },
    hiddenValue: { value: "[secret]", secret: true, known: true },
    secondId: { value: "[unknown]", secret: false, known: false },
    structure: { value: { list: [1, true, "two"] }, secret: false, known: true },
    token: { value: "[secret]", secret: true, known: true },
    unknownSecret: { value: "[unknown]", secret: false, known: false },
  });
  expect(result.output).to.contain("[secret]").and.to.contain("[unknown]").and.not.to.contain("s3cret");
}

async function updates({ stack }: Tools): Promise<void> {
  const made = await stack("secrets-and-unknowns", secretConfig);
  const first = await made.up();
  expect(first.outputs["token"]).to.deep.equal({ value: "s3cret", secret: true, known: true });
  expect(first.outputs["secondId"]).to.deep.equal({ value: "second-id", secret: false, known: true });
  expect(first.outputs["unknownSecret"]).to.deep.equal({ value: "first-id", secret: true, known: true });
  expect(first.output).not.to.contain("s3cret");
  const second = await made.up();
  expect(new Set(Object.values(ops(second)))).to.deep.equal(new Set(["same"]));
  expect(second.outputs).to.deep.equal(first.outputs);
}

async function savesSecretsEncrypted({ stack }: Tools): Promise<void> {
  const made = await stack("secrets-and-unknowns", secretConfig);
  await made.up();
  const saved = await made.exportState();
  expect(JSON.stringify(saved)).not.to.contain("s3cret");
  const { type, state } = saved.deployment.secrets_providers ?? {};
  expect(type).to.equal("passphrase");
  const passphrase = await openPassphrase(testPassphrase, String(state?.["salt"]));
  const sealed = savedResource(saved.deployment.resources, "first").inputs?.["value"] as Record<
    string,
    string
  >;
  expect(sealed[signatureKey]).to.equal(secretSignature);
  expect(passphrase.decrypt(sealed["ciphertext"] ?? "")).to.equal('"s3cret"');

  const { resources } = (await made.exportState({ showSecrets: true })).deployment;
  expect(savedResource(resources, "first").outputs).to.deep.equal({
    plain: "seen",
    value: shownSecret("s3cret"),
  });
  expect(savedResource(resources, "hidden").inputs).to.deep.equal({ value: "by option" });
  expect(savedResource(resources, "hidden").outputs).to.deep.equal({ value: shownSecret("by option") });
  expect(savedResource(resources, "second").propertyDependencies).to.deep.equal({
    nested: [savedResource(resources, "first").urn],
    value: [savedResource(resources, "first").urn],
  });
}

async function knowsComponents({ stack, folder }: Tools): Promise<void> {
  const mark = join(folder, "renamed");
  const made = await stack("components", { env: { ...process.env, RENAMED: mark } });
  const preview = await made.preview();
  const child = stepOf(preview, "child");
  expect(child.urn).to.equal("urn:pulumi:dev::components::test:index:Group$foreign:index:Thing::child");
  expect(stepOf(preview, "after").dependencies).to.deep.equal([child.urn]);
  const first = await made.up();
  expect(first.outputs["groupSecret"]).to.deep.equal({ value: "hidden", secret: true, known: true });
  expect(stepOf(first, "reference").inputs).to.deep.equal({
    value: {
      asset: "[asset]",
      group: { urn: stepOf(first, "group").urn },
      after: { urn: stepOf(first, "after").urn },
    },
  });
  const { resources } = (await made.exportState({ showSecrets: true })).deployment;
  expect(savedResource(resources, "group").outputs).to.deep.equal({ secret: shownSecret("hidden") });
  expect(savedResource(resources, "child").parent).to.equal(stepOf(first, "group").urn);

  writeFileSync(mark, "");
  const renamed = await made.up();
  expect(ops(renamed)).to.include({ new: "same", reference: "same" }).and.not.to.have.property("old");
}

async function echoesOtherPackages({ stack }: Tools): Promise<void> {
  const made = await stack("foreign-packages");
  const result = await made.up();
  expect(result.diagnostics).to.deep.equal([]);
  const group = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg";
  const workspace = `${group}/providers/Microsoft.MachineLearningServices/workspaces/ws`;
  expect(result.outputs["ids"]?.value).to.deep.equal([
    group,
    workspace,
    `${workspace}/computes/cluster`,
    `${workspace}/serverlessEndpoints/phi`,
    `${group}/providers/Microsoft.Quantum/Workspaces/quantum`,
    "pull-id",
  ]);
  expect(stepOf(result, "pull").inputs).to.deep.equal({ stringData: "[secret]" });
  const { resources } = (await made.exportState({ showSecrets: true })).deployment;
  expect(savedResource(resources, "pull").outputs).to.deep.equal({
    stringData: shownSecret({ password: "a password" }),
  });
  expect(savedResource(resources, "pull").provider).to.match(
    /pulumi:providers:kubernetes::cluster::[-0-9a-f]{36}$/,
  );
  expect(savedResource(resources, "rg").provider).to.contain(
    "pulumi:providers:azure-native::default_3_1_0::",
  );
}

async function keepsReferencedSecrets({ stack }: Tools): Promise<void> {
  const exporter = await stack("exporter");
  const importer = await stack("importer");
  await exporter.up();
  const preview = await importer.preview();
  expect(preview.outputs).to.deep.equal({
    plain: { value: "seen", secret: false, known: true },
    secret: { value: "[secret]", secret: true, known: true },
  });
  const result = await importer.up();
  expect(ops(result)["organization/exporter/dev"]).to.equal("read");
  expect(result.outputs["secret"]).to.deep.equal({ value: "hidden", secret: true, known: true });
  expect(JSON.stringify(await importer.exportState())).not.to.contain("hidden");
}

async function givesEnvironment({ stack }: Tools): Promise<void> {
  process.env["KEPT_BACK"] = "a secret of the machine";
  try {
    const env: NodeJS.ProcessEnv = { ...process.env, GIVEN: "given" };
    delete env["KEPT_BACK"];
    const made = await stack("misbehaving", { config: { how: "environment" }, env });
    expect((await made.preview()).outputs["ended"]?.value).to.deep.equal(["given", "nothing"]);
  } finally {
    delete process.env["KEPT_BACK"];
  }
}

async function passesOnMessages({ stack }: Tools): Promise<void> {
  const result = await (await stack("misbehaving", { config: { how: "speak" } })).up();
  expect(result.succeeded).to.be.true;
  expect(result.diagnostics).to.have.deep.members([
    { severity: "info", message: "said on stdout" },
    { severity: "info#err", message: "said on stderr" },
    { severity: "info", message: "informed" },
    { severity: "warning", message: "warned", urn: stepOf(result, "good").urn },
  ]);
  for (const { message } of result.diagnostics) {
    expect(result.output).to.contain(message);
  }
}

async function refusesMissingConfiguration({ stack }: Tools): Promise<void> {
  const result = await (await stack("misbehaving")).up();
  expect(result.succeeded).to.be.false;
  expect(result.steps).to.deep.equal([]);
  expect(errorsOf(result)).to.deep.equal([
    "validating stack config: Stack 'dev' is missing configuration value 'how'",
  ]);
}

function failsWhen(how: string, message: string): (tools: Tools) => Promise<void> {
  return async ({ stack }) => {
    const made = await stack("misbehaving", { config: { how } });
    const result = await made.up();
    expect(result.succeeded).to.be.false;
    expect(result.outputs).to.deep.equal({});
    expect(errorsOf(result)).to.have.length(1);
    expect(errorsOf(result)[0]).to.contain(message);
    expect(result.output).to.contain(message);
    const { resources } = (await made.exportState()).deployment;
    expect(savedResource(resources, "misbehaving-dev").outputs ?? {}).to.deep.equal({});
    if (["throw", "reject", "invoke"].includes(how)) {
      expect(savedResource(resources, "good").id).to.equal("good-id");
    }
  };
}

const one = { name: "one", target: "a", note: "n" };
const configure = "configure of the stack there";

async function dynamicStack({ stack, folder }: Tools): Promise<{ service: KeyService; made: TestStack }> {
  const service = new KeyService(folder);
  service.set([one]);
  return { service, made: await stack("dynamic-keys", service.options) };
}

async function keepsProtected(tools: Tools): Promise<void> {
  const { service, made } = await dynamicStack(tools);
  service.set([{ ...one, options: { protect: true } }]);
  await made.up();
  service.set([{ ...one, target: "b", options: { protect: true } }]);
  expect(errorsOf(await made.preview())[0]).to.contain("unable to replace resource");
  expect((await made.up()).succeeded).to.be.false;
  const destroyed = await made.destroy();
  expect(destroyed.succeeded).to.be.false;
  expect(errorsOf(destroyed)[0]).to.contain("because it is protected");
  expect(service.calls().filter((call) => /^(create|delete)/.test(call))).to.deep.equal([]);
  expect(savedResource((await made.exportState()).deployment.resources, "one")).to.include({
    id: "a",
    protect: true,
  });
}

async function reportsFailedChecks(tools: Tools): Promise<void> {
  const { service, made } = await dynamicStack(tools);
  service.set([{ ...one, target: "bad" }]);
  const result = await made.up();
  expect(result.succeeded).to.be.false;
  expect(errorsOf(result)).to.deep.equal([
    "pulumi-nodejs:dynamic/test:Keys resource 'one': property target value {bad} has a problem: there is no such target",
  ]);
  expect(service.calls()).to.deep.equal([configure, "check -/- bad"]);
}

async function reportsProviderErrors(tools: Tools): Promise<void> {
  const { service, made } = await dynamicStack(tools);
  service.set([one], undefined, "create");
  const failed = await made.up();
  expect(failed.succeeded).to.be.false;
  expect(errorsOf(failed)).to.deep.equal(["create went wrong", "update failed"]);
  service.set([one], undefined, "check");
  expect(errorsOf(await made.preview())).to.deep.equal(["check went wrong"]);
  service.set([one]);
  expect(ops(await made.up())).to.include({ one: "create", "one-consumer": "create" });
  service.set([{ ...one, note: "m" }], undefined, "update");
  expect(errorsOf(await made.up())).to.deep.equal(["update went wrong", "update failed"]);
  service.set([{ ...one, target: "b" }], undefined, "delete");
  expect(errorsOf(await made.up())).to.deep.equal(["delete went wrong", "update failed"]);
  const pending = (await made.exportState()).deployment.resources?.filter((saved) => saved.delete);
  expect(pending?.map(({ id }) => id)).to.deep.equal(["a"]);
  service.set([{ ...one, target: "b" }]);
  expect(opsOf(await made.up(), "one")).to.have.members(["same", "delete-replaced"]);
}

async function importsIntoCli(): Promise<void> {
  const surroundings = makeSurroundings();
  try {
    await withTools(embeddedDriver(), async (tools) => {
      const { service, made } = await dynamicStack(tools);
      await made.up();
      const { project, options } = { project: programFolder("dynamic-keys"), options: service.options };
      const { workspace } = await makeWorkspace(surroundings, project, options.env ?? {});
      const stack = await automation.Stack.create("dev", workspace);
      await stack.setAllConfig({
        token: { value: "of the stack", secret: true },
        "elsewhere:setting": { value: "there" },
      });
      await stack.importStack(await made.exportState());
      const { changeSummary } = await stack.preview();
      expect(changeSummary).to.deep.equal({ same: 3 });
    });
  } finally {
    surroundings.remove();
  }
}
