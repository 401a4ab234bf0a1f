/**
 * What key resources and functions of either face make of responses that lack fields, or are nested deep, in one life
 * of a stack; over every engine there is.
 */
import { expect } from "chai";

import type { Driver, RunResult } from "../support/driver";
import { type Look, ofOneLife } from "../support/onEachEngine";
import { stepOf } from "../support/stack/results";
import { quantumNames, quantumWorkspace, succeed, withProgram, withTools } from "../support/tools";

const PRIMARY = { primaryKey: { key: "fake-0" }, primaryConnectionString: "fake-1" };

type Face = "dynamic" | "plugin";

const ABSENT = ["absent", "absent-listed"];
/** Each has a workspace of its own. */
const ENTRIES = {
  absent: { form: "resource", args: quantumNames("absent") },
  "absent-listed": { form: "function", args: quantumNames("absent-listed") },
  deep: { form: "resource", args: quantumNames("deep") },
  warned: { form: "resource", args: { ...quantumNames("warned"), maxAgeDays: 1 } },
};

/** Two lists of each other's order, at the bottom of 60. */
const deep = (...bottom: string[]) => ({
  ...PRIMARY,
  deep: Array.from({ length: 60 }).reduce<unknown>((inner) => [inner, "fake-3"], bottom),
});

interface Life {
  readonly face: Face;
  readonly planned: RunResult;
  readonly created: RunResult;
  /** Of responses with their lists in another order. */
  readonly reordered: readonly RunResult[];
  /** Of a field that came, and of another value in the lists. */
  readonly plannedChange: RunResult;
  readonly changed: RunResult;
  readonly state: string;
  readonly givenKeys: readonly string[];
  /** Of a rotation, with onRotation warn. */
  readonly warned: RunResult;
  readonly destroyed: RunResult;
}

const looks: Look<Life>[] = [
  ["a key resource knows a field that the response lacks as absent", (life) => knowsAbsent(life, "absent")],
  ["a function knows it too", (life) => knowsAbsent(life, "absent-listed")],
  ["a field that comes is a change of just that field", changesField],
  ["lists in lists, 60 deep, are stored, compared, refreshed and destroyed", storesDeep],
  ["onRotation warn and maxAgeDays are warnings at the resource", warnsAtResource],
];

for (const face of ["dynamic", "plugin"] as const) {
  ofOneLife(`unusual responses, ${face} face`, (driver) => live(driver, face), looks);
}

async function live(driver: Driver, face: Face): Promise<Life> {
  return withTools(driver, async (tools) => {
    const { fake } = tools;
    const { start } = withProgram(tools, "either-face");
    for (const name of ABSENT) fake.setAnswer(quantumWorkspace(name), PRIMARY);
    fake.setAnswer(quantumWorkspace("deep"), deep("fake-4", "fake-5"));
    const stack = await start({ face, entries: ENTRIES });
    const planned = succeed(await stack.preview());
    const created = succeed(await stack.up());
    // The order of a list means nothing.
    fake.setAnswer(quantumWorkspace("deep"), deep("fake-5", "fake-4"));
    const reordered = [];
    for (const run of ["preview", "up", "refresh"] as const) reordered.push(succeed(await stack[run]()));
    for (const name of ABSENT) {
      fake.setAnswer(quantumWorkspace(name), { ...PRIMARY, secondaryConnectionString: "fake-2" });
    }
    fake.setAnswer(quantumWorkspace("deep"), deep("fake-4", "fake-6"));
    const plannedChange = succeed(await stack.preview());
    const changed = succeed(await stack.up());
    const state = JSON.stringify(await stack.exportState());
    const givenKeys = fake.givenKeys();
    await stack.setConfig("azure-listkeys:onRotation", "warn");
    fake.rotate(quantumWorkspace("warned"), "primaryKey");
    const warned = succeed(await stack.up());
    const destroyed = succeed(await stack.destroy());
    return {
      ...{ face, planned, created, reordered, plannedChange, changed, state, givenKeys, warned, destroyed },
    };
  });
}

function knowsAbsent({ face, planned, reordered }: Life, name: string): void {
  const { inputs } = stepOf(planned, `${name}-secondary-consumer`);
  // The plugin's resource has no secret of what is absent.
  const value = face === "plugin" && name === "absent" ? "" : "[secret]";
  expect(inputs).to.deep.include({ stringData: { value } });
  for (const run of reordered) expect(changing(run)).to.deep.equal([]);
}

function changesField({ plannedChange, changed, warned }: Life): void {
  for (const run of [plannedChange, changed]) {
    expect(changing(run)).to.deep.equal([
      ...["absent", "absent-listed-secondary-consumer", "absent-secondary-consumer", "deep"],
    ]);
  }
  expect(changing(warned)).to.deep.equal([]);
}

function storesDeep({ reordered, changed, state, givenKeys, destroyed }: Life): void {
  for (const run of reordered) expect(changing(run)).not.to.include("deep");
  expect(changing(changed)).to.include("deep");
  expect(changed.outputs["deep-rotated"]?.value).to.deep.equal(["deep"]);
  expect(givenKeys).to.include("fake-6");
  expect(givenKeys.filter((key) => (changed.output + state).includes(key))).to.deep.equal([]);
  expect(changing(destroyed)).to.include("deep");
}

function warnsAtResource({ created, warned }: Life): void {
  const [atFirst, then] = [shownAtWarned(created), shownAtWarned(warned)];
  // The engine shows the lines of one resource in any order.
  for (const shown of [atFirst, then]) {
    expect(new Set(shown.map(({ severity }) => severity))).to.deep.equal(new Set(["warning"]));
  }
  expect(atFirst).to.have.length(2);
  for (const { message } of atFirst) {
    expect(message).to.match(/the (?:primary|secondary) key is \d+ days old, and maxAgeDays is 1/);
  }
  expect(then.map(({ message }) => message).join("\n")).to.match(
    /rotated in Azure since revision 1: .*primaryKey\. The stack keeps the old keys/,
  );
}

/** What is shown at the key resource; debug messages aside. */
function shownAtWarned({ diagnostics }: RunResult) {
  return diagnostics.filter(({ urn, severity }) => urn?.endsWith("::warned") && severity !== "debug");
}

/** The names of what changes; the stack aside, which has only outputs. */
function changing({ steps }: RunResult): string[] {
  const resources = steps.filter(({ type, op }) => op !== "same" && type !== "pulumi:pulumi:Stack");
  return [...new Set(resources.map(({ name }) => name))].sort();
}
