/**
 * Whatever the service answers goes to the state and comes back as it was: over https, through the SDK's own
 * process for dynamic resources and its protocol, and as JSON, the form a state is stored in.
 */
import { expect } from "chai";
import fc from "fast-check";

import { keptOperations } from "../../provider/operations";
import { fieldsOf } from "../../provider/operations/result";
import { stubOf } from "../../provider/lifecycle/stub";
import type { FakeArm } from "../../provider/testing";
import { sampleOf } from "../../provider/operations/sample";
import { activePathsOf } from "../../provider/operations/twoKeys";
import { responseOf } from "../../provider/operations/wire";
import { jsonObjectText } from "../support/arbitraries";
import type { DynamicProvider } from "../support/embedded/dynamicProvider";
import type { OldState } from "../support/embedded/providers";
import { resourceIdOf } from "../support/declarations/operations";
import { isSecret, type Properties } from "../support/values";
import { startDynamicProvider, type Started } from "./startDynamicProvider";

describe("key resources in the SDK's provider process", () => {
  let fake: FakeArm;
  let provider: DynamicProvider;
  let end: Started["end"];
  before(async () => {
    ({ fake, provider, end } = await startDynamicProvider());
  });
  after(() => end());

  const resources = keptOperations.map((operation) => {
    const { action, result } = operation;
    const type = `${operation.module}.${operation.resourceName}`;
    const declared = fieldsOf(operation);
    const onTheWire = new Set([...declared, ...Object.keys(responseOf(operation, sampleOf(operation, "a")))]);
    /** Without the fields of the active key there is nothing to keep, without the discriminator no variant. */
    const always = [
      ...Object.values(activePathsOf(operation)).map(([path]) => path.split(".")[0] as string),
      ...(result.kind === "union" ? [result.discriminator] : []),
    ];
    const sample = sampleOf(operation, "a");
    const body = fc
      .tuple(fc.subarray(declared.filter((name) => !always.includes(name))), jsonObjectText())
      .map(([names, others]) => {
        const known = Object.fromEntries([...names, ...always].map((name) => [name, sample[name]]));
        const unknown = Object.entries(JSON.parse(others) as object).filter(([name]) => !onTheWire.has(name));
        // A flat map has no fields beside its own.
        const isFlat = result.kind === "object" && result.flat !== undefined;
        return { ...(isFlat ? {} : Object.fromEntries(unknown)), ...responseOf(operation, known) };
      });
    const resourceId = resourceIdOf(operation);
    const resource = { urn: `urn:pulumi:dev::p::t::${type}`, type, name: "keys" };
    const args: Properties = { resourceId, __provider: stubOf(type) };
    return { action, resourceId, resource, args, body };
  });

  it("take an unchanged response for no change, and all of it is secret", async () => {
    const answered = fc.constantFrom(...resources).chain((each) => fc.tuple(fc.constant(each), each.body));
    await fc.assert(
      fc.asyncProperty(answered, async ([{ action, resourceId, resource, args }, body]) => {
        fake.setAnswer(resourceId, body, { action });
        const { inputs, failures } = await provider.check(resource, {}, args);
        expect(failures).to.deep.equal([]);
        for (const [name, value] of Object.entries(inputs)) {
          if (!["resourceId", "use", "revision", "rotated", "__provider"].includes(name)) {
            expect(value === null || isSecret(value), name).to.equal(true);
          }
        }
        const { id, outputs } = await provider.create(resource, inputs);
        const old = JSON.parse(JSON.stringify({ id, inputs, outputs })) as OldState;
        const again = (await provider.check(resource, old.inputs, args)).inputs;
        expect(again).to.deep.include({ revision: 1, rotated: [] });
        expect(await provider.diff(resource, old, again, [])).to.deep.include({
          changes: false,
          replaces: [],
        });
        const read = await provider.read(resource, old);
        expect(read.outputs).to.deep.include({ revision: 1, rotated: [] });
      }),
      { numRuns: 400 },
    );
  });
});
