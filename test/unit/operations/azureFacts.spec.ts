/** Each declared operation against the facts of Azure that the project keeps: `test/support/declarations/azureFacts.json`. */
import { expect } from "chai";

import { operations } from "../../../provider/operations";
import { functionNameOf, type Operation, permissionOf } from "../../../provider/operations/operation";
import { parseResult } from "../../../provider/operations/result";
import type { Fields, ResultType, Type } from "../../../provider/operations/types";
import { allFields, wireNamesOf } from "../../../provider/operations/values";
import {
  azureFacts,
  bare,
  type Fact,
  type FactFields,
  leavesOf,
} from "../../support/declarations/azureFacts";

/** The api-versions that the package began with, older than azure-native's default, or newer than its preview. */
const OWN_API_VERSIONS: Readonly<Record<string, string>> = {
  "machinelearningservices.listWorkspaceKeys": "2025-09-01",
  "machinelearningservices.listComputeKeys": "2025-09-01",
  "machinelearningservices.listServerlessEndpointKeys": "2025-09-01",
  "quantum.listWorkspaceKeys": "2025-12-15-preview",
};

/** Fields that azure-native's types lack, or have in another place, with the reason. */
const DIFFERENT_FIELDS: Readonly<Record<string, string>> = {
  "app.listJobSecrets": "azure-native drops the value, as the specification marks it as write-only",
  "appplatform.listJobEnvSecrets": "azure-native has no value, which the specification says is write-only",
  "appplatform.listJobExecutionEnvSecrets":
    "azure-native has no value, which the specification says is write-only",
  "hybridnetwork.listArtifactManifestCredential": "azure-native keeps the discriminator of the union alone",
  "machinelearningservices.listComputeKeys": "azure-native keeps the discriminator of the union alone",
  "machinelearningservices.listDatastoreSecrets": "azure-native keeps the discriminator of the union alone",
};

describe("the declared operations and the facts of Azure", () => {
  for (const operation of operations) {
    const name = functionNameOf(operation);
    const fact = azureFacts.get(name);

    describe(name, () => {
      if (fact === undefined) {
        it("has facts", () => {
          throw new Error(
            `test/support/declarations/azureFacts.json has no ${name}: check the name, which is azure-native's, ` +
              'or add the function as CONTRIBUTING.md describes in "Add an operation"',
          );
        });
        return;
      }

      it("has the resource type, the action, the scope and the permission", () => {
        expect(typeAndFixedPath(operation)).to.equal(
          fact.fixedPath === undefined ? fact.type : withFixedPath(fact),
        );
        expect(operation.action).to.equal(fact.action);
        expect(permissionOf(operation)).to.equal(fact.permission);
        expect(scopeOf(operation)).to.equal(fact.scope ?? "resource group");
      });

      it("has azure-native's api-version where that is stable, else the newest stable one", () => {
        const { azureNative, stable } = fact.apiVersions;
        const isStable = /^\d{4}-\d{2}-\d{2}$/.test(azureNative);
        expect(operation.apiVersion).to.equal(
          OWN_API_VERSIONS[name] ?? (isStable ? azureNative : (stable ?? azureNative)),
        );
      });

      it("has azure-native's arguments, with those that may be left out", () => {
        const sent = Object.entries({ ...operation.query, ...operation.body }).map(([argument, field]) =>
          field.required === true ? argument : `${argument}?`,
        );
        expect([...Object.keys(operation.parameters), ...sent].sort()).to.deep.equal(
          Object.keys(fact.args).sort(),
        );
      });

      it("sends its arguments under Microsoft's names", () => {
        const namesIn = (fields: object = {}) => Object.keys(fields).map(bare).sort();
        const sent = (fields: Fields) =>
          Object.entries(fields)
            .map(([argument, field]) =>
              [field.within, wireNamesOf(argument, field)[0]].filter(Boolean).join("."),
            )
            .sort();
        expect(sent(operation.body)).to.deep.equal(namesIn(writable(fact.wire?.input, operation.body)));
        expect(sent(operation.query)).to.deep.equal(namesIn(fact.query));
      });

      it("is followed as far as it goes", () => {
        expect(operation.declaration.pages !== undefined).to.equal(fact.paged === true);
        expect(operation.declaration.longRunning === true).to.equal(fact.longRunning === true);
      });

      const reason = DIFFERENT_FIELDS[name];
      if (reason === undefined) {
        it("has azure-native's fields, with their types, and those that may be absent", () => {
          const theirs = unique(leavesOf(fact.result));
          const theirNames = new Set(Object.keys(fact.result).map(bare));
          const ours = unique(leavesDeclared(operation.result)).filter((leaf) =>
            theirNames.has(bare(leaf.split(/[.:]/)[0] ?? "")),
          );
          expect(ours).to.deep.equal(theirs);
        });
      }

      it("reads each of its top-level fields off the wire by Microsoft's name", () => {
        const { output } = fact.wire ?? {};
        if (output === undefined || "$discriminator" in output) return;
        const within = (names: string, outer: object) =>
          names.split(".").reduce((object, name) => {
            const [, inner = {}] = Object.entries(object).find(([field]) => bare(field) === name) ?? [];
            return inner as object;
          }, outer);
        const properties = within("properties", output);
        for (const [field, declared] of Object.entries(allFields(operation.result))) {
          const objects = [output, properties].map((each) =>
            declared.within === undefined ? each : within(declared.within, each),
          );
          // Any resource has systemData; the types of some are older than that.
          const onTheWire = [...objects.flatMap(Object.keys), "systemData"].map(bare);
          const isOpen = onTheWire.includes("[key]");
          const isThere = isOpen || wireNamesOf(field, declared).some((each) => onTheWire.includes(each));
          expect(isThere, field).to.equal(true);
        }
      });

      const { sample } = fact;
      if (sample !== undefined) {
        it("reads Microsoft's own example", () => {
          expect(parseResult(operation, sample).mismatches).to.deep.equal([]);
        });
      }
    });
  }
});

