/** The fake's responses against the specification of each operation. */
import { expect } from "chai";

import { operationNamed } from "../../../provider/operations";
import { sampleOf } from "../../../provider/operations/sample";
import type { FakeArm } from "../../../provider/testing";
import { resourceIdOf } from "../../support/declarations/operations";
import { specifiedOperations } from "../../support/declarations/specification";
import { ask, keysIn, startTrustedFake } from "./support";

describe("the responses of the fake ARM", () => {
  let fake: FakeArm;
  before(async () => {
    fake = await startTrustedFake();
  });
  after(() => fake.close());

  for (const specified of specifiedOperations) {
    const operation = operationNamed(specified.operationId);

    it(`of ${specified.operationId} hold what is specified, each field filled`, async () => {
      const path = `${resourceIdOf(operation)}/${operation.action}`;
      const keys = keysIn(await ask(fake, `${path}?api-version=${specified.apiVersion}`));
      specified.validate(keys);
      expect(specified.validate.errors ?? []).to.deep.equal([]);
      const fields = Object.keys(sampleOf(operation, "x"));
      // The name of newer api-versions: no response has a field by two names.
      const own = fields.filter((name) => name !== "userStorageArmId");
      expect(Object.keys(keys)).to.deep.equal(own);
    });
  }

  it("would be found out if they did not", () => {
    const validatorOf = (operationId: string) =>
      specifiedOperations.find((specified) => specified.operationId === operationId)?.validate;
    const forWorkspaces = validatorOf("machinelearningservices.listWorkspaceKeys");
    const forComputes = validatorOf("machinelearningservices.listComputeKeys");
    expect(forWorkspaces?.({ userStorageKey: 1 })).to.equal(false);
    expect(forWorkspaces?.({ containerRegistryCredentials: { passwords: [{ value: true }] } })).to.equal(
      false,
    );
    expect(forComputes?.({ computeType: "AKS", userKubeConfig: {} })).to.equal(false);
    expect(forComputes?.({ userKubeConfig: "x" })).to.equal(false);
    expect(forComputes?.({ computeType: "Later", anything: 1 })).to.equal(true);
  });
});
