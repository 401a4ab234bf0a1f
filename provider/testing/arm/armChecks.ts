/** ARM's checks, one per function: each returns the error response, or nothing. */
import { operations } from "../../operations";
import { resourceTypeOf } from "../../operations/operation";
import type { ArmState, ArmRequest } from "./armState";
import { errorMessage } from "./errorMessages";
import type { RecordedRequest } from "../fakeArm";
import { armError, type IncomingRequest, type Reply } from "../server/reply";
import { knownActions, operationsOf } from "./routes";

/** What ARM rejects before it looks at anything else. */
export function wrongEnvelope({ method, headers, query }: RecordedRequest): Reply | undefined {
  if (method === "POST" && !("content-length" in headers) && !("transfer-encoding" in headers)) {
    const body =
      "<h2>Length Required</h2><p>HTTP Error 411. The request must be chunked or have a content length.</p>";
    return { status: 411, headers: { "content-type": "text/html" }, body };
  }
  if (!query["api-version"]) {
    const message = "The api-version query parameter (?api-version=) is required for all requests.";
    return armError(400, "MissingApiVersionParameter", message);
  }
  return undefined;
}

export function wrongPath(
  { keys }: ArmState,
  request: RecordedRequest,
  asked: ArmRequest,
): Reply | undefined {
  const { target, operation, own } = asked;
  if (own) return undefined;
  if (!target.parts) return operation ? undefined : noSuchPath(request);
  const { subscriptionId, namespace, type } = target.parts;
  const refuse = (status: number, code: string) => armError(status, code, errorMessage(code, target));
  if (operation) {
    const isRight = operation.subscriptionId.pattern?.test(subscriptionId) !== false;
    return isRight ? undefined : refuse(400, "InvalidSubscriptionId");
  }
  const types = [...keys.ownTypes, ...operations.map((each) => resourceTypeOf(each).toLowerCase())];
  if (!types.some((each) => each.startsWith(`${namespace.toLowerCase()}/`))) {
    return refuse(404, "InvalidResourceNamespace");
  }
  if (!types.includes(`${namespace}/${type}`.toLowerCase())) return refuse(404, "InvalidResourceType");
  return operationsOf(target.resourceId).length > 0 ? noSuchPath(request) : refuse(404, "ResourceNotFound");
}

export function noSuchPath({ path }: RecordedRequest): Reply {
  const known = `It knows ${knownActions(path)}, and what was set with setAnswer().`;
  return armError(404, "NotFound", `The fake ARM has nothing at '${path}'. ${known}`);
}

export function wrongApiVersion(
  state: ArmState,
  { query }: RecordedRequest,
  asked: ArmRequest,
): Reply | undefined {
  const { target, operation, own } = asked;
  const operations = operation ? [operation.apiVersion, ...state.apiVersions] : undefined;
  // Who sets a response knows which api-versions the program may use.
  const accepted = own === undefined ? operations : own.apiVersion && [own.apiVersion];
  const version = query["api-version"] ?? "";
  if (!accepted || accepted.includes(version)) return undefined;
  const supported = `The supported api-versions are '${accepted.join(", ")}'.`;
  if (!/^\d{4}-\d{2}-\d{2}(?:-\w+)?$/.test(version)) {
    return armError(
      400,
      "InvalidApiVersionParameter",
      `The api-version '${version}' is invalid. ${supported}`,
    );
  }
  const nothing = `No registered resource provider found for location 'fake' and API version '${version}'`;
  return armError(
    400,
    "NoRegisteredProviderFound",
    `${nothing} for type '${target.parts?.type}'. ${supported}`,
  );
}

export function wrongMethod({ method }: RecordedRequest): Reply | undefined {
  if (method === "POST") return undefined;
  const message = `The requested resource does not support http method '${method}'.`;
  return armError(405, "MethodNotAllowed", message, { allow: "POST" });
}

export function wrongBody({ request, body }: IncomingRequest): Reply | undefined {
  if (body === undefined) {
    return armError(413, "RequestContentTooLarge", "The request content is larger than 4 MiB.");
  }
  if (body === "") return undefined;
  if (!/^application\/(?:\w+\+)?json\b/i.test(request.headers["content-type"] ?? "")) {
    return armError(415, "UnsupportedMediaType", "The content media type must be 'application/json'.");
  }
  try {
    JSON.parse(body);
    return undefined;
  } catch {
    const message = "The request content was invalid and could not be deserialized.";
    return armError(400, "InvalidRequestContent", message);
  }
}
