/** Makes this folder a user's project: the peers as the lock file has them, the package as it would be published. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

import { BENCH } from "./processes";

export const ROOT = join(BENCH, "..");

/** Where the package is installed for its peers to be beside it. */
export const INSTALLED = join(BENCH, "node_modules/pulumi-azure-listkeys");

export function prepareProject(): void {
  const installed = join(BENCH, "node_modules/.package-lock.json");
  const lock = join(BENCH, "package-lock.json");
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    console.log("Installing the peers in bench/ …");
    run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], BENCH);
  }
  rmSync(INSTALLED, { recursive: true, force: true });
  mkdirSync(INSTALLED, { recursive: true });
  const { files } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { files: string[] };
  for (const name of ["package.json", "README.md", "LICENSE", ...files]) {
    cpSync(join(ROOT, name), join(INSTALLED, name), { recursive: true });
  }
  const node = (...args: string[]) => run(process.execPath, args, BENCH);
  const tsc = require.resolve("typescript/bin/tsc");
  // As `prepack` does: comments are in the declarations alone, and what is loaded together is one file.
  const dist = ["--outDir", join(INSTALLED, "dist")];
  node(tsc, "-p", join(ROOT, "tsconfig.build.json"), "--removeComments", "--declaration", "false", ...dist);
  node("--import", "tsx", join(ROOT, "scripts/joinModules.ts"), join(INSTALLED, "dist"));
  rmSync(join(BENCH, "dist"), { recursive: true, force: true });
  node(tsc, "-p", "tsconfig.measured.json");
}

export function run(command: string, args: readonly string[], cwd: string): string {
  // npm is a script on Windows.
  const shell = process.platform === "win32" && command === "npm";
  return execFileSync(command, args, { cwd, encoding: "utf8", shell, stdio: ["ignore", "pipe", "inherit"] });
}
