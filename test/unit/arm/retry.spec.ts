import { expect } from "chai";
import fc from "fast-check";

import { backoff, retryAfter, type Outcome, isRetryable } from "../../../provider/arm/retry";

const NOW = Date.parse("2026-01-01T00:00:00Z");

const outcome = (headers: Record<string, string> = {}, more: Partial<Outcome> = {}): Outcome => ({
  header: (name) => headers[name],
  headerNames: Object.keys(headers),
  ...more,
});

describe("is retryable", () => {
  for (const status of [408, 429, 500, 502, 503, 504]) {
    it(`says yes of ${status}`, () => expect(isRetryable(outcome({}, { status }))).to.equal(true));
  }
  for (const status of [200, 204, 301, 400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 501, 505]) {
    it(`says no of ${status}`, () => expect(isRetryable(outcome({}, { status }))).to.equal(false));
  }
  for (const code of [
    "EAI_AGAIN",
    "ECONNABORTED",
    "ECONNREFUSED",
    "ECONNRESET",
    "EHOSTUNREACH",
    "ENETDOWN",
    "ENETUNREACH",
    "ENOTFOUND",
    "EPIPE",
    "ERR_STREAM_PREMATURE_CLOSE",
    "ETIMEDOUT",
  ]) {
    it(`says yes of ${code}`, () => expect(isRetryable(outcome({}, { code }))).to.equal(true));
  }
  for (const code of [
    "CERT_HAS_EXPIRED",
    "SELF_SIGNED_CERT_IN_CHAIN",
    "ERR_INVALID_URL",
    "ResponseTooLarge",
    "",
  ]) {
    it(`says no of ${code || "no code"}`, () => expect(isRetryable(outcome({}, { code }))).to.equal(false));
  }
  it("says no where nothing is known", () => expect(isRetryable(outcome())).to.equal(false));
});

describe("retryAfter", () => {
  const cases: [what: string, headers: Record<string, string>, wait: number | undefined][] = [
    ["nothing", {}, undefined],
    ["seconds", { "retry-after": "7" }, 7000],
    ["seconds with a fraction", { "retry-after": "1.5" }, 1500],
    ["no seconds", { "retry-after": "0" }, 0],
    ["seconds in white space", { "retry-after": " 7 " }, 7000],
    ["a date", { "retry-after": "Thu, 01 Jan 2026 00:00:09 GMT" }, 9000],
    ["a date that is over", { "retry-after": "Wed, 31 Dec 2025 23:59:59 GMT" }, 0],
    ["neither number nor date", { "retry-after": "soon" }, undefined],
    ["less than no seconds", { "retry-after": "-1" }, undefined],
    ["seconds given twice", { "retry-after": "5, 5" }, undefined],
    ["an empty header", { "retry-after": "" }, undefined],
    ["more digits than there are seconds", { "retry-after": "9".repeat(10) }, undefined],
    ["milliseconds", { "retry-after-ms": "250" }, 250],
    ["milliseconds under the other name", { "x-ms-retry-after-ms": "250" }, 250],
    ["milliseconds beside seconds", { "retry-after-ms": "250", "retry-after": "9" }, 250],
    ["milliseconds that are none, beside seconds", { "retry-after-ms": "x", "retry-after": "9" }, 9000],
    ["a rate limit", { "x-ms-ratelimit-microsoft.compute-retry-after": "3" }, 3000],
    [
      "the longest of several rate limits",
      {
        "x-ms-ratelimit-a-retry-after": "3",
        "x-ms-ratelimit-b-retry-after": "5",
        "x-ms-ratelimit-c-retry-after": "x",
      },
      5000,
    ],
    ["seconds beside a rate limit", { "retry-after": "2", "x-ms-ratelimit-a-retry-after": "3" }, 2000],
    ["a count of what remains", { "x-ms-ratelimit-remaining-subscription-reads": "11999" }, undefined],
  ];
  for (const [what, headers, wait] of cases) {
    it(`reads ${what}`, () => expect(retryAfter(outcome(headers), NOW)).to.equal(wait));
  }

  for (const [message, wait] of [
    ["Try again in 14 seconds.", 14_000],
    ["Please retry after 1 second", 1000],
    ["Retry AFTER 30 Seconds", 30_000],
    ["Please try after '17' seconds", 17_000],
    ["Try again in 2 minutes", 120_000],
    ["There were more than 100 requests in 5 minutes. Please retry after 30 seconds.", 30_000],
    ["Try again in 1 minute.", 60_000],
    ["Try again in 2 hours", undefined],
    ["Wait 5 seconds", undefined],
    ["Sent within 5 seconds", undefined],
    ["Try again in -5 seconds", undefined],
    ["Try again in 1234567 seconds", undefined],
    ["", undefined],
  ] as const) {
    it(`reads the message ${JSON.stringify(message)}`, () => {
      for (const status of [429, 503]) {
        expect(retryAfter(outcome({}, { message, status }), NOW), `${status}`).to.equal(wait);
      }
    });
  }

  it("does not take for a wait the time that another failure took", () => {
    for (const status of [408, 500, 502, 504, undefined]) {
      const message = "The gateway gave up after 30 seconds";
      const failed = outcome({}, { message, ...(status === undefined ? {} : { status }) });
      expect(retryAfter(failed, NOW), `${status}`).to.equal(undefined);
    }
  });

  it("believes a header before the message", () => {
    const more = { message: "Try again in 14 seconds", status: 429 };
    expect(retryAfter(outcome({ "retry-after": "2" }, more), NOW)).to.equal(2000);
  });

  it("is a number from 0 on, or none, whatever the headers are", () => {
    const headers = fc.record(
      {
        "retry-after": fc.string(),
        "retry-after-ms": fc.string(),
        "x-ms-ratelimit-a-retry-after": fc.string(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(headers, fc.string(), (given, message) => {
        const wait = retryAfter(outcome(given, { message, status: 429 }), NOW);
        return wait === undefined || (Number.isFinite(wait) && wait >= 0);
      }),
    );
  });
});

describe("backoff", () => {
  for (const [attempt, least, most] of [
    [1, 500, 1000],
    [2, 1000, 2000],
    [3, 2000, 4000],
    [4, 4000, 8000],
    [5, 8000, 16_000],
    [6, 15_000, 30_000],
    [7, 15_000, 30_000],
    [1000, 15_000, 30_000],
    [5000, 15_000, 30_000],
  ] as const) {
    it(`after ${attempt} requests is from ${least} to ${most} milliseconds`, () => {
      expect([backoff(attempt, 0), backoff(attempt, 0.5), backoff(attempt, 1)]).to.deep.equal([
        least,
        (least + most) / 2,
        most,
      ]);
    });
  }
});
