/** The programs of `measured/programs`, on an engine, through what a stack goes through from day to day. */
import { join } from "node:path";

import { readSettings } from "../provider/configuration/settings";
import { operationOfToken } from "../provider/operations/find";
import type { Operation } from "../provider/operations/operation";
import { sampleOf } from "../provider/operations/sample";
import { availableDrivers, type Driver, type TestStack } from "../test/support/driver";
import type { BenchOptions } from "./benches";
import type { Counts } from "./measured/messages";
import { BENCH, type Service, SUBSCRIPTION, withService } from "./processes";

export const PASSES = ["preview", "first up", "unchanged up", "refresh"] as const;

export type Pass = (typeof PASSES)[number];

/** Whose keys the benches list, where it makes no difference: one of the four that the package began with. */
export const MEASURED = operationOfToken(
  "azure-listkeys:machinelearningservices:listWorkspaceKeys",
) as Operation;

/** Requests of this package in flight at a time, at most. */
export const MAX_CONCURRENCY = readSettings({}, {}).maxConcurrency;

/** The ARM ID of a resource whose keys the operation lists. */
export function resourceIdOf({ resourcePath }: Operation, name: string): string {
  return resourcePath.replace(/\{(\w+)\}/g, (_, parameter: string) =>
    parameter === "subscriptionId" ? SUBSCRIPTION : name,
  );
}

export interface Program {
  /** Its folder in `measured/programs`. */
  readonly name: "keyResources" | "functions" | "azureNative" | "doNothing" | "throttled";
  /** Whose keys it lists. */
  readonly operation: Operation;
  /** So many resources, or calls. */
  readonly count: number;
}

interface Taken {
  readonly milliseconds: number;
  /** The requests that the service received meanwhile. */
  readonly counts: Counts;
}

/**
 * Has the CLI write its state at the end of a run alone. A file backend writes all of it after each step: of a
 * thousand resources, whatever they are, that takes minutes, beside which nothing else is to be seen.
 */
const ONE_CHECKPOINT = { PULUMI_EXPERIMENTAL: "true", PULUMI_SKIP_CHECKPOINTS: "true" };

/** Measures on the embedded engine, and on the Pulumi CLI if that is wanted. */
export function onEachEngine<Result>(
  { cli }: BenchOptions,
  measure: (engine: Driver, service: Service) => Promise<Result>,
): Promise<Result[]> {
  return withService(async (service) => {
    const results: Result[] = [];
    for (const entry of availableDrivers()) {
      if (entry.name === "cli" && !cli) continue;
      if (entry.unavailable !== undefined) throw new Error(`--cli: ${entry.unavailable}`);
      results.push(await measure(await entry.load(), service));
    }
    return results;
  });
}

/** Takes a new stack of the program through passes, one after another. */
export async function takePasses<Name extends Pass>(
  passes: readonly Name[],
  engine: Driver,
  program: Program,
  service: Service,
  serviceTime = 0,
): Promise<Record<Name, Taken>> {
  const stack = await stackOf(engine, program, service);
  try {
    const taken = {} as Record<Name, Taken>;
    for (const pass of passes) taken[pass] = await take(pass, stack, service, serviceTime);
    return taken;
  } finally {
    await stack.dispose();
  }
}

export function stackOf(engine: Driver, program: Program, service: Service): Promise<TestStack> {
  const { name, operation, count } = program;
  const { module, functionName, resourceName } = operation;
  return engine.createStack({
    project: join(BENCH, "measured/programs", name),
    env: { ...service.env, ...ONE_CHECKPOINT },
    config: {
      count: String(count),
      resourceId: resourceIdOf(operation, "bench"),
      ...(name === "functions" && { function: `${module}.${functionName}` }),
      ...((name === "keyResources" || name === "throttled") && { resource: `${module}.${resourceName}` }),
      ...(name === "doNothing" && { answer: JSON.stringify(sampleOf(operation, "bench")) }),
    },
  });
}

async function take(pass: Pass, stack: TestStack, service: Service, serviceTime: number): Promise<Taken> {
  await service.reset(serviceTime);
  const result = await (pass === "preview"
    ? stack.preview()
    : pass === "refresh"
      ? stack.refresh()
      : stack.up());
  if (!result.succeeded) throw new Error(`${pass}: ${result.output}`);
  return { milliseconds: result.durationMs, counts: await service.reset() };
}
