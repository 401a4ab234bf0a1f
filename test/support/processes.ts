/** Child processes of the tests: found, started, and ended by their own id. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { ChildProcess } from "node:child_process";

/** The first executable of that name on the `PATH` of `env`. */
export function findOnPath(name: string, env: NodeJS.ProcessEnv): string | undefined {
  for (const folder of (env["PATH"] ?? "").split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/** The `node` that the CLI would start for a program with this environment. */
export function nodeFor(env: NodeJS.ProcessEnv): string {
  return findOnPath("node", env) ?? process.execPath;
}

/** Arguments of Node for processes that load much of what is installed, and are started often. */
export const compileCache = ["--require", join(__dirname, "compileCache.cjs")];

/** Arguments of Node for a script in TypeScript. */
export const typescript = ["--require", join(__dirname, "typescript.cjs")];

/** The same for processes of the SDK, which load much that they rarely need. */
export const ofSdk = [...compileCache, "--require", join(__dirname, "loadLate.cjs")];

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** Resolves when the process has ended and its output has been read to the end. */
export function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
}

/** Terminates a process, and kills it if it is still running two seconds later. */
export async function endProcess(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  child.kill("SIGTERM");
  const insist = setTimeout(() => child.kill("SIGKILL"), 2_000);
  await exited.catch(() => undefined);
  clearTimeout(insist);
}

/** Calls `onLine` for each complete line a stream carries, the unfinished last one included. */
export function readLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? "";
    lines.forEach(onLine);
  });
  stream.on("end", () => {
    if (rest !== "") {
      onLine(rest);
    }
  });
}
