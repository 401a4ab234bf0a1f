/**
 * The HTTP client of every request for a token, by the identity library and by this package: one pipeline, with bounded
 * responses and without redirects.
 */
import {
  createEmptyPipeline,
  defaultRetryPolicy,
  type Pipeline,
  type PipelineRequest,
  type PipelineResponse,
} from "@azure/core-rest-pipeline";

import { recordingClient } from "./tokenRequests";
import { parsed } from "../json";
import { createPipeline, sharedTransport } from "../http/pipeline";

let pipeline: Pipeline | undefined;

/** One for the process: the library keeps the client of the first managed identity. */
export const tokenClient = recordingClient({
  async sendRequest(request) {
    // The library sets the agent of a proxy; this pipeline sets it again, and hides it.
    delete request.agent;
    pipeline ??= createPipeline(isToken);
    const response = await pipeline.sendRequest(await sharedTransport(), request);
    // The library follows redirects within an origin, and sends the secret again.
    if (response.status >= 300 && response.status < 400) response.headers.delete("Location");
    return response;
  },
});

/** The options with which the identity library uses `tokenClient`. */
export const tokenClientOptions = {
  httpClient: tokenClient,
  // The library's log would show the agent with its password; `tokenClient` logs instead.
  loggingOptions: { logger: Object.assign(() => undefined, { enabled: false }) as never },
};

let retrying: Pipeline | undefined;

/** Sends what the library cannot: requests for an OIDC token, and to a managed identity's custom endpoint. */
export function sendForToken(request: PipelineRequest): Promise<PipelineResponse> {
  if (retrying === undefined) {
    retrying = createEmptyPipeline();
    retrying.addPolicy(defaultRetryPolicy({ maxRetries: 2 }), { phase: "Retry" });
  }
  return retrying.sendRequest(tokenClient, request);
}

function isToken({ status, bodyAsText }: PipelineResponse): boolean {
  if (status !== 200) return false;
  const { error, access_token, value, oidcToken } = parsed(bodyAsText);
  return error === undefined && [access_token, value, oidcToken].some((token) => typeof token === "string");
}
