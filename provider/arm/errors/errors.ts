/**
 * The three errors of this package. However it is printed, none shows a response body, a header, a token or a key:
 * an error has only the declared fields, and no `cause`.
 */
import { LINK_NOT_FOUND, NO_ERROR, NOT_RESOURCE_MANAGER } from "./errorCodes";
import { visible } from "../outside";
import type { Target } from "../target";
import { lacksPermission, mayBeNotFound, verdictOf } from "./verdict";

/** An argument or a setting is wrong. Thrown before anything is sent. */
export class ArgsError extends Error {
  override readonly name = "ArgsError";

  /**
   * @param subject what was called: `listWorkspaceKeys`
   * @param problems all problems; none contains the wrong value
   */
  constructor(
    readonly subject: string,
    readonly problems: readonly ArgsProblem[],
  ) {
    super(visible(argsMessage(subject, problems)));
  }
}

export interface ArgsProblem {
  /** The argument or setting: `workspaceName`, `azure-listkeys:endpoint`. */
  readonly property: string;
  /** What is wrong and what is accepted, as the rest of a sentence that begins with the property. */
  readonly reason: string;
}

/** There is no token: the chosen credential is incomplete or was rejected, or its source failed. */
export class CredentialError extends Error {
  override readonly name = "CredentialError";

  /**
   * @param kind which credential was chosen, in words: `client secret`
   * @param reason what went wrong, and what to set
   * @param chosenBy the setting or variable that chose it, if that is part of the problem
   */
  constructor(
    readonly kind: string,
    readonly reason: string,
    readonly chosenBy?: string,
  ) {
    const chooser = chosenBy === undefined ? "" : ` (chosen by ${chosenBy})`;
    super(visible(`Could not get a token with the ${kind} credential${chooser}: ${reason}.`));
  }
}

/** The request to Resource Manager failed, or its response cannot be used. */
export class ArmError extends Error {
  override readonly name = "ArmError";
  /** What was called: `listWorkspaceKeys`. */
  readonly operation: string;
  /** The ARM ID of the resource whose keys were requested. */
  readonly resourceId: string;
  readonly apiVersion: string;
  /** What went wrong: the part of the message that comes from the service. */
  readonly reason: string;
  /** ARM's error code, the system's (`ECONNREFUSED`), or this package's own (`DeadlineExceeded`). */
  readonly code: string;
  /** The HTTP status, if there was a response. */
  readonly status: number | undefined;
  readonly target: string | undefined;
  readonly details: readonly ArmErrorDetail[] | undefined;
  /** Only the types: the information itself may contain secrets. */
  readonly additionalInfo: readonly string[] | undefined;
  readonly requestId: string | undefined;
  readonly correlationId: string | undefined;

  constructor(fields: ArmErrorFields) {
    super(visible(armMessage(fields)));
    this.operation = fields.operation;
    this.resourceId = fields.resourceId;
    this.apiVersion = fields.apiVersion;
    this.reason = fields.reason;
    this.code = fields.code;
    this.status = fields.status;
    this.target = fields.target;
    this.details = fields.details;
    this.additionalInfo = fields.additionalInfo;
    this.requestId = fields.requestId;
    this.correlationId = fields.correlationId;
  }
}

export interface ArmErrorDetail {
  readonly code?: string;
  readonly message?: string;
  readonly target?: string;
  readonly details?: readonly ArmErrorDetail[];
}

export interface ArmErrorFields {
  readonly operation: string;
  readonly resourceId: string;
  readonly apiVersion: string;
  readonly code: string;
  /** What went wrong; no trailing period. */
  readonly reason: string;
  /** What to do about it, if that is known; no trailing period. */
  readonly advice?: string | undefined;
  readonly status?: number | undefined;
  readonly target?: string | undefined;
  readonly details?: readonly ArmErrorDetail[] | undefined;
  readonly additionalInfo?: readonly string[] | undefined;
  readonly requestId?: string | undefined;
  readonly correlationId?: string | undefined;
  /** The host of the request, if messages are to name it. */
  readonly host?: string | undefined;
}

/** What went wrong with a list action. */
export type ArmFailure = Omit<ArmErrorFields, "operation" | "resourceId" | "apiVersion" | "host">;

export function armErrorOf(
  { operation, resourceId, apiVersion, host }: Target,
  failure: ArmFailure,
): ArmError {
  return new ArmError({ operation, resourceId, apiVersion, host, ...failure });
}

/**
 * True if the resource, or one above it, was not found. Nothing else about the call is wrong, so it may be found later.
 */
export function isNotFound(error: unknown): error is ArmError {
  return error instanceof ArmError && error.status === 404 && isNotReadyYet(error) && mayBeNotFound(error);
}

/** True if the same request may succeed once a resource that was created just now is ready. */
export function isNotReadyYet(error: unknown): error is ArmError {
  if (!(error instanceof ArmError)) return false;
  const verdict = verdictOf(error);
  if (verdict !== undefined) return verdict === "waited for" && error.status !== 403;
  return error.status === 404 && !NOT_ABOUT_THE_RESOURCE.has(error.code);
}

const NOT_ABOUT_THE_RESOURCE: ReadonlySet<string> = new Set([LINK_NOT_FOUND, NO_ERROR, NOT_RESOURCE_MANAGER]);

/** True if the identity lacks the permission, which another identity may have. */
export function isMissingPermission(error: unknown): error is ArmError {
  return error instanceof ArmError && error.status === 403 && lacksPermission(error);
}

function argsMessage(subject: string, problems: readonly ArgsProblem[]): string {
  const lines = problems.map(({ property, reason }) => `${property} ${reason}.`);
  return lines.length === 1
    ? `${subject}: ${lines.join("")}`
    : [`${subject}: ${lines.length} things are wrong.`, ...lines.map((line) => `  - ${line}`)].join("\n");
}

function armMessage(fields: ArmErrorFields): string {
  const nested = [
    ...detailLines(fields.details, new Set([fields.code, fields.reason])),
    ...(fields.additionalInfo?.length ? [`additional information: ${fields.additionalInfo.join(", ")}`] : []),
  ];
  const reference = [
    fields.status === undefined ? fields.code : `${fields.status} ${fields.code}`,
    `api-version ${fields.apiVersion}`,
    ...(fields.requestId === undefined ? [] : [`request ID ${fields.requestId}`]),
    ...(fields.host === undefined ? [] : [`host ${fields.host}`]),
  ].join(", ");
  return [
    `${fields.operation} of ${fields.resourceId}: ${fields.reason} (${reference}).`,
    ...nested.map((line) => `  - ${line}`),
    ...(fields.advice === undefined ? [] : [`${fields.advice}.`]),
  ].join("\n");
}

/**
 * The nested details, one per line, without repetitions. Details that are nested too deep to be readable are left out.
 */
function detailLines(details: readonly ArmErrorDetail[] = [], seen: Set<string>, depth = 0): string[] {
  if (depth === 3) return [];
  return details.slice(0, 10).flatMap(({ code, message, details: inner }) => {
    const parts = [code, message].filter((part) => part !== undefined);
    const isNew = parts.some((part) => !seen.has(part));
    for (const part of parts) seen.add(part);
    return [...(isNew ? [parts.join(": ")] : []), ...detailLines(inner, seen, depth + 1)];
  });
}
