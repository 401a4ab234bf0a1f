/** What key resources and functions of either face make of responses that lack fields, or are nested deep; over every engine there is. */
import { expect } from "chai";

import { type RunResult } from "../support/driver";
import { type Behaviour, onEachEngine } from "../support/onEachEngine";
import { stepOf } from "../support/stack/results";
import {
  expectNoKey,
  type ProgramTools,
  QUANTUM_WORKSPACE,
  succeed,
  withProgram,
  withTools,
} from "../support/tools";

const NAMES = { resourceGroupName: "rg", workspaceName: "q1" };
const PRIMARY = { primaryKey: { key: "fake-0" }, primaryConnectionString: "fake-1" };
const FACES = ["dynamic", "plugin"] as const;
type Face = (typeof FACES)[number];

const behaviours = FACES.flatMap((face): Behaviour<ProgramTools>[] => [
  [
    `a key resource knows a field that the response lacks as absent (${face})`,
    (tools) => knowsAbsent(tools, face, "resource"),
  ],
  [`a function knows it too (${face})`, (tools) => knowsAbsent(tools, face, "function")],
  [
    `lists in lists, 60 deep, are stored, compared, refreshed and destroyed (${face})`,
    (tools) => storesDeep(tools, face),
  ],
  [
    `onRotation warn and maxAgeDays are warnings at the resource (${face})`,
    (tools) => warnsAtResource(tools, face),
  ],
]);

onEachEngine("unusual responses", behaviours, (driver, test) =>
  withTools(driver, (tools) => test(withProgram(tools, "either-face"))),
);

async function knowsAbsent({ fake, start }: ProgramTools, face: Face, form: string): Promise<void> {
  fake.setAnswer(QUANTUM_WORKSPACE, PRIMARY);
  const stack = await start({ face, form, args: NAMES });
  const first = succeed(await stack.preview());
  const { inputs } = stepOf(first, "secondary-consumer");
  expect(inputs).to.have.property("stringData");
  expect(JSON.stringify(inputs)).not.to.include("[unknown]");
  succeed(await stack.up());
  expect(changing(succeed(await stack.preview()))).to.deep.equal([]);
  // A field that comes is a change of just that field.
  fake.setAnswer(QUANTUM_WORKSPACE, { ...PRIMARY, secondaryConnectionString: "fake-2" });
  expect(changing(succeed(await stack.preview()))).to.deep.equal([
    ...(form === "resource" ? ["keys"] : []),
    "secondary-consumer",
  ]);
}

/** Two lists of each other's order, at the bottom of 60. */
const deep = (...bottom: string[]) => ({
  ...PRIMARY,
  deep: Array.from({ length: 60 }).reduce<unknown>((inner) => [inner, "fake-3"], bottom),
});

async function storesDeep({ fake, start }: ProgramTools, face: Face): Promise<void> {
  fake.setAnswer(QUANTUM_WORKSPACE, deep("fake-4", "fake-5"));
  const stack = await start({ face, form: "resource", args: NAMES });
  succeed(await stack.up());
  // The order of a list means nothing.
  fake.setAnswer(QUANTUM_WORKSPACE, deep("fake-5", "fake-4"));
  for (const run of ["preview", "up", "refresh"] as const) {
    expect(changing(succeed(await stack[run]())), run).to.deep.equal([]);
  }
  fake.setAnswer(QUANTUM_WORKSPACE, deep("fake-4", "fake-6"));
  const up = succeed(await stack.up());
  expect(changing(up)).to.deep.equal(["keys"]);
  expect(up.outputs["rotated"]?.value).to.deep.equal(["deep"]);
  expectNoKey(fake, up.output + JSON.stringify(await stack.exportState()));
  succeed(await stack.destroy());
}

async function warnsAtResource({ fake, start }: ProgramTools, face: Face): Promise<void> {
  const args = { ...NAMES, maxAgeDays: 1 };
  const stack = await start({ face, form: "resource", args }, { "azure-listkeys:onRotation": "warn" });
  expect(shownAtKeys(succeed(await stack.up()))).to.match(
    /^warning: [^]*the primary key is \d+ days old, and maxAgeDays is 1/m,
  );
  fake.rotate(QUANTUM_WORKSPACE, "primaryKey");
  expect(shownAtKeys(succeed(await stack.up()))).to.match(
    /^warning: [^]*rotated in Azure since revision 1: .*primaryKey\. The stack keeps the old keys/m,
  );
}

/** What is shown at the key resource, with its severity; debug messages aside. */
function shownAtKeys({ diagnostics }: RunResult): string {
  const shown = diagnostics.filter(({ urn, severity }) => urn?.endsWith("::keys") && severity !== "debug");
  return shown.map(({ severity, message }) => `${severity}: ${message}`).join("\n");
}

/** The names of what changes; the stack aside, which has only outputs. */
function changing({ steps }: RunResult): string[] {
  const resources = steps.filter(({ type, op }) => op !== "same" && type !== "pulumi:pulumi:Stack");
  return [...new Set(resources.map(({ name }) => name))].sort();
}
