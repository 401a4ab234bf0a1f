/**
 * `npm run coverage`: the tests, and which lines of provider/ ran in them, in whatever process. Tests load the
 * sources; the programs and the provider processes that they start load the build, whose inline source maps
 * lead back to the sources. A process that is ended by a signal leaves nothing behind, so its lines do not count.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { CoverageReport } from "monocart-coverage-reports";

const ROOT = join(__dirname, "..");
const OUTPUT = join(ROOT, "coverage");
/** Node writes one file per process, with everything that the process loaded. */
const RAW = join(OUTPUT, "raw");

async function main(): Promise<void> {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(RAW, { recursive: true });
  const { status } = spawnSync(process.execPath, ["dist/testing/cli.js", "--", "mocha"], {
    cwd: ROOT,
    env: { ...process.env, NODE_V8_COVERAGE: RAW },
    stdio: "inherit",
  });
  await report();
  rmSync(RAW, { recursive: true });
  process.exitCode = status ?? 1;
}

async function report(): Promise<void> {
  const coverage = new CoverageReport({
    name: "Lines of provider/ that the tests ran",
    baseDir: ROOT,
    outputDir: OUTPUT,
    clean: false,
    reports: ["console-details", "lcovonly"],
    entryFilter: ({ url }) =>
      url.startsWith(`file://${ROOT}/provider/`) || url.startsWith(`file://${ROOT}/dist/`),
    sourcePath: (path) => path.replace(/^.*?\bprovider\//, "provider/"),
  });
  await coverage.addFromDir(RAW);
  await coverage.generate();
}

void main();
