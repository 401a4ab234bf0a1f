/** An error of another library: its message may contain anything, so no method of the provider shows it. */
import { join } from "node:path";

import { expect } from "chai";

import { stubOf } from "../../provider/lifecycle/stub";
import { QUANTUM_WORKSPACE } from "../support/tools";
import type { Properties } from "../support/values";
import { startDynamicProvider, type Started } from "./startDynamicProvider";

const RESOURCE = {
  urn: "urn:pulumi:dev::p::t::keys",
  type: "pulumi-nodejs:quantum:WorkspaceKeys",
  name: "keys",
};
const ARGS: Properties = { resourceId: QUANTUM_WORKSPACE, __provider: stubOf("quantum.WorkspaceKeys") };
const SHOWN = "Internal error of pulumi-azure-listkeys: RangeError";

describe("key resources, where something else of the process fails", () => {
  let started: Started;
  before(async () => {
    const preload = join(__dirname, "preload/brokenComparison.cjs");
    started = await startDynamicProvider({ NODE_OPTIONS: `--require ${preload}` });
  });
  after(() => started.end());

  it("only name its kind, in every method, and print nothing beside it", async () => {
    const { provider, printed } = started;
    const { inputs, failures } = await provider.check(RESOURCE, {}, ARGS);
    expect(failures).to.deep.equal([]);
    const old = { id: QUANTUM_WORKSPACE, inputs, outputs: inputs };

    const checked = await provider.check(RESOURCE, inputs, ARGS);
    expect(checked.failures).to.deep.equal([{ property: "", reason: SHOWN }]);
    const pending: Properties = { ...ARGS, use: "primary" };
    for (const call of [
      provider.diff(RESOURCE, old, inputs, []),
      provider.update(RESOURCE, old, pending),
      provider.read(RESOURCE, old),
    ]) {
      const message = await call.then(
        () => "it did not fail",
        (error: Error) => error.message,
      );
      expect(message).to.contain(SHOWN).and.not.to.contain("fake-key-in-an-error");
    }
    expect(printed).to.deep.equal([]);
  });
});
