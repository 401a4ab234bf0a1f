/** The principal of a state backend in `AZURE_*`, beside the one that the program uses: which one is used, and what errors name. */
import { expect } from "chai";

import { azureCliCalls, giveToken, installAzureCli } from "./azureCli";
import { ASSERTION, callOnce, failureIn, SECRET, startTools, type Tools, type Variables } from "./tools";

/** Those of another application, which the authority does not know. */
const BACKEND = {
  AZURE_CLIENT_ID: "fake-backend",
  AZURE_TENANT_ID: "fake-backend-tenant",
  AZURE_CLIENT_SECRET: "fake-canary-backend",
};

describe("identity beside that of a state backend", () => {
  let tools: Tools;
  beforeEach(async () => {
    tools = await startTools();
  });
  afterEach(() => tools.close());

  const own = {
    ARM_CLIENT_ID: "fake-client",
    ARM_TENANT_ID: "fake-tenant",
    ARM_DISABLE_INSTANCE_DISCOVERY: "true",
  };
  const call = (more: Variables) => callOnce(tools.environment({ ...BACKEND, ...more }));
  const seen = () =>
    JSON.stringify([tools.authority.requests, tools.fake.identityRequests, tools.fake.requests]);

  for (const [what, variables] of Object.entries({
    "OIDC by ARM_*": { ...own, ARM_USE_OIDC: "true", ARM_OIDC_TOKEN: ASSERTION },
    "a client secret of ARM_*": { ...own, ARM_CLIENT_SECRET: SECRET },
  })) {
    it(`is the program's: ${what}`, async () => {
      const { error } = await call(variables);
      expect(error).to.equal(undefined);
      expect(tools.authority.grants).to.have.length(1);
      expect(seen()).not.to.contain("fake-backend");
    });

    it(`is named by the setting that chose it if it is rejected: ${what}`, async () => {
      tools.authority.fail({
        at: "identity",
        answer: { kind: "error", status: 401, code: "invalid_client", message: "FAKE7000215: not this one." },
      });
      const chosenBy = "ARM_USE_OIDC" in variables ? "ARM_USE_OIDC" : "ARM_CLIENT_SECRET";
      const kind = "ARM_USE_OIDC" in variables ? "OIDC" : "client secret";
      expect(failureIn(await call(variables), kind).message).to.contain(
        `FAKE7000215: not this one. It was chosen by ${chosenBy}: check `,
      );
      expect(seen()).not.to.contain("fake-backend");
    });
  }

  it("is the managed identity that is chosen, and not one of the backend's client", async () => {
    const { IDENTITY_ENDPOINT, IDENTITY_HEADER } = tools.fake.environment();
    const { error } = await call({ ARM_USE_MSI: "true", IDENTITY_ENDPOINT, IDENTITY_HEADER });
    expect(error).to.equal(undefined);
    expect(tools.fake.identityRequests).to.have.length(1);
    expect(seen()).not.to.contain("fake-backend");
  });

  it("is the Azure CLI's where nothing is chosen", async () => {
    installAzureCli(tools.folder, { getAccessToken: giveToken(tools.fake) });
    const { error } = await call({});
    expect(error).to.equal(undefined);
    expect(azureCliCalls(tools.folder)).to.have.length(1);
    expect(tools.authority.requests).to.deep.equal([]);
  });

  it("is named with the setting that would choose it if nothing is configured and the Azure CLI is not installed", async () => {
    expect(failureIn(await call({}), "Azure CLI").message).to.match(
      /No other credential is configured, .*\. There is an application \(AZURE_CLIENT_SECRET\), but nothing chooses it: set azure-native:useDefaultAzureCredential \(or ARM_USE_DEFAULT_AZURE_CREDENTIAL\) to true\.$/,
    );
    const pod = {
      AZURE_CLIENT_SECRET: undefined,
      AZURE_FEDERATED_TOKEN_FILE: tools.write("assertion", ASSERTION),
    };
    expect(failureIn(await call(pod), "Azure CLI").message).to.match(
      /\. There is a workload identity \(AZURE_FEDERATED_TOKEN_FILE\), but nothing chooses it: set azure-native:useOidc \(or ARM_USE_OIDC\) to true\.$/,
    );
    const { error } = await call({ ...pod, ARM_SUBSCRIPTION_ID: undefined });
    expect(error?.message).to.match(
      /subscriptionId is missing, .*\. There is a workload identity \(AZURE_FEDERATED_TOKEN_FILE\), .*ARM_USE_OIDC\) to true\.$/,
    );
    expect(tools.authority.requests).to.deep.equal([]);
  });

  it("is a pod's workload identity if only ARM_USE_OIDC is set", async () => {
    const { error } = await callOnce(
      tools.environment({
        ARM_USE_OIDC: "true",
        ARM_DISABLE_INSTANCE_DISCOVERY: "true",
        AZURE_CLIENT_ID: "fake-client",
        AZURE_TENANT_ID: "fake-tenant",
        AZURE_FEDERATED_TOKEN_FILE: tools.write("assertion", ASSERTION),
      }),
    );
    expect(error).to.equal(undefined);
    expect(tools.authority.grants.map(({ proof }) => proof)).to.deep.equal(["assertion"]);
  });

  it("is a pod's workload identity, whole, if the default chain is configured beside another application", async () => {
    const { error } = await callOnce(
      tools.environment({
        ARM_USE_DEFAULT_AZURE_CREDENTIAL: "true",
        ARM_DISABLE_INSTANCE_DISCOVERY: "true",
        ARM_CLIENT_ID: "fake-other",
        ARM_TENANT_ID: "fake-other-tenant",
        AZURE_CLIENT_ID: "fake-client",
        AZURE_TENANT_ID: "fake-tenant",
        AZURE_FEDERATED_TOKEN_FILE: tools.write("assertion", ASSERTION),
      }),
    );
    expect(error?.message).to.equal(undefined);
    expect(tools.authority.grants.map(({ proof }) => proof)).to.deep.equal(["assertion"]);
    expect(seen()).not.to.contain("fake-other");
  });
});
