import { expect } from "chai";

import { ArmError } from "../../../provider/arm/errors/errors";
import { leaveOut } from "../../../provider/lifecycle/leaveOut";
import type { LifecycleContext } from "../../../provider/lifecycle/lifecycle";

const failure = (status: number, code: string) =>
  new ArmError({ operation: "o", resourceId: "/r", apiVersion: "v", status, code, reason: "so it is" });

/** What comes of a failure: the keys are left out with a warning, without a word, or not at all. */
function outcomeOf(error: Error, context: Partial<LifecycleContext>): "warned" | "left out" | "fails" {
  let outcome: "warned" | "left out" = "left out";
  const warn = (message: string) => {
    expect(message).to.match(/so it is[^]*unknown in a preview/);
    outcome = "warned";
  };
  try {
    leaveOut(error, { unreadable: "error", ...context, warn } as LifecycleContext);
    return outcome;
  } catch (thrown) {
    expect(thrown).to.equal(error);
    return "fails";
  }
}

const NOT_FOUND = failure(404, "ResourceNotFound");
const BUSY = failure(409, "AnotherOperationInProgress");
const NO_KEY = failure(200, "NoActiveKey");
const FORBIDDEN = failure(403, "AuthorizationFailed");
const UNREADABLE = { unreadable: "unknown" } as const;

describe("leaveOut", () => {
  const table: [
    what: string,
    error: Error,
    options: Partial<LifecycleContext>,
    preview: string,
    update: string,
    unknown: string,
  ][] = [
    ["a target that is not found", NOT_FOUND, {}, "warned", "fails", "left out"],
    ["one that may come", NOT_FOUND, { hasResourceBehind: true }, "warned", "left out", "left out"],
    ["a busy target", BUSY, {}, "warned", "fails", "left out"],
    ["one that was just created", BUSY, { hasResourceBehind: true }, "warned", "left out", "left out"],
    ["no active key", NO_KEY, { hasResourceBehind: true }, "warned", "fails", "warned"],
    ["a missing permission", FORBIDDEN, {}, "fails", "fails", "fails"],
    ["one that previews do without", FORBIDDEN, UNREADABLE, "warned", "fails", "warned"],
    ["a policy", failure(403, "RequestDisallowedByPolicy"), UNREADABLE, "fails", "fails", "fails"],
    ["a refusal without a code", failure(403, "NoErrorGiven"), UNREADABLE, "fails", "fails", "fails"],
    ["an error of the service", failure(500, "InternalServerError"), UNREADABLE, "fails", "fails", "fails"],
    ["another error", new Error("other"), UNREADABLE, "fails", "fails", "fails"],
  ];
  for (const [what, error, options, preview, update, unknown] of table) {
    it(`${what}: ${preview} in a preview, ${update} in an update, ${unknown} where nobody knows which it is`, () => {
      expect(outcomeOf(error, { ...options, preview: true })).to.equal(preview);
      expect(outcomeOf(error, { ...options, preview: false })).to.equal(update);
      expect(outcomeOf(error, options)).to.equal(unknown);
    });
  }
});
