/** Reports of runs: a saved plan, an inline program, a preview that may only read, a component's provider. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";

import { expect } from "chai";

import type { FakeArm } from "../../../provider/testing";
import { installAzureCli } from "../../integration/identity/azureCli";
import type { CliTestStack } from "../../support/cli/index";
import { cliEnvironment, makeSurroundings } from "../../support/cli/workspace";
import type { Behaviour } from "../../support/onEachEngine";
import { compileCache, typescript } from "../../support/processes";
import { stepOf } from "../../support/stack/results";
import { expectNoKey, GROUP, messagesOf, succeed, type Tools } from "../../support/tools";

const REPOSITORY = join(__dirname, "../../..");
const ENDPOINT =
  `${GROUP}/Microsoft.MachineLearningServices/workspaces/ws-data/serverlessEndpoints/chat`.replace(
    "/rg/",
    "/rg-data/",
  );
const OTHER_SUBSCRIPTION = "11111111-2222-3333-4444-555555555555";
const OTHER_ENDPOINT = ENDPOINT.replace(/[0-]{36}/, OTHER_SUBSCRIPTION);

export const runCases: Behaviour<Tools>[] = [
  [
    "a preview that may only read has unknown keys of a function, with one warning",
    (tools) => mayOnlyRead(tools, "function"),
  ],
  [
    "a preview that may only read has unknown keys of a new key resource, with one warning",
    (tools) => mayOnlyRead(tools, "resource"),
  ],
  [
    "a component's provider is not used, in one warning: of a key resource in it",
    (tools) => hasProvider(tools, "component"),
  ],
  [
    "a component's provider is not used, in one warning: of a function below it",
    (tools) => hasProvider(tools, "parent"),
  ],
  ["a provider of a key resource, or of a function, is an error", rejectsProvider],
];

/** Only the Pulumi CLI has plans, and the Automation API needs it. */
export const runCasesOfCli: Behaviour<Tools>[] = [
  [
    "a violated plan prints no key of a key resource that is to keep it",
    (tools) => violatedPlan(tools, "warn"),
  ],
  [
    "a violated plan prints the key of one that is updated, as SECURITY.md says",
    (tools) => violatedPlan(tools, "update"),
  ],
  ["an inline program has one subscription, by setConfig", inlineByConfiguration],
  [
    "an inline program is warned where the workspace's envVars name another subscription",
    inlineByEnvironment,
  ],
  ["an inline program's error about a missing setting says where to set it", inlineWithoutSetting],
];

const keyOf = (fake: FakeArm, id = ENDPOINT) => (fake.keysOf(id) as { primaryKey: string }).primaryKey;

async function violatedPlan({ fake, folder, stack: create }: Tools, onRotation: string): Promise<void> {
  const config = { "azure-listkeys:onRotation": onRotation };
  const env = onRotation === "update" ? {} : { FORM: "resource" };
  const stack = (await create("cases/update-plan", config, env)) as CliTestStack;
  succeed(await stack.up());
  const plan = join(folder, "plan.json");
  const saved = await stack.command("preview", "--save-plan", plan);
  expectNoKey(fake, saved + readFileSync(plan, "utf8"));
  fake.rotate(ENDPOINT);
  const output = await stack.command("up", "--yes", "--skip-preview", "--plan", plan);
  if (onRotation !== "update") {
    expect(output)
      .to.match(/The stack keeps the old keys/)
      .and.not.match(/violates plan/);
    return expectNoKey(fake, output);
  }
  expect(output).to.match(/violates plan/);
  expect(fake.givenKeys().filter((key) => output.includes(key))).not.to.have.length(0);
  const [page = "", security = ""] = ["docs/functions-and-resources.md", "SECURITY.md"].map((name) =>
    readFileSync(join(REPOSITORY, name), "utf8").replace(/\s+/g, " "),
  );
  expect(page).to.match(/`pulumi up --plan`/);
  expect(security).to.match(/\| `up --plan`[^|]*\|.*do not use `--plan` where logs are kept.*onRotation/);
}

interface Inline {
  readonly printed: string;
  readonly outputs: Readonly<Record<string, { readonly value: unknown } | undefined>>;
}