/** `Microsoft.Web/sites/config/appsettings`, where the path ends in names that are the same for all. */
function typeAndFixedPath({ resourcePath }: Operation): string {
  const [namespace = "", ...segments] = (resourcePath.split("/providers/").pop() ?? "").split("/");
  return [namespace, ...segments.filter((segment) => !segment.startsWith("{"))].join("/");
}

function withFixedPath({ type, fixedPath = "" }: Fact): string {
  const [first = ""] = fixedPath.split("/");
  const segments = type.split("/");
  const before = segments.slice(0, segments.map((each) => each.toLowerCase()).indexOf(first.toLowerCase()));
  return [...before, ...fixedPath.split("/").filter((segment) => !segment.startsWith("{"))].join("/");
}

function scopeOf({ resourcePath, extendedResource }: Operation): string {
  if (extendedResource !== undefined) return "any resource (extension)";
  if (!resourcePath.startsWith("/subscriptions/")) return "tenant";
  return resourcePath.includes("{resourceGroup") ? "resource group" : "subscription";
}

/** What may be sent, inside of the objects that arguments are sent in too. */
function writable(input: FactFields = {}, body: Fields): FactFields {
  const within = new Set(Object.values(body).map((field) => field.within));
  const entries = Object.entries(input).flatMap(([name, type]) =>
    within.has(bare(name))
      ? Object.entries(type as FactFields).map(([inner, each]) => [`${bare(name)}.${inner}`, each] as const)
      : [[name, type] as const],
  );
  return Object.fromEntries(entries.filter(([name]) => !name.includes("(r)")));
}

function unique(leaves: readonly string[]): string[] {
  return [...new Set(leaves)].sort();
}

/** As `leavesOf`, of a declaration. */
function leavesDeclared(type: Type, at = ""): string[] {
  const below = (name: string) => (at ? `${at}.${name}` : name);
  const fieldsOf = (result: ResultType) =>
    Object.entries(result.kind === "object" ? allFields(result) : {}).flatMap(([name, field]) =>
      leavesDeclared(field.type, below(field.required === true ? name : `${name}?`)),
    );
  switch (type.kind) {
    case "union":
      return [
        `${below(type.discriminator)}: string`,
        ...Object.values(type.variants).flatMap((variant) => leavesDeclared(variant, at)),
      ];
    case "object":
      return fieldsOf(type);
    case "list":
      return leavesDeclared(type.items, `${at}.[]`);
    case "map":
      return leavesDeclared(type.values, below("*"));
    default:
      return [`${at}: ${type.kind}`];
  }
}
