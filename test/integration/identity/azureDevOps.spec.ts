/** OIDC of a pipeline of Azure DevOps: the environment of its job, and the messages of its failures. */
import { expect } from "chai";

import {
  AZURE_DEVOPS_PATH,
  type LocalEndpoint,
  SERVICE_CONNECTION,
  startAzureDevOps,
} from "./support/localEndpoints";
import { ASSERTION, callOnce, failureIn, startTools, type Tools, type Variables } from "./tools";

const JOB_TOKEN = "fake-canary-job-token";

describe("identity by Azure DevOps", () => {
  let tools: Tools;
  let azureDevOps: LocalEndpoint;
  beforeEach(async () => {
    tools = await startTools();
    azureDevOps = await startAzureDevOps(JOB_TOKEN, () => ASSERTION);
  });
  afterEach(async () => {
    await azureDevOps.close();
    await tools.close();
  });

  /** As the job has it, and the step that maps its token. */
  const job = (more: Variables = {}): Variables => ({
    ARM_USE_OIDC: "true",
    ARM_CLIENT_ID: "fake-client",
    ARM_TENANT_ID: "fake-tenant",
    ARM_DISABLE_INSTANCE_DISCOVERY: "true",
    SYSTEM_OIDCREQUESTURI: azureDevOps.origin + AZURE_DEVOPS_PATH,
    SYSTEM_ACCESSTOKEN: JOB_TOKEN,
    ...more,
  });

  for (const variable of [
    "ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID",
    "ARM_OIDC_AZURE_SERVICE_CONNECTION_ID",
    "AZURESUBSCRIPTION_SERVICE_CONNECTION_ID",
  ]) {
    it(`gets a token for the service connection of ${variable}`, async () => {
      const outcome = await callOnce(tools.environment(job({ [variable]: SERVICE_CONNECTION })));
      expect(outcome.error?.message).to.equal(undefined);
      expect(azureDevOps.requests.map(({ method, status }) => [method, status])).to.deep.equal([
        ["POST", 200],
      ]);
      expect(tools.authority.grants.map(({ assertion }) => assertion)).to.deep.equal([ASSERTION]);
      expect(tools.fake.requests.map(({ status }) => status)).to.deep.equal([200]);
    });
  }

  it("is requested in the same way at a URL that is configured whole", async () => {
    const url = `${azureDevOps.origin}${AZURE_DEVOPS_PATH}?api-version=7.1&serviceConnectionId=${SERVICE_CONNECTION}`;
    for (const environment of [
      job({ ARM_OIDC_REQUEST_URL: url }),
      job({ ARM_OIDC_REQUEST_URL: url, SYSTEM_OIDCREQUESTURI: undefined }),
      job({ ARM_OIDC_REQUEST_URL: url, ARM_OIDC_REQUEST_TOKEN: JOB_TOKEN, SYSTEM_ACCESSTOKEN: undefined }),
    ]) {
      const outcome = await callOnce(tools.environment(environment));
      expect(outcome.error?.message).to.equal(undefined);
    }
    expect(azureDevOps.requests.map(({ method }) => method)).to.deep.equal(["POST", "POST", "POST"]);
  });

  it("reports that the job's token was rejected, and shows no response", async () => {
    const environment = job({
      ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID: SERVICE_CONNECTION,
      SYSTEM_ACCESSTOKEN: "fake-canary-of-another-job",
    });
    const { message } = failureIn(await callOnce(tools.environment(environment)), "OIDC");
    expect(message).to.contain(
      ` (chosen by ARM_USE_OIDC): ${azureDevOps.origin} returned no OIDC token (it responded 401). Check `,
    );
    expect(tools.authority.requests).to.deep.equal([]);
  });

  it("is distinguished from GitHub's if another URL rejects a GET", async () => {
    const other = await startAzureDevOps(JOB_TOKEN, () => ASSERTION);
    // A path by which Azure DevOps cannot be recognized.
    other.fail({
      at: "identity",
      answer: { kind: "error", status: 405, code: "fake", message: "fake-canary" },
    });
    const environment = job({
      SYSTEM_OIDCREQUESTURI: undefined,
      ARM_OIDC_REQUEST_URL: `${other.origin}/own/token`,
      ARM_OIDC_REQUEST_TOKEN: JOB_TOKEN,
    });
    const { message } = failureIn(await callOnce(tools.environment(environment)), "OIDC");
    await other.close();
    expect(message)
      .to.contain(`${other.origin} does not issue OIDC tokens as GitHub does (it responded 405). `)
      .and.match(/ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID\); .* the token itself, .*\(or ARM_OIDC_TOKEN\)/);
  });
});
