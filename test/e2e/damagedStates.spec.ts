/**
 * States that were edited by hand, through the real engine, which alone can import one: each is repaired by the next
 * update, refreshed or rejected with a message, and destroyed.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import type { CliTestStack } from "../support/cli/index";
import type { Deployment, ExportedResource, RunResult } from "../support/driver";
import { type Behaviour, ofProgram, onEachEngine } from "../support/onEachEngine";
import { savedResource } from "../support/stack/results";
import { type ProgramTools, QUANTUM_WORKSPACE, succeed } from "../support/tools";

type Face = "dynamic" | "plugin";
type Edit = (resource: ExportedResource) => Partial<ExportedResource>;
type Properties = Record<string, unknown>;

/** The dynamic provider's code, without which the SDK runs nothing. */
const stubOf = ({ __provider }: Properties = {}): Properties =>
  __provider === undefined ? {} : { __provider };

/** In inputs and outputs alike. */
const both =
  (change: (properties: Properties) => Properties): Edit =>
  ({ inputs = {}, outputs = {} }) => ({ inputs: change(inputs), outputs: change(outputs) });

const set = (name: string, value: unknown): Edit => both((properties) => ({ ...properties, [name]: value }));

const drop = (name: string): Edit => both(({ [name]: _, ...others }) => others);

/** By the name of the resource, which is the workspace's too. */
const EDITS: Readonly<Record<string, Edit>> = {
  "no-outputs": ({ outputs }) => ({ outputs: stubOf(outputs) }),
  "no-inputs": ({ inputs }) => ({ inputs: stubOf(inputs) }),
  neither: both(stubOf),
  "rotated-null": set("rotated", null),
  "rotated-object": set("rotated", { a: 1 }),
  "rotated-missing": drop("rotated"),
  "revision-text": set("revision", "3"),
  "revision-null": set("revision", null),
  "revision-missing": drop("revision"),
  "target-missing": drop("resourceId"),
  "target-object": set("resourceId", {}),
  "use-number": set("use", 7),
  "key-missing": drop("primaryKey"),
  "options-text": set("__options", "x"),
  "id-foreign": () => ({ id: QUANTUM_WORKSPACE }),
  "id-odd": () => ({ id: "keys" }),
};

const behaviours = (["dynamic", "plugin"] as const).map((face): Behaviour<ProgramTools> => [
  `are repaired, refreshed and destroyed (${face})`,
  (tools) => livesOn(tools, face),
]);

onEachEngine("damaged states", (engine) => (engine === "cli" ? behaviours : []), ofProgram("damaged"));

async function livesOn({ fake, folder, start }: ProgramTools, face: Face): Promise<void> {
  const names = Object.keys(EDITS);
  const stack = (await start({ face, names })) as CliTestStack;
  succeed(await stack.up());
  const whole = await stack.exportState();
  const file = join(folder, "state.json");
  writeFileSync(file, JSON.stringify(damaged(whole)));
  const damage = async () =>
    expect(await stack.command("stack", "import", "--file", file)).to.match(/complete/i);

  await damage();
  expectNothingInternal(succeed(await stack.preview()));
  expectNothingInternal(await stack.refresh());

  await damage();
  expectNothingInternal(succeed(await stack.up()));
  const { resources } = (await stack.exportState()).deployment;
  for (const name of names) {
    const { id, outputs } = savedResource(resources, name);
    const { outputs: before = {} } = savedResource(whole.deployment.resources, name);
    expect(id, name).to.equal(QUANTUM_WORKSPACE.replace("q1", name));
    expect(outputs, name).to.include.all.keys(...Object.keys(before));
    expect(outputs?.["rotated"], name).to.be.an("array");
    expect(outputs?.["revision"], name).to.be.a("number");
  }
  const { steps } = succeed(await stack.preview());
  expect(steps.filter(({ op }) => op !== "same").map(({ name }) => name)).to.deep.equal([]);
  expectNothingInternal(succeed(await stack.refresh()));

  await damage();
  const requests = fake.requests.length;
  expectNothingInternal(succeed(await stack.destroy()));
  expect(fake.requests.length).to.equal(requests);
}

function damaged({ deployment, ...others }: Deployment): Deployment {
  const edited = (deployment.resources ?? []).map((resource) => {
    const edit = EDITS[resource.urn.split("::").pop() ?? ""];
    return edit === undefined ? resource : { ...resource, ...edit(resource) };
  });
  return { ...others, deployment: { ...deployment, resources: edited } };
}

/** Each message is the package's own, and names what is wrong. */
function expectNothingInternal({ output, diagnostics }: RunResult): void {
  const shown = output + diagnostics.map(({ message }) => message).join("\n");
  expect(shown).not.to.match(
    /internal error|TypeError|RangeError|undefined|cannot (?:read|convert|find)|^\s+at /im,
  );
}
