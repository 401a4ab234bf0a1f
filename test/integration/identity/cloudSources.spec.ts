/** Clouds whose addresses are configured, requested, or known to the Azure CLI: where the credential is sent, and where not. */
import { expect } from "chai";

import { json, type Reply } from "../../../provider/testing/server/reply";
import type { AzureCliReply } from "./az";
import { azureCliCalls, giveToken, installAzureCli, showAccount } from "./azureCli";
import { type LocalEndpoint, startMetadata } from "./support/localEndpoints";
import { callOnce, closedOrigin, failureIn, SECRET, startTools, type Tools, type Variables } from "./tools";

const SECOND_SUBSCRIPTION = "bbbbbbbb-1111-4000-8000-00000000000b";

describe("the cloud", () => {
  let tools: Tools;
  beforeEach(async () => {
    tools = await startTools();
  });
  afterEach(() => tools.close());

  const application = {
    ARM_CLIENT_ID: "fake-client",
    ARM_TENANT_ID: "fake-tenant",
    ARM_CLIENT_SECRET: SECRET,
  };
  /** The environment, which has no addresses of a cloud, and whose proxy is not running. */
  const environment = async (more: Variables = {}) =>
    tools.environment({
      ARM_ENDPOINT: undefined,
      ARM_AUDIENCE: undefined,
      AZURE_AUTHORITY_HOST: undefined,
      HTTPS_PROXY: await closedOrigin("http"),
      ...more,
    });

  it("of custom addresses, under azure-native's names, is the only one to get the credential", async () => {
    const outcome = await callOnce(
      await environment({
        ...application,
        ARM_RESOURCE_MANAGER_ENDPOINT: `${tools.fake.endpoint}/`,
        ARM_RESOURCE_MANAGER_AUDIENCE: tools.fake.endpoint,
        ARM_ACTIVE_DIRECTORY_AUTHORITY_HOST: `${tools.authority.host}/`,
      }),
    );
    expect(outcome.error).to.equal(undefined);
    expect(tools.authority.grants.map(({ proof }) => proof)).to.deep.equal(["secret"]);
    expect(tools.fake.requests.map(({ status }) => status)).to.deep.equal([200]);
  });

  it("of custom addresses, in the stack's configuration, is the only one to get the credential", async () => {
    const outcome = await callOnce(await environment(application), {
      "azure-native:resourceManagerEndpoint": tools.fake.endpoint,
      "azure-native:resourceManagerAudience": tools.fake.endpoint,
      "azure-native:activeDirectoryAuthorityHost": tools.authority.host,
    });
    expect(outcome.error).to.equal(undefined);
    expect(tools.authority.grants).to.have.length(1);
  });

  describe("by its metadata", () => {
    let metadata: LocalEndpoint;
    let answer: () => Reply;
    beforeEach(async () => {
      metadata = await startMetadata(() => answer());
      answer = () =>
        json(200, {
          name: "FakeStack",
          resourceManager: `${tools.fake.endpoint}/`,
          authentication: { loginEndpoint: `${tools.authority.host}/`, audiences: [tools.fake.endpoint] },
        });
    });
    afterEach(() => metadata.close());

    it("gets the credential, and is requested for its addresses once", async () => {
      const outcome = await callOnce(
        await environment({ ...application, ARM_METADATA_HOSTNAME: metadata.origin }),
      );
      expect(outcome.error).to.equal(undefined);
      expect(metadata.requests.map(({ path, query }) => [path, query])).to.deep.equal([
        ["/metadata/endpoints", { "api-version": "2022-09-01" }],
      ]);
      expect(tools.authority.grants).to.have.length(1);
    });

    for (const [what, reply, message] of [
      [
        "rejects the request",
        json(404, { error: { code: "fake-canary" } }),
        /responded 404\. Check ARM_METADATA_HOSTNAME: /,
      ],
      ["is no such host", json(200, { canary: "fake-canary" }), /responded with no https URLs of Resource/],
      [
        "names an authority over http",
        json(200, {
          resourceManager: "https://arm.example",
          authentication: { loginEndpoint: "http://login.example", audiences: ["https://arm.example"] },
        }),
        /responded with no https URLs of Resource Manager and the authority/,
      ],
      [
        "has the audience of Azure's public cloud",
        json(200, {
          resourceManager: "https://arm.example",
          authentication: {
            loginEndpoint: "https://login.microsoftonline.com/",
            audiences: ["https://management.azure.com"],
          },
        }),
        /the audience of another cloud's Resource Manager/,
      ],
    ] as const) {
      it(`is an error that names the host and the setting, and no credential is sent, if it ${what}`, async () => {
        answer = () => reply;
        const outcome = await callOnce(
          await environment({ ...application, ARM_METADATA_HOSTNAME: metadata.origin }),
        );
        const error = failureIn(outcome, "client secret");
        expect(error.message)
          .to.contain(`${metadata.origin}, from which the addresses of the cloud are read, `)
          .and.contain("Check ARM_METADATA_HOSTNAME")
          .and.match(message);
        expect(tools.authority.requests).to.deep.equal([]);
      });
    }

    it("is an error if it cannot be reached", async () => {
      const origin = await closedOrigin("https");
      const outcome = await callOnce(await environment({ ...application, ARM_METADATA_HOSTNAME: origin }));
      expect(failureIn(outcome, "client secret").message).to.contain(
        `${origin}, from which the addresses of the cloud are read, could not be reached (ECONNREFUSED). Check ARM_METADATA_HOSTNAME`,
      );
    });
  });

  describe("of the Azure CLI", () => {
    const calls = () => azureCliCalls(tools.folder).map((call) => call.join(" "));
    const install = (cloud: string, cloudShow?: AzureCliReply) =>
      installAzureCli(tools.folder, {
        getAccessToken: giveToken(tools.fake),
        accountShow: showAccount(cloud),
        ...(cloudShow === undefined ? {} : { cloudShow }),
      });

    for (const [name, audience] of [
      ["AzureCloud", "https://management.azure.com"],
      ["AzureUSGovernment", "https://management.usgovcloudapi.net"],
      ["AzureChinaCloud", "https://management.chinacloudapi.cn"],
    ] as const) {
      it(`is ${name} where it is logged in to that and nothing is configured`, async () => {
        install(name);
        const { error } = await callOnce(await environment());
        // The proxy is not running: the token was requested for this cloud, and its host is not reached.
        expect(error).to.include({ name: "ArmError" });
        expect(calls().filter((call) => call.includes("get-access-token"))[0]).to.contain(
          `--resource ${audience} `,
        );
      });
    }

    it("that was registered with it has its addresses from it", async () => {
      const endpoints = {
        resourceManager: `${tools.fake.endpoint}/`,
        activeDirectory: `${tools.authority.host}/adfs`,
        activeDirectoryResourceId: tools.fake.endpoint,
      };
      install("FakeStack", { stdout: JSON.stringify({ name: "FakeStack", endpoints }) });
      const outcome = await callOnce(await environment());
      expect(outcome.error).to.equal(undefined);
      expect(calls().slice(0, 2)).to.deep.equal([
        "account show --output json",
        "cloud show --name FakeStack --output json",
      ]);
      expect(tools.fake.requests.map(({ status }) => status)).to.deep.equal([200]);
    });

    for (const [name, configured, command] of [
      ["AzureUSGovernment", "public", "AzureCloud"],
      ["AzureCloud", "usgovernment", "AzureUSGovernment"],
      ["AzureCloud", "china", "AzureChinaCloud"],
    ] as const) {
      it(`is compared with the one that is configured: ${name} is not ${configured}`, async () => {
        install(name);
        for (const [settings, variables, setting] of [
          [{ "azure-native:environment": configured }, {}, "azure-native:environment"],
          [{}, { ARM_ENVIRONMENT: configured }, "ARM_ENVIRONMENT"],
        ] as const) {
          const error = failureIn(await callOnce(await environment(variables), settings), "Azure CLI");
          expect(error.message).to.contain(
            `${setting} is ${configured}, but the Azure CLI is logged in to ${name}: run \`az cloud set --name ${command}\``,
          );
        }
        expect(calls().filter((call) => call.includes("get-access-token"))).to.deep.equal([]);
      });
    }

    it("is not requested if the addresses are configured", async () => {
      install("AzureUSGovernment");
      const outcome = await callOnce(
        await environment({ ARM_ENDPOINT: tools.fake.endpoint, ARM_AUDIENCE: tools.fake.endpoint }),
      );
      expect(outcome.error).to.equal(undefined);
      expect(calls()).to.have.length(1);
    });
  });

  it("'s Azure CLI, logged in to two tenants, is called with each subscription", async () => {
    installAzureCli(tools.folder, { getAccessToken: [giveToken(tools.fake), giveToken(tools.fake)] });
    const addresses = { ARM_ENDPOINT: tools.fake.endpoint, ARM_AUDIENCE: tools.fake.endpoint };
    const own = await callOnce(await environment(addresses));
    const other = await callOnce(
      await environment({ ...addresses, ARM_SUBSCRIPTION_ID: SECOND_SUBSCRIPTION }),
    );
    expect([own.error, other.error]).to.deep.equal([undefined, undefined]);
    const tokenRequests = azureCliCalls(tools.folder).filter(([, command]) => command === "get-access-token");
    expect(tokenRequests.map((call) => call.slice(-2))).to.deep.equal([
      ["--subscription", tools.fake.subscriptionId],
      ["--subscription", SECOND_SUBSCRIPTION],
    ]);
    expect(tools.fake.requests.map(({ headers }) => headers["authorization"])).to.deep.equal([
      "Bearer <token 1>",
      "Bearer <token 2>",
    ]);
  });
});
