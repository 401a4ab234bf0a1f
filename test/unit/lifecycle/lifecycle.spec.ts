import { expect } from "chai";

import type { Settings } from "../../../provider/arm/settings";
import type { OnRotation } from "../../../provider/configuration/settings";
import type { CheckedInputs, KeysState } from "../../../provider/lifecycle/state";
import { UNKNOWN } from "../../../provider/specialValues";
import { answeringClient, testSettings } from "../../support/answeringClient";
import { listMachineLearningWorkspaceKeys as listWorkspaceKeys } from "../../support/declarations/operations";
import { testLifecycle } from "../../support/testLifecycle";

const settings: Settings = {
  ...testSettings,
  subscriptionId: "sub",
  timeoutSeconds: 10,
  readyTimeoutSeconds: 0.01,
};

const ARGS = { resourceGroupName: "rg", workspaceName: "ws1" };
const ID = "/subscriptions/sub/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws1";

/** A lifecycle that gets `service.answer` as its response: an object, or the status of an error. */
function lifecycleOf(answer: object | number, onRotation: OnRotation = "update") {
  const service = { answer, asked: 0, warnings: [] as string[] };
  const client = answeringClient(() => {
    service.asked++;
    const status = typeof service.answer === "number" ? service.answer : 200;
    const body =
      status === 200 ? service.answer : { error: { code: "ResourceNotFound", message: "not found" } };
    return { status, body: JSON.stringify(body) };
  }, settings);
  const warn = (message: string) => service.warnings.push(message);
  const lifecycle = testLifecycle(listWorkspaceKeys, client, { settings, onRotation, warn });
  const check = async (olds: CheckedInputs | undefined, args: Record<string, unknown> = ARGS) => {
    const checked = await lifecycle.check(olds, args);
    if ("failures" in checked) throw new Error(JSON.stringify(checked.failures));
    return checked.inputs;
  };
  return { lifecycle, service, check };
}

const registry = (...passwords: [string, string][]) => ({
  containerRegistryCredentials: {
    passwords: passwords.map(([name, value]) => ({ name, value })),
    username: "u",
  },
});

