/** The Azure CLI, by a stand-in: how it is called, and what its failures show. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { safeFolder } from "../../../provider/arm/identity/azureCli";
import { inChild } from "../child";
import type { AzureCliReply } from "./az";
import { azureCliCalls, CLI_SUBSCRIPTION, giveToken, installAzureCli } from "./azureCli";
import { callOnce, startTools, type Tools } from "./tools";

describe("identity by Azure CLI", () => {
  let tools: Tools;
  beforeEach(async () => {
    tools = await startTools();
  });
  afterEach(() => tools.close());

  const install = (getAccessToken: AzureCliReply, accountShow?: AzureCliReply) =>
    installAzureCli(tools.folder, {
      getAccessToken,
      ...(accountShow === undefined ? {} : { accountShow }),
    });

  async function errorOf(env: NodeJS.ProcessEnv) {
    const { error } = await callOnce(env);
    if (error === undefined) throw new Error("did not fail");
    return error;
  }

  it("is called for a token, once, if nothing is configured", async () => {
    install(giveToken(tools.fake));
    const { outcomes } = await inChild("calls", tools.environment(), {
      rounds: [{ workspaces: ["q1", "q2", "q3"] }, { workspaces: ["q1"] }],
    });
    expect(outcomes.map(({ error }) => error)).to.deep.equal(Array(4).fill(undefined));
    expect(tools.fake.requests.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200]);
    expect(azureCliCalls(tools.folder)).to.deep.equal([
      [
        ...["account", "get-access-token", "--output", "json", "--resource", tools.fake.endpoint],
        ...["--subscription", tools.fake.subscriptionId],
      ],
    ]);
  });

  it("is called with the configured tenant, and then without a subscription, as it accepts only one of both", async () => {
    install(giveToken(tools.fake));
    const outcome = await callOnce(tools.environment({ ARM_TENANT_ID: "fake-tenant" }));
    expect(outcome.error).to.equal(undefined);
    expect(azureCliCalls(tools.folder)[0]?.join(" "))
      .to.match(/ --tenant fake-tenant$/)
      .and.not.contain("--subscription");
  });

  it("supplies the subscription, too, if none is configured", async () => {
    install(giveToken(tools.fake));
    const outcome = await callOnce(tools.environment({ ARM_SUBSCRIPTION_ID: undefined }));
    expect(outcome.error).to.equal(undefined);
    expect(tools.fake.requests[0]?.path).to.match(new RegExp(`^/subscriptions/${CLI_SUBSCRIPTION}/`));
    expect(azureCliCalls(tools.folder).map((call) => call.join(" "))).to.deep.equal([
      "account show --output json",
      `account get-access-token --output json --resource ${tools.fake.endpoint} --subscription ${CLI_SUBSCRIPTION}`,
    ]);
  });

  it("is not called for a subscription if another credential is configured", async () => {
    install(giveToken(tools.fake));
    const error = await errorOf(tools.environment({ ARM_SUBSCRIPTION_ID: undefined, ARM_USE_MSI: "true" }));
    expect(error.message).to.match(
      /^(?:quantum|machinelearningservices)\.listWorkspaceKeys: subscriptionId is missing, and none is configured/,
    );
    expect(azureCliCalls(tools.folder)).to.deep.equal([]);
    expect(tools.fake.tokens).to.equal(0);
  });

  for (const [what, accountShow] of [
    ["is not logged in", { stderr: "Please run 'az login'", exitCode: 1 }],
    ["knows no subscription", {}],
    ["fails with something on its output", { stdout: "fake", exitCode: 1 }],
  ] satisfies [string, AzureCliReply][]) {
    it(`leaves the subscription missing if it ${what}`, async () => {
      install(giveToken(tools.fake), accountShow);
      const error = await errorOf(tools.environment({ ARM_SUBSCRIPTION_ID: undefined }));
      expect(error.message).to.match(
        /^(?:quantum|machinelearningservices)\.listWorkspaceKeys: subscriptionId is missing, .*ARM_SUBSCRIPTION_ID/,
      );
      expect(tools.fake.requests).to.deep.equal([]);
    });
  }

  describe("called for the subscription", () => {
    const configuration = { "azure-listkeys:timeoutSeconds": "2" };
    const azEnded = () => {
      try {
        return !process.kill(Number(readFileSync(join(tools.folder, "az-pid"), "utf8")), 0);
      } catch {
        return true;
      }
    };

    it("is killed at the deadline of the call, whose error reports it", async () => {
      install(giveToken(tools.fake), { hangs: true });
      const { outcomes } = await inChild("calls", tools.environment({ ARM_SUBSCRIPTION_ID: undefined }), {
        stacks: [configuration],
        rounds: [{ workspaces: ["q1", "q2"] }],
        realWaits: true,
      });
      for (const { error } of outcomes) {
        expect(error).to.include({ name: "ArgsError" });
        expect(error?.message).to.match(
          /^quantum\.listWorkspaceKeys: subscriptionId is missing, and the Azure CLI, .* \(`az account show`\), did not answer within 2 seconds; /,
        );
      }
      expect(azureCliCalls(tools.folder)).to.have.length(1);
      expect(azEnded()).to.equal(true);
      expect(tools.fake.requests).to.deep.equal([]);
    });

    it("is killed when the call is cancelled, and called again by the next call", async () => {
      install(giveToken(tools.fake), { hangs: true });
      const outcomes = await inChild(
        "cancelledCalls",
        tools.environment({ ARM_SUBSCRIPTION_ID: undefined }),
        {
          calls: 2,
          file: join(tools.folder, "az-pid"),
          reason: "ended by the test",
        },
      );
      expect(outcomes.map(({ error }) => error?.message)).to.deep.equal(Array(2).fill("ended by the test"));
      expect(azureCliCalls(tools.folder)).to.have.length(2);
    });

    it("uses up time of the call's deadline", async () => {
      install({ afterMilliseconds: 4000 }, { stdout: CLI_SUBSCRIPTION, afterMilliseconds: 1000 });
      const { error, milliseconds } = await inChild(
        "timeLeft",
        tools.environment({ ARM_SUBSCRIPTION_ID: undefined }),
        configuration,
      );
      expect(error).to.include({ name: "ArmError", code: "DeadlineExceeded" });
      expect(milliseconds).to.be.below(1100);
    });

    it("is not an `az` in the working directory", async () => {
      install(giveToken(tools.fake));
      const project = join(tools.folder, "project");
      mkdirSync(project);
      installAzureCli(project, { getAccessToken: {}, accountShow: { stdout: "fake-planted" } });
      const { outcomes } = await inChild(
        "calls",
        tools.environment({ ARM_SUBSCRIPTION_ID: undefined, PATH: `.:${tools.folder}` }),
        { folder: project },
      );
      expect(outcomes.map(({ error }) => error)).to.deep.equal([undefined]);
      expect(azureCliCalls(project)).to.deep.equal([]);
      expect(tools.fake.requests[0]?.path).to.contain(CLI_SUBSCRIPTION);
    });

    it("runs in the system's folder, on Windows too", () => {
      expect(safeFolder("linux", {})).to.equal("/bin");
      expect(safeFolder("win32", { SystemRoot: "D:\\Windows" })).to.equal("D:\\Windows");
      expect(safeFolder("win32", { SYSTEMROOT: "D:\\Windows" })).to.equal("D:\\Windows");
      expect(safeFolder("win32", {})).to.equal("C:\\Windows");
    });
  });

  it("reports what to do if it is not installed", async () => {
    const error = await errorOf(tools.environment());
    expect(error).to.include({ name: "CredentialError", kind: "Azure CLI" });
    expect(error.message).to.match(
      /^No token from the Azure CLI credential: .*No other credential is configured, .*run `az login`, or configure one/,
    );
    const missing = await errorOf(tools.environment({ ARM_SUBSCRIPTION_ID: undefined }));
    expect(missing.message).to.match(
      /^(?:quantum|machinelearningservices)\.listWorkspaceKeys: subscriptionId is missing/,
    );
  });

  it("reports which login is missing if it does not know the subscription", async () => {
    install({
      stderr: "ERROR: Subscription 'fake' not found. Check the spelling and casing and try again.",
      exitCode: 1,
    });
    const error = await errorOf(tools.environment());
    expect(error.message).to.contain(
      `It was asked for the tenant of the subscription ${tools.fake.subscriptionId}: run \`az login --tenant <tenant>\``,
    );
  });

  for (const [what, getAccessToken] of [
    ["is not logged in", { stderr: "ERROR: Please run 'az login' to setup account.", exitCode: 1 }],
    ["responds with what is not JSON", { stdout: "fake-canary" }],
    ["responds with JSON and a word", { stdout: '{"accessToken": fake-canary}' }],
    ["responds with a token without an expiry", { stdout: '{"accessToken":"fake-canary"}' }],
    ["responds with nothing", {}],
  ] satisfies [string, AzureCliReply][]) {
    it(`reports what to do if it ${what}, and shows no response`, async () => {
      install(getAccessToken);
      const error = await errorOf(tools.environment());
      expect(error).to.include({ name: "CredentialError", kind: "Azure CLI" });
      expect(error.message)
        .to.match(/^No token from the Azure CLI credential: \S.*run `az login`, or configure one/)
        .and.not.contain("\n");
      expect(error.printed).not.to.contain("canary");
      expect(tools.fake.requests).to.deep.equal([]);
    });
  }
});
