/** From arguments to a typed result over real https; the requests are what the fake ARM saw of them. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import type { ClientRequest } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { inspect } from "node:util";

import { expect } from "chai";

import { ArmClient } from "../../provider/arm/client";
import { type Clock, systemClock } from "../../provider/arm/clock";
import { connect } from "../../provider/arm/connection";
import { ArmError, CredentialError } from "../../provider/arm/errors";
import type { Settings } from "../../provider/arm/settings";
import { type Context, listAny, listKeys } from "../../provider/listKeys";
import { listComputeKeys } from "../../provider/operations/machinelearningservices/listComputeKeys";
import { listServerlessEndpointKeys } from "../../provider/operations/machinelearningservices/listServerlessEndpointKeys";
import { listWorkspaceKeys as listMachineLearning } from "../../provider/operations/machinelearningservices/listWorkspaceKeys";
import { listWorkspaceKeys as listQuantum } from "../../provider/operations/quantum/listWorkspaceKeys";
import { readSettings } from "../../provider/pulumi/settings";
import { connectFakeArm, type ConnectedFakeArm, type FakeArm } from "../../provider/testing";
import { version } from "../../provider/version";
import { inChild } from "./child";
import { compute, endpoint, quantum, startTrustedFake, storage, workspace } from "./fakeArm/support";

const names = { resourceGroupName: "rg", workspaceName: "ml-ws" };
const MAX_BYTES = 4 * 1024 * 1024;

/** Time as it is, but for the waits, which are noted, and pass at once. */
class HurriedClock implements Clock {
  readonly waits: number[] = [];

  now(): number {
    return this.waits.reduce((time, wait) => time + wait, Date.now());
  }

  async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    // The deadline of a call is none of the waits.
    if (milliseconds > 60_000) return systemClock.sleep(milliseconds, signal);
    this.waits.push(milliseconds);
    await systemClock.sleep(1, signal);
  }
}

