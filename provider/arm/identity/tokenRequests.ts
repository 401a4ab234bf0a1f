/** Records the HTTP requests of @azure/identity and their results: its errors contain neither. */
import { AsyncLocalStorage } from "node:async_hooks";

import { type HttpClient, isRestError, type PipelineRequest } from "@azure/core-rest-pipeline";

/** One request, without its path, query and body. */
export interface TokenRequest {
  /** `https://login.microsoftonline.com` */
  readonly origin: string;
  /** True if it is a request to the public directory of authorities. */
  readonly isDiscovery: boolean;
  /** The HTTP status, if there was a response. */
  status?: number;
  /** True if the response's body is JSON. */
  isJson?: boolean;
  /** OAuth's or the service's error code, such as `invalid_client`. */
  errorCode?: string;
  /** The error code of the system or the transport, if there was no response. */
  code?: string;
}

interface Recording {
  readonly attempts: TokenRequest[];
  readonly signal: AbortSignal;
}

/**
 * Maps a request to the call of `getToken` that it belongs to. Not by the HTTP client: the library shares that of the
 * first managed identity between all of them.
 */
const recordings = new AsyncLocalStorage<Recording>();

let inFlight = 0;

/** Runs a token request; its HTTP requests are recorded, and aborted with the signal. */
export async function recordRequests<T>(
  attempts: TokenRequest[],
  signal: AbortSignal,
  request: () => Promise<T>,
): Promise<T> {
  inFlight += 1;
  try {
    return await recordings.run({ attempts, signal }, request);
  } finally {
    inFlight -= 1;
    // On Node 20 an enabled AsyncLocalStorage slows down every promise of the process.
    if (inFlight === 0) recordings.disable();
  }
}

/** The client, with its requests recorded. */
export function recordingClient(client: HttpClient): HttpClient {
  return {
    async sendRequest(request) {
      const recording = recordings.getStore();
      const { origin, pathname } = new URL(request.url);
      const attempt: TokenRequest = { origin, isDiscovery: pathname.endsWith("/discovery/instance") };
      recording?.attempts.push(attempt);
      prepare(request, recording?.signal);
      try {
        const response = await client.sendRequest(request);
        attempt.status = response.status;
        Object.assign(attempt, partsOf(response.bodyAsText));
        return response;
      } catch (error) {
        if (recording?.signal.aborted !== true && isRestError(error))
          attempt.code = error.code ?? "no response";
        throw error;
      }
    },
  };
}

function prepare(request: PipelineRequest, signal: AbortSignal | undefined): void {
  if (signal === undefined) return;
  const existing = request.abortSignal as AbortSignal | undefined;
  request.abortSignal = existing === undefined ? signal : AbortSignal.any([existing, signal]);
}

function partsOf(body: string | null | undefined): Pick<TokenRequest, "isJson" | "errorCode"> {
  try {
    const { error } = JSON.parse(body ?? "") as { error?: string | { code?: unknown } };
    const code = typeof error === "object" ? error?.code : error;
    return { isJson: true, ...(isCode(code) ? { errorCode: code } : {}) };
  } catch {
    return { isJson: false };
  }
}

/** Codes are single words; anything else is not shown. */
function isCode(value: unknown): value is string {
  return typeof value === "string" && /^[a-z_]{3,40}$/i.test(value);
}
