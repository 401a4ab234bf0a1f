/** Programs in Python and Go against the plugin, by token, as a generated SDK calls it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

import { expect } from "chai";

import { availableDrivers, type Driver, type TestStack } from "../support/driver";
import { findOnPath } from "../support/processes";
import { savedResource, stepOf } from "../support/stack/results";
import { expectNoKey, QUANTUM_WORKSPACE, succeed, type Tools, withTools } from "../support/tools";
import { goUnavailable } from "./go";
import { pythonUnavailable, virtualEnvironment } from "./python";

const NAMES = { resourceGroupName: "rg", workspaceName: "q1" };

interface Language {
  name: "python" | "go";
  unavailable: string | undefined;
  /** What the program needs beside the environment that every one gets. */
  environment: () => NodeJS.ProcessEnv;
}

const languages: Language[] = [
  {
    name: "python",
    unavailable: pythonUnavailable(),
    environment: () => ({
      PATH: [dirname(virtualEnvironment()), process.env["PATH"]].join(delimiter),
      PYTHONDONTWRITEBYTECODE: "1",
    }),
  },
  { name: "go", unavailable: goUnavailable(), environment: () => ({}) },
];

interface LanguageTools extends Tools {
  start: (program: object) => Promise<TestStack>;
  change: (program: object) => void;
}

const behaviours: [title: string, test: (tools: LanguageTools) => Promise<void>][] = [
  ["a function and a resource give secrets, and a rotation shows by its name", readsKeys],
  ["a workspace that the program creates: unknown in the plan, and nothing is asked", createsWorkspace],
  ["what is wrong is named: an argument, and in a preview what is not there", namesWhatIsWrong],
];

for (const entry of availableDrivers()) {
  for (const language of languages) {
    const unavailable = entry.unavailable ?? language.unavailable ?? withoutHost(entry.name, language);
    describe(`plugin from ${language.name}, engine: ${entry.name}`, function () {
      for (const [title, test] of behaviours) {
        if (unavailable === undefined) {
          it(title, async () => withProgram(await entry.load(), language, test));
        } else {
          it.skip(`${title} (${unavailable})`);
        }
      }
    });
  }
}

function withoutHost(engine: Driver["name"], { name }: Language): string | undefined {
  const host = `pulumi-language-${name}`;
  return engine === "cli" && findOnPath(host, process.env) === undefined
    ? `no ${host} on the PATH`
    : undefined;
}

async function withProgram(
  driver: Driver,
  language: Language,
  test: (tools: LanguageTools) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "languages-spec-"));
  const file = join(folder, "program.json");
  const change = (program: object) => writeFileSync(file, JSON.stringify(program));
  try {
    await withTools(driver, (tools) =>
      test({
        ...tools,
        change,
        start: (program) => {
          change(program);
          const environment = { ...language.environment(), PROGRAM: file };
          return tools.stack(`programs/${language.name}-keys`, {}, environment);
        },
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readsKeys({ fake, start }: LanguageTools): Promise<void> {
  const stack = await start({ args: NAMES });
  const preview = succeed(await stack.preview());
  expect(stepOf(preview, "consumer").inputs["stringData"]).to.deep.equal({ value: "[secret]" });
  const up = succeed(await stack.up());
  const expected = { value: connection(fake), secret: true, known: true };
  expect(up.outputs).to.deep.include({ listed: expected, kept: expected });
  expect(up.outputs["revision"]).to.deep.include({ value: 1, secret: false });

  fake.rotate(QUANTUM_WORKSPACE, "primaryKey");
  const rotated = succeed(await stack.up());
  expect(rotated.outputs["listed"]?.value).to.equal(connection(fake));
  expect(stepOf(rotated, "keys").changed).to.include.members(["primaryKey", "revision", "rotated"]);
  expect(stepOf(rotated, "consumer").op).to.equal("update");
  const state = await stack.exportState();
  expect(savedResource(state.deployment.resources, "keys").type).to.equal(
    "azure-listkeys:quantum:WorkspaceKeys",
  );
  expectNoKey(fake, preview.output + up.output + rotated.output + JSON.stringify(state));
}

async function createsWorkspace({ fake, start }: LanguageTools): Promise<void> {
  const stack = await start({ args: {}, create: true });
  const preview = succeed(await stack.preview());
  expect(fake.requests).to.have.length(0);
  expect(preview.outputs["listed"]?.known).to.equal(false);
  const up = succeed(await stack.up());
  expect(up.outputs["listed"]).to.deep.equal({ value: connection(fake), secret: true, known: true });
}

async function namesWhatIsWrong({ fake, start, change }: LanguageTools): Promise<void> {
  const stack = await start({ args: { resourceGroupName: "rg" } });
  const refused = await stack.preview();
  expect(refused.succeeded).to.equal(false);
  expect(refused.output).to.match(/workspaceName is missing/);
  fake.remove(QUANTUM_WORKSPACE);
  change({ args: NAMES });
  const missing = await stack.preview();
  expect(missing.succeeded).to.equal(false);
  expect(missing.output).to.match(/If the program creates the resource, pass its id as resourceId/);
}

function connection(fake: Tools["fake"]): unknown {
  return (fake.keysOf(QUANTUM_WORKSPACE) as Record<string, unknown>)["primaryConnectionString"];
}
