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
  "an empty program": "doNothing",
} as const satisfies Record<string, Program["name"]>;

export type Candidate = keyof typeof CANDIDATES;

const OURS = ["key resources", "functions"] as const;
const DO_NOTHING = "do-nothing resources";

/** What each is measured against. */
const PEERS = { "key resources": DO_NOTHING, functions: "an empty program" } as const;

export const COUNTS = [1, 10, 100, 1000] as const;

/** It takes minutes, and shows the growth alone. */
export const TAKEN_ONCE = 1000;

export type Count = (typeof COUNTS)[number];

/** Milliseconds that the service takes for a response, beside none: what Azure takes for a list action, and a slow one. */
export const SERVICE_TIMES = [50, 200] as const;

export type ServiceTime = (typeof SERVICE_TIMES)[number];

/** The one that is plotted. */
const PLOTTED = 200;

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
      alt: `What an update takes, over the number of resources or calls, at ${PLOTTED} ms service time`,
      ...{ x: "resources, or calls", y: "seconds" },
      panels: all.flatMap(panelsOf),
    },
  };
}

function takesPart(candidate: Candidate, pass: Pass): boolean {
  return pass !== "refresh" || (candidate !== "functions" && candidate !== "an empty program");
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
      const samples = fast[count];
      const cells = passes.map((pass) => [
        pass,
        ratioOf(samples[candidate], samples[PEERS[candidate]], pass),
      ]);
      return { name: `${candidate}, ${count}`, cells: Object.fromEntries(cells) as Row["cells"] };
    }),
  );
  return { title: `${engine} engine: times the do-nothing resources, or the empty program`, rows };
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
            "do-nothing resources, or empty program": spreadOf(samples[PEERS[candidate]], pass),
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
  readonly candidate: (typeof OURS)[number];
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
  return ratioOf(slow[serviceTime][count][candidate], leastOf(slow, waiting), pass);
}

/** What its peer takes, and the waiting. */
function leastOf(slow: Times["slow"], waiting: Waiting): Sample[] {
  const { candidate, pass, count, serviceTime } = waiting;
  return slow[serviceTime][count][PEERS[candidate]].map((sample) => ({
    [pass]: (sample[pass] ?? NaN) + unavoidable(waiting),
  }));
}

/** How much longer than that. */
const LIMITS: Readonly<Record<(typeof OURS)[number], number>> = { "key resources": 1.15, functions: 1.1 };

function goalsOf({ engine, fast, slow }: Times): Goal[] {
  const planning = PASSES.filter((pass) => pass !== "refresh");
  const groups = [
    ["key resources", "preview and updates", planning],
    ["key resources", "refresh", ["refresh"]],
    ["functions", "preview and updates", planning],
  ] as const satisfies [(typeof OURS)[number], string, readonly Pass[]][];
  return groups.flatMap(([candidate, what, passes]) => {
    const subject = `${engine} engine, ${candidate}, ${what}`;
    const limit = LIMITS[candidate];
    const peer = candidate === "functions" ? "an empty program" : "as many do-nothing resources";
    const waits = [0, ...SERVICE_TIMES].map((serviceTime) =>
      passes.map((pass) =>
        serviceTime === 0
          ? ratioOf(fast[100][candidate], fast[100][PEERS[candidate]], pass)
          : overBoth(slow, { candidate, pass, count: 100, serviceTime: serviceTime as ServiceTime }),
      ),
    );
    const growths = passes.map((pass) =>
      ratioOf(growthOf(fast, candidate, pass), growthOf(fast, DO_NOTHING, pass), pass),
    );
    return [
      ...[0, ...SERVICE_TIMES].map((serviceTime, index) =>
        goal(
          `${subject}, 100 at ${serviceTime} ms: at most ${limit} times ${peer} and the waiting`,
          worst(waits[index] ?? []),
          limit,
        ),
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

/** The passes that list keys and write the state, beside the least that they could take. */
function panelsOf({ engine, slow }: Times): Panel[] {
  const candidates = ["key resources", "functions", "do-nothing resources"] as const;
  return (["first up", "unchanged up"] as const).map((pass) => ({
    title: `${pass} (${engine})`,
    series: [
      ...candidates.map((name) => ({
        name,
        points: SLOW_COUNTS.map(
          (count) => [count, spreadOf(slow[PLOTTED][count][name], pass).median] as const,
        ),
      })),
      {
        name: "the least possible: an empty program and the waiting",
        points: SLOW_COUNTS.map((count) => {
          const waiting = { candidate: "functions", pass, count, serviceTime: PLOTTED } as const;
          return [count, spreadOf(leastOf(slow, waiting), pass).median] as const;
        }),
      },
    ],
  }));
}
