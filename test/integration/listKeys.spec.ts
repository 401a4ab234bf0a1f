/** From arguments to a typed result over real https; the requests are what the fake ARM saw of them. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";

import { expect } from "chai";

import { ArmClient } from "../../provider/arm/client";
import { connect } from "../../provider/arm/connection";
import { CredentialError } from "../../provider/arm/errors/errors";
import type { Settings } from "../../provider/arm/settings";
import { type Context, listKeys } from "../../provider/listKeys";
import { readSettings } from "../../provider/configuration/settings";
import { connectFakeArm, type ConnectedFakeArm, type FakeArm } from "../../provider/testing";
import { version } from "../../provider/version";
import { inChild } from "./child";
import { compute, endpoint, other, quantum, startTrustedFake, workspace } from "./fakeArm/support";
import {
  listAny,
  listComputeKeys,
  listMachineLearningWorkspaceKeys as listMachineLearning,
  listQuantumWorkspaceKeys as listQuantum,
  listServerlessEndpointKeys,
} from "../support/declarations/operations";

const names = { resourceGroupName: "rg", workspaceName: "ml-ws" };

describe("listKeys over https", () => {
  // This process has the managed identity of the fake that it was started with, and can have only one.
  let fake: ConnectedFakeArm;
  before(async () => {
    fake = await connectFakeArm();
  });
  beforeEach(() => fake.reset());
  after(() => fake.reset());

  function callWith(more: Partial<Settings> = {}): Context {
    const settings = { ...readSettings({}, fake.environment({})), ...more };
    const client = new ArmClient(settings, { connect });
    return { settings, client, untilReady: false, report: () => undefined, warn: () => undefined };
  }

  const listEndpoint = (context: Context, name = "phi") =>
    listKeys(listServerlessEndpointKeys, { ...names, name }, context);

  const statuses = async () => (await fake.requests).map(({ status }) => status);

  describe("returns the response of each operation", () => {
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
        const { userStorageResourceId, ...keys } = (await fake.keysOf(id)) as Record<string, unknown>;
        const storage =
          userStorageResourceId === undefined
            ? {}
            : { userStorageResourceId, userStorageArmId: userStorageResourceId };
        expect(await call(callWith())).to.deep.equal({ ...keys, ...storage });
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

    it("without its nulls, and with undeclared fields", async () => {
      await fake.setAnswer(endpoint, {
        primaryKey: "fake",
        secondaryKey: null,
        later: { at: [null, 1], none: null },
      });
      expect(await listEndpoint(callWith())).to.deep.equal({ primaryKey: "fake", later: { at: [null, 1] } });
    });

    it("with nothing in it", async () => {
      await fake.setAnswer(workspace, {});
      const args = { resourceId: workspace };
      expect(await listKeys(listMachineLearning, args, callWith())).to.deep.equal({});
    });

    it("of any other list action, with its body and its api-version", async () => {
      const answer = { anything: ["at", { all: null }] };
      await fake.setAnswer(other, answer, { action: "ListAccountSas", apiVersion: "2023-05-01" });
      const args = {
        resourceId: other,
        apiVersion: "2023-05-01",
        action: "listAccountSas",
        body: { a: ["ä"] },
      };
      expect(await listAny(args, callWith())).to.deep.equal(answer);
      expect((await fake.requests)[0]).to.deep.include({
        path: `${other}/listAccountSas`,
        query: { "api-version": "2023-05-01" },
        body: '{"a":["ä"]}',
      });
    });

    it("as it is at the time: nothing is cached", async () => {
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
        body: "",
      });
      expect(request?.headers).not.to.have.property("content-type");
      expect(request?.headers).to.include({
        "content-length": "0",
        accept: "application/json",
        host: new URL(fake.endpoint).host,
      });
      expect(request?.headers["user-agent"]).to.match(
        new RegExp(`^pulumi-azure-listkeys/${version.replaceAll(".", "\\.")} `),
      );
      expect(request?.headers["authorization"]).to.match(/^Bearer <token \d+>$/);
    });

    it("a new request ID with each call", async () => {
      const context = callWith();
      await listEndpoint(context);
      await listEndpoint(context);
      const ids = (await fake.requests).map(({ headers }) => headers["x-ms-client-request-id"]);
      for (const id of ids) expect(id).to.match(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      expect(new Set(ids).size).to.equal(2);
    });

    it("a caller-supplied api-version", async () => {
      await fake.setAnswer(endpoint, { primaryKey: "fake" }, { apiVersion: "2030-01-01-preview" });
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

    it("nothing if an argument is wrong", async () => {
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
          // The agent gets a connection back a moment after its response was read.
          await new Promise((resolve) => setTimeout(resolve, 20));
          await listEndpoint(context, `phi${i}`);
        }
      } finally {
        unsubscribe("http.client.request.start", note);
      }
      expect(requests.map(({ reusedSocket }) => reusedSocket)).to.deep.equal(Array(5).fill(true));
    });

    it("sends one request for identical calls, and returns a separate result to each caller", async () => {
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

  describe("in a separate process", () => {
    let own: FakeArm;
    beforeEach(async () => {
      own = await startTrustedFake();
    });
    afterEach(() => own.close());

    it("requests one token for all calls, through all clients", async () => {
      const { outcomes } = await inChild("calls", own.environment(), {
        stacks: [{}, { "azure-listkeys:maxConcurrency": "2" }],
        rounds: [{ workspaces: ["q1", "q2", "q3", "q4", "q5"] }, {}],
      });
      expect(outcomes.map(({ error }) => error)).to.deep.equal(Array(12).fill(undefined));
      expect(own.requests).to.have.length(12);
      expect(own.tokens).to.equal(1);
    });

    for (const [what, fault] of [
      [
        "rejects the request",
        { answer: { kind: "error", status: 400, code: "Fake", message: "no identity is assigned" } },
      ],
      ["fails", { answer: { kind: "error", status: 500, code: "Fake", message: "no token today" } }],
      ["responds in HTML", { answer: { kind: "html" } }],
      ["resets the connection", { wire: { kind: "reset", at: "start" } }],
    ] as const) {
      it(`names the credential that got no token, and why it was chosen, if its endpoint ${what}`, async () => {
        own.fail({ at: "identity", times: "always", ...fault });
        const started = performance.now();
        const { outcomes } = await inChild("calls", own.environment(), {});
        const { error } = outcomes[0] ?? {};
        expect(error).to.include({ name: CredentialError.name, kind: "managed identity" });
        expect(error?.message).to.match(
          /^Could not get a token with the managed identity credential \(chosen by ARM_USE_MSI\): http:\/\/127\.0\.0\.1:\d+ .*(?:Run where a managed identity|try again later)/,
        );
        expect(own.requests).to.deep.equal([]);
        expect(performance.now() - started, "milliseconds").to.be.lessThan(15_000);
      });
    }
  });
});
