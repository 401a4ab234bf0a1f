/** Go for tests. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

import { findOnPath } from "../support/processes";

/** Why no test can run Go here; `undefined` where one can. */
export function goUnavailable(): string | undefined {
  if (findOnPath("go", process.env) === undefined) return "no go on the PATH";
  try {
    const cwd = join(__dirname, "../e2e/programs/go-keys");
    execFileSync("go", ["mod", "download"], { cwd, stdio: "ignore", timeout: 240_000 });
    return undefined;
  } catch {
    return "Pulumi's Go modules cannot be downloaded here";
  }
}
