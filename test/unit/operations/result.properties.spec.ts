/** Whatever the service answers: a JSON object is given, anything else refused, and neither shows in what is said of it. */
import { inspect } from "node:util";

import { expect } from "chai";
import fc from "fast-check";

import { ArmError } from "../../../provider/arm/errors/errors";
import { listKeys } from "../../../provider/listKeys";
import { operationNamed } from "../../../provider/operations";
import { fieldsOf } from "../../../provider/operations/result";
import { sampleOf } from "../../../provider/operations/sample";
import { answeringClient, testSettings } from "../../support/answeringClient";
import {
  carried,
  hasNumberNotKept,
  isWellFormed,
  jsonObjectText,
  jsonText,
  mutatedText,
} from "../../support/arbitraries";
import { resourceIdOf } from "../../support/declarations/operations";
import { specifiedOperations } from "../../support/declarations/specification";
import { withoutNulls } from "../../support/values";

/** In every string that is made up, and in the first digits of every number. */
const MARK = "canary";
const NUMBER_MARK = /7777/;

const answer = { body: "" };
const client = answeringClient(() => answer);

function parse(body: string, reviver?: (name: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(body, reviver) as unknown;
  } catch {
    return undefined;
  }
}

/** A date is passed on as the service wrote it, well formed or not. */
function rightDates(name: string, value: unknown): unknown {
  return name === "createdAt" && typeof value === "string" ? "2026-01-01T00:00:00Z" : value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** With the field that a later api-version renamed by its other name too. */
function underAllNames(result: { userStorageResourceId?: unknown; userStorageArmId?: unknown }): object {
  const { userStorageResourceId: older, userStorageArmId: newer } = result;
  if (older === undefined && newer === undefined) return result;
  return { ...result, userStorageResourceId: older ?? newer, userStorageArmId: newer ?? older };
}

/** However the error is printed. */
function expectNothingOf(error: unknown): void {
  expect(error).to.be.instanceOf(ArmError);
  expect(error).to.include({ code: "UnexpectedResponse" });
  const inspected = inspect(error, { depth: 9, showHidden: true });
  for (const printed of [(error as ArmError).message, inspected, JSON.stringify(error), String(error)]) {
    expect(printed).not.to.contain(MARK);
    expect(printed).not.to.match(NUMBER_MARK);
  }
}

describe("an answer of any kind", () => {
  for (const { operationId: name, validate } of specifiedOperations) {
    const operation = operationNamed(name);
    const resourceId = resourceIdOf(operation);
    const constraints = { mark: MARK, names: [...fieldsOf(operation), "computeType"], refused: true };
    const bodies = fc.oneof(
      { arbitrary: mutatedText(sampleOf(operation, MARK), constraints), weight: 4 },
      { arbitrary: jsonObjectText(constraints), weight: 3 },
      { arbitrary: jsonText(constraints), weight: 1 },
      {
        arbitrary: fc
          .tuple(jsonObjectText(constraints), fc.nat())
          .map(([body, end]) => body.slice(0, end % (body.length + 1))),
        weight: 1,
      },
    );

    it(`of ${name} is given as it is, with a warning if it does not fit, without a word of it`, async () => {
      const seen = { given: 0, warned: 0, refused: 0 };
      await fc.assert(
        fc.asyncProperty(bodies, async (body) => {
          answer.body = body;
          const expected = carried(parse(body));
          const isGiven = isObject(expected) && isWellFormed(expected) && !hasNumberNotKept(body);
          const silent = () => undefined;
          const warnings: string[] = [];
          const warn = (warning: string) => warnings.push(warning);
          const context = {
            ...{ settings: testSettings, client, untilReady: false, report: silent, warn },
            // What the entry points make of it is theirs.
            onNoActiveKey: silent,
          };
          const outcome = await listKeys(operation, { resourceId }, context).then(
            (result) => ({ result }),
            (error: unknown) => ({ error }),
          );
          expect("result" in outcome, "an object, and given").to.equal(isGiven);
          if ("result" in outcome) {
            expect(outcome.result).to.deep.equal(underAllNames(withoutNulls(expected) as object));
            const fits = validate(carried(parse(body, rightDates))) === true;
            const mismatches = warnings.filter((warning) => warning.includes("is not as declared"));
            expect(mismatches, "a warning where it is not as specified").to.have.length(fits ? 0 : 1);
            for (const warning of warnings) expect(warning).not.to.match(NUMBER_MARK).and.not.contain(MARK);
            seen[fits ? "given" : "warned"]++;
            return;
          }
          expectNothingOf(outcome.error);
          seen.refused++;
        }),
        { numRuns: 400 },
      );
      expect(seen.given).to.be.above(10);
      expect(seen.warned).to.be.above(10);
      expect(seen.refused).to.be.above(10);
    });
  }
});
