import { createHttpHeaders, createPipelineRequest } from "@azure/core-rest-pipeline";

import { parsed } from "../json";
import type { TokenSource } from "./token";
import { sendForToken } from "./tokenClient";

/**
 * A managed identity at an endpoint of one's own, which is asked as the instance metadata service is. The
 * identity library takes an endpoint only from a variable of the whole process, and keeps endpoint, client and
 * tokens for its life, where two stacks may have two.
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
      const answer = parsed(bodyAsText);
      const expiresOnTimestamp = Number(answer["expires_on"]) * 1000;
      const token = answer["access_token"];
      if (status === 200 && typeof token === "string" && expiresOnTimestamp > 0) {
        return { token, expiresOnTimestamp };
      }
      const { error_description: description } = answer;
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
