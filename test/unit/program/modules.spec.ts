/** What each declared operation is in a program, by the names in its declaration. */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";

import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";

import * as listkeys from "../../../provider";
import { keptOperations, operations } from "../../../provider/operations";
import { tokenOf } from "../../../provider/operations/operation";
import { fieldsOf } from "../../../provider/operations/result";
import { sampleOf } from "../../../provider/operations/sample";
import { activeNamesOf } from "../../../provider/operations/twoKeys";
import { provider } from "../../../provider/lifecycle/dynamicProvider";
import { requiredArgs, resourceIdOf } from "../../support/declarations/operations";

type Function = (args: object) => pulumi.Output<object>;

interface KeysClass {
  new (name: string, args: object): pulumi.CustomResource & Record<string, pulumi.Output<unknown>>;
  get(name: string, id: string): pulumi.CustomResource;
}

const modules = listkeys as unknown as Record<string, Record<string, Function & KeysClass>>;

/** The files of azure-native's module: a resource each, or a function. */
function azureNativeNames(module: string): string[] {
  const folder = join(dirname(require.resolve("@pulumi/azure-native/package.json")), module);
  return readdirSync(folder).map((file) => file.replace(/\.d\.ts$/, "").toLowerCase());
}

function promiseOf<Value>(output: pulumi.Output<Value>): Promise<Value> {
  return new Promise((resolve) => output.apply(resolve));
}

describe("each declared operation", () => {
  const asked: { token: string; inputs: unknown }[] = [];
  const registered: { type: string; inputs: Record<string, unknown>; id: string | undefined }[] = [];
  before(async () => {
    await pulumi.runtime.setMocks({
      call: ({ token, inputs }) => {
        asked.push({ token, inputs });
        const operation = operations.find((each) => tokenOf(each) === token);
        return operation ? sampleOf(operation, "m") : {};
      },
      newResource: ({ type, inputs, id, name }) => {
        registered.push({ type, inputs: inputs as Record<string, unknown>, id });
        return { id: id ?? name, state: inputs as Record<string, unknown> };
      },
    });
  });

  for (const operation of operations) {
    const { module, functionName } = operation;
    it(`is a function that returns a secret, under both its names: ${module}.${functionName}`, async () => {
      const list = modules[module]?.[functionName] as Function;
      expect(modules[module]?.[`${functionName}Output`]).to.equal(list);
      const args = { resourceId: resourceIdOf(operation) };
      const output = list(args);
      expect(await promiseOf(output)).to.deep.equal(sampleOf(operation, "m"));
      expect(await pulumi.isSecret(output)).to.equal(true);
      expect(asked.at(-1)).to.deep.equal({ token: tokenOf(operation), inputs: args });
    });
  }

  for (const operation of keptOperations) {
    const { module, resourceName } = operation;
    it(`is a key resource with all its outputs: ${module}.${resourceName}`, async () => {
      const Keys = modules[module]?.[resourceName] as KeysClass;
      const args = { ...requiredArgs(operation), resourceId: resourceIdOf(operation) };
      const keepers = { version: "1" };
      const keys = new Keys("keys", { ...args, keepers });
      await promiseOf(keys.urn);
      const { inputs } = registered.at(-1)!;
      expect(inputs).to.deep.include({ ...args, keepers });
      expect(inputs["__provider"]).to.contain(`.provider("${module}.${resourceName}")`);
      for (const name of [
        ...fieldsOf(operation),
        ...activeNamesOf(operation),
        "revision",
        "rotated",
        "keepers",
      ]) {
        expect(pulumi.Output.isInstance(keys[name]), name).to.equal(true);
      }
      // What differs at each call is not looked up: the function lists it.
      expect("get" in Keys).to.equal(operation.isStable);
      if (operation.isStable) {
        await promiseOf(Keys.get("found", args.resourceId).urn);
        expect(registered.at(-1)?.id).to.equal(args.resourceId);
      }
      expect(provider(`${module}.${resourceName}`)).to.respondTo("check");
    });

    it(`has a name that is no resource of azure-native: ${module}.${resourceName}`, () => {
      expect(azureNativeNames(module)).to.not.include(resourceName.toLowerCase());
    });
  }

  it("is beside a key resource of any list action", async () => {
    const { Keys } = listkeys.arm;
    const args = { resourceId: "/subscriptions/s/x/y", apiVersion: "2023-05-01" };
    const keys = new Keys("any", { ...args, body: { a: pulumi.secret("b") } });
    await promiseOf(keys.urn);
    expect(registered.at(-1)).to.deep.include({ type: "pulumi-nodejs:arm:Keys" });
    expect(registered.at(-1)?.inputs["__provider"]).to.contain(`.provider("arm.Keys")`);
    expect(await pulumi.isSecret(keys.result)).to.equal(true);
    for (const output of [keys.action, keys.apiVersion, keys.revision, keys.rotated, keys.keepers]) {
      expect(pulumi.Output.isInstance(output)).to.equal(true);
    }
    await promiseOf(Keys.get("found", args.resourceId, { apiVersion: args.apiVersion }).urn);
    expect(registered.at(-1)?.id).to.equal(args.resourceId);
    expect(provider("arm.Keys")).to.respondTo("check");
  });
});
