import type { Row } from "../row";
import { ENDS_SOON } from "../row";

const OF =
  "machinelearningservices\\.(?:list)?ServerlessEndpointKeys of /subscriptions/.*/serverlessEndpoints/phi: ";
const ASK_WHO_ANSWERED =
  "Something other than Resource Manager may have responded: check azure-listkeys:endpoint";
const NOT_JSON = [`${OF}the response is not JSON \\(200 UnexpectedResponse`, ASK_WHO_ANSWERED];
const notResourceManager = (status: number) => [
  `${OF}something at localhost:\\d+ responded, not Resource Manager \\(${status} NotResourceManager`,
  status === 407 ? "set HTTPS_PROXY" : "A proxy or firewall on the way may have responded",
];
const MEBIBYTES = 1024 * 1024;

const json = (charset: string) => ({ "content-type": `application/json; charset=${charset}` });
const ofBytes = (bytes: number) => `{"primaryKey":"${"x".repeat(bytes - 17)}"}`;
const nested = (depth: number) =>
  `{"primaryKey":"fake-key","later":${"[".repeat(depth)}${"]".repeat(depth)}}`;

export const server: Row[] = [
  ...[408, 500, 502, 503, 504].flatMap((status): Row[] => [
    {
      title: `${status}, twice`,
      faults: [{ times: 2, answer: { kind: "error", status, code: "Fake", message: "not now" } }],
      requests: [status, status, 200],
      keys: "the service's",
    },
    {
      title: `${status}, for good`,
      faults: [{ times: "always", answer: { kind: "error", status, code: "Fake", message: "not now" } }],
      requests: [status, status, status, status, status],
      error: [
        `${OF}not now \\(${status} Fake, api-version 2025-09-01, request ID [\\w-]+, host localhost:\\d+\\)`,
      ],
    },
  ]),
  {
    title: "501: not one that passes",
    faults: [{ answer: { kind: "error", status: 501, code: "Fake", message: "never" } }],
    requests: [501],
    error: [`${OF}never \\(501 Fake`],
  },
  ...[200, 401, 403, 404, 407, 409].map((status): Row => ({
    title: `a proxy's page with ${status}`,
    faults: [{ times: "always", answer: { kind: "html", status } }],
    requests: [status],
    error: notResourceManager(status),
    faces: {
      "function behind a resource": {},
      "function in a preview": {},
    },
  })),
  {
    title: "a proxy's own JSON",
    faults: [{ answer: { kind: "html", status: 403, body: '{"error":"Blocked by policy"}' } }],
    requests: [403],
    error: [`${OF}something at localhost:\\d+ responded, not Resource Manager: Blocked by policy \\(403 `],
  },
  {
    title: "HTML with 502, once",
    faults: [{ answer: { kind: "html", status: 502 } }],
    requests: [502, 200],
    keys: "the service's",
  },
  {
    title: "HTML with 502, for good",
    faults: [{ times: "always", answer: { kind: "html", status: 502 } }],
    requests: [502, 502, 502, 502, 502],
    error: notResourceManager(502),
  },
  ...['["canary"]', "null", '"canary"'].map((body): Row => ({
    title: `200 with ${body}`,
    faults: [{ answer: { kind: "raw", body } }],
    requests: [200],
    error: [`${OF}the response is not a JSON object \\(200 UnexpectedResponse`, ASK_WHO_ANSWERED],
  })),
  { title: "200 with nothing", faults: [{ body: "empty" }], requests: [200], error: NOT_JSON },
  {
    title: "204",
    faults: [{ answer: { kind: "raw", status: 204, body: "" } }],
    requests: [204],
    error: [`${OF}the response has no keys \\(204 NoErrorGiven`],
  },
  {
    title: "200 with an error",
    faults: [
      { answer: { kind: "raw", body: '{"error":{"code":"Fake","message":"not today","canary":"canary"}}' } },
    ],
    requests: [200],
    error: [`${OF}not today \\(200 Fake`],
  },
  { title: "truncated JSON", faults: [{ body: "truncated" }], requests: [200], error: NOT_JSON },
  ...(["bom", "gzip", "br"] as const).map((body): Row => ({
    title: body,
    faults: [{ body }],
    requests: [200],
    keys: "the service's",
  })),
  {
    title: "gzip that is none",
    faults: [{ answer: { kind: "raw", headers: { "content-encoding": "gzip" }, body: '{"canary":1}' } }],
    requests: [200],
    error: [`${OF}the response could not be read \\(Z_DATA_ERROR`, ASK_WHO_ANSWERED],
  },
  {
    title: "brotli that is none",
    faults: [{ answer: { kind: "raw", headers: { "content-encoding": "br" }, body: '{"canary":1}' } }],
    requests: [200],
    error: [`${OF}the response could not be read \\(`, ASK_WHO_ANSWERED],
  },
  {
    title: "UTF-8 under another charset's name",
    faults: [{ answer: { kind: "raw", headers: json("iso-8859-1"), body: '{"primaryKey":"fake-ä-😀"}' } }],
    requests: [200],
    keys: { primaryKey: "fake-ä-😀" },
  },
  ...(["latin1", "utf16le"] as const).map((encoding): Row => ({
    title: `another charset: ${encoding}`,
    faults: [
      {
        answer: {
          kind: "raw",
          headers: json(encoding),
          base64: Buffer.from('{"primaryKey":"canary-ä"}', encoding).toString("base64"),
        },
      },
    ],
    requests: [200],
    error: NOT_JSON,
  })),
  {
    title: "more than 4 MiB",
    faults: [{ answer: { kind: "raw", body: ofBytes(4 * MEBIBYTES + 1) } }],
    requests: [200],
    error: [`${OF}the response has more than 4 MiB \\(ResponseTooLarge`],
  },
  {
    title: "4 MiB to the byte",
    faults: [{ answer: { kind: "raw", body: ofBytes(4 * MEBIBYTES) } }],
    requests: [200],
    keys: JSON.parse(ofBytes(4 * MEBIBYTES)) as object,
  },
  {
    title: "4 MiB of white space, compressed to a few kilobytes",
    faults: [{ answer: { kind: "raw", body: " ".repeat(4 * MEBIBYTES + 1) }, body: "gzip" }],
    requests: [200],
    error: [`${OF}the response has more than 4 MiB \\(ResponseTooLarge`],
  },
  {
    title: "a slow drip",
    faults: [{ wire: { kind: "drip", chunkBytes: 7, everyMs: 1 } }],
    requests: [200],
    keys: "the service's",
  },
  {
    title: "a drip that would take longer than the deadline",
    faults: [{ wire: { kind: "drip", chunkBytes: 1, everyMs: 100 } }],
    surroundings: ENDS_SOON,
    requests: [undefined],
    error: ["no response within 1 second "],
  },
  {
    title: "nested 100,000 levels deep",
    faults: [{ answer: { kind: "raw", body: nested(100_000) } }],
    requests: [200],
    error: [
      `${OF}the response is nested more than 64 levels deep \\(200 UnexpectedResponse`,
      ASK_WHO_ANSWERED,
    ],
  },
  {
    title: "nested 50 levels deep",
    faults: [{ answer: { kind: "raw", body: nested(50) } }],
    requests: [200],
    keys: JSON.parse(nested(50)) as object,
  },
  {
    title: "keys called __proto__ and constructor",
    faults: [
      {
        answer: {
          kind: "raw",
          body: '{"primaryKey":"fake-key","__proto__":{"secondaryKey":"canary"},"constructor":{"prototype":1},"later":{"__proto__":[1],"a":2}}',
        },
      },
    ],
    requests: [200],
    keys: { primaryKey: "fake-key", constructor: { prototype: 1 }, later: { a: 2 } },
  },
];
