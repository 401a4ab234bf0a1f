/** The tools of the end-to-end tests: a fake ARM, and stacks whose programs talk to it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { expect } from "chai";

import { type FakeArm, startFakeArm } from "../../provider/testing";
import type { ConfigValue, Driver, RunResult, TestStack } from "./driver";

export interface Tools {
  fake: FakeArm;
  /** Closed after the test. */
  folder: string;
  /** A stack of the quickstart, or of a program by its folder (from `test/e2e`); removed after the test. */
  stack: (
    program: string,
    config?: Record<string, ConfigValue>,
    env?: NodeJS.ProcessEnv,
  ) => Promise<TestStack>;
}

/** @returns what the test does, after it is cleared up */
export async function withTools<Result>(
  driver: Driver,
  test: (tools: Tools) => Promise<Result>,
): Promise<Result> {
  const fake = await startFakeArm();
  const folder = mkdtempSync(join(tmpdir(), "end-to-end-"));
  const stacks: TestStack[] = [];
  const runs = new LastRuns();
  try {
    const result = await test({
      fake,
      folder,
      async stack(program, config = {}, env = {}) {
        const environment: NodeJS.ProcessEnv = {
          ...fake.environment(),
          // `npm run typecheck` checks the types.
          PULUMI_NODEJS_TRANSPILE_ONLY: "true",
          ...env,
        };
        const project = resolve(__dirname, "../e2e", program === "quickstart" ? "../.." : program);
        const stack = await driver.createStack({ project, config, env: environment });
        runs.watch(stack);
        stacks.push(stack);
        return stack;
      },
    });
    for (const stack of stacks) await expectNothingToChange(stack, runs.of(stack));
    return result;
  } finally {
    await Promise.all(stacks.map((stack) => stack.dispose()));
    await fake.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface ProgramTools extends Tools {
  /** Changes the program's definition between runs. */
  change: (program: object) => void;
  /** A stack of a program defined by the file that PROGRAM names. */
  start: (program: object, config?: Record<string, ConfigValue>, name?: string) => Promise<TestStack>;
}

/** @param name the program, by its name in `test/e2e/programs` */
export function withProgram(tools: Tools, name: string): ProgramTools {
  const file = join(tools.folder, "program.json");
  const change = (program: object) => writeFileSync(file, JSON.stringify(program));
  return {
    ...tools,
    change,
    start: (program, config, other = name) => {
      change(program);
      return tools.stack(`programs/${other}`, config, { PROGRAM: file });
    },
  };
}

type Run = "up" | "refresh" | "destroy";

/** The last successful run of each stack that may have changed its state. */
class LastRuns {
  private readonly runs = new Map<TestStack, Run>();

  watch(stack: TestStack): void {
    for (const name of ["up", "refresh", "destroy"] as const) {
      const run = stack[name].bind(stack);
      stack[name] = async (options) => {
        const result = await run(options);
        if (result.succeeded && options?.target === undefined) this.runs.set(stack, name);
        else this.runs.delete(stack);
        return result;
      };
    }
  }

  of(stack: TestStack): Run | undefined {
    return this.runs.get(stack);
  }
}

/**
 * After each behaviour: where its program can be updated at all, a second preview of it, with Azure as it is,
 * plans no change of anything, consumers included.
 */
async function expectNothingToChange(stack: TestStack, last: Run | undefined): Promise<void> {
  if (last === undefined || last === "destroy") return;
  if (last === "up") {
    const planned = await stack.preview();
    if (!planned.succeeded || changesIn(planned).length === 0) return;
  }
  if (!(await stack.up()).succeeded) return;
  const preview = succeed(await stack.preview());
  expect(changesIn(preview), `planned again:\n${preview.output}`).to.deep.equal([]);
}

function changesIn({ steps }: RunResult): string[] {
  return steps.filter(({ op }) => op !== "same" && op !== "read").map(({ name, op }) => `${name}: ${op}`);
}

export function succeed(result: RunResult): RunResult {
  expect(result.succeeded, result.output).to.equal(true);
  return result;
}

export function messagesOf(result: RunResult, severity: "warning" | "error"): string[] {
  return result.diagnostics
    .filter((diagnostic) => diagnostic.severity === severity)
    .map(({ message }) => message);
}

/**
 * No key that the fake returned is in the text. At least one was returned, or the search would prove nothing.
 */
export function expectNoKey(fake: FakeArm, text: string): void {
  const given = fake.givenKeys();
  expect(given).not.to.have.length(0);
  expect(given.filter((key) => text.includes(key))).to.deep.equal([]);
}

export const GROUP = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers";
export const ML_WORKSPACE = `${GROUP}/Microsoft.MachineLearningServices/workspaces/ml-ws`;
export const ENDPOINT = `${ML_WORKSPACE}/serverlessEndpoints/phi`;
export const QUANTUM_WORKSPACE = quantumWorkspace("q1");

export function quantumWorkspace(name: string): string {
  return `${GROUP}/Microsoft.Quantum/workspaces/${name}`;
}

/** The names of the same workspace, as arguments. */
export function quantumNames(workspaceName: string): { resourceGroupName: string; workspaceName: string } {
  return { resourceGroupName: "rg", workspaceName };
}

/** The configuration that the quickstart needs. */
export const QUICKSTART_CONFIG = {
  resourceGroupName: "rg",
  workspaceName: "ml-ws",
  computeName: "aks",
  endpointName: "phi",
  quantumWorkspaceName: "q1",
  vaultName: "vault",
};
