/** The fake's answers against the specification of each operation. */
import { expect } from "chai";

import { operationNamed } from "../../../provider/operations";
import { sampleOf } from "../../../provider/operations/sample";
import type { FakeArm } from "../../../provider/testing";
import { resourceIdOf } from "../../support/operations";
import { specifiedOperations } from "../../support/specification";
import { keysIn, listKeys, startTrustedFake } from "./support";

describe("the answers of the fake ARM", () => {
  let fake: FakeArm;
  before(async () => {
    fake = await startTrustedFake();
  });
  after(() => fake.close());

  for (const specified of specifiedOperations) {
    const resourceId = resourceIdOf(operationNamed(specified.operationId));

    it(`of ${specified.operationId} hold what is specified, each field filled`, async () => {
      const keys = keysIn(await listKeys(fake, resourceId));
      specified.validate(keys);
      expect(specified.validate.errors ?? []).to.deep.equal([]);
      const fields = Object.keys(sampleOf(operationNamed(specified.operationId), "x"));
      // The name of newer api-versions: no answer has a field by two names.
      const own = fields.filter((name) => name !== "userStorageArmId");
      expect(Object.keys(keys)).to.deep.equal(own);
    });
  }

  it("would be found out if they did not", () => {
    const [forWorkspaces, forComputes] = specifiedOperations.map(({ validate }) => validate);
    expect(forWorkspaces?.({ userStorageKey: 1 })).to.equal(false);
    expect(forWorkspaces?.({ containerRegistryCredentials: { passwords: [{ value: true }] } })).to.equal(
      false,
    );
    expect(forComputes?.({ computeType: "AKS", userKubeConfig: {} })).to.equal(false);
    expect(forComputes?.({ userKubeConfig: "x" })).to.equal(false);
    expect(forComputes?.({ computeType: "Later", anything: 1 })).to.equal(true);
  });
});
