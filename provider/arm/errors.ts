/**
 * The three errors of this package. None holds a response body, a header, a token or a key, however it is
 * printed: the fields are all there is, and there is no `cause`.
 */
import { LINK_NOT_FOUND, NO_ERROR, NOT_RESOURCE_MANAGER } from "./errorCodes";
import { visible } from "./outside";
import type { Target } from "./target";
import { lacksPermission, mayBeNotFound, verdictOf } from "./verdict";

/** An argument or a setting that cannot be right. Raised before anything is sent. */
export class ArgsError extends Error {
  override readonly name = "ArgsError";

  /**
   * @param subject what was called: `listWorkspaceKeys`
   * @param problems every failure found, none of which repeats the value it is about
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

/** Resource Manager, or the way to it, did not give the answer that was asked for. */
export class ArmError extends Error {
  override readonly name = "ArmError";
  /** What was called: `listWorkspaceKeys`. */
  readonly operation: string;
  /** The ARM ID of the resource whose keys were asked for. */
  readonly resourceId: string;
  readonly apiVersion: string;
  /** What went wrong, as a sentence: the part of the message that is the service's own. */
  readonly reason: string;
  /** ARM's error code, the system's (`ECONNREFUSED`), or this package's own (`DeadlineExceeded`). */
  readonly code: string;
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;
  readonly target: string | undefined;
  readonly details: readonly ArmErrorDetail[] | undefined;
  /** Only the types: the information itself may carry anything. */
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
  /** What went wrong, as a sentence without its full stop. */
  readonly reason: string;
  /** What to do about it, where that is known, as a sentence without its full stop. */
  readonly advice?: string | undefined;
  readonly status?: number | undefined;
  readonly target?: string | undefined;
  readonly details?: readonly ArmErrorDetail[] | undefined;
  readonly additionalInfo?: readonly string[] | undefined;
  readonly requestId?: string | undefined;
  readonly correlationId?: string | undefined;
  /** The host of the request, where messages are to name it. */
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
 * True if an error says that the resource, or one above it, is not found: nothing else about the call is wrong, so it
 * may be found later.
 */
export function isNotFound(error: unknown): error is ArmError {
  return error instanceof ArmError && error.status === 404 && isNotReadyYet(error) && mayBeNotFound(error);
}

/** True if a resource that was created just now may come to respond, where it now fails so. */
export function isNotReadyYet(error: unknown): error is ArmError {
  if (!(error instanceof ArmError)) return false;
  const verdict = verdictOf(error);
  if (verdict !== undefined) return verdict === "waited for" && error.status !== 403;
  return error.status === 404 && !SAYS_NOTHING_OF_THE_RESOURCE.has(error.code);
}

const SAYS_NOTHING_OF_THE_RESOURCE: ReadonlySet<string> = new Set([
  LINK_NOT_FOUND,
  NO_ERROR,
  NOT_RESOURCE_MANAGER,
]);

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
 * The nested details that matter, on a line each: none that only repeats what was said. A service that nests deeper
 * than a reader would is cut off.
 */
function detailLines(details: readonly ArmErrorDetail[] = [], said: Set<string>, depth = 0): string[] {
  if (depth === 3) return [];
  return details.slice(0, 10).flatMap(({ code, message, details: inner }) => {
    const parts = [code, message].filter((part) => part !== undefined);
    const isNew = parts.some((part) => !said.has(part));
    for (const part of parts) said.add(part);
    return [...(isNew ? [parts.join(": ")] : []), ...detailLines(inner, said, depth + 1)];
  });
}
