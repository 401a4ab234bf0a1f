/** Reads whole requests and records them. */
import type { IncomingMessage, ServerResponse } from "node:http";

import type { RecordedRequest } from "../fakeArm";
import type { Fault } from "../faults";
import type { IncomingRequest } from "./reply";

/** ARM's limit for a request body. */
const BODY_LIMIT = 4 * 1024 * 1024;

export interface Recorder {
  readonly requests: readonly RecordedRequest[];
  clear(): void;
  begin(incoming: IncomingMessage, response: ServerResponse): Recording;
}

export interface Recording {
  /** Resolves when the body has been read. */
  read(): Promise<IncomingRequest>;
  met(fault: Fault | undefined): void;
  /** The request is no longer in flight; `status` is absent if none was sent. */
  readonly answered: (status?: number) => void;
}

/** `nameOf` replaces the token of an `Authorization` header by its number, so that no record has a token. */
export function createRecorder(nameOf: (authorization: string) => string): Recorder {
  let requests: RecordedRequest[] = [];
  let underWay = 0;
  return {
    get requests() {
      return requests;
    },
    clear() {
      requests = [];
    },
    begin(incoming, response) {
      const request = record(incoming, nameOf, ++underWay);
      requests.push(request);
      let open = true;
      const answered = (status?: number) => {
        if (open) underWay -= 1;
        open = false;
        if (status !== undefined) request.status = status;
      };
      response.on("close", () => answered());
      return {
        async read() {
          const body = await readBody(incoming);
          request.body = body ?? "";
          return { request, authorization: incoming.headers.authorization, body };
        },
        met(fault) {
          if (fault) request.fault = fault;
        },
        answered,
      };
    },
  };
}

function record(incoming: IncomingMessage, nameOf: (authorization: string) => string, underWay: number) {
  const url = incoming.url ?? "";
  const [path = ""] = url.split("?", 1);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [
    name,
    name === "authorization" ? nameOf(String(value)) : String(value),
  ]);
  const request: { -readonly [Name in keyof RecordedRequest]: RecordedRequest[Name] } = {
    method: incoming.method ?? "",
    path,
    query: Object.fromEntries(new URLSearchParams(url.slice(path.length))),
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: "",
    time: Date.now(),
    underWay,
  };
  return request;
}

/**
 * `undefined` if the body exceeds the limit. It is still read to its end, or the client would not read the
 * response.
 */
async function readBody(incoming: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= BODY_LIMIT) chunks.push(chunk);
  }
  return length <= BODY_LIMIT ? Buffer.concat(chunks).toString() : undefined;
}
