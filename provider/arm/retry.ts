/** Which failures are retried, and after how long. All requests here only read, so all can be retried. */

/** The result of one request. */
export interface Outcome {
  /** The HTTP status, if there was a response. */
  readonly status?: number;
  /** The system's error code, if there was none. */
  readonly code?: string;
  /** A header's value; names in lower case. */
  readonly header: (name: string) => string | undefined;
  readonly headerNames: readonly string[];
  /** ARM's message, if the response had one. */
  readonly message?: string | undefined;
}

/** Maximum attempts when the service sends no Retry-After. */
export const MAX_ATTEMPTS = 5;

const RETRYABLE_STATUSES: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

const RETRYABLE_CODES: ReadonlySet<string> = new Set([
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
]);

/** True if the same request may succeed later. */
export function isRetryable({ status, code }: Outcome): boolean {
  return (
    (status !== undefined && RETRYABLE_STATUSES.has(status)) ||
    (code !== undefined && RETRYABLE_CODES.has(code))
  );
}

/**
 * The wait that the service requests, in milliseconds; `undefined` if it requests none.
 * Headers: https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling
 */
export function retryAfter(outcome: Outcome, now: number): number | undefined {
  const inMilliseconds = outcome.header("retry-after-ms") ?? outcome.header("x-ms-retry-after-ms");
  if (isNumber(inMilliseconds)) return Number(inMilliseconds);

  const retryAfter = outcome.header("retry-after");
  if (isNumber(retryAfter)) return Number(retryAfter) * 1000;
  const date = dateIn(outcome.header("retry-after") ?? "");
  if (!Number.isNaN(date)) return Math.max(0, date - now);

  // The headers that end in -remaining-… count requests, not seconds.
  const rateLimits = outcome.headerNames
    .filter((name) => /^x-ms-ratelimit-.*retry-after/.test(name))
    .map((name) => outcome.header(name))
    .filter(isNumber);
  if (rateLimits.length > 0) return Math.max(...rateLimits.map(Number)) * 1000;

  // Other failures mention seconds that have elapsed.
  if (outcome.status !== 429 && outcome.status !== 503) return undefined;
  // The last match: an earlier one may be the limit, so many requests "in 5 minutes".
  const inText = [...(outcome.message ?? "").matchAll(WAIT_IN_TEXT)].at(-1);
  return inText === undefined
    ? undefined
    : Number(inText[1]) * (inText[2]?.toLowerCase() === "minute" ? 60_000 : 1000);
}

const WAIT_IN_TEXT = /\b(?:in|after) '?(\d{1,6})'? (second|minute)s?\b/gi;

/**
 * Doubles from one second to 30, with jitter, so that callers that failed together do not retry together.
 *
 * @param attempt how many requests were sent
 * @param random from 0 to 1
 */
export function backoff(attempt: number, random: number): number {
  const most = Math.min(1000 * 2 ** (attempt - 1), 30_000);
  return Math.round(most * (0.5 + random / 2));
}

/** To JavaScript "-1" and "5, 5" are dates too, long past. */
function dateIn(value: string): number {
  return /\d:\d\d:\d\d/.test(value) ? Date.parse(value) : NaN;
}

function isNumber(value: string | undefined): value is string {
  return value !== undefined && /^\d{1,9}(?:\.\d{1,9})?$/.test(value.trim());
}
