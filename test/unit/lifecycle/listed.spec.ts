import { expect } from "chai";

import type { KeysLifecycle } from "../../../provider/lifecycle/lifecycle";
import { handedOver, type Listed, listedFor } from "../../../provider/lifecycle/listed";
import type { KeysState } from "../../../provider/lifecycle/state";
import type { OnRotation } from "../../../provider/configuration/settings";
import { UNKNOWN_VALUE } from "../../../provider/specialValues";
import { answeringClient } from "../../support/answeringClient";
import { listServerlessEndpointKeys } from "../../support/declarations/operations";
import { testLifecycle } from "../../support/testLifecycle";

const SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers";
const ID = `${SUBSCRIPTION}/Microsoft.MachineLearningServices/workspaces/ws1/serverlessEndpoints/phi`;
const OTHER = ID.replace("phi", "other");
const ARGS = { resourceId: ID };
const KEYS = { primaryKey: "fake-1", secondaryKey: "fake-2" };
const LISTED: Listed = { resourceId: ID, keys: KEYS };

describe("what a program has listed for a key resource", () => {
  const handed = handedOver(ARGS, "eu", LISTED);

  it("is taken for the same arguments and the same profile alone", () => {
    expect(listedFor(ARGS, "eu", handed)).to.deep.equal(LISTED);
    expect(listedFor({ ...ARGS, maxAgeDays: undefined }, "eu", handed)).to.deep.equal(LISTED);
    for (const args of [{ resourceId: OTHER }, { ...ARGS, use: "secondary" }, {}]) {
      expect(listedFor(args, "eu", handed), JSON.stringify(args)).to.equal(undefined);
    }
    expect(listedFor(ARGS, undefined, handed)).to.equal(undefined);
    expect(listedFor(ARGS, "us", handed)).to.equal(undefined);
  });

  it("is unknown while a resource that is depended on is, and nothing where the program handed over nothing", () => {
    expect(listedFor(ARGS, undefined, UNKNOWN_VALUE)).to.equal("unknown");
    // Which key is active does not keep the keys from being listed.
    expect(listedFor({ ...ARGS, use: UNKNOWN_VALUE }, undefined, UNKNOWN_VALUE)).to.equal(undefined);
    expect(listedFor(ARGS, undefined, undefined)).to.equal(undefined);
  });
});

describe("check, of what the program has listed", () => {
  function lifecycleOf(onRotation: OnRotation = "update") {
    const service = { requests: 0, lines: [] as string[] };
    const client = answeringClient(() => {
      service.requests++;
      return { body: JSON.stringify(KEYS) };
    });
    const show = (line: string) => service.lines.push(line);
    const context = { onRotation, report: show, warn: show };
    return { lifecycle: testLifecycle(listServerlessEndpointKeys, client, context), service };
  }

  const checkedBy = async (
    lifecycle: KeysLifecycle,
    listed: Listed | undefined,
    olds?: KeysState,
    args: Record<string, unknown> = ARGS,
  ) => {
    const checked = await lifecycle.check(olds, args, {}, listed);
    if ("failures" in checked) throw new Error(JSON.stringify(checked.failures));
    return checked.inputs;
  };

  it("sends no request, and finds what it would have found by itself", async () => {
    const { lifecycle, service } = lifecycleOf();
    const found = await checkedBy(lifecycle, LISTED);
    expect(service.requests).to.equal(0);
    expect(found).to.deep.equal(await checkedBy(lifecycle, undefined));
    expect(service.requests).to.equal(1);
    expect(found).to.deep.include({ revision: 1, rotated: [], active: { activeKey: "fake-1" } });
  });

  it("counts a rotation, and reports it", async () => {
    const { lifecycle, service } = lifecycleOf();
    const olds = (await checkedBy(lifecycle, LISTED)) as KeysState;
    const rotated: Listed = { resourceId: ID, keys: { ...KEYS, secondaryKey: "fake-3" } };
    expect(await checkedBy(lifecycle, rotated, olds)).to.deep.include({
      revision: 2,
      rotated: ["secondaryKey"],
    });
    expect(service.lines).to.deep.equal(["Rotated in Azure since revision 1: secondaryKey."]);
  });

  it("begins at revision 1 with another target", async () => {
    const { lifecycle } = lifecycleOf();
    const olds = { ...((await checkedBy(lifecycle, LISTED)) as KeysState), revision: 7 };
    const other: Listed = { resourceId: OTHER, keys: { ...KEYS, primaryKey: "fake-4" } };
    const news = await checkedBy(lifecycle, other, olds, { resourceId: OTHER });
    expect(news).to.deep.include({ resourceId: OTHER, revision: 1, rotated: [] });
    expect(lifecycle.diff(olds, news, ID).replaces).to.deep.equal(["resourceId"]);
  });

  it("leaves out what is unknown, and fails as the program did", async () => {
    const { lifecycle, service } = lifecycleOf();
    expect(await checkedBy(lifecycle, "unknown")).to.deep.equal({ resourceId: ID, use: "primary" });
    const failed = await checkedBy(lifecycle, { error: "fake reason" }).catch((error: unknown) => error);
    expect(failed).to.include({ name: "ListingFailed", message: "fake reason" });
    expect(service.requests).to.equal(0);
  });

  it("still reports arguments that are wrong, each by its name", async () => {
    const { lifecycle } = lifecycleOf();
    const checked = await lifecycle.check(undefined, { workspaceName: "ws" });
    expect(checked).to.have.property("failures").that.is.not.empty;
  });
});
