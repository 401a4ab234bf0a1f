/**
 * Key resources that keep what was listed first, in one life of a stack that has one or two of them for each behaviour:
 * dynamic resources and the plugin's, over every engine there is. What goes wrong with them is in `keepers.spec.ts`.
 */
import { expect } from "chai";

import type { FakeArm } from "../../provider/testing";
import type { Driver, ExportedResource, RunResult } from "../support/driver";
import { type Look, ofOneLife } from "../support/onEachEngine";
import { ops, savedResource, stepOf } from "../support/stack/results";
import { succeed, withProgram, withTools } from "../support/tools";
import {
  type Account,
  accountOf,
  ACCOUNTS,
  BODY,
  CHANGED,
  FIRST,
  kept,
  LAST,
  SIGNED,
} from "./keptKeysPrograms";

type Face = "dynamic" | "plugin";

interface Run extends RunResult {
  /** The bodies of the requests of this run, by account. */
  readonly requests: Readonly<Record<Account, readonly string[]>>;
}

interface Life {
  readonly face: Face;
  /** Of the first program: the first preview and update, and those after everything was rotated. */
  readonly planned: Run;
  readonly created: Run;
  readonly plannedAgain: Run;
  readonly again: Run;
  /** Of the changed program, and its second update, after keys were rotated once more. */
  readonly plannedChange: Run;
  readonly changed: Run;
  readonly rotated: Run;
  readonly plannedLast: Run;
  readonly last: Run;
  /** After the change. */
  readonly saved: ExportedResource[];
  readonly state: string;
  readonly givenKeys: readonly string[];
}

const looks: Look<Life>[] = [
  ["are created, kept without a request, and listed anew when a keeper changes", keeps],
  ["show no key", showNoKey],
  ["are listed anew when an argument of the request changes", listsByArgument],
  ["of stable keys are kept with keepers, and listed at each pass without", keepsStable],
  ["of any action without keepers name what was rotated, and share the request of a function", listsAny],
  ["of another action are replaced", replaces],
  ["have the other key in use without a request", flipsUse],
  ["stay as they are while a keeper is known, and are unknown while it is not", followsUnknown],
];

for (const face of ["dynamic", "plugin"] as const) {
  ofOneLife(`keys that are kept in one life, ${face} face`, (driver) => live(driver, face), looks);
}

async function live(driver: Driver, face: Face): Promise<Life> {
  return withTools(driver, async (tools) => {
    const { fake } = tools;
    const { start, change } = withProgram(tools, "keepers");
    const stack = await start({ face, ...FIRST });
    const run = async (kind: "preview" | "up"): Promise<Run> => {
      const before = fake.requests.length;
      const result = succeed(await stack[kind]());
      return { ...result, requests: requestsIn(fake, before) };
    };
    const planned = await run("preview");
    const created = await run("up");
    for (const account of ["keeping", "following"]) fake.rotate(accountOf(account), "accountSasToken");
    fake.rotate(accountOf("stable"), "keys");
    const [first] = (valueOf(created, "listed") as { keys: object[] }).keys;
    const second = { keyName: "key2", value: "fake-another", permissions: "Full" };
    fake.setAnswer(accountOf("listed"), { keys: [first, second] });
    const plannedAgain = await run("preview");
    const again = await run("up");
    change({ face, ...CHANGED });
    const plannedChange = await run("preview");
    const changed = await run("up");
    const state = JSON.stringify(await stack.exportState());
    const { resources: saved = [] } = (await stack.exportState()).deployment;
    fake.rotate(accountOf("stable"), "keys");
    const rotated = await run("up");
    change({ face, ...LAST });
    const plannedLast = await run("preview");
    const last = await run("up");
    // `rotated` has the name of a key, which the test returned as a part of its response.
    const givenKeys = fake.givenKeys().filter((key) => key !== second.keyName);
    return {
      ...{ face, planned, created, plannedAgain, again, plannedChange, changed, rotated, plannedLast, last },
      ...{ saved, state, givenKeys },
    };
  });
}

function requestsIn(fake: FakeArm, from: number): Run["requests"] {
  const made = fake.requests.slice(from);
  const bodies = ACCOUNTS.map((account) => [
    account,
    made.filter(({ path }) => path.includes(`/${account}/`)).map(({ body }) => body),
  ]);
  return Object.fromEntries(bodies) as Run["requests"];
}

function valueOf({ outputs }: RunResult, name: string): unknown {
  return outputs[`${name}-value`]?.value;
}

