import { expect } from "chai";

import { operations } from "../../../provider/operations";
import { LIST_KEYS, type Operation } from "../../../provider/operations/operation";
import type { FakeArm } from "../../../provider/testing";
import { fieldsOf, type Promised, promises, type Schema } from "./promises";
import { compute, endpoint, keysIn, listKeys, quantum, startTrustedFake, workspace } from "./support";

const nameOf = (operation: Operation) => `${operation.module}.${operation.functionName}`;

function declared(promise: Promised): Operation {
  const found = operations.find((operation) => nameOf(operation) === promise.operationId);
  if (!found) throw new Error(`${promise.operationId} is not declared`);
  return found;
}

describe("the declared operations and the document of what the service promises", () => {
  it("have the same operations", () => {
    expect(operations.map(nameOf)).to.have.members(promises.map((promise) => promise.operationId));
  });

  for (const promise of promises) {
    describe(promise.operationId, () => {
      const operation = declared(promise);

      it("has the path and the api-version", () => {
        expect(`${operation.resourcePath}/${LIST_KEYS}`).to.equal(promise.path);
        expect(operation.apiVersion).to.equal(promise.apiVersion);
      });

      it("has the names in the path, in its order", () => {
        expect(["subscriptionId", ...Object.keys(operation.parameters)]).to.deep.equal(
          promise.parameters.map(({ name }) => name),
        );
      });

      it("accepts the same names", () => {
        for (const { name, schema } of promise.parameters) {
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
        expect([...new Set(own)].sort()).to.deep.equal([...new Set(fieldsOf(promise.result))].sort());
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

  for (const [resourceId, index] of [workspace, compute, endpoint, quantum].map(
    (id, at) => [id, at] as const,
  )) {
    const promise = promises[index] as Promised;

    it(`of ${promise.operationId} hold what the service promises, each field filled`, async () => {
      const keys = keysIn(await listKeys(fake, resourceId));
      promise.validate(keys);
      expect(promise.validate.errors ?? []).to.deep.equal([]);
      const own = Object.keys(declared(promise).sample("x"));
      expect(Object.keys(keys)).to.deep.equal(own);
    });
  }

  it("would be found out if they did not", () => {
    const [forWorkspaces, forComputes] = promises.map(({ validate }) => validate);
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

/** The schema library's types, as far as their insides are read here. */
interface DeclaredType {
  readonly name: string;
  readonly shape?: Readonly<Record<string, DeclaredType>>;
  readonly options?: readonly DeclaredType[];
  readonly type?: DeclaredType;
  readonly _rest?: DeclaredType;
  readonly value?: unknown;
}

/** As `fieldsOf`, of a declaration. */
function fieldsDeclared(declaration: unknown, at = ""): string[] {
  const { name, shape, options, type, _rest: rest, value } = declaration as DeclaredType;
  if (options) return options.flatMap((each) => fieldsDeclared(each, at));
  if (type) return fieldsDeclared(type, at);
  if (rest) return fieldsDeclared(rest, `${at}.[]`);
  if (shape) {
    return Object.entries(shape).flatMap(([key, each]) => fieldsDeclared(each, at ? `${at}.${key}` : key));
  }
  // A literal is a string here; a string with a condition on it is a "transform" to the library.
  const kind = name === "literal" ? typeof value : name === "transform" ? "string" : name;
  return name === "null" || value === null ? [] : [`${at}: ${kind}`];
}