/** Runs the inline program in a process with this environment. */
async function inline(
  { fake, folder }: Tools,
  env: NodeJS.ProcessEnv,
  envVars: Record<string, string>,
  config: Record<string, string> = {},
): Promise<Inline> {
  fake.add(OTHER_ENDPOINT);
  const surroundings = makeSurroundings();
  try {
    const workDir = join(folder, "work");
    mkdirSync(workDir);
    // The provider of key resources looks for the package from there.
    symlinkSync(join(REPOSITORY, "node_modules"), join(workDir, "node_modules"));
    // A developer's Azure CLI may know a subscription.
    installAzureCli(folder, { getAccessToken: { exitCode: 1 }, accountShow: { exitCode: 1 } });
    const path = [folder, process.env["PATH"]].join(delimiter);
    const own = cliEnvironment(surroundings, { ...fake.environment(), PATH: path, ...env });
    const given = { workDir, envVars: { ...own, ...envVars }, config };
    const script = join(__dirname, "automation/run.ts");
    const child = spawn(process.execPath, [...compileCache, ...typescript, script], {
      env: { ...own, GIVEN: JSON.stringify(given) },
    });
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => (printed += text));
    }
    await once(child, "close");
    const [last = "{}"] = printed.trim().split("\n").slice(-1);
    return { printed, outputs: JSON.parse(last) as Inline["outputs"] };
  } finally {
    surroundings.remove();
  }
}

async function inlineByConfiguration(tools: Tools): Promise<void> {
  const { outputs, printed } = await inline(
    tools,
    {},
    {},
    { "azure-native:subscriptionId": OTHER_SUBSCRIPTION },
  );
  const value = keyOf(tools.fake, OTHER_ENDPOINT);
  expect(outputs["ofFunction"], printed).to.include({ value });
  expect(outputs["ofResource"]).to.include({ value });
  expect(printed).not.to.match(/warning/);
}

async function inlineByEnvironment(tools: Tools): Promise<void> {
  const { outputs, printed } = await inline(tools, {}, { ARM_SUBSCRIPTION_ID: OTHER_SUBSCRIPTION });
  for (const name of ["ofFunction", "ofResource"]) {
    expect(outputs[name], printed).to.include({ value: keyOf(tools.fake) });
  }
  expect(printed)
    .to.match(/ServerlessEndpointKeys \(chat\):\s+warning: The program has another subscription/)
    .and.match(/`stack\.setConfig`/);
}

async function inlineWithoutSetting(tools: Tools): Promise<void> {
  const envVars = { ARM_SUBSCRIPTION_ID: OTHER_SUBSCRIPTION };
  const { outputs, printed } = await inline(tools, { ARM_SUBSCRIPTION_ID: undefined }, envVars);
  expect(outputs["failed"], printed).not.to.equal(undefined);
  expect(printed).to.match(
    /listServerlessEndpointKeys: subscriptionId is missing[^]*inline program of the Automation API[^]*`stack\.setConfig`/,
  );
}

async function mayOnlyRead({ fake, stack: create }: Tools, more: string): Promise<void> {
  const stack = await create("cases/reader-preview", {
    "azure-listkeys:onRotation": "ignore",
    "azure-listkeys:unreadable": "unknown",
  });
  succeed(await stack.up());
  fake.fail({ times: "always", answer: { kind: "error", status: 403, code: "AuthorizationFailed" } });
  await stack.setConfig("more", more);
  const preview = succeed(await stack.preview());
  expect(preview.outputs["key"]).to.include({ known: false });
  for (const name of ["chat", "app"]) expect(stepOf(preview, name).op, name).to.equal("same");
  const warnings = messagesOf(preview, "warning");
  expect(warnings).to.have.length(1);
  expect(warnings[0]).to.match(/403 AuthorizationFailed[^]*unknown in (?:a|this) preview/);
  const up = await stack.up();
  expect(up.succeeded).to.equal(false);
  expect(messagesOf(up, "error").join("\n")).to.match(/403 AuthorizationFailed/);
}

async function hasProvider({ fake, stack: create }: Tools, form: string): Promise<void> {
  const stack = await create("cases/component-provider", { form });
  const up = succeed(await stack.up());
  expect(up.outputs["key"]).to.include({ value: keyOf(fake), secret: true });
  const warned = up.diagnostics.filter(({ severity }) => severity === "warning");
  expect(warned.map(({ urn }) => urn?.split("::").pop())).to.deep.equal(["component"]);
  expect(warned[0]?.message).to.match(
    /provider of azure-listkeys is not used: .*of the stack\.\nTo use others, set a profile/,
  );
}

async function rejectsProvider({ fake, stack: create }: Tools): Promise<void> {
  const stack = await create("cases/component-provider");
  for (const form of ["resource", "function"]) {
    await stack.setConfig("form", form);
    const up = await stack.up();
    expect(up.succeeded).to.equal(false);
    expect(messagesOf(up, "error").join("\n"), form).to.match(
      /provider is not an option of .*of a profile \(azure-listkeys:profiles\)/,
    );
  }
  expect(fake.requests).to.have.length(0);
}
