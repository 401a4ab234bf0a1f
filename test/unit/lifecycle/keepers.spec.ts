/** The key resource of each operation that lists other keys at each call, without a request where nothing changed. */
import { expect } from "chai";

import { keptOperations } from "../../../provider/operations";
import { anyOperation } from "../../../provider/operations/any";
import type { Target } from "../../../provider/arm/target";
import type { Operation } from "../../../provider/operations/operation";
import { resourceNameOf, sentNamesOf } from "../../../provider/operations/operation";
import { sampleOf } from "../../../provider/operations/sample";
import { responseOf } from "../../../provider/operations/wire";
import type { LifecycleContext } from "../../../provider/lifecycle/lifecycle";
import type { CheckedInputs, KeysState, Properties } from "../../../provider/lifecycle/state";
import { KeyResourceCodec } from "../../../provider/lifecycle/wire";
import { UNKNOWN, unwrapAll } from "../../../provider/specialValues";
import { answeringClient, type Answer } from "../../support/answeringClient";
import { requiredArgs, resourceIdOf } from "../../support/declarations/operations";
import { testLifecycle } from "../../support/testLifecycle";

const NOT_FOUND = { error: { code: "ResourceNotFound", message: "not found" } };

function lifecycleOf(operation: Operation, given: Partial<LifecycleContext> = {}) {
  const targets: Target[] = [];
  const warnings: string[] = [];
  const service = {
    answer: (target: Target): Answer => {
      const { isRead } = target;
      const mark = String(targets.length);
      return { body: JSON.stringify(isRead ? {} : responseOf(operation, sampleOf(operation, mark))) };
    },
  };
  const client = answeringClient((target) => {
    targets.push(target);
    return service.answer(target);
  });
  const warn = (message: string) => warnings.push(message);
  const lifecycle = testLifecycle(operation, client, { warn, ...given });
  const check = async (olds: CheckedInputs | undefined, args: Properties): Promise<CheckedInputs> => {
    const checked = await lifecycle.check(olds, args);
    if ("failures" in checked) throw new Error(JSON.stringify(checked.failures));
    return checked.inputs;
  };
  return { lifecycle, check, targets, warnings, service };
}

/** Those that keep their keys in any case, and any action with keepers. */
const kept: [operation: Operation, args: Properties][] = [
  ...keptOperations
    .filter(({ isStable }) => !isStable)
    .map((each): [Operation, Properties] => [
      each,
      { ...requiredArgs(each), resourceId: resourceIdOf(each) },
    ]),
  [
    anyOperation,
    {
      resourceId: "/subscriptions/s/resourceGroups/g/providers/A.B/cs/d",
      apiVersion: "2023-05-01",
      body: { a: "b" },
    },
  ],
];

const NO_CHANGE = { changes: false, replaces: [] };
const CHANGE = { changes: true, replaces: [] };

