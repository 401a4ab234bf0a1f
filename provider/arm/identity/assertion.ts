/** The assertion of an OIDC credential: what another identity provider gave, for Entra to exchange. */
import { readFile } from "node:fs/promises";

import { createHttpHeaders, createPipelineRequest } from "@azure/core-rest-pipeline";

import { parsed } from "../json";
import type { OidcAssertion } from "../settings";
import { sendForToken } from "./tokenClient";

/** An OIDC credential without its assertion: Entra was not asked. */
export class NoAssertion extends Error {}

/** @throws NoAssertion where a file or a URL gives none; RestError where the URL cannot be reached */
export async function readAssertion(from: OidcAssertion): Promise<string> {
  switch (from.from) {
    case "token":
      return from.token;
    case "file":
      return readAssertionFile(from.path);
    case "request":
      return requestAssertion(from);
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
async function requestAssertion({
  url: endpoint,
  requestToken,
  audience,
}: Extract<OidcAssertion, { from: "request" }>): Promise<string> {
  const url = new URL(endpoint);
  url.searchParams.set("audience", audience);
  const { status, bodyAsText } = await sendForToken(
    createPipelineRequest({
      url: url.href,
      headers: createHttpHeaders({ Accept: "application/json", Authorization: `Bearer ${requestToken}` }),
    }),
  );
  const { value } = status === 200 ? parsed(bodyAsText) : {};
  if (typeof value === "string" && value !== "") return value;
  throw new NoAssertion(`${url.origin} was asked for an OIDC token and answered ${status}, without one`);
}
