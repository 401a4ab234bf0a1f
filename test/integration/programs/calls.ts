/** Lists the keys of Quantum workspaces: for one stack or several, in rounds of calls at the same time. */
import { writeFileSync } from "node:fs";

import { ArmClient } from "pulumi-azure-listkeys/dist/arm/client.js";
import { type Clock, systemClock } from "pulumi-azure-listkeys/dist/arm/clock.js";
import { readSettings } from "pulumi-azure-listkeys/dist/configuration/settings.js";

import { listWorkspaceKeys, type Outcome, outcomeOf, run } from "./program";

type Configuration = Readonly<Record<string, string | undefined>>;

export interface Calls {
  /** Of each stack. @default one stack without configuration */
  readonly stacks?: readonly Configuration[];
  /** @default one call */
  readonly rounds?: readonly Round[];
  /** Waits take their time. By default they end at once, except time limits. */
  readonly realWaits?: true;
  /** The working directory. */
  readonly folder?: string;
}

/** A call for each of the workspaces, by each of the stacks. */
export interface Round {
  /** @default `q1` */
  readonly workspaces?: readonly string[];
  /** The index of the only stack that calls. */
  readonly stack?: number;
  readonly before?: {
    /** A file that changes. */
    readonly write?: { readonly file: string; readonly text: string };
    /** The time that passes at once. */
    readonly passSeconds?: number;
    /** The time until the calls, in which requests in flight may end. */
    readonly waitMilliseconds?: number;
  };
}

export interface Called {
  /** In the order of the rounds, of the stacks and of the workspaces. */
  readonly outcomes: readonly Outcome[];
  /** The names of the environment variables that the calls have changed. */
  readonly changedVariables: readonly string[];
  /** When the last call ended, in milliseconds since the epoch; the process may have waited for another one after that. */
  readonly endedAt: number;
}

const quickClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, act) => systemClock.after(milliseconds < 60_000 ? 1 : milliseconds, act),
};

const { now } = Date;
let passedMilliseconds = 0;
Date.now = () => now() + passedMilliseconds;

export async function calls({ stacks = [{}], rounds = [{}], realWaits, folder }: Calls): Promise<Called> {
  const environment = { ...process.env };
  if (folder !== undefined) process.chdir(folder);
  const callers = stacks.map((configuration) => {
    const settings = readSettings(configuration, process.env);
    const client = new ArmClient(settings, realWaits ? {} : { clock: quickClock });
    return (workspace: string) => outcomeOf(listWorkspaceKeys(settings, client, workspace));
  });
  const outcomes: Outcome[] = [];
  for (const { workspaces = ["q1"], stack, before } of rounds) {
    if (before !== undefined) await prepare(before);
    const calling = stack === undefined ? callers : callers.slice(stack, stack + 1);
    outcomes.push(...(await Promise.all(calling.flatMap((call) => workspaces.map(call)))));
  }
  const endedAt = now();
  const names = Object.keys({ ...environment, ...process.env });
  const changedVariables = names.filter((name) => environment[name] !== process.env[name]);
  return { outcomes, changedVariables, endedAt };
}

async function prepare({ write, passSeconds = 0, waitMilliseconds = 0 }: NonNullable<Round["before"]>) {
  if (write !== undefined) writeFileSync(write.file, write.text);
  passedMilliseconds += 1000 * passSeconds;
  await new Promise((resolve) => setTimeout(resolve, waitMilliseconds));
}

run(calls);
