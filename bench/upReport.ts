/** What the bench `up` shows of what it measured: tables, goals and plot. */
import { availableParallelism } from "node:os";

import { readSettings } from "../provider/configuration/settings";
import type { Driver } from "../test/support/driver";
import { type Pass, PASSES, type Program } from "./passes";
import type { Panel, Plot } from "./plot";
import { type Goal, goal, type Report, type Row, type Table } from "./report";
import { ratioOf, ratios, type Sample, type Samples, type Spread, spreadOf } from "./rounds";

export const CANDIDATES = {
  "key resources": "keyResources",
  functions: "functions",
  "do-nothing resources": "doNothing",
} as const satisfies Record<string, Program["name"]>;

export type Candidate = keyof typeof CANDIDATES;

const OURS = ["key resources", "functions"] as const;
const PEER = "do-nothing resources";

export const COUNTS = [1, 10, 100, 1000] as const;

export type Count = (typeof COUNTS)[number];

/** Milliseconds. Long beside a call, and a hundred of them in a row are soon over. */
export const SERVICE_TIME = 20;

/** Where the service takes its time. */
export const SLOW: Count = 100;

/** Requests of this package at a time, at most. */
const { maxConcurrency } = readSettings({}, {});

/** Seconds of each pass. */
export interface Times {
  readonly engine: Driver["name"];
  readonly fast: Readonly<Record<Count, Samples<Candidate>>>;
  readonly slow: Samples<Candidate>;
}

export function reportOf(all: readonly Times[]): Omit<Report, "circumstances"> & { plot: Plot } {
  return {
    tables: all.flatMap((measured) => [timesOf(measured), ratiosOf(measured), waitingOf(measured)]),
    goals: all.flatMap(goalsOf),
    plot: {
      alt: "What each pass takes, over the number of resources or calls, at 0 ms service time",
      ...{ x: "resources, or calls", y: "seconds" },
      panels: all.flatMap(panelsOf),
    },
  };
}

function takesPart(candidate: Candidate, pass: Pass): boolean {
  return candidate !== "functions" || pass !== "refresh";
}

function timesOf({ engine, fast }: Times): Table {
  const rows = PASSES.flatMap((pass) =>
    (Object.keys(CANDIDATES) as Candidate[])
      .filter((candidate) => takesPart(candidate, pass))
      .map((candidate): Row => {
        const cells = COUNTS.map((count) => [count, spreadOf(fast[count][candidate], pass)]);
        return { name: `${pass}, ${candidate}`, cells: Object.fromEntries(cells) as Row["cells"] };
      }),
  );
  return { title: `${engine} engine: seconds`, rows };
}

function ratiosOf({ engine, fast }: Times): Table {
  const rows = OURS.flatMap((candidate) =>
    COUNTS.map((count): Row => {
      const passes = PASSES.filter((pass) => takesPart(candidate, pass));
      const cells = passes.map((pass) => [pass, ratioOf(fast[count][candidate], fast[count][PEER], pass)]);
      return { name: `${candidate}, ${count}`, cells: Object.fromEntries(cells) as Row["cells"] };
    }),
  );
  return { title: `${engine} engine: times the do-nothing resources`, rows };
}

function waitingOf({ engine, slow }: Times): Table {
  const rows = OURS.flatMap((candidate) =>
    PASSES.filter((pass) => takesPart(candidate, pass)).map((pass): Row => ({
      name: `${pass}, ${SLOW} ${candidate}`,
      cells: {
        seconds: spreadOf(slow[candidate], pass),
        "do-nothing resources": spreadOf(slow[PEER], pass),
        "unavoidable waiting": unavoidable(candidate, pass),
        "times both": overBoth(slow, candidate, pass),
      },
    })),
  );
  return { title: `${engine} engine, ${SERVICE_TIME} ms service time`, rows };
}

/** Seconds that the answers take to come. */
function unavoidable(candidate: Candidate, pass: Pass): number {
  return (SLOW * SERVICE_TIME) / 1000 / concurrencyOf(candidate, pass);
}

/** An engine has one resource after another checked, which is when the keys are listed, and refreshes several. */
function concurrencyOf(candidate: Candidate, pass: Pass): number {
  if (candidate === "functions") return maxConcurrency;
  return pass === "refresh" ? Math.min(4 * availableParallelism(), maxConcurrency) : 1;
}

function overBoth(slow: Samples<Candidate>, candidate: Candidate, pass: Pass): Spread {
  const waiting = unavoidable(candidate, pass);
  const least = slow[PEER].map((sample) => ({ [pass]: (sample[pass] ?? NaN) + waiting }));
  return ratioOf(slow[candidate], least, pass);
}

function goalsOf({ engine, fast, slow }: Times): Goal[] {
  const planning = PASSES.filter((pass) => pass !== "refresh");
  const groups = [
    ["key resources", "preview and updates", planning],
    ["key resources", "refresh", ["refresh"]],
    ["functions", "preview and updates", planning],
  ] as const satisfies [Candidate, string, readonly Pass[]][];
  return groups.flatMap(([candidate, what, passes]) => {
    const subject = `${engine} engine, ${candidate}, ${what}`;
    const ratios = passes.flatMap((pass) =>
      ([100, 1000] as const).map((count) => ratioOf(fast[count][candidate], fast[count][PEER], pass)),
    );
    const waits = passes.map((pass) => overBoth(slow, candidate, pass));
    const growths = passes.map((pass) =>
      ratioOf(growthOf(fast, candidate, pass), growthOf(fast, PEER, pass), pass),
    );
    return [
      goal(`${subject}: at most 1.1 times the do-nothing resources, 100 and 1,000`, worst(ratios), 1.1),
      goal(
        `${subject}: no more than ${SLOW} do-nothing resources and the waiting, ${SERVICE_TIME} ms service time`,
        worst(waits),
        1,
      ),
      goal(`${subject}: from 100 to 1,000 no steeper than the do-nothing resources`, worst(growths), 1),
    ];
  });
}

function worst(spreads: readonly Spread[]): Spread {
  return spreads.reduce((one, other) => (one.median >= other.median ? one : other));
}

/** How many times as long a thousand take as a hundred, round by round. */
function growthOf(fast: Times["fast"], candidate: Candidate, pass: Pass): Sample[] {
  return ratios(fast[1000][candidate], fast[100][candidate], pass);
}

function panelsOf({ engine, fast }: Times): Panel[] {
  return PASSES.map((pass) => ({
    title: `${pass} (${engine})`,
    series: (Object.keys(CANDIDATES) as Candidate[])
      .filter((candidate) => takesPart(candidate, pass))
      .map((name) => ({
        name,
        points: COUNTS.map((count) => [count, spreadOf(fast[count][name], pass).median] as const),
      })),
  }));
}
