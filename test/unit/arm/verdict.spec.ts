/** Each code of the table: what comes of it, and what the user is advised to do. */
import { expect } from "chai";

import { codeRules } from "../../../provider/arm/codes";
import {
  ArmError,
  type ArmErrorDetail,
  isMissingPermission,
  isNotFound,
  isNotReadyYet,
} from "../../../provider/arm/errors";
import type { Target } from "../../../provider/arm/target";
import { adviceFor, type Verdict, verdictOf } from "../../../provider/arm/verdict";

const target: Target = {
  operation: "quantum.listWorkspaceKeys",
  resourceId: "/subscriptions/sub-1/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/q",
  resourceType: "Microsoft.Quantum/workspaces",
  action: "listKeys",
  apiVersion: "2025-12-15-preview",
};

type Row = readonly [verdict: Verdict, advice: RegExp, codes: readonly string[]];

const rows: readonly Row[] = [
  [
    "final",
    /az provider register --namespace Microsoft\.Quantum --subscription sub-1$/,
    ["MissingSubscriptionRegistration", "MissingRegistrationForType", "SubscriptionNotRegistered"],
  ],
  [
    "final",
    /^Check apiVersion, which is 2025-12-15-preview .*azure-native:environment/,
    [
      "InvalidResourceType",
      "InvalidResourceNamespace",
      "NoRegisteredProviderFound",
      "InvalidApiVersionParameter",
      "MissingApiVersionParameter",
      "MissingOrIncorrectVersionHeader",
      "UnsupportedApiVersion",
      "LocationNotAvailableForResourceType",
    ],
  ],
  ["final", /no such action/, ["MethodNotAllowed", "InvalidHttpVerb"]],
  ["final", /request's body/, ["InvalidRequestContent", "UnsupportedMediaType"]],
  [
    "final",
    /role that has the action Microsoft\.Quantum\/workspaces\/listKeys\/action/,
    ["AuthorizationFailed", "InsufficientPermissions", "AccessDenied"],
  ],
  ["final", /another resource/, ["LinkedAuthorizationFailed"]],
  ["final", /deny assignment/, ["DenyAssignmentAuthorizationFailed"]],
  ["final", /Azure Policy/, ["RequestDisallowedByPolicy", "PolicyViolation"]],
  [
    "final",
    /another subscription/,
    ["DisallowedProvider", "DisallowedOperation", "RequestDisallowedByAzure"],
  ],
  ["final", /remove the lock/, ["ScopeLocked"]],
  [
    "final",
    /disableLocalAuth/,
    [
      "KeyBasedAuthenticationNotPermitted",
      "LocalAuthDisabled",
      "LocalAuthenticationDisabled",
      "UnAuthorizedForCredentialOperations",
      // By the pattern.
      "SharedKeyAccessNotPermitted",
      "LocalAuthIsDisabled",
    ],
  ],
  ["final", /^Enable the resource/, ["AccountIsDisabled"]],
  [
    "final",
    /^Subscription sub-1 is disabled/,
    [
      "ReadOnlyDisabledSubscription",
      "SubscriptionDisabled",
      "DisabledSubscription",
      "SubscriptionStateForbidden",
    ],
  ],
  [
    "final",
    /^Check the subscription ID, which is sub-1 .*tenant/,
    ["SubscriptionNotFound", "InvalidSubscriptionId"],
  ],
  ["final", /of another tenant/, ["InvalidAuthenticationTokenTenant"]],
  ["final", /another audience/, ["InvalidAuthenticationTokenAudience"]],
  ["final", /clock/, ["ExpiredAuthenticationToken"]],
  ["final", /sign in again/, ["TokenIssuedBeforeRevocationTimestamp", "TokenCreatedWithOutdatedPolicies"]],
  [
    "final",
    /^The token was not accepted: check that the tenant/,
    [
      "AuthenticationFailed",
      "InvalidAuthenticationToken",
      "AuthenticationFailedMissingToken",
      "AuthenticationFailedInvalidHeader",
      "InvalidAuthenticationTokenSignature",
    ],
  ],
  ["waited for", /^Check the names/, ["ResourceNotFound", "ParentResourceNotFound"]],
  ["waited for", /name of the resource group/, ["ResourceGroupNotFound"]],
  [
    "final",
    /being deleted/,
    ["ResourceGroupBeingDeleted", "ResourceBeingDeleted", "ResourceSoftDeleted", "FlagMustBeSetForRestore"],
  ],
  ["waited for", /Functions host/, ["51005"]],
  [
    "waited for",
    /operation that is in progress/,
    [
      "59205",
      "AccountProvisioningStateInvalid",
      "PessimisticConcurrencyConflict",
      "RequestConflict",
      "StorageAccountIsNotProvisioned",
      "DeploymentActive",
      // By the pattern.
      "AnotherOperationInProgress",
      "StorageAccountOperationInProgress",
      "StorageAccountBeingCreated",
      "ServerIsBusy",
      "ResourceNotReady",
    ],
  ],
  [
    "retried",
    /Too many requests/,
    [
      "TooManyRequests",
      "SubscriptionRequestsThrottled",
      "ResourceCollectionRequestsThrottled",
      "ThrottledRequest",
    ],
  ],
  [
    "retried",
    /status page/,
    [
      "BadGateway",
      "GatewayTimeout",
      "InternalError",
      "InternalServerError",
      "OperationTimedOut",
      "RequestTimeout",
      "RetryableError",
      "ServerBusy",
      "ServiceUnavailable",
    ],
  ],
];

const failure = (
  code: string,
  more: { reason?: string; details?: ArmErrorDetail[]; status?: number } = {},
) => ({
  code,
  reason: "no",
  ...more,
});

describe("the table of Resource Manager's codes", () => {
  for (const [verdict, advice, codes] of rows) {
    for (const code of codes) {
      it(`has ${code} as ${verdict}, with advice`, () => {
        for (const each of [code, code.toLowerCase()]) {
          expect(verdictOf(failure(each))).to.equal(verdict);
          expect(adviceFor(failure(each), target))
            .to.match(advice)
            .and.not.match(/[{}]|\.$/);
        }
      });
    }
  }

  it("has no code that has no row here, and none twice", () => {
    const all = codeRules.flatMap(({ codes }) => codes.map((code) => code.toLowerCase()));
    expect(all.filter((code, index) => all.indexOf(code) !== index)).to.deep.equal([]);
    const tested = rows.flatMap(([, , codes]) => codes.map((code) => code.toLowerCase()));
    expect(all.filter((code) => !tested.includes(code))).to.deep.equal([]);
  });

  for (const code of ["Conflict", "BadRequest", "NotFound", "Fake", "NoErrorGiven", "NoErrorCode"]) {
    it(`says nothing of ${code}`, () => expect(verdictOf(failure(code))).to.equal(undefined));
  }
});

describe("the verdict", () => {
  it("is that of the outermost code that says something", () => {
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
    it(`is read off what services say under any code: ${reason}`, () => {
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
    it(`leaves the advice to status ${status} where no code says anything`, () => {
      const given = adviceFor(failure("Fake", { status }), target);
      if (advice === undefined) expect(given).to.equal(undefined);
      else expect(given).to.match(advice);
    });
  }
});

describe("whether a failure passes once the resource is ready", () => {
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

describe("whether the identity lacks a permission", () => {
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
