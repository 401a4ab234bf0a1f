/** Error responses, with planted values in all that the error message must not have. */
import { gzipSync } from "node:zlib";

import { operations } from "../../provider/operations";
import { fieldsOf } from "../../provider/operations/result";
import type { ArmFault } from "../../provider/testing";
import { text, undeclared } from "./plant";

/** What ARM may send beside a code and a message: the package must not repeat any of it. */
export const refusals: Readonly<Record<string, ArmFault>> = {
  "403 with additional information": error(403, "AuthorizationFailed"),
  "404 with additional information": error(404, "ResourceNotFound"),
  "409 with additional information": error(409, "ScopeLocked"),
  "an error without its envelope": raw(400, {
    code: "BadRequest",
    message: "It was refused.",
    ...undeclared("flat"),
  }),
  "an error with status 200": raw(200, { error: errorBody("OddSuccess") }),
  "an error whose code and message are no text": raw(400, {
    error: { code: [text("code")], message: { text: text("message") }, target: [text("target")] },
  }),
  "an error whose code is a sentence": raw(400, {
    error: { code: `${text("code")} in a sentence`, message: "No." },
  }),
  "a challenge to the token": {
    answer: {
      kind: "raw",
      status: 401,
      headers: {
        "www-authenticate": `Bearer realm="${text("realm")}", error="insufficient_claims", claims="${btoa(text("claims"))}"`,
      },
      body: JSON.stringify({ error: errorBody("InvalidAuthenticationToken") }),
    },
  },
  "a throttled answer, again and again": {
    answer: {
      kind: "raw",
      status: 429,
      headers: { "retry-after": "3600", ...headers() },
      body: JSON.stringify({ error: errorBody("TooManyRequests") }),
    },
  },
  "fields of another type": raw(200, {
    ...Object.fromEntries(operations.flatMap(fieldsOf).map((name) => [name, [text(`no-${name}`)]])),
    ...undeclared("other-types"),
  }),
  "a list": raw(200, [text("in-a-list")]),
  "a string": raw(200, text("a-string")),
  "what is not JSON": body(`{"primaryKey": ${text("not-json")}}`),
  "half of the JSON": { ...raw(200, undeclared("half")), body: "truncated" },
  "more than is read": body(JSON.stringify({ primaryKey: text("much").repeat(400_000) })),
  "what is not compressed, and said to be": body(text("not-compressed"), { "content-encoding": "gzip" }),
  "what is compressed in another way": {
    answer: {
      kind: "raw",
      headers: { "content-type": "application/json", "content-encoding": "br" },
      base64: gzipSync(text("compressed")).toString("base64"),
    },
  },
  "a redirect": { answer: { kind: "redirect", location: `https://${text("host")}.example/${text("path")}` } },
  "a connection that is cut off": { ...raw(200, undeclared("cut-off")), wire: { kind: "reset", at: "body" } },
};

/** One failure of each kind, for tests in which each run takes seconds. */
export const tellingRefusals: Readonly<Record<string, ArmFault>> = Object.fromEntries(
  [
    "403 with additional information",
    "404 with additional information",
    "an error with status 200",
    "fields of another type",
    "what is not JSON",
    "what is compressed in another way",
  ].map((title) => [title, refusals[title] as ArmFault]),
);

function error(status: number, code: string): ArmFault {
  return raw(status, { error: errorBody(code), ...undeclared("beside-error") });
}

/** `code`, `message`, and the `type`s of additional information are shown: ARM means them for users. */
function errorBody(code: string): Record<string, unknown> {
  const info = (at: string) => [
    { type: "PolicyViolation", info: undeclared(at), ...undeclared(`${at}-beside`) },
  ];
  return {
    code,
    message: "It was refused.",
    target: "keys",
    details: [
      {
        code: "Nested",
        message: "Because of this.",
        additionalInfo: info("details"),
        details: [{ code: "Deeper", ...undeclared("deeper") }],
        ...undeclared("nested"),
      },
      text("no-detail"),
    ],
    additionalInfo: info("error"),
    innererror: undeclared("innererror"),
    ...undeclared("error"),
  };
}

function raw(status: number, value: unknown): ArmFault {
  return { answer: { kind: "raw", status, headers: headers(), body: JSON.stringify(value) } };
}

function body(value: string, more: Record<string, string> = {}): ArmFault {
  return { answer: { kind: "raw", headers: { ...headers(), ...more }, body: value } };
}

function headers(): Record<string, string> {
  return {
    "content-type": "application/json",
    "set-cookie": `session=${text("cookie")}`,
    "x-ms-undeclared": text("header"),
    "x-ms-failure-cause": text("cause"),
  };
}
