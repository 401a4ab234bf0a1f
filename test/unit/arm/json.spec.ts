import { expect } from "chai";

import { parseJson } from "../../../provider/arm/json";

const valueOf = (text: string) => (parseJson(text) as { value: unknown }).value;

describe("parseJson", () => {
  it("gives the value", () => {
    const value = { a: [null, true, "ä😀", { constructor: 1, toString: 2, id: 3, "": 1e-9 }] };
    expect(parseJson(JSON.stringify(value))).to.deep.equal({ value });
  });

  it("says what is no JSON", () => {
    expect(parseJson("<html>")).to.deep.equal({ problem: "is not JSON" });
  });

  for (const field of [
    '"__proto__":{"primaryKey":"fake"}',
    '"__proto__":null',
    '"__pulumiAsset":true,"__pulumiOutput":true',
    '"4dabf18193072939515e22adb298388d":"c44067f5952c0a294b673a41bacd8c17"',
  ]) {
    it(`leaves out ${field}, however deep it is`, () => {
      const value = valueOf(`{${field},"a":[{${field},"path":"/etc/hostname"}]}`);
      expect(JSON.stringify(value)).to.equal('{"a":[{"path":"/etc/hostname"}]}');
      expect(value).not.to.have.property("primaryKey");
    });
  }

  for (const text of ['{"a\\ud800":1}', '["\\udc00b"]', '{"a":[{"b":"\\ud83d"}]}']) {
    it(`refuses half of a surrogate pair: ${text}`, () => {
      expect(parseJson(text)).to.deep.equal({ problem: "holds half of a surrogate pair" });
    });
  }

  it("gives no number that JSON has no way to write", () => {
    const [zero, ...beyond] = valueOf("[-0,1e400,-1e400]") as number[];
    expect(Object.is(zero, 0)).to.equal(true);
    expect(beyond).to.deep.equal([null, null]);
  });

  it("refuses what is nested deeper than the stack may bear", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(parseJson(nested(64))).to.have.property("value");
    for (const depth of [65, 100_000]) {
      expect(parseJson(nested(depth))).to.deep.equal({ problem: "is nested more than 64 levels deep" });
    }
  });
});
