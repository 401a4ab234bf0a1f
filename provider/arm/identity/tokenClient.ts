/**
 * The HTTP client of every request for a token, the identity library's own and ours: through one pipeline, with
 * bounded responses, and never another place than the one that was meant.
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

/** One for the process: the library keeps the first that a managed identity brings. */
export const tokenClient = recordingClient({
  async sendRequest(request) {
    // The library's own, from a proxy; this pipeline brings it anew, and hides it.
    delete request.agent;
    pipeline ??= createPipeline(isToken);
    const response = await pipeline.sendRequest(await sharedTransport(), request);
    // The library follows redirects within an origin, and sends the secret again.
    if (response.status >= 300 && response.status < 400) response.headers.delete("Location");
    return response;
  },
});

/** What the identity library takes to send its requests with `tokenClient`. */
export const tokenClientOptions = {
  httpClient: tokenClient,
  // Its own log would show the agent that it sets on a request; `tokenClient` logs.
  loggingOptions: { logger: Object.assign(() => undefined, { enabled: false }) as never },
};

let retrying: Pipeline | undefined;

/** Sends what the library cannot: the request for an OIDC token, and that to a managed identity's own endpoint. */
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
