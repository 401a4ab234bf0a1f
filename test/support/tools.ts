/** What an end-to-end test of the package works with: a fake ARM, and stacks whose programs talk to it. */
import { join } from "node:path";

import { expect } from "chai";

import { type FakeArm, startFakeArm } from "../../provider/testing";
import type { ConfigValue, Driver, RunResult, TestStack } from "./driver";

export interface Tools {
  fake: FakeArm;
  /** A stack of the quickstart, or of a program by its path from `test/e2e`; gone after the test. */
  stack: (
    program: string,
    config?: Record<string, ConfigValue>,
    env?: NodeJS.ProcessEnv,
  ) => Promise<TestStack>;
}

export async function withTools(driver: Driver, test: (tools: Tools) => Promise<void>): Promise<void> {
  const fake = await startFakeArm();
  const stacks: TestStack[] = [];
  try {
    await test({
      fake,
      async stack(program, config = {}, env = {}) {
        const environment: NodeJS.ProcessEnv = {
          ...fake.environment(),
          // `npm run typecheck` has seen to the types.
          PULUMI_NODEJS_TRANSPILE_ONLY: "true",
          ...env,
        };
        const project = join(__dirname, "../e2e", program === "quickstart" ? "../.." : program);
        const stack = await driver.createStack({ project, config, env: environment });
        stacks.push(stack);
        return stack;
      },
    });
  } finally {
    await Promise.all(stacks.map((stack) => stack.dispose()));
    await fake.close();
  }
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

/** No key that the fake gave out is in the text; at least one was given out, or the search would prove nothing. */
export function expectNoKey(fake: FakeArm, text: string): void {
  const given = fake.givenKeys();
  expect(given).not.to.have.length(0);
  expect(given.filter((key) => text.includes(key))).to.deep.equal([]);
}

export const GROUP = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers";
export const ML_WORKSPACE = `${GROUP}/Microsoft.MachineLearningServices/workspaces/ml-ws`;
export const ENDPOINT = `${ML_WORKSPACE}/serverlessEndpoints/phi`;
export const QUANTUM_WORKSPACE = `${GROUP}/Microsoft.Quantum/workspaces/q1`;

/** The values that the quickstart asks for. */
export const QUICKSTART_CONFIG = {
  resourceGroupName: "rg",
  workspaceName: "ml-ws",
  computeName: "aks",
  endpointName: "phi",
  quantumWorkspaceName: "q1",
  vaultName: "vault",
};
