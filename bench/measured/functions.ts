/** A program without an engine: calls public functions, those of an order all at once. */
import { performance } from "node:perf_hooks";

import type * as pulumi from "@pulumi/pulumi";
import * as modules from "pulumi-azure-listkeys";

import type { FunctionCall, Outcome, Outcomes } from "./messages";

type Module = Readonly<Record<string, (args: { resourceId: string }) => pulumi.Output<object>>>;

// An output that fails does so in each of its parts; Pulumi's runner looks after those that nobody asked for.
process.on("unhandledRejection", () => undefined);

async function outcomeOf({ module, functionName, resourceId }: FunctionCall): Promise<Outcome> {
  try {
    const list = (modules as unknown as Record<string, Module>)[module]?.[functionName];
    if (list === undefined) throw new Error(`there is no function ${module}.${functionName}`);
    const output = list({ resourceId }) as unknown as { promise(): Promise<object> };
    return { keys: await output.promise() };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

async function carryOut(calls: readonly FunctionCall[]): Promise<Outcomes> {
  const start = performance.now();
  const outcomes = await Promise.all(calls.map(outcomeOf));
  return { milliseconds: performance.now() - start, outcomes };
}

process.on(
  "message",
  (calls: readonly FunctionCall[]) => void carryOut(calls).then((outcomes) => process.send?.(outcomes)),
);
process.on("disconnect", () => process.exit());
process.send?.("ready");
