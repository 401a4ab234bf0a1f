/** From what came over the wire to a JSON object, or to an `ArmError` that says what to do. */
import { type ArmError, type ArmErrorDetail, armErrorOf, type ArmFailure, isLock } from "./errors";
import { type Exchange, MAX_RESPONSE_BYTES, RESPONSE_TOO_LARGE } from "./exchange";
import { parsed, parseJson } from "./json";
import { sentence } from "./outside";
import type { Target } from "./target";
import { tlsAdvice } from "./http/tls";

/** Why an exchange is not an answer with keys; `undefined` where it is one. */
export function refusalOf(exchange: Exchange, target: Target): ArmError | undefined {
  const { status, code, body } = exchange;
  if (status === undefined) return armErrorOf(target, unreachable(code ?? "RequestFailed"));

  if (status === 200 && !isErrorAlone(body)) return undefined;
  const given = errorIn(body);
  const reference = {
    status,
    requestId: identifier(exchange.header("x-ms-request-id")),
    correlationId: identifier(exchange.header("x-ms-correlation-request-id")),
  };
  if (given === undefined) return armErrorOf(target, { ...reference, ...unexplained(status) });
  return armErrorOf(target, { ...reference, ...given, advice: adviceFor(status, given.code, target) });
}

/** Any list action's answer may have a field called `error` among others; alone, it is one. */
function isErrorAlone(body: string | undefined): boolean {
  // Nearly every answer is none, and is parsed once more for its caller.
  if (body === undefined || !/^\s*\{\s*"error"/.test(body)) return false;
  const fields = parsed(body);
  return Object.keys(fields).join() === "error" && isObject(fields["error"]);
}

/** @throws ArmError where the body of an answer is not an object */
export function objectIn(body: string, target: Target): object {
  const read = parseJson(body);
  if ("value" in read && isObject(read.value)) return read.value;
  const problem = "problem" in read ? read.problem : "is not a JSON object";
  throw armErrorOf(target, {
    status: 200,
    code: "UnexpectedAnswer",
    reason: `the answer ${problem}`,
    // What holds something is a service's answer.
    advice: problem.startsWith("holds ")
      ? "It is not passed on, as it would not be what the service holds; another apiVersion may have it in another form"
      : NOT_RESOURCE_MANAGER,
  });
}

const NOT_RESOURCE_MANAGER =
  "Something other than Resource Manager may have answered: check azure-listkeys:endpoint, and the proxy where there is one";

function unreachable(code: string): ArmFailure {
  if (code === RESPONSE_TOO_LARGE) {
    return { code, reason: `the answer has more than ${MAX_RESPONSE_BYTES / 1024 / 1024} MiB` };
  }
  if (/^(?:HPE_|Z_|ERR__ERROR_)/.test(code)) {
    return { code, reason: "the answer could not be read", advice: NOT_RESOURCE_MANAGER };
  }
  return {
    code,
    reason: "Resource Manager could not be reached",
    advice:
      tlsAdvice(code) ??
      "Check the network, HTTPS_PROXY, and azure-listkeys:endpoint and environment where they are set",
  };
}

function unexplained(status: number): ArmFailure {
  const code = "NoErrorGiven";
  if (status >= 300 && status < 400) {
    return { code, reason: "a redirect came back, which is not followed", advice: NOT_RESOURCE_MANAGER };
  }
  if (status < 300) return { code, reason: "the answer has no keys in it" };
  return {
    code,
    reason: "the request failed, and the answer does not say why",
    advice: status < 500 ? NOT_RESOURCE_MANAGER : undefined,
  };
}

function adviceFor(status: number, code: string, target: Target): string | undefined {
  const permission = `${target.resourceType}/${target.action}/action`;
  if (isLock(code)) {
    return `Listing keys is a POST, which a ReadOnly lock on the resource, its group or its subscription forbids: remove the lock, or make it a CanNotDelete lock`;
  }
  switch (status) {
    case 401:
      return "The token was not accepted: check that the tenant of the credential is the subscription's (azure-native:tenantId or ARM_TENANT_ID), and that the cloud is right (azure-native:environment)";
    case 403:
      return `Give the identity a role that has the action ${permission}, such as Contributor, on the resource or its group; a ReadOnly lock forbids it too, since it is a POST`;
    case 404:
      return code === "SubscriptionNotFound"
        ? "Check the subscription ID, and that the credential's tenant is the subscription's"
        : "Check the names and the subscription ID, and that the resource is there";
    case 409:
      return "Try again once what is under way has ended";
    case 429:
      return "Too many requests were sent to this subscription: try again later";
    default:
      return undefined;
  }
}

/** ARM's error envelope; some resource providers leave out its outer object. */
function errorIn(body: string | undefined): ArmFailure | undefined {
  const fields = parsed(body);
  const envelope = isObject(fields["error"]) ? fields["error"] : undefined;
  const flat = typeof fields["code"] === "string" && typeof fields["message"] === "string";
  const found = envelope ?? (flat ? fields : undefined);
  if (found === undefined) return undefined;
  const { code, message, target, details } = detailOf(found, 0);
  return {
    code: code ?? "NoErrorGiven",
    reason: message ?? "the request failed, and the answer does not say why",
    target,
    details,
    additionalInfo: arrayOf(found["additionalInfo"]).flatMap((info) => identifier(info["type"]) ?? []),
  };
}

function detailOf(from: Record<string, unknown>, depth: number): ArmErrorDetail {
  const code = identifier(from["code"]);
  const message = sentenceIn(from["message"]);
  const target = sentenceIn(from["target"]);
  const details = depth < 3 ? arrayOf(from["details"]).map((inner) => detailOf(inner, depth + 1)) : [];
  return {
    ...(code === undefined ? {} : { code }),
    ...(message === undefined ? {} : { message }),
    ...(target === undefined ? {} : { target }),
    ...(details.length === 0 ? {} : { details }),
  };
}

/** Codes, types and request IDs; what does not look like one is not repeated. */
function identifier(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w.:/-]{1,120}$/.test(value) ? value : undefined;
}

function sentenceIn(value: unknown): string | undefined {
  return typeof value === "string" ? sentence(value, 600) || undefined : undefined;
}

function arrayOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject).slice(0, 20) : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
