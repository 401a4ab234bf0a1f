/** The rules for names, which match in linear time, against those of the REST pages, which do not. */
import { expect } from "chai";
import fc from "fast-check";

import { ArgsError } from "../../../provider/arm/errors/errors";
import { segmentProblem } from "../../../provider/arm/resourceId";
import { operationNamed } from "../../../provider/operations";
import type { Operation } from "../../../provider/operations/operation";
import { targetOf } from "../../../provider/operations/target";
import { text } from "../../support/arbitraries";
import { type Schema, specifiedOperations } from "../../support/declarations/specification";

const SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";

/** Characters that the patterns have in them, and neighbours and look-alikes of those. */
const near = fc.constantFrom(..."aAzZfFgG09--__", ..."/@[`{.: \n\r", "é", "ſ", "K", "ａ", "\u200d");

/** No resource in Azure may have a longer one, documented or not. */
const LONGEST_NAME = 260;

function documented({ pattern, format, maxLength = Infinity }: Schema, value: string): boolean {
  const uuid = /^[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}$/;
  return (
    value.length > 0 &&
    value.length <= maxLength &&
    (format !== "uuid" || uuid.test(value)) &&
    (pattern === undefined || new RegExp(pattern).test(value))
  );
}

function isAccepted(operation: Operation, parameter: string, value: string): boolean {
  const names = Object.fromEntries(Object.keys(operation.parameters).map((name) => [name, "abc"]));
  try {
    targetOf(operation, { ...names, subscriptionId: SUBSCRIPTION, [parameter]: value }, undefined);
    return true;
  } catch (error) {
    expect(error).to.be.instanceOf(ArgsError);
    expect((error as ArgsError).problems.map(({ property }) => property)).to.deep.equal([parameter]);
    return false;
  }
}

/** Names to try: such as the pattern takes, those with something wrong somewhere, and any text. */
function namesFor({ pattern, format }: Schema): fc.Arbitrary<string> {
  const right =
    format === "uuid"
      ? fc.uuid().chain((uuid) => fc.constantFrom(uuid, uuid.toUpperCase()))
      : fc.stringMatching(new RegExp(pattern ?? "^[^/]{1,40}$"));
  const wrong = fc.tuple(right, fc.nat(), near).map(([value, at, instead]) => {
    const index = at % (value.length + 1);
    return value.slice(0, index) + instead + value.slice(index + (at % 2));
  });
  // Around each length that a rule ends at.
  const long = fc
    .tuple(
      fc.constantFrom("a", "a-", "0_"),
      fc.constantFrom(1, 2, 3, 32, 33, 34, 89, 90, 91, 254, 255, 256, 261),
    )
    .map(([unit, length]) => unit.repeat(length).slice(0, length));
  return fc.oneof(right, wrong, long, fc.string({ unit: near, maxLength: 40 }), text);
}

describe("the rule for a name", () => {
  for (const { operationId, parameters } of specifiedOperations) {
    const operation = operationNamed(operationId);
    for (const { name, schema } of parameters) {
      it(`${operation.module}.${operation.functionName}: ${name} accepts exactly what is documented`, () => {
        const seen = { accepted: 0, refused: 0 };
        fc.assert(
          fc.property(namesFor(schema), (value) => {
            const accepted = isAccepted(operation, name, value);
            seen[accepted ? "accepted" : "refused"]++;
            // Where no form is documented, what does not stay in its segment is refused all the same.
            const isFormDocumented = schema.pattern !== undefined || schema.format !== undefined;
            const isSegment = isFormDocumented
              ? value.length <= LONGEST_NAME
              : segmentProblem(value) === undefined;
            expect(accepted).to.equal(isSegment && documented(schema, value));
          }),
          { numRuns: 1000 },
        );
        expect(seen.accepted).to.be.above(10);
        expect(seen.refused).to.be.above(10);
      });
    }
  }
});
