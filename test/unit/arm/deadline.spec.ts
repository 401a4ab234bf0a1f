import { getEventListeners } from "node:events";
import { setTimeout as delay } from "node:timers/promises";

import { expect } from "chai";
import { Deadline } from "../../../provider/arm/clock";

describe("Deadline", () => {
  it("aborts once the time is over, and reports that the time ran out", async () => {
    const limit = new Deadline(1, undefined);
    while (!limit.signal.aborted) await delay(1);
    expect(limit.exceeded).to.equal(true);
  });

  for (const when of ["before", "after"] as const) {
    it(`aborts with the other signal, for its reason, where that aborted ${when} it began`, () => {
      const outer = new AbortController();
      const reason = new Error("fake");
      if (when === "before") outer.abort(reason);
      const limit = new Deadline(60_000, outer.signal);
      if (when === "after") outer.abort(reason);
      expect(limit.signal.reason).to.equal(reason);
      expect(limit.exceeded).to.equal(false);
      limit.clear();
    });
  }

  it("has no limit where it is 0", async () => {
    const limit = new Deadline(0, undefined);
    await delay(5);
    expect(limit.signal.aborted).to.equal(false);
  });

  it("holds nothing once the work is done", async () => {
    const outer = new AbortController();
    const limit = new Deadline(1, outer.signal);
    limit.clear();
    await delay(5);
    expect(limit.signal.aborted).to.equal(false);
    expect(getEventListeners(outer.signal, "abort")).to.have.length(0);
  });
});
