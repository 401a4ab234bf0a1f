/**
 * How the fake ARM handles a request: checks, then the next fault, then whether the resource exists, then the
 * keys.
 */
import { noSuchPath, wrongApiVersion, wrongBody, wrongEnvelope, wrongMethod, wrongPath } from "./armChecks";
import type { ArmState, ArmRequest } from "./armState";
import { errorMessage } from "./errorMessages";
import type { RecordedRequest } from "../fakeArm";
import { faultReply } from "../server/faultReply";
import type { ArmAnswer } from "../faults";
import { stringsIn } from "../../operations/values";
import { constantsIn } from "./keys";
import {
  armError,
  json,
  type Outcome,
  type IncomingRequest,
  type Reply,
  traceHeaders,
} from "../server/reply";
import { isWellFormed, operationFor, parsePath, resourceAt, type Target } from "./routes";

export function armAnswer(state: ArmState, question: IncomingRequest): Outcome {
  const { reply, fault } = answer(state, question);
  // Proxies do not send Azure's headers, and Azure never redirects.
  const isForeign = fault?.answer?.kind === "html" || fault?.answer?.kind === "redirect";
  return { reply: { ...reply, headers: { ...(!isForeign && traceHeaders()), ...reply.headers } }, fault };
}

function answer(state: ArmState, question: IncomingRequest): Outcome {
  const { request, authorization } = question;
  const refused = wrongEnvelope(request) ?? state.tokens.refusal(authorization);
  if (refused) return { reply: refused };

  const target = parsePath(request.path);
  if (!target) return { reply: noSuchPath(request) };
  const following = state.followUps.answer(request);
  const resource = request.method === "GET" && !following ? resourceAt(target) : undefined;
  if (resource) return resourceItself(state, resource);
  const asked: ArmRequest = {
    target,
    operation: operationFor({ ...target, apiVersion: request.query["api-version"] }),
    own: state.keys.own(target.resourceId, target.action),
  };
  const wrong = following ? undefined : wrongRequest(state, question, asked);
  if (wrong) return { reply: wrong };

  const fault = state.faults.nextForArm(target.resourceId);
  const later = fault?.answer?.kind === "pages" || fault?.answer?.kind === "accepted";
  if (fault?.answer && !later) return { reply: faultAnswer(state, fault.answer, target), fault };
  const reply = following?.() ?? missing(state, request, asked) ?? keys(state, asked);
  if (reply.status === 200 && fault?.answer?.kind === "pages") {
    return { reply: state.followUps.pages(request, reply, fault.answer), fault };
  }
  if (reply.status === 200 && fault?.answer?.kind === "accepted") {
    return { reply: state.followUps.accept(request, reply, fault.answer), fault };
  }
  return { reply, fault };
}

/** A resource that is read: no more than that it exists is known of it. */
function resourceItself(state: ArmState, target: Target): Outcome {
  const fault = state.faults.nextForArm(target.resourceId);
  const answer = fault?.answer;
  if (answer && answer.kind !== "pages" && answer.kind !== "accepted") {
    return { reply: faultAnswer(state, answer, target), fault };
  }
  const code = state.resources.whyMissing(target);
  if (code) return { reply: armError(404, code, errorMessage(code, target)), fault };
  const name = target.resourceId.split("/").pop();
  return { reply: json(200, { id: target.resourceId, name }), fault };
}

function wrongRequest(state: ArmState, question: IncomingRequest, asked: ArmRequest): Reply | undefined {
  const { request } = question;
  return (
    wrongPath(state, request, asked) ??
    wrongApiVersion(state, request, asked) ??
    wrongMethod(request) ??
    wrongBody(question)
  );
}

function faultAnswer(
  { tokens }: ArmState,
  answer: Exclude<ArmAnswer, { kind: "pages" | "accepted" }>,
  target: Target,
): Reply {
  if (answer.kind === "challenge" || answer.kind === "expired") return tokens.revoke(answer.kind);
  return faultReply(answer, (status, { code, message = errorMessage(code, target), ...more }, headers) =>
    json(
      status,
      {
        error: {
          code,
          message,
          target: more.target,
          details: more.details,
          additionalInfo: more.additionalInfo,
        },
      },
      headers,
    ),
  );
}

function missing({ resources }: ArmState, { query }: RecordedRequest, asked: ArmRequest): Reply | undefined {
  const { target, operation, own } = asked;
  // With a custom api-version, other rules may hold for names; and what has a custom response is there.
  const isHeldToRules = !own && query["api-version"] === operation?.apiVersion;
  const malformed = operation && isHeldToRules && !isWellFormed(operation, target.resourceId);
  const code = malformed ? "ResourceNotFound" : resources.whyMissing(target);
  return code && armError(404, code, errorMessage(code, target));
}

function keys(state: ArmState, { target, operation, own }: ArmRequest): Reply {
  const body = own ? own.body : operation && state.keys.sample(target.resourceId, operation);
  const constants = operation && !own ? constantsIn(operation) : undefined;
  for (const text of stringsIn(body)) if (!constants?.has(text)) state.given.add(text);
  return json(200, body);
}
