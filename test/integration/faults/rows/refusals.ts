import type { Row } from "../row";
import { ENDS_SOON } from "../row";

const OF = "machinelearningservices\\.(?:list)?ServerlessEndpointKeys of /subscriptions/.*: ";
const FRESH = { fresh: true as const };
/** So short that the identity library keeps none of them. */
const shortLived = {
  at: "identity",
  times: "always",
  answer: { kind: "token", expiresInSeconds: 200 },
} as const;
const NO_TOKEN = "Could not get a token with the managed identity credential \\(chosen by ARM_USE_MSI\\): ";

export const refusals: Row[] = [
  {
    title: "400 with nested details and additional information",
    faults: [
      {
        answer: {
          kind: "error",
          status: 400,
          code: "Outer",
          message: "outer message.",
          target: "fake-target",
          details: [{ code: "Inner", message: "inner message", details: [{ code: "Innermost" }] }],
          additionalInfo: [{ type: "PolicyViolation", info: { canary: "canary" } }],
        },
      },
    ],
    requests: [400],
    error: [
      `${OF}outer message \\(400 Outer, api-version 2025-09-01, request ID [\\w-]+, host localhost:\\d+\\)`,
      "- Inner: inner message",
      "- Innermost",
      "- additional information: PolicyViolation",
    ],
  },
  {
    title: "401",
    faults: [{ answer: { kind: "error", status: 401, code: "InvalidAuthenticationToken", message: "no" } }],
    requests: [401],
    error: [
      `${OF}no \\(401 InvalidAuthenticationToken`,
      "check that the tenant of the credential is the subscription's",
    ],
  },
  {
    title: "401 with a claims challenge",
    surroundings: FRESH,
    faults: [shortLived, { answer: { kind: "challenge" } }],
    requests: [401, 200],
    keys: "the service's",
  },
  {
    title: "401 with a claims challenge, for good",
    surroundings: FRESH,
    faults: [shortLived, { times: "always", answer: { kind: "challenge" } }],
    requests: [401, 401],
    error: [`${OF}.*\\(401 `, "The token was not accepted"],
  },
  {
    title: "403 AuthorizationFailed",
    faults: [{ answer: { kind: "error", status: 403, code: "AuthorizationFailed" } }],
    requests: [403],
    error: [
      `${OF}The client .* does not have authorization .*\\(403 AuthorizationFailed`,
      "Give the identity a role that has the action Microsoft.MachineLearningServices/workspaces/serverlessEndpoints/listKeys/action",
    ],
  },
  {
    title: "a token that expires while a wait is taken",
    surroundings: { fresh: true, realClock: true },
    faults: [
      { at: "identity", answer: { kind: "token", expiresInSeconds: 1 } },
      { answer: { kind: "throttle", seconds: 1.2, hint: "retry-after" } },
    ],
    requests: [429, 200],
    keys: "the service's",
  },
  {
    title: "a token endpoint that is slow",
    surroundings: FRESH,
    faults: [{ at: "identity", delayMs: 300 }],
    requests: [200],
    keys: "the service's",
  },
  {
    title: "a token endpoint that never answers",
    surroundings: { ...ENDS_SOON, fresh: true },
    faults: [{ at: "identity", times: "always", wire: { kind: "stall", at: "start" } }],
    requests: [],
    error: ["no (?:response|token from the managed identity credential).* within 1 second "],
  },
  {
    title: "a token endpoint that fails once",
    surroundings: FRESH,
    faults: [{ at: "identity", answer: { kind: "error", status: 500, code: "Fake" } }],
    requests: [200],
    keys: "the service's",
  },
  {
    title: "a token endpoint that fails for good",
    surroundings: FRESH,
    faults: [{ at: "identity", times: "always", answer: { kind: "error", status: 500, code: "Fake" } }],
    requests: [],
    error: [NO_TOKEN],
  },
];
