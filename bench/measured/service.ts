/**
 * Resource Manager and its managed identity, as fast as Node serves them, and with a count of the
 * requests: unlike the fake of `provider/testing` it checks nothing and remembers nothing, so that what is measured
 * is the client.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Server } from "node:net";

import { operations } from "../../dist/operations/index.js";
import { resourceTypeOf } from "../../dist/operations/operation.js";
import { sampleOf } from "../../dist/operations/sample.js";
import { getCertificate } from "../../dist/testing/server/certificate.js";

import type { Counts, ServiceAddresses } from "./messages";

const samples = operations.map((operation) => ({
  path: new RegExp(
    `/providers/${resourceTypeOf(operation).split("/").join("/(?:[^/]+/)?")}/[^/]+/${operation.action}`,
    "i",
  ),
  body: Buffer.from(JSON.stringify(sampleOf(operation, "bench"))),
}));

let delayMs = 0;
/** For how long the next request for the first target is throttled. */
let throttledSeconds = 0;
let counts: Counts;
let targets: Set<string>;
reset();

function reset(): void {
  counts = { posts: 0, targets: 0, tokens: 0, connections: 0 };
  targets = new Set();
}

function answerArm(request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? "";
  counts.posts += 1;
  targets.add(url);
  const seconds = url.includes("bench-0/") ? throttledSeconds : 0;
  if (seconds > 0) throttledSeconds = 0;
  const body = seconds > 0 ? undefined : samples.find(({ path }) => path.test(url))?.body;
  if (seconds > 0) response.setHeader("retry-after", seconds);
  request.resume().on("end", () => {
    const respond = () =>
      response
        .writeHead(seconds > 0 ? 429 : body === undefined ? 404 : 200, {
          "content-type": "application/json; charset=utf-8",
          "content-length": body?.length ?? 0,
        })
        .end(body);
    if (delayMs > 0) setTimeout(respond, delayMs);
    else respond();
  });
}

function answerIdentity(_request: IncomingMessage, response: ServerResponse): void {
  counts.tokens += 1;
  const expires_on = String(Math.floor(Date.now() / 1000) + 24 * 3600);
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ access_token: "fake-token", expires_on, token_type: "Bearer" }));
}

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

async function main(): Promise<void> {
  const { cert, key } = await getCertificate();
  const arm = createTlsServer({ cert, key, keepAliveTimeout: 60_000 }, answerArm);
  arm.on("secureConnection", () => (counts.connections += 1));
  const addresses: ServiceAddresses = {
    endpoint: `https://localhost:${await listen(arm)}`,
    identityEndpoint: `http://127.0.0.1:${await listen(createServer(answerIdentity))}/msi/token`,
  };
  process.on("message", (message: { delayMs: number; throttledSeconds: number }) => {
    ({ delayMs, throttledSeconds } = message);
    process.send?.({ ...counts, targets: targets.size });
    reset();
  });
  process.on("disconnect", () => process.exit());
  process.send?.(addresses);
}

void main();
