import { inspect } from "node:util";

import { expect } from "chai";

import { clouds } from "../../../provider/arm/cloud";
import { ArgsError, CredentialError } from "../../../provider/arm/errors/errors";
import type { CredentialSettings, Settings } from "../../../provider/arm/settings";
import { readSettings } from "../../../provider/configuration/settings";

type Values = Record<string, string | undefined>;

/** Every setting by its name, as in a program's configuration. */
const configured = (settings: Values, prefix = "azure-native") =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [`${prefix}:${name}`, value]));

/** Without what chose it. */
function credentialOf(configuration: Values, environment: Values = {}): Omit<CredentialSettings, "chosenBy"> {
  const { chosenBy: _, ...credential } = readSettings(configuration, environment).credential;
  return credential;
}

function failureOf(configuration: Values, environment: Values = {}): Error {
  try {
    readSettings(configuration, environment);
  } catch (error) {
    return error as Error;
  }
  throw new Error("was accepted");
}

function problemsOf(configuration: Values, environment: Values = {}): Record<string, string> {
  const error = failureOf(configuration, environment);
  expect(error).to.be.instanceOf(ArgsError);
  return Object.fromEntries((error as ArgsError).problems.map(({ property, reason }) => [property, reason]));
}

const principal = { tenantId: "fake-tenant", clientId: "fake-client" };
const secret = { ...principal, clientSecret: "fake-secret" };
const certificate = { ...principal, clientCertificatePath: "/fake/certificate.pem" };
const oidc = { ...principal, useOidc: "true", oidcToken: "fake-assertion" };
const request = { ...principal, useOidc: "true", oidcRequestUrl: "https://oidc.example/token" };

