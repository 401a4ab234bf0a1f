/**
 * `up --plan` of a plan that keys no longer match: the engine's error shows them. SECURITY.md says for which keys
 * `onRotation` prevents it, and for which it does not.
 */
import { join } from "node:path";

import { expect } from "chai";

import type { CliTestStack } from "../support/cli/index";
import { ofProgram, onEachEngine } from "../support/onEachEngine";
import { expectNoKey, type ProgramTools, QUANTUM_WORKSPACE, succeed } from "../support/tools";

type Behaviour = [title: string, test: (tools: ProgramTools) => Promise<void>];

const KEPT = {
  warn: /stack keeps the old keys/,
  ignore: /unchanged/,
  fail: /error because azure-listkeys:onRotation is fail/,
} as const;

const behaviours: Behaviour[] = [
  ...Object.entries(KEPT).map(([onRotation, says]): Behaviour => [
    `shows no key of a resource that the state has, with onRotation ${onRotation}`,
    async (tools) => {
      const { fake } = tools;
      const stack = await start(tools, onRotation);
      succeed(await stack.up());
      const output = await violate(tools, stack);
      expect(output)
        .to.match(says)
        .and.not.match(/violates plan/);
      expectNoKey(fake, output);
    },
  ]),
  ["control: shows the new key with onRotation update", shows("update", { exists: true })],
  [
    "shows the key of a resource that the plan creates, with onRotation ignore too",
    shows("ignore", { exists: false }),
  ],
];

onEachEngine(
  "a violated plan",
  (engine) => (engine === "cli" ? behaviours : []),
  ofProgram("one-key-resource"),
);

const start = async ({ start }: ProgramTools, onRotation: string) =>
  (await start(
    { args: { resourceId: QUANTUM_WORKSPACE } },
    { "azure-listkeys:onRotation": onRotation },
  )) as CliTestStack;

/** What an update prints whose plan was saved before a rotation. */
async function violate({ fake, folder }: ProgramTools, stack: CliTestStack): Promise<string> {
  const plan = join(folder, "plan.json");
  await stack.command("preview", "--save-plan", plan);
  fake.rotate(QUANTUM_WORKSPACE);
  return stack.command("up", "--yes", "--skip-preview", "--plan", plan);
}

function shows(onRotation: string, { exists }: { exists: boolean }) {
  return async (tools: ProgramTools): Promise<void> => {
    const stack = await start(tools, onRotation);
    if (exists) succeed(await stack.up());
    const output = await violate(tools, stack);
    expect(output).to.match(/violates plan/);
    expect(tools.fake.givenKeys().filter((key) => output.includes(key))).not.to.have.length(0);
  };
}
