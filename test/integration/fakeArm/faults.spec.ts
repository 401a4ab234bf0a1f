import { performance } from "node:perf_hooks";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { expect } from "chai";

import type { AnyAnswer, ArmFault, FakeArm, Fault } from "../../../provider/testing";
import { validateError } from "../../support/declarations/specification";
import {
  type Answer,
  compute,
  endpoint,
  errorIn,
  failureOf,
  keysIn,
  listKeys,
  quantum,
  startTrustedFake,
  workspace,
} from "./support";

describe("a fault", () => {
  let fake: FakeArm;
  beforeEach(async () => {
    fake = await startTrustedFake();
  });
  afterEach(() => fake.close());

  const statuses = async (...ids: string[]): Promise<number[]> => {
    const all: number[] = [];
    for (const id of ids) all.push((await listKeys(fake, id)).status);
    return all;
  };
  const failing = (status: number, more: Partial<ArmFault> = {}) =>
    fake.fail({ ...more, answer: { kind: "error", status, code: "Fake" } });

  it("meets one request, then all is well", async () => {
    failing(500);
    expect(await statuses(workspace, workspace)).to.deep.equal([500, 200]);
  });

  it("meets so many requests", async () => {
    failing(503, { times: 2 });
    expect(await statuses(workspace, workspace, workspace)).to.deep.equal([503, 503, 200]);
  });

  it("meets every request until it is cleared", async () => {
    failing(503, { times: "always" });
    expect(await statuses(workspace, compute, quantum, workspace)).to.deep.equal([503, 503, 503, 503]);
    fake.clearFaults();
    expect(await statuses(workspace)).to.deep.equal([200]);
  });

  it("affects only its resource, in any case", async () => {
    failing(503, { resourceId: compute.toUpperCase() });
    expect(await statuses(workspace, endpoint, compute, compute)).to.deep.equal([200, 200, 503, 200]);
  });

  it("waits for its turn", async () => {
    fake.fail([
      { answer: { kind: "html", status: 502 } },
      { answer: { kind: "throttle" }, resourceId: compute },
      { answer: { kind: "raw", status: 204 } },
    ]);
    expect(await statuses(workspace, workspace, compute, compute)).to.deep.equal([502, 204, 429, 200]);
  });

  it("is not used up by a request that ARM rejects anyway", async () => {
    failing(503);
    expect((await listKeys(fake, workspace, { method: "GET" })).status).to.equal(405);
    const withoutToken = { headers: { authorization: undefined } };
    expect((await listKeys(fake, workspace, withoutToken)).status).to.equal(401);
    expect(await statuses(workspace)).to.deep.equal([503]);
  });

  it("comes before what exists: a resource that is gone is throttled, too", async () => {
    fake.remove(workspace);
    failing(429);
    expect(await statuses(workspace, workspace)).to.deep.equal([429, 404]);
  });

  it("issues no key that its response replaces", async () => {
    failing(500);
    await listKeys(fake, workspace);
    expect(fake.givenKeys()).to.deep.equal([]);
  });

  it("that cannot be played is an error", async () => {
    fake.fail({ answer: { kind: "misspelt" } as unknown as AnyAnswer });
    const answer = await listKeys(fake, workspace);
    expect([answer.status, errorIn(answer).code]).to.deep.equal([500, "FakeArmError"]);
    expect(errorIn(answer).message).to.contain("misspelt");
  });

  describe("in the answer:", () => {
    const answerTo = async (answer: AnyAnswer, id = workspace): Promise<Answer> => {
      fake.fail({ answer });
      return listKeys(fake, id);
    };

    it("an error, with all that ARM may report in one", async () => {
      const details = [{ code: "Inner", message: "inside", target: "y" }];
      const additionalInfo = [{ type: "PolicyViolation", info: { policy: "p" } }];
      const error = { code: "Outer", message: "outside", target: "x", details, additionalInfo };
      const answer = await answerTo({ kind: "error", status: 400, headers: { "x-own": "1" }, ...error });
      expect(JSON.parse(answer.text)).to.deep.equal({ error });
      expect(validateError({ error })).to.equal(true);
      expect(answer.headers["x-own"]).to.equal("1");
      expect(answer.headers).to.have.property("x-ms-request-id");
    });

    const worded = {
      AuthorizationFailed: "'Microsoft.MachineLearningServices/workspaces/computes/listKeys/action'",
      ScopeLocked: "Please remove the lock",
      AnotherOperationInProgress: "in progress",
      ResourceNotFound: "'Microsoft.MachineLearningServices/workspaces/ml-ws/computes/cluster'",
      ParentResourceNotFound: `'${workspace}'`,
      ResourceGroupNotFound: "'rg'",
    };
    for (const [code, words] of Object.entries(worded)) {
      it(`${code}, in ARM's words`, async () => {
        expect(errorIn(await answerTo({ kind: "error", status: 400, code }, compute)).message).to.contain(
          words,
        );
      });
    }

    const hints = [
      ["retry-after", { "retry-after": "14" }],
      ["retry-after-ms", { "retry-after-ms": "14000" }],
      ["ratelimit", { "x-ms-ratelimit-fake-retry-after": "14" }],
      ["text", {}],
      ["none", {}],
    ] as const;
    const waits = ["retry-after", "retry-after-ms", "x-ms-ratelimit-fake-retry-after"];
    for (const [hint, headers] of hints) {
      it(`429, the wait in: ${hint}`, async () => {
        const answer = await answerTo({ kind: "throttle", hint, seconds: 14 });
        expect(answer.status).to.equal(429);
        expect(
          Object.fromEntries(Object.entries(answer.headers).filter(([name]) => waits.includes(name))),
        ).to.deep.equal(headers);
        expect(errorIn(answer).message.includes("Please retry in 14 seconds")).to.equal(hint === "text");
      });
    }

    it("429, the wait as a date", async () => {
      const answer = await answerTo({ kind: "throttle", hint: "retry-after-date", seconds: 14 });
      const seconds = (Date.parse(answer.headers["retry-after"] ?? "") - Date.now()) / 1000;
      expect(seconds).to.be.within(12, 14);
    });

    it("503 with a wait", async () => {
      const answer = await answerTo({ kind: "throttle", status: 503, seconds: 2 });
      expect([answer.status, answer.headers["retry-after"]]).to.deep.equal([503, "2"]);
    });

    it("HTML", async () => {
      const answer = await answerTo({ kind: "html" });
      expect([answer.status, answer.headers["content-type"]]).to.deep.equal([200, "text/html"]);
      expect(answer.text).to.match(/^<!DOCTYPE html>/);
    });

    it("any text", async () => {
      const answer = await answerTo({
        kind: "raw",
        status: 418,
        headers: { "content-type": "a/b" },
        body: "{",
      });
      expect([answer.status, answer.headers["content-type"], answer.text]).to.deep.equal([418, "a/b", "{"]);
    });

    it("any bytes", async () => {
      const answer = await answerTo({ kind: "raw", base64: "/wD+" });
      expect([...answer.bytes]).to.deep.equal([0xff, 0x00, 0xfe]);
      expect(answer.headers["content-type"]).to.equal("application/json; charset=utf-8");
    });

    it("a body of no stated length", async () => {
      const answer = await answerTo({ kind: "raw", headers: { "transfer-encoding": "chunked" }, body: "{}" });
      expect(answer.headers).to.not.have.property("content-length");
      expect(answer.text).to.equal("{}");
    });

    it("204 without a body", async () => {
      const answer = await answerTo({ kind: "raw", status: 204 });
      expect([answer.status, answer.text]).to.deep.equal([204, ""]);
      expect(answer.headers).to.not.have.property("content-length");
    });

    it("a redirect", async () => {
      const location = "https://elsewhere.example/";
      expect((await answerTo({ kind: "redirect", location })).status).to.equal(307);
      const answer = await answerTo({ kind: "redirect", status: 302, location });
      expect([answer.status, answer.headers.location]).to.deep.equal([302, location]);
    });
  });

  describe("in the body:", () => {
    const changed = async (body: NonNullable<Fault["body"]>): Promise<Answer> => {
      fake.fail({ body });
      return listKeys(fake, quantum);
    };
    const whole = () => JSON.stringify(fake.keysOf(quantum));

    it("nothing", async () => {
      const answer = await changed("empty");
      expect([answer.status, answer.headers["content-length"], answer.text]).to.deep.equal([200, "0", ""]);
    });

    it("the first half", async () => {
      const { text } = await changed("truncated");
      expect(text).to.equal(whole().slice(0, text.length)).and.not.equal(whole());
    });

    it("a byte-order mark", async () => {
      const { bytes } = await changed("bom");
      expect([...bytes.subarray(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      expect(bytes.subarray(3).toString()).to.equal(whole());
    });

    for (const [encoding, decompress] of [
      ["gzip", gunzipSync] as const,
      ["br", brotliDecompressSync] as const,
    ]) {
      it(encoding, async () => {
        const answer = await changed(encoding);
        expect(answer.headers["content-encoding"]).to.equal(encoding);
        expect(decompress(answer.bytes).toString()).to.equal(whole());
      });
    }

    it("of an error, too", async () => {
      fake.fail({ answer: { kind: "error", status: 500, code: "Fake" }, body: "empty" });
      const answer = await listKeys(fake, quantum);
      expect([answer.status, answer.text]).to.deep.equal([500, ""]);
    });
  });

  describe("on the wire:", () => {
    const cutOff = async (wire: NonNullable<Fault["wire"]>): Promise<string> => {
      fake.fail({ wire });
      return failureOf(listKeys(fake, quantum));
    };
    const statusSent = () => fake.requests.at(-1)?.status;

    for (const kind of ["reset", "close"] as const) {
      for (const at of ["start", "headers", "body"] as const) {
        it(`${kind} at ${at}`, async () => {
          expect(await cutOff({ kind, at })).to.equal("ECONNRESET");
          expect(statusSent()).to.equal(at === "body" ? 200 : undefined);
        });
      }
    }

    it("the next request is served all the same", async () => {
      await cutOff({ kind: "reset", at: "body" });
      expect((await listKeys(fake, quantum)).status).to.equal(200);
    });

    for (const at of ["start", "headers", "body"] as const) {
      it(`stall at ${at}, released by close()`, async () => {
        fake.fail({ wire: { kind: "stall", at } });
        let over = false;
        const failure = failureOf(listKeys(fake, quantum)).finally(() => (over = true));
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(over).to.equal(false);
        await fake.close();
        expect(await failure).to.equal("ECONNRESET");
      });
    }

    it("a slow drip, whole in the end", async () => {
      const length = JSON.stringify(fake.keysOf(endpoint)).length;
      fake.fail({ wire: { kind: "drip", chunkBytes: Math.ceil(length / 5), everyMs: 20 } });
      const start = performance.now();
      expect(keysIn(await listKeys(fake, endpoint))).to.deep.equal(fake.keysOf(endpoint));
      expect(performance.now() - start).to.be.greaterThan(75);
    });

    it("a response that is delayed", async () => {
      fake.fail({ delayMs: 80 });
      const start = performance.now();
      expect((await listKeys(fake, endpoint)).status).to.equal(200);
      expect(performance.now() - start).to.be.greaterThan(75);
    });

    it("all at once: a late, throttled answer that is cut off", async () => {
      fake.fail({ answer: { kind: "throttle" }, delayMs: 50, wire: { kind: "close", at: "body" } });
      expect(await failureOf(listKeys(fake, endpoint))).to.equal("ECONNRESET");
      expect(statusSent()).to.equal(429);
    });
  });

  describe("of tokens:", () => {
    const withToken = (token: string) =>
      listKeys(fake, workspace, { headers: { authorization: `Bearer ${token}` } });

    it("a claims challenge, again and again until there is a new token", async () => {
      const old = fake.giveToken();
      fake.fail({ answer: { kind: "challenge" } });
      for (const answer of [await withToken(old), await withToken(old)]) {
        expect(answer.status).to.equal(401);
        const [, claims = ""] =
          /^Bearer realm="", authorization_uri="https:\/\/localhost:\d+\/tenant", error="insufficient_claims", claims="([^"]+)"$/.exec(
            answer.headers["www-authenticate"] ?? "",
          ) ?? [];
        expect(JSON.parse(Buffer.from(claims, "base64").toString())).to.have.nested.property(
          "access_token.nbf",
        );
      }
      expect((await withToken(fake.giveToken())).status).to.equal(200);
    });

    it("tokens that are out of date from now on", async () => {
      const old = fake.giveToken();
      fake.fail({ answer: { kind: "expired" } });
      for (const answer of [await withToken(old), await withToken(old)]) {
        expect([answer.status, errorIn(answer).code]).to.deep.equal([401, "ExpiredAuthenticationToken"]);
      }
      expect((await withToken(fake.giveToken())).status).to.equal(200);
    });
  });
});
