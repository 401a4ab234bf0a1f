/** Headers that say when to retry, in each of their forms. */
import { expect } from "chai";
import fc from "fast-check";

import { retryAfter } from "../../../provider/arm/retry";
import { text } from "../../support/arbitraries";

const NOW = Date.parse("2026-01-01T00:00:00Z");

function waitFor(value: string, name = "retry-after"): number | undefined {
  return retryAfter(
    { status: 429, header: (asked) => (asked === name ? value : undefined), headerNames: [name] },
    NOW,
  );
}

describe("a Retry-After", () => {
  it("of any number of seconds is waited out", () => {
    const seconds = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(seconds, (value) => {
        expect(waitFor(String(value))).to.equal(value * 1000);
        expect(waitFor(String(value), "retry-after-ms")).to.equal(value);
        expect(waitFor(String(value), "x-ms-ratelimit-microsoft.x-retry-after")).to.equal(value * 1000);
      }),
    );
  });

  it("of any date is waited for, and not at all once that has passed", () => {
    const min = new Date("1990-01-01T00:00:00Z");
    const date = fc.date({ min, max: new Date("2089-12-31T00:00:00Z"), noInvalidDate: true });
    fc.assert(
      fc.property(date, (when) => {
        const seconds = Math.floor(when.getTime() / 1000) * 1000;
        expect(waitFor(when.toUTCString())).to.equal(Math.max(0, seconds - NOW));
      }),
    );
  });

  it("of another kind is none, and not a wait of nothing", () => {
    // JavaScript takes all of these but the last for dates, most of them long past.
    const odd = fc.constantFrom("-1", "5, 5", "7,5", "soon 5", "in 2099", "1 Feb", "120 seconds");
    const sign = fc.integer({ max: -1 }).map(String);
    fc.assert(
      fc.property(fc.oneof(odd, sign, text, fc.string({ unit: "grapheme-ascii" })), (value) => {
        fc.pre(!/^\s*\d{1,9}(\.\d{1,9})?\s*$/.test(value) && !/\d:\d\d:\d\d/.test(value));
        expect(waitFor(value)).to.equal(undefined);
        expect(waitFor(value, "retry-after-ms")).to.equal(undefined);
      }),
      { numRuns: 1000 },
    );
  });
});
