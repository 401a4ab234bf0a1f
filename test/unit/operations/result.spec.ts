import { expect } from "chai";

import { operations } from "../../../provider/operations";
import { parseResult } from "../../../provider/operations/result";
import { sampleOf } from "../../../provider/operations/sample";
import { namesakesOf, typeAt } from "../../../provider/operations/values";
import { responseOf } from "../../../provider/operations/wire";
import {
  listComputeKeys,
  listMachineLearningWorkspaceKeys as listMachineLearning,
  listQuantumWorkspaceKeys as listQuantum,
} from "../../support/operations";

describe("parseResult", () => {
  for (const operation of operations) {
    const sample = sampleOf(operation, "m");

    const { result } = operation;
    const none = result.kind === "union" ? { [result.discriminator]: Object.keys(result.variants)[0] } : {};

    it(`takes ${operation.module}.${operation.functionName}'s sample, and every field null as none`, () => {
      const nulls = Object.fromEntries(Object.keys(sample).map((field) => [field, null]));
      expect(parseResult(operation, responseOf(operation, sample))).to.deep.equal({ result: sample });
      for (const answer of [{ ...nulls, ...none }, none]) {
        expect(parseResult(operation, answer)).to.deep.equal({ result: none });
      }
    });

    it(`refuses another type for any field of ${operation.module}.${operation.functionName}, without its value`, () => {
      for (const [field, value] of Object.entries(sample)) {
        if (typeAt(field, result)?.kind === "any") continue;
        const [other, type] = typeof value === "number" ? ["424242", "string"] : [424242, "number"];
        const namesakes = (namesakesOf(result)[field] ?? [field]).map((each) => [each, other] as const);
        const wrong = { ...sample, ...Object.fromEntries(namesakes) };
        const parsed = parseResult(operation, responseOf(operation, wrong));
        expect(JSON.stringify(parsed), field)
          .to.match(new RegExp(`${field} is ${type} where`))
          .and.not.match(/424242/);
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
    expect(parseResult(listMachineLearning, answer)).to.deep.equal({ result: answer });
  });

  it("takes a null for an absent field, at any depth, and leaves lists as long as they are", () => {
    const answer = {
      newField: { deep: [1, null, { none: null, some: 0 }], none: null },
      containerRegistryCredentials: { location: null, passwords: [{ name: "password", value: null }] },
      notebookAccessKeys: null,
    };
    expect(parseResult(listMachineLearning, answer)).to.deep.equal({
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
      expect(parseResult(listMachineLearning, given)).to.deep.equal({
        result: { userStorageResourceId, userStorageArmId },
      });
    });
  }

  it("names the path of a field that is wrong", () => {
    const answer = { containerRegistryCredentials: { passwords: [{ value: "v" }, { value: ["canary"] }] } };
    const parsed = parseResult(listMachineLearning, answer);
    expect(parsed).to.have.property("problems").that.has.length(1);
    expect(JSON.stringify(parsed))
      .to.match(/containerRegistryCredentials\.passwords\.1\.value is array where/)
      .and.not.match(/canary/);
  });

  it("reports every field that is wrong", () => {
    const parsed = parseResult(listQuantum, { apiKeyEnabled: "true", primaryKey: { key: 1 } });
    expect(parsed).to.have.property("problems").that.has.length(2);
  });

  it("takes a Databricks compute and a virtual machine for what they are", () => {
    for (const answer of [
      { computeType: "Databricks", databricksAccessToken: "fake" },
      { computeType: "VirtualMachine", administratorAccount: { username: "fake" } },
    ]) {
      expect(parseResult(listComputeKeys, answer)).to.deep.equal({ result: answer });
    }
  });

  for (const computeType of ["Kubernetes", "AmlCompute", "SomethingNew"]) {
    it(`passes on what a ${computeType} compute carries`, () => {
      const answer = { computeType, userKubeConfig: 7, anything: { at: ["all"] } };
      expect(parseResult(listComputeKeys, answer)).to.deep.equal({ result: answer });
    });
  }

  it("holds each known compute to its own fields", () => {
    expect(parseResult(listComputeKeys, { computeType: "AKS", userKubeConfig: 7 })).to.deep.equal({
      problems: ["userKubeConfig is number where string belongs"],
    });
    expect(
      parseResult(listComputeKeys, { computeType: "VirtualMachine", administratorAccount: "x" }),
    ).to.have.property("problems");
    expect(parseResult(listComputeKeys, { computeType: "Databricks", userKubeConfig: 7 })).to.have.property(
      "result",
    );
  });

  it("needs to know what compute it is", () => {
    expect(parseResult(listComputeKeys, { userKubeConfig: "k" })).to.deep.equal({
      problems: ["computeType is missing"],
    });
  });
});
