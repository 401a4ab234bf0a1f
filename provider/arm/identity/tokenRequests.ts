/** What is asked over HTTP for a token, and what comes of it: the identity library's errors name neither. */
import { AsyncLocalStorage } from "node:async_hooks";

import { type HttpClient, isRestError, type PipelineRequest } from "@azure/core-rest-pipeline";

/** One request. Neither its path, its query nor a body is kept. */
export interface TokenRequest {
  /** `https://login.microsoftonline.com` */
  readonly origin: string;
  /** True if it asks the public directory of authorities for the one that is meant. */
  readonly isDiscovery: boolean;
  /** The HTTP status, where there was an answer. */
  status?: number;
  /** True if the answer's body is JSON. */
  isJson?: boolean;
  /** OAuth's or the service's code for a refusal, such as `invalid_client`. */
  refusal?: string;
  /** The system's code or the transport's, where there was no answer. */
  code?: string;
}

interface Watch {
  readonly attempts: TokenRequest[];
  readonly signal: AbortSignal;
}

/**
 * Whose request it is. A managed identity's first HTTP client serves all credentials of a process, so that it
 * cannot be told by the client.
 */
const watches = new AsyncLocalStorage<Watch>();

let underWay = 0;

/** Does what asks for a token; its requests are noted, and given up with the signal. */
export async function recordRequests<T>(
  attempts: TokenRequest[],
  signal: AbortSignal,
  ask: () => Promise<T>,
): Promise<T> {
  underWay += 1;
  try {
    return await watches.run({ attempts, signal }, ask);
  } finally {
    underWay -= 1;
    // A storage that is in use slows down every promise of the process on Node 20, the program's own too.
    if (underWay === 0) watches.disable();
  }
}

/** The client, watched. */
export function recordingClient(client: HttpClient): HttpClient {
  return {
    async sendRequest(request) {
      const watch = watches.getStore();
      const { origin, pathname } = new URL(request.url);
      const attempt: TokenRequest = { origin, isDiscovery: pathname.endsWith("/discovery/instance") };
      watch?.attempts.push(attempt);
      prepare(request, watch?.signal);
      try {
        const response = await client.sendRequest(request);
        attempt.status = response.status;
        Object.assign(attempt, partsOf(response.bodyAsText));
        return response;
      } catch (error) {
        if (watch?.signal.aborted !== true && isRestError(error)) attempt.code = error.code ?? "no response";
        throw error;
      }
    },
  };
}

function prepare(request: PipelineRequest, signal: AbortSignal | undefined): void {
  if (signal === undefined) return;
  const own = request.abortSignal as AbortSignal | undefined;
  request.abortSignal = own === undefined ? signal : AbortSignal.any([own, signal]);
}

function partsOf(body: string | null | undefined): Pick<TokenRequest, "isJson" | "refusal"> {
  try {
    const { error } = JSON.parse(body ?? "") as { error?: string | { code?: unknown } };
    const code = typeof error === "object" ? error?.code : error;
    return { isJson: true, ...(isCode(code) ? { refusal: code } : {}) };
  } catch {
    return { isJson: false };
  }
}

/** A word, as codes are; whatever else stands in its place is not shown. */
function isCode(value: unknown): value is string {
  return typeof value === "string" && /^[a-z_]{3,40}$/i.test(value);
}