describe("key resources that keep their keys", () => {
  for (const [operation, args] of kept) {
    const id = args["resourceId"] as string;
    const first = { ...args, keepers: { version: "1" } };

    it(`list once, and again when a keeper changes: ${resourceNameOf(operation)}`, async () => {
      const { lifecycle, check, targets } = lifecycleOf(operation);
      const inputs = await check(undefined, first);
      expect(targets).to.have.length(0);
      const created = await lifecycle.create(inputs);
      expect(targets).to.have.length(1);
      const again = await check(inputs, first);
      expect(lifecycle.diff(created, again, id)).to.deep.equal(NO_CHANGE);
      expect(await lifecycle.update(created, again)).to.deep.equal(created);
      expect(targets).to.have.length(1);
      const news = await check(inputs, { ...first, keepers: { version: "2" } });
      expect(lifecycle.diff(created, news, id)).to.deep.equal(CHANGE);
      const updated = await lifecycle.update(created, news);
      expect(targets).to.have.length(2);
      expect(updated.revision).to.equal(2);
      expect(updated.rotated).to.not.deep.equal([]);
      expect(
        lifecycle.diff(updated, await check(news, { ...first, keepers: { version: "2" } }), id),
      ).to.deep.equal(NO_CHANGE);
    });

    it(`list again when an argument of the request changes: ${resourceNameOf(operation)}`, async () => {
      const { lifecycle, check, targets } = lifecycleOf(operation);
      const inputs = await check(undefined, first);
      const created = await lifecycle.create(inputs);
      const sample = sampleOf({ ...operation, result: argumentsAs(operation) }, "another");
      const others: Properties = operation.isAny ? { body: { a: "c" } } : sample;
      for (const [name, value] of Object.entries({ apiVersion: "2030-01-01", ...others })) {
        const news = await check(inputs, { ...first, [name]: value });
        const isSame = JSON.stringify(first[name as "keepers"]) === JSON.stringify(value);
        expect(lifecycle.diff(created, news, id), name).to.deep.equal(isSame ? NO_CHANGE : CHANGE);
      }
      expect(targets).to.have.length(1);
      expect(Object.keys(others)).to.have.members(sentNamesOf(operation).filter((name) => name !== "action"));
    });

    it(`are not listed in a refresh, and gone with their target: ${resourceNameOf(operation)}`, async () => {
      const { lifecycle, check, targets, service } = lifecycleOf(operation);
      const created = await lifecycle.create(await check(undefined, first));
      expect(await lifecycle.read(id, {}, created)).to.deep.equal(created);
      expect(targets.map(({ isRead }) => isRead)).to.deep.equal([undefined, true]);
      for (const [status, body] of [
        [403, { error: { code: "AuthorizationFailed", message: "no" } }],
        [405, {}],
        [404, { error: { code: "SomethingElse", message: "no" } }],
      ] as const) {
        service.answer = () => ({ status, body: JSON.stringify(body) });
        expect(await lifecycle.read(id, {}, created), String(status)).to.deep.equal(created);
      }
      service.answer = () => ({ status: 404, body: JSON.stringify(NOT_FOUND) });
      expect(await lifecycle.read(id, {}, created)).to.equal(undefined);
    });
  }

  const [operation, args] = kept.find(([each]) => resourceNameOf(each) === "storage.StorageAccountSAS")!;
  const id = args["resourceId"] as string;

  it("are listed anew while a keeper or an argument is unknown, and not replaced", async () => {
    const { lifecycle, check, targets } = lifecycleOf(operation);
    const inputs = await check(undefined, args);
    const created = await lifecycle.create(inputs);
    for (const unknown of [
      { keepers: UNKNOWN },
      { keepers: { version: UNKNOWN } },
      { permissions: UNKNOWN },
    ]) {
      const news = await check(inputs, { ...args, ...unknown });
      expect(lifecycle.diff(created, news, id)).to.deep.equal(CHANGE);
    }
    expect(targets).to.have.length(1);
  });

  it("are listed anew where the state is damaged", async () => {
    const { lifecycle, check, targets } = lifecycleOf(operation);
    const inputs = await check(undefined, args);
    const damaged: KeysState = { ...(await lifecycle.create(inputs)), isDamaged: true };
    expect(lifecycle.diff(damaged, inputs, id)).to.deep.equal(CHANGE);
    await lifecycle.update(damaged, inputs);
    expect(targets).to.have.length(2);
  });

  it("are listed anew, in a refresh too, where their state has lost them", async () => {
    const codec = new KeyResourceCodec(operation);
    const { lifecycle, check, targets } = lifecycleOf(operation);
    const inputs = await check(undefined, args);
    const { accountSasToken: _, ...props } = unwrapAll(codec.encode(await lifecycle.create(inputs)));
    const damaged = codec.decodeState(props);
    expect(lifecycle.diff(damaged, inputs, id)).to.deep.equal(CHANGE);
    const refreshed = await lifecycle.read(id, {}, damaged);
    expect(refreshed?.keys).to.have.property("accountSasToken");
    expect(targets.map(({ isRead }) => isRead)).to.deep.equal([undefined, undefined]);
  });

  it("are listed anew where a list in an argument has another order", async () => {
    const [operation, args] = kept.at(-1)!;
    const { lifecycle, check } = lifecycleOf(operation);
    const given = { ...args, keepers: {}, body: { paths: ["/a", "/b"], none: null } };
    const inputs = await check(undefined, given);
    const created = await lifecycle.create(inputs);
    const at = created.resourceId;
    expect(lifecycle.diff(created, await check(inputs, given), at)).to.deep.equal(NO_CHANGE);
    const news = await check(inputs, { ...given, body: { paths: ["/b", "/a"], none: null } });
    expect(lifecycle.diff(created, news, at)).to.deep.equal(CHANGE);
  });

  it("start at revision 1 again without keepers", async () => {
    const [operation, args] = kept.at(-1)!;
    const { lifecycle, check } = lifecycleOf(operation);
    const first = await check(undefined, { ...args, keepers: { version: "1" } });
    const second = await check(first, { ...args, keepers: { version: "2" } });
    const renewed = await lifecycle.update(await lifecycle.create(first), second);
    expect(renewed.revision).to.equal(2);
    const without = await check(second, args);
    expect(lifecycle.diff(renewed, without, renewed.resourceId)).to.deep.equal(CHANGE);
    expect((await lifecycle.update(renewed, without)).revision).to.equal(1);
  });

  it("keep what they have where no keepers and none in them mean the same", async () => {
    const { lifecycle, check } = lifecycleOf(operation);
    const created = await lifecycle.create(await check(undefined, args));
    expect(lifecycle.diff(created, await check(undefined, { ...args, keepers: {} }), id)).to.deep.equal(
      NO_CHANGE,
    );
  });

  it("wait in an update only for a target that the program creates", async () => {
    for (const hasResourceBehind of [true, false, undefined]) {
      const { lifecycle, check, targets, service } = lifecycleOf(operation, { hasResourceBehind });
      service.answer = () => ({ status: 404, body: JSON.stringify(NOT_FOUND) });
      const failure = await lifecycle.create(await check(undefined, args)).then(
        () => undefined,
        (error: Error) => error.message,
      );
      expect(failure).to.contain("ResourceNotFound");
      expect(targets.length > 1, String(hasResourceBehind)).to.equal(hasResourceBehind !== false);
    }
  });

  it("are a warning once they have expired, without the value", async () => {
    const { lifecycle, check, warnings, service } = lifecycleOf(operation);
    const body = JSON.stringify({ accountSasToken: "sv=1&se=2020-01-01T00%3A00%3A00Z&sig=fake" });
    service.answer = () => ({ body });
    const inputs = await check(undefined, args);
    const created = await lifecycle.create(inputs);
    expect(warnings).to.have.length(1);
    lifecycle.diff(created, inputs, id);
    expect(warnings).to.have.length(2);
    expect(new Set(warnings)).to.deep.equal(
      new Set([
        `storage.StorageAccountSAS of ${id}: accountSasToken expired at 2020-01-01T00:00:00Z. It is kept until an argument or a keeper changes: change a value of \`keepers\` to list it anew.`,
      ]),
    );
    // It is about to be listed anew.
    lifecycle.diff(created, await check(inputs, { ...args, keepers: { version: "2" } }), id);
    expect(warnings).to.have.length(2);
  });
});

