/**
 * A stored state never blocks an update: responses of any shape, and states that were edited by hand, cut
 * short or written by another version, through the SDK's own process for dynamic resources.
 */
import { expect } from "chai";
import fc from "fast-check";

import { stubOf } from "../../provider/lifecycle/stub";
import type { FakeArm } from "../../provider/testing";
import { listQuantumWorkspaceKeys } from "../support/declarations/operations";
import { responsesOf } from "../support/declarations/responses";
import type { DynamicProvider } from "../support/embedded/dynamicProvider";
import type { OldState } from "../support/embedded/providers";
import { QUANTUM_WORKSPACE } from "../support/tools";
import type { Properties, Value } from "../support/values";
import { startDynamicProvider, type Started } from "./startDynamicProvider";

const RESOURCE = {
  urn: "urn:pulumi:dev::p::t::keys",
  type: "pulumi-nodejs:quantum:WorkspaceKeys",
  name: "keys",
};
const ARGS: Properties = { resourceId: QUANTUM_WORKSPACE, __provider: stubOf("quantum.WorkspaceKeys") };

const NAMES = [
  "resourceId",
  "apiVersion",
  "use",
  "revision",
  "rotated",
  "primaryKey",
  "primaryConnectionString",
  "activeKey",
  "additionalFields",
  "__options",
];

const ODD: fc.Arbitrary<Value | undefined> = fc.constantFrom(
  undefined,
  null,
  "",
  "3",
  "primary",
  -1,
  0,
  1.5,
  true,
  [],
  [null],
  { a: null },
  [["a"], "b"],
  { constructor: "x", secrets: [1], replaceOnChanges: {} },
);

/** The same properties, some of them missing or another; or none at all. */
const damage = fc.oneof(
  { arbitrary: fc.array(fc.tuple(fc.constantFrom(...NAMES), ODD), { maxLength: 4 }), weight: 5 },
  { arbitrary: fc.constant("all" as const), weight: 1 },
);

const id = fc.constantFrom(QUANTUM_WORKSPACE, "", "keys", `${QUANTUM_WORKSPACE}/other`, "/subscriptions/x");

/** Any fields, and lists in lists and objects in objects, as deep as a response may be. */
const response = fc.integer({ min: 0, max: 58 }).chain((depth) =>
  fc
    .tuple(
      responsesOf(listQuantumWorkspaceKeys).response,
      fc.array(fc.boolean(), { minLength: depth, maxLength: depth }),
    )
    .map(([fields, levels]) => ({
      ...fields,
      deep: levels.reduce<unknown>(
        (inner, isList) => (isList ? [inner, "fake-3"] : { inner }),
        ["fake-4", "fake-5"],
      ),
    })),
);

function damaged(properties: Properties, by: "all" | [string, Value | undefined][]): Properties {
  const stub = properties["__provider"] as Value;
  if (by === "all") return { __provider: stub };
  const others = Object.entries({ ...properties, ...Object.fromEntries(by) });
  return Object.fromEntries(others.filter(([, value]) => value !== undefined)) as Properties;
}

describe("key resources with responses and states of any kind", () => {
  let fake: FakeArm;
  let provider: DynamicProvider;
  let end: Started["end"];
  before(async () => {
    ({ fake, provider, end } = await startDynamicProvider());
  });
  after(() => end());

  /** Checked anew, and brought to what was checked, as the engine does it. */
  async function updated(old: OldState): Promise<OldState> {
    const { inputs, failures } = await provider.check(RESOURCE, old.inputs, ARGS);
    expect(failures).to.deep.equal([]);
    const { changes, replaces } = await provider.diff(RESOURCE, old, inputs, []);
    if (replaces.length > 0) {
      // A replacement is checked without what was.
      const fresh = await provider.check(RESOURCE, {}, ARGS);
      return { inputs: fresh.inputs, ...(await provider.create(RESOURCE, fresh.inputs)) };
    }
    if (changes === false) return { ...old, inputs };
    return { ...old, inputs, outputs: await provider.update(RESOURCE, old, inputs) };
  }

  it("are repaired by the next update, refreshed or rejected with a message, and deleted", async () => {
    await fc.assert(
      fc.asyncProperty(
        response,
        damage,
        damage,
        id,
        fc.boolean(),
        async (body, inInputs, inOutputs, storedId, isWithoutStub) => {
          fake.setAnswer(QUANTUM_WORKSPACE, body);
          const { inputs } = await provider.check(RESOURCE, {}, ARGS);
          const { outputs } = await provider.create(RESOURCE, inputs);
          const old = {
            id: storedId,
            inputs: damaged(inputs, inInputs),
            outputs: damaged(outputs, inOutputs),
          };
          const refusal = await provider.read(RESOURCE, old).then(
            () => "",
            (error: Error) => error.message,
          );
          expect(refusal).not.to.match(/internal|TypeError|undefined|Invalid string length/i);
          await provider.delete(RESOURCE, old);
          // The SDK runs nothing without it.
          if (isWithoutStub) delete old.outputs["__provider"];

          const repaired = await updated(old);
          expect(repaired.id).to.equal(QUANTUM_WORKSPACE);
          // Where the inputs named another target, the update has listed the keys: the inputs have them from
          // the next on.
          expect(repaired.outputs).to.include.all.keys(
            ...["resourceId", "use", "primaryKey", "activeKey", "secondaryKey", "additionalFields"],
            ...["revision", "rotated"],
          );
          expect(repaired.outputs["__provider"]).to.equal(ARGS["__provider"]);
          const again = await provider.check(RESOURCE, repaired.inputs, ARGS);
          expect(await provider.diff(RESOURCE, repaired, again.inputs, [])).to.deep.include({
            changes: false,
            replaces: [],
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});
