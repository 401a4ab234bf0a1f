/** Sends a response, or as much of it as a fault allows. */
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

import type { Delivery, Wire } from "../faults";
import type { Reply } from "./reply";

/** Lets the bytes already written arrive before the connection ends. */
const ARRIVAL_MS = 20;

export interface Outgoing {
  readonly response: ServerResponse;
  /** Resets the connection (TCP RST). */
  readonly reset: () => void;
  /** Called before the last byte, with the status if one was sent. */
  readonly answered: (status?: number) => void;
}

export async function deliver(outgoing: Outgoing, reply: Reply, { delayMs, wire }: Delivery): Promise<void> {
  if (delayMs) await pause(delayMs);
  if (wire?.kind === "drip") return drip(outgoing, reply, wire);
  if (wire) return cut(outgoing, reply, wire);
  outgoing.answered(reply.status);
  outgoing.response.writeHead(reply.status, headersOf(reply)).end(reply.body);
}

async function drip(
  { response, answered }: Outgoing,
  reply: Reply,
  { chunkBytes, everyMs }: Wire & { kind: "drip" },
): Promise<void> {
  const body = Buffer.from(reply.body);
  response.writeHead(reply.status, headersOf(reply));
  for (let start = 0; start < body.length && !response.destroyed; start += chunkBytes) {
    if (start + chunkBytes >= body.length) answered(reply.status);
    response.write(body.subarray(start, start + chunkBytes));
    await pause(everyMs);
  }
  response.end();
}

async function cut(
  { response, reset, answered }: Outgoing,
  reply: Reply,
  { kind, at }: Wire & { kind: "reset" | "close" | "stall" },
): Promise<void> {
  if (at === "headers") response.socket?.write(`HTTP/1.1 ${reply.status} OK\r\ncontent-type: appl`);
  if (at === "body") {
    response.writeHead(reply.status, headersOf(reply));
    response.write(Buffer.from(reply.body).subarray(0, Buffer.byteLength(reply.body) / 2));
  }
  if (at !== "start") await pause(ARRIVAL_MS);
  answered(at === "body" ? reply.status : undefined);
  if (kind === "reset") reset();
  if (kind === "close") response.socket?.end();
  // A stalled response stays pending until the connection ends.
}

function headersOf({ status, headers, body }: Reply): Record<string, string | number> {
  const bodiless = status === 204 || status === 304 || "transfer-encoding" in headers;
  return bodiless ? headers : { "content-length": Buffer.byteLength(body), ...headers };
}

/** Does not keep the process alive. */
async function pause(ms: number): Promise<void> {
  await sleep(ms, undefined, { ref: false });
}
