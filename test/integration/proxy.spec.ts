/** Through the proxy in the environment: only a tunnel, whose content it cannot read. */
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

import { expect } from "chai";

import type { FakeArm } from "../../provider/testing";
import { inChild, type Outcome } from "./child";
import { startTrustedFake } from "./fakeArm/support";

/** A proxy that responds to CONNECT as configured, and records what is sent to it unencrypted. */
class Proxy {
  readonly connects: { readonly to: string | undefined; readonly authorization: string | undefined }[] = [];
  clear = "";
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async start(refusal?: string): Promise<Proxy> {
    const proxy = new Proxy(createServer());
    proxy.server.on("connection", (socket: Socket) => {
      proxy.sockets.add(socket);
      socket.on("error", () => undefined);
    });
    proxy.server.on("request", (_, response) => response.writeHead(500).end());
    proxy.server.on("connect", ({ url, headers }, client: Socket) => {
      proxy.connects.push({ to: url, authorization: headers["proxy-authorization"] });
      if (refusal === undefined) proxy.tunnel(client, url ?? "");
      else {
        client.on("data", (sent: Buffer) => (proxy.clear += sent.toString("latin1")));
        client.write(refusal);
      }
    });
    await new Promise<void>((resolve) => proxy.server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  get address(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private tunnel(client: Socket, to: string): void {
    const target = connect(Number(to.split(":").pop()), "127.0.0.1");
    this.sockets.add(target);
    target.on("error", () => client.destroy());
    client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    client.on("data", (sent: Buffer) => (this.clear += sent.toString("latin1")));
    client.pipe(target).pipe(client);
  }
}

describe("a proxy in HTTPS_PROXY", () => {
  let fake: FakeArm;
  const proxies: Proxy[] = [];
  beforeEach(async () => {
    fake = await startTrustedFake();
  });
  afterEach(async () => {
    await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
    await fake.close();
  });

  async function startProxy(refusal?: string): Promise<Proxy> {
    const proxy = await Proxy.start(refusal);
    proxies.push(proxy);
    return proxy;
  }

  async function listThrough(url: string): Promise<Outcome> {
    // The identity library uses the proxy for its endpoint over http, too.
    const noProxy = "127.0.0.1";
    const env = { ...fake.environment(), HTTPS_PROXY: url, NO_PROXY: noProxy, no_proxy: noProxy };
    const { outcomes } = await inChild("calls", env, {});
    return outcomes[0] as Outcome;
  }

  it("tunnels the request, and sees neither token nor key", async () => {
    const proxy = await startProxy();
    const { result } = await listThrough(`http://${proxy.address}`);
    const { host } = new URL(fake.endpoint);
    expect(result).to.have.nested.property("primaryKey.key");
    expect(proxy.connects).to.deep.equal([{ to: host, authorization: undefined }]);
    expect(fake.requests).to.have.length(1);
    expect(proxy.clear).not.to.match(/Bearer|listKeys/);
  });

  it("gets the credentials in its URL, and they are in no message", async () => {
    const proxy = await startProxy("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
    const { error } = await listThrough(`http://user:fake-password@${proxy.address}`);
    expect(proxy.connects[0]?.authorization).to.equal(
      `Basic ${Buffer.from("user:fake-password").toString("base64")}`,
    );
    expect(error?.printed).not.to.contain("fake-password");
  });

  it("that rejects the request is named, and the token is not sent to it", async () => {
    const proxy = await startProxy(
      "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 4\r\n\r\nno!!",
    );
    const { error } = await listThrough(`http://${proxy.address}`);
    expect(error).to.include({ name: "ArmError", status: 407 });
    expect(error?.message)
      .to.contain(`the proxy ${proxy.address} responded, not Resource Manager (407 NotResourceManager`)
      .and.match(/The proxy wants its user to sign in: set HTTPS_PROXY/);
    expect(proxy.clear).to.equal("");
    expect(fake.requests).to.deep.equal([]);
  });

  it("that cannot be reached is named", async () => {
    const proxy = await startProxy();
    const { address } = proxy;
    await proxy.close();
    const { error } = await listThrough(`http://${address}`);
    expect(error).to.include({ code: "ECONNREFUSED" });
    expect(error?.message).to.match(/HTTPS_PROXY/);
  });

  it("that is no URL is named", async () => {
    const { error } = await listThrough("::no url::");
    expect(error?.message).to.match(/Check that HTTPS_PROXY, where it is set, is a URL/);
  });
});
