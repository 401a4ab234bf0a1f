import { expect } from "chai";

import type { FakeArm } from "../../../provider/testing";
import {
  ask,
  compute,
  endpoint,
  errorIn,
  keysIn,
  listKeys,
  quantum,
  startTrustedFake,
  other,
  workspace,
} from "./support";

describe("the keys of the fake ARM", () => {
  let fake: FakeArm;
  beforeEach(async () => {
    fake = await startTrustedFake();
  });
  afterEach(() => fake.close());

  const keys = async (resourceId: string) => keysIn(await listKeys(fake, resourceId));

  it("are the same each time, and in each fake", async () => {
    const first = await keys(workspace);
    expect(await keys(workspace)).to.deep.equal(first);
    const other = await startTrustedFake();
    expect(keysIn(await listKeys(other, workspace))).to.deep.equal(first);
    await other.close();
  });

  it("are plainly fake", async () => {
    for (const id of [workspace, compute, endpoint, quantum]) await listKeys(fake, id);
    for (const key of fake.givenKeys()) expect(key).to.contain("fake");
  });

  it("are never shared by two resources, whatever their names", async () => {
    const ids = [
      endpoint,
      endpoint.replace("ml-ws", "ml-ws2"),
      endpoint.replace("/rg/", "/rg2/"),
      `${endpoint}2`,
    ];
    const all = await Promise.all(ids.map(keys));
    expect(new Set(all.map((each) => each["primaryKey"])).size).to.equal(ids.length);
  });

  it("are all new after a rotation", async () => {
    const before = await keys(endpoint);
    fake.rotate(endpoint.toUpperCase());
    const after = await keys(endpoint);
    expect(Object.keys(after)).to.deep.equal(Object.keys(before));
    for (const name of Object.keys(before)) expect(after[name], name).to.not.equal(before[name]);
  });

  it("of one field alone are new after that field's rotation", async () => {
    const before = await keys(endpoint);
    fake.rotate(endpoint, "secondaryKey");
    const after = await keys(endpoint);
    expect(after["primaryKey"]).to.equal(before["primaryKey"]);
    expect(after["secondaryKey"]).to.not.equal(before["secondaryKey"]);
  });

  for (const field of ["primaryKey", "primaryConnectionString"]) {
    it(`of Quantum: ${field} rotates with key and connection string together`, async () => {
      const before = await keys(quantum);
      fake.rotate(quantum, field);
      const after = await keys(quantum);
      const changed = Object.keys(before).filter(
        (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
      );
      expect(changed).to.deep.equal(["primaryKey", "primaryConnectionString"]);
      expect(after["primaryConnectionString"]).to.contain((after["primaryKey"] as { key: string }).key);
    });
  }

  it("rotate by a field that is there, or the fields are named", () => {
    expect(() => fake.rotate(endpoint, "primarykey")).to.throw(
      "'primarykey' is no field of listServerlessEndpointKeys; it has primaryKey, secondaryKey",
    );
  });

  it("can be looked at without a request", async () => {
    fake.rotate(workspace, "userStorageKey");
    expect(fake.keysOf(workspace)).to.deep.equal(await keys(workspace));
    expect(fake.requests).to.have.length(1);
  });

  it("are all known afterwards, from before and after a rotation, without words that are no keys", async () => {
    const { userKubeConfig } = await keys(compute);
    fake.rotate(compute);
    const { userKubeConfig: second, imagePullSecretName } = await keys(compute);
    expect(fake.givenKeys()).to.include.members([userKubeConfig, second, imagePullSecretName]);
    expect(fake.givenKeys()).to.not.include("AKS");
  });

  it("are not known until they are requested", () => {
    fake.keysOf(workspace);
    expect(fake.givenKeys()).to.deep.equal([]);
  });
});

describe("a custom response", () => {
  let fake: FakeArm;
  beforeEach(async () => {
    fake = await startTrustedFake();
  });
  afterEach(() => fake.close());

  it("stands in for the sample, every string in it known afterwards", async () => {
    const own = {
      computeType: "Databricks",
      databricksAccessToken: "fake-own",
      more: [null, { deep: "fake-deep" }],
    };
    fake.setAnswer(compute, own);
    expect(keysIn(await listKeys(fake, compute))).to.deep.equal(own);
    expect(fake.keysOf(compute)).to.deep.equal(own);
    expect(fake.givenKeys()).to.deep.equal(["Databricks", "fake-own", "fake-deep"]);
  });

  it("may be null through and through", async () => {
    fake.setAnswer(endpoint, { primaryKey: null, secondaryKey: null });
    expect((await listKeys(fake, endpoint)).text).to.equal('{"primaryKey":null,"secondaryKey":null}');
  });

  it("brings back what was removed, and goes when that is removed again", async () => {
    fake.remove(endpoint);
    fake.setAnswer(endpoint, {});
    expect((await listKeys(fake, endpoint)).text).to.equal("{}");
    fake.remove(workspace);
    fake.add(endpoint);
    expect((await listKeys(fake, endpoint)).text).to.contain("fake-primary-key");
  });

  it("is not rotated: the test sets another", () => {
    fake.setAnswer(endpoint, {});
    expect(() => fake.rotate(endpoint)).to.throw("setAnswer()");
  });

  const anyList = "listAnything?api-version=2024-01-01";

  it("serves any list action of any resource", async () => {
    fake.setAnswer(other, { keys: [{ value: "fake-storage" }] }, { action: "listAnything" });
    const answer = await ask(fake, `${other.toLowerCase()}/${anyList}`);
    expect(answer.text).to.equal('{"keys":[{"value":"fake-storage"}]}');
    expect(fake.keysOf(other, { action: "listAnything" })).to.deep.equal({
      keys: [{ value: "fake-storage" }],
    });
    expect(fake.givenKeys()).to.deep.equal(["fake-storage"]);
  });

  it("serves resources outside of groups, too", async () => {
    fake.setAnswer("/providers/Microsoft.Any/things/one", { a: 1 });
    const answer = await ask(fake, "/providers/Microsoft.Any/things/one/listKeys?api-version=2024-01-01");
    expect(answer.text).to.equal('{"a":1}');
  });

  it("is for its api-version only, if it has one", async () => {
    fake.setAnswer(other, {}, { action: "listAnything", apiVersion: "2023-01-01" });
    const refused = await ask(fake, `${other}/${anyList}`);
    expect(errorIn(refused).code).to.equal("NoRegisteredProviderFound");
    expect((await ask(fake, `${other}/listAnything?api-version=2023-01-01`)).status).to.equal(200);
  });

  it("leaves a removed resource of such a type, and others of the type, not found", async () => {
    fake.setAnswer(other, {}, { action: "listAnything" });
    fake.remove(other);
    expect(errorIn(await ask(fake, `${other}/${anyList}`)).code).to.equal("ResourceNotFound");
    expect(errorIn(await ask(fake, `${other}2/${anyList}`)).code).to.equal("ResourceNotFound");
  });

  it("is needed for other types: a handle reports that", () => {
    expect(() => fake.add(other)).to.throw("For others there is setAnswer().");
    expect(() => fake.rotate(other)).to.throw("For others there is setAnswer().");
    expect(() => fake.keysOf(other, { action: "listAnything" })).to.throw("setAnswer() gives it one");
  });

  for (const wrong of ["no-slash/x", "", `${other}/`]) {
    it(`needs an ARM ID: not ${JSON.stringify(wrong)}`, () => {
      expect(() => fake.setAnswer(wrong, {})).to.throw("is no ARM ID");
      expect(() => fake.remove(wrong)).to.throw("is no ARM ID");
    });
  }
});
