/** Errors of Resource Manager that Microsoft documents, or that users reported. */
import type { Verdict } from "../../../../provider/arm/errors/verdict";

/** A failure as it is documented or was reported, and what is right to do about it by that text. */
export interface Documented {
  readonly code: string;
  readonly reason: string;
  readonly verdict: Verdict;
  readonly advice: RegExp;
}

/** By the page. */
export const documented: Readonly<Record<string, readonly Documented[]>> = {
  "https://learn.microsoft.com/rest/api/storagerp/srp_error_codes_common": [
    {
      code: "InvalidHttpVerb",
      reason: "The HTTP verb specified was not recognized by the server or isn't valid for this resource.",
      verdict: "final",
      advice: /no such action/,
    },
    {
      code: "MissingOrIncorrectVersionHeader",
      reason: "The versioning header is not specified or was specified incorrectly.",
      verdict: "final",
      advice: /^Check apiVersion, which is 2025-12-15-preview /,
    },
    {
      code: "AuthenticationFailed",
      reason: "The server failed to authenticate the request.",
      verdict: "final",
      advice: /^The token was not accepted/,
    },
    {
      code: "SubscriptionDisabled",
      reason: "The subscription is in a disabled state.",
      verdict: "final",
      advice: /^Subscription sub-1 is disabled/,
    },
    {
      code: "SubscriptionNotFound",
      reason: "The subscription specified is not found.",
      verdict: "final",
      advice: /^Check the subscription ID, which is sub-1 .*tenant/,
    },
    {
      code: "ResourceNotFound",
      reason: "The specified resource does not exist.",
      verdict: "waited for",
      advice: /^Check the names/,
    },
    {
      code: "StorageAccountBeingCreated",
      reason: "This specified storage account is being created.",
      verdict: "waited for",
      advice: /operation that is in progress/,
    },
    {
      code: "StorageAccountIsNotProvisioned",
      reason: "The storage account provisioning state must be 'Succeeded' before executing the operation.",
      verdict: "waited for",
      advice: /operation that is in progress/,
    },
    {
      code: "StorageAccountOperationInProgress",
      reason: "A write operation for the storage account is in progress.",
      verdict: "waited for",
      advice: /operation that is in progress/,
    },
    {
      code: "ResourceCollectionRequestsThrottled",
      reason: "The request is being throttled. The response includes a retry-after value.",
      verdict: "retried",
      advice: /Too many requests.*maxConcurrency/,
    },
    {
      code: "InternalError",
      reason: "The server encountered an internal error. Please retry the request.",
      verdict: "retried",
      advice: /status page/,
    },
  ],
  "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors": [
    {
      code: "AnotherOperationInProgress",
      reason: "Wait for concurrent operation to complete.",
      verdict: "waited for",
      advice: /operation that is in progress/,
    },
    {
      code: "InternalServerError",
      reason: "Caused by a temporary problem.",
      verdict: "retried",
      advice: /^Try again later/,
    },
    {
      code: "MissingSubscriptionRegistration",
      reason: "Register your subscription with the resource provider.",
      verdict: "final",
      advice: /az provider register --namespace Microsoft\.Quantum --subscription sub-1$/,
    },
    {
      code: "InvalidResourceType",
      reason: "Check the resource type you specified.",
      verdict: "final",
      advice: /not every cloud has each resource type in each api-version/,
    },
    {
      code: "InvalidRequestContent",
      reason: "The values either include values that aren't recognized, or required values are missing.",
      verdict: "final",
      advice: /request's body/,
    },
    {
      code: "AuthorizationFailed",
      reason: "Your account or service principal doesn't have sufficient access.",
      verdict: "final",
      advice: /role that has the action Microsoft\.Quantum\/workspaces\/listKeys\/action/,
    },
    {
      code: "RequestDisallowedByPolicy",
      reason: "Your subscription includes a resource policy that prevents an action.",
      verdict: "final",
      advice: /Azure Policy/,
    },
    {
      code: "ParentResourceNotFound",
      reason: "Make sure a parent resource exists before creating the child resources.",
      verdict: "waited for",
      advice: /^Check the names/,
    },
    {
      code: "ResourceGroupNotFound",
      reason: "Check the name of the target resource group.",
      verdict: "waited for",
      advice: /name of the resource group and the subscription ID, sub-1/,
    },
    {
      code: "InvalidAuthenticationTokenTenant",
      reason: "Get access token for the appropriate tenant.",
      verdict: "final",
      advice: /of another tenant/,
    },
  ],
  "https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources": [
    {
      code: "ScopeLocked",
      reason: "All POST operations are prevented by a ReadOnly lock.",
      verdict: "final",
      advice: /remove the lock/,
    },
  ],
  "https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes": [
    {
      code: "AccountIsDisabled",
      reason: "The specified account is disabled.",
      verdict: "final",
      advice: /^Enable the resource/,
    },
    {
      code: "ServerBusy",
      reason: "The server is currently unable to receive requests. Please retry your request.",
      verdict: "retried",
      advice: /^Try again later/,
    },
  ],
  "https://github.com/microsoft/AzureStorageExplorer/issues/8090": [
    {
      code: "KeyBasedAuthenticationNotPermitted",
      reason: "Key based authentication is not permitted on this storage account.",
      verdict: "final",
      advice: /allowSharedKeyAccess/,
    },
  ],
  "https://github.com/Azure/terraform-azurerm-avm-res-cognitiveservices-account/issues/130": [
    {
      code: "BadRequest",
      reason: "Failed to list key. disableLocalAuth is set to be true",
      verdict: "final",
      advice: /disableLocalAuth/,
    },
  ],
};
