import type { PipelinePolicy, PipelineRequest, PipelineResponse } from "@azure/core-rest-pipeline";

import { masked } from "./mask";

/**
 * Masks what a request proves its sender with, where a failed response repeats it. Done here, where the secrets
 * are at hand whatever credential they come from, so that neither an error nor a library's log gets to see them.
 *
 * @param isResult true if the response is the one requested, and is passed on unchanged
 */
export function maskedEchoPolicy(isResult: (response: PipelineResponse) => boolean): PipelinePolicy {
  return {
    name: "azureListkeysMaskedEchoPolicy",
    async sendRequest(request, next) {
      const response = await next(request);
      const { bodyAsText: body } = response;
      if (body && !isResult(response)) {
        response.bodyAsText = body.length > LONGEST ? "" : masked(body, secretsIn(request));
      }
      return response;
    },
  };
}

/** What is longer explains no failure, and takes long to look through. */
const LONGEST = 64 * 1024;

const SECRET_HEADERS = ["authorization", "x-identity-header", "secret"];

/** The parameters of OAuth that are proofs. */
const SECRET_FIELDS = ["client_secret", "client_assertion", "assertion", "password", "refresh_token", "code"];

function secretsIn(request: PipelineRequest): string[] {
  const { headers, body } = request;
  const form = typeof body === "string" ? new URLSearchParams(body) : undefined;
  const proxy = (request.agent as { proxy?: URL } | undefined)?.proxy;
  return [
    ...SECRET_HEADERS.map((name) => headers.get(name)?.replace(/^Bearer /, "")),
    ...SECRET_FIELDS.map((name) => form?.get(name)),
    proxy?.password,
  ].filter((secret): secret is string => Boolean(secret));
}
