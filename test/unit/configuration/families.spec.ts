/** One family a credential: what chooses it, whose parts it takes, and what is said of those it does not take. */
import { expect } from "chai";

import { CredentialError } from "../../../provider/arm/errors/errors";
import { readSettings } from "../../../provider/configuration/settings";

type Values = Record<string, string>;

/** Every variable of the Azure SDKs that makes up a credential. */
const AZURE: Values = {
  AZURE_CLIENT_ID: "fake-other-client",
  AZURE_TENANT_ID: "fake-other-tenant",
  AZURE_CLIENT_SECRET: "fake-other-secret",
  AZURE_CLIENT_CERTIFICATE_PATH: "/fake/other.pem",
  AZURE_CLIENT_CERTIFICATE_PASSWORD: "fake-other-password",
  AZURE_FEDERATED_TOKEN_FILE: "/fake/other-token",
  AZURE_SUBSCRIPTION_ID: "fake-other-subscription",
};
const POD = {
  AZURE_CLIENT_ID: "fake-pod-client",
  AZURE_TENANT_ID: "fake-pod-tenant",
  AZURE_FEDERATED_TOKEN_FILE: "/fake/pod-token",
};
const ARM = { ARM_CLIENT_ID: "fake-client", ARM_TENANT_ID: "fake-tenant" };
const AZURE_DEVOPS = {
  SYSTEM_OIDCREQUESTURI:
    "https://dev.example/org/p/_apis/distributedtask/hubs/build/plans/p/jobs/j/oidctoken",
  SYSTEM_ACCESSTOKEN: "fake-job-token",
};
const GITHUB = {
  ACTIONS_ID_TOKEN_REQUEST_URL: "https://github.example/token?api-version=2.0",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "fake-runner-token",
};

const credentialOf = (environment: Values, configuration: Values = {}) =>
  readSettings(configuration, environment).credential;

function failureOf(environment: Values, configuration: Values = {}): string {
  try {
    readSettings(configuration, environment);
  } catch (error) {
    expect(error).to.be.instanceOf(CredentialError);
    return (error as Error).message;
  }
  throw new Error("was accepted");
}