describe("readSettings", () => {
  it("needs nothing: the public cloud, the Azure CLI, and the documented limits", () => {
    expect(readSettings({}, {})).to.deep.equal({
      cloud: clouds.public,
      cloudFrom: { kind: "Azure CLI" },
      credential: { kind: "Azure CLI" },
      timeoutSeconds: 300,
      readyTimeoutSeconds: 60,
      maxConcurrency: 16,
    });
  });

  describe("takes each setting from the package's own key, then azure-native's, then the environment", () => {
    interface Setting {
      variables: string[];
      /** What it takes for the setting to be used at all. */
      beside?: Values;
      azureNativeName?: string;
      read: (settings: Settings) => unknown;
      /** Values that are accepted, where a word is not; one for each source. */
      values?: string[];
      expected?: unknown[];
    }

    const credential = (name: string) => (settings: Settings) =>
      (settings.credential as unknown as Record<string, unknown>)[name];
    const assertion = (name: string) => (settings: Settings) =>
      (settings.credential as unknown as { assertion: Record<string, unknown> }).assertion[name];
    const isChosen = (kind: CredentialSettings["kind"]) => (settings: Settings) =>
      settings.credential.kind === kind;
    const hosts = ["one", "two", "three", "four", "five", "six"].map((name) => `https://${name}.example`);
    const flags = { values: ["true", "false", "true"], expected: [true, false, true] };
    const numbers = { values: ["1", "2", "3"], expected: [1, 2, 3] };

    const settings: Record<string, Setting> = {
      subscriptionId: {
        variables: ["ARM_SUBSCRIPTION_ID"],
        read: (settings) => settings.subscriptionId,
      },
      environment: {
        variables: ["ARM_ENVIRONMENT", "AZURE_ENVIRONMENT"],
        read: ({ cloud }) => cloud.endpoint,
        values: ["china", "usgovernment", "public", "china"],
        expected: [
          clouds.china.endpoint,
          clouds.usgovernment.endpoint,
          clouds.public.endpoint,
          clouds.china.endpoint,
        ],
      },
      endpoint: {
        azureNativeName: "resourceManagerEndpoint",
        variables: ["ARM_ENDPOINT", "ARM_RESOURCE_MANAGER_ENDPOINT"],
        beside: { audience: "fake-audience", authorityHost: "https://login.example" },
        read: ({ cloud }) => cloud.endpoint,
        values: hosts,
      },
      audience: {
        azureNativeName: "resourceManagerAudience",
        variables: ["ARM_AUDIENCE", "ARM_RESOURCE_MANAGER_AUDIENCE"],
        beside: { endpoint: "https://arm.example", authorityHost: "https://login.example" },
        read: ({ cloud }) => cloud.audience,
      },
      authorityHost: {
        azureNativeName: "activeDirectoryAuthorityHost",
        variables: ["ARM_ACTIVE_DIRECTORY_AUTHORITY_HOST"],
        beside: { endpoint: "https://arm.example", audience: "fake-audience" },
        read: ({ cloud }) => cloud.authorityHost,
        values: hosts,
      },
      metadataHost: {
        variables: ["ARM_METADATA_HOSTNAME"],
        read: ({ cloudFrom }) => (cloudFrom as { host: string }).host,
        values: hosts,
      },
      timeoutSeconds: { variables: [], read: (settings) => settings.timeoutSeconds, ...numbers },
      readyTimeoutSeconds: { variables: [], read: (settings) => settings.readyTimeoutSeconds, ...numbers },
      maxConcurrency: { variables: [], read: (settings) => settings.maxConcurrency, ...numbers },
      tenantId: { variables: ["ARM_TENANT_ID"], read: credential("tenantId") },
      clientId: {
        variables: ["ARM_CLIENT_ID"],
        beside: { useMsi: "true" },
        read: credential("clientId"),
      },
      clientSecret: {
        variables: ["ARM_CLIENT_SECRET"],
        beside: principal,
        read: credential("clientSecret"),
      },
      clientCertificatePath: {
        variables: ["ARM_CLIENT_CERTIFICATE_PATH"],
        beside: principal,
        read: credential("certificatePath"),
      },
      clientCertificatePassword: {
        variables: ["ARM_CLIENT_CERTIFICATE_PASSWORD"],
        beside: certificate,
        read: credential("certificatePassword"),
      },
      useDefaultAzureCredential: {
        variables: ["ARM_USE_DEFAULT_AZURE_CREDENTIAL"],
        read: isChosen("default"),
        ...flags,
      },
      useOidc: {
        variables: ["ARM_USE_OIDC"],
        beside: { ...oidc, useOidc: "" },
        read: isChosen("OIDC"),
        ...flags,
      },
      useMsi: { variables: ["ARM_USE_MSI"], read: isChosen("managed identity"), ...flags },
      msiEndpoint: {
        variables: ["ARM_MSI_ENDPOINT"],
        beside: { useMsi: "true" },
        read: credential("endpoint"),
        values: hosts,
      },
      oidcToken: { variables: ["ARM_OIDC_TOKEN"], beside: oidc, read: assertion("token") },
      oidcTokenFilePath: {
        variables: ["ARM_OIDC_TOKEN_FILE_PATH"],
        beside: { ...principal, useOidc: "true" },
        read: assertion("path"),
      },
      oidcRequestUrl: {
        variables: ["ARM_OIDC_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_URL"],
        beside: { ...request, oidcRequestToken: "fake-request-token" },
        read: assertion("url"),
        values: ["one", "two", "three", "four"].map((name) => `https://oidc.example/${name}?a=b`),
      },
      oidcRequestToken: {
        variables: ["ARM_OIDC_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"],
        beside: request,
        read: assertion("requestToken"),
      },
      oidcAudience: {
        variables: ["ARM_OIDC_AUDIENCE"],
        beside: { ...request, oidcRequestToken: "fake-request-token" },
        read: assertion("audience"),
      },
      disableInstanceDiscovery: {
        variables: ["ARM_DISABLE_INSTANCE_DISCOVERY"],
        read: credential("disableInstanceDiscovery"),
        values: ["true", "false", "true"],
        expected: [true, undefined, true],
      },
      auxiliaryTenantIds: {
        variables: ["ARM_AUXILIARY_TENANT_IDS"],
        read: credential("additionallyAllowedTenants"),
        values: ['["one"]', '["two","three"]', "four;five"],
        expected: [["one"], ["two", "three"], ["four", "five"]],
      },
    };

    for (const [name, setting] of Object.entries(settings)) {
      const { variables, azureNativeName, beside = {}, read, values, expected } = setting;
      const names = azureNativeName === undefined ? [name] : [name, azureNativeName];
      const keys = ["azure-listkeys", "azure-native"].flatMap((prefix) =>
        names.map((each) => `${prefix}:${each}`),
      );
      const sources = [...keys, ...variables];
      it(sources.join(", "), () => {
        const given = sources.map((source, index) => values?.[index] ?? `fake-${index}-of-${source}`);
        for (const index of sources.keys()) {
          // What comes before is set, too, and empty: as good as not at all.
          const all = sources.map((source, at) => [source, at < index ? "" : given[at]] as const);
          const { [`azure-native:${name}`]: _, ...rest } = configured(beside);
          const value = read(
            readSettings(
              { ...rest, ...Object.fromEntries(all.slice(0, keys.length)) },
              Object.fromEntries(all.slice(keys.length)),
            ),
          );
          expect(value, sources[index]).to.deep.equal(expected ? expected[index] : given[index]);
        }
      });
    }
  });

  describe("finds the cloud", () => {
    for (const [cloud, names] of [
      ["public", ["public", "Public", "AzureCloud", "AzurePublicCloud"]],
      ["china", ["china", "AzureChinaCloud"]],
      [
        "usgovernment",
        ["usgovernment", "usgov", "usgovernmentl4", "AzureUSGovernment", "AZUREUSGOVERNMENTCLOUD"],
      ],
    ] as const) {
      for (const name of names) {
        it(`under the name ${name}`, () => {
          expect(readSettings({ "azure-native:environment": name }, {}).cloud).to.deep.equal(clouds[cloud]);
        });
      }
    }

    for (const name of ["german", "publicity", "constructor", "__proto__", "toString"]) {
      it(`and rejects the name ${name}`, () => {
        expect(problemsOf({}, { AZURE_ENVIRONMENT: name })).to.deep.equal({
          AZURE_ENVIRONMENT: "takes one of public, china, usgovernment",
        });
      });
    }

    it("at a custom endpoint, which is the audience as well", () => {
      expect(
        readSettings({ "azure-listkeys:endpoint": "https://arm.example:8443/" }, {}).cloud,
      ).to.deep.equal({
        endpoint: "https://arm.example:8443",
        audience: "https://arm.example:8443",
        authorityHost: clouds.public.authorityHost,
      });
    });

    it("with each of its parts replaced alone", () => {
      const china = { "azure-native:environment": "china" };
      const own = (name: string, value: string) =>
        readSettings({ ...china, [`azure-listkeys:${name}`]: value }, {}).cloud;
      expect(own("audience", "fake-audience")).to.deep.equal({ ...clouds.china, audience: "fake-audience" });
      expect(own("authorityHost", "https://login.example/")).to.deep.equal({
        ...clouds.china,
        authorityHost: "https://login.example",
      });
      expect(own("endpoint", "https://arm.example")).to.deep.equal({
        ...clouds.china,
        endpoint: "https://arm.example",
        audience: "https://arm.example",
      });
    });
  });

  describe("chooses a credential", () => {
    const everything = {
      useDefaultAzureCredential: "true",
      ...certificate,
      clientCertificatePassword: "fake-password",
      ...secret,
      ...oidc,
      useMsi: "true",
    };
    const inEnvironment: Record<string, string> = {
      useDefaultAzureCredential: "ARM_USE_DEFAULT_AZURE_CREDENTIAL",
      clientCertificatePath: "ARM_CLIENT_CERTIFICATE_PATH",
      clientCertificatePassword: "ARM_CLIENT_CERTIFICATE_PASSWORD",
      tenantId: "ARM_TENANT_ID",
      clientId: "ARM_CLIENT_ID",
      clientSecret: "ARM_CLIENT_SECRET",
      useOidc: "ARM_USE_OIDC",
      oidcToken: "ARM_OIDC_TOKEN",
      useMsi: "ARM_USE_MSI",
    };
    const order: [taken: string | undefined, chosen: CredentialSettings][] = [
      [undefined, { kind: "default", ...principal }],
      [
        "useDefaultAzureCredential",
        {
          kind: "client certificate",
          ...principal,
          certificatePath: "/fake/certificate.pem",
          certificatePassword: "fake-password",
        },
      ],
      ["clientCertificatePath", { kind: "client secret", ...secret }],
      ["clientSecret", { kind: "OIDC", ...principal, assertion: { from: "token", token: "fake-assertion" } }],
      ["useOidc", { kind: "managed identity", clientId: "fake-client" }],
      ["useMsi", { kind: "Azure CLI", tenantId: "fake-tenant" }],
    ];
    /** Without what is said of what is not chosen. */
    const usedOf = ({ notChosen: _, ...used }: ReturnType<typeof credentialOf> & { notChosen?: string }) =>
      used;
    const given: Record<string, string> = { ...everything };
    for (const [taken, chosen] of order) {
      if (taken !== undefined) delete given[taken];
      const left = { ...given };
      const without = taken === undefined ? "with all there is" : `and no ${taken}`;
      it(`${chosen.kind}: from the configuration, ${without}`, () => {
        expect(usedOf(credentialOf(configured(left)))).to.deep.equal(chosen);
        expect(usedOf(credentialOf(configured(left, "azure-listkeys")))).to.deep.equal(chosen);
      });
      it(`${chosen.kind}: from the environment, ${without}`, () => {
        const environment = Object.entries(left).map(([name, value]) => [inEnvironment[name] ?? "", value]);
        expect(usedOf(credentialOf({}, Object.fromEntries(environment) as Values))).to.deep.equal(chosen);
      });
    }

    it("by the configuration, if the environment differs", () => {
      expect(credentialOf({ "azure-native:useMsi": "false" }, { ARM_USE_MSI: "true" })).to.deep.equal({
        kind: "Azure CLI",
      });
    });

    it("from configuration and environment together", () => {
      const environment = { ARM_TENANT_ID: "fake-tenant", ARM_CLIENT_ID: "fake-client" };
      expect(credentialOf({ "azure-native:clientSecret": "fake-secret" }, environment)).to.deep.equal({
        kind: "client secret",
        ...secret,
      });
    });

    it("by its flag alone: an OIDC token or a managed identity's endpoint is not one", () => {
      const environment = { ARM_OIDC_TOKEN: "fake-assertion", ARM_MSI_ENDPOINT: "https://msi.example" };
      expect(credentialOf(configured(principal), environment)).to.deep.equal({
        kind: "Azure CLI",
        tenantId: "fake-tenant",
        notChosen:
          "There is an OIDC token (ARM_OIDC_TOKEN), but nothing chooses it: set azure-native:useOidc (or ARM_USE_OIDC) to true",
      });
    });

    for (const [kind, settings] of Object.entries({
      default: { useDefaultAzureCredential: "true" },
      "client certificate": certificate,
      "client secret": secret,
      OIDC: oidc,
      "managed identity": { useMsi: "true" },
      "Azure CLI": {},
    })) {
      it(`with further tenants and without instance discovery: ${kind}`, () => {
        const more = { auxiliaryTenantIds: '["fake-other"]', disableInstanceDiscovery: "true" };
        expect(credentialOf(configured({ ...settings, ...more }))).to.deep.include({
          kind,
          additionallyAllowedTenants: ["fake-other"],
          disableInstanceDiscovery: true,
        });
      });
    }
  });

  describe("takes the assertion of OIDC", () => {
    const assertionOf = (settings: Values) =>
      (credentialOf(configured({ ...principal, useOidc: "true", ...settings })) as { assertion?: unknown })
        .assertion;
    const url = { oidcRequestUrl: "https://oidc.example/token?a=b", oidcRequestToken: "fake-request-token" };
    const file = { oidcTokenFilePath: "/fake/assertion" };

    it("as a token, before all else", () => {
      expect(assertionOf({ oidcToken: "fake-assertion", ...file, ...url })).to.deep.equal({
        from: "token",
        token: "fake-assertion",
      });
    });

    it("from a file, before a request", () => {
      expect(assertionOf({ ...file, ...url })).to.deep.equal({ from: "file", path: "/fake/assertion" });
    });

    it("from a request, whose URL has a path and a query, for Entra's audience", () => {
      expect(assertionOf(url)).to.deep.equal({
        from: "GitHub",
        url: "https://oidc.example/token?a=b",
        requestToken: "fake-request-token",
        audience: "api://AzureADTokenExchange",
      });
    });

    it("as GitHub passes it to a job", () => {
      const environment = {
        ARM_USE_OIDC: "true",
        ARM_TENANT_ID: "fake-tenant",
        ARM_CLIENT_ID: "fake-client",
        ACTIONS_ID_TOKEN_REQUEST_URL: "https://oidc.example/token",
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: "fake-request-token",
      };
      expect(credentialOf({}, environment)).to.have.nested.property("assertion.from", "GitHub");
    });
  });

  describe("does not turn to the next credential where the chosen one lacks a setting", () => {
    const everyOther = { useMsi: "true" };
    const OIDC = { useOidc: "true", oidcToken: "fake-canary" };
    const SECRET = { clientSecret: "fake-canary" };
    const CERTIFICATE = {
      clientCertificatePath: "/fake/canary.pem",
      clientCertificatePassword: "fake-canary",
      ...SECRET,
    };
    for (const [kind, settings, lacks] of [
      [
        "client certificate",
        CERTIFICATE,
        /chosen by azure-native:clientCertificatePath\): .*:tenantId .* and azure-native:clientId /,
      ],
      [
        "client certificate",
        { ...CERTIFICATE, tenantId: "t" },
        /lacks azure-native:clientId \(or ARM_CLIENT_ID\)\./,
      ],
      [
        "client secret",
        SECRET,
        /chosen by azure-native:clientSecret\): .*:tenantId \(or ARM_TENANT_ID\) and azure-native:clientId /,
      ],
      ["client secret", { ...SECRET, clientId: "c" }, /lacks azure-native:tenantId \(or ARM_TENANT_ID\)\.$/],
      ["client secret", { ...SECRET, tenantId: "t" }, /lacks azure-native:clientId \(or ARM_CLIENT_ID\)\.$/],
      ["OIDC", OIDC, /chosen by azure-native:useOidc\): .*:tenantId .* and azure-native:clientId /],
      [
        "OIDC",
        { ...principal, useOidc: "true" },
        /set azure-native:oidcToken .*, or azure-native:oidcTokenFilePath .*, or azure-native:oidcRequestUrl .* with/,
      ],
      [
        "OIDC",
        { ...principal, useOidc: "true", oidcRequestToken: "fake-canary" },
        /or azure-native:oidcRequestUrl .* with/,
      ],
      [
        "OIDC",
        { ...request, oidcRequestUrl: "https://canary.example" },
        /azure-native:oidcRequestUrl is set, but azure-native:oidcRequestToken \(or ARM_OIDC_REQUEST_TOKEN\) is not/,
      ],
    ] as const) {
      it(`${kind}, with ${Object.keys(settings).join(", ")} alone`, () => {
        const error = failureOf(configured({ ...everyOther, ...settings }));
        expect(error).to.be.instanceOf(CredentialError).with.property("kind", kind);
        expect(error.message)
          .to.match(
            new RegExp(
              `^Could not get a token with the ${kind} credential \\(chosen by azure-native:\\w+\\): `,
            ),
          )
          .and.match(lacks);
        expect(inspect(error)).not.to.contain("canary");
      });
    }
  });

  describe("reads values that are not words", () => {
    for (const [value, expected] of [
      ["true", true],
      ["True", true],
      ["TRUE", true],
      ["false", false],
      ["False", false],
    ] as const) {
      it(`${value} as a boolean`, () => {
        const { kind } = credentialOf({ "azure-native:useMsi": value });
        expect(kind === "managed identity").to.equal(expected);
      });
    }

    for (const value of ["1", "yes", "canary", "[true]", " true"]) {
      it(`not ${JSON.stringify(value)} as a boolean`, () => {
        expect(problemsOf({ "azure-native:useMsi": value })).to.deep.equal({
          "azure-native:useMsi": "takes true or false",
        });
      });
    }

    for (const [value, expected] of [
      ["0.5", 0.5],
      ["120", 120],
      ["1e3", 1000],
    ] as const) {
      it(`${value} as a number`, () => {
        expect(readSettings({ "azure-listkeys:timeoutSeconds": value }, {}).timeoutSeconds).to.equal(
          expected,
        );
      });
    }

    for (const value of ["0", "-1", "Infinity", "NaN", "5s", "canary", "[5]", "{}", "true"]) {
      it(`not ${value} as a number`, () => {
        for (const name of ["timeoutSeconds", "readyTimeoutSeconds", "maxConcurrency"]) {
          expect(problemsOf({ [`azure-listkeys:${name}`]: value }), name).to.deep.equal({
            [`azure-listkeys:${name}`]: "takes a number greater than 0",
          });
        }
      });
    }

    it("a part of a request as a whole one", () => {
      expect(readSettings({ "azure-listkeys:maxConcurrency": "0.5" }, {}).maxConcurrency).to.equal(1);
      expect(readSettings({ "azure-listkeys:maxConcurrency": "2.5" }, {}).maxConcurrency).to.equal(3);
    });

    for (const [value, expected] of [
      ['["a","b"]', ["a", "b"]],
      ['["*"]', ["*"]],
      ["[]", []],
      ["a", ["a"]],
      ["a;b", ["a", "b"]],
      ["a, b", ["a", "b"]],
      ["a;b;", ["a", "b"]],
    ] as const) {
      it(`${value} as a list`, () => {
        const credential = credentialOf({ "azure-native:auxiliaryTenantIds": value });
        expect(credential).to.have.deep.property("additionallyAllowedTenants", expected);
      });
    }

    for (const value of ['{"0":"canary"}', "[1]", '["canary",null]', '[["canary"]]']) {
      it(`not ${value} as a list`, () => {
        expect(problemsOf({}, { ARM_AUXILIARY_TENANT_IDS: value })).to.deep.equal({
          ARM_AUXILIARY_TENANT_IDS: "takes a list of strings",
        });
      });
    }
  });

  describe("rejects a JSON structure where a string belongs, and reports how to set one", () => {
    for (const [source, value] of [
      ["azure-listkeys:subscriptionId", '{"canary":"canary"}'],
      ["azure-native:clientSecret", '["canary"]'],
      ["azure-native:tenantId", ' {"value":"canary"}'],
      ["azure-native:environment", "[]"],
      ["azure-listkeys:endpoint", '["https://canary.example"]'],
      ["azure-native:oidcRequestToken", "{}"],
    ] as const) {
      it(`${source}: ${value}`, () => {
        expect(problemsOf({ [source]: value })).to.deep.equal({
          [source]: `must be a string, but is a JSON object or list; set it with \`pulumi config set ${source} <value>\`, without --path`,
        });
      });
    }

    it("and takes what only begins like one", () => {
      expect(credentialOf(configured({ ...secret, clientSecret: "{fake~secret" }))).to.include({
        clientSecret: "{fake~secret",
      });
    });
  });

  describe("takes https URLs alone", () => {
    const PATH = "takes a URL without a path, such as https://management.azure.com";
    const HTTPS = "takes an https URL without credentials in it; keys are sent over TLS only";
    const wrong = {
      "http://canary.example": HTTPS,
      "canary.example": HTTPS,
      canary: HTTPS,
      "https://": HTTPS,
      "https://canary@arm.example": HTTPS,
      "https://user:canary@arm.example": HTTPS,
      "https://:canary@arm.example": HTTPS,
      "file:///canary": HTTPS,
      "https://arm.example/canary": PATH,
      "https://arm.example/?canary": PATH,
      "https://arm.example/#canary": PATH,
    };
    for (const [url, reason] of Object.entries(wrong)) {
      it(`and not ${url}`, () => {
        for (const source of ["azure-listkeys:endpoint", "azure-listkeys:authorityHost"]) {
          expect(problemsOf({ [source]: url }), source).to.deep.equal({ [source]: reason });
        }
        expect(problemsOf({}, { ARM_ENDPOINT: url }), "ARM_ENDPOINT").to.deep.equal({ ARM_ENDPOINT: reason });
        expect(problemsOf({}, { AZURE_AUTHORITY_HOST: url })).to.have.property("AZURE_AUTHORITY_HOST");
        if (reason === HTTPS) {
          expect(problemsOf({}, { ARM_OIDC_REQUEST_URL: url, ARM_USE_OIDC: "true" })).to.deep.equal({
            ARM_OIDC_REQUEST_URL: HTTPS,
          });
          // Runners set the variable for everybody, and not all of them with https.
          expect(() => readSettings({}, { ARM_OIDC_REQUEST_URL: url })).not.to.throw();
        }
      });
    }
  });

  describe("takes a managed identity's endpoint", () => {
    const useMsi = { "azure-native:useMsi": "true" };
    const own = (url: string) => ({ ...useMsi, "azure-listkeys:msiEndpoint": url });

    for (const url of [
      "http://169.254.169.254/metadata/identity/oauth2/token",
      "http://169.254.130.2:8081/msi/token",
      "http://localhost:50342/oauth2/token",
      "http://identity.localhost/",
      "http://127.0.0.1:41056/MSI/token/",
      "http://127.1/token",
      "http://[::1]:41056/token",
      "http://[fe80::a9fe:a9fe]/token",
      "http://[::ffff:127.0.0.1]/token",
      "http://metadata.azure.internal/",
      "https://identity.example/token",
      "https://10.0.0.4:2377/token",
    ]) {
      it(url, () => {
        expect(credentialOf(own(url))).to.deep.equal({ kind: "managed identity", endpoint: url });
        expect(credentialOf(useMsi, { ARM_MSI_ENDPOINT: url })).to.have.property("endpoint", url);
      });
    }

    const HTTP =
      /^takes http only for the machine itself \(.*\), as the response has a token: use https for another host$/;
    const URL_NEEDED = /^takes a URL, such as http:\/\/169\.254\.169\.254$/;
    for (const [url, reason] of [
      ["http://canary.example/token", HTTP],
      ["http://10.0.0.4:46808/canary", HTTP],
      ["http://169.253.169.254/canary", HTTP],
      ["http://localhost.canary.example", HTTP],
      ["http://127.0.0.1.canary.example", HTTP],
      ["http://canarylocalhost", HTTP],
      ["http://[2001:db8::1]/canary", HTTP],
      ["http://[fec0::1]/canary", HTTP],
      ["http://0.0.0.0/canary", HTTP],
      ["canary", URL_NEEDED],
      ["ftp://127.0.0.1/canary", URL_NEEDED],
      ["file:///canary", URL_NEEDED],
      ["http://canary@127.0.0.1/", /^takes a URL without credentials in it$/],
      ["https://user:canary@identity.example/", /^takes a URL without credentials in it$/],
    ] as const) {
      it(`and not ${url}`, () => {
        const inStack = problemsOf(own(url))["azure-listkeys:msiEndpoint"];
        expect(inStack).to.match(reason).and.not.contain("canary");
        expect(problemsOf(useMsi, { ARM_MSI_ENDPOINT: url })["ARM_MSI_ENDPOINT"]).to.equal(inStack);
      });
    }
  });

  describe("sends a token for a cloud's Resource Manager to no other host: with the audience", () => {
    const AUDIENCES = [
      "https://management.azure.com",
      "https://management.azure.com/",
      "https://management.azure.com//",
      "https://MANAGEMENT.azure.com",
      "https://management.core.windows.net/",
      "https://eastus.management.azure.com",
      "https://management.chinacloudapi.cn",
      "https://management.core.chinacloudapi.cn/",
      "https://management.usgovcloudapi.net",
      "https://management.core.usgovcloudapi.net/",
      "797f4846-ba00-4fd7-ba43-dac1f8f63013",
      "api://797F4846-BA00-4FD7-BA43-DAC1F8F63013",
    ];
    const problem = (configuration: Record<string, string>) =>
      problemsOf(configuration)["azure-listkeys:audience"];

    for (const audience of AUDIENCES) {
      it(audience, () => {
        for (const endpoint of [
          "https://arm.example",
          "https://management.azure.com.example",
          "https://evilmanagement.azure.com",
          "https://127.0.0.1:8443",
        ]) {
          const configuration = { "azure-listkeys:endpoint": endpoint, "azure-listkeys:audience": audience };
          expect(problem(configuration), endpoint).to.equal(
            "is the Resource Manager of one of Azure's clouds, whose tokens are sent to no other host than its own: set it to the endpoint's own audience, or leave the endpoint out",
          );
        }
        expect(
          problemsOf({}, { ARM_ENDPOINT: "https://arm.example", ARM_AUDIENCE: audience }),
        ).to.have.all.keys("ARM_AUDIENCE");
      });
    }

    it("of another cloud than the one that is configured", () => {
      expect(
        problem({
          "azure-native:environment": "usgovernment",
          "azure-listkeys:audience": "https://management.azure.com",
        }),
      ).to.match(/: leave it out, or set environment to the cloud that is meant$/);
    });

    for (const [audience, endpoint] of [
      ["https://management.core.windows.net/", undefined],
      ["https://management.azure.com", "https://eastus2euap.management.azure.com"],
      ["https://management.core.usgovcloudapi.net/", "https://management.usgovcloudapi.net"],
      ["797f4846-ba00-4fd7-ba43-dac1f8f63013", "https://management.chinacloudapi.cn"],
      ["https://management.stack.example/fake-id", "https://management.local.stack.example"],
      ["https://127.0.0.1:8443", "https://localhost:8443"],
      ["fake-audience", "https://arm.example"],
    ] as const) {
      it(`and takes ${audience} for ${endpoint ?? "the cloud's own endpoint"}`, () => {
        const { cloud } = readSettings(
          {
            ...(endpoint === undefined ? {} : { "azure-listkeys:endpoint": endpoint }),
            "azure-listkeys:audience": audience,
            ...(audience.includes("usgov") ? { "azure-native:environment": "usgovernment" } : {}),
          },
          {},
        );
        expect(cloud.audience).to.equal(audience);
      });
    }
  });

  it("reports all that is wrong at once, by its source, and repeats no value", () => {
    const configuration = {
      "azure-listkeys:endpoint": "http://canary.example",
      "azure-listkeys:authorityHost": "https://user:canary@login.example",
      "azure-listkeys:timeoutSeconds": "canary",
      "azure-listkeys:maxConcurrency": "-1",
      "azure-native:environment": "canary",
      "azure-native:clientSecret": '{"canary":"canary"}',
      "azure-native:clientCertificatePassword": '["canary"]',
      "azure-native:msiEndpoint": "canary",
      "azure-native:auxiliaryTenantIds": "[7]",
    };
    const environment = {
      ARM_SUBSCRIPTION_ID: '["canary"]',
      ARM_USE_MSI: "canary",
      ARM_USE_OIDC: "true",
      ACTIONS_ID_TOKEN_REQUEST_URL: "http://canary.example/",
    };
    const error = failureOf(configuration, environment);
    expect(Object.keys(problemsOf(configuration, environment)).sort()).to.deep.equal(
      [...Object.keys(configuration), ...Object.keys(environment)]
        .filter((name) => name !== "ARM_USE_OIDC")
        .sort(),
    );
    expect(error.message).to.match(
      /^configuration: 12 things are wrong\.\n {2}- azure-native:clientSecret must /,
    );
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.to.contain("canary");
  });

  it("reports wrong values before what the credential lacks", () => {
    expect(
      problemsOf({ "azure-native:clientSecret": "fake-secret", "azure-listkeys:maxConcurrency": "0" }),
    ).to.have.all.keys("azure-listkeys:maxConcurrency");
  });

  it("keeps a secret out of every message, wherever it stands", () => {
    // Each secret in the place of each setting: most are accepted there, and some are not.
    const names = [
      "subscriptionId environment endpoint audience authorityHost timeoutSeconds maxConcurrency tenantId",
      "clientId clientSecret clientCertificatePath clientCertificatePassword useOidc oidcToken oidcRequestUrl",
      "oidcTokenFilePath oidcRequestToken oidcAudience useMsi msiEndpoint useDefaultAzureCredential",
      "disableInstanceDiscovery auxiliaryTenantIds",
    ].flatMap((line) => line.split(" "));
    const values = ["canary", "http://canary", "https://canary.example/canary", '{"canary":1}', '["canary"]'];
    let failures = 0;
    for (const name of names) {
      for (const value of values) {
        try {
          readSettings({ "azure-native:clientId": "c", [`azure-native:${name}`]: value }, {});
        } catch (error) {
          failures++;
          expect(inspect(error, { depth: 9, showHidden: true }), `${name}: ${value}`).not.to.contain(
            "canary",
          );
        }
      }
    }
    expect(failures).to.be.greaterThan(30);
  });
});
