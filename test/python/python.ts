/** Python for tests: packages of `requirements.txt` in a virtual environment, made anew when they change. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { findOnPath } from "../support/processes";

/** Why no test can run Python here; `undefined` where one can. */
export function pythonUnavailable(): string | undefined {
  const python = findOnPath("python3", process.env);
  if (python === undefined) return "no python3 on the PATH";
  try {
    execFileSync(python, ["-c", "import venv, ensurepip"], { stdio: "ignore" });
    return undefined;
  } catch {
    return "this python3 makes no virtual environments";
  }
}

/** Runs a script of this folder with one JSON value, and gives the one that it prints. */
export function runPython(script: string, input: unknown): unknown {
  const output = execFileSync(virtualEnvironment(), [join(__dirname, script)], {
    input: JSON.stringify(input),
    encoding: "utf8",
    timeout: 120_000,
  });
  return JSON.parse(output);
}

/** The interpreter of the environment. */
export function virtualEnvironment(): string {
  const requirements = join(__dirname, "requirements.txt");
  const python = findOnPath("python3", process.env) ?? "python3";
  const version = execFileSync(python, ["--version"], { encoding: "utf8" });
  const mark = createHash("sha256").update(version).update(readFileSync(requirements)).digest("hex");
  // Gone with the next `npm ci`, and none of the project's files.
  const folder = join(__dirname, "../../node_modules/.cache", `python-${mark.slice(0, 16)}`);
  const interpreter = join(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  if (existsSync(interpreter)) return interpreter;
  try {
    const pip = [
      "-m",
      "pip",
      "install",
      "--quiet",
      "--disable-pip-version-check",
      "--requirement",
      requirements,
    ];
    execFileSync(python, ["-m", "venv", folder], { stdio: "inherit" });
    execFileSync(interpreter, pip, { stdio: "inherit", timeout: 400_000 });
    return interpreter;
  } catch (error) {
    // Half of one is not taken for a whole one the next time.
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
