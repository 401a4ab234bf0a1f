import type { PipelinePolicy, PipelineRequest, PipelineResponse } from "@azure/core-rest-pipeline";

import { masked } from "./mask";

/**
 * Masks the secrets of a request in a failed response that repeats them. Done here, where the secrets of every kind of
 * credential are known, so that neither an error nor a library's log has them.
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

/** A longer body does not explain a failure, and takes long to search. */
const LONGEST = 64 * 1024;

const SECRET_HEADERS = ["authorization", "x-identity-header", "secret"];

/** The parameters of OAuth that are secret. */
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
