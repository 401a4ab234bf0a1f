/** ARM's messages for its error codes, where they say more than the code. */
import type { Target } from "./routes";

export function errorMessage(code: string, { resourceId, action, parts }: Target): string {
  const namespace = parts?.namespace ?? "";
  const type = parts?.type ?? "";
  const group = parts?.resourceGroupName ?? "";
  const messages: Record<string, string> = {
    ResourceNotFound: `The Resource '${resourceId.split("/providers/").at(-1)}' under resource group '${group}' was not found.`,
    ParentResourceNotFound: `Failed to perform '${action}' on resource(s) of type '${type}', because the parent resource '${resourceId.replace(/\/[^/]+\/[^/]+$/, "")}' could not be found.`,
    ResourceGroupNotFound: `Resource group '${group}' could not be found.`,
    SubscriptionNotFound: `The subscription '${parts?.subscriptionId}' could not be found.`,
    AuthorizationFailed: `The client 'fake' with object id 'fake' does not have authorization to perform action '${namespace}/${type}/${action}/action' over scope '${resourceId}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
    ScopeLocked: `The scope '${resourceId}' cannot perform write operation because following scope(s) are locked: '${group}'. Please remove the lock and try again.`,
    AnotherOperationInProgress: "Another operation on this or dependent resource is in progress.",
    InvalidSubscriptionId: `The provided subscription identifier '${parts?.subscriptionId}' is malformed or invalid.`,
    InvalidResourceNamespace: `The resource namespace '${namespace}' is invalid.`,
    InvalidResourceType: `The resource type '${type}' could not be found in the namespace '${namespace}'.`,
  };
  return messages[code] ?? `The fake ARM was told to answer ${code}.`;
}
