/**
 * What an engine does with dynamic resources, in one life of a stack that has a resource, or two, for each behaviour. What
 * `engine.spec.ts` says of engines holds here, too.
 */
import { expect } from "chai";

import { type Look, ofOneLife } from "../support/onEachEngine";
import { ops, opsOf, savedResource, shownSecret, stepOf } from "../support/stack/results";
import { callsOf, CONFIGURE, keyOf, type Life, live, RUNS } from "./dynamicResourcesLife";

const looks: Look<Life>[] = [
  ["start one provider in a run, with the configuration of the stack", configured],
  ["are created with secrets of the provider", created],
  ["keep a program's secret input secret through a provider that takes no secrets", keepsSecretInputs],
  ["are updated where they changed, and only there", updated],
  ["turn their consumers unknown when a computed input is missing", turnsConsumersUnknown],
  ["are replaced, and checked a second time without old inputs", replaced],
  ["are deleted first where the program wants that", deletedFirst],
  ["are refreshed: what changed is updated, what is gone is dropped", refreshed],
  ["that others own are read on every run", readsExternal],
  ["are released if the program reads another one instead", replacedByRead],
  ["have ignoreChanges applied to program inputs before check", ignoresChanges],
  ["are deleted when the program no longer has them, and all of them on destroy", deleted],
  ["are limited to the targets of an update", limited],
];

ofOneLife("dynamic resources", live, looks);

function configured(life: Life): void {
  for (const name of RUNS) {
    const [first, ...others] = life[name].calls;
    expect(first, name).to.equal(CONFIGURE);
    expect(others, name).not.to.include(CONFIGURE);
  }
}

function created({ first, created }: Life): void {
  expect(stepOf(first, "created").inputs).to.include({ target: "created", note: "n", key: "[secret]" });
  expect(stepOf(first, "created-consumer").inputs).to.deep.equal({ value: "[secret]" });
  expect(callsOf(first, "created")).to.deep.equal(["check -/- created"]);
  expect(callsOf(created, "created")).to.deep.equal(["check -/- created", "create created key-created"]);
  expect(created.outputs["keys"]?.value).to.include({ created: "key-created" });
  expect(created.output).not.to.contain("key-created");
  expect(created.stored).not.to.contain("key-created").and.not.to.contain("of the stack");
  const saved = savedResource(created.saved, "created");
  expect(saved).to.include({ id: "created", type: "pulumi-nodejs:dynamic/test:Keys" });
  expect(saved.outputs).to.deep.include({ key: shownSecret("key-created"), made: "plain" });
  expect(savedResource(created.saved, "created-consumer").inputs).to.deep.equal({
    value: shownSecret("key-created"),
  });
}

function keepsSecretInputs({ created }: Life): void {
  expect(stepOf(created, "secretive").inputs).to.include({ target: "secretive", note: "[secret]" });
  const { inputs, outputs } = savedResource(created.saved, "secretive");
  for (const properties of [inputs, outputs]) {
    expect(properties).to.deep.include({ target: "secretive", note: shownSecret("n") });
  }
}

function updated({ planned, updated, noted }: Life): void {
  expect(ops(planned)).to.include({ rotating: "update", "rotating-consumer": "update" });
  expect(stepOf(planned, "rotating").changed).to.deep.equal(["key"]);
  expect(stepOf(planned, "rotating-consumer").changed).to.deep.equal(["value"]);
  const compared = [
    "check rotating/key-rotating rotating",
    "diff rotating key-rotating key-rotating-rotated",
  ];
  expect(callsOf(planned, "rotating")).to.deep.equal(compared);
  expect(stepOf(updated, "rotating").changed).to.deep.equal(["key"]);
  expect(callsOf(updated, "rotating")).to.deep.equal([
    ...compared,
    "update rotating key-rotating key-rotating-rotated",
  ]);
  expect(updated.outputs["keys"]?.value).to.include({ rotating: "key-rotating-rotated" });
  expect(ops(updated)).to.include({ created: "same", "created-consumer": "same" });
  expect(ops(noted)).to.include({ rotating: "update", "rotating-consumer": "same" });
}

function turnsConsumersUnknown({ first, created }: Life): void {
  expect(stepOf(first, "late").inputs).not.to.have.property("key");
  expect(stepOf(first, "late-consumer").inputs).to.deep.equal({ value: "[unknown]" });
  expect(first.outputs["keys"]?.known).to.equal(false);
  expect(created.outputs["keys"]?.value).to.include({ late: "late" });
}