describe("listKeys over https", () => {
  // This process has its managed identity from the fake that it was started with, and can have but one.
  let fake: ConnectedFakeArm;
  before(async () => {
    fake = await connectFakeArm();
  });
  beforeEach(() => fake.reset());
  after(() => fake.reset());

  type Call = Context & { readonly clock: HurriedClock };

  function callWith(more: Partial<Settings> = {}, clock: Clock = new HurriedClock()): Call {
    const settings = { ...readSettings({}, fake.environment({})), ...more };
    const client = new ArmClient(settings, { clock, connect });
    return { settings, client, untilReady: false, report: () => undefined, clock: clock as HurriedClock };
  }

  const listEndpoint = (context: Context, name = "phi") =>
    listKeys(listServerlessEndpointKeys, { ...names, name }, context);

  /** The error of a call; it shows nothing of a token or of a key that was given out, however it is printed. */
  async function failureOf(call: Promise<unknown>): Promise<ArmError> {
    const error = await call.then(
      (result) => expect.fail(`did not fail: ${JSON.stringify(result)}`),
      (thrown: unknown) => thrown,
    );
    expect(error).to.be.instanceOf(ArmError);
    const printed = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + String(error);
    for (const secret of [...(await fake.givenKeys()), "fake-token", "canary"]) {
      expect(printed).not.to.contain(secret);
    }
    return error as ArmError;
  }

  const statuses = async () => (await fake.requests).map(({ status }) => status);

  describe("gives the answer of each operation", () => {
    const calls: [title: string, id: string, call: (context: Context) => Promise<object>][] = [
      ["Machine Learning workspace", workspace, (context) => listKeys(listMachineLearning, names, context)],
      [
        "compute",
        compute,
        (context) => listKeys(listComputeKeys, { ...names, computeName: "cluster" }, context),
      ],
      ["serverless endpoint", endpoint, (context) => listEndpoint(context)],
      [
        "Quantum workspace",
        quantum,
        (context) => listKeys(listQuantum, { resourceGroupName: "rg", workspaceName: "qws" }, context),
      ],
    ];
    for (const [title, id, call] of calls) {
      it(`${title}, by names`, async () => {
        expect(await call(callWith())).to.deep.equal(await fake.keysOf(id));
        expect((await fake.requests).map(({ path }) => path)).to.deep.equal([`${id}/listKeys`]);
      });
    }

    it("by resourceId, in any case, in the case of the documentation", async () => {
      const id = quantum.toUpperCase().replace(/QWS$/, "qWs");
      const keys = await listKeys(listQuantum, { resourceId: id }, callWith());
      expect(keys).to.deep.equal(await fake.keysOf(quantum));
      expect((await fake.requests)[0]?.path).to.equal(
        `${quantum.replace("/rg/", "/RG/").replace(/qws$/, "qWs")}/listKeys`,
      );
    });

    it("with nulls, and with fields that nobody declared", async () => {
      const answer = { primaryKey: null, later: { at: [null, 1] } };
      await fake.setAnswer(endpoint, answer);
      expect(await listEndpoint(callWith())).to.deep.equal(answer);
    });

    it("with nothing in it", async () => {
      await fake.setAnswer(endpoint, {});
      expect(await listEndpoint(callWith())).to.deep.equal({});
    });

    it("of any other list action, with its body and its api-version", async () => {
      const answer = { anything: ["at", { all: null }] };
      await fake.setAnswer(storage, answer, { action: "ListAccountSas", apiVersion: "2023-05-01" });
      const args = {
        resourceId: storage,
        apiVersion: "2023-05-01",
        action: "listAccountSas",
        body: { a: ["ä"] },
      };
      expect(await listAny(args, callWith())).to.deep.equal(answer);
      expect((await fake.requests)[0]).to.deep.include({
        path: `${storage}/listAccountSas`,
        query: { "api-version": "2023-05-01" },
        body: '{"a":["ä"]}',
      });
    });

    it("as it is at the time: nothing is remembered", async () => {
      const context = callWith();
      const before = await listEndpoint(context);
      await fake.rotate(endpoint);
      const after = await listEndpoint(context);
      expect(after).to.deep.equal(await fake.keysOf(endpoint));
      expect(after).not.to.deep.equal(before);
    });
  });

  describe("sends", () => {
    it("a POST to the operation's path, with its api-version, as this package", async () => {
      await listEndpoint(callWith());
      const [request] = await fake.requests;
      expect(request).to.deep.include({
        method: "POST",
        path: `${endpoint}/listKeys`,
        query: { "api-version": "2025-09-01" },
        body: "{}",
      });
      expect(request?.headers).to.include({
        "content-type": "application/json",
        "content-length": "2",
        accept: "application/json",
        host: new URL(fake.endpoint).host,
      });
      expect(request?.headers["user-agent"]).to.match(
        new RegExp(`^pulumi-azure-listkeys/${version.replaceAll(".", "\\.")} `),
      );
      expect(request?.headers["authorization"]).to.match(/^Bearer <token \d+>$/);
    });

    it("a request ID of its own with each call", async () => {
      const context = callWith();
      await listEndpoint(context);
      await listEndpoint(context);
      const ids = (await fake.requests).map(({ headers }) => headers["x-ms-client-request-id"]);
      for (const id of ids) expect(id).to.match(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      expect(new Set(ids).size).to.equal(2);
    });

    it("an api-version of the caller's own", async () => {
      await fake.setAnswer(endpoint, {}, { apiVersion: "2030-01-01-preview" });
      const args = { ...names, name: "phi", apiVersion: "2030-01-01-preview" };
      await listKeys(listServerlessEndpointKeys, args, callWith());
      expect((await fake.requests)[0]?.query).to.deep.equal({ "api-version": "2030-01-01-preview" });
    });

    for (const [computeName, encoded] of [
      ["a b", "a%20b"],
      ["rg (ä)", "rg%20(%C3%A4)"],
      ["a&b=c;d+e,f", "a%26b%3Dc%3Bd%2Be%2Cf"],
      ["user@host:1", "user%40host%3A1"],
      ["日本", "%E6%97%A5%E6%9C%AC"],
      ["...", "..."],
      ["😀", "%F0%9F%98%80"],
    ] as const) {
      it(`the name ${computeName} as ${encoded}`, async () => {
        const keys = await listKeys(listComputeKeys, { ...names, computeName }, callWith());
        expect(keys).to.deep.equal(await fake.keysOf(`${workspace}/computes/${computeName}`));
        expect((await fake.requests)[0]?.path).to.equal(`${workspace}/computes/${encoded}/listKeys`);
      });
    }

    it("nothing where an argument is wrong", async () => {
      const call = listEndpoint(callWith(), "a/b").catch((error: Error) => error);
      expect(await call).to.have.property("name", "ArgsError");
      expect(await fake.requests).to.deep.equal([]);
    });
  });

  describe("with many calls", () => {
    it("keeps connections alive", async () => {
      const context = callWith();
      await listEndpoint(context);
      const requests: ClientRequest[] = [];
      const note = (message: unknown) => void requests.push((message as { request: ClientRequest }).request);
      subscribe("http.client.request.start", note);
      try {
        for (let i = 0; i < 5; i++) {
          // The agent has a connection back a moment after its answer was read.
          await new Promise((resolve) => setTimeout(resolve, 20));
          await listEndpoint(context, `phi${i}`);
        }
      } finally {
        unsubscribe("http.client.request.start", note);
      }
      expect(requests.map(({ reusedSocket }) => reusedSocket)).to.deep.equal(Array(5).fill(true));
    });

    it("sends one request for the same, and gives each caller a result of its own", async () => {
      const context = callWith();
      await fake.fail({ delayMs: 50 });
      const results = await Promise.all(Array.from({ length: 10 }, () => listEndpoint(context)));
      expect(await statuses()).to.deep.equal([200]);
      for (const result of results) expect(result).to.deep.equal(await fake.keysOf(endpoint));
      expect(new Set(results).size).to.equal(10);
    });

    for (const maxConcurrency of [1, 3]) {
      it(`keeps to ${maxConcurrency} requests at once`, async () => {
        const context = callWith({ maxConcurrency });
        await fake.fail({ delayMs: 20, times: "always" });
        const calls = Array.from({ length: 9 }, (_, index) => listEndpoint(context, `phi${index}`));
        await Promise.all(calls);
        const requests = await fake.requests;
        expect(requests).to.have.length(9);
        expect(Math.max(...requests.map(({ underWay }) => underWay))).to.equal(maxConcurrency);
      });
    }
  });

  describe("reads an answer", () => {
    for (const body of ["gzip", "br", "bom"] as const) {
      it(`with ${body}`, async () => {
        await fake.fail({ body });
        expect(await listEndpoint(callWith())).to.deep.equal(await fake.keysOf(endpoint));
      });
    }

    it("that comes in small pieces", async () => {
      await fake.setAnswer(endpoint, { primaryKey: "fake-ä-😀" });
      await fake.fail({ wire: { kind: "drip", chunkBytes: 3, everyMs: 1 } });
      expect(await listEndpoint(callWith())).to.deep.equal({ primaryKey: "fake-ä-😀" });
    });

    const ofBytes = (bytes: number) =>
      JSON.stringify({ primaryKey: "x".repeat(bytes - '{"primaryKey":""}'.length) });

    it("of 4 MiB", async () => {
      await fake.fail({ answer: { kind: "raw", body: ofBytes(MAX_BYTES) } });
      const { primaryKey } = await listEndpoint(callWith());
      expect(primaryKey).to.have.length(MAX_BYTES - 17);
    });

    for (const [what, change] of [
      ["", {}],
      [", which is less on the wire", { body: "gzip" }],
    ] as const) {
      it(`and none of more than 4 MiB${what}`, async () => {
        await fake.fail({ answer: { kind: "raw", body: ofBytes(MAX_BYTES + 1) }, ...change });
        const context = callWith();
        const error = await failureOf(listEndpoint(context));
        expect(error).to.include({ code: "ResponseTooLarge" });
        expect(error.message).to.contain("the answer has more than 4 MiB");
        expect(await statuses(), "requests").to.have.length(1);
        expect(await listEndpoint(context)).to.deep.equal(await fake.keysOf(endpoint));
      });
    }
  });

  describe("meets what is no answer with keys", () => {
    for (const [what, fault] of [
      ["HTML", { answer: { kind: "html" } }],
      ["the first half of the JSON", { body: "truncated" }],
      ["nothing", { body: "empty" }],
      ["a list", { answer: { kind: "raw", body: '["canary"]' } }],
      ["null", { answer: { kind: "raw", body: "null" } }],
      ["bytes that are no text", { answer: { kind: "raw", base64: "/////w==" } }],
    ] as const) {
      it(`${what} with status 200: an error at once, which repeats none of it`, async () => {
        await fake.fail({ times: "always", ...fault });
        const error = await failureOf(listEndpoint(callWith()));
        expect(error).to.include({ code: "UnexpectedAnswer", status: 200 });
        expect(error.message)
          .to.contain("the answer is not a JSON object")
          .and.contain("azure-listkeys:endpoint")
          .and.not.match(/Sorry|DOCTYPE/);
        expect(await statuses()).to.deep.equal([200]);
      });
    }

    it("a compressed answer that is not compressed: an error", async () => {
      const headers = { "content-type": "application/json", "content-encoding": "gzip" };
      await fake.fail({ times: "always", answer: { kind: "raw", headers, body: '{"primaryKey":"canary"}' } });
      await failureOf(listEndpoint(callWith()));
    });

    it("a field of another type: an error that names it and not its value", async () => {
      await fake.setAnswer(endpoint, { primaryKey: ["canary"], secondaryKey: "fake-second" });
      const error = await failureOf(listEndpoint(callWith()));
      expect(error).to.include({ code: "UnexpectedAnswer", status: 200 });
      expect(error.message).to.match(
        /the answer is not of the form that api-version 2025-09-01 has: primaryKey is array where string belongs/,
      );
    });

    it("an error with status 200", async () => {
      const body = JSON.stringify({ error: { code: "Odd", message: "not today" } });
      await fake.fail({ answer: { kind: "raw", body } });
      expect(await failureOf(listEndpoint(callWith()))).to.include({ code: "Odd", reason: "not today" });
    });

    for (const status of [301, 302, 303, 307, 308] as const) {
      it(`${status} to another host: an error, and nothing goes there`, async () => {
        const other = await startTrustedFake();
        try {
          const location = `${other.endpoint}${endpoint}/listKeys?api-version=2025-09-01`;
          await fake.fail({ answer: { kind: "redirect", status, location } });
          const error = await failureOf(listEndpoint(callWith()));
          expect(error).to.include({ status, code: "NoErrorGiven" });
          expect(error.message).to.match(/a redirect came back, which is not followed/);
          expect(error.message).not.to.contain(new URL(location).port);
          expect(other.requests).to.deep.equal([]);
          expect(await statuses()).to.deep.equal([status]);
        } finally {
          await other.close();
        }
      });

      it(`${status} to the same host: an error, and nothing goes there`, async () => {
        await fake.fail({ answer: { kind: "redirect", status, location: `${workspace}/listKeys` } });
        expect(await failureOf(listEndpoint(callWith()))).to.include({ status, code: "NoErrorGiven" });
        expect(await statuses()).to.deep.equal([status]);
      });
    }

    for (const [status, code, message] of [
      [400, "BadRequest", /400 BadRequest/],
      [401, "InvalidAuthenticationToken", /check that the tenant of the credential is the subscription's/],
      [
        403,
        "AuthorizationFailed",
        /the action Microsoft\.MachineLearningServices\/workspaces\/serverlessEndpoints\/listKeys\/action/,
      ],
      [409, "ScopeLocked", /a ReadOnly lock .* forbids/],
    ] as const) {
      it(`${status} ${code}: an error at once that says what to do`, async () => {
        await fake.fail({ times: "always", answer: { kind: "error", status, code } });
        const error = await failureOf(listEndpoint(callWith()));
        expect(error).to.include({
          status,
          code,
          resourceId: endpoint,
          operation: "listServerlessEndpointKeys",
        });
        expect(error.message).to.match(message);
        expect(error.requestId).to.match(/^[\w-]+$/);
        expect(error.message).to.contain(`request ID ${error.requestId}`);
        expect(await statuses()).to.deep.equal([status]);
      });
    }

    for (const [gone, code] of [
      [endpoint, "ResourceNotFound"],
      [workspace, "ParentResourceNotFound"],
    ] as const) {
      it(`404 ${code}: an error at once where nobody waits for it`, async () => {
        await fake.remove(gone);
        const error = await failureOf(listEndpoint(callWith()));
        expect(error).to.include({ status: 404, code });
        expect(error.message)
          .to.contain(gone.slice(gone.lastIndexOf("/") + 1))
          .and.contain("Check the names and the subscription ID");
        expect(await statuses()).to.deep.equal([404]);
      });

      it(`404 ${code}: waited out where the resource is being created`, async () => {
        await fake.fail({ times: 2, answer: { kind: "error", status: 404, code } });
        const keys = await listEndpoint({ ...callWith(), untilReady: true });
        expect(keys).to.deep.equal(await fake.keysOf(endpoint));
        expect(await statuses()).to.deep.equal([404, 404, 200]);
      });
    }
  });

  describe("asks again", () => {
    for (const at of ["start", "headers", "body"] as const) {
      for (const kind of ["reset", "close"] as const) {
        it(`where the connection is ${kind === "reset" ? "reset" : "closed"} at the ${at} of the answer`, async () => {
          await fake.fail({ times: 2, wire: { kind, at } });
          expect(await listEndpoint(callWith())).to.deep.equal(await fake.keysOf(endpoint));
          expect(await statuses()).to.have.length(3);
        });
      }
    }

    it("no more than five times, and then says what it was", async () => {
      await fake.fail({ times: "always", wire: { kind: "reset", at: "body" } });
      const context = callWith();
      const error = await failureOf(listEndpoint(context));
      expect(error).to.include({ code: "ECONNRESET" }).and.have.property("status", undefined);
      expect(error.message).to.contain("Resource Manager could not be reached");
      expect(await statuses()).to.have.length(5);
      expect(context.clock.waits).to.have.length(4);
    });

    for (const [hint, wait] of [
      ["retry-after", 7000],
      ["retry-after-ms", 7000],
      ["ratelimit", 7000],
      ["text", 7000],
    ] as const) {
      it(`after as long as a throttled answer says by ${hint}`, async () => {
        await fake.fail({ answer: { kind: "throttle", hint, seconds: 7 } });
        const context = callWith();
        await listEndpoint(context);
        expect(await statuses()).to.deep.equal([429, 200]);
        expect(context.clock.waits).to.deep.equal([wait]);
      });
    }

    it("after as long as a throttled answer says by a date", async () => {
      await fake.fail({ answer: { kind: "throttle", hint: "retry-after-date", seconds: 7 } });
      const context = callWith();
      await listEndpoint(context);
      expect(context.clock.waits[0]).to.be.within(5000, 7000);
    });

    it("after a server's error in HTML", async () => {
      await fake.fail({ answer: { kind: "html", status: 502 } });
      expect(await listEndpoint(callWith())).to.deep.equal(await fake.keysOf(endpoint));
    });

    it("ever less often where it is told not to wait, and always in vain", async () => {
      await fake.fail({ times: "always", answer: { kind: "throttle", seconds: 0 } });
      const error = await failureOf(listEndpoint(callWith()));
      expect(error).to.include({ code: "DeadlineExceeded", status: 429 });
      expect((await statuses()).length).to.be.within(10, 40);
    });
  });

  describe("ends", () => {
    for (const at of ["start", "headers", "body"] as const) {
      it(`at the deadline, where the answer stalls at its ${at}`, async () => {
        await fake.fail({ times: "always", wire: { kind: "stall", at } });
        const started = performance.now();
        const error = await failureOf(listEndpoint(callWith({ timeoutSeconds: 0.4 }, systemClock)));
        expect(error).to.include({ code: "DeadlineExceeded" });
        expect(error.message).to.contain("no answer within 0.4 seconds");
        expect(performance.now() - started).to.be.lessThan(2000);
        expect(await statuses()).to.have.length(1);
      });
    }

    it("where nobody listens, after five tries, with the address to look at", async () => {
      const server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
      const { port } = server.address() as AddressInfo;
      server.close();
      const { cloud } = callWith().settings;
      const context = callWith({ cloud: { ...cloud, endpoint: `https://localhost:${port}` } });
      const error = await failureOf(listEndpoint(context));
      expect(error).to.include({ code: "ECONNREFUSED" }).and.have.property("status", undefined);
      expect(error.message)
        .to.contain("Resource Manager could not be reached")
        .and.contain("azure-listkeys:endpoint");
      expect(context.clock.waits).to.have.length(4);
    });
  });

  describe("in a process of its own", () => {
    let own: FakeArm;
    beforeEach(async () => {
      own = await startTrustedFake();
    });
    afterEach(() => own.close());

    it("asks for one token for all its calls, through all its clients", async () => {
      const outcomes = await inChild(
        own.environment(),
        `const settings = readSettings({}, process.env);
         const [one, other] = [clientOf(settings), clientOf({ ...settings, maxConcurrency: 2 })];
         const calls = Array.from({ length: 10 }, (_, i) => list(settings, i % 2 ? one : other, "q" + i));
         const first = await Promise.all(calls.map(outcomeOf));
         return [...first, await outcomeOf(list(settings, one)), await outcomeOf(list(settings, other))];`,
      );
      expect(outcomes.map(({ error }) => error)).to.deep.equal(Array(12).fill(undefined));
      expect(own.requests).to.have.length(12);
      expect(own.tokens).to.equal(1);
    });

    it("answers a claims challenge with another token, once", async () => {
      own.fail({ at: "identity", times: "always", answer: { kind: "token", expiresInSeconds: 200 } });
      own.fail([{}, { answer: { kind: "challenge" } }]);
      const outcomes = await inChild(
        own.environment(),
        `const settings = readSettings({}, process.env);
         const client = clientOf(settings);
         return [await outcomeOf(list(settings, client)), await outcomeOf(list(settings, client))];`,
      );
      expect(outcomes.map(({ error }) => error)).to.deep.equal([undefined, undefined]);
      expect(own.requests.map(({ status }) => status)).to.deep.equal([200, 401, 200]);
      const [first, second, third] = own.requests.map(({ headers }) => headers["authorization"]);
      expect([first === second, second === third]).to.deep.equal([true, false]);
    });

    it("does not go on where the next token is challenged, too", async () => {
      own.fail({ at: "identity", times: "always", answer: { kind: "token", expiresInSeconds: 200 } });
      own.fail({ times: "always", answer: { kind: "challenge" } });
      const [outcome] = await inChild(
        own.environment(),
        `const settings = readSettings({}, process.env);
         return [await outcomeOf(list(settings, clientOf(settings)))];`,
      );
      expect(outcome?.error).to.include({ name: "ArmError", status: 401 });
      expect(outcome?.error?.message).to.contain("The token was not accepted");
      expect(outcome?.error?.printed).not.to.match(/fake-token|claims=/);
      expect(own.requests.map(({ status }) => status)).to.deep.equal([401, 401]);
    });

    for (const [what, fault] of [
      [
        "refuses",
        { answer: { kind: "error", status: 400, code: "Fake", message: "no identity is assigned" } },
      ],
      ["fails", { answer: { kind: "error", status: 500, code: "Fake", message: "no token today" } }],
      ["answers in HTML", { answer: { kind: "html" } }],
      ["resets the connection", { wire: { kind: "reset", at: "start" } }],
    ] as const) {
      it(`says which credential gave no token, and why it was asked, where its endpoint ${what}`, async () => {
        own.fail({ at: "identity", times: "always", ...fault });
        const started = performance.now();
        const [outcome] = await inChild(
          own.environment(),
          `const settings = readSettings({}, process.env);
           return [await outcomeOf(list(settings, clientOf(settings)))];`,
        );
        expect(outcome?.error).to.include({ name: CredentialError.name, kind: "managed identity" });
        expect(outcome?.error?.message).to.match(
          /^No token from the managed identity credential: http:\/\/127\.0\.0\.1:\d+ was asked and .*(?:It was chosen by useMsi |try again later)/,
        );
        expect(own.requests).to.deep.equal([]);
        expect(performance.now() - started, "milliseconds").to.be.lessThan(15_000);
      });
    }

    it("says which variable names the authority of a certificate that is not trusted, at once", async () => {
      const { NODE_EXTRA_CA_CERTS: _, ...environment } = own.environment();
      const [outcome] = await inChild(
        environment,
        `const settings = readSettings({}, process.env);
         return [await outcomeOf(list(settings, clientOf(settings)))];`,
      );
      expect(outcome?.error).to.include({ name: "ArmError" });
      expect(outcome?.error?.message).to.match(
        /could not be reached \(\w+, .*\nThe certificate is not trusted: .*NODE_EXTRA_CA_CERTS/,
      );
      expect(own.requests).to.deep.equal([]);
    });
  });
});
