/** Where the assertion of an OIDC credential comes from: a token, a file, GitHub or Azure DevOps. */
import { CredentialError } from "../arm/errors/errors";
import type { OidcAssertion } from "../arm/settings";
import { namesOf } from "./declaration";
import { azureNote } from "./notChosen";
import type { Reader } from "./reader";

export type AssertionValues = ReturnType<typeof readAssertionValues>;

const GITHUB_URL = "ACTIONS_ID_TOKEN_REQUEST_URL";
const GITHUB_TOKEN = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
const AZURE_DEVOPS_URL = "SYSTEM_OIDCREQUESTURI";
const AZURE_DEVOPS_TOKEN = "SYSTEM_ACCESSTOKEN";

export function readAssertionValues(reader: Reader, useOidc: boolean) {
  const token = reader.string("oidcToken");
  const filePath = reader.string("oidcTokenFilePath");
  const connectionId = reader.string("oidcServiceConnectionId");
  const audience = reader.string("oidcAudience") ?? "api://AzureADTokenExchange";
  // Checked only if used: runners set it for every job, and not all of them with https.
  const isNeeded = useOidc && token === undefined && filePath === undefined;
  const url = isNeeded ? reader.https("oidcRequestUrl", "with a path") : undefined;
  const urlSource = reader.sourceOf("oidcRequestUrl");
  const isAzureDevOps =
    url !== undefined &&
    urlSource !== GITHUB_URL &&
    (urlSource === AZURE_DEVOPS_URL || connectionId !== undefined || isOfAzureDevOps(url));
  return {
    token,
    filePath,
    url,
    urlSource,
    isAzureDevOps,
    connectionId,
    audience,
    requestToken: requestTokenOf(reader, isAzureDevOps),
  };
}

/** The job's token of one service is never sent to the other. */
function requestTokenOf(reader: Reader, isAzureDevOps: boolean): string | undefined {
  const source = reader.sourceOf("oidcRequestToken");
  const [expected, other] = isAzureDevOps
    ? [AZURE_DEVOPS_TOKEN, GITHUB_TOKEN]
    : [GITHUB_TOKEN, AZURE_DEVOPS_TOKEN];
  return source === other ? reader.variable(expected) : reader.string("oidcRequestToken");
}

/** True of the URL in the environment of an Azure DevOps job, with or without its query parameters. */
function isOfAzureDevOps(url: string): boolean {
  const { pathname, searchParams } = new URL(url);
  return /\/_apis\/distributedtask\/.*\/oidctoken$/i.test(pathname) || searchParams.has(CONNECTION);
}

const CONNECTION = "serviceConnectionId";

export function chooseAssertion(
  values: AssertionValues,
  chosenBy: string,
  azureVariables: readonly string[],
): OidcAssertion {
  const { token, filePath, url, requestToken, isAzureDevOps, audience } = values;
  if (token !== undefined) return { from: "token", token };
  if (filePath !== undefined) return { from: "file", path: filePath };
  const fail = (reason: string) => new CredentialError("OIDC", reason, chosenBy);
  if (url === undefined) {
    throw fail(
      `it lacks a token: set ${namesOf("oidcToken")}, or ${namesOf("oidcTokenFilePath")}, or ${namesOf("oidcRequestUrl")} with ${namesOf("oidcRequestToken")}${azureNote(azureVariables)}`,
    );
  }
  if (requestToken === undefined) {
    const advice = isAzureDevOps
      ? `: map the job's token into the environment of the step, as \`${AZURE_DEVOPS_TOKEN}: $(System.AccessToken)\``
      : "";
    throw fail(`${values.urlSource} is set, but ${namesOf("oidcRequestToken")} is not${advice}`);
  }
  if (!isAzureDevOps) return { from: "GitHub", url, requestToken, audience };
  const request = azureDevOpsRequest(url, values.connectionId);
  if (request !== undefined) return { from: "Azure DevOps", url: request, requestToken };
  throw fail(
    `${values.urlSource} is an endpoint of Azure DevOps, which also needs ${namesOf("oidcServiceConnectionId")}: the ID of the service connection whose federated credential is used`,
  );
}

/** See https://learn.microsoft.com/rest/api/azure/devops/distributedtask/oidctoken/create */
function azureDevOpsRequest(endpoint: string, connectionId: string | undefined): string | undefined {
  const url = new URL(endpoint);
  if (!url.searchParams.has(CONNECTION)) {
    if (connectionId === undefined) return undefined;
    url.searchParams.set(CONNECTION, connectionId);
  }
  if (!url.searchParams.has("api-version")) url.searchParams.set("api-version", "7.1");
  return url.href;
}
