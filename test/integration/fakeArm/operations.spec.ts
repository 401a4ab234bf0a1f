import { expect } from "chai";

import { operations } from "../../../provider/operations";
import type { Type } from "../../../provider/operations/types";
import type { Operation } from "../../../provider/operations/operation";
import type { FakeArm } from "../../../provider/testing";
import { sampleOf } from "../../../provider/operations/sample";
import { resourceIdOf } from "../../support/operations";
import {
  fieldsOf,
  type SpecifiedOperation,
  specifiedOperations,
  type Schema,
} from "../../support/specification";
import { keysIn, listKeys, startTrustedFake } from "./support";

const nameOf = (operation: Operation) => `${operation.module}.${operation.functionName}`;

function declared(specified: SpecifiedOperation): Operation {
  const found = operations.find((operation) => nameOf(operation) === specified.operationId);
  if (!found) throw new Error(`${specified.operationId} is not declared`);
  return found;
}

describe("the declared operations and their specification", () => {
  for (const specified of specifiedOperations) {
    describe(specified.operationId, () => {
      const operation = declared(specified);

      it("has the path and the api-version", () => {
        expect(`${operation.resourcePath}/${operation.action}`).to.equal(specified.path);
        expect(operation.apiVersion).to.equal(specified.apiVersion);
      });

      it("has the names in the path, in its order", () => {
        expect(["subscriptionId", ...Object.keys(operation.parameters)]).to.deep.equal(
          specified.parameters.map(({ name }) => name),
        );
      });

      it("accepts the same names", () => {
        for (const { name, schema } of specified.parameters) {
          const parameter = name === "subscriptionId" ? operation.subscriptionId : operation.parameters[name];
          for (const value of NAMES) {
            const { pattern, maxLength = Infinity } = parameter ?? {};
            const accepted = value.length <= maxLength && (pattern?.test(value) ?? true);
            expect(accepted, `${name} ${JSON.stringify(value.slice(0, 40))}`).to.equal(allows(schema, value));
          }
        }
      });

      it("has the fields, with their types", () => {
        const own = fieldsDeclared(operation.result);
        expect([...new Set(own)].sort()).to.deep.equal([...new Set(fieldsOf(specified.result))].sort());
      });
    });
  }
});

describe("the answers of the fake ARM", () => {
  let fake: FakeArm;
  before(async () => {
    fake = await startTrustedFake();
  });
  after(() => fake.close());

  for (const specified of specifiedOperations) {
    const resourceId = resourceIdOf(declared(specified));

    it(`of ${specified.operationId} hold what is specified, each field filled`, async () => {
      const keys = keysIn(await listKeys(fake, resourceId));
      specified.validate(keys);
      expect(specified.validate.errors ?? []).to.deep.equal([]);
      const fields = Object.keys(sampleOf(declared(specified), "x"));
      // The name of newer api-versions: no answer has a field by two names.
      const own = fields.filter((name) => name !== "userStorageArmId");
      expect(Object.keys(keys)).to.deep.equal(own);
    });
  }

  it("would be found out if they did not", () => {
    const [forWorkspaces, forComputes] = specifiedOperations.map(({ validate }) => validate);
    expect(forWorkspaces?.({ userStorageKey: 1 })).to.equal(false);
    expect(forWorkspaces?.({ containerRegistryCredentials: { passwords: [{ value: true }] } })).to.equal(
      false,
    );
    expect(forComputes?.({ computeType: "AKS", userKubeConfig: {} })).to.equal(false);
    expect(forComputes?.({ userKubeConfig: "x" })).to.equal(false);
    expect(forComputes?.({ computeType: "Later", anything: 1 })).to.equal(true);
  });
});

const NAMES = [
  "a",
  "ab",
  "abc",
  "a-b",
  "a--b",
  "-ab",
  "_ab",
  "ab-",
  "ab_",
  "a_b",
  "a.b",
  "a b",
  "äbc",
  "abc\n",
  "9ab",
  "a".repeat(33),
  "a".repeat(34),
  "a".repeat(90),
  "a".repeat(91),
  "a".repeat(255),
  "a".repeat(256),
  "00000000-0000-0000-0000-000000000000",
  "00000000-0000-0000-0000-00000000000g",
  "ABCDEFAB-0000-0000-0000-000000000000",
];

function allows({ pattern, format, maxLength = Infinity }: Schema, value: string): boolean {
  if (format === "uuid" && !/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(value))
    return false;
  return value.length <= maxLength && (pattern === undefined || new RegExp(pattern).test(value));
}

/** As `fieldsOf`, of a declaration. */
function fieldsDeclared(type: Type, at = ""): string[] {
  const below = (name: string) => (at ? `${at}.${name}` : name);
  switch (type.kind) {
    case "union":
      return [
        `${below(type.discriminator)}: string`,
        ...Object.values(type.variants).flatMap((variant) => fieldsDeclared(variant, at)),
      ];
    case "object":
      return Object.entries(type.fields).flatMap(([name, field]) => fieldsDeclared(field.type, below(name)));
    case "list":
      return fieldsDeclared(type.items, `${at}.[]`);
    case "map":
      return fieldsDeclared(type.values, below("*"));
    default:
      return [`${at}: ${type.kind}`];
  }
}
