/** Turns a fault into the response to send. */
import { brotliCompressSync, gzipSync } from "node:zlib";

import type { AnyAnswer, BodyChange } from "../faults";
import { json, type ArmErrorBody, type Reply } from "./reply";

/** Formats an error as the endpoint does. */
export type ErrorReply = (
  status: number,
  error: ArmErrorBody,
  headers: Readonly<Record<string, string>>,
) => Reply;

export function faultReply(answer: AnyAnswer, errorReply: ErrorReply): Reply {
  switch (answer.kind) {
    case "error":
      return errorReply(answer.status, answer, answer.headers ?? {});
    case "throttle":
      return throttle(answer, errorReply);
    case "raw":
      return {
        status: answer.status ?? 200,
        headers: answer.headers ?? { "content-type": "application/json; charset=utf-8" },
        body: answer.base64 === undefined ? (answer.body ?? "") : Buffer.from(answer.base64, "base64"),
      };
    case "html":
      return {
        status: answer.status ?? 200,
        headers: { "content-type": "text/html" },
        body:
          answer.body ??
          "<!DOCTYPE html><html><head><title>Service unavailable</title></head><body>Sorry.</body></html>",
      };
    case "redirect":
      return { status: answer.status ?? 307, headers: { location: answer.location }, body: "" };
    default:
      throw new Error(`There is no such response: ${JSON.stringify(answer)}`);
  }
}

export function changeBody(reply: Reply, change: BodyChange | undefined): Reply {
  const body = Buffer.from(reply.body);
  const compressed = (encoding: string, bytes: Buffer): Reply => ({
    ...reply,
    headers: { ...reply.headers, "content-encoding": encoding },
    body: bytes,
  });
  switch (change) {
    case undefined:
      return reply;
    case "empty":
      return { ...reply, body: "" };
    case "truncated":
      return { ...reply, body: body.subarray(0, body.length / 2) };
    case "bom":
      return { ...reply, body: Buffer.concat([Buffer.from("\ufeff"), body]) };
    case "gzip":
      return compressed("gzip", gzipSync(body));
    case "br":
      return compressed("br", brotliCompressSync(body));
    default:
      throw new Error(`There is no such change of the body: ${String(change)}`);
  }
}

function throttle(answer: AnyAnswer & { kind: "throttle" }, errorReply: ErrorReply): Reply {
  const { status = 429, hint = "retry-after", seconds = 1 } = answer;
  const headers: Record<typeof hint, Record<string, string>> = {
    "retry-after": { "retry-after": String(seconds) },
    "retry-after-date": { "retry-after": new Date(Date.now() + seconds * 1000).toUTCString() },
    "retry-after-ms": { "retry-after-ms": String(seconds * 1000) },
    ratelimit: { "x-ms-ratelimit-fake-retry-after": String(seconds) },
    text: {},
    none: {},
  };
  const code = status === 429 ? "TooManyRequests" : "ServiceUnavailable";
  const wait = hint === "text" ? ` Please retry in ${seconds} seconds.` : "";
  return errorReply(status, { code, message: `The request is being throttled.${wait}` }, headers[hint]);
}

/** The managed-identity endpoint of App Service has its own error format. */
export const identityError: ErrorReply = (status, { code, message = code }, headers) =>
  json(status, { statusCode: status, message }, headers);
