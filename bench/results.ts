/**
 * Keeps what was measured: a day's results as data and as tables, the plot, and in README.md the goals of the newest
 * results of each bench.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import * as prettier from "prettier";

import { benches } from "./benches";
import { toSvg } from "./plot";
import { BENCH } from "./processes";
import { goalsToMarkdown, type Report, toMarkdown } from "./report";

const RESULTS = join(BENCH, "results");
const README = join(BENCH, "README.md");
const BEGIN = "<!-- results: begin, made by `npm run bench` -->";
const END = "<!-- results: end -->";

/** Reports by the name of their bench. */
export type Results = Readonly<Record<string, Report>>;

/** Puts them in the file of the day, in place of those of the same bench. */
export async function writeResults(results: Results): Promise<void> {
  mkdirSync(RESULTS, { recursive: true });
  const day = join(RESULTS, new Date().toISOString().slice(0, 10));
  const merged = { ...(existsSync(`${day}.json`) ? read(`${day}.json`) : {}), ...results };
  writeFileSync(`${day}.json`, await format(JSON.stringify(merged), "json"));
  writeFileSync(`${day}.md`, await format(tablesOf(merged), "markdown"));
  await writeReadme(newest());
  writePlots(results);
}

/** The newest report of each bench that was ever run. */
function newest(): Results {
  const files = readdirSync(RESULTS).filter((name) => name.endsWith(".json"));
  return Object.assign({}, ...files.sort().map((name) => read(join(RESULTS, name)))) as Results;
}

async function writeReadme(results: Results): Promise<void> {
  const [before = "", rest = ""] = readFileSync(README, "utf8").split(BEGIN);
  const [, after = ""] = rest.split(END);
  const named = benches.flatMap(({ name }) =>
    results[name] === undefined ? [] : [{ name, report: results[name] }],
  );
  const plots = named.flatMap(({ name, report: { plot } }) =>
    plot === undefined ? [] : [`![${plot.alt}](results/${name}.svg)`],
  );
  const text = [before.trimEnd(), BEGIN, ...plots, goalsToMarkdown(named), END + after].join("\n\n");
  writeFileSync(README, await format(text, "markdown"));
}

/** All tables of a day. */
function tablesOf(results: Results): string {
  const sections = benches.flatMap(({ name, about }) =>
    results[name] === undefined ? [] : [toMarkdown(name, about, results[name])],
  );
  return ["<!-- Made by `npm run bench`. -->", "# Results", ...sections].join("\n\n");
}

function writePlots(results: Results): void {
  for (const [name, { plot }] of Object.entries(results)) {
    if (plot !== undefined) writeFileSync(join(RESULTS, `${name}.svg`), toSvg(plot));
  }
}

async function format(text: string, parser: "json" | "markdown"): Promise<string> {
  return prettier.format(text, { ...(await prettier.resolveConfig(README)), parser });
}

function read(file: string): Results {
  return JSON.parse(readFileSync(file, "utf8")) as Results;
}
