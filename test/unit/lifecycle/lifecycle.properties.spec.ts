/** Any response: what did not change is no change, and what did is one. */
import { expect } from "chai";
import fc from "fast-check";

import { keptOperations } from "../../../provider/operations";
import type { KeysState } from "../../../provider/lifecycle/state";
import { answeringClient } from "../../support/answeringClient";
import { carried, isCarried, jsonText, text } from "../../support/arbitraries";
import { resourceIdOf } from "../../support/declarations/operations";
import { responsesOf } from "../../support/declarations/responses";
import { testLifecycle } from "../../support/testLifecycle";

/** A key resource of each operation whose keys are listed at each pass, and what its service may answer. */
const listed = keptOperations.filter(({ isStable }) => isStable);
const resources = listed.map((operation) => {
  const service = { body: "" };
  const client = answeringClient(() => service);
  const lifecycle = testLifecycle(operation, client);
  const resourceId = resourceIdOf(operation);

  /** The present response, checked. */
  async function check(olds: KeysState | undefined, body: string): Promise<KeysState> {
    service.body = body;
    const checked = await lifecycle.check(olds, { resourceId });
    return ("inputs" in checked ? checked.inputs : checked.failures) as KeysState;
  }

  return { lifecycle, resourceId, check, ...responsesOf(operation) };
});

type Resource = (typeof resources)[number];

const answered: fc.Arbitrary<[Resource, string]> = fc.constantFrom(...resources).chain((resource) =>
  fc.tuple(
    fc.constant(resource),
    resource.response.map((response) => JSON.stringify(response)),
  ),
);

describe("the key resource of any operation", () => {
  it("treats an unchanged response as no change, through create and update", async () => {
    await fc.assert(
      fc.asyncProperty(answered, async ([{ lifecycle, resourceId, check }, body]) => {
        const created = await lifecycle.create(await check(undefined, body));
        const again = await check(created, body);
        expect(lifecycle.diff(created, again, resourceId)).to.deep.equal({ changes: false, replaces: [] });
        expect(again).to.include({ revision: 1 }).and.deep.include({ rotated: [] });
        const updated = await lifecycle.update(created, again);
        expect(lifecycle.diff(updated, await check(updated, body), resourceId)).to.include({
          changes: false,
        });
        const read = (await lifecycle.read(resourceId, {}, updated)) as KeysState;
        expect(lifecycle.diff(updated, read, resourceId)).to.include({ changes: false });
      }),
      { numRuns: 1000 },
    );
  });

  it("treats a field that comes or goes as a change of just that field, and a null as none", async () => {
    const name = fc.oneof(fc.constantFrom("constructor", "toString", "later"), text);
    await fc.assert(
      fc.asyncProperty(answered, name, jsonText(), async ([resource, body], field, value) => {
        const { lifecycle, resourceId, check, onTheWire, isFlat } = resource;
        fc.pre(!isFlat && !onTheWire.includes(field) && isCarried(field) && field.isWellFormed());
        const { [field]: _, ...others } = JSON.parse(body) as Record<string, unknown>;
        const without = JSON.stringify(others);
        const isNull = carried(JSON.parse(value)) === null;
        const expected = isNull ? { revision: 1, rotated: [] } : { revision: 2, rotated: [field] };
        const beside = without === "{}" ? "" : `,${without.slice(1, -1)}`;
        const withField = `{${JSON.stringify(field)}:${value}${beside}}`;
        for (const [before, after] of [
          [without, withField],
          [withField, without],
        ] as const) {
          const olds = await check(undefined, before);
          const news = await check(olds, after);
          expect(news).to.deep.include(expected);
          expect(lifecycle.diff(olds, news, resourceId)).to.deep.equal({ changes: !isNull, replaces: [] });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
