import { expect } from "chai";

import type { FakeArm } from "../../../provider/testing";
import { compute, endpoint, errorIn, listKeys, quantum, startTrustedFake, other, workspace } from "./support";

const codeOf = async (fake: FakeArm, resourceId: string): Promise<string> => {
  const answer = await listKeys(fake, resourceId);
  return answer.status === 200 ? "200" : errorIn(answer).code;
};

describe("without a fixed set of resources", () => {
  let fake: FakeArm;
  beforeEach(async () => {
    fake = await startTrustedFake();
  });
  afterEach(() => fake.close());

  it("every well-formed resource exists, in every group and subscription", async () => {
    const elsewhere = workspace.replace("/rg/", "/other/").replace("00000000-0000", "11111111-0000");
    for (const id of [workspace, compute, endpoint, quantum, elsewhere]) {
      expect(await codeOf(fake, id), id).to.equal("200");
    }
  });

  it("one that was removed is not found, and its name is said", async () => {
    fake.remove(workspace.toUpperCase());
    const { code, message } = errorIn(await listKeys(fake, workspace));
    expect(code).to.equal("ResourceNotFound");
    expect(message).to.contain("Microsoft.MachineLearningServices/workspaces/ml-ws").and.to.contain("'rg'");
  });

  it("what is below a removed one lacks its parent", async () => {
    fake.remove(workspace);
    const { code, message } = errorIn(await listKeys(fake, compute));
    expect(code).to.equal("ParentResourceNotFound");
    expect(message).to.contain(`'${workspace}'`);
    expect(await codeOf(fake, quantum)).to.equal("200");
  });

  it("one removed below another takes nothing else with it", async () => {
    fake.remove(compute);
    expect(await codeOf(fake, compute)).to.equal("ResourceNotFound");
    expect(await codeOf(fake, workspace)).to.equal("200");
    expect(await codeOf(fake, endpoint)).to.equal("200");
    expect(await codeOf(fake, `${compute}2`)).to.equal("200");
  });

  it("an added one is back, and so are its parents", async () => {
    fake.remove(workspace);
    fake.add(compute);
    expect(await codeOf(fake, compute)).to.equal("200");
    expect(await codeOf(fake, workspace)).to.equal("200");
  });

  it("reset() brings everything back, with first keys, and forgets what happened", async () => {
    const before = fake.keysOf(quantum);
    fake.rotate(quantum);
    fake.remove(workspace);
    fake.setAnswer(other, { keys: [] });
    fake.fail({ times: "always", answer: { kind: "html" } });
    await listKeys(fake, quantum);
    fake.reset();
    expect(fake.requests).to.deep.equal([]);
    expect(fake.givenKeys()).to.deep.equal([]);
    expect(await codeOf(fake, workspace)).to.equal("200");
    expect(fake.keysOf(quantum)).to.deep.equal(before);
    expect(() => fake.keysOf(other)).to.throw("setAnswer()");
  });
});

describe("with a fixed set of resources", () => {
  let fake: FakeArm;
  beforeEach(async () => {
    fake = await startTrustedFake({ resources: [compute] });
  });
  afterEach(() => fake.close());

  it("these exist, and their parents", async () => {
    expect(await codeOf(fake, compute)).to.equal("200");
    expect(await codeOf(fake, workspace)).to.equal("200");
  });

  const missing = {
    "another in the group": [quantum, "ResourceNotFound"],
    "another in a known parent": [endpoint, "ResourceNotFound"],
    "one in an unknown parent": [compute.replace("ml-ws", "other"), "ParentResourceNotFound"],
    "one in an unknown group": [workspace.replace("/rg/", "/other/"), "ResourceGroupNotFound"],
    "one in an unknown subscription": [
      workspace.replace("00000000-0000", "11111111-0000"),
      "SubscriptionNotFound",
    ],
  } as const;
  for (const [what, [id, code]] of Object.entries(missing)) {
    it(`${what}: 404 ${code}`, async () => {
      const answer = await listKeys(fake, id);
      expect([answer.status, errorIn(answer).code]).to.deep.equal([404, code]);
    });
  }

  it("an added one exists from then on", async () => {
    fake.add(quantum);
    expect(await codeOf(fake, quantum)).to.equal("200");
  });

  it("a removed one is gone with all below it, and its group stays", async () => {
    fake.remove(workspace);
    expect(await codeOf(fake, workspace)).to.equal("ResourceNotFound");
    expect(await codeOf(fake, compute)).to.equal("ParentResourceNotFound");
    fake.add(workspace);
    expect(await codeOf(fake, compute)).to.equal("ResourceNotFound");
  });

  it("a set with a mistake in it is rejected at the start", async () => {
    const failure = await startTrustedFake({ resources: ["ml-ws"] }).catch((error: Error) => error.message);
    expect(failure).to.match(
      /^'ml-ws' is no resource of the package's operations: actions of resources of Microsoft\./,
    );
  });
});
