/**
 * Whatever the service answers goes to the state and comes back as it was: over https, through the SDK's own
 * process for dynamic resources and its protocol, and as JSON, the form a state is stored in.
 */
import { expect } from "chai";
import fc from "fast-check";

import { keptOperations } from "../../provider/operations";
import { secretPropertiesOf } from "../../provider/lifecycle/state";
import { stubOf } from "../../provider/lifecycle/stub";
import type { FakeArm } from "../../provider/testing";
import type { DynamicProvider } from "../support/embedded/dynamicProvider";
import type { OldState } from "../support/embedded/providers";
import { resourceIdOf } from "../support/declarations/operations";
import { responsesOf } from "../support/declarations/responses";
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

  const listed = keptOperations.filter(({ isStable }) => isStable);
  const resources = listed.map((operation) => {
    const { action } = operation;
    const type = `${operation.module}.${operation.resourceName}`;
    const resourceId = resourceIdOf(operation);
    const resource = { urn: `urn:pulumi:dev::p::t::${type}`, type, name: "keys" };
    const args: Properties = { resourceId, __provider: stubOf(type) };
    const outputs = [...secretPropertiesOf(operation), "revision", "rotated"];
    return { action, resourceId, resource, args, outputs, body: responsesOf(operation).response };
  });

  it("take an unchanged response for no change, and all of it is secret", async () => {
    const answered = fc.constantFrom(...resources).chain((each) => fc.tuple(fc.constant(each), each.body));
    await fc.assert(
      fc.asyncProperty(
        answered,
        async ([{ action, resourceId, resource, args, outputs: declared }, body]) => {
          fake.setAnswer(resourceId, body, { action });
          const { inputs, failures } = await provider.check(resource, {}, args);
          expect(failures).to.deep.equal([]);
          // What is left out would be unknown in each plan.
          expect(inputs).to.include.all.keys(...declared);
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
        },
      ),
      { numRuns: 400 },
    );
  });
});
