/** Two keys, one in use: what the lifecycle stores of it, and what crosses the wire. */
import type * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";

import type { Operation } from "../../../provider/operations/operation";
import { provider } from "../../../provider/lifecycle/dynamicProvider";
import type { OnRotation } from "../../../provider/configuration/settings";
import { type CheckedInputs, type KeysState, secretPropertiesOf } from "../../../provider/lifecycle/state";
import { UNKNOWN } from "../../../provider/specialValues";
import { answeringClient } from "../../support/answeringClient";
import {
  listQuantumWorkspaceKeys as listWorkspaceKeys,
  listServerlessEndpointKeys,
} from "../../support/declarations/operations";
import { testLifecycle } from "../../support/testLifecycle";

const ID =
  "/subscriptions/sub/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws1/serverlessEndpoints/phi";
const KEYS = { primaryKey: "fake-1", secondaryKey: "fake-2" };
/** As a version before `use` wrote it. */
const OLD: KeysState = {
  resourceId: ID,
  revision: 3,
  rotated: ["primaryKey"],
  keys: KEYS,
  active: {},
  isDamaged: true,
};
/** As it is stored now. */
const STORED: KeysState = {
  resourceId: ID,
  revision: 3,
  rotated: ["primaryKey"],
  keys: KEYS,
  use: "primary",
  active: { activeKey: "fake-1" },
};
const SECONDARY: KeysState = { ...STORED, use: "secondary", active: { activeKey: "fake-2" } };

function lifecycleOf(
  answer: object,
  onRotation: OnRotation = "update",
  operation: Operation = listServerlessEndpointKeys,
) {
  const asked: unknown[] = [];
  const client = answeringClient((target) => {
    asked.push(target);
    return { body: JSON.stringify(answer) };
  });
  const lifecycle = testLifecycle(operation, client, { onRotation });
  const check = async (olds: CheckedInputs | undefined, args: object = {}) => {
    const checked = await lifecycle.check(olds, { resourceId: ID, ...args });
    if ("failures" in checked) throw new Error(JSON.stringify(checked.failures));
    return checked.inputs;
  };
  return { lifecycle, check, asked };
}

