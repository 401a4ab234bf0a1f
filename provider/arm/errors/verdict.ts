/** Judges a failure by Resource Manager's code, and by its status only if the code is not known. */
import { codeRules, statusAdvice } from "./codes";
import type { ArmErrorDetail, ArmFailure } from "./errors";
import { fillTemplate } from "../resourceId";
import type { Target } from "../target";

/**
 * `retried`: a transient failure. `waited for`: the resource is not ready; the call waits if it may have been created
 * just now. `final`: the same request would fail again.
 */
export type Verdict = "retried" | "waited for" | "final";

export interface CodeRule {
  /** The codes, in any case. */
  readonly codes: readonly string[];
  /** Codes of one kind that differ by service. */
  readonly pattern?: RegExp;
  /** Matches the message, for services that use one code such as `BadRequest` for everything. */
  readonly says?: RegExp;
  readonly verdict: Verdict;
  /**
   * `not found`: the resource, or one above it, does not exist. `permission`: this identity may not list the keys.
   */
  readonly kind?: "not found" | "permission";
  /**
   * What to do; no trailing period. Placeholders: `{permission}`, `{namespace}`, `{subscriptionId}`,
   * `{apiVersion}`.
   */
  readonly advice?: string;
}

type Judged = Pick<ArmFailure, "code" | "reason" | "details" | "status">;

/** What the failure's code means for the same request later; `undefined` if the code is not known. */
export function verdictOf(failure: Judged): Verdict | undefined {
  return ruleOf(failure)?.verdict;
}

/** False if the failure's code means anything else than that the resource does not exist. */
export function mayBeNotFound(failure: Judged): boolean {
  const rule = ruleOf(failure);
  return rule === undefined || rule.kind === "not found";
}

/** True if the failure's code means that the identity lacks a permission. */
export function lacksPermission(failure: Judged): boolean {
  return ruleOf(failure)?.kind === "permission";
}

/** What to do about the failure; no trailing period. */
export function adviceFor(failure: Judged, target: Target): string | undefined {
  const advice = ruleOf(failure)?.advice ?? statusAdvice[failure.status ?? 0];
  return (
    advice &&
    fillTemplate(advice, {
      permission: `${target.resourceType}/${target.action}/action`,
      namespace: namespaceIn(failure) ?? (target.resourceType.split("/")[0] as string),
      subscriptionId: /^\/subscriptions\/([^/]+)/i.exec(target.resourceId)?.[1] ?? "<subscription>",
      apiVersion: target.apiVersion,
    })
  );
}

/** The rule of the outermost known code: services wrap a specific code in `BadRequest` or `Conflict`. */
function ruleOf({ code, reason, details }: Judged): CodeRule | undefined {
  const inner = flat(details);
  const messages = [reason, ...inner.map(({ message }) => message)];
  const byMessage = codeRules.find(({ says }) => messages.some((message) => message && says?.test(message)));
  if (byMessage) return byMessage;
  for (const each of [code, ...inner.map(({ code }) => code)]) {
    const rule = each === undefined ? undefined : ruleOfCode(each);
    if (rule) return rule;
  }
  return undefined;
}

function ruleOfCode(code: string): CodeRule | undefined {
  return byCode.get(code.toLowerCase()) ?? codeRules.find(({ pattern }) => pattern?.test(code));
}

const byCode = new Map(
  codeRules.flatMap((rule) => rule.codes.map((code) => [code.toLowerCase(), rule] as const)),
);

function flat(details: readonly ArmErrorDetail[] = []): ArmErrorDetail[] {
  return details.flatMap((detail) => [detail, ...flat(detail.details)]);
}

/** The namespace in the message: a resource may need another one than its own. */
function namespaceIn({ reason }: Judged): string | undefined {
  return /\bnamespace '([a-z\d.]{1,100})'/i.exec(reason)?.[1];
}
