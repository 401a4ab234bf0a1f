import { expect } from "chai";

import type { FakeArm } from "../../../provider/testing";
import {
  ask,
  compute,
  endpoint,
  listKeys,
  machineLearningVersion,
  startTrustedFake,
  workspace,
} from "./support";

describe("the record of requests", () => {
  let fake: FakeArm;
  beforeEach(async () => {
    fake = await startTrustedFake();
  });
  afterEach(() => fake.close());

  it("has the request, and the response", async () => {
    const before = Date.now();
    const headers = { "content-type": "application/json", "X-Own": "here" };
    await ask(fake, `${endpoint}/listKeys?api-version=${machineLearningVersion}&x=%20y`, {
      body: "{}",
      headers,
    });
    const [request] = fake.requests;
    expect(request).to.include({
      method: "POST",
      path: `${endpoint}/listKeys`,
      body: "{}",
      status: 200,
      underWay: 1,
    });
    expect(request?.query).to.deep.equal({ "api-version": machineLearningVersion, x: " y" });
    expect(request?.headers).to.include({ "x-own": "here", "content-length": "2" });
    expect(request?.time).to.be.within(before, Date.now());
  });

  it("has no token, but distinguishes tokens", async () => {
    const token = fake.giveToken();
    const mine = { headers: { authorization: `Bearer ${token}` } };
    await listKeys(fake, workspace, mine);
    await listKeys(fake, workspace);
    await listKeys(fake, workspace, mine);
    await listKeys(fake, workspace, { headers: { authorization: "Bearer of-someone-else" } });
    expect(fake.requests.map(({ headers }) => headers["authorization"])).to.deep.equal([
      "Bearer <token 1>",
      "Bearer <token 3>",
      "Bearer <token 1>",
      "Bearer <unknown>",
    ]);
    expect(JSON.stringify(fake.requests)).to.not.contain(token).and.not.contain("of-someone-else");
  });

  it("has rejected requests, and the fault that was played", async () => {
    const fault = { answer: { kind: "html", status: 502 } } as const;
    fake.fail(fault);
    await listKeys(fake, workspace);
    await ask(fake, "/nothing?api-version=1");
    expect(fake.requests.map(({ status }) => status)).to.deep.equal([502, 404]);
    expect(fake.requests.map((request) => request.fault)).to.deep.equal([fault, undefined]);
  });

  it("has no status for a request that got none", async () => {
    fake.fail({ wire: { kind: "reset", at: "start" } });
    await listKeys(fake, workspace).catch(() => undefined);
    expect(fake.requests[0]).to.not.have.property("status");
  });

  it("counts how many were in flight at a time", async () => {
    fake.fail({ times: "always", delayMs: 50 });
    await Promise.all([1, 2, 3].map(() => listKeys(fake, compute)));
    await listKeys(fake, compute);
    expect(fake.requests.map(({ underWay }) => underWay)).to.deep.equal([1, 2, 3, 1]);
  });
});
