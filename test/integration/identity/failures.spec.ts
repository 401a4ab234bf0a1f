/** A configured credential that fails: the error names what was tried and what to set, and no other credential is tried. */
import { expect } from "chai";

import type { IdentityFault } from "../../../provider/testing/faults";
import { inChild } from "../child";
import { azureCliCalls, giveToken, installAzureCli } from "./azureCli";
import { authorityKinds, configured, type Kind, managedIdentityKinds, type Prepared } from "./support/kinds";
import { closedOrigin, failureIn, startTools, type Tools, type Variables } from "./tools";

const REFUSED: IdentityFault = {
  at: "identity",
  answer: { kind: "error", status: 401, code: "invalid_client", message: "FAKE7000215: not this one." },
};
const HTML: IdentityFault = { at: "identity", answer: { kind: "html", status: 403 } };
/** As often as the library requests it. */
const DOWN: IdentityFault = {
  at: "identity",
  times: 3,
  answer: { kind: "error", status: 503, code: "temporarily_unavailable", message: "fake-canary" },
};

/** The setting that chooses the credential. */
const chooserOf = ({ settings }: Prepared) =>
  ["clientCertificatePath", "clientSecret", "useOidc"].find((name) => name in settings);

const CREDENTIAL_IS_RIGHT = /\. The credential was not rejected: /;

