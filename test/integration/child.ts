/** Calls in a separate process: the identity library caches its findings for the life of a process. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { compileCache } from "../support/processes";

/** The outcome of a call in the child. */
export interface Outcome {
  readonly result?: unknown;
  readonly error?: {
    readonly name: string;
    readonly message: string;
    readonly code?: string;
    readonly status?: number;
    readonly kind?: string;
    /** As `util.inspect` shows it, with all that is hidden, and as JSON. */
    readonly printed: string;
  };
}

const PRELUDE = `
  const { inspect } = require("node:util");
  const { ArmClient } = require("./provider/arm/client");
  const { systemClock } = require("./provider/arm/clock");
  const { connect } = require("./provider/arm/connection");
  const { listKeys } = require("./provider/listKeys");
  const { listQuantumWorkspaceKeys: listWorkspaceKeys } = require("./test/support/operations");
  const { readSettings } = require("./provider/configuration/settings");

  // Waits end immediately, except time limits.
  const clock = {
    now: () => Date.now(),
    after: (milliseconds, act) => systemClock.after(milliseconds < 60_000 ? 1 : milliseconds, act),
  };
  const { now } = Date;
  let passed = 0;
  Date.now = () => now() + passed;
  const passTime = (seconds) => (passed += 1000 * seconds);
  const clientOf = (settings) => new ArmClient(settings, { clock, connect });
  const list = (settings, client, workspaceName = "q1") =>
    listKeys(
      listWorkspaceKeys,
      { resourceGroupName: "rg", workspaceName },
      { settings, client, untilReady: false, report: () => undefined, warn: () => undefined },
    );
  const outcomeOf = (promise) =>
    promise.then(
      (result) => ({ result }),
      (error) => {
        const { name, message, code, status, kind } = error;
        const printed = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
        return { error: { name, message, code, status, kind, printed } };
      },
    );
`;

/**
 * The value that the script returns, as JSON. It finds `readSettings`, `clientOf(settings)`,
 * `outcomeOf(promise)`, `passTime(seconds)`, and `list(settings, client, workspaceName?)`, which lists the
 * keys of a Quantum workspace in the resource group `rg`.
 *
 * @param script the body of an asynchronous function, in JavaScript
 */
export async function inChild<Result = Outcome[]>(env: NodeJS.ProcessEnv, script: string): Promise<Result> {
  const program = `${PRELUDE}
    (async () => { ${script} })().then(
      (value) => console.log(JSON.stringify(value)),
      (error) => { console.error(error); process.exitCode = 1; },
    );`;
  const child = spawn(process.execPath, [...compileCache, "--require", "tsx/cjs", "-e", program], {
    cwd: join(__dirname, "../.."),
    env,
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`The child failed: ${stderr}`);
  return JSON.parse(stdout) as Result;
}
