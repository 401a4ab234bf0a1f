import { createHttpHeaders, createPipelineRequest } from "@azure/core-rest-pipeline";

import { parsed } from "../json";
import type { TokenSource } from "./token";
import { sendForToken } from "./tokenClient";

/**
 * A managed identity at a custom endpoint, with the protocol of the instance metadata service. The identity library
 * reads an endpoint only from an environment variable, and keeps endpoint, client and tokens for the whole process, in
 * which two stacks may have different ones.
 *
 * @param endpoint its URL; without a path, the path of the instance metadata service
 * @see https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token
 */
export function managedIdentityAt(endpoint: string, clientId: string | undefined): TokenSource {
  return {
    async getToken(scope) {
      const { status, bodyAsText } = await sendForToken(
        createPipelineRequest({
          url: urlOf(endpoint, scope, clientId),
          headers: createHttpHeaders({ Accept: "application/json", Metadata: "true" }),
          allowInsecureConnection: true,
        }),
      );
      const fields = parsed(bodyAsText);
      const expiresOnTimestamp = Number(fields["expires_on"]) * 1000;
      const token = fields["access_token"];
      if (status === 200 && typeof token === "string" && expiresOnTimestamp > 0) {
        return { token, expiresOnTimestamp };
      }
      const { error_description: description } = fields;
      throw new Error(typeof description === "string" ? description : "the response has no token");
    },
  };
}

function urlOf(endpoint: string, scope: string, clientId: string | undefined): string {
  const url = new URL(endpoint);
  if (url.pathname === "/") url.pathname = "/metadata/identity/oauth2/token";
  url.searchParams.set("api-version", "2018-02-01");
  url.searchParams.set("resource", scope.replace(/\/\.default$/, ""));
  if (clientId !== undefined) url.searchParams.set("client_id", clientId);
  return url.href;
}
