import { getEventListeners } from "node:events";

import { expect } from "chai";

import { ArmClient } from "../../../provider/arm/client";
import { clouds } from "../../../provider/arm/cloud";
import { ArmError } from "../../../provider/arm/errors/errors";
import type { ArmResponse, Send } from "../../../provider/arm/armResponse";
import type { Settings } from "../../../provider/arm/settings";
import type { Target } from "../../../provider/arm/target";
import { VirtualClock } from "../../support/virtualClock";

const settings: Settings = {
  cloud: clouds.public,
  credential: { kind: "Azure CLI" },
  timeoutSeconds: 300,
  readyTimeoutSeconds: 60,
  maxConcurrency: 2,
};

const target = (name = "q", more: Partial<Target> = {}): Target => ({
  operation: "listWorkspaceKeys",
  resourceId: `/subscriptions/s/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/${name}`,
  resourceType: "Microsoft.Quantum/workspaces",
  action: "listKeys",
  apiVersion: "2025-12-15-preview",
  ...more,
});

const answer = (body: object, status = 200, headers: Record<string, string> = {}): ArmResponse => ({
  status,
  body: JSON.stringify(body),
  header: (name) => headers[name],
  headerNames: Object.keys(headers),
});
const refusal = (status: number, code: string, headers?: Record<string, string>, message = "no") =>
  answer({ error: { code, message } }, status, headers);
const broken = (code: string): ArmResponse => ({ code, header: () => undefined, headerNames: [] });

/** A client that gets these responses, in this order; the last one for ever. */
function clientOf(exchanges: (ArmResponse | (() => Promise<ArmResponse>))[], more: Partial<Settings> = {}) {
  // The deadline of the defaults never ends a test.
  const clock = new VirtualClock(settings.timeoutSeconds * 1000);
  const sent: Target[] = [];
  const reports: string[] = [];
  const send: Send = async (asked) => {
    sent.push(asked);
    const next = exchanges[Math.min(sent.length, exchanges.length) - 1] as
      ArmResponse | (() => Promise<ArmResponse>);
    return typeof next === "function" ? next() : next;
  };
  const client = new ArmClient({ ...settings, ...more }, { clock, connect: () => Promise.resolve(send) });
  const post = (asked = target(), untilReady = false) =>
    client.send(asked, { untilReady, report: (message) => reports.push(message) });
  return { client, clock, sent, reports, post };
}

async function failureOf(promise: Promise<unknown>): Promise<ArmError> {
  try {
    await promise;
  } catch (error) {
    expect(error).to.be.instanceOf(ArmError);
    return error as ArmError;
  }
  throw new Error("did not fail");
}

