/** Any response: what did not change is no change, and what did is one. */
import { expect } from "chai";
import fc from "fast-check";

import { operations } from "../../../provider/operations";
import { fieldsOf } from "../../../provider/operations/result";
import { KeysLifecycle } from "../../../provider/lifecycle/lifecycle";
import type { KeysState } from "../../../provider/lifecycle/state";
import { sampleOf } from "../../../provider/operations/sample";
import { activePathsOf } from "../../../provider/operations/twoKeys";
import { answeringClient, testSettings } from "../../support/answeringClient";
import { carried, isCarried, jsonObjectText, jsonText, text } from "../../support/arbitraries";
import { resourceIdOf } from "../../support/operations";

for (const operation of operations) {
  const service = { body: "" };
  const client = answeringClient(() => service);
  const lifecycle = new KeysLifecycle(operation, () => ({
    settings: testSettings,
    client,
    onRotation: "update",
    unreadable: "error",
    report: () => undefined,
    warn: () => undefined,
  }));
  const resourceId = resourceIdOf(operation);

  /** The present response, checked. */
  async function check(olds: KeysState | undefined, body: string): Promise<KeysState> {
    service.body = body;
    const checked = await lifecycle.check(olds, { resourceId });
    return ("inputs" in checked ? checked.inputs : checked.failures) as KeysState;
  }

  const declared = fieldsOf(operation);
  const sample = sampleOf(operation, "a");
  /** Without the fields of the active key there is nothing to keep. */
  const active = Object.values(activePathsOf(operation)).map(([path]) => path.split(".")[0] as string);
  const known = fc
    .subarray(declared.filter((name) => !active.includes(name)))
    .map((names) => [...names, ...active].map((name) => [name, sample[name]] as const));
  /** Any undeclared fields beside some that are declared. */
  const answer = fc.tuple(known, jsonObjectText()).map(([fields, others]) => {
    const body = Object.fromEntries(
      Object.entries(JSON.parse(others) as object).filter(([name]) => !declared.includes(name)),
    );
    if ("computeType" in sample) body["computeType"] = "AKS";
    return JSON.stringify({ ...body, ...Object.fromEntries(fields) });
  });

  describe(`${operation.module}.${operation.resourceName}`, () => {
    it("treats an unchanged response as no change, through create and update", async () => {
      await fc.assert(
        fc.asyncProperty(answer, async (body) => {
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
        { numRuns: 100 },
      );
    });

    it("takes a field that comes or goes for a change of just that field, and a null for none", async () => {
      const name = fc.oneof(fc.constantFrom("constructor", "toString", "later"), text);
      await fc.assert(
        fc.asyncProperty(answer, name, jsonText(), async (body, field, value) => {
          fc.pre(!declared.includes(field) && isCarried(field) && field.isWellFormed());
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
        { numRuns: 100 },
      );
    });
  });
}
