/** Errors in each form that Azure's services have, and what comes of them. */
import type { Row } from "../row";

const OF = "machinelearningservices\\.(?:list)?ServerlessEndpointKeys of /subscriptions/.*: ";

const body = (status: number, fields: object, times: 1 | 3 | "always" = "always") =>
  [{ times, answer: { kind: "raw" as const, status, body: JSON.stringify(fields) } }] as const;

const form = (title: string, status: number, fields: object, ...says: readonly string[]): Row => ({
  title,
  faults: body(status, fields),
  requests: [status],
  error: [`${OF}${says[0] ?? ""}`, ...says.slice(1)],
  faces: { "function behind a resource": {} },
});

/** App Service's response while the Functions host starts. */
const hostRuntime = {
  Code: "BadRequest",
  Message: "Encountered an error (ServiceUnavailable) from host runtime.",
  Target: null,
  Details: [
    { Message: "Encountered an error (ServiceUnavailable) from host runtime." },
    { Code: "BadRequest" },
    {
      ErrorEntity: {
        ExtendedCode: "51005",
        MessageTemplate: "Encountered an error ({0}) from host runtime.",
        Parameters: ["ServiceUnavailable"],
        Code: "BadRequest",
        Message: "Encountered an error (ServiceUnavailable) from host runtime.",
      },
    },
  ],
  Innererror: null,
};
const HOST_RUNTIME = [
  "Encountered an error \\(ServiceUnavailable\\) from host runtime \\(400 BadRequest, .*\\)\\.\n  - 51005\n",
];

export const bodies: Row[] = [
  form(
    "OData's form",
    409,
    {
      "odata.error": {
        code: "AccountIsDisabled",
        message: { lang: "en-US", value: "The account is disabled.\nRequestId:1\nTime:2026-01-01T00:00:00Z" },
      },
    },
    "The account is disabled \\(409 AccountIsDisabled",
    "Enable the resource",
  ),
  form(
    "a status and a message",
    422,
    { statusCode: 422, message: "The keys are not available." },
    "The keys are not available \\(422 NoErrorCode",
  ),
  form(
    "a message alone",
    400,
    { Message: "The request is invalid: subscription is suspended." },
    "The request is invalid: subscription is suspended \\(400 NoErrorCode",
  ),
  form("code and message", 400, { code: "Fake", message: "Not so." }, "Not so \\(400 Fake"),
  form(
    "another service's whole error as the message",
    400,
    {
      error: {
        code: "BadRequest",
        message: JSON.stringify({ error: { code: "Inner", message: "Not so." } }),
      },
    },
    "Not so \\(400 BadRequest",
    "- Inner",
  ),
  form(
    "a telling code within a general one",
    409,
    { error: { code: "Conflict", message: "No.", details: [{ code: "MissingSubscriptionRegistration" }] } },
    "No \\(409 Conflict",
    "az provider register --namespace Microsoft.MachineLearningServices",
  ),
  {
    title: "the Functions host, three times",
    faults: body(400, hostRuntime, 3),
    requests: [400],
    error: HOST_RUNTIME,
    faces: {
      "function behind a resource": { requests: [400, 400, 400, 200], keys: "the service's" },
      "function in a preview": { keys: "unknown" },
      resource: { requests: [400, 400, 400, 200], keys: "the service's" },
    },
  },
  {
    title: "the Functions host, for good",
    faults: body(400, hostRuntime),
    requests: [400],
    error: [...HOST_RUNTIME, "The Functions host of the app has not started"],
    faces: {
      "function behind a resource": { requests: { only: 400 }, error: HOST_RUNTIME },
      resource: {
        requests: { only: 400 },
        error: [...HOST_RUNTIME, "Gave up after 60 seconds\\. The Functions host", "readyTimeoutSeconds"],
      },
    },
  },
];
