import { AzureMachineLearningWorkspaces } from "@azure/arm-machinelearning";
import { expect } from "chai";

import type { FakeArm } from "../../../provider/testing";
import { compute, machineLearningVersion, startTrustedFake, workspace } from "./support";

describe("Microsoft's own client of Machine Learning, @azure/arm-machinelearning,", () => {
  let fake: FakeArm;
  let client: AzureMachineLearningWorkspaces;
  beforeEach(async () => {
    fake = await startTrustedFake();
    const credential = {
      getToken: () => Promise.resolve({ token: fake.giveToken(), expiresOnTimestamp: Date.now() + 3600_000 }),
    };
    client = new AzureMachineLearningWorkspaces(credential, fake.subscriptionId, {
      endpoint: fake.endpoint,
      apiVersion: machineLearningVersion,
    });
  });
  afterEach(() => fake.close());

  it("reads the keys of a workspace", async () => {
    const keys = await client.workspaces.listKeys("rg", "ml-ws");
    expect(keys).to.deep.equal(fake.keysOf(workspace));
  });

  it("reads the secrets of an AKS compute", async () => {
    const keys = await client.computeOperations.listKeys("rg", "ml-ws", "cluster");
    expect(keys).to.deep.equal(fake.keysOf(compute));
  });

  it("reads the secrets of a virtual machine", async () => {
    const administratorAccount = { username: "fake-user", password: "fake-password" };
    fake.setAnswer(compute, { computeType: "VirtualMachine", administratorAccount });
    const keys = await client.computeOperations.listKeys("rg", "ml-ws", "cluster");
    expect(keys).to.deep.equal({ computeType: "VirtualMachine", administratorAccount });
  });

  it("understands what is missing", async () => {
    fake.remove(workspace);
    const error = await client.workspaces.listKeys("rg", "ml-ws").catch((thrown: unknown) => thrown);
    expect(error).to.include({ statusCode: 404, code: "ResourceNotFound" });
  });

  it("waits and retries when it is throttled", async () => {
    fake.fail({ times: 2, answer: { kind: "throttle", hint: "retry-after-ms", seconds: 0.02 } });
    await client.workspaces.listKeys("rg", "ml-ws");
    expect(fake.requests.map(({ status }) => status)).to.deep.equal([429, 429, 200]);
  });

  it("retries when the connection is reset", async () => {
    fake.fail({ wire: { kind: "reset", at: "start" } });
    await client.workspaces.listKeys("rg", "ml-ws");
    expect(fake.requests.map(({ status }) => status)).to.deep.equal([undefined, 200]);
  });

  it("responds to a claims challenge with another token", async () => {
    await client.workspaces.listKeys("rg", "ml-ws");
    fake.fail({ answer: { kind: "challenge" } });
    await client.workspaces.listKeys("rg", "ml-ws");
    expect(fake.requests.map(({ status }) => status)).to.deep.equal([200, 401, 200]);
    const [first, second, third] = fake.requests.map(({ headers }) => headers["authorization"]);
    expect(second).to.equal(first);
    expect(third).to.not.equal(first);
  });
});
