/** What Resource Manager's error codes mean, and what the user is advised to do, by what Microsoft documents. */
import { expect } from "chai";

import { codeRules } from "../../../../provider/arm/errors/codes";
import {
  ArmError,
  type ArmErrorDetail,
  isMissingPermission,
  isNotFound,
  isNotReadyYet,
} from "../../../../provider/arm/errors/errors";
import type { Target } from "../../../../provider/arm/target";
import { adviceFor, verdictOf } from "../../../../provider/arm/errors/verdict";
import { documented } from "./documentedErrors";

const target: Target = {
  operation: "quantum.listWorkspaceKeys",
  resourceId: "/subscriptions/sub-1/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/q",
  resourceType: "Microsoft.Quantum/workspaces",
  action: "listKeys",
  apiVersion: "2025-12-15-preview",
};

const failure = (
  code: string,
  more: { reason?: string; details?: ArmErrorDetail[]; status?: number } = {},
) => ({
  code,
  reason: "no",
  ...more,
});

describe("Resource Manager's error codes", () => {
  for (const [source, failures] of Object.entries(documented)) {
    describe(`as in ${source}`, () => {
      for (const { code, reason, verdict, advice } of failures) {
        it(`${code}: ${verdict}`, () => {
          expect(verdictOf(failure(code, { reason }))).to.equal(verdict);
          expect(adviceFor(failure(code, { reason }), target)).to.match(advice);
        });
      }
    });
  }

  for (const code of [
    ...["SharedKeyAccessNotPermitted", "LocalAuthIsDisabled"],
    ...["ServerIsBusy", "ResourceNotReady", "SubscriptionRequestsThrottled", "ThrottledRequest"],
  ]) {
    it(`are of a kind, of which each service has its own: ${code}`, () => {
      expect(codeRules.flatMap(({ codes }) => codes)).not.to.include(code);
      expect(verdictOf(failure(code))).to.equal(
        /Auth|SharedKey/.test(code) ? "final" : /Thrott/.test(code) ? "retried" : "waited for",
      );
    });
  }

  it("are found in any case, each by its own rule", () => {
    for (const { codes, verdict } of codeRules) {
      for (const code of codes.flatMap((each) => [each, each.toLowerCase(), each.toUpperCase()])) {
        expect(verdictOf(failure(code)), code).to.equal(verdict);
      }
    }
  });

  it("are in one rule each", () => {
    const all = codeRules.flatMap(({ codes }) => codes.map((code) => code.toLowerCase()));
    expect(all.filter((code, index) => all.indexOf(code) !== index)).to.deep.equal([]);
  });

  it("have advice whose placeholders are all filled in, and which has no full stop", () => {
    for (const code of codeRules.flatMap(({ codes }) => codes)) {
      expect(adviceFor(failure(code), target), code).to.match(/^[A-Z][^{}]+[^{}.]$/);
    }
  });

  for (const code of ["Conflict", "BadRequest", "NotFound", "Fake", "NoErrorGiven", "NoErrorCode"]) {
    it(`have no verdict for ${code}`, () => expect(verdictOf(failure(code))).to.equal(undefined));
  }
});

describe("the verdict", () => {
  it("is that of the outermost code with a rule", () => {
    const details = [{ code: "BadRequest", details: [{ code: "ScopeLocked" }] }, { code: "ServerBusy" }];
    expect(verdictOf(failure("Conflict", { details }))).to.equal("final");
    expect(verdictOf(failure("ResourceNotFound", { details }))).to.equal("waited for");
  });

  for (const [reason, verdict] of [
    ["Encountered an error (InternalServerError) from host runtime", "waited for"],
    ["Service is being activated, keys are not available", "waited for"],
    ["Failed to list key. disableLocalAuth is set to be true", "final"],
    ["Cannot perform credential operations as admin user is disabled", "final"],
    ["The account is not what was expected", undefined],
  ] as const) {
    it(`is found by the message of services, under any code: ${reason}`, () => {
      expect(verdictOf(failure("BadRequest", { reason }))).to.equal(verdict);
      expect(verdictOf(failure("BadRequest", { details: [{ message: reason }] }))).to.equal(verdict);
    });
  }

  it("has the namespace that the message names, which may be another than the resource's", () => {
    const reason = "The subscription is not registered to use namespace 'Microsoft.Storage'";
    expect(adviceFor(failure("MissingSubscriptionRegistration", { reason }), target)).to.contain(
      "--namespace Microsoft.Storage --",
    );
  });

  for (const [status, advice] of [
    [401, /The token was not accepted/],
    [403, /Give the identity a role/],
    [404, /Check the names/],
    [409, /Check the state of the resource/],
    [429, /Too many requests/],
    [400, undefined],
  ] as const) {
    it(`leaves the advice to status ${status} if no code has a rule`, () => {
      const given = adviceFor(failure("Fake", { status }), target);
      if (advice === undefined) expect(given).to.equal(undefined);
      else expect(given).to.match(advice);
    });
  }
});

describe("a failure that ends once the resource is ready", () => {
  const { operation, resourceId, apiVersion } = target;
  for (const [status, code, ready, notThere] of [
    [404, "ResourceNotFound", true, true],
    [404, "NotFound", true, true],
    [404, "NoErrorCode", true, true],
    [404, "NoErrorGiven", false, false],
    [404, "NotResourceManager", false, false],
    [404, "SubscriptionNotFound", false, false],
    [409, "AnotherOperationInProgress", true, false],
    [409, "Conflict", false, false],
    [409, "MissingSubscriptionRegistration", false, false],
    [400, "51005", true, false],
    [404, "51005", true, false],
    [403, "AuthorizationFailed", false, false],
    [400, "BadRequest", false, false],
  ] as const) {
    it(`is ${ready} of ${status} ${code}`, () => {
      const error = new ArmError({ operation, resourceId, apiVersion, status, code, reason: "no" });
      expect(isNotReadyYet(error)).to.equal(ready);
      expect(isNotFound(error)).to.equal(notThere);
    });
  }
});

describe("a missing permission of the identity", () => {
  const { operation, resourceId, apiVersion } = target;
  for (const [status, code, lacks] of [
    [403, "AuthorizationFailed", true],
    [403, "LinkedAuthorizationFailed", true],
    [403, "DenyAssignmentAuthorizationFailed", true],
    [403, "RequestDisallowedByPolicy", false],
    [403, "ReadOnlyDisabledSubscription", false],
    [403, "KeyBasedAuthenticationNotPermitted", false],
    [403, "NotResourceManager", false],
    [403, "Fake", false],
    [404, "AuthorizationFailed", false],
  ] as const) {
    it(`is ${lacks} of ${status} ${code}`, () => {
      const error = new ArmError({ operation, resourceId, apiVersion, status, code, reason: "no" });
      expect(isMissingPermission(error)).to.equal(lacks);
    });
  }
});
