/** The documentation's table of Resource Manager's error codes. */
import { codeRules, statusAdvice } from "../../provider/arm/errors/codes";
import { isRetryable } from "../../provider/arm/retry";
import { between, table } from "./text";

/** The document with the table of codes as it should be. */
export function withCodes(document: string): string {
  const known = codeRules.map(({ codes, verdict, advice = "" }) => [
    codes.map((code) => `\`${code}\``).join(", "),
    verdict,
    shown(advice),
  ]);
  const others = Object.entries(statusAdvice).map(([status, advice]) => [
    `any other, with status ${status}`,
    verdictOf(Number(status)),
    shown(advice),
  ]);
  return between(document, "codes", table(["Code", "The request is", "What to do"], [...known, ...others]));
}

function verdictOf(status: number): string {
  if (status === 404) return "waited for";
  return isRetryable({ status, header: () => undefined, headerNames: [] }) ? "retried" : "final";
}

/** `{apiVersion}` of a template as `<apiVersion>`, which stands for what differs. */
function shown(advice: string): string {
  return `${advice.replace(/\{(\w+)\}/g, "`<$1>`")}.`;
}
