/** Whatever a program gives: the token goes to Resource Manager, and the request to the list action of one resource. */
import { expect } from "chai";
import fc from "fast-check";

import { type Cloud, clouds } from "../../../provider/arm/cloud";
import { ArgsError } from "../../../provider/arm/errors/errors";
import { type Target, urlOf } from "../../../provider/arm/target";
import { operations } from "../../../provider/operations";
import type { Operation } from "../../../provider/operations/operation";
import { targetOfId, targetOf } from "../../../provider/operations/target";
import { text } from "../../support/arbitraries";
import { requiredArgs } from "../../support/declarations/operations";

const SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";

const cloud = fc.constantFrom<Cloud>(
  ...Object.values(clouds),
  { ...clouds.public, endpoint: "https://arm.cloud.example:8443" },
  { ...clouds.public, endpoint: "https://[::1]:9" },
);

/** Often right, so that what is wrong about another argument gets as far as it can. */
const apiVersion = fc.oneof(
  { arbitrary: fc.constantFrom(undefined, "2025-09-01", "2030-01-01-preview"), weight: 5 },
  { arbitrary: text, weight: 1 },
);
const name = fc.oneof(
  { arbitrary: text, weight: 1 },
  { arbitrary: fc.string({ unit: "grapheme", minLength: 3, maxLength: 30 }), weight: 2 },
  { arbitrary: fc.stringMatching(/^[a-z0-9]{3,20}$/), weight: 3 },
);
const anything = fc.oneof({ arbitrary: name, weight: 19 }, { arbitrary: fc.anything(), weight: 1 });

/** What the arguments name; `undefined` where they are refused, which is fine as well. */
function accepted(target: () => Target | undefined): Target | undefined {
  try {
    return target();
  } catch (error) {
    expect(error).to.be.instanceOf(ArgsError);
    return undefined;
  }
}

/** The URL as the HTTP client takes it apart: it is to find in it just what was put there. */
function sentTo(target: Target, to: Cloud): string[] {
  const url = urlOf(target, to);
  const parsed = new URL(url);
  expect(parsed.href).to.equal(url);
  expect(parsed.origin).to.equal(new URL(to.endpoint).origin);
  expect(parsed.username + parsed.password + parsed.hash).to.equal("");
  expect([...parsed.searchParams]).to.deep.equal([["api-version", target.apiVersion]]);
  const [first, ...segments] = parsed.pathname.split("/").map(decodeURIComponent);
  expect(first).to.equal("");
  return segments;
}

/** The operation's path with the names in their places, and none anywhere else. */
function expectedSegments({ resourcePath, action }: Operation, names: Record<string, unknown>): unknown[] {
  const template = [...resourcePath.slice(1).split("/"), action];
  return template.map((literal) => (literal.startsWith("{") ? names[literal.slice(1, -1)] : literal));
}

/** Any operation, with names of any kind. */
const called = fc.constantFrom(...operations).chain((operation) => {
  const names = [...Object.keys(operation.parameters), "subscriptionId"].map((parameter) => [
    parameter,
    parameter === "subscriptionId" ? fc.oneof(fc.constantFrom(undefined, SUBSCRIPTION), anything) : anything,
  ]);
  return fc.tuple(
    fc.constant(operation),
    fc.record(Object.fromEntries(names) as Record<string, fc.Arbitrary<unknown>>),
  );
});

/** Any operation, with the ID of one of its resources, or of none. */
const identified = fc.constantFrom(...operations).chain((operation) => {
  const placeholders = operation.resourcePath.match(/\{\w+\}/g) ?? [];
  const filled = fc
    .array(name, { minLength: placeholders.length, maxLength: placeholders.length })
    .map((names) => operation.resourcePath.replace(/\{\w+\}/g, () => names.pop() ?? ""));
  const ofSubscription = filled.map((id) =>
    id.replace(/^\/subscriptions\/[^/]*/, `/subscriptions/${SUBSCRIPTION}`),
  );
  return fc.tuple(fc.constant(operation), fc.oneof(filled, ofSubscription, text));
});

describe("the URL of a request", () => {
  it("has names of any kind in their places", () => {
    let sent = 0;
    fc.assert(
      fc.property(called, apiVersion, cloud, ([operation, names], version, to) => {
        const args = { ...requiredArgs(operation), ...names, apiVersion: version };
        const target = accepted(() => targetOf(operation, args, SUBSCRIPTION));
        if (target === undefined) return;
        sent++;
        const expected = { ...names, subscriptionId: names["subscriptionId"] ?? SUBSCRIPTION };
        expect(sentTo(target, to)).to.deep.equal(expectedSegments(operation, expected));
        expect(target.apiVersion).to.equal(version ?? operation.apiVersion);
      }),
      { numRuns: 6000 },
    );
    expect(sent).to.be.above(100);
  });

  it("has those of an ID of any kind in their places", () => {
    let sent = 0;
    fc.assert(
      fc.property(identified, apiVersion, cloud, ([operation, resourceId], version, to) => {
        const args = { ...requiredArgs(operation), resourceId, apiVersion: version };
        const target = accepted(() => targetOf(operation, args, undefined));
        if (target === undefined) return;
        sent++;
        expect(`/${sentTo(target, to).join("/")}`).to.equal(`${resourceId}/${operation.action}`);
      }),
      { numRuns: 6000 },
    );
    expect(sent).to.be.above(100);
  });

  it("arm.listKeys: any ID, and any action", () => {
    let sent = 0;
    const id = fc
      .tuple(
        fc.constantFrom("/subscriptions", "/providers", "/SUBSCRIPTIONS"),
        fc.array(name, { maxLength: 9 }),
      )
      .map(([first, rest]) => [first, ...rest].join("/"));
    const known = name.map((last) => `/subscriptions/s/resourceGroups/rg/providers/N.S/t/${last}`);
    const action = fc.oneof(
      fc.constantFrom(undefined, "listKeys", "LISTadminKeys2"),
      text,
      text.map((rest) => `list${rest}`),
    );
    fc.assert(
      fc.property(fc.oneof(id, known, text), apiVersion, action, cloud, (resourceId, version, asked, to) => {
        const target = accepted(() => targetOfId({ resourceId, apiVersion: version, action: asked }));
        if (target === undefined) return;
        sent++;
        expect(`/${sentTo(target, to).join("/")}`).to.equal(`${resourceId}/${asked ?? "listKeys"}`);
      }),
      { numRuns: 1000 },
    );
    expect(sent).to.be.above(10);
  });

  it("names of 100,000 characters are refused", () => {
    const long = "x".repeat(100_000);
    for (const operation of operations) {
      const names = Object.fromEntries(Object.keys(operation.parameters).map((each) => [each, long]));
      expect(
        accepted(() => targetOf(operation, { ...requiredArgs(operation), ...names }, SUBSCRIPTION)),
      ).to.equal(undefined);
    }
  });
});