function keeps({ planned, created, plannedAgain, again, plannedChange, changed, saved }: Life): void {
  expect(planned.requests.keeping).to.have.length(0);
  expect(stepOf(planned, "own").inputs)
    .to.include({ permissions: "r" })
    .and.not.have.property("accountSasToken");
  expect(created.requests.keeping).to.have.length(2);
  expect(created.outputs["own-value"]).to.include({ secret: true });
  expect(valueOf(created, "any")).to.deep.equal({ accountSasToken: valueOf(created, "own") });
  expect(created.outputs["own-revision"]).to.deep.include({ value: 1 });

  for (const run of [plannedAgain, again]) {
    const same = { own: "same", any: "same", "own-consumer": "same", "any-consumer": "same" };
    expect(ops(run)).to.include(same);
    expect(run.requests.keeping).to.have.length(0);
  }
  for (const name of ["own", "any"]) {
    expect(valueOf(again, name)).to.deep.equal(valueOf(created, name));
  }

  expect(ops(plannedChange)).to.include({ own: "update", any: "update", "own-consumer": "update" });
  expect(stepOf(plannedChange, "own-consumer").inputs["value"]).to.equal("[unknown]");
  expect(plannedChange.requests.keeping).to.have.length(0);
  expect(changed.requests.keeping).to.have.length(2);
  expect(valueOf(changed, "own")).to.not.equal(valueOf(created, "own"));
  expect(changed.outputs["own-revision"]?.value).to.equal(2);
  expect(changed.outputs["own-rotated"]?.value).to.deep.equal(["accountSasToken"]);
  expect(changed.outputs["any-rotated"]?.value).to.deep.equal(["accountSasToken"]);
  expect(savedResource(saved, "own").inputs).to.deep.include({ ...SIGNED, ...kept("2") });
}

function showNoKey({ planned, created, again, plannedChange, changed, state, givenKeys }: Life): void {
  const text = [planned, created, again, plannedChange, changed].map(({ output }) => output).join() + state;
  expect(givenKeys).not.to.have.length(0);
  expect(givenKeys.filter((key) => text.includes(key))).to.deep.equal([]);
}

function listsByArgument({ created, plannedChange, changed }: Life): void {
  expect(created.requests.arguing).to.have.length(2);
  expect(stepOf(plannedChange, "own-argument").changed).to.deep.equal(["permissions"]);
  expect(stepOf(plannedChange, "any-argument").changed).to.deep.equal(["body"]);
  expect(changed.requests.arguing.map((body) => JSON.parse(body) as object)).to.have.deep.members([
    {
      signedServices: "b",
      signedResourceTypes: "o",
      signedPermission: "rw",
      signedExpiry: SIGNED.sharedAccessExpiryTime,
    },
    BODY,
  ]);
}

function keepsStable({ created, again, changed, rotated, plannedLast, last }: Life): void {
  // Both are listed at once, and may share a request.
  expect(created.requests.stable.length).to.be.within(1, 2);
  expect(again.requests.stable).to.have.length(0);
  for (const name of ["own-stable", "any-stable"]) {
    expect(valueOf(again, name)).to.deep.equal(valueOf(created, name));
  }
  expect(valueOf(changed, "own-stable")).to.not.deep.equal(valueOf(created, "own-stable"));
  expect(rotated.requests.stable).not.to.have.length(0);
  expect(valueOf(rotated, "own-stable")).to.not.deep.equal(valueOf(changed, "own-stable"));
  expect(ops(plannedLast)).to.include({ "own-stable": "update", "any-stable": "update" });
  expect(valueOf(last, "own-stable")).to.deep.equal(valueOf(rotated, "own-stable"));
  expect(last.outputs["own-stable-revision"]?.value).to.equal(rotated.outputs["own-stable-revision"]?.value);
}

function listsAny({ face, planned, plannedAgain, again }: Life): void {
  if (face === "dynamic") expect(planned.requests.listed).to.have.length(1);
  expect(stepOf(planned, "listed").inputs).to.include({
    ...{ result: "[secret]", action: "listKeys", revision: 1 },
  });
  expect(stepOf(plannedAgain, "listed").inputs).to.deep.include({ revision: 2, rotated: ["keys.key2"] });
  expect(again.outputs["listed-rotated"]?.value).to.deep.equal(["keys.key2"]);
}

function replaces({ plannedChange }: Life): void {
  const replaced = plannedChange.steps.filter(({ op }) => op === "replace").map(({ name }) => name);
  expect(replaced).to.have.members(["any-action", "other-action"]);
}

function flipsUse({
  planned,
  created,
  plannedAgain,
  again,
  plannedChange,
  changed,
  rotated,
  last,
}: Life): void {
  expect(valueOf(changed, "flipped")).to.not.equal(valueOf(created, "flipped"));
  expect(changed.outputs["flipped-revision"]?.value).to.equal(1);
  const runs = [planned, created, plannedAgain, again, plannedChange, changed, rotated, last];
  expect(runs.flatMap(({ requests }) => requests.flipped)).to.have.length(1);
}

function followsUnknown({ created, again, plannedChange, changed }: Life): void {
  expect(valueOf(again, "following")).to.equal(valueOf(created, "following"));
  expect(ops(plannedChange)).to.include({ following: "update", "following-consumer": "update" });
  expect(valueOf(changed, "following")).to.not.equal(valueOf(created, "following"));
}
