import { expect } from "chai";
import fc from "fast-check";

import { ArgsError } from "../../../provider/arm/errors/errors";
import type { Operation } from "../../../provider/operations/operation";
import { targetOfId, targetOf } from "../../../provider/operations/target";
import { UNKNOWN } from "../../../provider/specialValues";
import {
  listComputeKeys,
  listMachineLearningWorkspaceKeys as listMachineLearning,
  listQuantumWorkspaceKeys as listQuantum,
  listServerlessEndpointKeys,
} from "../../support/declarations/operations";

const SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";

function problemsOf(call: () => unknown): Record<string, string> {
  try {
    call();
  } catch (error) {
    expect(error).to.be.instanceOf(ArgsError);
    return Object.fromEntries(
      (error as ArgsError).problems.map(({ property, reason }) => [property, reason]),
    );
  }
  return {};
}

const problems = (operation: Operation, args: Record<string, unknown>, subscriptionId?: string) =>
  problemsOf(() => targetOf(operation, args, subscriptionId));

describe("targetOf", () => {
  const names = { resourceGroupName: "rg", workspaceName: "ws1" };

  it("makes the ARM ID of names, with the configured subscription", () => {
    expect(targetOf(listServerlessEndpointKeys, { ...names, name: "phi" }, SUBSCRIPTION)).to.deep.equal({
      operation: "machinelearningservices.listServerlessEndpointKeys",
      resourceId: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws1/serverlessEndpoints/phi`,
      resourceType: "Microsoft.MachineLearningServices/workspaces/serverlessEndpoints",
      action: "listKeys",
      apiVersion: "2025-09-01",
    });
  });

  it("prefers the subscription of the arguments", () => {
    const target = targetOf(listMachineLearning, { ...names, subscriptionId: "own" }, SUBSCRIPTION);
    expect(target?.resourceId).to.match(/^\/subscriptions\/own\//);
  });

  it("takes the same resource by its ID, whatever the case of what is not a name", () => {
    const id = `/SUBSCRIPTIONS/${SUBSCRIPTION}/resourcegroups/rg/PROVIDERS/microsoft.quantum/WorkSpaces/Q1`;
    expect(targetOf(listQuantum, { resourceId: id }, undefined)?.resourceId).to.equal(
      `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/Q1`,
    );
  });

  it("treats undefined arguments as not given", () => {
    const args = { ...names, resourceId: undefined, subscriptionId: undefined, apiVersion: undefined };
    expect(problems(listMachineLearning, args, SUBSCRIPTION)).to.deep.equal({});
  });

  it("reports all that is wrong at once, each by its argument, and none of the values", () => {
    const args = { resourceGroupName: "", workspaceName: "w", name: "canary/../x", apiVersion: "canary" };
    const found = problems(listServerlessEndpointKeys, args);
    expect(Object.keys(found).sort()).to.deep.equal([
      "apiVersion",
      "name",
      "resourceGroupName",
      "subscriptionId",
      // With an api-version of the caller's own the workspace's pattern is not enforced.
    ]);
    expect(JSON.stringify(found)).not.to.contain("canary");
  });

  it("says what is accepted", () => {
    const found = problems(listServerlessEndpointKeys, { ...names, name: "a/b" }, SUBSCRIPTION);
    expect(found).to.deep.equal({
      name: 'holds a "/"; it takes 1 to 255 letters, digits, - and _, the first a letter or a digit',
    });
  });

  it("says where a subscription is configured", () => {
    expect(problems(listMachineLearning, names)["subscriptionId"]).to.match(
      /pulumi config set azure-native:subscriptionId .* ARM_SUBSCRIPTION_ID/,
    );
  });

  it("names a misspelt argument beside the one that is missing", () => {
    const found = problems(
      listMachineLearning,
      { resourcegroupName: "rg", workspaceName: "ws1" },
      SUBSCRIPTION,
    );
    expect(found["resourcegroupName"]).to.match(
      /^is not an argument of machinelearningservices\.listWorkspaceKeys: give either resourceGroupName/,
    );
    expect(found["resourceGroupName"]).to.match(/^is missing/);
  });

  it("refuses names and an ID together, and neither", () => {
    const both = problems(listMachineLearning, { ...names, resourceId: "/x" }, SUBSCRIPTION);
    expect(both["resourceId"]).to.be.a("string");
    expect(problemsOf(() => targetOf(listMachineLearning, {}, SUBSCRIPTION))["resourceId"]).to.match(
      /^is missing, and so are the names: give either resourceGroupName and workspaceName/,
    );
  });

  it("refuses a subscription beside an ID", () => {
    const id = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/q`;
    expect(problems(listQuantum, { resourceId: id, subscriptionId: SUBSCRIPTION })["resourceId"]).to.match(
      /cannot be combined with subscriptionId/,
    );
  });

  it("names the type of an ID of another resource", () => {
    const id = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/sa`;
    expect(problems(listQuantum, { resourceId: id })["resourceId"]).to.match(
      /^is the ID of a Microsoft\.Storage\/storageAccounts; it takes the ID of a Microsoft\.Quantum\/workspaces: \/subscriptions\//,
    );
  });

  it("refuses the ID of a child or a parent", () => {
    const workspace = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws1`;
    expect(problems(listComputeKeys, { resourceId: workspace })).to.have.property("resourceId");
    expect(problems(listMachineLearning, { resourceId: `${workspace}/computes/c` })).to.have.property(
      "resourceId",
    );
  });

  it("checks the names in an ID", () => {
    const id = `/subscriptions/not-a-uuid/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/-q`;
    const { problems: found } = (() => {
      try {
        targetOf(listQuantum, { resourceId: id }, undefined);
      } catch (error) {
        return error as ArgsError;
      }
      throw new Error("was accepted");
    })();
    expect(found.map(({ reason }) => reason)).to.deep.equal([
      "has a subscriptionId that is invalid; it takes a UUID such as 00000000-0000-0000-0000-000000000000",
      "has a workspaceName that is invalid; it takes letters and digits, with - between them",
    ]);
  });

  it("takes a Quantum subscription only as a UUID, with any api-version", () => {
    const args = { ...names, subscriptionId: "mine", apiVersion: "2030-01-01" };
    expect(problems(listQuantum, args)).to.have.property("subscriptionId");
    expect(problems(listMachineLearning, args)).to.deep.equal({});
  });

  it("does not enforce name patterns with an api-version of the caller's own", () => {
    const args = { ...names, workspaceName: "_x", apiVersion: "2030-01-01-preview" };
    expect(targetOf(listMachineLearning, args, SUBSCRIPTION)?.apiVersion).to.equal("2030-01-01-preview");
    expect(problems(listMachineLearning, { ...args, workspaceName: "a/b" }, SUBSCRIPTION)).to.have.property(
      "workspaceName",
    );
  });

  for (const [value, type] of [
    [7, "a number"],
    [null, "null"],
    [["ws"], "an array"],
    [{}, "an object"],
    [true, "a boolean"],
  ] as const) {
    it(`refuses ${type} where a string belongs`, () => {
      const found = problems(listMachineLearning, { ...names, workspaceName: value }, SUBSCRIPTION);
      expect(found).to.deep.equal({ workspaceName: `must be a string, not ${type}` });
    });
  }

  it("decides on a hostile Quantum name in linear time", () => {
    const started = performance.now();
    listQuantum.parameters["workspaceName"]?.pattern?.test(`${"a-".repeat(100_000)}!`);
    expect(performance.now() - started).to.be.below(1000);
  });

  it("passes over what is unknown, and checks the rest", () => {
    const args = { ...names, workspaceName: UNKNOWN };
    expect(targetOf(listMachineLearning, args, SUBSCRIPTION)).to.equal(undefined);
    expect(targetOf(listMachineLearning, { resourceId: UNKNOWN }, undefined)).to.equal(undefined);
    expect(
      problems(listMachineLearning, { ...args, resourceGroupName: "a/b" }, SUBSCRIPTION),
    ).to.have.property("resourceGroupName");
  });

  it("never lets an argument leave its segment", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "..",
        ".",
        "%2e%2e",
        "a?b",
        "a#b",
        "a\\b",
        "a\r\nb",
        "\ud800",
        " ",
        "a".repeat(100_000),
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, (resourceGroupName, computeName) => {
        let target;
        try {
          target = targetOf(listComputeKeys, { ...names, resourceGroupName, computeName }, SUBSCRIPTION);
        } catch (error) {
          return error instanceof ArgsError;
        }
        const segments = target?.resourceId.split("/") ?? [];
        return segments.length === 11 && segments[4] === resourceGroupName && segments[10] === computeName;
      }),
    );
  });
});

