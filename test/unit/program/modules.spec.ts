/** What each declared operation is in a program, by the names in its declaration. */
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";

import * as listkeys from "../../../provider";
import { keptOperations, operations } from "../../../provider/operations";
import { tokenOf } from "../../../provider/operations/operation";
import { fieldsOf } from "../../../provider/operations/result";
import { sampleOf } from "../../../provider/operations/sample";
import { activeNamesOf } from "../../../provider/operations/twoKeys";
import { provider } from "../../../provider/lifecycle/dynamicProvider";
import { resourceIdOf } from "../../support/declarations/operations";

type Function = (args: object) => pulumi.Output<object>;

interface KeysClass {
  new (name: string, args: object): pulumi.CustomResource & Record<string, pulumi.Output<unknown>>;
  get(name: string, id: string): pulumi.CustomResource;
}

const modules = listkeys as unknown as Record<string, Record<string, Function & KeysClass>>;

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
      const args = { resourceId: resourceIdOf(operation) };
      const keys = new Keys("keys", args);
      await promiseOf(keys.urn);
      const { inputs } = registered.at(-1)!;
      expect(inputs).to.include({ resourceId: args.resourceId });
      expect(inputs["__provider"]).to.contain(`.provider("${module}.${resourceName}")`);
      for (const name of [...fieldsOf(operation), ...activeNamesOf(operation), "revision", "rotated"]) {
        expect(pulumi.Output.isInstance(keys[name]), name).to.equal(true);
      }
      await promiseOf(Keys.get("found", args.resourceId).urn);
      expect(registered.at(-1)?.id).to.equal(args.resourceId);
      expect(provider(`${module}.${resourceName}`)).to.respondTo("check");
    });
  }
});
