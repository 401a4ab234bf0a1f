/** The functions, in a process as a program's. */
import { fork } from "node:child_process";
import { join } from "node:path";

import { endProcess, exitOf, ofSdk, typescript } from "../../support/processes";
import type { Called, Face, FaceOptions, Outcome } from "./face";

/** @param preview true if the program runs for a preview */
export function startFunctions({ env, config }: FaceOptions, preview = false): Face {
  const child = fork(join(__dirname, "functionHost.ts"), {
    execArgv: [...ofSdk, ...typescript],
    env: {
      ...env,
      PULUMI_CONFIG: JSON.stringify(config),
      ...(preview ? { PULUMI_NODEJS_DRY_RUN: "true" } : {}),
    },
  });
  const exited = exitOf(child);
  const waiting = new Map<number, (outcome: Outcome) => void>();
  child.on("message", ({ id, outcome }: { id: number; outcome: Outcome }) => {
    waiting.get(id)?.(outcome);
    waiting.delete(id);
  });
  let calls = 0;
  return {
    async call({ operation: { module, functionName, resourceName }, ...call }: Called) {
      const id = calls++;
      const answered = new Promise<Outcome>((resolve) => waiting.set(id, resolve));
      // Of an operation, no more than its names crosses over to another process.
      child.send({ id, called: { ...call, operation: { module, functionName, resourceName } } });
      return Promise.race([answered, failed(exited)]);
    },
    end: () => endProcess(child, exited),
  };
}

async function failed(exited: Promise<{ code: number | null }>): Promise<never> {
  const { code } = await exited;
  throw new Error(`The process of the functions ended, with exit code ${code}.`);
}