describe("ArmClient", () => {
  it("returns the response's object after one request", async () => {
    const { post, sent, clock } = clientOf([answer({ primaryKey: "k", extra: null })]);
    expect(await post()).to.deep.equal({ primaryKey: "k", extra: null });
    expect(sent).to.have.length(1);
    expect(clock.waits).to.deep.equal([]);
  });

  for (const [what, exchange] of [
    ["408", refusal(408, "RequestTimeout")],
    ["500", refusal(500, "InternalServerError")],
    ["502 in HTML", { ...answer({}, 502), body: "<html>" }],
    ["503", refusal(503, "ServerBusy")],
    ["504", refusal(504, "GatewayTimeout")],
    ["a reset", broken("ECONNRESET")],
    ["a refused connection", broken("ECONNREFUSED")],
    ["a failed look-up", broken("EAI_AGAIN")],
    ["a broken pipe", broken("EPIPE")],
  ] as const) {
    it(`retries after ${what}`, async () => {
      const { post, sent, clock } = clientOf([exchange, answer({ ok: true })]);
      expect(await post()).to.deep.equal({ ok: true });
      expect(sent).to.have.length(2);
      expect(clock.waits[0]).to.be.within(500, 1000);
    });

    it(`gives up after five times ${what}, waiting longer each time`, async () => {
      const { post, sent, clock } = clientOf([exchange]);
      await failureOf(post());
      expect(sent).to.have.length(5);
      for (const [index, wait] of clock.waits.entries())
        expect(wait).to.be.within(500 * 2 ** index, 1000 * 2 ** index);
    });
  }

  for (const [what, headers, message, wait] of [
    ["Retry-After in seconds", { "retry-after": "7" }, "no", 7000],
    ["Retry-After as a date", { "retry-after": "Thu, 01 Jan 2026 00:00:09 GMT" }, "no", 9000],
    ["retry-after-ms", { "retry-after-ms": "250", "retry-after": "9" }, "no", 250],
    ["a rate limit's header", { "x-ms-ratelimit-microsoft.x-retry-after": "3" }, "no", 3000],
    ["the message", {}, "Too many requests. Try again in 14 seconds.", 14_000],
  ] as const) {
    it(`waits as long as ${what} requires`, async () => {
      const { post, clock } = clientOf([refusal(429, "TooManyRequests", headers, message), answer({})]);
      await post();
      expect(clock.waits).to.deep.equal([wait]);
    });
  }

  it("does not take a count of remaining requests for a wait", async () => {
    const headers = { "x-ms-ratelimit-remaining-subscription-reads": "11999" };
    const { post, clock } = clientOf([refusal(429, "TooManyRequests", headers), answer({})]);
    await post();
    expect(clock.waits[0]).to.be.within(500, 1000);
  });

  it("keeps retrying while the service sends Retry-After, past the number of attempts without it", async () => {
    const throttled = refusal(429, "TooManyRequests", { "retry-after": "20" });
    const { post, sent } = clientOf([...Array<ArmResponse>(9).fill(throttled), answer({ ok: 1 })]);
    expect(await post()).to.deep.equal({ ok: 1 });
    expect(sent).to.have.length(10);
  });

  it("reports in one line that it waits longer than five seconds, and does not report shorter waits", async () => {
    const long = clientOf([
      refusal(429, "TooManyRequests", { "retry-after": "6" }, "Slow down."),
      answer({}),
    ]);
    await long.post();
    expect(long.reports).to.deep.equal([
      `listWorkspaceKeys of ${target().resourceId}: Slow down; retrying in 6 seconds.`,
    ]);
    const short = clientOf([refusal(429, "TooManyRequests", { "retry-after": "5" }), answer({})]);
    await short.post();
    expect(short.reports).to.deep.equal([]);
  });

  it("fails at once if the wait ends after the deadline, and reports that", async () => {
    const { post, sent, clock } = clientOf([refusal(429, "TooManyRequests", { "retry-after": "301" })]);
    const { message } = await failureOf(post());
    expect(message)
      .to.match(/in 301 seconds, after the deadline of 300 seconds/)
      .and.match(/azure-listkeys:timeoutSeconds/);
    expect(sent).to.have.length(1);
    expect(clock.waits).to.deep.equal([]);
  });

  it("names, at the deadline, what went wrong until then", async () => {
    const throttled = refusal(429, "TooManyRequests", { "retry-after": "0" }, "Slow down.");
    const { post } = clientOf([throttled, () => new Promise<never>(() => undefined)], { timeoutSeconds: 20 });
    expect((await failureOf(post())).message).to.match(
      /Slow down; no response within 20 seconds \(429 DeadlineExceeded/,
    );
  });

  it("tries anew to set up the connection after that failed", async () => {
    let failed = false;
    const client = new ArmClient(settings, {
      connect: () => {
        if (failed) return Promise.resolve(() => Promise.resolve(answer({ ok: 1 })));
        failed = true;
        return Promise.reject(new TypeError("Invalid URL"));
      },
    });
    const post = () => client.send(target(), { untilReady: false, report: () => undefined });
    expect((await failureOf(post())).message).to.match(/could not be set up .*\nCheck that HTTPS_PROXY/);
    expect(await post()).to.deep.equal({ ok: 1 });
  });

  it("ends a request without a response at the deadline", async () => {
    const { post } = clientOf([() => new Promise<never>(() => undefined)], { timeoutSeconds: 20 });
    const error = await failureOf(post());
    expect(error).to.include({ code: "DeadlineExceeded" });
    expect(error.message).to.match(/no response within 20 seconds/);
  });

  it("ends calls that wait for others to end at the deadline too", async () => {
    const { post, sent } = clientOf([() => new Promise<never>(() => undefined)], { timeoutSeconds: 20 });
    const errors = await Promise.all(["a", "b", "c"].map((name) => failureOf(post(target(name)))));
    expect(errors.map(({ code }) => code)).to.deep.equal(Array(3).fill("DeadlineExceeded"));
    expect(sent).to.have.length(2);
  });

  for (const endpoint of [clouds.public, clouds.china, clouds.usgovernment].map(({ endpoint }) => endpoint)) {
    it(`does not name a cloud's known host: ${endpoint}`, async () => {
      const cloud = { ...clouds.public, endpoint };
      const { post } = clientOf([refusal(403, "AuthorizationFailed")], { cloud });
      expect((await failureOf(post())).message).not.to.contain("host ");
    });
  }

  it("names and follows the host that was requested, where a cloud's metadata gave another than the settings", async () => {
    const at = (exchange: ArmResponse): ArmResponse => ({ ...exchange, host: "arm.stack.example" });
    const page = (next: string) => at(answer({ value: ["a"], nextLink: next }));
    const followed = clientOf([page("https://arm.stack.example/next"), at(answer({ value: ["b"] }))]);
    expect(await followed.post()).to.deep.equal({ value: ["a", "b"] });
    const { post } = clientOf([page("https://management.azure.com/next")]);
    expect((await failureOf(post())).message).to.match(/another host .*, host arm\.stack\.example\)/);
    const notJson = clientOf([at({ ...answer({}), body: "{" })]);
    expect((await failureOf(notJson.post())).message).to.contain("host arm.stack.example");
  });

  for (const [what, exchange, code] of [
    ["a failure", refusal(403, "AuthorizationFailed"), "403 AuthorizationFailed"],
    ["a connection that fails", broken("CERT_HAS_EXPIRED"), "CERT_HAS_EXPIRED"],
    ["a response that is not JSON", { ...answer({}), body: "{" }, "200 UnexpectedResponse"],
    ["a wait beyond the deadline", refusal(429, "Fake", { "retry-after": "999" }), "429 DeadlineExceeded"],
  ] as const) {
    it(`names a private cloud's host in the message of ${what}`, async () => {
      const cloud = { ...clouds.public, endpoint: "https://arm.private.example:8443" };
      const { post } = clientOf([exchange], { cloud });
      const { message } = await failureOf(post());
      expect(message)
        .to.contain(`(${code}, `)
        .and.match(/, host arm\.private\.example:8443\)\./);
    });
  }

  for (const [status, code] of [
    [400, "BadRequest"],
    [401, "InvalidAuthenticationToken"],
    [403, "AuthorizationFailed"],
    [404, "ResourceNotFound"],
    [409, "Conflict"],
    [409, "ScopeLocked"],
  ] as const) {
    it(`does not repeat ${status} ${code}`, async () => {
      const { post, sent } = clientOf([refusal(status, code)]);
      expect(await failureOf(post())).to.include({ status, code });
      expect(sent).to.have.length(1);
    });
  }

  for (const code of ["CERT_HAS_EXPIRED", "SELF_SIGNED_CERT_IN_CHAIN", "ResponseTooLarge"]) {
    it(`does not repeat after ${code}`, async () => {
      const { post, sent } = clientOf([broken(code)]);
      await failureOf(post());
      expect(sent).to.have.length(1);
    });
  }

  describe("until a resource is ready", () => {
    for (const [status, code] of [
      [404, "ResourceNotFound"],
      [404, "ParentResourceNotFound"],
      [409, "AnotherOperationInProgress"],
    ] as const) {
      it(`waits out ${status} ${code}`, async () => {
        const { post, sent } = clientOf([refusal(status, code), refusal(status, code), answer({ ok: 1 })]);
        expect(await post(target(), true)).to.deep.equal({ ok: 1 });
        expect(sent).to.have.length(3);
      });
    }

    it("retries no sooner than Retry-After", async () => {
      const { post, clock } = clientOf([
        refusal(409, "AnotherOperationInProgress", { "retry-after": "20" }),
        answer({ ok: 1 }),
      ]);
      await post(target(), true);
      expect(clock.waits).to.deep.equal([20_000]);
    });

    it("retries once more at the end if Retry-After is longer than it would wait", async () => {
      const { post, clock } = clientOf([refusal(404, "ResourceNotFound", { "retry-after": "45" })]);
      await failureOf(post(target(), true));
      expect(clock.waits).to.deep.equal([45_000, 15_000]);
    });

    it("takes a failure on the way for what it is, however long it waited before", async () => {
      const unknown = Array<ArmResponse>(6).fill(refusal(404, "ResourceNotFound"));
      const { post } = clientOf([...unknown, refusal(503, "ServerBusy"), answer({ ok: 1 })]);
      expect(await post(target(), true)).to.deep.equal({ ok: 1 });
    });

    it("reports in the end that it waited, and how to wait longer", async () => {
      const { post } = clientOf([refusal(404, "ResourceNotFound")]);
      expect((await failureOf(post(target(), true))).message).to.match(
        /404 ResourceNotFound.*\nGave up after 60 seconds\. Check the names.*; raise azure-listkeys:readyTimeoutSeconds/,
      );
    });

    it("fails after the time for it", async () => {
      const { post, clock } = clientOf([refusal(404, "ResourceNotFound")]);
      const start = clock.now();
      expect(await failureOf(post(target(), true))).to.include({ code: "ResourceNotFound" });
      expect(clock.now() - start).to.equal(60_000);
    });

    for (const [status, code] of [
      [404, "SubscriptionNotFound"],
      [404, "InvalidResourceType"],
      [409, "ScopeLocked"],
      [403, "AuthorizationFailed"],
    ] as const) {
      it(`does not wait for ${status} ${code} to pass`, async () => {
        const { post, sent } = clientOf([refusal(status, code)]);
        await failureOf(post(target(), true));
        expect(sent).to.have.length(1);
      });
    }
  });

  describe("with several calls in flight", () => {
    it("sends one request for identical calls, in any case, and returns a separate response to each", async () => {
      const { post, sent } = clientOf([answer({ keys: ["k"] })]);
      const answers = await Promise.all([post(target("q")), post(target("Q")), post(target("q"))]);
      expect(sent).to.have.length(1);
      expect(new Set(answers).size).to.equal(3);
      expect(answers[0]).to.deep.equal(answers[1]);
    });

    it("shares one request between calls that wait until the resource is ready and calls that do not", async () => {
      for (const order of [
        [false, true],
        [true, false],
      ]) {
        const ready = clientOf([answer({ ok: 1 })]);
        const all = await Promise.all(order.map((waits) => ready.post(target(), waits)));
        expect(all).to.deep.equal([{ ok: 1 }, { ok: 1 }]);
        expect(ready.sent).to.have.length(1);

        const created = clientOf([refusal(404, "ResourceNotFound"), answer({ ok: 1 })]);
        const outcomes = await Promise.all(
          order.map((waits) => (waits ? created.post(target(), true) : failureOf(created.post()))),
        );
        expect(outcomes[order.indexOf(true)]).to.deep.equal({ ok: 1 });
        expect(outcomes[order.indexOf(false)]).to.include({ code: "ResourceNotFound" });
        expect(created.sent).to.have.length(2);
      }
    });

    it("sends one for a call that does not wait, while another waits after a response", async () => {
      let joined: Promise<unknown> | undefined;
      const { post, sent, clock } = clientOf([refusal(404, "ResourceNotFound"), answer({ ok: 1 })]);
      const after = clock.after.bind(clock);
      clock.after = (milliseconds, act) => {
        const stop = after(milliseconds, act);
        if (sent.length === 1 && joined === undefined) {
          joined = Promise.resolve();
          joined = post();
        }
        return stop;
      };
      expect(await post(target(), true)).to.deep.equal({ ok: 1 });
      expect(await joined).to.deep.equal({ ok: 1 });
      expect(sent).to.have.length(3);
    });

    it("sends one each where resource, api-version, action or body differ", async () => {
      const { post, sent } = clientOf([answer({})]);
      await Promise.all([
        post(target("q")),
        post(target("p")),
        post(target("q", { apiVersion: "2023-01-01" })),
        post(target("q", { action: "listSecrets" })),
        post(target("q", { body: { a: 1 } })),
      ]);
      expect(sent).to.have.length(5);
    });

    it("sends a new request after a response, and after a failure", async () => {
      const { post, sent } = clientOf([
        refusal(403, "AuthorizationFailed"),
        answer({ rotation: 1 }),
        answer({ rotation: 2 }),
      ]);
      await failureOf(post());
      expect(await post()).to.deep.equal({ rotation: 1 });
      expect(await post()).to.deep.equal({ rotation: 2 });
      expect(sent).to.have.length(3);
    });

    it("keeps to the limit of requests in flight", async () => {
      let underWay = 0;
      let most = 0;
      const slow = async () => {
        most = Math.max(most, ++underWay);
        await new Promise(setImmediate);
        underWay--;
        return answer({});
      };
      const { post, sent } = clientOf([slow], { maxConcurrency: 3 });
      await Promise.all(Array.from({ length: 20 }, (_, index) => post(target(`q${index}`))));
      expect(sent).to.have.length(20);
      expect(most).to.equal(3);
    });
  });

  it("leaves no listener at a signal that outlives its calls, and causes no warning with many in flight", async () => {
    const { signal } = new AbortController();
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on("warning", note);
    const connect = () => Promise.resolve(() => Promise.resolve(answer({ primaryKey: "k" })));
    const client = new ArmClient(settings, { connect, signal });
    const post = (name: number) =>
      client.send(target(`q${name}`), { untilReady: false, report: () => undefined });
    const calls = Promise.all(Array.from({ length: 20 }, (_, name) => post(name)));
    expect(getEventListeners(signal, "abort")).to.have.length(20);
    await calls;
    expect(getEventListeners(signal, "abort")).to.have.length(0);
    await new Promise(setImmediate);
    process.off("warning", note);
    expect(warnings).to.deep.equal([]);
  });

  it("ends requests in flight when its signal aborts", async () => {
    const controller = new AbortController();
    const client = new ArmClient(settings, {
      connect: () => Promise.resolve(() => new Promise<never>(() => undefined)),
      signal: controller.signal,
    });
    const call = client.send(target(), { untilReady: false, report: () => undefined });
    controller.abort(new Error("stopped"));
    const error = await call.catch((reason: unknown) => reason);
    expect(error).to.be.an("error").with.property("message", "stopped");
  });
});