describe("targetOfId", () => {
  const resourceId = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/sa`;

  it("lists keys unless told otherwise", () => {
    expect(targetOfId({ resourceId, apiVersion: "2023-05-01" })).to.deep.equal({
      operation: "arm.listKeys",
      resourceId,
      resourceType: "Microsoft.Storage/storageAccounts",
      action: "listKeys",
      apiVersion: "2023-05-01",
    });
  });

  it("takes any action that begins with list, and a body", () => {
    const args = { resourceId, apiVersion: "2023-05-01", action: "ListAccountSas", body: { a: 1 } };
    expect(targetOfId(args)).to.include({ action: "ListAccountSas", body: args.body });
  });

  for (const action of ["regenerateKeys", "delete", "list/../delete", "listKeys?x", "", "listKeys/x"]) {
    it(`refuses the action ${JSON.stringify(action)}`, () => {
      const found = problemsOf(() => targetOfId({ resourceId, apiVersion: "2023-05-01", action }));
      expect(found["action"]).to.match(/begins with "list"/);
    });
  }

  it("takes the ID of an extension of a resource", () => {
    const id = `${resourceId}/providers/Microsoft.Insights/things/t`;
    expect(targetOfId({ resourceId: id, apiVersion: "2023-05-01" })?.resourceType).to.equal(
      "Microsoft.Insights/things",
    );
  });

  for (const id of [
    "",
    "x",
    "/",
    "/subscriptions/s",
    `${resourceId}/`,
    `${resourceId}/../x`,
    `${resourceId}?x`,
  ]) {
    it(`refuses the ID ${JSON.stringify(id)}`, () => {
      expect(problemsOf(() => targetOfId({ resourceId: id, apiVersion: "2023-05-01" }))).to.have.property(
        "resourceId",
      );
    });
  }

  it("reports everything that is missing or unknown", () => {
    expect(Object.keys(problemsOf(() => targetOfId({ resourceID: "x" }))).sort()).to.deep.equal([
      "apiVersion",
      "resourceID",
      "resourceId",
    ]);
  });

  it("takes the ID of a resource of the tenant, and none of what is not a resource", () => {
    const tenant = "/providers/Microsoft.Management/managementGroups/g";
    expect(targetOfId({ resourceId: tenant, apiVersion: "2023-05-01" })?.resourceId).to.equal(tenant);
    for (const id of ["/subscriptions/s/providers/Microsoft.X", "/foo/bar/providers/A/b/c"]) {
      expect(
        problemsOf(() => targetOfId({ resourceId: id, apiVersion: "2023-05-01" })),
        id,
      ).to.have.property("resourceId");
    }
  });

  it("refuses a list as the body", () => {
    expect(
      problemsOf(() => targetOfId({ resourceId, apiVersion: "2023-05-01", body: [1] })),
    ).to.have.property("body");
  });

  it("refuses a body that is not an object", () => {
    expect(problemsOf(() => targetOfId({ resourceId, apiVersion: "2023-05-01", body: "x" }))).to.deep.equal({
      body: "must be an object, not a string",
    });
  });
});
