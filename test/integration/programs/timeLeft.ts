/** One call, and the time that was left to the client of the call's `timeoutSeconds`. */
import { ArmClient } from "pulumi-azure-listkeys/dist/arm/client.js";
import { systemClock } from "pulumi-azure-listkeys/dist/arm/clock.js";
import { readSettings } from "pulumi-azure-listkeys/dist/configuration/settings.js";

import { listWorkspaceKeys, type Outcome, outcomeOf, run } from "./program";

export interface TimeLeft extends Outcome {
  readonly milliseconds: number | undefined;
}

export async function timeLeft(configuration: Readonly<Record<string, string>>): Promise<TimeLeft> {
  const limits: number[] = [];
  const settings = readSettings(configuration, process.env);
  const client = new ArmClient(settings, {
    clock: {
      now: () => Date.now(),
      after(milliseconds, act) {
        limits.push(milliseconds);
        return systemClock.after(milliseconds, act);
      },
    },
  });
  const outcome = await outcomeOf(listWorkspaceKeys(settings, client));
  return { ...outcome, milliseconds: limits[0] };
}

run(timeLeft);
