/** What proves the identity, and when it is read; claims; and two stacks in one process. */
import { expect } from "chai";

import { inChild } from "../child";
import { authorityKinds, azureCliKind, configured, type Kind, kinds, type Prepared } from "./kinds";
import { startImds, startOidcEndpoint } from "./localEndpoints";
import {
  ASSERTION,
  callOnce,
  failureIn,
  settingsFrom,
  startTools,
  type Tools,
  type Variables,
} from "./tools";

const principal = { tenantId: "fake-tenant", clientId: "fake-client", disableInstanceDiscovery: "true" };
const requestToken = "fake-canary-request-token";

describe("identity's tokens", () => {
  let tools: Tools;
  let prepared: Prepared | undefined;
  beforeEach(async () => {
    tools = await startTools();
  });
  afterEach(async () => {
    await prepared?.endpoint?.close();
    prepared = undefined;
    await tools.close();
  });

  const prepare = async (kind: Kind) => (prepared = await kind.prepare(tools));

  /** Three calls, between which something happens; a token that is short-lived is renewed for the third, once half a minute has passed. */
  const callsWith = (settings: Variables, between: string, environment: Variables = {}) =>
    inChild<(string | null)[]>(
      tools.environment(environment),
      `${settingsFrom(configured(settings, "azure-native"))}
       const client = clientOf(settings);
       const messages = [];
       for (const name of ["q1", "q2", "q3"]) {
         messages.push((await outcomeOf(list(settings, client, name))).error?.message ?? null);
         ${between};
       }
       return messages;`,
    );

  for (const [kind, proof] of [
    [authorityKinds[0], "secret"],
    [authorityKinds[1], "certificate"],
    [authorityKinds[2], "certificate"],
    [authorityKinds[3], "assertion"],
  ] as [Kind, string][]) {
    it(`are proven by ${proof}, asked for Resource Manager, with continuous access evaluation: ${kind.name}`, async () => {
      const { settings } = await prepare(kind);
      const { error } = await callOnce(tools.environment(), configured(settings, "azure-native"));
      expect(error).to.equal(undefined);
      const [grant] = tools.authority.grants;
      expect(grant).to.include({ proof, scope: `${tools.fake.endpoint}/.default` });
      expect(grant?.claims).to.have.deep.nested.property("access_token.xms_cc.values", ["cp1"]);
    });
  }

  for (const kind of authorityKinds.slice(0, 5)) {
    it(`answer a claims challenge with the claims: ${kind.name}`, async () => {
      const { settings } = await prepare(kind);
      tools.fake.fail([{}, { answer: { kind: "challenge" } }]);
      expect(await callsWith(settings, "")).to.deep.equal([null, null, null]);
      expect(tools.fake.requests.map(({ status }) => status)).to.deep.equal([200, 401, 200, 200]);
      const claims = tools.authority.grants.map((grant) => grant.claims as { access_token: object });
      expect(claims.map(({ access_token }) => Object.keys(access_token))).to.deep.equal([
        ["xms_cc"],
        ["nbf", "xms_cc"],
      ]);
    });
  }

  it("are given for an assertion that is read from its file each time", async () => {
    const oidcTokenFilePath = tools.write("assertion", ASSERTION);
    tools.application.assertions.add("fake-canary-second");
    tools.authority.fail({ at: "identity", answer: { kind: "token", expiresInSeconds: 100 } });
    const messages = await callsWith(
      { ...principal, useOidc: "true", oidcTokenFilePath },
      `require("node:fs").writeFileSync(${JSON.stringify(oidcTokenFilePath)}, "fake-canary-second\\n");
       passTime(31);
       await new Promise((resolve) => setTimeout(resolve, 200))`,
    );
    expect(messages).to.deep.equal([null, null, null]);
    expect(tools.authority.grants.map(({ assertion }) => assertion)).to.deep.equal([
      ASSERTION,
      "fake-canary-second",
    ]);
  });

  for (const [what, text, expected] of [
    [
      "is missing",
      undefined,
      /the file of the OIDC token, \S+\/assertion, cannot be read \(ENOENT\)\. Check /,
    ],
    ["is empty", "\n", /the file of the OIDC token, \S+\/assertion, is empty\. Check /],
  ] as const) {
    it(`are not asked for where the file of the assertion ${what}`, async () => {
      const oidcTokenFilePath = `${tools.folder}/assertion`;
      if (text !== undefined) tools.write("assertion", text);
      const settings = { ...principal, useOidc: "true", oidcTokenFilePath };
      const outcome = await callOnce(tools.environment(), configured(settings, "azure-native"));
      expect(failureIn(outcome, "OIDC").message).to.match(expected);
      expect(tools.authority.requests).to.deep.equal([]);
    });
  }

  describe("by GitHub's request URL", () => {
    const given: string[] = [];
    let endpoint: Awaited<ReturnType<typeof startOidcEndpoint>>;
    beforeEach(async () => {
      given.length = 0;
      endpoint = await startOidcEndpoint(requestToken, (audience) => {
        given.push(audience);
        tools.application.assertions.add(`fake-canary-${given.length}`);
        return `fake-canary-${given.length}`;
      });
    });
    afterEach(() => endpoint.close());

    const settings = (more: Variables = {}): Variables => ({ ...principal, useOidc: "true", ...more });
    const environment = (token = requestToken) => ({
      ACTIONS_ID_TOKEN_REQUEST_URL: `${endpoint.origin}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
    });

    it("are given for one assertion each, asked for Entra's audience", async () => {
      tools.authority.fail({ at: "identity", answer: { kind: "token", expiresInSeconds: 100 } });
      const wait = "passTime(31); await new Promise((resolve) => setTimeout(resolve, 200))";
      expect(await callsWith(settings(), wait, environment())).to.deep.equal([null, null, null]);
      expect(given).to.deep.equal(Array(2).fill("api://AzureADTokenExchange"));
      expect(tools.authority.grants.map(({ assertion }) => assertion)).to.deep.equal([
        "fake-canary-1",
        "fake-canary-2",
      ]);
      expect(endpoint.requests[0]?.query).to.include({ "api-version": "2.0" });
    });

    it("are asked for with the audience that is configured", async () => {
      await callsWith(settings({ oidcAudience: "fake-audience" }), "", environment());
      expect(given).to.deep.equal(["fake-audience"]);
    });

    it("are not asked for where it refuses", async () => {
      const outcome = await callOnce(
        tools.environment(environment("fake-canary-wrong")),
        configured(settings(), "azure-native"),
      );
      expect(failureIn(outcome, "OIDC").message).to.contain(
        ` (chosen by azure-native:useOidc): ${endpoint.origin} returned no OIDC token (it responded 401). Check azure-native:`,
      );
      expect(tools.authority.requests).to.deep.equal([]);
    });

    it("are not asked for where it cannot be reached", async () => {
      const url = environment();
      await endpoint.close();
      const outcome = await callOnce(tools.environment(url), configured(settings(), "azure-native"));
      expect(failureIn(outcome, "OIDC").message).to.contain(
        ` (chosen by azure-native:useOidc): ${endpoint.origin} could not be reached (ECONNREFUSED). Check azure-native:clientId`,
      );
      expect(tools.authority.requests).to.deep.equal([]);
    });
  });

  describe("of a managed identity", () => {
    it("are asked for the identity that is configured, of App Service, IMDS and msiEndpoint", async () => {
      for (const kind of kinds.filter(({ kind }) => kind === "managed identity")) {
        const { settings, environment, endpoint } = await prepare(kind);
        const outcome = await callOnce(
          tools.environment(environment),
          configured({ ...settings, clientId: "fake-client" }, "azure-native"),
        );
        expect(outcome.error?.message).to.equal(undefined);
        const [request] = endpoint?.requests ?? tools.fake.identityRequests;
        expect(request?.query, kind.name).to.include({
          client_id: "fake-client",
          resource: tools.fake.endpoint,
        });
        await endpoint?.close();
      }
    });

    it("are asked for without the proxy", async () => {
      for (const kind of kinds.filter(({ kind }) => kind === "managed identity")) {
        const { settings, environment, endpoint } = await prepare(kind);
        const outcome = await callOnce(
          // Nobody runs the proxy; Resource Manager alone is reached without it.
          tools.environment({ ...environment, HTTPS_PROXY: "http://127.0.0.1:9", NO_PROXY: "localhost" }),
          configured(settings, "azure-native"),
        );
        expect(outcome.error?.message, kind.name).to.equal(undefined);
        await endpoint?.close();
      }
    });

    it("are not given for the token of a pod, which is another credential", async () => {
      const imds = await startImds(tools);
      const outcome = await callOnce(
        tools.environment({
          ARM_USE_MSI: "true",
          AZURE_POD_IDENTITY_AUTHORITY_HOST: imds.origin,
          AZURE_TENANT_ID: "fake-tenant",
          AZURE_CLIENT_ID: "fake-client",
          AZURE_FEDERATED_TOKEN_FILE: tools.write("assertion", ASSERTION),
        }),
      );
      expect(outcome.error?.message).to.equal(undefined);
      // The client is the pod's, too.
      expect(imds.requests[0]?.query).not.to.have.property("client_id");
      expect(tools.authority.requests).to.deep.equal([]);
      await imds.close();
    });

    it("are each stack's own, in one process, where each has its endpoint", async () => {
      const [one, other] = await Promise.all([startImds(tools), startImds(tools, "/own/path")]);
      const endpoints = [one.origin, `${other.origin}/own/path`];
      const { IDENTITY_ENDPOINT, IDENTITY_HEADER } = tools.fake.environment();
      const result = await inChild<{ errors: unknown[]; before: string; after: string }>(
        // App Service is there too, and is not what was chosen.
        tools.environment({ IDENTITY_ENDPOINT, IDENTITY_HEADER }),
        `const before = JSON.stringify(process.env);
         const calls = ${JSON.stringify(endpoints)}.flatMap((endpoint) => {
           const settings = readSettings({ "azure-native:useMsi": "true", "azure-native:msiEndpoint": endpoint }, process.env);
           const client = clientOf(settings);
           return ["q1", "q2"].map((name) => outcomeOf(list(settings, client, name)));
         });
         const errors = (await Promise.all(calls)).map(({ error }) => error?.message ?? null);
         return { errors, before, after: JSON.stringify(process.env) };`,
      );
      expect(result.errors).to.deep.equal([null, null, null, null]);
      expect([one.requests.length, other.requests.length]).to.deep.equal([1, 1]);
      expect(tools.fake.identityRequests).to.deep.equal([]);
      const tokens = tools.fake.requests.map(({ headers }) => headers["authorization"]);
      expect(new Set(tokens)).to.have.property("size", 2);
      expect(result.after).to.equal(result.before);
      await Promise.all([one.close(), other.close()]);
    });
  });

  it("are each stack's own, in one process, where they differ in nothing but a secret", async () => {
    const { settings } = await prepare(authorityKinds[0] as Kind);
    const messages = await inChild<string[]>(
      tools.environment(),
      `const call = (configuration) => {
         const settings = readSettings(configuration, process.env);
         return outcomeOf(list(settings, clientOf(settings))).then(({ error }) => error?.message ?? "");
       };
       const right = ${JSON.stringify(configured(settings, "azure-native"))};
       return [await call(right), await call({ ...right, "azure-native:clientSecret": "fake-canary-wrong" })];`,
    );
    expect(messages[0]).to.equal("");
    expect(messages[1]).to.match(/rejected the credential \(401 invalid_client\)/);
    expect(tools.fake.requests).to.have.length(1);
  });

  it("of the Azure CLI: a claims challenge is an error that says what to run", async () => {
    const { settings } = await prepare(azureCliKind);
    tools.fake.fail({ answer: { kind: "challenge" } });
    const outcome = await callOnce(tools.environment(), configured(settings, "azure-native"));
    expect(failureIn(outcome, "Azure CLI").message).to.match(/az login --claims-challenge /);
  });
});
