/**
 * What Resource Manager's error codes mean: whether the same request may succeed later, and what to do. Sources:
 * https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors and, of storage,
 * https://learn.microsoft.com/rest/api/storagerp/srp_error_codes_common
 */

import type { CodeRule } from "./verdict";

const PERMISSION =
  "Give the identity a role that has the action {permission}, such as Contributor, on the resource or its group";

const TENANT =
  "check that the tenant of the credential is the subscription's (azure-native:tenantId or ARM_TENANT_ID)";

const CLOUD = "that the cloud is right (azure-native:environment)";

const NOT_FOUND = "Check the names and the subscription ID, and that the resource exists";

export const codeRules: readonly CodeRule[] = [
  // Not registered, not supported.
  {
    codes: ["MissingSubscriptionRegistration", "MissingRegistrationForType", "SubscriptionNotRegistered"],
    verdict: "final",
    advice:
      "Register the resource provider in the subscription, which takes a few minutes: az provider register --namespace {namespace} --subscription {subscriptionId}",
  },
  {
    codes: [
      "InvalidResourceType",
      "InvalidResourceNamespace",
      "NoRegisteredProviderFound",
      "InvalidApiVersionParameter",
      "MissingApiVersionParameter",
      "MissingOrIncorrectVersionHeader",
      "UnsupportedApiVersion",
      "LocationNotAvailableForResourceType",
    ],
    verdict: "final",
    advice:
      "Check apiVersion, which is {apiVersion} in this call, and the cloud (azure-native:environment): not every cloud has each resource type in each api-version",
  },
  {
    codes: ["MethodNotAllowed", "InvalidHttpVerb"],
    verdict: "final",
    advice: "The resource may have no such action: check the action and apiVersion",
  },
  {
    codes: ["InvalidRequestContent", "UnsupportedMediaType"],
    verdict: "final",
    advice: "Check the request's body against the action's reference, for apiVersion {apiVersion}",
  },

  // Permissions, policies and locks.
  {
    codes: ["AuthorizationFailed", "InsufficientPermissions", "AccessDenied"],
    kind: "permission",
    verdict: "final",
    advice: `${PERMISSION}; a ReadOnly lock forbids it too, since it is a POST`,
  },
  {
    codes: ["LinkedAuthorizationFailed"],
    kind: "permission",
    verdict: "final",
    advice:
      "The identity lacks a permission on another resource, which this one is linked to: grant it the action that the message names, on the scope that it names",
  },
  {
    codes: ["DenyAssignmentAuthorizationFailed"],
    kind: "permission",
    verdict: "final",
    advice:
      "A deny assignment forbids {permission} to the identity: have the owner of the managed application, deployment stack or blueprint that made it exclude the identity",
  },
  {
    codes: ["RequestDisallowedByPolicy", "PolicyViolation"],
    verdict: "final",
    advice: "A policy (Azure Policy) forbids {permission}: have its owner exempt the resource",
  },
  {
    codes: ["DisallowedProvider", "DisallowedOperation", "RequestDisallowedByAzure"],
    verdict: "final",
    advice:
      "The subscription's offer, or Azure itself, does not allow {namespace} there: use another subscription, or ask Azure's support",
  },
  {
    codes: ["ScopeLocked"],
    verdict: "final",
    advice:
      "Listing keys is a POST, which a ReadOnly lock on the resource, its group or its subscription forbids: remove the lock, or make it a CanNotDelete lock",
  },

  // Authentication by key.
  {
    codes: [
      "KeyBasedAuthenticationNotPermitted",
      "LocalAuthDisabled",
      "LocalAuthenticationDisabled",
      "UnAuthorizedForCredentialOperations",
    ],
    pattern: /local-?auth\w*disabled|disable-?local-?auth|sharedkey\w*(?:disabled|notpermitted)/i,
    says: /\bdisableLocalAuth\b|\blocal auth(?:entication)? is disabled|\badmin user is disabled/i,
    verdict: "final",
    advice:
      "The resource does not allow authentication by key: allow it (disableLocalAuth, allowSharedKeyAccess or adminUserEnabled of the resource), or have the consumer use an identity",
  },
  {
    codes: ["AccountIsDisabled"],
    verdict: "final",
    advice: "Enable the resource, or ask Azure's support why it is disabled",
  },

  // The subscription.
  {
    codes: [
      "ReadOnlyDisabledSubscription",
      "SubscriptionDisabled",
      "DisabledSubscription",
      "SubscriptionStateForbidden",
    ],
    verdict: "final",
    advice:
      "Subscription {subscriptionId} is disabled, so it allows no POST: enable it, or use another subscription",
  },
  {
    codes: ["SubscriptionNotFound", "InvalidSubscriptionId"],
    verdict: "final",
    advice: `Check the subscription ID, which is {subscriptionId} in this call; ${TENANT}, and ${CLOUD}`,
  },

  // The token.
  {
    codes: ["InvalidAuthenticationTokenTenant"],
    verdict: "final",
    advice:
      "The token is of another tenant than the subscription: set azure-native:tenantId or ARM_TENANT_ID to the subscription's, or sign in there (az login --tenant)",
  },
  {
    codes: ["InvalidAuthenticationTokenAudience"],
    verdict: "final",
    advice: `The token is for another audience: check ${CLOUD}, and azure-listkeys:audience if it is set`,
  },
  {
    codes: ["ExpiredAuthenticationToken"],
    verdict: "final",
    advice: "The token has expired: check the clock of this machine, and sign in again",
  },
  {
    codes: ["TokenIssuedBeforeRevocationTimestamp", "TokenCreatedWithOutdatedPolicies"],
    verdict: "final",
    advice:
      "The token was not accepted, as the sign-in was revoked or a policy (conditional access) requires a new one: sign in again",
  },
  {
    codes: [
      "AuthenticationFailed",
      "InvalidAuthenticationToken",
      "AuthenticationFailedMissingToken",
      "AuthenticationFailedInvalidHeader",
      "InvalidAuthenticationTokenSignature",
    ],
    verdict: "final",
    advice: `The token was not accepted: ${TENANT}, and ${CLOUD}`,
  },

  // Not found: it may have been created just now.
  {
    codes: ["ResourceNotFound", "ParentResourceNotFound"],
    verdict: "waited for",
    kind: "not found",
    advice: NOT_FOUND,
  },
  {
    codes: ["ResourceGroupNotFound"],
    verdict: "waited for",
    kind: "not found",
    advice: "Check the name of the resource group and the subscription ID, {subscriptionId} in this call",
  },
  {
    codes: [
      "ResourceGroupBeingDeleted",
      "ResourceBeingDeleted",
      "ResourceSoftDeleted",
      "FlagMustBeSetForRestore",
    ],
    verdict: "final",
    advice: "The resource is being deleted, or was: create it again, or recover it, and then list its keys",
  },

  // Not ready.
  {
    // App Service uses this code for any failure of the Functions host: https://github.com/Azure/azure-cli/issues/20892
    codes: ["51005"],
    says: /\bfrom (?:the )?host runtime\b/i,
    verdict: "waited for",
    advice:
      "The Functions host of the app has not started: try again later; if that does not help, check the app's settings (AzureWebJobsStorage) and its log stream",
  },
  {
    codes: [
      // 59205 is App Service's: https://github.com/microsoft/Partner-Smart-Office/issues/1
      "59205",
      "AccountProvisioningStateInvalid",
      "PessimisticConcurrencyConflict",
      // https://github.com/Azure/azure-rest-api-specs/issues/7984
      "RequestConflict",
      "StorageAccountIsNotProvisioned",
      "DeploymentActive",
    ],
    pattern:
      /inprogress|isbusy|(?:not|notyet)ready$|being(?:created|updated|provisioned|activated|modified)/i,
    says: /\bservice is being activated\b/i,
    verdict: "waited for",
    advice: "Try again once the operation that is in progress on the resource has ended",
  },

  // Transient.
  {
    codes: ["TooManyRequests"],
    pattern: /throttl/i,
    verdict: "retried",
    advice:
      "Too many requests were sent to this subscription: try again later, and lower azure-listkeys:maxConcurrency if this stack sends many",
  },
  {
    codes: [
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
    verdict: "retried",
    advice: "Try again later, and look at Azure's status page (https://azure.status.microsoft) if it lasts",
  },
];

/** Advice by status, for codes that are not known. */
export const statusAdvice: Readonly<Record<number, string>> = {
  401: `The token was not accepted: ${TENANT}, and ${CLOUD}`,
  403: `${PERMISSION}; a ReadOnly lock forbids it too, since it is a POST`,
  404: NOT_FOUND,
  409: "Check the state of the resource; if something is in progress there, try again once that has ended",
  429: "Too many requests were sent to this subscription: try again later",
};
