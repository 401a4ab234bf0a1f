/** What a stack's state keeps, and in which form; and what later runs take from there. */
import { expect } from "chai";

import type { CliTestStack } from "../support/cli/index";
import { onEachEngine } from "../support/onEachEngine";
import { savedResource } from "../support/stack/results";
import {
  expectNoKey,
  type ProgramTools,
  QUANTUM_WORKSPACE,
  succeed,
  type Tools,
  withProgram,
  withTools,
} from "../support/tools";

type Behaviour = [title: string, test: (tools: Tools) => Promise<void>];

const FACES = ["dynamic", "plugin"] as const;

const ofBoth: Behaviour[] = [
  ...FACES.map((face): Behaviour => [
    `what is read with get is kept, encrypted (${face})`,
    (tools) =>
      keepsRead(withProgram(tools, "either-face"), {
        face,
        entries: { keys: { form: "resource", get: QUANTUM_WORKSPACE } },
      }),
  ]),
  [
    "a state of a version whose program did not list keys plans no change",
    (tools) => takesOverChecked(withProgram(tools, "one-key-resource")),
  ],
  ["an id cannot be secret: a secret argument of it is in the state in plain text", showsIds],
  ...["functionById", "functionByNames", "any", "get"].map((form): Behaviour => [
    `a secret argument is in no message: ${form}`,
    (tools) => hidesArgument(tools, form),
  ]),
];

const ofCli: Behaviour[] = FACES.map((face) => [
  `refresh and destroy have the configuration of the last update, unless the program runs (${face})`,
  (tools) =>
    takesStoredConfiguration(
      withProgram(tools, "either-face"),
      { face, entries: { keys: { form: "resource", args: { resourceId: QUANTUM_WORKSPACE } } } },
      face === "dynamic",
    ),
]);

onEachEngine("what is stored", (engine) => [...ofBoth, ...(engine === "cli" ? ofCli : [])], withTools);

async function keepsRead({ fake, start }: ProgramTools, program: object): Promise<void> {
  const keys = await start(program);
  succeed(await keys.up());
  const state = await keys.exportState();
  const { external, outputs } = savedResource(state.deployment.resources, "keys");
  expect(external).to.equal(true);
  expect(outputs?.["primaryKey"]).to.have.property("ciphertext");
  expectNoKey(fake, JSON.stringify(state));
  const decrypted = JSON.stringify(await keys.exportState({ showSecrets: true }));
  expect(fake.givenKeys().filter((key) => decrypted.includes(key))).not.to.have.length(0);
}

async function takesOverChecked({ fake, start, change }: ProgramTools): Promise<void> {
  const args = { resourceGroupName: "rg", workspaceName: "q1" };
  const stack = await start({ args, older: "checked" });
  succeed(await stack.up());
  fake.rotate(QUANTUM_WORKSPACE, "secondaryKey");
  expect(succeed(await stack.up()).outputs["revision"]?.value).to.equal(2);
  change({ args });
  for (const run of ["preview", "up", "refresh"] as const) {
    const { steps } = succeed(await stack[run]());
    expect(
      steps.filter(({ op }) => op !== "same").map(({ name }) => name),
      run,
    ).to.deep.equal([]);
  }
  fake.rotate(QUANTUM_WORKSPACE, "primaryKey");
  expect(succeed(await stack.up()).outputs["revision"]?.value).to.equal(3);
}

async function showsIds({ stack }: Tools): Promise<void> {
  const keys = await stack("programs/secret-arguments", {}, { RESOURCE_ID: QUANTUM_WORKSPACE });
  succeed(await keys.up());
  const { resources } = (await keys.exportState()).deployment;
  for (const name of ["by-id", "by-names"]) {
    expect(savedResource(resources, name).id, name).to.equal(QUANTUM_WORKSPACE);
  }
}

async function hidesArgument({ fake, stack: create }: Tools, form: string): Promise<void> {
  const resourceId = QUANTUM_WORKSPACE.replace("q1", "hidden-name");
  const stack = await create("programs/secret-arguments", { form }, { RESOURCE_ID: resourceId });
  succeed(await stack.up());
  for (const status of [403, 404]) {
    fake.clearFaults();
    const message = `No access to ${resourceId} (hidden-name)`;
    fake.fail({ times: "always", answer: { kind: "error", status, code: "Refused", message } });
    for (const run of ["preview", "up"] as const) {
      const shown = (await stack[run]()).diagnostics.map((each) => each.message).join("\n");
      expect(shown, `${run} ${status}`).to.match(/No access to .*\[secret\]/);
      expect(shown, `${run} ${status}`).not.to.include("hidden-name");
    }
  }
}

async function takesStoredConfiguration(
  { start }: ProgramTools,
  program: object,
  isDynamic: boolean,
): Promise<void> {
  const keys = (await start(program)) as CliTestStack;
  succeed(await keys.up());
  await keys.setConfig("azure-listkeys:environment", "nowhere");
  succeed(await keys.refresh());
  const refresh = ["refresh", "--yes", "--skip-preview"];
  expect(await keys.command(...refresh, "--run-program")).to.match(/azure-listkeys:environment takes one of/);
  // The environment is the present one.
  const failed = await keys.commandIn({ ARM_USE_MSI: "maybe" }, ...refresh);
  expect(failed).to.match(/ARM_USE_MSI/);
  if (isDynamic) expect(failed).to.match(/A refresh uses .*`pulumi refresh --run-program`/);
  await keys.setConfig("azure-listkeys:environment", "public");
  succeed(await keys.up());
  await keys.setConfig("azure-listkeys:environment", "nowhere");
  succeed(await keys.destroy());
}
