/** The assertion of an OIDC credential: what another identity provider gave, for Entra to exchange. */
import { readFile } from "node:fs/promises";

import {
  createHttpHeaders,
  createPipelineRequest,
  type RawHttpHeadersInput,
} from "@azure/core-rest-pipeline";

import { parsed } from "../json";
import type { OidcAssertion } from "../settings";
import { NoCredential } from "./noCredential";
import { sendForToken } from "./tokenClient";

type From<Source extends OidcAssertion["from"]> = Extract<OidcAssertion, { from: Source }>;

/** @throws NoCredential where a file or a URL gives none; RestError where the URL cannot be reached */
export async function readAssertion(from: OidcAssertion): Promise<string> {
  switch (from.from) {
    case "token":
      return from.token;
    case "file":
      return readAssertionFile(from.path);
    case "GitHub":
      return askGitHub(from);
    case "Azure DevOps":
      return askAzureDevOps(from);
  }
}

async function readAssertionFile(path: string): Promise<string> {
  const token = await readFile(path, "utf8").then(
    (text) => text.trim(),
    (error: NodeJS.ErrnoException) => {
      throw new NoCredential(
        `the file of the OIDC token, ${path}, cannot be read (${error.code ?? "unknown"})`,
      );
    },
  );
  if (token === "") throw new NoCredential(`the file of the OIDC token, ${path}, is empty`);
  return token;
}

/**
 * GitHub's endpoint; see
 * https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/about-security-hardening-with-openid-connect
 */
async function askGitHub({ url, requestToken, audience }: From<"GitHub">): Promise<string> {
  const request = new URL(url);
  request.searchParams.set("audience", audience);
  const { status, answer } = await ask("GET", request, requestToken);
  if (status === 405) {
    throw new NoCredential(
      `${request.origin} does not issue OIDC tokens as GitHub does (it responded 405). For Azure DevOps, set azure-native:oidcServiceConnectionId (or ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID); for another service, set the token itself, as azure-native:oidcToken (or ARM_OIDC_TOKEN)`,
    );
  }
  return tokenIn(answer["value"], status, request);
}

/**
 * Azure DevOps' endpoint, as the identity library's AzurePipelinesCredential asks it. That takes the endpoint from
 * the process's environment alone, and puts the whole response into its error. See
 * https://learn.microsoft.com/rest/api/azure/devops/distributedtask/oidctoken/create
 */
async function askAzureDevOps({ url, requestToken }: From<"Azure DevOps">): Promise<string> {
  const request = new URL(url);
  // Else a token that is refused is answered with a redirect to a page for logging in.
  const { status, answer } = await ask("POST", request, requestToken, {
    "Content-Type": "application/json",
    "X-TFS-FedAuthRedirect": "Suppress",
  });
  return tokenIn(answer["oidcToken"], status, request);
}

async function ask(
  method: "GET" | "POST",
  url: URL,
  requestToken: string,
  headers: RawHttpHeadersInput = {},
) {
  const { status, bodyAsText } = await sendForToken(
    createPipelineRequest({
      method,
      url: url.href,
      headers: createHttpHeaders({
        Accept: "application/json",
        Authorization: `Bearer ${requestToken}`,
        ...headers,
      }),
    }),
  );
  return { status, answer: status === 200 ? parsed(bodyAsText) : {} };
}

function tokenIn(token: unknown, status: number, { origin }: URL): string {
  if (typeof token === "string" && token !== "") return token;
  throw new NoCredential(`${origin} returned no OIDC token (it responded ${status})`);
}
