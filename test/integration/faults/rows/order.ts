/** Targets that are not found, not ready or busy: which calls wait. docs/functions-and-resources.md has the table. */
import type { Row } from "../row";

const OF = "machinelearningservices\\.(?:list)?ServerlessEndpointKeys of /subscriptions/.*: ";
const WAITED = "Gave up after 60 seconds\\. .* raise azure-listkeys:readyTimeoutSeconds";

const refusal = (status: number, code: string, times: 1 | "always") => ({
  times,
  answer: { kind: "error" as const, status, code },
});

const later = (status: number, code: string, advice: string): Row[] => [
  {
    title: `${status} ${code}, then 200`,
    faults: [refusal(status, code, 1)],
    requests: [status],
    error: [`${OF}.*\\(${status} ${code}`, advice],
    faces: {
      "function behind a resource": { requests: [status, 200], keys: "the service's" },
      "function in a preview": {
        requests: [status],
        keys: "unknown",
        says: new RegExp(`\\(${status} ${code}[^]*The value is unknown in this preview`),
      },
      resource: { requests: [status, 200], keys: "the service's" },
    },
  },
  {
    title: `${status} ${code} to the end`,
    faults: [refusal(status, code, "always")],
    requests: [status],
    error: [`${OF}.*\\(${status} ${code}`, advice],
    faces: {
      "function behind a resource": { requests: { only: status }, error: [`${OF}.*${code}`, WAITED] },
      "function in a preview": { keys: "unknown" },
      resource: { requests: { only: status }, error: [`${OF}.*${code}`, WAITED] },
    },
  },
];

/** Neither waiting nor creating resolves it. */
const never = (status: number, code: string, advice: string): Row => ({
  title: `${status} ${code}`,
  faults: [refusal(status, code, "always")],
  requests: [status],
  error: [`${OF}.*\\(${status} ${code}`, advice],
  faces: { "function behind a resource": {}, "function in a preview": {} },
});

export const order: Row[] = [
  ...later(404, "ResourceNotFound", "Check the names and the subscription ID"),
  ...later(404, "ParentResourceNotFound", "Check the names and the subscription ID"),
  ...later(404, "ResourceGroupNotFound", "Check the name of the resource group"),
  ...later(409, "AnotherOperationInProgress", "Try again once the operation that is in progress"),
  ...later(409, "StorageAccountIsNotProvisioned", "Try again once the operation that is in progress"),
  never(404, "SubscriptionNotFound", "Check the subscription ID, which is 00000000"),
  never(
    404,
    "InvalidResourceType",
    "Check apiVersion, which is 2025-09-01 in this call, and the cloud \\(azure-native:environment",
  ),
  never(
    400,
    "NoRegisteredProviderFound",
    "Check apiVersion, which is 2025-09-01 in this call, and the cloud \\(azure-native:environment",
  ),
  never(409, "ScopeLocked", "a ReadOnly lock .* forbids: remove the lock, or make it a CanNotDelete lock"),
  never(
    409,
    "MissingSubscriptionRegistration",
    "az provider register --namespace Microsoft.MachineLearningServices --subscription 00000000",
  ),
  never(409, "Conflict", "Check the state of the resource"),
  never(503, "ReadOnlyDisabledSubscription", "is disabled, so it allows no POST"),
];