function replaced({ planned, updated }: Life): void {
  const checks = [
    "check replaced/key-replaced replaced-2",
    "diff replaced key-replaced key-replaced-2",
    "check -/- replaced-2",
  ];
  const replacement = ["create-replacement", "replace", "delete-replaced"];
  expect(callsOf(planned, "replaced")).to.deep.equal(checks);
  expect(opsOf(planned, "replaced")).to.have.members(replacement);
  expect(stepOf(planned, "replaced", "replace").changed).to.deep.equal(["key", "target"]);
  expect(callsOf(updated, "replaced")).to.deep.equal([
    ...checks,
    "create replaced-2 key-replaced-2",
    "delete replaced key-replaced",
  ]);
  expect(opsOf(updated, "replaced")).to.have.members(replacement);
  expect(savedResource(updated.saved, "replaced").id).to.equal("replaced-2");
}

function deletedFirst({ updated }: Life): void {
  expect(callsOf(updated, "early").slice(-2)).to.deep.equal([
    "delete early key-early",
    "create early-2 key-early-2",
  ]);
}

function refreshed({ refreshed, refreshedAgain, followed, dropped }: Life): void {
  expect(callsOf(refreshed, "fading")[0]).to.equal("read fading key-fading");
  expect(ops(refreshed)).to.include({ fading: "update", "fading-consumer": "same", near: "same" });
  expect(stepOf(refreshed, "fading").changed).to.deep.equal(["key"]);
  const { outputs } = savedResource(refreshed.saved, "fading");
  expect(outputs?.["key"]).to.deep.equal(shownSecret("key-fading-rotated"));
  expect(ops(refreshedAgain)).to.include({ fading: "same" });
  expect(ops(followed)).to.include({ fading: "same", "fading-consumer": "update" });

  expect(ops(dropped)).to.include({ fading: "delete", "fading-consumer": "same" });
  expect(dropped.saved.some(({ urn }) => urn.endsWith("::fading"))).to.equal(false);
  expect(savedResource(dropped.saved, "fading-consumer").dependencies ?? []).to.deep.equal([]);
}

function readsExternal({ first, created, planned, updated, noted }: Life): void {
  for (const run of [first, created, planned, updated]) {
    expect(ops(run)["external"]).to.equal("read");
    expect(callsOf(run, "external")).to.deep.equal(["read external -"]);
    expect(stepOf(run, "external-consumer").inputs).to.deep.equal({ value: "[secret]" });
  }
  expect(planned.outputs["keys"]?.known).to.equal(true);
  const saved = savedResource(created.saved, "external");
  expect(saved).to.include({ id: "external", external: true });
  expect(saved.outputs?.["key"]).to.deep.equal(shownSecret("key-external"));
  expect(ops(noted)).to.include({ external: "discard", "external-consumer": "delete" });
  expect(callsOf(noted, "external")).to.deep.equal([]);
}

function replacedByRead({ updated }: Life): void {
  expect(opsOf(updated, "owned")).to.have.members(["read-replacement", "replace", "delete-replaced"]);
  expect(callsOf(updated, "owned")).to.deep.equal(["read owned-2 -", "delete owned key-owned"]);
  expect(savedResource(updated.saved, "owned")).to.include({ id: "owned-2", external: true });
}

function ignoresChanges({ updated }: Life): void {
  expect(ops(updated)["ignoring"]).to.equal("same");
  expect(stepOf(updated, "ignoring").inputs["note"]).to.equal("n");
}

function deleted({ planned, updated, destroyed, limited }: Life): void {
  expect(ops(planned)).to.include({ gone: "delete", created: "same" });
  expect(ops(updated)).to.include({ gone: "delete", "gone-consumer": "delete", created: "same" });
  expect(callsOf(updated, "gone")).to.deep.equal(["delete gone key-gone"]);
  // What is only read is not deleted.
  const { owned: discarded, ...others } = ops(destroyed);
  expect(discarded).to.equal("discard");
  expect(new Set(Object.values(others))).to.deep.equal(new Set(["delete"]));
  const owned = limited.saved.filter(({ type, external }) => type.includes("dynamic/test") && !external);
  expect(owned).to.have.length.above(5);
  expect(destroyed.calls.slice(1)).to.have.members(owned.map(({ id }) => `delete ${id} ${keyOf(id)}`));
  expect(destroyed.saved).to.deep.equal([]);
}

function limited({ limited }: Life): void {
  expect(ops(limited)).to.include({ near: "same", far: "update" });
  expect(savedResource(limited.saved, "near").inputs?.["note"]).to.equal("n");
}