describe("KeysLifecycle of two keys", () => {
  it("has the first key as its active key by default, and lists it like the other", async () => {
    const { check, asked } = lifecycleOf(KEYS);
    expect(await check(undefined)).to.include({ use: "primary", revision: 1 });
    expect(await check(undefined, { use: "secondary" })).to.include({ use: "secondary" });
    expect(asked[0]).to.deep.equal(asked[1]);
  });

  it("takes another use for an update that is no rotation", async () => {
    const { check, lifecycle } = lifecycleOf(KEYS);
    const olds = STORED;
    const news = await check(olds, { use: "secondary" });
    expect(news).to.deep.equal(SECONDARY);
    expect(lifecycle.diff(olds, news, ID)).to.deep.equal({ changes: true, replaces: [] });
    expect(await lifecycle.update(olds, news)).to.deep.equal(SECONDARY);
    expect(lifecycle.diff(news as KeysState, await check(news, { use: "secondary" }), ID).changes).to.equal(
      false,
    );
  });

  it("plans one update for a state of an earlier version, with its revision as it was", async () => {
    const { check, lifecycle } = lifecycleOf(KEYS);
    const news = await check(OLD);
    expect(lifecycle.diff(OLD, news, ID)).to.deep.equal({ changes: true, replaces: [] });
    const updated = await lifecycle.update(OLD, news);
    expect(updated).to.deep.equal(STORED);
    expect(lifecycle.diff(updated, await check(updated), ID).changes).to.equal(false);
  });

  for (const onRotation of ["warn", "ignore"] as const) {
    it(`onRotation ${onRotation}: a change of use is none of a key, and is made`, async () => {
      const { check } = lifecycleOf({ primaryKey: "fake-new", secondaryKey: "fake-2" }, onRotation);
      const news = await check(STORED, { use: "secondary" });
      expect(news).to.deep.equal(SECONDARY);
    });
  }

  it("keeps an unknown use unknown", async () => {
    const { check, lifecycle } = lifecycleOf(KEYS);
    const news = await check(STORED, { use: UNKNOWN });
    expect(news).to.include({ use: UNKNOWN, revision: 3 });
    expect(lifecycle.diff(STORED, news, ID).changes).to.equal(true);
  });

  it("stores no maxAgeDays", async () => {
    const keys = { primaryKey: { key: "fake-1" }, primaryConnectionString: "fake-2" };
    const { lifecycle } = lifecycleOf(keys, "update", listWorkspaceKeys);
    const resourceId = `/subscriptions/${"0".repeat(8)}-0000-0000-0000-${"0".repeat(12)}/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/q1`;
    expect(await lifecycle.check(undefined, { resourceId, maxAgeDays: 1 })).to.deep.equal({
      inputs: {
        resourceId,
        use: "primary",
        revision: 1,
        rotated: [],
        keys,
        active: { activeKey: "fake-1", activeConnectionString: "fake-2" },
      },
    });
  });

  it("refreshes with the stored use, and looks up with the argument", async () => {
    const { lifecycle } = lifecycleOf(KEYS);
    expect(await lifecycle.read(ID, { use: "secondary" }, SECONDARY)).to.deep.equal(SECONDARY);
    expect(await lifecycle.read(ID, { use: "secondary" }, undefined)).to.include({ use: "secondary" });
    expect(await lifecycle.read(ID, {}, OLD)).to.include({ use: "primary", revision: 3 });
    const refused = await lifecycle.read(ID, { use: "tertiary" }, undefined).catch((e: Error) => e.message);
    expect(refused).to.match(/use takes "primary" or "secondary"/);
  });

  it("counts what is made of the key in use among the secrets", () => {
    expect(secretPropertiesOf(listServerlessEndpointKeys)).to.include("activeKey");
  });
});

describe("the key in use across the wire", () => {
  const secret = (value: unknown) => ({
    "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
    value,
  });
  const SENTINEL = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

  type Methods = Required<pulumi.dynamic.ResourceProvider<Record<string, unknown>, Record<string, unknown>>>;

  /** What `check` returns for a state with these keys, without a request to Azure. */
  async function checked(stored: object, args: object = {}): Promise<Record<string, unknown>> {
    const made = provider("machinelearningservices.ServerlessEndpointKeys") as Methods;
    const config = { get: (key: string) => (key === "azure-listkeys:onRotation" ? "ignore" : undefined) };
    await made.configure({ config } as pulumi.dynamic.ConfigureRequest);
    const olds = { resourceId: ID, revision: 1, rotated: [], ...stored };
    return (await made.check(olds, { resourceId: ID, ...args })).inputs ?? {};
  }

  it("is a secret, of the stored or the requested use", async () => {
    expect(await checked(KEYS)).to.deep.include({ use: "primary", activeKey: secret("fake-1") });
    expect(await checked(KEYS, { use: "secondary" })).to.deep.include({
      use: "secondary",
      activeKey: secret("fake-2"),
    });
  });

  it("is unknown while the use is", async () => {
    expect(await checked(KEYS, { use: SENTINEL })).to.include({ use: SENTINEL, activeKey: SENTINEL });
  });

  it("is not overwritten by a field of the service, which is among the additional ones", async () => {
    const additionalFields = { activeKey: "fake-3", use: "fake-4" };
    expect(await checked({ ...KEYS, additionalFields })).to.deep.include({
      use: "primary",
      activeKey: secret("fake-1"),
      additionalFields: secret(additionalFields),
    });
  });

  it("comes from the keys only, whatever the state has", async () => {
    expect(await checked({ ...KEYS, use: "primary", activeKey: "fake-other" })).to.deep.include({
      activeKey: secret("fake-1"),
    });
  });
});
