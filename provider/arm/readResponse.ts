/** From a response to its JSON object, or to an `ArmError` with advice. */
import { errorIn, identifier, isObject, NO_REASON } from "./errors/errorBody";
import { NO_CODE, NO_ERROR, NOT_RESOURCE_MANAGER } from "./errors/errorCodes";
import { type ArmError, armErrorOf, type ArmFailure } from "./errors/errors";
import { type ArmResponse, MAX_RESPONSE_BYTES, RESPONSE_TOO_LARGE } from "./armResponse";
import { parsed, parseJson } from "./json";
import type { Target } from "./target";
import { tlsAdvice } from "./http/tls";
import { adviceFor } from "./errors/verdict";

/** The error for a response; `undefined` if it succeeded, or leads to a later response. */
export function errorFrom(response: ArmResponse, target: Target): ArmError | undefined {
  const { status, code, body } = response;
  if (status === undefined) return armErrorOf(target, unreachable(code ?? "RequestFailed", response));

  // A long-running action: its result comes later.
  if (status === 201 || status === 202) return undefined;

  const isForeign = !response.headerNames.some((name) => /^x-ms-/i.test(name));
  if (status === 200 && !isErrorAlone(body) && !(isForeign && isNoObject(body))) return undefined;
  const error = errorIn(body);
  const reference = referenceOf(response);
  if (isForeign && (error === undefined || error.code === NO_CODE)) {
    return armErrorOf(target, { ...reference, ...foreign(response, error?.reason) });
  }
  return failureOf(target, { ...reference, ...(error ?? unexplained(status)) });
}

/** The error for a failure that the service explains, with advice. */
export function failureOf(target: Target, failure: ArmFailure): ArmError {
  return armErrorOf(target, { advice: adviceFor(failure, target), ...failure });
}

/** The IDs by which Azure's support finds the request. */
export function referenceOf({ status, header }: ArmResponse) {
  return {
    status,
    requestId: identifier(header("x-ms-request-id")),
    correlationId: identifier(header("x-ms-correlation-request-id")),
  };
}

/** A 200 body whose only field is `error` is a failure; one that has other fields too is a result. */
function isErrorAlone(body: string | undefined): boolean {
  // Parsed only if it looks like one: every response is parsed once more, for its caller.
  if (body === undefined || !/^\s*\{\s*"error"/.test(body)) return false;
  const fields = parsed(body);
  return Object.keys(fields).join() === "error" && isObject(fields["error"]);
}

/** True of a page of HTML, for example. What begins like an object is parsed, and checked, for the caller. */
function isNoObject(body = ""): boolean {
  return !/^\s*\{/.test(body);
}

/** @throws ArmError if the body of a response is not an object */
export function parseBody(body: string, target: Target): Record<string, unknown> {
  const read = parseJson(body);
  if ("value" in read && isObject(read.value)) return read.value;
  const problem = "problem" in read ? read.problem : "is not a JSON object";
  throw unexpected(target, `the response ${problem}`, {
    // Such a body has fields, so it comes from a service.
    advice: problem.startsWith("holds ")
      ? "The program would get another value than the service holds, so the response is rejected; another apiVersion may return it in another form"
      : SOMETHING_ELSE,
  });
}

/** The error for a response with status 200 that cannot be used. */
export function unexpected(
  target: Target,
  reason: string,
  more: Pick<ArmFailure, "advice" | "status" | "requestId" | "correlationId"> = {},
): ArmError {
  return armErrorOf(target, { status: 200, code: "UnexpectedResponse", reason, ...more });
}

const SOMETHING_ELSE =
  "Something other than Resource Manager may have responded: check azure-listkeys:endpoint, and the proxy if there is one";

function unreachable(code: string, { proxy }: ArmResponse): ArmFailure {
  if (code === RESPONSE_TOO_LARGE) {
    return { code, reason: `the response has more than ${MAX_RESPONSE_BYTES / 1024 / 1024} MiB` };
  }
  if (/^(?:HPE_|Z_|ERR__ERROR_)/.test(code)) {
    return { code, reason: "the response could not be read", advice: SOMETHING_ELSE };
  }
  return {
    code,
    reason: `Resource Manager could not be reached${proxy === undefined ? "" : ` through the proxy ${proxy}`}`,
    advice:
      tlsAdvice(code) ??
      "Check the network, HTTPS_PROXY, and azure-listkeys:endpoint and environment if they are set",
  };
}

/**
 * A response without Resource Manager's headers, and without an error in its form: a proxy that rejects a request
 * responds itself.
 */
function foreign({ status = 0, proxy, host = "the endpoint" }: ArmResponse, reason?: string): ArmFailure {
  const who = proxy === undefined ? `something at ${host}` : `the proxy ${proxy}`;
  const how = status >= 300 && status < 400 ? " with a redirect, which is not followed" : "";
  return {
    code: NOT_RESOURCE_MANAGER,
    reason: `${who} responded${how}, not Resource Manager${reason === undefined ? "" : `: ${reason}`}`,
    advice:
      status === 407
        ? "The proxy requires a user name and password: set HTTPS_PROXY to http://<user>:<password>@<host>:<port>"
        : proxy === undefined
          ? `A proxy or firewall on the way may have responded: allow requests to ${host} there, or set HTTPS_PROXY; check azure-listkeys:endpoint if it is set`
          : `Allow requests to ${host} in the proxy, or add that host to NO_PROXY if it can be reached without the proxy; check HTTPS_PROXY`,
  };
}

function unexplained(status: number): ArmFailure {
  const code = NO_ERROR;
  if (status >= 300 && status < 400) {
    return {
      code,
      reason: "the service responded with a redirect, which is not followed",
      advice: SOMETHING_ELSE,
    };
  }
  if (status < 300) return { code, reason: "the response has no keys" };
  return { code, reason: NO_REASON, advice: status < 500 ? SOMETHING_ELSE : undefined };
}
