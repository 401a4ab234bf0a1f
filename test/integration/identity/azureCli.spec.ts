/** The Azure CLI, played by a script: how it is called, and what its failures show. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { safeFolder } from "../../../provider/arm/identity/azureCli";
import { inChild, type Outcome } from "../child";
import { azureCliCalls, CLI_SUBSCRIPTION, giveToken, installAzureCli } from "./azureCli";
import { callOnce, startTools, type Tools } from "./tools";

describe("identity by Azure CLI", () => {
  let tools: Tools;
  beforeEach(async () => {
    tools = await startTools();
  });
  afterEach(() => tools.close());

  const install = (getAccessToken: string, accountShow?: string) =>
    installAzureCli(tools.folder, {
      getAccessToken,
      ...(accountShow === undefined ? {} : { accountShow }),
    });

  async function errorOf(env: NodeJS.ProcessEnv) {
    const { error } = await callOnce(env);
    if (error === undefined) throw new Error("did not fail");
    return error;
  }

  it("is asked for a token, once, where nothing is configured", async () => {
    install(giveToken(tools.fake));
    const outcomes = await inChild(
      tools.environment(),
      `const settings = readSettings({}, process.env);
       const client = clientOf(settings);
       const calls = ["q1", "q2", "q3"].map((name) => outcomeOf(list(settings, client, name)));
       return [...(await Promise.all(calls)), await outcomeOf(list(settings, client))];`,
    );
    expect(outcomes.map(({ error }) => error)).to.deep.equal(Array(4).fill(undefined));
    expect(tools.fake.requests.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200]);
    expect(azureCliCalls(tools.folder)).to.deep.equal([
      [
        ...["account", "get-access-token", "--output", "json", "--resource", tools.fake.endpoint],
        ...["--subscription", tools.fake.subscriptionId],
      ],
    ]);
  });

  it("is told the tenant that is configured, and no subscription beside it, of which it takes one alone", async () => {
    install(giveToken(tools.fake));
    const outcome = await callOnce(tools.environment({ ARM_TENANT_ID: "fake-tenant" }));
    expect(outcome.error).to.equal(undefined);
    expect(azureCliCalls(tools.folder)[0]?.join(" "))
      .to.match(/ --tenant fake-tenant$/)
      .and.not.contain("--subscription");
  });

  it("gives the subscription, too, where none is configured", async () => {
    install(giveToken(tools.fake));
    const outcome = await callOnce(tools.environment({ ARM_SUBSCRIPTION_ID: undefined }));
    expect(outcome.error).to.equal(undefined);
    expect(tools.fake.requests[0]?.path).to.match(new RegExp(`^/subscriptions/${CLI_SUBSCRIPTION}/`));
    expect(azureCliCalls(tools.folder).map((call) => call.join(" "))).to.deep.equal([
      "account show --output json",
      `account get-access-token --output json --resource ${tools.fake.endpoint} --subscription ${CLI_SUBSCRIPTION}`,
    ]);
  });

  it("is not asked for a subscription by another credential", async () => {
    install(giveToken(tools.fake));
    const error = await errorOf(tools.environment({ ARM_SUBSCRIPTION_ID: undefined, ARM_USE_MSI: "true" }));
    expect(error.message).to.match(
      /^(?:quantum|machinelearningservices)\.listWorkspaceKeys: subscriptionId is missing, and none is configured/,
    );
    expect(azureCliCalls(tools.folder)).to.deep.equal([]);
    expect(tools.fake.tokens).to.equal(0);
  });

  for (const [what, accountShow] of [
    ["is not logged in", `console.error("Please run 'az login'"); process.exitCode = 1`],
    ["knows no subscription", ""],
    ["fails with something on its output", `console.log("fake"); process.exitCode = 1`],
  ] as const) {
    it(`leaves the subscription missing where it ${what}`, async () => {
      install(giveToken(tools.fake), accountShow);
      const error = await errorOf(tools.environment({ ARM_SUBSCRIPTION_ID: undefined }));
      expect(error.message).to.match(
        /^(?:quantum|machinelearningservices)\.listWorkspaceKeys: subscriptionId is missing, .*ARM_SUBSCRIPTION_ID/,
      );
      expect(tools.fake.requests).to.deep.equal([]);
    });
  }

  describe("asked for the subscription", () => {
    const script = (rest: string) =>
      `const settings = readSettings({"azure-listkeys:timeoutSeconds":"2"}, process.env); ${rest}`;
    const HANGS = `require("node:fs").writeFileSync(__dirname + "/az-pid", String(process.pid)); process.on("SIGTERM", () => undefined); setInterval(() => undefined, 1000)`;
    const azEnded = () => {
      try {
        return !process.kill(Number(readFileSync(join(tools.folder, "az-pid"), "utf8")), 0);
      } catch {
        return true;
      }
    };

    it("is given up at the deadline of the call, which says so, and ended", async () => {
      install(giveToken(tools.fake), HANGS);
      const outcomes = await inChild<Outcome[]>(
        tools.environment({ ARM_SUBSCRIPTION_ID: undefined }),
        script(`const client = new ArmClient(settings, { connect });
                return Promise.all(["q1", "q2"].map((name) => outcomeOf(list(settings, client, name))));`),
      );
      for (const { error } of outcomes) {
        expect(error).to.include({ name: "ArgsError" });
        expect(error?.message).to.match(
          /^quantum\.listWorkspaceKeys: subscriptionId is missing, and the Azure CLI \(`az account show`\) did not respond within 2 seconds; /,
        );
      }
      expect(azureCliCalls(tools.folder)).to.have.length(1);
      expect(azEnded()).to.equal(true);
      expect(tools.fake.requests).to.deep.equal([]);
    });

    it("is given up with the signal that ends every call, and asked anew by the next", async () => {
      install(giveToken(tools.fake), HANGS);
      const outcomes = await inChild<Outcome[]>(
        tools.environment({ ARM_SUBSCRIPTION_ID: undefined }),
        `const settings = readSettings({}, process.env);
         const { existsSync, rmSync } = require("node:fs");
         const pid = process.env.PATH + "/az-pid";
         const outcomes = [];
         for (let call = 0; call < 2; call++) {
           const ended = new AbortController();
           const outcome = outcomeOf(list(settings, new ArmClient(settings, { connect, signal: ended.signal })));
           while (!existsSync(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
           rmSync(pid);
           ended.abort(new Error("ended by the test"));
           outcomes.push(await outcome);
         }
         return outcomes;`,
      );
      expect(outcomes.map(({ error }) => error?.message)).to.deep.equal(Array(2).fill("ended by the test"));
      expect(azureCliCalls(tools.folder)).to.have.length(2);
    });

    it("takes of the call's time", async () => {
      install(
        "setTimeout(() => undefined, 4000)",
        `setTimeout(() => console.log("${CLI_SUBSCRIPTION}"), 1000)`,
      );
      const { error, milliseconds } = await inChild<Outcome & { milliseconds: number }>(
        tools.environment({ ARM_SUBSCRIPTION_ID: undefined }),
        script(`const spent = [];
                const client = new ArmClient(settings, { connect, clock: { now: () => Date.now(), after: (milliseconds, act) => {
                  spent.push(milliseconds); return systemClock.after(milliseconds, act); } } });
                const outcome = await outcomeOf(list(settings, client));
                return { ...outcome, milliseconds: spent[0] };`),
      );
      expect(error).to.include({ name: "ArmError", code: "DeadlineExceeded" });
      expect(milliseconds).to.be.below(1100);
    });

    it("is not what the project has put where it runs", async () => {
      install(giveToken(tools.fake), `console.error(process.cwd()); console.log("${CLI_SUBSCRIPTION}")`);
      const project = join(tools.folder, "project");
      mkdirSync(project);
      installAzureCli(project, { getAccessToken: "", accountShow: `console.log("fake-planted")` });
      const [outcome] = await inChild<Outcome[]>(
        tools.environment({ ARM_SUBSCRIPTION_ID: undefined, PATH: `.:${tools.folder}` }),
        `process.chdir(${JSON.stringify(project)});
         const settings = readSettings({}, process.env);
         return [await outcomeOf(list(settings, clientOf(settings)))];`,
      );
      expect(outcome?.error).to.equal(undefined);
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

  it("says what to do where it is not installed", async () => {
    const error = await errorOf(tools.environment());
    expect(error).to.include({ name: "CredentialError", kind: "Azure CLI" });
    expect(error.message).to.match(
      /^Could not get a token with the Azure CLI credential: .*No other credential is configured, .*run `az login`, or configure one/,
    );
    const missing = await errorOf(tools.environment({ ARM_SUBSCRIPTION_ID: undefined }));
    expect(missing.message).to.match(
      /^(?:quantum|machinelearningservices)\.listWorkspaceKeys: subscriptionId is missing/,
    );
  });

  it("says which login is missing where it does not know the subscription", async () => {
    install(
      `console.error("ERROR: Subscription 'fake' not found. Check the spelling and casing and try again."); process.exitCode = 1`,
    );
    const error = await errorOf(tools.environment());
    expect(error.message).to.contain(
      `The token was requested for the tenant of the subscription ${tools.fake.subscriptionId}: run \`az login --tenant <tenant>\``,
    );
  });

  for (const [what, getAccessToken] of [
    [
      "is not logged in",
      `console.error("ERROR: Please run 'az login' to setup account."); process.exitCode = 1`,
    ],
    ["answers with what is not JSON", `console.log("fake-canary")`],
    ["answers with JSON and a word", `console.log('{"accessToken": fake-canary}')`],
    ["answers with a token that has no end", `console.log('{"accessToken":"fake-canary"}')`],
    ["answers with nothing", ""],
  ] as const) {
    it(`says what to do where it ${what}, and shows no answer`, async () => {
      install(getAccessToken);
      const error = await errorOf(tools.environment());
      expect(error).to.include({ name: "CredentialError", kind: "Azure CLI" });
      expect(error.message)
        .to.match(
          /^Could not get a token with the Azure CLI credential: \S.*run `az login`, or configure one/,
        )
        .and.not.contain("\n");
      expect(error.printed).not.to.contain("canary");
      expect(tools.fake.requests).to.deep.equal([]);
    });
  }
});
