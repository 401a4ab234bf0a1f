/** Responses with follow-ups: further pages, and the results of long-running actions. */
import { expect } from "chai";

import type { FakeArm } from "../../../../provider/testing";
import { endpoint } from "../../fakeArm/support";
import type { Place, Row } from "../row";
import { ENDS_SOON } from "../row";

const OF = "machinelearningservices\\.(?:list)?ServerlessEndpointKeys of /subscriptions/.*: ";
const ITEMS = Array.from({ length: 5 }, (_, index) => ({ name: `key${index}`, value: `fake-${index}` }));
const KEY = { primaryKey: "fake-key" };
const whole = { ...KEY, value: ITEMS, kind: "fake-kind" };

const paged = (title: string, more: Partial<Row> & Pick<Row, "faults" | "requests">): Row => ({
  title,
  arrange: (fake, resourceId) => fake.setAnswer(resourceId, whole),
  keys: whole,
  ...more,
});

/** A page whose link leads there. */
const linked = (
  title: string,
  link: (place: Place) => string,
  error: string,
  more: Partial<Row> = {},
): Row => ({
  title,
  faults: (place) => [
    {
      times: "always",
      answer: { kind: "raw", body: JSON.stringify({ ...KEY, value: ITEMS, nextLink: link(place) }) },
    },
  ],
  requests: [200],
  error: [`${OF}${error} \\(200 UnexpectedResponse`],
  afterwards: ({ other }) => expect(other.requests).to.deep.equal([]),
  ...more,
});

const OTHER_HOST =
  "the response links to another host for the next page(?: \\(localhost:\\d+\\))?, to which the token is not sent";
const canaryPath = `${endpoint}/listKeys?api-version=2025-09-01&sig=canary`;

/** The requests, in order. */
const methods = (fake: FakeArm) => fake.requests.map(({ method }) => method).join(" ");

export const following: Row[] = [
  paged("five pages", {
    faults: [{ answer: { kind: "pages" } }],
    requests: [200, 200, 200, 200, 200],
    afterwards: ({ fake }) => expect(methods(fake)).to.equal("POST POST POST POST POST"),
  }),
  paged("two pages, the second one throttled", {
    faults: [{ answer: { kind: "pages", size: 3 } }, { answer: { kind: "throttle", hint: "none" } }],
    requests: [200, 429, 200],
  }),
  paged("two pages, the second one forbidden", {
    faults: [
      { answer: { kind: "pages", size: 3 } },
      { answer: { kind: "error", status: 403, code: "AuthorizationFailed" } },
    ],
    requests: [200, 403],
    keys: undefined,
    error: [`${OF}.*\\(403 AuthorizationFailed`],
  }),
  linked("a next page at another host", ({ other }) => other.endpoint + canaryPath, OTHER_HOST),
  linked(
    "a next page over http",
    ({ fake }) => fake.endpoint.replace("https", "http") + canaryPath,
    OTHER_HOST,
  ),
  linked("a next page that is no URL", () => "https://canary:canary:canary", OTHER_HOST),
  linked("a next page that is the same one", () => canaryPath, "", {
    requests: [200, 200],
    keys: { ...KEY, value: ITEMS },
    error: undefined,
    says: /ServerlessEndpointKeys of \S+: a page of the response names an earlier one as the next: the list may be incomplete\./,
  }),
  paged("a next page that is not there", {
    faults: [
      { answer: { kind: "pages", size: 3 } },
      { answer: { kind: "error", status: 404, code: "ResourceNotFound", message: "Gone." } },
    ],
    requests: [200, 404],
    keys: undefined,
    error: [`${OF}the response links to a URL that was not found: Gone \\(404 LinkNotFound`],
    faces: { "function behind a resource": {}, "function in a preview": {} },
  }),
  {
    title: "more pages than a list has",
    arrange: (fake, resourceId) =>
      fake.setAnswer(resourceId, { value: Array.from({ length: 150 }, () => ({ value: "fake" })) }),
    faults: [{ answer: { kind: "pages" } }],
    requests: Array<number>(100).fill(200),
    error: [`${OF}the response has more than 100 pages, or 4 MiB`],
  },
  ...(["location", "azure-asyncoperation", "both"] as const).flatMap((via): Row[] => [
    {
      title: `202, and the keys by ${via}`,
      faults: [{ answer: { kind: "accepted", via, polls: 2 } }],
      requests:
        via === "location" ? [202, 202, 202, 200] : [202, 200, 200, 200, ...(via === "both" ? [200] : [])],
      keys: "the service's",
      afterwards: ({ fake }) => expect(methods(fake)).to.match(/^POST(?: GET)+$/),
    },
    {
      title: `202, and then a failure by ${via}`,
      faults: [
        {
          answer: {
            kind: "accepted",
            via,
            polls: 0,
            error: { code: "MissingSubscriptionRegistration", message: "Not registered." },
          },
        },
      ],
      requests: [202, via === "location" ? 400 : 200],
      error: [`${OF}Not registered \\(\\d+ MissingSubscriptionRegistration`, "az provider register"],
    },
  ]),
  {
    title: "202 that says when to look again",
    faults: [{ answer: { kind: "accepted", retryAfterSeconds: 7 } }],
    requests: [202, 202, 200],
    keys: "the service's",
    says: /: the service is still working on it; retrying in 7 seconds\./,
  },
  {
    title: "202, throttled while it is in progress",
    faults: [{ answer: { kind: "accepted", polls: 0 } }, { answer: { kind: "throttle" } }],
    requests: [202, 429, 200],
    keys: "the service's",
  },
  {
    title: "202, and then pages",
    arrange: (fake, resourceId) => fake.setAnswer(resourceId, whole),
    faults: [{ answer: { kind: "accepted", polls: 0 } }, { answer: { kind: "pages", size: 3 } }],
    requests: [202, 200, 200],
    keys: whole,
  },
  {
    title: "202 that never ends",
    surroundings: ENDS_SOON,
    faults: [{ answer: { kind: "accepted", polls: 1000, retryAfterSeconds: 2 } }],
    requests: [202],
    error: [
      `${OF}the next request would be in 2 seconds, after the deadline of 1 second \\(DeadlineExceeded`,
    ],
  },
  {
    title: "202 that leads to another host",
    faults: ({ other }) => [
      {
        answer: {
          kind: "raw",
          status: 202,
          headers: { location: `${other.endpoint}${canaryPath}` },
        },
      },
    ],
    requests: [202],
    error: [`${OF}the response links to another host for the result`],
    afterwards: ({ other }) => expect(other.requests).to.deep.equal([]),
  },
  {
    title: "202 that leads nowhere",
    faults: [{ answer: { kind: "raw", status: 202 } }],
    requests: [202],
    error: [`${OF}the service accepted the request, but sent no URL for its result`],
  },
];
