import { expect } from "chai";
import fc from "fast-check";

import {
  fillTemplate,
  matchTemplate,
  parseResourceId,
  pathOf,
  segmentProblem,
  typeOf,
} from "../../../provider/arm/resourceId";
import { operations } from "../../../provider/operations";
import { resourceTypeOf } from "../../../provider/operations/operation";
import { text } from "../../support/arbitraries";

const isSegment = (value: string) => segmentProblem(value) === undefined;

const segment = fc.oneof(text, fc.string({ unit: "grapheme", minLength: 1 })).filter(isSegment);
const segments = fc.array(segment, { minLength: 1, maxLength: 12 });
const id = segments.map((parts) => `/${parts.join("/")}`);

function partsOf(resourceId: string): string[] {
  const parsed = parseResourceId(resourceId);
  if ("problem" in parsed) throw new Error(parsed.problem);
  return parsed.segments;
}

describe("an ARM ID", () => {
  it("that is made of segments is taken apart into the same", () => {
    fc.assert(
      fc.property(segments, (parts) => {
        expect(partsOf(`/${parts.join("/")}`)).to.deep.equal(parts);
      }),
    );
  });

  it("of any kind is rejected, or prints back to itself, and no segment of it is rejected", () => {
    const some = fc.oneof(
      text,
      text.map((rest) => `/${rest}`),
      fc.array(text).map((parts) => `/${parts.join("/")}`),
      id,
    );
    fc.assert(
      fc.property(some, (resourceId) => {
        const parsed = parseResourceId(resourceId);
        if ("problem" in parsed) {
          expect(parsed.problem).to.match(/^(?:does not begin|has a segment that) /);
          return;
        }
        expect(`/${parsed.segments.join("/")}`).to.equal(resourceId);
        expect(parsed.segments.every(isSegment)).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("goes into a path from which it comes back", () => {
    fc.assert(
      fc.property(id, (resourceId) => {
        const path = pathOf(resourceId);
        expect(path).to.match(/^[\w/.~!'()*%-]+$/);
        expect(path.split("/").map(decodeURIComponent).join("/")).to.equal(resourceId);
        expect(new URL(path, "https://arm.example").pathname).to.equal(path);
      }),
    );
  });

  // The ID of another resource may be of any length: `operations/arguments.ts` reads what follows it.
  for (const operation of operations.filter(({ extendedResource }) => extendedResource === undefined)) {
    const { resourcePath } = operation;
    const placeholders = [...resourcePath.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const names = fc.record(Object.fromEntries(placeholders.map((name) => [name, segment])));

    it(`${operation.module}.${operation.resourceName}: is filled in with any names, which are read back`, () => {
      fc.assert(
        fc.property(names, fc.func(fc.boolean()), (given, isUpper) => {
          const parts = partsOf(fillTemplate(resourcePath, given));
          expect(matchTemplate(resourcePath, parts)).to.deep.equal(given);
          expect(typeOf(parts)).to.equal(resourceTypeOf(operation));
          // The literal segments in any case, the names in their own.
          const cased = parts.map((part, index) =>
            index % 2 === 0 && isUpper(index) ? part.toUpperCase() : part,
          );
          expect(matchTemplate(resourcePath, cased)).to.deep.equal(given);
        }),
      );
    });

    it(`${operation.module}.${operation.resourceName}: prints back to itself, but for the case of what is no name`, () => {
      fc.assert(
        fc.property(
          fc.oneof(
            id,
            names.map((given) => fillTemplate(resourcePath, given)),
          ),
          (resourceId) => {
            const found = matchTemplate(resourcePath, partsOf(resourceId));
            if (found === undefined) return;
            expect(fillTemplate(resourcePath, found).toLowerCase()).to.equal(resourceId.toLowerCase());
          },
        ),
      );
    });
  }
});
