/** What the bench `up` shows of what it measured: tables, goals and plot. */
import type { Driver } from "../test/support/driver";
import { MAX_CONCURRENCY, type Program } from "./passes";
import type { Panel, Plot } from "./plot";
import { type Goal, goal, goalOfEach, type Report, type Row, type Table } from "./report";
import { ratioOf, type Sample, type Samples, type Spread, spreadOf } from "./rounds";

export const EMPTY = "an empty program";
const DO_NOTHING = "do-nothing resources";
const AZURE_NATIVE = "azure-native's functions, one POST each";

export const CANDIDATES = {
  "key resources": "keyResources",
  functions: "functions",
  [AZURE_NATIVE]: "azureNative",
  [DO_NOTHING]: "doNothing",
  [EMPTY]: "doNothing",
} as const satisfies Record<string, Program["name"]>;

export type Candidate = keyof typeof CANDIDATES;

/** Those that ask the service nothing, so that its time is all the same to them. */
const BASELINES: readonly Candidate[] = [DO_NOTHING, EMPTY];

const OURS = ["key resources", "functions"] as const;

/** What each is measured against: itself without the waiting. */
const WITHOUT = { "key resources": DO_NOTHING, functions: EMPTY } as const;

export const COUNTS = [1, 10, 100] as const;

export type Count = (typeof COUNTS)[number];

/** It takes minutes, and shows the growth alone: the first update of some, taken once. */
export const MANY = 1000;

export const GROWING = ["key resources", "functions", DO_NOTHING] as const satisfies readonly Candidate[];

/** Milliseconds that the service takes for a response: none, what Azure takes for a list action, and a slow one. */
const SERVICE_TIMES = [0, 50, 200] as const;

type ServiceTime = (typeof SERVICE_TIMES)[number];

/** The one that is plotted, and that has azure-native's functions beside ours: where a limit on requests costs most. */
const PLOTTED = 200;

export function serviceTimesOf(candidate: Candidate): readonly ServiceTime[] {
  if (BASELINES.includes(candidate)) return [0];
  return candidate === AZURE_NATIVE ? [PLOTTED] : SERVICE_TIMES;
}

export const PASSES = ["preview", "first up"] as const;

type Pass = (typeof PASSES)[number];

/** How much longer than the least possible. */
const MOST = 1.1;

/** Seconds of each pass. */
export interface Times {
  readonly engine: Driver["name"];
  /** By {@link keyOf}. */
  readonly taken: Readonly<Record<Count, Samples<string>>>;
  readonly many: Readonly<Record<(typeof GROWING)[number], Sample>>;
}

export function keyOf(candidate: Candidate, serviceTime: number): string {
  return BASELINES.includes(candidate) ? candidate : `${candidate} at ${serviceTime} ms`;
}

export function reportOf(all: readonly Times[]): Omit<Report, "circumstances"> & { plot: Plot } {
  return {
    tables: all.flatMap((times) => [timesOf(times), ratiosOf(times), growthsOf(times)]),
    goals: all.flatMap(goalsOf),
    plot: {
      alt: `What the first update takes, over the number of resources or calls, at ${PLOTTED} ms service time`,
      ...{ x: "resources, or calls", y: "seconds" },
      panels: all.map(panelOf),
    },
  };
}

/** What was measured, and where. */
interface Point {
  readonly candidate: Candidate;
  readonly count: Count;
  readonly serviceTime: ServiceTime;
}

function samplesOf({ taken }: Times, { candidate, count, serviceTime }: Point): readonly Sample[] {
  return taken[count][keyOf(candidate, serviceTime)] ?? [];
}

/** The program without the waiting, and N × service time ÷ 16. */
function leastOf(times: Times, point: Point & { candidate: (typeof OURS)[number] }): Sample[] {
  const waiting = (point.count * point.serviceTime) / 1000 / MAX_CONCURRENCY;
  return samplesOf(times, { ...point, candidate: WITHOUT[point.candidate] }).map((sample) =>
    Object.fromEntries(PASSES.map((pass) => [pass, (sample[pass] ?? NaN) + waiting])),
  );
}

