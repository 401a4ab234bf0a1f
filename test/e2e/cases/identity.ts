/** Reports of keys that were read as the wrong identity. */
import { chmodSync, copyFileSync, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

import { expect } from "chai";

import { azureCliCalls, giveToken, installAzureCli } from "../../integration/identity/azureCli";
import { type Authority, startAuthority } from "../../integration/identity/support/authority";
import {
  AZURE_DEVOPS_PATH,
  SERVICE_CONNECTION,
  startAzureDevOps,
} from "../../integration/identity/support/localEndpoints";
import type { Behaviour } from "../../support/onEachEngine";
import { messagesOf, succeed, type Tools } from "../../support/tools";

const ASSERTION = "fake-assertion";
const JOB_TOKEN = "fake-job-token";
const SECOND_SUBSCRIPTION = "bbbbbbbb-1111-4000-8000-00000000000b";

/** What the fake's environment chooses by itself. */
const NO_CREDENTIAL = { ARM_USE_MSI: undefined, IDENTITY_ENDPOINT: undefined, IDENTITY_HEADER: undefined };

const OIDC = {
  ...{ ARM_USE_OIDC: "true", ARM_CLIENT_ID: "fake-client", ARM_TENANT_ID: "fake-tenant" },
  ARM_DISABLE_INSTANCE_DISCOVERY: "true",
};

/** The application of a state backend, which the authority does not know. */
const BACKEND = {
  AZURE_CLIENT_ID: "fake-backend",
  AZURE_TENANT_ID: "fake-backend-tenant",
  AZURE_CLIENT_SECRET: "fake-backend-secret",
};

export const identityCases: Behaviour<Tools>[] = [
  ["the Azure CLI is called for a token of the subscription, which is a second tenant's", secondTenant],
  ["Azure DevOps issues the OIDC token of a service connection", (tools) => azureDevOps(tools, {})],
  [
    "Azure DevOps issues it at a request URL that is configured whole, too",
    (tools) => azureDevOps(tools, { ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID: undefined }, true),
  ],
  ["OIDC of ARM_* beside a state backend's application in AZURE_*", besideBackendByOidc],
  ["a managed identity beside that application", besideBackendByIdentity],
  ["the Azure CLI beside that application", besideBackendByCli],
];

const inPath = (folder: string) => [folder, process.env["PATH"]].join(delimiter);

const statuses = ({ fake }: Tools) => [...new Set(fake.requests.map(({ status }) => status))];

async function secondTenant(tools: Tools): Promise<void> {
  const { fake, folder } = tools;
  const [az, calls] = [join(folder, "az"), join(folder, "az-calls")];
  copyFileSync(join(__dirname, "cli-tenants/az.sh"), az);
  chmodSync(az, 0o755);
  const stack = await tools.stack(
    "cases/cli-tenants",
    { "azure-native:subscriptionId": SECOND_SUBSCRIPTION },
    {
      ...NO_CREDENTIAL,
      ...{ ARM_SUBSCRIPTION_ID: undefined, PATH: inPath(folder), AZ_CALLS: calls },
      ...{ SECOND_SUBSCRIPTION, TOKEN_OF_SECOND: fake.giveToken() },
    },
  );
  succeed(await stack.preview());
  succeed(await stack.up());
  succeed(await stack.refresh());
  expect(statuses(tools)).to.deep.equal([200]);
  for (const { path } of fake.requests) expect(path).to.include(`/subscriptions/${SECOND_SUBSCRIPTION}/`);
  expect(existsSync(calls)).to.equal(true);
  for (const call of readFileSync(calls, "utf8").trim().split("\n")) {
    expect(call).to.match(/^account get-access-token /);
    expect(call).to.include(`--subscription ${SECOND_SUBSCRIPTION}`);
  }
}

async function withAuthority(tools: Tools, test: (authority: Authority) => Promise<void>): Promise<void> {
  const { fake } = tools;
  const [tenantId, clientId] = ["fake-tenant", "fake-client"];
  const application = {
    ...{ tenantId, clientId, secret: "fake-client-secret", certificate: "" },
    assertions: new Set([ASSERTION]),
  };
  const authority = await startAuthority(fake, application, fake.endpoint);
  try {
    await test(authority);
  } finally {
    await authority.close();
  }
}

async function azureDevOps(tools: Tools, more: NodeJS.ProcessEnv, isWhole = false): Promise<void> {
  const ado = await startAzureDevOps(JOB_TOKEN, () => ASSERTION);
  const url = ado.origin + AZURE_DEVOPS_PATH;
  try {
    await withAuthority(tools, async (authority) => {
      const stack = await tools.stack(
        "cases/ado-oidc",
        {},
        {
          ...{ ...NO_CREDENTIAL, ...OIDC, AZURE_AUTHORITY_HOST: authority.host },
          ...{ SYSTEM_OIDCREQUESTURI: url, SYSTEM_ACCESSTOKEN: JOB_TOKEN },
          ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID: SERVICE_CONNECTION,
          ...(isWhole && {
            ARM_OIDC_REQUEST_URL: `${url}?api-version=7.1&serviceConnectionId=${SERVICE_CONNECTION}`,
          }),
          ...more,
        },
      );
      expect(succeed(await stack.up()).outputs["key"]).to.include({ secret: true, known: true });
      expect(statuses(tools)).to.deep.equal([200]);
      expect(new Set(ado.requests.map(({ method, status }) => `${method} ${status}`))).to.deep.equal(
        new Set(["POST 200"]),
      );
      expect(new Set(authority.grants.map(({ assertion }) => assertion))).to.deep.equal(new Set([ASSERTION]));
    });
  } finally {
    await ado.close();
  }
}

const startBeside = (tools: Tools, env: NodeJS.ProcessEnv) =>
  tools.stack("cases/backend-principal", {}, { ...BACKEND, ...env });

/** Nothing of the backend's application was used. */
function expectNoBackend(
  { fake }: Tools,
  { requests }: Pick<Authority, "requests"> = { requests: [] },
): void {
  const sent = [requests, fake.requests, fake.identityRequests].flatMap((each) =>
    each.map(({ path, query, body }) => JSON.stringify([path, query, body])),
  );
  expect(sent).not.to.have.length(0);
  expect(sent.filter((text) => text.includes("fake-backend"))).to.deep.equal([]);
}

async function besideBackendByOidc(tools: Tools): Promise<void> {
  await withAuthority(tools, async (authority) => {
    const stack = await startBeside(tools, {
      ...{ ...NO_CREDENTIAL, ...OIDC, ARM_OIDC_TOKEN: ASSERTION },
      AZURE_AUTHORITY_HOST: authority.host,
    });
    succeed(await stack.up());
    expect(new Set(authority.grants.map(({ proof }) => proof))).to.deep.equal(new Set(["assertion"]));
    authority.fail({
      at: "identity",
      times: "always",
      answer: { kind: "error", status: 401, code: "invalid_client", message: "Invalid client secret." },
    });
    const failed = await stack.preview();
    expect(failed.succeeded).to.equal(false);
    expect(messagesOf(failed, "error").join("\n")).to.match(
      /the OIDC credential \(chosen by ARM_USE_OIDC\): .*Invalid client secret/,
    );
    expectNoBackend(tools, authority);
  });
}

async function besideBackendByIdentity(tools: Tools): Promise<void> {
  const { fake } = tools;
  const stack = await startBeside(tools, {});
  succeed(await stack.up());
  expect(statuses(tools)).to.deep.equal([200]);
  fake.fail({ at: "identity", times: "always", answer: { kind: "error", status: 400, code: "bad_request" } });
  const failed = await stack.preview();
  expect(failed.succeeded).to.equal(false);
  expect(messagesOf(failed, "error").join("\n")).to.match(
    /the managed identity credential \(chosen by ARM_USE_MSI\)/,
  );
  expectNoBackend(tools);
}

async function besideBackendByCli(tools: Tools): Promise<void> {
  const { fake, folder } = tools;
  installAzureCli(folder, { getAccessToken: giveToken(fake) });
  const stack = await startBeside(tools, { ...NO_CREDENTIAL, PATH: inPath(folder) });
  succeed(await stack.up());
  expect(statuses(tools)).to.deep.equal([200]);
  expect(azureCliCalls(folder)).not.to.have.length(0);
  installAzureCli(folder, { getAccessToken: { stderr: "ERROR: Please run 'az login'.", exitCode: 1 } });
  const failed = await stack.preview();
  expect(failed.succeeded).to.equal(false);
  expect(messagesOf(failed, "error").join("\n")).to.match(
    /the Azure CLI credential: .*There is an application \(AZURE_CLIENT_SECRET\), but nothing chooses it/,
  );
  expectNoBackend(tools);
}