describe("KeysLifecycle", () => {
  it("finds the keys in check, and stores them without asking again", async () => {
    const { lifecycle, service, check } = lifecycleOf({ userStorageKey: "a" });
    const inputs = await check(undefined);
    expect(inputs).to.deep.equal({
      resourceId: ID,
      revision: 1,
      rotated: [],
      keys: { userStorageKey: "a" },
      active: {},
    });
    expect(await lifecycle.create(inputs)).to.deep.equal(inputs);
    expect(lifecycle.diff(inputs as KeysState, await check(inputs), ID)).to.deep.equal({
      changes: false,
      replaces: [],
    });
    expect(service.asked).to.equal(2);
  });

  it("treats the same response in another order as no change", async () => {
    const { lifecycle, service, check } = lifecycleOf(registry(["password", "a"], ["password2", "b"]));
    const olds = (await check(undefined)) as KeysState;
    service.answer = {
      containerRegistryCredentials: {
        username: "u",
        passwords: [
          { value: "b", name: "password2" },
          { value: "a", name: "password" },
        ],
      },
    };
    expect(lifecycle.diff(olds, await check(olds), ID)).to.deep.equal({ changes: false, replaces: [] });
  });

  it("names each field that changed, came or went, and counts one revision", async () => {
    const { lifecycle, service, check } = lifecycleOf({
      userStorageKey: "a",
      later: 1,
      ...registry(["password", "a"]),
    });
    const olds = (await check(undefined)) as KeysState;
    service.answer = { appInsightsInstrumentationKey: "new", later: 1, ...registry(["password", "b"]) };
    const news = await check(olds);
    expect(news).to.deep.include({
      revision: 2,
      rotated: ["appInsightsInstrumentationKey", "containerRegistryCredentials", "userStorageKey"],
    });
    expect(lifecycle.diff(olds, news, ID)).to.deep.equal({ changes: true, replaces: [] });
    expect(await lifecycle.update(olds, news)).to.deep.include({ revision: 2 });
    expect(await check(news)).to.deep.include({ revision: 2, rotated: (news as KeysState).rotated });
  });

  it("does not take what every object inherits for a field", async () => {
    const { lifecycle, service, check } = lifecycleOf({});
    const olds = (await check(undefined)) as KeysState;
    service.answer = { constructor: null, toString: null };
    expect(lifecycle.diff(olds, await check(olds), ID)).to.deep.equal({ changes: false, replaces: [] });
    service.answer = { valueOf: {} };
    expect(await check(olds)).to.deep.include({ revision: 2, rotated: ["valueOf"] });
  });

  it("counts a rotation that only an update could see", async () => {
    const { lifecycle } = lifecycleOf({ userStorageKey: "b" });
    const olds: KeysState = {
      resourceId: ID,
      revision: 3,
      rotated: [],
      keys: { userStorageKey: "a" },
      active: {},
    };
    expect(await lifecycle.update(olds, { resourceId: ID })).to.deep.include({
      revision: 4,
      rotated: ["userStorageKey"],
    });
  });

  it("sends nothing for another target while the old inputs are there, nor for an unknown one", async () => {
    const { lifecycle, service, check } = lifecycleOf({ userStorageKey: "a" });
    const olds = (await check(undefined)) as KeysState;
    const other = await check(olds, { ...ARGS, workspaceName: "ws2" });
    const unknown = await check(olds, { ...ARGS, workspaceName: UNKNOWN });
    expect(service.asked).to.equal(1);
    for (const news of [other, unknown]) {
      expect(lifecycle.diff(olds, news, ID)).to.deep.equal({ changes: true, replaces: ["resourceId"] });
    }
  });

  it("takes the ID in another case, and by its parts, for the same target", async () => {
    const { lifecycle, check } = lifecycleOf({ userStorageKey: "a" });
    const olds = (await check(undefined)) as KeysState;
    const news = await check(olds, { resourceId: ID.replace("resourceGroups/rg", "RESOURCEGROUPS/RG") });
    expect(lifecycle.diff(olds, news, ID)).to.deep.equal({ changes: false, replaces: [] });
  });

  it("leaves the keys out where the target is gone, and fails to create and update then", async () => {
    const { lifecycle, service, check } = lifecycleOf({ userStorageKey: "a" });
    const olds = (await check(undefined)) as KeysState;
    service.answer = 404;
    const news = await check(olds);
    expect(news).to.deep.equal({ resourceId: ID });
    expect(lifecycle.diff(olds, news, ID)).to.deep.equal({ changes: true, replaces: [] });
    for (const attempt of [lifecycle.create(news), lifecycle.update(olds, news)]) {
      expect(await attempt.catch((error: Error) => error.message)).to.match(/404 ResourceNotFound/);
    }
  });

  it("drops a refreshed resource that is gone, and fails to look one up", async () => {
    const { lifecycle, service, check } = lifecycleOf({ userStorageKey: "a" });
    const stored = (await check(undefined)) as KeysState;
    service.answer = 404;
    expect(await lifecycle.read(ID, {}, stored)).to.equal(undefined);
    expect(await lifecycle.read(ID, {}, undefined).catch((error: Error) => error.message)).to.match(/404/);
    service.answer = 403;
    expect(await lifecycle.read(ID, {}, stored).catch((error: Error) => error.message)).to.match(/403/);
  });

  for (const onRotation of ["warn", "fail", "ignore"] as const) {
    it(`onRotation ${onRotation}: asks ${onRotation === "ignore" ? "nothing" : "once"}, and never takes the new keys`, async () => {
      const { service, check } = lifecycleOf({ userStorageKey: "fake-old" }, onRotation);
      const olds = (await check(undefined)) as KeysState;
      service.answer = { userStorageKey: "fake-new" };
      const news = await check(olds).catch((error: Error) => error.message);
      expect(service.asked).to.equal(onRotation === "ignore" ? 1 : 2);
      expect(service.warnings).to.have.length(onRotation === "warn" ? 1 : 0);
      if (onRotation === "fail") expect(news).to.match(/rotated in Azure since revision 1: userStorageKey\./);
      else expect(news).to.deep.equal(olds);
      expect(JSON.stringify([news, service.warnings])).not.to.contain("fake-new");
    });
  }

  it("returns every failure of the arguments with its property", async () => {
    const { lifecycle } = lifecycleOf({});
    const checked = await lifecycle.check(undefined, {
      resourceGroupName: "a/b",
      workspaceName: UNKNOWN,
      typo: 1,
    });
    expect(checked).to.have.property("failures");
    const { failures } = checked as { failures: readonly { property: string }[] };
    expect(failures.map(({ property }) => property).sort()).to.deep.equal(["resourceGroupName", "typo"]);
  });
});
