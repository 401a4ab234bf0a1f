import type { Row } from "../row";

const WAIT = (seconds: string) =>
  new RegExp(
    `machinelearningservices\\.(?:list)?ServerlessEndpointKeys of \\S+: The request is being throttled.*; retrying in ${seconds} seconds\\.`,
  );

const THROTTLED =
  "machinelearningservices\\.(?:list)?ServerlessEndpointKeys of /subscriptions/.*: The request is being throttled";

export const throttling: Row[] = [
  ...([429, 503] as const).flatMap((status): Row[] => [
    ...(["retry-after", "retry-after-ms", "ratelimit"] as const).map((hint): Row => ({
      title: `${status} with ${hint === "ratelimit" ? "x-ms-ratelimit-…-retry-after alone" : hint}`,
      faults: [{ times: 2, answer: { kind: "throttle", status, hint, seconds: 7 } }],
      requests: [status, status, 200],
      keys: "the service's",
      says: WAIT("7"),
    })),
    {
      title: `${status} with Retry-After as a date`,
      // Where no wait was hurried before, so that the server's clock and the client's agree.
      surroundings: { fresh: true },
      faults: [{ answer: { kind: "throttle", status, hint: "retry-after-date", seconds: 9 } }],
      requests: [status, 200],
      keys: "the service's",
      says: WAIT("[89]"),
    },
    {
      title: `${status} with nothing but the text "in 14 seconds"`,
      faults: [{ answer: { kind: "throttle", status, hint: "text", seconds: 14 } }],
      requests: [status, 200],
      keys: "the service's",
      says: WAIT("14"),
    },
    {
      title: `${status} with nothing, once`,
      faults: [{ answer: { kind: "throttle", status, hint: "none" } }],
      requests: [status, 200],
      keys: "the service's",
    },
    {
      title: `${status} with nothing, for good`,
      faults: [{ times: "always", answer: { kind: "throttle", status, hint: "none" } }],
      requests: [status, status, status, status, status],
      error: [THROTTLED, `\\(${status} `, "request ID [\\w-]+"],
    },
    {
      title: `${status} with a wait beyond the deadline`,
      faults: [{ times: "always", answer: { kind: "throttle", status, seconds: 301 } }],
      requests: [status],
      error: [
        THROTTLED,
        "the next request would be in 301 seconds, after the deadline of 300 seconds",
        `\\(${status} DeadlineExceeded`,
        "Raise azure-listkeys:timeoutSeconds",
      ],
    },
  ]),
  {
    title: "429 with a wait each time, longer than five tries without one",
    faults: [{ times: 8, answer: { kind: "throttle", seconds: 6 } }],
    requests: [429, 429, 429, 429, 429, 429, 429, 429, 200],
    keys: "the service's",
    says: WAIT("6"),
  },
  {
    title: "429 that says what to do in the end",
    faults: [{ times: "always", answer: { kind: "throttle", hint: "none" } }],
    requests: [429, 429, 429, 429, 429],
    error: [THROTTLED, "Too many requests were sent to this subscription: try again later"],
  },
  {
    title: "429 that says to come back at once, for good: ever less often",
    faults: [{ times: "always", answer: { kind: "throttle", seconds: 0 } }],
    requests: { only: 429 },
    error: [THROTTLED, "after the deadline of 300 seconds", "\\(429 DeadlineExceeded"],
  },
];