describe("the family of a credential", () => {
  describe("what the stack or ARM_* chooses takes nothing of AZURE_*", () => {
    for (const [chosenBy, environment, configuration] of [
      ["ARM_CLIENT_SECRET", { ...ARM, ARM_CLIENT_SECRET: "fake-secret" }, {}],
      ["azure-native:clientSecret", ARM, { "azure-native:clientSecret": "fake-secret" }],
      ["ARM_CLIENT_CERTIFICATE_PATH", { ...ARM, ARM_CLIENT_CERTIFICATE_PATH: "/fake/own.pem" }, {}],
      ["ARM_USE_OIDC", { ...ARM, ARM_USE_OIDC: "true", ARM_OIDC_TOKEN: "fake-token" }, {}],
      ["ARM_USE_OIDC", { ...ARM, ARM_USE_OIDC: "true", ...GITHUB }, {}],
      ["ARM_USE_MSI", { ARM_USE_MSI: "true" }, {}],
      ["azure-listkeys:useMsi", {}, { "azure-listkeys:useMsi": "true" }],
      [undefined, {}, {}],
    ] as const) {
      it(`${chosenBy ?? "nothing else"}: ${Object.keys({ ...environment, ...configuration }).join(", ")}`, () => {
        const { subscriptionId, credential } = readSettings(configuration, { ...environment, ...AZURE });
        const { notChosen: _, ...used } = credential as typeof credential & { notChosen?: string };
        expect(JSON.stringify(used)).not.to.contain("other");
        expect(subscriptionId).to.equal(undefined);
        expect(credential.chosenBy).to.equal(chosenBy);
      });
    }

    for (const missing of ["ARM_CLIENT_ID", "ARM_TENANT_ID"] as const) {
      for (const [kind, chosen] of [
        ["client secret", { ARM_CLIENT_SECRET: "fake-secret" }],
        ["client certificate", { ARM_CLIENT_CERTIFICATE_PATH: "/fake/own.pem" }],
        ["OIDC", { ARM_USE_OIDC: "true", ARM_OIDC_TOKEN: "fake-token" }],
        ["OIDC", { ARM_USE_OIDC: "true", ...GITHUB }],
      ] as const) {
        it(`and is not completed by it either: ${kind} by ${Object.keys(chosen)[1] ?? kind} without ${missing}`, () => {
          const { [missing]: _, ...rest } = ARM;
          const message = failureOf({ ...rest, ...chosen, ...AZURE });
          expect(message)
            .to.match(
              new RegExp(
                `^Could not get a token with the ${kind} credential \\(chosen by ARM_\\w+\\): it lacks `,
              ),
            )
            .and.contain(`(or ${missing})`)
            .and.match(/AZURE_CLIENT_ID.* are not read for it: AZURE_\* is read only for the default chain/);
        });
      }
    }
  });

  it("of AZURE_* chooses nothing by itself", () => {
    expect(credentialOf(AZURE)).to.include({ kind: "Azure CLI" });
    const { AZURE_FEDERATED_TOKEN_FILE: _, ...application } = AZURE;
    expect(credentialOf(application)).to.include({ kind: "Azure CLI" });
  });

  it("is the default chain's if that is configured, with the subscription", () => {
    const settings = readSettings({}, { ...AZURE, ARM_USE_DEFAULT_AZURE_CREDENTIAL: "true" });
    expect(settings.credential).to.deep.equal({
      kind: "default",
      chosenBy: "ARM_USE_DEFAULT_AZURE_CREDENTIAL",
    });
    expect(settings.subscriptionId).to.equal("fake-other-subscription");
    const own = { ...AZURE, ARM_USE_DEFAULT_AZURE_CREDENTIAL: "true", ARM_SUBSCRIPTION_ID: "fake-own" };
    expect(readSettings({}, own).subscriptionId).to.equal("fake-own");
  });

  describe("of a pod's workload identity", () => {
    it("is used whole if OIDC is configured and nothing else", () => {
      for (const [environment, configuration] of [
        [{ ...POD, ARM_USE_OIDC: "true" }, {}],
        [POD, { "azure-native:useOidc": "true" }],
        [{ ...POD, ...GITHUB, ARM_USE_OIDC: "true" }, {}],
      ] as const) {
        expect(credentialOf(environment, configuration)).to.deep.include({
          kind: "OIDC",
          tenantId: "fake-pod-tenant",
          clientId: "fake-pod-client",
          assertion: { from: "file", path: "/fake/pod-token" },
        });
      }
    });

    for (const [what, environment] of Object.entries({
      "a client": { ARM_CLIENT_ID: "fake-client" },
      "a tenant": { ARM_TENANT_ID: "fake-tenant" },
      "an application": ARM,
    })) {
      it(`is not mixed with ${what} of ARM_*`, () => {
        expect(failureOf({ ...POD, ...environment, ARM_USE_OIDC: "true" }))
          .to.contain("AZURE_FEDERATED_TOKEN_FILE")
          .and.match(/not read for it: .*, as a whole, for a pod's workload identity\.$/);
      });
    }

    it("that lacks a part names it, and the webhook", () => {
      const { AZURE_CLIENT_ID: _, ...rest } = POD;
      expect(failureOf({ ...rest, ARM_USE_OIDC: "true" })).to.match(
        / \(chosen by ARM_USE_OIDC\): AZURE_FEDERATED_TOKEN_FILE .*, but AZURE_CLIENT_ID is not set\. The webhook/,
      );
    });
  });

  describe("that nothing chose is named with the one setting that chooses it", () => {
    const OIDC = /nothing chooses it: set azure-native:useOidc \(or ARM_USE_OIDC\) to true/;
    for (const [what, environment, message] of [
      ["a pod's workload identity", POD, /^There is a workload identity \(AZURE_FEDERATED_TOKEN_FILE\), but/],
      ["a pod's workload identity", POD, /ARM_USE_OIDC\) to true$/],
      ["a job of GitHub", GITHUB, OIDC],
      ["a job of GitHub", GITHUB, /, and also set azure-native:clientId .* and azure-native:tenantId [^,]*$/],
      ["a job of GitHub", { ...GITHUB, ...ARM }, /to true$/],
      ["a job of Azure DevOps", AZURE_DEVOPS, OIDC],
      [
        "a job of Azure DevOps",
        { ...AZURE_DEVOPS, ...ARM },
        /also set azure-native:oidcServiceConnectionId \(or ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID\)$/,
      ],
      ["a token", { ARM_OIDC_TOKEN_FILE_PATH: "/fake/token" }, OIDC],
      [
        "an application of AZURE_*",
        { AZURE_CLIENT_ID: "c", AZURE_CLIENT_SECRET: "fake-secret" },
        /\(AZURE_CLIENT_SECRET\).* set azure-native:useDefaultAzureCredential \(or ARM_USE_DEFAULT_AZURE_CREDENTIAL\)/,
      ],
      [
        "App Service",
        { IDENTITY_ENDPOINT: "http://127.0.0.1/" },
        /set azure-native:useMsi \(or ARM_USE_MSI\)/,
      ],
    ] as const) {
      it(`${what}: ${message.source.slice(0, 60)}`, () => {
        const credential = credentialOf(environment);
        expect(credential).to.include({ kind: "Azure CLI" });
        expect((credential as { notChosen?: string }).notChosen).to.match(message);
      });
    }
  });

  describe("of Azure DevOps", () => {
    const connection = "fake-connection";
    const chosen = { ...ARM, ARM_USE_OIDC: "true", ...AZURE_DEVOPS };
    const assertionOf = (environment: Values, configuration: Values = {}) =>
      (credentialOf(environment, configuration) as { assertion?: unknown }).assertion;
    const expected = {
      from: "Azure DevOps",
      url: `${AZURE_DEVOPS.SYSTEM_OIDCREQUESTURI}?serviceConnectionId=${connection}&api-version=7.1`,
      requestToken: "fake-job-token",
    };

    for (const variable of [
      "ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID",
      "ARM_OIDC_AZURE_SERVICE_CONNECTION_ID",
      "AZURESUBSCRIPTION_SERVICE_CONNECTION_ID",
    ]) {
      it(`takes the service connection of ${variable}`, () => {
        expect(assertionOf({ ...chosen, [variable]: connection })).to.deep.equal(expected);
      });
    }

    it("takes the service connection of the stack", () => {
      expect(assertionOf(chosen, { "azure-native:oidcServiceConnectionId": connection })).to.deep.equal(
        expected,
      );
    });

    it("takes a request URL with all that it needs, and the job's token", () => {
      const url = `${AZURE_DEVOPS.SYSTEM_OIDCREQUESTURI}?api-version=7.1&serviceConnectionId=own`;
      expect(assertionOf({ ...chosen, ARM_OIDC_REQUEST_URL: url })).to.deep.equal({ ...expected, url });
    });

    it("reports which service connection and which token are missing, and how a job gets one", () => {
      expect(failureOf(chosen)).to.match(
        /SYSTEM_OIDCREQUESTURI is an endpoint of Azure DevOps, which also needs azure-native:oidcServiceConnectionId \(or ARM_ADO_PIPELINE/,
      );
      const { SYSTEM_ACCESSTOKEN: _, ...rest } = chosen;
      expect(failureOf({ ...rest, ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID: connection })).to.contain(
        "map the job's token into the environment of the step, as `SYSTEM_ACCESSTOKEN: $(System.AccessToken)`",
      );
    });

    it("and GitHub never get each other's tokens", () => {
      const { ACTIONS_ID_TOKEN_REQUEST_TOKEN, ACTIONS_ID_TOKEN_REQUEST_URL } = GITHUB;
      const github = { ...ARM, ARM_USE_OIDC: "true", ACTIONS_ID_TOKEN_REQUEST_URL };
      expect(failureOf({ ...github, SYSTEM_ACCESSTOKEN: "fake-job-token" })).to.match(
        /azure-native:oidcRequestToken .* is not\.$/,
      );
      const { SYSTEM_ACCESSTOKEN: _, ...azureDevOps } = chosen;
      expect(
        failureOf({
          ...azureDevOps,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN,
          ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID: connection,
        }),
      ).to.match(/azure-native:oidcRequestToken .* is not: map the job/);
    });

    it("is not requested if there is a token, whatever the job's variables are", () => {
      const token = { ARM_OIDC_TOKEN: "fake-token", SYSTEM_OIDCREQUESTURI: "http://server.example/tfs" };
      expect(assertionOf({ ...chosen, ...token })).to.deep.equal({ from: "token", token: "fake-token" });
    });
  });
});
