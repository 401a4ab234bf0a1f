/** Credentials that need no authority to try: the Azure CLI, played by a script, and what their failures show. */
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import type { FakeArm } from "../../provider/testing";
import { inChild } from "./child";
import { startTrustedFake } from "./fakeArm/support";

const CLI_SUBSCRIPTION = "11111111-1111-1111-1111-111111111111";
const ONE_CALL = `
  const settings = readSettings({}, process.env);
  return [await outcomeOf(list(settings, clientOf(settings)))];`;

describe("credentials", () => {
  let fake: FakeArm;
  let folder: string;
  beforeEach(async () => {
    fake = await startTrustedFake();
    folder = mkdtempSync(join(tmpdir(), "azure-listkeys-test-"));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await fake.close();
  });

  /** The environment of a process for which nothing is configured, but what is given. */
  function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
    const { ARM_USE_MSI: _, ...rest } = fake.environment();
    const all = { ...rest, PATH: folder, ...more };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  }

  async function errorOf(env: NodeJS.ProcessEnv) {
    const [outcome] = await inChild(env, ONE_CALL);
    if (outcome?.error === undefined) throw new Error("did not fail");
    return outcome.error;
  }

  describe("of the Azure CLI", () => {
    /** Puts an `az` on the PATH that notes how it is called, and then does what is given, in JavaScript. */
    function install(getAccessToken: string, accountShow = `console.log("${CLI_SUBSCRIPTION}")`): void {
      const az = join(folder, "az");
      writeFileSync(
        az,
        `#!${process.execPath}
        const args = process.argv.slice(2);
        require("node:fs").appendFileSync(__dirname + "/calls", JSON.stringify(args) + "\\n");
        if (args[1] === "get-access-token") { ${getAccessToken} } else { ${accountShow} }`,
      );
      chmodSync(az, 0o755);
    }

    const giveToken = () => {
      const [accessToken, expires_on] = [fake.giveToken(), Math.floor(Date.now() / 1000) + 3600];
      return `console.log(JSON.stringify(${JSON.stringify({ accessToken, expires_on, tokenType: "Bearer" })}))`;
    };

    function calls(): string[][] {
      const file = join(folder, "calls");
      const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
      return lines.map((line) => JSON.parse(line) as string[]);
    }

    it("is asked for a token, once, where nothing is configured", async () => {
      install(giveToken());
      const outcomes = await inChild(
        environment(),
        `const settings = readSettings({}, process.env);
         const client = clientOf(settings);
         const calls = ["q1", "q2", "q3"].map((name) => outcomeOf(list(settings, client, name)));
         return [...(await Promise.all(calls)), await outcomeOf(list(settings, client))];`,
      );
      expect(outcomes.map(({ error }) => error)).to.deep.equal(Array(4).fill(undefined));
      expect(fake.requests.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200]);
      expect(calls()).to.deep.equal([
        ["account", "get-access-token", "--output", "json", "--resource", fake.endpoint],
      ]);
    });

    it("is told the tenant that is configured", async () => {
      install(giveToken());
      const [outcome] = await inChild(environment({ ARM_TENANT_ID: "fake-tenant" }), ONE_CALL);
      expect(outcome?.error).to.equal(undefined);
      expect(calls()[0]?.join(" ")).to.match(/ --tenant fake-tenant$/);
    });

    it("gives the subscription, too, where none is configured", async () => {
      install(giveToken());
      const [outcome] = await inChild(environment({ ARM_SUBSCRIPTION_ID: undefined }), ONE_CALL);
      expect(outcome?.error).to.equal(undefined);
      expect(fake.requests[0]?.path).to.match(new RegExp(`^/subscriptions/${CLI_SUBSCRIPTION}/`));
      expect(calls()[0]).to.deep.equal(["account", "show", "--query", "id", "--output", "tsv"]);
    });

    it("is not asked for a subscription by another credential", async () => {
      install(giveToken());
      const error = await errorOf(environment({ ARM_SUBSCRIPTION_ID: undefined, ARM_USE_MSI: "true" }));
      expect(error.message).to.match(/^listWorkspaceKeys: subscriptionId is missing, and none is configured/);
      expect(calls()).to.deep.equal([]);
      expect(fake.tokens).to.equal(0);
    });

    for (const [what, accountShow] of [
      ["is not logged in", `console.error("Please run 'az login'"); process.exitCode = 1`],
      ["knows no subscription", ""],
      ["fails with something on its output", `console.log("fake"); process.exitCode = 1`],
    ] as const) {
      it(`leaves the subscription missing where it ${what}`, async () => {
        install(giveToken(), accountShow);
        const error = await errorOf(environment({ ARM_SUBSCRIPTION_ID: undefined }));
        expect(error.message).to.match(
          /^listWorkspaceKeys: subscriptionId is missing, .*ARM_SUBSCRIPTION_ID/,
        );
        expect(fake.requests).to.deep.equal([]);
      });
    }

    it("says what to do where it is not installed", async () => {
      const error = await errorOf(environment());
      expect(error).to.include({ name: "CredentialError", kind: "Azure CLI" });
      expect(error.message).to.match(
        /^No token from the Azure CLI credential: .*No other credential is configured, .*run `az login`, or configure one/,
      );
      const missing = await errorOf(environment({ ARM_SUBSCRIPTION_ID: undefined }));
      expect(missing.message).to.match(/^listWorkspaceKeys: subscriptionId is missing/);
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
        const error = await errorOf(environment());
        expect(error).to.include({ name: "CredentialError", kind: "Azure CLI" });
        expect(error.message)
          .to.match(/^No token from the Azure CLI credential: \S.*run `az login`, or configure one/)
          .and.not.contain("\n");
        expect(error.printed).not.to.contain("canary");
        expect(fake.requests).to.deep.equal([]);
      });
    }
  });

  describe("whose authority cannot be reached", () => {
    const principal = { ARM_TENANT_ID: "fake-tenant", ARM_CLIENT_ID: "fake-client" };
    for (const [kind, variables] of [
      ["client secret", { ARM_CLIENT_SECRET: "fake-canary" }],
      ["OIDC", { ARM_USE_OIDC: "true", ARM_OIDC_TOKEN: "fake-canary" }],
    ] as const) {
      it(`fail with its address, and nothing of the secret: ${kind}`, async () => {
        const server = createServer().listen(0, "127.0.0.1");
        await once(server, "listening");
        const authority = `https://localhost:${(server.address() as AddressInfo).port}`;
        server.close();
        const error = await errorOf(
          environment({
            ...principal,
            ...variables,
            AZURE_AUTHORITY_HOST: authority,
            // Else the public directory of authorities is asked first.
            ARM_DISABLE_INSTANCE_DISCOVERY: "true",
          }),
        );
        expect(error).to.include({ name: "CredentialError", kind });
        expect(error.message)
          .to.match(
            new RegExp(`^No token from the ${kind} credential: .*${authority} .*could not be reached`),
          )
          .and.match(/\. Check azure-native:clientId, tenantId /);
        expect(error.printed).not.to.contain("canary");
        expect(fake.requests).to.deep.equal([]);
      });
    }
  });
});
