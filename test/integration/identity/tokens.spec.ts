/** What proves the identity, and when it is read; claims; and two stacks in one process. */
import { expect } from "chai";

import { inChild } from "../child";
import type { Round } from "../programs/calls";
import { authorityKinds, azureCliKind, configured, type Kind, kinds, type Prepared } from "./support/kinds";
import { startImds, startOidcEndpoint } from "./support/localEndpoints";
import { ASSERTION, callOnce, failureIn, startTools, type Tools, type Variables } from "./tools";

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

  /** Of three calls, one after another, each after the same preparation but the first. */
  async function errorsOf(settings: Variables, before: Round["before"], environment: Variables = {}) {
    const { outcomes } = await inChild("calls", tools.environment(environment), {
      stacks: [configured(settings, "azure-native")],
      rounds: ["q1", "q2", "q3"].map((name, index) => ({
        workspaces: [name],
        ...(index > 0 && before !== undefined ? { before } : {}),
      })),
    });
    return outcomes.map(({ error }) => error?.message);
  }

  const NO_ERRORS = [undefined, undefined, undefined];

  /** A token of 100 seconds is refreshed by the second call and sent by the third. */
  const untilRefreshed = { passSeconds: 31, waitMilliseconds: 200 };

  for (const [kind, proof] of [
    [authorityKinds[0], "secret"],
    [authorityKinds[1], "certificate"],
    [authorityKinds[2], "certificate"],
    [authorityKinds[3], "assertion"],
  ] as [Kind, string][]) {
    it(`are proven by ${proof}, requested for Resource Manager, with continuous access evaluation: ${kind.name}`, async () => {
      const { settings } = await prepare(kind);
      const { error } = await callOnce(tools.environment(), configured(settings, "azure-native"));
      expect(error).to.equal(undefined);
      const [grant] = tools.authority.grants;
      expect(grant).to.include({ proof, scope: `${tools.fake.endpoint}/.default` });
      expect(grant?.claims).to.have.deep.nested.property("access_token.xms_cc.values", ["cp1"]);
    });
  }

  for (const kind of authorityKinds.slice(0, 5)) {
    it(`are requested anew with the claims of a challenge: ${kind.name}`, async () => {
      const { settings } = await prepare(kind);
      tools.fake.fail([{}, { answer: { kind: "challenge" } }]);
      expect(await errorsOf(settings, undefined)).to.deep.equal(NO_ERRORS);
      expect(tools.fake.requests.map(({ status }) => status)).to.deep.equal([200, 401, 200, 200]);
      const claims = tools.authority.grants.map((grant) => grant.claims as { access_token: object });
      expect(claims.map(({ access_token }) => Object.keys(access_token))).to.deep.equal([
        ["xms_cc"],
        ["nbf", "xms_cc"],
      ]);
    });
  }

  it("are issued for an assertion that is read from its file each time", async () => {
    const oidcTokenFilePath = tools.write("assertion", ASSERTION);
    tools.application.assertions.add("fake-canary-second");
    tools.authority.fail({ at: "identity", answer: { kind: "token", expiresInSeconds: 100 } });
    const messages = await errorsOf(
      { ...principal, useOidc: "true", oidcTokenFilePath },
      { ...untilRefreshed, write: { file: oidcTokenFilePath, text: "fake-canary-second\n" } },
    );
    expect(messages).to.deep.equal(NO_ERRORS);
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
    it(`are not requested if the file of the assertion ${what}`, async () => {
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

    it("are issued for one assertion each, requested for Entra's audience", async () => {
      tools.authority.fail({ at: "identity", answer: { kind: "token", expiresInSeconds: 100 } });
      expect(await errorsOf(settings(), untilRefreshed, environment())).to.deep.equal(NO_ERRORS);
      expect(given).to.deep.equal(Array(2).fill("api://AzureADTokenExchange"));
      expect(tools.authority.grants.map(({ assertion }) => assertion)).to.deep.equal([
        "fake-canary-1",
        "fake-canary-2",
      ]);
      expect(endpoint.requests[0]?.query).to.include({ "api-version": "2.0" });
    });

    it("are requested with the audience that is configured", async () => {
      await errorsOf(settings({ oidcAudience: "fake-audience" }), undefined, environment());
      expect(given).to.deep.equal(["fake-audience"]);
    });

    it("are not requested if it rejects the request", async () => {
      const outcome = await callOnce(
        tools.environment(environment("fake-canary-wrong")),
        configured(settings(), "azure-native"),
      );
      expect(failureIn(outcome, "OIDC").message).to.contain(
        ` (chosen by azure-native:useOidc): ${endpoint.origin} returned no OIDC token (it responded 401). Check azure-native:`,
      );
      expect(tools.authority.requests).to.deep.equal([]);
    });

    it("are not requested if it cannot be reached", async () => {
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
    it("are requested for the configured identity, of App Service, IMDS and msiEndpoint", async () => {
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

    it("are requested without the proxy", async () => {
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

    it("are not issued for the token of a pod, which is another credential", async () => {
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

    it("are separate for two stacks of one process that have their own endpoints", async () => {
      const [one, other] = await Promise.all([startImds(tools), startImds(tools, "/own/path")]);
      const endpoints = [one.origin, `${other.origin}/own/path`];
      const { IDENTITY_ENDPOINT, IDENTITY_HEADER } = tools.fake.environment();
      const { outcomes, changedVariables } = await inChild(
        "calls",
        // App Service is there too, and is not what was chosen.
        tools.environment({ IDENTITY_ENDPOINT, IDENTITY_HEADER }),
        {
          stacks: endpoints.map((msiEndpoint) => configured({ useMsi: "true", msiEndpoint }, "azure-native")),
          rounds: [{ workspaces: ["q1", "q2"] }],
        },
      );
      expect(outcomes.map(({ error }) => error?.message)).to.deep.equal(Array(4).fill(undefined));
      expect([one.requests.length, other.requests.length]).to.deep.equal([1, 1]);
      expect(tools.fake.identityRequests).to.deep.equal([]);
      const tokens = tools.fake.requests.map(({ headers }) => headers["authorization"]);
      expect(new Set(tokens)).to.have.property("size", 2);
      expect(changedVariables).to.deep.equal([]);
      await Promise.all([one.close(), other.close()]);
    });
  });

  it("are separate for two stacks of one process that differ only in a secret", async () => {
    const { settings } = await prepare(authorityKinds[0] as Kind);
    const right = configured(settings, "azure-native");
    const wrong = { ...right, "azure-native:clientSecret": "fake-canary-wrong" };
    const { outcomes } = await inChild("calls", tools.environment(), {
      stacks: [right, wrong],
      rounds: [{ stack: 0 }, { stack: 1 }],
    });
    expect(outcomes[0]?.error).to.equal(undefined);
    expect(outcomes[1]?.error?.message).to.match(/rejected the credential \(401 invalid_client\)/);
    expect(tools.fake.requests).to.have.length(1);
  });

  it("of the Azure CLI: a claims challenge is an error that names the command to run", async () => {
    const { settings } = await prepare(azureCliKind);
    tools.fake.fail({ answer: { kind: "challenge" } });
    const outcome = await callOnce(tools.environment(), configured(settings, "azure-native"));
    expect(failureIn(outcome, "Azure CLI").message).to.match(/az login --claims-challenge /);
  });
});
