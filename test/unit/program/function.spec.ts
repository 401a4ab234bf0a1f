import { subscribe, unsubscribe } from "node:diagnostics_channel";

import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";

import { arm, machinelearningservices as ml, quantum } from "../../../provider";

const names = { resourceGroupName: "rg", workspaceName: "ws1" };
const resourceId =
  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/store";

/** What the program gets, or the error it fails with. */
function promiseOf<T>(output: pulumi.Output<T>): Promise<pulumi.Unwrap<T>> {
  return (output as unknown as { promise(): Promise<pulumi.Unwrap<T>> }).promise();
}

function isKnown(output: pulumi.Output<unknown>): Promise<boolean> {
  return (output as unknown as { isKnown: Promise<boolean> }).isKnown;
}

describe("functions under pulumi.runtime.setMocks", () => {
  let asked: pulumi.runtime.MockCallArgs[];
  let answer: (args: pulumi.runtime.MockCallArgs) => Record<string, unknown>;
  let requests: number;
  const count = () => void requests++;

  const mock = (preview = false) =>
    pulumi.runtime.setMocks(
      {
        call(args) {
          asked.push(args);
          return answer(args);
        },
        newResource: ({ name, inputs, id }) => ({
          // The mock monitor returns an empty ID if there is none.
          id: id || `${name}-id`,
          state: inputs as Record<string, unknown>,
        }),
      },
      "project",
      "stack",
      preview,
    );

  beforeEach(async () => {
    asked = [];
    answer = () => ({});
    requests = 0;
    subscribe("http.client.request.start", count);
    await mock();
  });
  afterEach(() => {
    unsubscribe("http.client.request.start", count);
    expect(requests, "requests that were sent").to.equal(0);
    pulumi.runtime.resetOptions("", "", -1, "", "", false, "");
  });

  const functions: [
    token: string,
    call: (opts?: pulumi.InvokeOutputOptions) => pulumi.Output<object>,
    inputs: Record<string, unknown>,
  ][] = [
    [
      "azure-listkeys:machinelearningservices:listWorkspaceKeys",
      (opts) => ml.listWorkspaceKeys(names, opts),
      names,
    ],
    [
      "azure-listkeys:machinelearningservices:listComputeKeys",
      (opts) => ml.listComputeKeys({ ...names, computeName: "cluster" }, opts),
      { ...names, computeName: "cluster" },
    ],
    [
      "azure-listkeys:machinelearningservices:listServerlessEndpointKeys",
      (opts) => ml.listServerlessEndpointKeys({ ...names, name: "phi", apiVersion: "2030-01-01" }, opts),
      { ...names, name: "phi", apiVersion: "2030-01-01" },
    ],
    [
      "azure-listkeys:quantum:listWorkspaceKeys",
      (opts) => quantum.listWorkspaceKeys({ resourceId: "/subscriptions/s" }, opts),
      { resourceId: "/subscriptions/s" },
    ],
    [
      "azure-listkeys:arm:listKeys",
      (opts) =>
        arm.listKeys({ resourceId, apiVersion: "2023-05-01", action: "listSas", body: { a: [1] } }, opts),
      { resourceId, apiVersion: "2023-05-01", action: "listSas", body: { a: [1] } },
    ],
  ];

  for (const [token, call, inputs] of functions) {
    it(`${token} calls the mock with its arguments, and makes the response a secret`, async () => {
      answer = () => ({
        primaryKey: "fake-key",
        computeType: "AKS",
        nothing: null,
        deep: { list: ["fake"] },
      });
      const keys = call();
      expect(await promiseOf(keys)).to.deep.equal(answer(undefined as never));
      expect(await pulumi.isSecret(keys)).to.equal(true);
      expect(asked.map(({ token, inputs }) => ({ token, inputs: inputs as unknown }))).to.deep.equal([
        { token, inputs },
      ]);
    });
  }

  it("is unknown in a preview, and sends nothing, while an argument is unknown", async () => {
    await mock(true);
    const keys = quantum.listWorkspaceKeys({ resourceId: pulumi.unknown as pulumi.Output<string> });
    expect(await isKnown(keys)).to.equal(false);
    expect(await pulumi.isSecret(keys)).to.equal(true);
    expect(asked).to.deep.equal([]);
  });

  it("has each field as a separate secret output", async () => {
    answer = () => ({ primaryKey: "fake-key" });
    const keys = ml.listServerlessEndpointKeys({ ...names, name: "phi" });
    expect(await promiseOf(keys.primaryKey)).to.equal("fake-key");
    expect(await promiseOf(keys.secondaryKey)).to.equal(undefined);
    expect(await pulumi.isSecret(keys.primaryKey)).to.equal(true);
    expect(await pulumi.isSecret(keys.secondaryKey)).to.equal(true);
    expect(await pulumi.isSecret(keys.apply((all) => `key=${all.primaryKey}`))).to.equal(true);
  });

  it("has a field that the response lacks as an undefined secret", async () => {
    const { primaryConnectionString } = quantum.listWorkspaceKeys(names);
    expect(await promiseOf(primaryConnectionString)).to.equal(undefined);
    expect(await pulumi.isSecret(primaryConnectionString)).to.equal(true);
  });

  it("is called with the values of outputs, promises and secrets among the arguments", async () => {
    const keys = ml.listServerlessEndpointKeys({
      resourceGroupName: pulumi.output("rg"),
      workspaceName: Promise.resolve("ws1"),
      name: pulumi.interpolate`phi-${pulumi.output(4)}`,
    });
    await promiseOf(keys);
    expect(asked[0]?.inputs).to.deep.equal({ ...names, name: "phi-4" });
  });

  it("a key resource's outputs are secret as a function's are, and absent ones undefined", async () => {
    const keys = new ml.ServerlessEndpointKeys("keys", {
      ...names,
      name: "phi",
      primaryKey: "fake-key",
    } as ml.ListServerlessEndpointKeysArgs);
    expect(await promiseOf(keys.primaryKey)).to.equal("fake-key");
    expect(await promiseOf(keys.secondaryKey)).to.equal(undefined);
    const outputs: object[] = [keys.primaryKey, keys.secondaryKey, keys.activeKey, keys.additionalFields];
    for (const output of outputs) {
      expect(await pulumi.isSecret(output as pulumi.Output<unknown>)).to.equal(true);
    }
    expect(await pulumi.isSecret(keys.revision)).to.equal(false);
  });

  it("is called after the resources that dependsOn names", async () => {
    class Workspace extends pulumi.CustomResource {}
    const workspace = new Workspace("azure-native:quantum:Workspace", "workspace", {});
    const keys = quantum.listWorkspaceKeys({ resourceId: workspace.id }, { dependsOn: [workspace] });
    await promiseOf(keys);
    expect(asked[0]?.inputs).to.deep.equal({ resourceId: "workspace-id" });
    expect(await pulumi.isSecret(keys)).to.equal(true);
  });
});

describe("functions under azure-native's Output names", () => {
  const modules = { arm, machinelearningservices: ml, quantum } as Record<string, Record<string, unknown>>;
  for (const [name, module] of Object.entries(modules)) {
    const functions = Object.keys(module).filter((each) => /^list.*(?<!Output)$/.test(each));
    it(`${name}: ${functions.join(", ")}`, () => {
      expect(functions).not.to.have.length(0);
      for (const each of functions) {
        expect(module[each], each).to.be.a("function").and.equal(module[`${each}Output`]);
      }
    });
  }
});
