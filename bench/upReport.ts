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

export const COUNTS = [1, 10, 30, 100, 1000] as const;

export type Count = (typeof COUNTS)[number];

/** Milliseconds that the service takes for a response, beside none: what Azure takes for a list action, and a slow one. */
export const SERVICE_TIMES = [50, 200] as const;

export type ServiceTime = (typeof SERVICE_TIMES)[number];

/** Where the service takes its time. */
export const SLOW_COUNTS = [1, 10, 30, 100] as const;

export type SlowCount = (typeof SLOW_COUNTS)[number];

/** Requests of this package at a time, at most. */
const { maxConcurrency } = readSettings({}, {});

/** Seconds of each pass. */
export interface Times {
  readonly engine: Driver["name"];
  readonly fast: Readonly<Record<Count, Samples<Candidate>>>;
  readonly slow: Readonly<Record<ServiceTime, Readonly<Record<SlowCount, Samples<Candidate>>>>>;
}

export function reportOf(all: readonly Times[]): Omit<Report, "circumstances"> & { plot: Plot } {
  return {
    tables: all.flatMap((measured) => [
      timesOf(measured),
      ratiosOf(measured),
      ...SERVICE_TIMES.map((serviceTime) => waitingOf(measured, serviceTime)),
    ]),
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

function waitingOf({ engine, slow }: Times, serviceTime: ServiceTime): Table {
  const rows = OURS.flatMap((candidate) =>
    PASSES.filter((pass) => takesPart(candidate, pass)).flatMap((pass) =>
      SLOW_COUNTS.map((count): Row => {
        const samples = slow[serviceTime][count];
        return {
          name: `${pass}, ${count} ${candidate}`,
          cells: {
            seconds: spreadOf(samples[candidate], pass),
            "do-nothing resources": spreadOf(samples[PEER], pass),
            "unavoidable waiting": unavoidable({ candidate, pass, count, serviceTime }),
            "times both": overBoth(slow, { candidate, pass, count, serviceTime }),
          },
        };
      }),
    ),
  );
  return { title: `${engine} engine, ${serviceTime} ms service time`, rows };
}

interface Waiting {
  readonly candidate: Candidate;
  readonly pass: Pass;
  readonly count: SlowCount;
  readonly serviceTime: ServiceTime;
}

/** Seconds that the responses take to come. */
function unavoidable({ candidate, pass, count, serviceTime }: Waiting): number {
  return Math.ceil(count / concurrencyOf(candidate, pass)) * (serviceTime / 1000);
}

/** A program lists so many at a time; an engine refreshes several, too. */
function concurrencyOf(candidate: Candidate, pass: Pass): number {
  if (candidate === "functions" || pass !== "refresh") return maxConcurrency;
  return Math.min(4 * availableParallelism(), maxConcurrency);
}

function overBoth(slow: Times["slow"], waiting: Waiting): Spread {
  const { candidate, pass, count, serviceTime } = waiting;
  const samples = slow[serviceTime][count];
  const least = samples[PEER].map((sample) => ({ [pass]: (sample[pass] ?? NaN) + unavoidable(waiting) }));
  return ratioOf(samples[candidate], least, pass);
}

/** How much longer than the do-nothing resources and the waiting. */
const LIMITS: Readonly<Record<(typeof OURS)[number], number>> = { "key resources": 1.15, functions: 1.1 };

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
    const limit = LIMITS[candidate];
    const waits = passes.map((pass) => overBoth(slow, { candidate, pass, count: 100, serviceTime: 200 }));
    const growths = passes.map((pass) =>
      ratioOf(growthOf(fast, candidate, pass), growthOf(fast, PEER, pass), pass),
    );
    return [
      goal(`${subject}: at most 1.1 times the do-nothing resources, 100 and 1,000`, worst(ratios), 1.1),
      goal(
        `${subject}: at most ${limit} times 100 do-nothing resources and the waiting, 200 ms service time`,
        worst(waits),
        limit,
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
