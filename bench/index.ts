/**
 * `npm run bench`: what the package costs beside what a user would take instead, measured side by side in one
 * run. Prints the tables, writes them to `results/`, and the goals to README.md.
 *
 * `--only=call` runs one bench, `--rounds=9` takes more than three rounds, `--cli` runs on the Pulumi CLI too.
 */
import { execFileSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";

import { findOnPath } from "../test/support/processes";
import { type Bench, type BenchOptions, benches } from "./benches";
import { prepareProject } from "./project";
import { type Report, toMarkdown } from "./report";
import { writeResults } from "./results";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: "string", multiple: true },
      rounds: { type: "string", default: "3" },
      cli: { type: "boolean", default: false },
    },
  });
  const names = benches.map(({ name }) => name);
  const rounds = Number(values.rounds);
  if (!(values.only ?? []).every((name) => names.includes(name)) || !(rounds >= 1)) {
    throw new Error(`--only takes one of ${names.join(", ")}; --rounds a number.`);
  }
  const chosen = benches.filter(({ name }) => values.only?.includes(name) ?? true);
  prepareProject();
  for (const bench of chosen) {
    const report = await measure(bench, { rounds, cli: values.cli });
    console.log(`\n${toMarkdown(bench.name, bench.about, report)}`);
    await writeResults({ [bench.name]: report });
  }
}

async function measure(bench: Bench, options: BenchOptions): Promise<Report> {
  const before = loadavg()[0] ?? NaN;
  const at = new Date().toISOString();
  const found = await bench.run(options);
  const circumstances = {
    ...{
      at,
      rounds: bench.once ? 1 : options.rounds,
      cores: cpus().length,
      processor: cpus()[0]?.model ?? "",
    },
    ...{ platform: `${process.platform} ${process.arch}`, node: process.version },
    ...(options.cli ? pulumiVersion() : {}),
    load: [before, loadavg()[0] ?? NaN] as const,
  };
  return { circumstances, ...found };
}

function pulumiVersion(): { pulumi?: string } {
  if (findOnPath("pulumi", process.env) === undefined) return {};
  return { pulumi: execFileSync("pulumi", ["version"], { encoding: "utf8" }).trim() };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
