/** Calls, one after another, that are cancelled by the client's signal once a file is there. */
import { existsSync, rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

import { ArmClient } from "pulumi-azure-listkeys/dist/arm/client.js";
import { readSettings } from "pulumi-azure-listkeys/dist/configuration/settings.js";

import { listWorkspaceKeys, type Outcome, outcomeOf, run } from "./program";

export interface CancelledCalls {
  readonly calls: number;
  /** Each call is cancelled once this file is there, and the file is removed. */
  readonly file: string;
  /** The reason of the signal. */
  readonly reason: string;
}

export async function cancelledCalls({ calls, file, reason }: CancelledCalls): Promise<Outcome[]> {
  const settings = readSettings({}, process.env);
  const outcomes: Outcome[] = [];
  while (outcomes.length < calls) {
    const controller = new AbortController();
    const client = new ArmClient(settings, { signal: controller.signal });
    const outcome = outcomeOf(listWorkspaceKeys(settings, client));
    while (!existsSync(file)) await wait(20);
    rmSync(file);
    controller.abort(new Error(reason));
    outcomes.push(await outcome);
  }
  return outcomes;
}

run(cancelledCalls);
