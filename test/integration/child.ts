/** Programs in a process of their own: the identity library caches its findings for the life of a process. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { compileCache, typescript } from "../support/processes";
import type { calls } from "./programs/calls";
import type { cancelledCalls } from "./programs/cancelledCalls";
import type { timeLeft } from "./programs/timeLeft";
import type { tokenRequest } from "./programs/tokenRequest";
import type { twoStacks } from "./programs/twoStacks";

export type { Outcome } from "./programs/program";

/** By the name of their file in `programs/`. */
interface Programs {
  calls: typeof calls;
  cancelledCalls: typeof cancelledCalls;
  timeLeft: typeof timeLeft;
  tokenRequest: typeof tokenRequest;
  twoStacks: typeof twoStacks;
}

type Input<Name extends keyof Programs> = Parameters<Programs[Name]>[0];
type Result<Name extends keyof Programs> = Awaited<ReturnType<Programs[Name]>>;

/** Runs a program. @returns its result, as JSON */
export async function inChild<Name extends keyof Programs>(
  name: Name,
  env: NodeJS.ProcessEnv,
  input: Input<Name>,
): Promise<Result<Name>> {
  const program = join(__dirname, "programs", `${name}.ts`);
  const args = [...compileCache, ...typescript, program, JSON.stringify(input)];
  const child = spawn(process.execPath, args, { cwd: join(__dirname, "../.."), env });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`The child failed: ${stderr}`);
  return JSON.parse(stdout) as Result<Name>;
}
