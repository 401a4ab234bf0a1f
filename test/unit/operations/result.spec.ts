import { expect } from "chai";

import { operations } from "../../../provider/operations";
import { sampleOf } from "../../../provider/operations/sample";
import { namesakesOf, typeAt } from "../../../provider/operations/values";
import { responseOf } from "../../../provider/operations/wire";
import {
  listComputeKeys,
  listMachineLearningWorkspaceKeys as listMachineLearning,
  listQuantumWorkspaceKeys as listQuantum,
  read,
} from "../../support/declarations/operations";

describe("parseResult", () => {
  for (const operation of operations) {
    const sample = sampleOf(operation, "m");

    const { result } = operation;
    const empty = result.kind === "object" && result.flat !== undefined ? { [result.flat]: {} } : {};
    const none = result.kind === "union" ? { [result.discriminator]: Object.keys(result.variants)[0] } : {};

    it(`takes ${operation.module}.${operation.functionName}'s sample, and every field null as none`, () => {
      const nulls = Object.fromEntries(Object.keys(sample).map((field) => [field, null]));
      expect(read(operation, responseOf(operation, sample))).to.deep.equal({ result: sample });
      for (const answer of [{ ...nulls, ...none }, none]) {
        expect(read(operation, answer)).to.deep.equal({ result: { ...none, ...empty } });
      }
    });

    it(`keeps a field of ${operation.module}.${operation.functionName} that is of another type, and says so`, () => {
      for (const [field, value] of Object.entries(sample)) {
        if (typeAt(field, result)?.kind === "any") continue;
        const other = typeof value === "number" ? "424242" : 424242;
        const changed = Object.fromEntries(
          (namesakesOf(result)[field] ?? [field]).map((each) => [each, other]),
        );
        const kept = read(operation, responseOf(operation, { ...sample, ...changed }));
        expect(JSON.stringify(kept.result), field).to.contain("424242");
        expect(kept.mismatches?.join("\n"), field).to.match(
          new RegExp(`^${field}(?:\\.\\*)? must be an? \\w+, not a \\w+$`, "m"),
        );
      }
    });
  }

  it("keeps fields that nobody declared, at any depth", () => {
    const answer = {
      id: "not an ID",
      newField: { deep: [1, null] },
      containerRegistryCredentials: {
        passwords: [{ name: "password", value: "v", expiry: "soon" }],
        more: 1,
      },
    };
    expect(read(listMachineLearning, answer)).to.deep.equal({ result: answer });
  });

  it("takes a null for an absent field, at any depth, and leaves lists as long as they are", () => {
    const answer = {
      newField: { deep: [1, null, { none: null, some: 0 }], none: null },
      containerRegistryCredentials: { location: null, passwords: [{ name: "password", value: null }] },
      notebookAccessKeys: null,
    };
    expect(read(listMachineLearning, answer)).to.deep.equal({
      result: {
        newField: { deep: [1, null, { some: 0 }] },
        containerRegistryCredentials: { passwords: [{ name: "password" }] },
      },
    });
  });

  for (const [title, given, both] of [
    ["the older name", { userStorageResourceId: "id" }, ["id", "id"]],
    ["the newer name", { userStorageArmId: "id" }, ["id", "id"]],
    ["one of them null", { userStorageResourceId: null, userStorageArmId: "id" }, ["id", "id"]],
    ["each of them", { userStorageResourceId: "old", userStorageArmId: "new" }, ["old", "new"]],
  ] as const) {
    it(`gives a workspace's storage account under both of its names, from ${title}`, () => {
      const [userStorageResourceId, userStorageArmId] = both;
      expect(read(listMachineLearning, given)).to.deep.equal({
        result: { userStorageResourceId, userStorageArmId },
      });
    });
  }

  it("names the path of a field that is wrong", () => {
    const answer = { containerRegistryCredentials: { passwords: [{ value: "v" }, { value: ["canary"] }] } };
    const parsed = read(listMachineLearning, answer);
    expect(parsed).to.deep.equal({
      result: answer,
      mismatches: ["containerRegistryCredentials.passwords.1.value must be a string, not an array"],
    });
  });

  it("reports every field that is wrong", () => {
    const parsed = read(listQuantum, { apiKeyEnabled: "true", primaryKey: { key: 1 } });
    expect(parsed).to.have.property("mismatches").that.has.length(2);
  });

  it("takes a Databricks compute and a virtual machine for what they are", () => {
    for (const answer of [
      { computeType: "Databricks", databricksAccessToken: "fake" },
      { computeType: "VirtualMachine", administratorAccount: { username: "fake" } },
    ]) {
      expect(read(listComputeKeys, answer)).to.deep.equal({ result: answer });
    }
  });

  for (const computeType of ["Kubernetes", "AmlCompute", "SomethingNew"]) {
    it(`passes on what a ${computeType} compute carries`, () => {
      const answer = { computeType, userKubeConfig: 7, anything: { at: ["all"] } };
      expect(read(listComputeKeys, answer)).to.deep.equal({ result: answer });
    });
  }

  it("holds each known compute to its own fields", () => {
    const mismatchesOf = (response: object) => read(listComputeKeys, response).mismatches;
    expect(mismatchesOf({ computeType: "AKS", userKubeConfig: 7 })).to.deep.equal([
      "userKubeConfig must be a string, not a number",
    ]);
    expect(mismatchesOf({ computeType: "VirtualMachine", administratorAccount: "x" })).to.have.length(1);
    expect(mismatchesOf({ computeType: "Databricks", userKubeConfig: 7 })).to.equal(undefined);
  });

  it("says where it does not know what compute it is", () => {
    expect(read(listComputeKeys, { userKubeConfig: "k" })).to.deep.equal({
      result: { userKubeConfig: "k" },
      mismatches: ["computeType is missing"],
    });
  });
});
