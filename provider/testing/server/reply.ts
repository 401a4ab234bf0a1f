/** Incoming requests, responses that are not sent yet, and ARM's error format. */
import { randomUUID } from "node:crypto";

import type { RecordedRequest } from "../fakeArm";
import type { Fault } from "../faults";

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export interface IncomingRequest {
  readonly request: RecordedRequest;
  readonly authorization: string | undefined;
  /** `undefined` if the body exceeds the limit. */
  readonly body: string | undefined;
}

export interface Outcome {
  readonly reply: Reply;
  /** The fault that applied; its response is already in the reply. */
  readonly fault?: Fault | undefined;
}

/** ARM's error, as in `{ "error": … }`. */
export interface ArmErrorBody {
  readonly code: string;
  readonly message?: string;
  readonly target?: string;
  readonly details?: readonly ArmErrorBody[];
  readonly additionalInfo?: readonly { readonly type: string; readonly info: unknown }[];
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(body),
  };
}

export function armError(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Reply {
  return json(status, { error: { code, message } }, headers);
}

/** The request IDs that Azure support asks for. */
export function traceHeaders(): Record<string, string> {
  const id = randomUUID();
  return {
    "x-ms-request-id": id,
    "x-ms-correlation-request-id": id,
    "x-ms-routing-request-id": `FAKE:${new Date().toISOString().replace(/[-:]|\.\d+/g, "")}:${id}`,
    "x-ms-ratelimit-remaining-subscription-writes": "1199",
  };
}