describe("a key resource without keepers, with another argument", () => {
  const args = kept.at(-1)![1];
  for (const onRotation of ["update", "warn", "fail", "ignore"] as const) {
    for (const other of [{ body: { a: "c" } }, { apiVersion: "2024-01-01" }, { action: "listOthers" }]) {
      it(`lists anew, and was not rotated: ${Object.keys(other)[0]}, onRotation ${onRotation}`, async () => {
        const reports: string[] = [];
        const report = (message: string) => void reports.push(message);
        const { lifecycle, check, targets, warnings } = lifecycleOf(anyOperation, { onRotation, report });
        const created = await lifecycle.create(await check(undefined, args));
        const news = await check(created, { ...args, ...other });
        expect(targets).to.have.length(2);
        expect([reports, warnings]).to.deep.equal([[], []]);
        const { changes, replaces } = lifecycle.diff(created, news, created.resourceId);
        expect(changes).to.equal(true);
        expect(replaces).to.deep.equal("action" in other ? ["action"] : []);
        const updated = await lifecycle.update(created, news);
        expect(updated.keys).not.to.deep.equal(created.keys);
        expect(updated).to.deep.include("action" in other || "body" in other ? { args: news.args } : other);
      });
    }
  }
});

function argumentsAs({ query, body }: Operation) {
  return { kind: "object" as const, name: "Arguments", description: "", fields: { ...query, ...body } };
}
