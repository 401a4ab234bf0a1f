/** The assertion of an OIDC credential: a token of another identity provider, which Entra exchanges. */
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

/** @throws NoCredential if the file or the URL has no token; RestError if the URL cannot be reached */
export async function readAssertion(from: OidcAssertion): Promise<string> {
  switch (from.from) {
    case "token":
      return from.token;
    case "file":
      return readAssertionFile(from.path);
    case "GitHub":
      return requestFromGitHub(from);
    case "Azure DevOps":
      return requestFromAzureDevOps(from);
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
async function requestFromGitHub({ url, requestToken, audience }: From<"GitHub">): Promise<string> {
  const request = new URL(url);
  request.searchParams.set("audience", audience);
  const { status, fields } = await send("GET", request, requestToken);
  if (status === 405) {
    throw new NoCredential(
      `${request.origin} does not issue OIDC tokens as GitHub does (it responded 405). For Azure DevOps, set azure-native:oidcServiceConnectionId (or ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID); for another service, set the token itself, as azure-native:oidcToken (or ARM_OIDC_TOKEN)`,
    );
  }
  return tokenIn(fields["value"], status, request);
}

/**
 * Azure DevOps' endpoint, called as by the identity library's AzurePipelinesCredential. That reads the endpoint only from
 * the process's environment, and puts the whole response into its error. See
 * https://learn.microsoft.com/rest/api/azure/devops/distributedtask/oidctoken/create
 */
async function requestFromAzureDevOps({ url, requestToken }: From<"Azure DevOps">): Promise<string> {
  const request = new URL(url);
  // Otherwise the response to a rejected token is a redirect to a sign-in page.
  const { status, fields } = await send("POST", request, requestToken, {
    "Content-Type": "application/json",
    "X-TFS-FedAuthRedirect": "Suppress",
  });
  return tokenIn(fields["oidcToken"], status, request);
}

async function send(
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
  return { status, fields: status === 200 ? parsed(bodyAsText) : {} };
}

function tokenIn(token: unknown, status: number, { origin }: URL): string {
  if (typeof token === "string" && token !== "") return token;
  throw new NoCredential(`${origin} returned no OIDC token (it responded ${status})`);
}
