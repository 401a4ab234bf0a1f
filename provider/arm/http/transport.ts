/** node-fetch as the HTTP client of Azure's pipeline: keep-alive, bounded responses, no redirects. */
import { Agent } from "node:https";

import {
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
  RestError,
} from "@azure/core-rest-pipeline";
import type * as NodeFetch from "node-fetch" with { "resolution-mode": "import" };

import { Deadline } from "../clock";
import { INSECURE, MAX_RESPONSE_BYTES, RESPONSE_TOO_LARGE } from "../armResponse";
import { isOnMachine } from "./onMachine";

export async function createTransport(): Promise<HttpClient> {
  // node-fetch is an ES module, and is loaded with the first request.
  const fetcher = await import("node-fetch");
  const agent = new Agent({ keepAlive: true });
  return { sendRequest: (request) => send(request, fetcher, agent) };
}

async function send(
  request: PipelineRequest,
  { default: fetch, FetchError }: typeof NodeFetch,
  agent: Agent,
): Promise<PipelineResponse> {
  if (request.url.startsWith("http:") && !(request.allowInsecureConnection && isOnMachine(request.url))) {
    throw new RestError("Requests over http are sent only to the machine itself.", {
      code: INSECURE,
      request,
    });
  }
  const limit = new Deadline(request.timeout, request.abortSignal as AbortSignal | undefined);
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers.toJSON({ preserveCase: true }),
      ...(request.body ? { body: request.body as string } : {}),
      // With a proxy the request has its own agent. Requests over http go to the machine itself, without an agent.
      agent: ({ protocol }) =>
        (request.agent as Agent | undefined) ?? (protocol === "https:" ? agent : undefined),
      redirect: "manual",
      size: MAX_RESPONSE_BYTES,
      signal: limit.signal,
    });
    return {
      request,
      status: response.status,
      headers: createHttpHeaders(Object.fromEntries(response.headers)),
      bodyAsText: textOf(await response.arrayBuffer()),
    };
  } catch (error) {
    if (limit.exceeded) {
      throw new RestError("The request timed out.", { code: "ETIMEDOUT", request });
    }
    if (!(error instanceof FetchError)) throw error;
    const code = error.type === "max-size" ? RESPONSE_TOO_LARGE : codeOf(error);
    throw new RestError(error.message, { code, request });
  } finally {
    limit.clear();
  }
}

/**
 * The system's error code. If TLS fails while Node is writing, that is EPROTO for any reason, and only the message has
 * OpenSSL's reason. While it is reading, Node makes a code of the reason, and so does this function.
 */
function codeOf({ code, message }: NodeFetch.FetchError): string {
  const reason = code === "EPROTO" ? /:SSL routines:[^:]*:([\w /]{1,60}):/.exec(message)?.[1] : undefined;
  if (reason !== undefined) return `ERR_SSL_${reason.replaceAll(" ", "_").toUpperCase()}`;
  return code ?? RestError.REQUEST_SEND_ERROR;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** JSON is UTF-8, whatever the header has. A body in another encoding would make a wrong key, so it is rejected. */
function textOf(body: ArrayBuffer): string | null {
  try {
    return utf8.decode(body);
  } catch {
    return null;
  }
}
