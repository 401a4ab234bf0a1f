/**
 * Reports from the field, each replayed with made-up names: a program in `cases/`, and what the service answers it in
 * its `service.json`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import type { AnswerOptions, FakeArm, Fault } from "../../provider/testing";
import { type RunResult } from "../support/driver";
import { onEachEngine } from "../support/onEachEngine";
import { closedOrigin } from "../integration/identity/tools";
import { startAuthority } from "../integration/identity/support/authority";
import { messagesOf, succeed, type Tools, withTools } from "../support/tools";
import { identityCases } from "./cases/identity";
import { runCases, runCasesOfCli } from "./cases/runs";

interface Service {
  readonly answers?: readonly {
    readonly resourceId: string;
    readonly body: unknown;
    readonly options?: AnswerOptions;
  }[];
  readonly faults?: readonly Fault[];
}

/** A stack of the case, and the service as it was then. */
async function start({ fake, stack }: Tools, name: string, env: NodeJS.ProcessEnv = {}) {
  const text = readFileSync(join(__dirname, "cases", name, "service.json"), "utf8");
  const { answers = [], faults = [] } = JSON.parse(text) as Service;
  for (const { resourceId, body, options } of answers) fake.setAnswer(resourceId, body, options);
  fake.fail(faults);
  return stack(`cases/${name}`, {}, env);
}

const statuses = (fake: FakeArm) => fake.requests.map(({ status }) => status);

function expectFailure(result: RunResult, message: RegExp): void {
  expect(result.succeeded, result.output).to.equal(false);
  expect(messagesOf(result, "error").join("\n")).to.match(message);
}

const cases: [title: string, test: (tools: Tools) => Promise<void>][] = [
  ["a private cloud by the environment's settings: no request leaves it", (tools) => privateCloud(tools)],
  [
    "a private cloud by the stack's settings",
    (tools) =>
      privateCloud(tools, [
        "resourceManagerEndpoint",
        "resourceManagerAudience",
        "activeDirectoryAuthorityHost",
      ]),
  ],
  [
    "a subscription that is not registered is an error at once, of a key resource",
    (tools) => notRegistered(tools, "resource"),
  ],
  [
    "a subscription that is not registered is an error at once, of a function",
    (tools) => notRegistered(tools, "function"),
  ],
  [
    "a misspelled name of a key resource is a warning in a preview, and an error at once in an update",
    (tools) => typo(tools, "resource"),
  ],
  [
    "a misspelled name of a function is a warning in a preview, and an error at once in an update",
    (tools) => typo(tools, "function"),
  ],
  ["the keys of a Function App that is created are waited for while its host starts", functionHost],
  ["keys in pages are all there", pages],
  ["a SAS, another at each call, is kept until a keeper changes", sas],
];

/** @param names the settings of the cloud's addresses, where the stack has them, and not the environment */
async function privateCloud(tools: Tools, names?: readonly string[]): Promise<void> {
  const { fake } = tools;
  const secret = "fake-client-secret";
  const [tenantId, clientId] = ["fake-tenant", "fake-client"];
  const application = { tenantId, clientId, secret, certificate: "", assertions: new Set<string>() };
  const authority = await startAuthority(fake, application, fake.endpoint);
  const addresses = [`${fake.endpoint}/`, fake.endpoint, `${authority.host}/`];
  const variables = [
    "RESOURCE_MANAGER_ENDPOINT",
    "RESOURCE_MANAGER_AUDIENCE",
    "ACTIVE_DIRECTORY_AUTHORITY_HOST",
  ];
  try {
    const stack = await start(tools, "private-cloud", {
      ...Object.fromEntries(["ENDPOINT", "AUDIENCE", "USE_MSI"].map((name) => [`ARM_${name}`, undefined])),
      ...{ ARM_TENANT_ID: tenantId, ARM_CLIENT_ID: clientId, ARM_CLIENT_SECRET: secret },
      ...(names === undefined &&
        Object.fromEntries(variables.map((name, index) => [`ARM_${name}`, addresses[index]]))),
      // What leaves the machine fails.
      HTTPS_PROXY: await closedOrigin("http"),
    });
    for (const [index, name] of (names ?? []).entries()) {
      await stack.setConfig(`azure-native:${name}`, addresses[index] as string);
    }
    expect(succeed(await stack.up()).outputs["key"]).to.include({ secret: true });
    expect([...new Set(statuses(fake))]).to.deep.equal([200]);
    expect(authority.grants.map(({ proof }) => proof)).to.deep.equal(["secret"]);
    succeed(await stack.destroy());
  } finally {
    await authority.close();
  }
}

async function typo(tools: Tools, form: string): Promise<void> {
  const stack = await start(tools, "typo", { FORM: form });
  const preview = succeed(await stack.preview());
  const warnings = messagesOf(preview, "warning");
  expect(warnings).to.have.length(1);
  expect(warnings[0]).to.match(/404 ResourceNotFound[^]*unknown in this preview/);
  expectFailure(await stack.up(), /404 ResourceNotFound/);
  expect(statuses(tools.fake)).to.deep.equal([404, 404]);
}

async function notRegistered(tools: Tools, form: string): Promise<void> {
  const stack = await start(tools, "not-registered", { FORM: form });
  for (const run of [await stack.preview(), await stack.up()]) {
    expectFailure(
      run,
      /409 MissingSubscriptionRegistration[^]*az provider register --namespace Microsoft\.Quantum/,
    );
  }
  expect(statuses(tools.fake)).to.deep.equal([409, 409]);
}

async function functionHost(tools: Tools): Promise<void> {
  const stack = await start(tools, "function-host-keys");
  const up = succeed(await stack.up());
  expect(up.outputs["functionKey"]).to.include({ value: "fake-default", secret: true });
  expect(statuses(tools.fake)).to.deep.equal([400, 400, 400, 200]);
}

async function pages(tools: Tools): Promise<void> {
  const stack = await start(tools, "pages");
  const up = succeed(await stack.up());
  expect(up.outputs["readOnlyKey"]).to.include({ value: "fake-3", secret: true });
  expect(statuses(tools.fake)).to.deep.equal([200, 200]);
}

async function sas({ fake, stack: create }: Tools): Promise<void> {
  const account = `/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/acc`;
  let calls = 0;
  const sign = () => {
    const accountSasToken = `sv=2023-11-03&se=2099-01-01&sig=fake-signature-${++calls}`;
    fake.setAnswer(account, { accountSasToken }, { action: "listAccountSas" });
    return accountSasToken;
  };
  const first = sign();
  const stack = await create("cases/sas");
  const created = succeed(await stack.up());
  expect(created.outputs["token"]).to.include({ value: first, secret: true });
  sign();
  const kept = succeed(await stack.up());
  expect(kept.outputs["token"]?.value).to.equal(first);
  expect(new Set(kept.steps.map(({ op }) => op))).to.deep.equal(new Set(["same"]));
  expect(statuses(fake)).to.deep.equal([200]);
  await stack.setConfig("renewed", "later");
  const renewed = sign();
  const anew = succeed(await stack.up());
  expect(anew.outputs["token"]?.value).to.equal(renewed);
  expect(anew.outputs["revision"]?.value).to.equal(2);
  expect(anew.outputs["rotated"]?.value).to.deep.equal(["accountSasToken"]);
  expect(statuses(fake)).to.deep.equal([200, 200]);
}

onEachEngine(
  "reports from the field",
  (engine) => [...cases, ...identityCases, ...runCases, ...(engine === "cli" ? runCasesOfCli : [])],
  withTools,
);
