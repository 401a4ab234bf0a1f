/**
 * Under load, with faults among it, each call ends with its own keys, after exactly the expected requests.
 */
import { expect } from "chai";

import type { ArmFault, FakeArm } from "../../../provider/testing";
import { startTrustedFake, workspace } from "../fakeArm/support";
import type { Face } from "./face";
import { startFunctions } from "./functionFace";
import { startResources } from "./resourceFace";
import { listServerlessEndpointKeys as operation } from "../../support/declarations/operations";

/** Of the functions, and as many of the key resources. */
const CALLS = 1_000;
/** One request in this many gets a fault: 5 %. */
const ONE_IN = 20;
/** Requests in flight, per process. */
const LIMIT = 16;

/** Each needs one more request. */
const FAULTS: readonly Omit<ArmFault, "at" | "resourceId">[] = [
  { answer: { kind: "throttle", seconds: 2 } },
  { answer: { kind: "throttle", status: 503, hint: "none" } },
  { answer: { kind: "error", status: 500, code: "Fake" } },
  { answer: { kind: "html", status: 502 } },
  { answer: { kind: "error", status: 408, code: "Fake" } },
  { wire: { kind: "reset", at: "start" } },
  { wire: { kind: "reset", at: "body" } },
  { wire: { kind: "close", at: "headers" } },
  { wire: { kind: "close", at: "body" } },
];

const idsOf = (kind: string) =>
  Array.from({ length: CALLS }, (_, index) => `${workspace}/serverlessEndpoints/${kind}-${index}`);

describe("a thousand functions and a thousand key resources at once, one in twenty failing", function () {
  this.timeout(240_000);
  let fake: FakeArm;
  let faces: Face[] = [];
  before(async () => {
    fake = await startTrustedFake();
    const env = {
      ...fake.environment(),
      NODE_OPTIONS: `--require ${require.resolve("./preload/hurry.cjs")}`,
    };
    faces = [startFunctions({ env, config: {} }), await startResources({ env, config: {} })];
  });
  after(async () => {
    await Promise.all(faces.map((face) => face.end()));
    await fake.close();
  });

  it("end with their own keys, after the requests that the retries owe, within the limit", async () => {
    const ids = ["function", "resource"].map(idsOf);
    const failing = ids.flat().filter((_, index) => index % ONE_IN === 0);
    fake.fail(failing.map((resourceId, index) => ({ ...FAULTS[index % FAULTS.length], resourceId })));

    const outcomes = await Promise.all(
      faces.map((face, index) =>
        Promise.all((ids[index] ?? []).map((resourceId) => face.call({ operation, resourceId }))),
      ),
    );
    for (const [face, all] of outcomes.entries()) {
      for (const [index, { keys, error, isSecret }] of all.entries()) {
        const id = ids[face]?.[index] as string;
        expect({ id, keys, error, isSecret }).to.deep.equal({
          id,
          keys: fake.keysOf(id),
          error: undefined,
          isSecret: true,
        });
      }
    }
    const owed = new Map(ids.flat().map((id) => [`${id}/listKeys`, failing.includes(id) ? 2 : 1]));
    const sent = new Map<string, number>();
    for (const { path } of fake.requests) sent.set(path, (sent.get(path) ?? 0) + 1);
    expect(sent).to.deep.equal(owed);
    expect(Math.max(...fake.requests.map(({ underWay }) => underWay))).to.be.at.most(faces.length * LIMIT);
    expect(fake.tokens, "tokens, one a process").to.equal(faces.length);
  });
});
