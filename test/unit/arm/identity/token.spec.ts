import { mock } from "node:test";

import type { PipelineResponse } from "@azure/core-rest-pipeline";
import { createHttpHeaders, createPipelineRequest } from "@azure/core-rest-pipeline";
import type { AccessToken, GetTokenOptions } from "@azure/identity";
import { expect } from "chai";

import { tokenPolicy } from "../../../../provider/arm/identity/token";

/** A policy over a credential that responds with these, in this order; the last one for ever. */
function policyOf(answers: (() => Promise<AccessToken>)[]) {
  const asked: GetTokenOptions[] = [];
  const sent: (string | undefined)[] = [];
  const policy = tokenPolicy(
    {
      getToken(_scope, options = {}) {
        asked.push(options);
        return (answers[Math.min(asked.length, answers.length) - 1] ?? failing)();
      },
    },
    "https://arm.example/.default",
  );
  const send = (challenges: (string | undefined)[] = [], more: { url?: string; signal?: AbortSignal } = {}) =>
    policy.sendRequest(
      createPipelineRequest({
        url: more.url ?? "https://arm.example/",
        ...(more.signal ? { abortSignal: more.signal } : {}),
      }),
      (request) => {
        sent.push(request.headers.get("Authorization"));
        const challenge = challenges.shift();
        const headers = createHttpHeaders(challenge === undefined ? {} : { "WWW-Authenticate": challenge });
        return Promise.resolve<PipelineResponse>({
          request,
          headers,
          status: challenge === undefined ? 200 : 401,
        });
      },
    );
  return { asked, sent, send };
}

const token =
  (name: string, lives = 3_600_000) =>
  () =>
    Promise.resolve({ token: `fake-${name}`, expiresOnTimestamp: Date.now() + lives });

const failing = () => Promise.reject(new Error("gave no token"));

describe("tokenPolicy", () => {
  beforeEach(() => mock.timers.enable({ apis: ["Date"], now: Date.parse("2026-01-01T00:00:00Z") }));
  afterEach(() => mock.timers.reset());

  it("requests one token for any number of requests", async () => {
    const { asked, sent, send } = policyOf([token("a")]);
    await Promise.all(Array.from({ length: 1000 }, () => send()));
    await send();
    expect(asked).to.have.length(1);
    expect(new Set(sent)).to.deep.equal(new Set(["Bearer fake-a"]));
  });

  it("refreshes before the expiry, once, while the old token is used", async () => {
    const { asked, sent, send } = policyOf([token("a"), token("b")]);
    await send();
    mock.timers.tick(3_500_000);
    await Promise.all([send(), send(), send()]);
    await send();
    expect(asked).to.have.length(2);
    expect(sent).to.deep.equal([
      "Bearer fake-a",
      "Bearer fake-a",
      "Bearer fake-a",
      "Bearer fake-a",
      "Bearer fake-b",
    ]);
  });

  it("refreshes tokens that live for a minute no sooner than after half of it", async () => {
    const { asked, send } = policyOf([token("a", 60_000)]);
    for (let request = 0; request < 5; request++) await send();
    mock.timers.tick(29_000);
    await send();
    expect(asked).to.have.length(1);
    mock.timers.tick(2_000);
    await send();
    expect(asked).to.have.length(2);
  });

  it("keeps the valid token if a refresh fails, and reports no error", async () => {
    const { asked, sent, send } = policyOf([token("a"), failing]);
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on("unhandledRejection", note);
    try {
      await send();
      mock.timers.tick(3_500_000);
      for (let i = 0; i < 5; i++) await send();
      await new Promise(setImmediate);
    } finally {
      process.off("unhandledRejection", note);
    }
    expect(unhandled).to.deep.equal([]);
    expect(asked).to.have.length(2);
    expect(new Set(sent)).to.deep.equal(new Set(["Bearer fake-a"]));
  });

  it("waits for a new token where the old one has ended, and fails where there is none", async () => {
    const { sent, send } = policyOf([token("a", 0), token("b", 0), failing]);
    await send();
    await send();
    expect(sent).to.deep.equal(["Bearer fake-a", "Bearer fake-b"]);
    expect(await send().catch((error: Error) => error.message)).to.equal("gave no token");
  });

  it("requests a new token after a failure", async () => {
    const { sent, send } = policyOf([failing, token("a")]);
    expect(await send().catch((error: Error) => error.message)).to.equal("gave no token");
    await send();
    expect(sent).to.deep.equal(["Bearer fake-a"]);
  });

  it("responds to a claims challenge once, with a token for the claims", async () => {
    const challenge = `Bearer realm="", error="insufficient_claims", claims="${Buffer.from('{"a":1}').toString("base64")}"`;
    const { asked, sent, send } = policyOf([token("a"), token("b")]);
    expect((await send([challenge])).status).to.equal(200);
    expect(asked[1]).to.deep.include({ claims: '{"a":1}' });
    expect(sent).to.deep.equal(["Bearer fake-a", "Bearer fake-b"]);
    expect((await send([challenge, challenge])).status).to.equal(401);
    expect(sent).to.have.length(4);
  });

  it("leaves a 401 without claims as it is", async () => {
    const { asked, send } = policyOf([token("a")]);
    expect((await send(['Bearer authorization_uri="https://login.example"'])).status).to.equal(401);
    expect(asked).to.have.length(1);
  });

  it("ends an aborted request at once, however long the credential takes", async () => {
    const { send } = policyOf([() => new Promise(() => undefined)]);
    const controller = new AbortController();
    const request = send([], { signal: controller.signal }).catch((error: Error) => error.message);
    controller.abort(new Error("given up"));
    expect(await request).to.equal("given up");
  });

  it("sends no token over http", async () => {
    const { asked, send } = policyOf([token("a")]);
    expect(await send([], { url: "http://arm.example/" }).catch((error: Error) => error.message)).to.match(
      /https only/,
    );
    expect(asked).to.have.length(0);
  });
});
