/** The CLI as a user calls it: a command in a folder, with nothing of this machine's configuration. */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

import { type FakeArm, startFakeArm } from "../../../provider/testing";
import { findOnPath } from "../processes";
import { cliEnvironment, makeSurroundings } from "./workspace";

const TIMEOUT_MILLISECONDS = 400_000;

export interface Cli {
  fake: FakeArm;
  folder: string;
  /** Resolves with what it wrote to stdout. */
  pulumi: (...args: string[]) => Promise<string>;
  /** The same with what it wrote to stderr. */
  both: (...args: string[]) => Promise<string>;
}

export interface CliOptions {
  /** What the folder is a copy of; it is empty by default. */
  copyOf?: string;
  /** A folder, below it, that is put before the PATH. */
  path?: string;
}

/** Runs a test in a folder of its own. */
export async function withCli(
  test: (cli: Cli) => Promise<void>,
  { copyOf, path }: CliOptions = {},
): Promise<void> {
  const fake = await startFakeArm();
  const surroundings = makeSurroundings();
  const folder = mkdtempSync(join(tmpdir(), "pulumi-command-"));
  const run = (args: string[]) => {
    const env = cliEnvironment(surroundings, fake.environment());
    if (path !== undefined) env["PATH"] = [join(folder, path), env["PATH"]].join(delimiter);
    const options = { cwd: folder, env, timeout: TIMEOUT_MILLISECONDS, maxBuffer: 2 ** 28 };
    const pulumi = findOnPath("pulumi", process.env) ?? "pulumi";
    return promisify(execFile)(pulumi, [...args, "--non-interactive"], options);
  };
  try {
    if (copyOf !== undefined) cpSync(copyOf, folder, { recursive: true });
    await test({
      fake,
      folder,
      pulumi: async (...args) => (await run(args)).stdout,
      both: async (...args) => {
        const { stdout, stderr } = await run(args);
        return stdout + stderr;
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
    surroundings.remove();
    await fake.close();
  }
}
