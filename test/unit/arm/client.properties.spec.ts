/** Whatever fails, and whatever Retry-After is: a call keeps to its deadline. */
import { expect } from "chai";
import fc from "fast-check";

import { ArmClient } from "../../../provider/arm/client";
import { sleep } from "../../../provider/arm/clock";
import { clouds } from "../../../provider/arm/cloud";
import { ArmError } from "../../../provider/arm/errors/errors";
import type { ArmResponse } from "../../../provider/arm/armResponse";
import type { Settings } from "../../../provider/arm/settings";
import type { Target } from "../../../provider/arm/target";
import { text } from "../../support/arbitraries";
import { VirtualClock } from "../../support/virtualClock";

const target: Target = {
  operation: "listWorkspaceKeys",
  resourceId: "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/q",
  resourceType: "Microsoft.Quantum/workspaces",
  action: "listKeys",
  apiVersion: "2025-12-15-preview",
};

/** A virtual clock that records when each wait started. */
class NotingClock extends VirtualClock {
  readonly asked: { readonly at: number; readonly milliseconds: number }[] = [];

  override after(milliseconds: number, act: () => void): () => void {
    this.asked.push({ at: this.now(), milliseconds });
    return super.after(milliseconds, act);
  }
}

const seconds = fc.oneof(
  fc.integer({ min: -1, max: 400 }).map(String),
  fc.double({ noNaN: true, min: 0, max: 30 }).map(String),
  fc.constantFrom("0", "0.5", "1e3", "999999999", "99999999999", "Infinity", "NaN", "", " 7 ", "7,5", "0x10"),
);
const date = fc
  .date({ min: new Date("2025-12-31T23:59:00Z"), max: new Date("2026-01-01T00:10:00Z"), noInvalidDate: true })
  .map((when) => when.toUTCString());
const hint = fc.oneof(seconds, date, text);
const headers = fc.dictionary(
  fc.constantFrom(
    "retry-after",
    "retry-after-ms",
    "x-ms-retry-after-ms",
    "x-ms-ratelimit-microsoft.x-retry-after",
    "x-ms-ratelimit-remaining-subscription-reads",
  ),
  hint,
  { maxKeys: 2, noNullPrototype: true },
);
const message = fc.oneof(
  fc.constantFrom("Slow down.", "Try again after 2 minutes", "in 999999 seconds"),
  seconds.map((wait) => `Try again in ${wait} seconds.`),
  text,
);
const refusal = fc
  .tuple(
    fc.constantFrom(200, 202, 302, 400, 401, 403, 404, 408, 409, 429, 429, 429, 500, 502, 503, 503, 504, 599),
    fc.constantFrom("ResourceNotFound", "TooManyRequests", "ServerBusy", "AnotherOperationInProgress"),
    message,
    headers,
  )
  .map(([status, code, reason, hints]): ArmResponse => ({
    status,
    body: JSON.stringify({ error: { code, message: reason } }),
    header: (name) => hints[name],
    headerNames: Object.keys(hints),
  }));
const broken = fc
  .constantFrom("ECONNRESET", "ECONNREFUSED", "EPIPE", "CERT_HAS_EXPIRED", "RequestFailed")
  .map((code): ArmResponse => ({ code, header: () => undefined, headerNames: [] }));

/** What one request comes to, and how long it takes. */
const step = fc.tuple(
  fc.oneof({ arbitrary: refusal, weight: 5 }, { arbitrary: broken, weight: 1 }),
  fc.oneof(
    { arbitrary: fc.constant(0), weight: 5 },
    { arbitrary: fc.integer({ min: 1, max: 70_000 }), weight: 1 },
  ),
);

const limits = fc.record({
  timeoutSeconds: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0.001, max: 20, noNaN: true })),
  readyTimeoutSeconds: fc.oneof(
    fc.integer({ min: 1, max: 600 }),
    fc.double({ min: 0.001, max: 20, noNaN: true }),
  ),
});

const never: Promise<never> = new Promise(() => undefined);

/** A call with these responses, step by step; after the steps it gets keys, or no response. */
async function call(
  steps: readonly (readonly [ArmResponse, number])[],
  { untilReady, answered, ...more }: Partial<Settings> & { untilReady: boolean; answered: boolean },
) {
  const settings: Settings = {
    cloud: clouds.public,
    credential: { kind: "Azure CLI" },
    timeoutSeconds: 300,
    readyTimeoutSeconds: 60,
    maxConcurrency: 1,
    ...more,
  };
  const clock = new NotingClock();
  const sent: number[] = [];
  const requests = new Set<number>();
  const client = new ArmClient(settings, {
    clock,
    connect: () =>
      Promise.resolve(async (_, __, signal): Promise<ArmResponse> => {
        sent.push(clock.now());
        const [exchange, duration] = steps[sent.length - 1] ?? [undefined, 0];
        if (exchange === undefined && !answered) return never;
        if (duration > 0) {
          requests.add(clock.asked.length);
          await sleep(clock, duration, signal);
        }
        return exchange ?? { status: 200, body: "{}", header: () => undefined, headerNames: [] };
      }),
  });
  const begun = clock.now();
  const outcome = await client.send(target, { untilReady, report: () => undefined }).then(
    () => undefined,
    (error: unknown) => error,
  );
  // The first is the deadline's own.
  const waits = clock.asked.filter((_, index) => index > 0 && !requests.has(index));
  return {
    outcome,
    waits,
    sent,
    begun,
    ended: clock.now(),
    deadline: begun + settings.timeoutSeconds * 1000,
  };
}

describe("a call", () => {
  const calls = fc.tuple(
    fc.array(step, { maxLength: 12 }),
    fc.record({ untilReady: fc.boolean(), answered: fc.boolean() }),
    limits,
  );

  it("never waits for longer than is left of its deadline, and is over by then", async () => {
    const seen = { waits: 0, late: 0 };
    await fc.assert(
      fc.asyncProperty(calls, async ([steps, options, times]) => {
        const { outcome, waits, sent, ended, deadline } = await call(steps, { ...options, ...times });
        for (const { at, milliseconds } of waits) {
          expect(milliseconds).to.be.at.least(0);
          expect(at + milliseconds).to.be.at.most(deadline);
        }
        expect(ended).to.be.at.most(deadline);
        expect(sent.length).to.be.at.most(steps.length + 1);
        if (outcome !== undefined) expect(outcome).to.be.instanceOf(ArmError);
        seen.waits += waits.length;
        if (outcome instanceof ArmError && outcome.code === "DeadlineExceeded") seen.late++;
      }),
      { numRuns: 1000 },
    );
    expect(seen.waits).to.be.above(100);
    expect(seen.late).to.be.above(10);
  });
});