describe("identity that fails", () => {
  let tools: Tools;
  let prepared: Prepared | undefined;
  beforeEach(async () => {
    tools = await startTools();
  });
  afterEach(async () => {
    await prepared?.endpoint?.close();
    await tools.close();
  });

  const prepare = async (kind: Kind) => (prepared = await kind.prepare(tools));

  /** Calls, one after another, while other credentials would get a token at once. */
  async function callsOf({ settings, environment }: Prepared, more: Variables = {}, calls = 1) {
    installAzureCli(tools.folder, { getAccessToken: giveToken(tools.fake) });
    const { IDENTITY_ENDPOINT, IDENTITY_HEADER } = tools.fake.environment();
    const others = "useMsi" in settings ? {} : { IDENTITY_ENDPOINT, IDENTITY_HEADER };
    const { outcomes } = await inChild("calls", tools.environment({ ...others, ...environment, ...more }), {
      stacks: [configured(settings, "azure-native")],
      rounds: Array(calls).fill({}),
    });
    return outcomes;
  }

  function expectNoOther(isManagedIdentity = false): void {
    expect(tools.fake.requests).to.deep.equal([]);
    expect(azureCliCalls(tools.folder)).to.deep.equal([]);
    if (!isManagedIdentity) expect(tools.fake.identityRequests).to.deep.equal([]);
  }

  for (const kind of authorityKinds) {
    describe(`by ${kind.name}`, () => {
      it("distinguishes rejected credentials from an authority that responds with nonsense or is down", async () => {
        const all = await prepare(kind);
        all.fail?.([REFUSED, HTML, DOWN]);
        const [refused, html, down] = (await callsOf(all, {}, 3)).map((outcome) =>
          failureIn(outcome, kind.kind),
        );
        expect(refused?.message).to.contain(
          ` (chosen by azure-native:${chooserOf(all)}): ${all.origin} rejected the credential (401 invalid_client): FAKE7000215: not this one. Check azure-native:clientId, tenantId`,
        );
        expect(html?.message)
          .to.contain(`${all.origin} responded 403 with a body that is not JSON. `)
          .and.match(CREDENTIAL_IS_RIGHT);
        expect(down?.message)
          .to.contain(`${all.origin} responded 503 temporarily_unavailable. `)
          .and.match(/The credential was not rejected: try again later\.$/);
        expect(tools.authority.tokenRequests).to.have.length(5);
        expectNoOther();
      });

      it("reports that the authority cannot be reached, and that the credential was not rejected", async () => {
        const all = await prepare(kind);
        const origin = await closedOrigin("https");
        const [outcome] = await callsOf(all, { AZURE_AUTHORITY_HOST: origin });
        expect(failureIn(outcome, kind.kind).message)
          .to.contain(`${origin} could not be reached (ECONNREFUSED). `)
          .and.match(CREDENTIAL_IS_RIGHT)
          .and.match(/AZURE_AUTHORITY_HOST\)\.$/);
        expectNoOther();
      });
    });
  }

  for (const kind of managedIdentityKinds) {
    describe(`by ${kind.name}`, () => {
      it("names the endpoint, its response, and what to set", async () => {
        const all = await prepare(kind);
        all.fail?.([REFUSED, HTML, DOWN]);
        const [refused, html, down] = (await callsOf(all, {}, 3)).map((outcome) =>
          failureIn(outcome, kind.kind),
        );
        expect(refused?.message)
          .to.contain(` (chosen by azure-native:useMsi): ${all.origin} `)
          .and.match(/401.*: FAKE7000215: not this one\. Run where/);
        expect(html?.message).to.contain(`${all.origin} responded 403 with a body that is not JSON. Run `);
        expect(down?.message)
          .to.contain(`${all.origin} responded 503`)
          .and.match(/again later\.$/);
        expectNoOther(true);
      });

      it("reports that the endpoint cannot be reached", async () => {
        const all = await prepare(kind);
        const origin = await closedOrigin("http");
        const names = Object.keys({ ...all.environment }).filter((name) => /ENDPOINT|HOST/.test(name));
        const settings =
          "msiEndpoint" in all.settings ? { ...all.settings, msiEndpoint: origin } : all.settings;
        const variables = Object.fromEntries(names.map((name) => [name, origin]));
        const [outcome] = await callsOf({ ...all, settings }, variables);
        expect(failureIn(outcome, kind.kind).message).to.contain(
          ` (chosen by azure-native:useMsi): ${origin} could not be reached (ECONNREFUSED). Run `,
        );
        expectNoOther(true);
      });
    });
  }

  it("by default chain: names the authority it called, and stops at the environment's credential", async () => {
    const variables = {
      AZURE_TENANT_ID: "fake-tenant",
      AZURE_CLIENT_ID: "fake-client",
      AZURE_CLIENT_SECRET: "fake-canary-another",
    };
    const settings = { useDefaultAzureCredential: "true", disableInstanceDiscovery: "true" };
    const [outcome] = await callsOf({
      settings,
      environment: variables,
      given: () => 0,
      nextLives: () => {},
    });
    expect(failureIn(outcome, "default").message)
      .to.contain("The client's secret or assertion is wrong. ")
      .and.contain(`Its requests: ${tools.authority.host} rejected the credential (401 invalid_client). `)
      .and.match(/ \(chosen by azure-native:useDefaultAzureCredential\): /);
    expectNoOther();
  });

  it("by a certificate: reports that the file cannot be used, and sends nothing", async () => {
    const certificate = authorityKinds[1] as Kind;
    const all = await prepare(certificate);
    const withPassword = await (authorityKinds[2] as Kind).prepare(tools);
    for (const settings of [
      { ...all.settings, clientCertificatePath: `${tools.folder}/none.pem` },
      { ...all.settings, clientCertificatePath: tools.write("text.pem", "fake-canary") },
      { ...withPassword.settings, clientCertificatePassword: "fake-canary-wrong" },
      { ...withPassword.settings, clientCertificatePassword: undefined },
    ]) {
      const [outcome] = await callsOf({ ...all, settings });
      expect(failureIn(outcome, "client certificate").message).to.match(
        / \(chosen by azure-native:clientCertificatePath\): .*\. Check azure-native:clientId, tenantId, /,
      );
    }
    expect(tools.authority.tokenRequests).to.deep.equal([]);
    expectNoOther();
  });

  it("calls the public directory of authorities, and reports that and how to turn it off", async () => {
    const { settings, ...rest } = await prepare(authorityKinds[0] as Kind);
    const { disableInstanceDiscovery: _, ...discovering } = settings;
    // The proxy of this process is not running.
    const [outcome] = await callsOf(
      { ...rest, settings: discovering },
      { HTTPS_PROXY: await closedOrigin("http") },
    );
    expect(failureIn(outcome, "client secret").message)
      .to.match(/: https:\/\/login\.microsoft(?:online)?\.com could not be reached \(/)
      .and.match(
        /set azure-native:disableInstanceDiscovery \(or ARM_DISABLE_INSTANCE_DISCOVERY\) to trust https:/,
      )
      .and.contain(tools.authority.host);
    expectNoOther();
  });

  it("reports a missing response after a minute, and aborts the request", async () => {
    const all = await prepare(authorityKinds[0] as Kind);
    all.fail?.({ at: "identity", times: "always", wire: { kind: "stall", at: "start" } });
    // A minute is a parameter.
    const outcome = await inChild("tokenRequest", tools.environment(), {
      configuration: configured(all.settings, "azure-native"),
      timeoutSeconds: 3,
    });
    expect(failureIn(outcome, "client secret").message)
      .to.contain(`${tools.authority.host} sent no response within 3 seconds. `)
      .and.match(CREDENTIAL_IS_RIGHT);
    expect(tools.authority.tokenRequests.map(({ status }) => status)).to.deep.equal([undefined]);
  });
});
