/** Whatever a refusal has in it: its codes, messages and targets are shown, and nothing else of it. */
import { inspect } from "node:util";

import { expect } from "chai";
import fc from "fast-check";

import { errorFrom } from "../../../provider/arm/answer";
import type { Target } from "../../../provider/arm/target";
import { jsonText, text } from "../../support/arbitraries";

const target: Target = {
  operation: "listWorkspaceKeys",
  resourceId: "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/q",
  resourceType: "Microsoft.Quantum/workspaces",
  action: "listKeys",
  apiVersion: "2025-12-15-preview",
};

const MARK = "canary";

/** Fields that are shown, those around them, and others. */
const names = [
  "error",
  "code",
  "message",
  "target",
  "details",
  "additionalInfo",
  "type",
  "info",
  "innererror",
  "Message",
  "ErrorEntity",
  "ExtendedCode",
  "odata.error",
  "value",
];
const SHOWN: ReadonlySet<string> = new Set([
  "code",
  "message",
  "Message",
  "target",
  "type",
  "ExtendedCode",
  "error",
  "value",
]);

/** The same, with the marks taken off what may be shown. */
function withoutMarks(value: unknown, mayShow: boolean): unknown {
  if (typeof value === "string") return mayShow ? value.replaceAll(MARK, "") : value;
  if (Array.isArray(value)) return value.map((item) => withoutMarks(item, false));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value);
  return Object.fromEntries(fields.map(([name, inner]) => [name, withoutMarks(inner, SHOWN.has(name))]));
}

const anything = jsonText({ mark: MARK, names });
const detail = fc.record(
  {
    code: fc.constant('"Some.Code"'),
    message: text.map((value) => JSON.stringify(value)),
    target: anything,
    innererror: anything,
    additionalInfo: anything,
  },
  { requiredKeys: [] },
);
const error = fc
  .tuple(detail, anything, fc.array(detail, { maxLength: 3 }))
  .map(([outer, info, details]) => ({
    ...outer,
    details: `[${details.map(objectText).join()}]`,
    additionalInfo: `[{"type":"PolicyViolation","info":${info}},${info},{"type":${info}}]`,
  }));
const body = fc.oneof(
  anything,
  error.map(objectText),
  error.map((inner) => `{"error":${objectText(inner)}}`),
);

function objectText(fields: Readonly<Record<string, string>>): string {
  return `{${Object.entries(fields)
    .map(([name, value]) => `${JSON.stringify(name)}:${value}`)
    .join()}}`;
}

describe("an error of any kind", () => {
  it("shows its codes, messages and targets, in lines of bounded length, and nothing else", () => {
    const statuses = fc.constantFrom(203, 204, 302, 400, 401, 403, 404, 409, 429, 500, 503, 599);
    const headers = fc.constantFrom([], ["x-ms-request-id"]);
    fc.assert(
      fc.property(statuses, body, text, headers, (status, sent, header, headerNames) => {
        const marked = JSON.stringify(withoutMarks(JSON.parse(sent), false));
        const refusal = errorFrom(
          { status, body: marked, header: () => `${MARK} ${header}`, headerNames },
          target,
        );
        for (const printed of [
          inspect(refusal, { depth: 9, showHidden: true }),
          JSON.stringify(refusal),
          String(refusal),
        ]) {
          expect(printed).not.to.contain(MARK);
        }
        for (const line of refusal?.message.split("\n") ?? []) {
          expect(line).to.have.length.below(1200);
          expect(line).not.to.match(/\p{Cc}/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});
