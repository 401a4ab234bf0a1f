import * as pulumi from "@pulumi/pulumi";
import * as runtime from "@pulumi/pulumi/runtime/rpc";
import { expect } from "chai";
import * as fc from "fast-check";

import { parseJson } from "../../../provider/arm/json";

const valueOf = (text: string) => (parseJson(text) as { value: unknown }).value;

describe("parseJson", () => {
  it("returns the value", () => {
    const value = { a: [null, true, "ä😀", { constructor: 1, toString: 2, id: 3, "": 1e-9 }] };
    expect(parseJson(JSON.stringify(value))).to.deep.equal({ value });
  });

  it("reports what is not JSON", () => {
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

  for (const text of [
    '{"a\\ud800":1}',
    '["\\udc00b"]',
    '{"a":[{"b":"\\ud83d"}]}',
    '{"a":[{"b":1},"\\ud83d"]}',
  ]) {
    it(`rejects an unpaired surrogate: ${text}`, () => {
      expect(parseJson(text)).to.deep.equal({ problem: "contains an unpaired surrogate" });
    });
  }

  for (const mark of [
    "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
    "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
    "4dabf18193072939515e22adb298388d",
    "1b47061264138c4ac30d75fd1eb44270",
    // The SDK's own.
    pulumi.runtime.unknownValue,
    ...Object.entries(runtime).flatMap(([name, value]) =>
      /^special\w*Sig(?:Key)?$/.test(name) ? [String(value)] : [],
    ),
  ]) {
    it(`rejects a string that is a special value to Pulumi: ${mark}`, () => {
      for (const text of [
        `{"primaryKey":"${mark}"}`,
        `{"keys":[{"name":"a"},{"value":["${mark}"]}]}`,
        `{"keys":{"${mark}x":1,"secondaryKey":"${mark}"}}`,
      ]) {
        expect(parseJson(text)).to.deep.equal({
          problem: `holds a text that Pulumi takes for a mark of its own, such as that of a value which is not known yet`,
        });
      }
      expect(parseJson(`{"a":"x${mark}"}`)).to.have.property("value");
    });
  }

  describe("keeps each number as it is written, or rejects it", () => {
    const KEPT = [
      ..."0 -0 0.0 -0.0e5 0e999 0.000e-999 1.0 1e2 1E+2 0.1 -12.50 123456789012345678e-5".split(" "),
      ..."9007199254740991 -9007199254740991 9007199254740992 9007199254740994 1e22 1e23 1.5e300".split(" "),
      ..."100000000000000000000000 123456789012345680000 1.7976931348623157e308 0.30000000000000004".split(
        " ",
      ),
      // As .NET writes 0.1 with 17 digits, and what is a fraction anyway.
      ..."0.10000000000000001 3.14159265358979323846 4503599627370496.5000001 2.5e-320 5e-324".split(" "),
    ];
    for (const number of KEPT) {
      it(number, () => {
        expect(valueOf(`{"a":${number}}`)).to.deep.equal({ a: Number(number) + 0 });
        expect(Object.is((valueOf(`{"a":${number}}`) as { a: number }).a, -0)).to.equal(false);
      });
    }

    const CHANGED = [
      ..."9007199254740993 -9007199254740993 9007199254740993.0 9007199254740993e0 90071992547409.93e2".split(
        " ",
      ),
      ..."12345678901234567890 9007199254740992.5 1e400 -1e400 1e309 1e-400 -0.5e-330 1e999999999999".split(
        " ",
      ),
      "1".repeat(400),
      `0.${"0".repeat(400)}1`,
    ];
    for (const number of CHANGED) {
      it(`not ${number.slice(0, 30)}`, () => {
        for (const text of [
          `{"a":${number}}`,
          `{"b":1,"a":[1,{"c":"9007199254740993"},[${number}]]}`,
          `{"b":{"a\\"}" : ${number}},"c":2}`,
          `[${number}]`,
        ]) {
          expect(parseJson(text)).to.deep.equal({
            problem: `holds a number that JavaScript cannot keep as it is (beyond 2^53, or too close to 0)`,
          });
        }
      });
    }

    it("and minds no digits in a text or a name", () => {
      const value = { "9007199254740993": "9007199254740993", b: '\\",9007199254740993', c: "1e400" };
      expect(parseJson(JSON.stringify(value))).to.deep.equal({ value });
    });

    it("whatever the number is", () => {
      const digits = fc.stringMatching(/^-?(?:0|[1-9]\d{0,25})(?:\.\d{1,25})?(?:[eE][+-]?\d{1,3})?$/);
      fc.assert(
        fc.property(digits, (number) => {
          const parsed = parseJson(`[${number}]`);
          const exact = rational(number);
          const value = Number(number);
          if ("value" in parsed) {
            expect(Number.isFinite(value)).to.equal(true);
            // What is whole and can be told apart is the very same; of what is not, no digit of 17 is another.
            if (Math.abs(value) < 2 ** 53 && exact.denominator === 1n) {
              expect(exact.numerator).to.equal(BigInt(value));
            }
            expect(value === 0).to.equal(exact.numerator === 0n);
          } else {
            const isBeyond = Math.abs(value) >= 2 ** 53 || value === 0;
            expect(isBeyond, number).to.equal(true);
            if (Number.isFinite(value)) expect(rational(String(value)), number).not.to.deep.equal(exact);
          }
        }),
        { numRuns: 500 },
      );
    });

    it("in time that grows with the text", () => {
      for (const text of [
        `{"a":"${"1".repeat(2_000_000)}"}`,
        `{"a":"${"\\n".repeat(1_000_000)}1234567890123456"}`,
        `{"a":${"1".repeat(2_000_000)}}`,
        `{"a":1${"0".repeat(2_000_000)}1e-2000001}`,
        `{"a":[${"9007199254740992,".repeat(100_000)}0]}`,
      ]) {
        parseJson(text);
      }
    }).timeout(20_000);
  });

  it("rejects what is nested deeper than the stack allows", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(parseJson(nested(64))).to.have.property("value");
    for (const depth of [65, 100_000]) {
      expect(parseJson(nested(depth))).to.deep.equal({ problem: "is nested more than 64 levels deep" });
    }
  });
});

/** The number that is written, without any rounding. */
function rational(written: string): { numerator: bigint; denominator: bigint } {
  const [mantissa = "", exponent = "0"] = written.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(`${whole}${fraction}`);
  if (power >= 0 || digits === 0n)
    return { numerator: digits * 10n ** BigInt(Math.max(power, 0)), denominator: 1n };
  const denominator = 10n ** BigInt(-power);
  const divisor = gcd(digits < 0n ? -digits : digits, denominator);
  return { numerator: digits / divisor, denominator: denominator / divisor };
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
