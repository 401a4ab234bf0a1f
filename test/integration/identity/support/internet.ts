/**
 * The internet, as far as Azure's clouds are in it, on loopback: a proxy that leads every connection to one
 * https server with a certificate for all names. Hosts of Resource Manager are the fake ARM; all others, the
 * authority.
 */
import { createServer as createProxy, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer, request } from "node:https";
import { connect, type Socket } from "node:net";

import { generate } from "selfsigned";

import type { FakeArm } from "../../../../provider/testing/index";
import { listen } from "../../../../provider/testing/server/listen";
import type { Authority } from "./authority";

export interface Internet {
  /** For `HTTPS_PROXY`. */
  readonly proxy: string;
  /** The names that were asked for, each once. */
  readonly hosts: ReadonlySet<string>;
  close(): Promise<void>;
}

export interface NamesCertificate {
  readonly cert: string;
  readonly key: string;
}

/** A certificate for these names. */
export async function certificateOf(names: readonly string[]): Promise<NamesCertificate> {
  const made = await generate([{ name: "commonName", value: "fake internet" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true },
      { name: "subjectAltName", altNames: names.map((value) => ({ type: 2, value })) },
    ],
  });
  return { cert: made.cert, key: made.private };
}

export async function startInternet(
  fake: FakeArm,
  authority: Authority,
  { cert, key }: NamesCertificate,
): Promise<Internet> {
  const hosts = new Set<string>();
  const arm = createServer({ cert, key }, (incoming, response) => forward(incoming, response, fake));
  const armListening = await listen(arm);
  const authorityPort = Number(new URL(authority.host).port);

  const proxy = createProxy();
  const proxyListening = await listen(proxy);
  proxy.on("connect", ({ url = "" }: IncomingMessage, socket: Socket, head: Buffer) => {
    const [host = ""] = url.split(":", 1);
    hosts.add(host);
    const tunnel = connect(host.startsWith("management.") ? armListening.port : authorityPort, "127.0.0.1");
    tunnel.on("connect", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      tunnel.write(head);
      tunnel.pipe(socket).pipe(tunnel);
    });
    for (const [one, other] of [
      [tunnel, socket],
      [socket, tunnel],
    ] as const) {
      one.on("error", () => other.destroy());
    }
  });
  return {
    proxy: `http://127.0.0.1:${proxyListening.port}`,
    hosts,
    async close() {
      await Promise.all([proxyListening.close(), armListening.close()]);
    },
  };
}

function forward(incoming: IncomingMessage, response: ServerResponse, fake: FakeArm): void {
  const { host: _, ...headers } = incoming.headers;
  const { hostname, port } = new URL(fake.endpoint);
  const outgoing = request(
    { hostname, port, path: incoming.url, method: incoming.method, headers, agent: false },
    (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    },
  );
  outgoing.on("error", () => response.destroy());
  incoming.pipe(outgoing);
}
