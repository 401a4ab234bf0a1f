import { expect } from "chai";

import { anyOperation } from "../../../provider/operations/any";
import { rotatedPaths } from "../../../provider/operations/rotated";

const key = (keyName: string, value: string) => ({ keyName, value });

const rows: [what: string, old: unknown, now: unknown, rotated: string[]][] = [
  ["a field", { a: "1", b: "2" }, { a: "1", b: "3" }, ["b"]],
  ["a field that came, and one that went", { a: "1" }, { b: "1" }, ["a", "b"]],
  ["nothing, where a list has another order", { a: ["1", "2"] }, { a: ["2", "1"] }, []],
  ["nothing, where a null came", { a: "1" }, { a: "1", b: null }, []],
  [
    "an item by its name",
    { keys: [key("key1", "a"), key("key2", "b")] },
    { keys: [key("key2", "c"), key("key1", "a")] },
    ["keys.key2"],
  ],
  [
    "an item that came",
    { keys: [key("key1", "a")] },
    { keys: [key("key1", "a"), key("key2", "b")] },
    ["keys.key2"],
  ],
  [
    "an item by the other name",
    { value: [{ name: "Primary Read Only", value: "a" }] },
    { value: [{ name: "Primary Read Only", value: "b" }] },
    ["value.Primary Read Only"],
  ],
  [
    "the list, where two items have one name",
    { keys: [key("a", "1"), key("a", "2")] },
    { keys: [key("a", "1"), key("a", "3")] },
    ["keys"],
  ],
  [
    "the list, where an item has no name",
    { keys: [key("a", "1"), {}] },
    { keys: [key("a", "2"), {}] },
    ["keys"],
  ],
  [
    "the list, where a name may be a secret",
    { keys: [key("ZmFrZS1zZWNyZXQ=", "1")] },
    { keys: [key("ZmFrZS1zZWNyZXQ=", "2")] },
    ["keys"],
  ],
  [
    "the result, where a field's name may be a secret",
    { ["x".repeat(40)]: "1" },
    { ["x".repeat(40)]: "2" },
    ["result"],
  ],
  ["the result, where it is a list", [1], [2], ["result"]],
];

describe("what rotated in a response that nobody declared", () => {
  for (const [what, old, now, rotated] of rows) {
    it(`is ${what}`, () => {
      expect(rotatedPaths(anyOperation, ["result"], { result: old }, { result: now })).to.deep.equal(rotated);
    });
  }
});