function timesOf(times: Times): Table {
  const rows = PASSES.flatMap((pass) =>
    (Object.keys(CANDIDATES) as Candidate[]).flatMap((candidate) =>
      serviceTimesOf(candidate).map((serviceTime): Row => ({
        name: `${pass}, ${keyOf(candidate, serviceTime)}`,
        cells: byCount((count) => spreadOf(samplesOf(times, { candidate, count, serviceTime }), pass)),
      })),
    ),
  );
  return { title: `${times.engine} engine: seconds`, rows };
}

function ratiosOf(times: Times): Table {
  const rows = OURS.flatMap((candidate) =>
    SERVICE_TIMES.flatMap((serviceTime) =>
      PASSES.map((pass): Row => {
        const cells = byCount((count) => overLeast(times, { candidate, count, serviceTime }, pass));
        return { name: `${pass}, ${keyOf(candidate, serviceTime)}`, cells };
      }),
    ),
  );
  return { title: `${times.engine} engine: times the least possible`, rows };
}

function overLeast(times: Times, point: Point & { candidate: (typeof OURS)[number] }, pass: Pass): Spread {
  return ratioOf(samplesOf(times, point), leastOf(times, point), pass);
}

function growthsOf(times: Times): Table {
  const rows = GROWING.map((candidate): Row => {
    const hundred = spreadOf(samplesOf(times, { candidate, count: 100, serviceTime: 0 }), "first up");
    const cells = { 100: hundred, [MANY]: times.many[candidate]["first up"] ?? NaN };
    return { name: candidate, cells: { ...cells, "times as long": growthOf(times, candidate) } };
  });
  return { title: `${times.engine} engine: the first update at 0 ms, seconds`, rows };
}

/** How many times as long a thousand take as a hundred. */
function growthOf(times: Times, candidate: (typeof GROWING)[number]): number {
  const hundred = spreadOf(samplesOf(times, { candidate, count: 100, serviceTime: 0 }), "first up");
  return (times.many[candidate]["first up"] ?? NaN) / hundred.median;
}

function goalsOf(times: Times): Goal[] {
  const { engine } = times;
  const goals = OURS.flatMap((candidate) => {
    const without = candidate === "functions" ? "a program without them" : "the do-nothing resources";
    const least = `${without} and N × service time ÷ ${MAX_CONCURRENCY}`;
    return [
      ...SERVICE_TIMES.map((serviceTime) =>
        goalOfEach(
          `${engine} engine, N ${keyOf(candidate, serviceTime)}: at most ${MOST} times ${least}`,
          byCount((count) => worst((pass) => overLeast(times, { candidate, count, serviceTime }, pass))),
          MOST,
        ),
      ),
      goal(
        `${engine} engine, ${candidate}: from 100 to 1,000 no steeper than the do-nothing resources`,
        growthOf(times, candidate) / growthOf(times, DO_NOTHING),
        1,
      ),
    ];
  });
  const level = goalOfEach(
    `${engine} engine, N ${keyOf("functions", PLOTTED)}: at most ${MOST} times ${AZURE_NATIVE}`,
    byCount((count) => {
      const [ours, theirs] = (["functions", AZURE_NATIVE] as const).map((candidate) =>
        samplesOf(times, { candidate, count, serviceTime: PLOTTED }),
      );
      return worst((pass) => ratioOf(ours ?? [], theirs ?? [], pass));
    }),
    MOST,
  );
  return [...goals, level];
}

function worst(ofPass: (pass: Pass) => Spread): Spread {
  return PASSES.map(ofPass).reduce((one, other) => (one.median >= other.median ? one : other));
}

function byCount<Value>(valueOf: (count: Count) => Value): Record<string, Value> {
  return Object.fromEntries(COUNTS.map((count) => [count, valueOf(count)]));
}

/** The first update, beside the least that it could take. */
function panelOf(times: Times): Panel {
  const at = (samples: readonly Sample[]) => spreadOf(samples, "first up").median;
  const candidates = ["key resources", "functions", DO_NOTHING] as const;
  return {
    title: `first update (${times.engine} engine)`,
    series: [
      ...candidates.map((candidate) => ({
        name: candidate,
        points: COUNTS.map(
          (count) => [count, at(samplesOf(times, { candidate, count, serviceTime: PLOTTED }))] as const,
        ),
      })),
      {
        name: "the least possible",
        points: COUNTS.map((count) => {
          const point = { candidate: "functions", count, serviceTime: PLOTTED } as const;
          return [count, at(leastOf(times, point))] as const;
        }),
      },
    ],
  };
}
