import { inspect } from "node:util";

import { expect } from "chai";

import { parseBody, errorFrom } from "../../../provider/arm/readResponse";
import type { ArmError } from "../../../provider/arm/errors/errors";
import type { Target } from "../../../provider/arm/target";

const target: Target = {
  operation: "listWorkspaceKeys",
  resourceId: "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/q",
  resourceType: "Microsoft.Quantum/workspaces",
  action: "listKeys",
  apiVersion: "2025-12-15-preview",
};

function refused(status: number, body: unknown, headers: Record<string, string> = {}): ArmError {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const error = errorFrom(
    { status, body: text, header: (name) => headers[name], headerNames: Object.keys(headers) },
    target,
  );
  if (error === undefined) throw new Error("was not refused");
  return error;
}

describe("refusalOf", () => {
  it("names the request, ARM's error, and where to look it up", () => {
    const body = { error: { code: "AuthorizationFailed", message: "The client may not." } };
    expect(
      refused(403, body, { "x-ms-request-id": "r-1", "x-ms-correlation-request-id": "c-1" }),
    ).to.deep.include({
      message: `listWorkspaceKeys of ${target.resourceId}: The client may not (403 AuthorizationFailed, api-version 2025-12-15-preview, request ID r-1).
Give the identity a role that has the action Microsoft.Quantum/workspaces/listKeys/action, such as Contributor, on the resource or its group; a ReadOnly lock forbids it too, since it is a POST.`,
      requestId: "r-1",
      correlationId: "c-1",
    });
  });

  it("explains a ReadOnly lock", () => {
    const { message } = refused(409, { error: { code: "ScopeLocked", message: "The scope is locked." } });
    expect(message)
      .to.match(/ReadOnly lock/)
      .and.match(/a POST/);
  });

  it("keeps nested details, and of additional information the type alone", () => {
    const error = refused(400, {
      error: {
        code: "BadRequest",
        message: "Outer.",
        target: "t",
        details: [
          { code: "Inner", message: "Inner one.", details: [{ message: "Innermost" }], unknown: "canary" },
        ],
        additionalInfo: [{ type: "PolicyViolation", info: { anything: "canary" } }],
        innererror: { trace: "canary" },
      },
    });
    expect(error).to.deep.include({
      target: "t",
      details: [{ code: "Inner", message: "Inner one", details: [{ message: "Innermost" }] }],
      additionalInfo: ["PolicyViolation"],
    });
    expect(error.message).to.match(
      /Inner: Inner one\n {2}- Innermost\n {2}- additional information: PolicyViolation/,
    );
    for (const printed of [
      inspect(error, { depth: 9, showHidden: true }),
      JSON.stringify(error),
      String(error),
    ]) {
      expect(printed).not.to.contain("canary");
    }
  });

  it("reads an error without the outer object", () => {
    expect(refused(404, { code: "NotFound", message: "Gone" })).to.include({ code: "NotFound" });
  });

  it("treats a 200 with only an error in it as an error", () => {
    expect(refused(200, { error: { code: "Odd", message: "Still wrong" } })).to.include({
      code: "Odd",
      status: 200,
    });
  });

  for (const [what, status, body] of [
    ["XML", 502, "<html>canary</html>"],
    ["nothing", 500, ""],
    ["a list", 500, ["canary"]],
    ["a word", 500, '"canary"'],
    ["a redirect", 307, ""],
    ["no content", 204, ""],
  ] as const) {
    it(`does not repeat ${what}`, () => {
      const error = refused(status, body, { location: "https://canary.example", "x-ms-request-id": "r-1" });
      expect(error).to.include({ status, code: "NoErrorGiven" });
      expect(inspect(error, { depth: 9 })).not.to.contain("canary");
    });
  }

  it("cuts a message that would fill the screen, and keeps it on its line", () => {
    const { reason } = refused(400, {
      error: { code: "X", message: `a\r\nb\u001b[31m${"c".repeat(10_000)}` },
    });
    expect(reason)
      .to.match(/^a b \[31mc+…$/)
      .and.have.length(601);
  });

  it("does not repeat what is not a code", () => {
    const error = refused(
      400,
      { error: { code: "a b\n<c>", message: 7, details: "x" } },
      { "x-ms-request-id": "a b" },
    );
    expect(error).to.include({ code: "NoErrorGiven" });
    expect(error.requestId).to.equal(undefined);
  });

  it("names a certificate that is not trusted", () => {
    const error = errorFrom(
      { code: "SELF_SIGNED_CERT_IN_CHAIN", header: () => undefined, headerNames: [] },
      target,
    );
    expect(error?.message).to.match(
      /could not be reached \(SELF_SIGNED_CERT_IN_CHAIN.*\n.*NODE_EXTRA_CA_CERTS/,
    );
  });
});

describe("objectIn", () => {
  for (const [body, problem] of [
    ["", "is not JSON"],
    ["{", "is not JSON"],
    ["<html>canary", "is not JSON"],
    ["null", "is not a JSON object"],
    ["[]", "is not a JSON object"],
    ['"canary"', "is not a JSON object"],
    ["7", "is not a JSON object"],
    ["[".repeat(66) + "]".repeat(66), "is nested more than 64 levels deep"],
  ] as const) {
    it(`rejects ${JSON.stringify(body)}`, () => {
      expect(() => parseBody(body, target))
        .to.throw(`the response ${problem} (`)
        .and.not.match(/canary/);
    });
  }
});
