import { getEventListeners } from "node:events";

import { expect } from "chai";

import { sleep, systemClock } from "../../../provider/arm/clock";

const failureOf = (promise: Promise<void>) => promise.catch((error: unknown) => error);

describe("sleep", () => {
  it("sleeps, and leaves no listener behind", async () => {
    const { signal } = new AbortController();
    await sleep(systemClock, 1, signal);
    expect(getEventListeners(signal, "abort")).to.have.length(0);
  });

  for (const when of ["before", "while"] as const) {
    it(`is woken, with the reason, by a signal that aborts ${when} it sleeps`, async () => {
      const controller = new AbortController();
      const reason = new Error("fake");
      if (when === "before") controller.abort(reason);
      const sleeping = failureOf(sleep(systemClock, 60_000, controller.signal));
      controller.abort(reason);
      expect(await sleeping).to.equal(reason);
    });
  }

  it("sleeps for longer than Node's timers last", async () => {
    const controller = new AbortController();
    let over = false;
    const sleeping = sleep(systemClock, 2 ** 32, controller.signal).then(
      () => (over = true),
      () => undefined,
    );
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(over).to.equal(false);
    controller.abort(new Error("fake"));
    await sleeping;
  });
});
