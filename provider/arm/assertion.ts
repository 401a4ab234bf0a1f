/** The assertion of an OIDC credential: what another identity provider gave, for Entra to exchange. */
import { readFile } from "node:fs/promises";

import { createHttpHeaders, createPipelineRequest, type SendRequest } from "@azure/core-rest-pipeline";

import type { OidcAssertion } from "./settings";

/** An OIDC credential without its assertion: Entra was not asked. */
export class NoAssertion extends Error {}

/** @throws NoAssertion where a file or a URL gives none; whatever `send` fails with */
export async function readAssertion(from: OidcAssertion, send: SendRequest): Promise<string> {
  switch (from.from) {
    case "token":
      return from.token;
    case "file":
      return readAssertionFile(from.path);
    case "request":
      return requestAssertion(from, send);
  }
}

async function readAssertionFile(path: string): Promise<string> {
  const token = await readFile(path, "utf8").then(
    (text) => text.trim(),
    (error: NodeJS.ErrnoException) => {
      throw new NoAssertion(
        `the file of the OIDC token, ${path}, cannot be read (${error.code ?? "unknown"})`,
      );
    },
  );
  if (token === "") throw new NoAssertion(`the file of the OIDC token, ${path}, is empty`);
  return token;
}

/**
 * GitHub's endpoint; see
 * https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/about-security-hardening-with-openid-connect
 */
async function requestAssertion(
  { url: endpoint, requestToken, audience }: Extract<OidcAssertion, { from: "request" }>,
  send: SendRequest,
): Promise<string> {
  const url = new URL(endpoint);
  url.searchParams.set("audience", audience);
  const { status, bodyAsText } = await send(
    createPipelineRequest({
      url: url.href,
      headers: createHttpHeaders({ Accept: "application/json", Authorization: `Bearer ${requestToken}` }),
    }),
  );
  const value = status === 200 ? tokenIn(bodyAsText) : undefined;
  if (value !== undefined) return value;
  throw new NoAssertion(`${url.origin} was asked for an OIDC token and answered ${status}, without one`);
}

function tokenIn(body: string | null | undefined): string | undefined {
  try {
    const { value } = JSON.parse(body ?? "") as { value?: unknown };
    return typeof value === "string" && value !== "" ? value : undefined;
  } catch {
    return undefined;
  }
}
