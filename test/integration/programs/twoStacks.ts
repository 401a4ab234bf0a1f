/** Stacks at the same time in one process, as Pulumi's Automation API runs inline programs. */
import * as pulumi from "@pulumi/pulumi";
import * as state from "@pulumi/pulumi/runtime/state";
import { quantum } from "pulumi-azure-listkeys";
import { provider } from "pulumi-azure-listkeys/dynamic";

import { type Outcome, outcomeOf, run } from "./program";

/** The SDK has it, and does not declare it. */
const { withLocalStorage } = state as unknown as { withLocalStorage: <Value>(run: () => Value) => Value };

export interface Stack {
  readonly configuration: Readonly<Record<string, string>>;
  /** The IDs of the workspaces whose keys it lists. */
  readonly resourceIds: readonly string[];
}

/** Of each stack: the results of the function for each workspace, then those of the key resource. */
export function twoStacks(stacks: readonly Stack[]): Promise<Outcome[][]> {
  return Promise.all(stacks.map(listIn));
}

async function listIn({ configuration, resourceIds }: Stack): Promise<Outcome[]> {
  const keys = provider("quantum.WorkspaceKeys") as Required<pulumi.dynamic.ResourceProvider>;
  const config = { get: (name: string) => configuration[name] } as pulumi.dynamic.Config;
  await keys.configure({ config });
  // The configuration is visible to what runs in here only.
  return withLocalStorage(() => {
    pulumi.runtime.setAllConfig({ ...configuration });
    return Promise.all([
      ...resourceIds.map((resourceId) => outcomeOf(promiseOf(quantum.listWorkspaceKeys({ resourceId })))),
      ...resourceIds.map((resourceId) => outcomeOf(keys.check({}, { resourceId }))),
    ]);
  });
}

/** Without an engine, an output's promise is the way to its error. */
function promiseOf<Value>(output: pulumi.Output<Value>): Promise<Value> {
  return (output as unknown as { promise(): Promise<Value> }).promise();
}

run(twoStacks);
