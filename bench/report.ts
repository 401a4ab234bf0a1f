/** What a bench found, and how it is shown: the same Markdown on the screen and in files. */
import type { Plot } from "./plot";
import type { Spread } from "./rounds";

export interface Report {
  /** When and on what it was measured. */
  readonly circumstances: Circumstances;
  readonly tables: readonly Table[];
  readonly goals: readonly Goal[];
  readonly plot?: Plot;
}

interface Circumstances {
  /** ISO 8601. */
  readonly at: string;
  readonly rounds: number;
  readonly cores: number;
  readonly processor: string;
  readonly platform: string;
  readonly node: string;
  /** The version of the Pulumi CLI on the PATH, where there is one. */
  readonly pulumi?: string;
  /** Processes that wanted a core, on average over the minute before, and over the last minute of the bench. */
  readonly load: readonly [before: number, after: number];
}

export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly name: string;
  /** By the column's heading, which names the unit. */
  readonly cells: Readonly<Record<string, number | Spread | string>>;
}

export interface Goal {
  readonly goal: string;
  readonly measured: number | Spread | string;
  readonly met: boolean;
}

export function goal(text: string, measured: number | Spread, most: number): Goal {
  return { goal: text, measured, met: medianOf(measured) <= most };
}

/** One goal for several, each with a name: met where all of them are. */
export function goalOfEach(
  text: string,
  byName: Readonly<Record<string, number | Spread>>,
  most: number,
): Goal {
  const medians = Object.entries(byName).map(([name, value]) => [name, medianOf(value)] as const);
  return {
    goal: text,
    measured: medians.map(([name, median]) => `${name}: ${round(median)}`).join(" · "),
    met: medians.every(([, median]) => median <= most),
  };
}

function medianOf(value: number | Spread): number {
  return typeof value === "number" ? value : value.median;
}

export function toMarkdown(name: string, about: string, report: Report): string {
  const { tables, goals, plot, circumstances } = report;
  const { at, rounds, cores, processor, platform, node, pulumi, load } = circumstances;
  const goalRows = goals.map(({ goal, measured, met }) => ({
    name: goal,
    cells: { measured, "": met ? "met" : "**missed**" },
  }));
  return [
    `### ${name}`,
    about,
    ...(plot === undefined ? [] : [`![${plot.alt}](${name}.svg)`]),
    ...tables.map(tableToMarkdown),
    ...(goals.length === 0 ? [] : [tableToMarkdown({ title: "Goal", rows: goalRows })]),
    [
      `${at.slice(0, 16).replace("T", " ")} UTC, ${rounds === 1 ? "taken once" : `${rounds} rounds`}`,
      `${cores} cores of ${processor}, ${platform}, Node ${node}`,
      pulumi === undefined ? "no Pulumi CLI" : `Pulumi CLI ${pulumi}`,
      `load average ${load.map(round).join(" → ")}.`,
    ].join("; "),
  ].join("\n\n");
}

/** The goals of several benches, as one table, with the day of each. */
export function goalsToMarkdown(reports: readonly { name: string; report: Report }[]): string {
  const rows = reports.flatMap(({ name, report: { goals, circumstances } }) =>
    goals.map(({ goal, measured, met }) => ({
      name: `${name}: ${goal}`,
      cells: { measured, "": met ? "met" : "**missed**", on: circumstances.at.slice(0, 10) },
    })),
  );
  return tableToMarkdown({ title: "Goal", rows });
}

function tableToMarkdown({ title, rows }: Table): string {
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const lines = rows.map(({ name, cells }) => [name, ...columns.map((column) => show(cells[column]))]);
  const bar = [":--", ...columns.map(() => "--:")];
  return [[title, ...columns], bar, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function show(value: number | Spread | string | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return round(value);
  const { median, min, max } = value;
  return min === max ? round(median) : `${round(median)} (${round(min)}–${round(max)})`;
}

/** To three digits that mean something. */
function round(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  return value.toFixed(size >= 100 || size === 0 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2);
}
