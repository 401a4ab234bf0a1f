/**
 * The search for leaks is worth what it finds: what is planted where, and that it is found in every encoding.
 */
import { inspect } from "node:util";

import { expect } from "chai";

import { operations } from "../../provider/operations";
import { parseResult } from "../../provider/operations/result";
import { sampleOf } from "../../provider/operations/sample";
import type { ObjectType } from "../../provider/operations/types";
import { responseOf } from "../../provider/operations/wire";
import { plantedAnswers, text, undeclared } from "./plant";
import { hitsIn, NUMBER_MARKER } from "./search";

describe("the search for leaks finds", () => {
  const planted = text("here");
  for (const [what, found] of Object.entries<string>({
    "a value as it is": `one ${planted} two`,
    "a part of it, from its end": planted.slice(0, 8),
    "it in capitals": planted.toUpperCase(),
    "it within JSON within JSON": JSON.stringify(JSON.stringify({ a: [planted] })),
    "it in a URL": `?a=${encodeURIComponent(`{"${planted}"}`)}`,
    "it in base64": Buffer.from(planted).toString("base64"),
    "it in base64, one byte further": Buffer.from(`:${planted}`).toString("base64"),
    "it in base64, two bytes further": Buffer.from(`::${planted}`).toString("base64"),
    "it in hexadecimal digits": Buffer.from(planted).toString("hex"),
    "it as Node shows it": inspect({ a: { b: [planted] } }, { depth: 9 }),
    "a token": "Bearer fake-token-1-00",
    "a number": JSON.stringify([NUMBER_MARKER + 17]),
  })) {
    it(what, () => expect(hitsIn("nothing here", found)).not.to.have.length(0));
  }

  it("nothing where there is nothing", () => {
    const { message, stack = "" } = new Error("the request failed (403 AuthorizationFailed).");
    expect(hitsIn(message, stack, inspect(process.versions), String(Date.now()))).to.deep.equal([]);
  });
});

describe("the planted answers", () => {
  const answers = plantedAnswers();

  it("are of every operation, and differ from each other and from round to round", () => {
    expect(new Set(answers.map(({ operation }) => operation))).to.deep.equal(new Set(operations));
    // What has several names is planted by each.
    const all = [...answers, ...plantedAnswers(2)].map(({ answer }) => [...new Set(stringsIn(answer))]);
    const planted = all.flat().filter((string) => hitsIn(string).length > 0);
    expect(new Set(planted)).to.have.property("size", planted.length);
    expect(new Set(answers.map(({ resourceId }) => resourceId))).to.have.property("size", answers.length);
  });

  for (const { operation, resourceId, answer } of answers) {
    it(`are answers of the operation, with no string in them that is not planted: ${resourceId}`, () => {
      const { result } = parseResult(operation, answer) as { result: object };
      expect(new Set(stringsIn(result))).to.deep.equal(new Set(stringsIn(answer)));
      const others = stringsIn(answer).filter((string) => hitsIn(string).length === 0);
      // What tells variants and items apart.
      const told = stringsIn(sampleOf(operation, "")).filter((string) => !string.startsWith("fake-"));
      expect(others.filter((string) => !told.includes(string))).to.have.length.below(2);
    });
  }

  for (const operation of operations) {
    it(`have every leaf that the sample has: ${operation.module}.${operation.functionName}`, () => {
      const planted = answers.filter((one) => one.operation === operation).map(({ answer }) => answer);
      for (const path of leavesOf(responseOf(operation, sampleOf(operation, "mark")))) {
        expect(
          planted.some((answer) => valueAt(answer, path) !== undefined),
          path.join("."),
        ).to.equal(true);
      }
    });
  }

  it("have undeclared fields in every object", () => {
    const names = Object.keys(undeclared(""));
    for (const { operation, answer } of answers) {
      const { envelope = "" } = operation.result as ObjectType;
      expect({ ...answer, ...(answer[envelope] as object) }).to.include.keys(names);
    }
    const workspace = answers.find(({ answer }) => "containerRegistryCredentials" in answer);
    expect(workspace?.answer["containerRegistryCredentials"]).to.include.keys(names);
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function leavesOf(value: unknown, path: string[] = []): string[][] {
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]))
    : [path];
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], value);
}
