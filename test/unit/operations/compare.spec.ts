import { expect } from "chai";

import { changedFields, isSameValue } from "../../../provider/operations/compare";

/** Lists within lists, so deep. */
function nested(depth: number, leaf: unknown): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inner) => [inner, "fake"], leaf);
}

describe("comparing two results", () => {
  it("costs no more than they are long, however deep they are", () => {
    // As JSON within JSON, its escapes would double 60 times.
    expect(isSameValue(nested(60, ["a", "b"]), nested(60, ["b", "a"]))).to.equal(true);
    expect(isSameValue(nested(60, ["a", "b"]), nested(60, ["b", "c"]))).to.equal(false);
  });

  it("costs no more than they are long, however long they are", () => {
    const long = Array.from({ length: 100_000 }, (_, index) => ({ key: `fake-${index}` }));
    // Each with each would be minutes.
    expect(isSameValue(long, [...long].reverse())).to.equal(true);
    expect(isSameValue(long, [...long.slice(1), { key: "fake" }])).to.equal(false);
  }).timeout(30_000);

  for (const [what, old, now, isSame] of [
    ["lists in another order", [1, [2, 3]], [[3, 2], 1], true],
    ["lists of another length", [1, 1], [1], false],
    ["fields in another order", { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, true],
    ["a null and an absent field", { a: null, b: [{ c: null }] }, { b: [{}] }, true],
    ["null and undefined", null, undefined, true],
    ["an empty object and an empty list", {}, [], false],
    ["an object and the list of its fields", { a: 1 }, [["a", 1]], false],
    ["a text and what looks like it", "1", 1, false],
    ["a null in a list and none", [null, 1], [1], false],
    ["a text and a list of it", "a", ["a"], false],
  ] as const) {
    it(`takes ${what} for ${isSame ? "the same" : "a change"}`, () => {
      expect([isSameValue(old, now), isSameValue(now, old)]).to.deep.equal([isSame, isSame]);
    });
  }

  it("names the fields that differ, and none that every object inherits", () => {
    expect(changedFields({ b: 1, a: [1, 2], c: 1 }, { a: [2, 1], b: 2, d: null })).to.deep.equal(["b", "c"]);
    expect(changedFields({}, { constructor: null, toString: 1 })).to.deep.equal(["toString"]);
  });
});
