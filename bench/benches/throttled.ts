import type { Driver } from "../../test/support/driver";
import { MEASURED, onEachEngine, stackOf } from "../passes";
import type { Service } from "../processes";
import { goal, type Report, type Row } from "../report";
import { excessOf, type Sample, type Samples, spreadOf } from "../rounds";
import type { Bench } from ".";

const operation = MEASURED;

const COUNT = 10;
const SECONDS = 15;
const SERVICE_TIME = 200;

type Candidate = "without" | "with";

export const throttled: Bench = {
  name: "throttled",
  once: true,
  about: `The first update of ${COUNT} key resources, at ${SERVICE_TIME} ms service time, each with a consumer: seconds from the program's start until a consumer is created. The service throttles one of them for ${SECONDS} seconds (429, \`Retry-After\`).`,
  run: async (options) => reportOf(await onEachEngine(options, measure)),
};

interface Measured {
  readonly engine: Driver["name"];
  readonly samples: Samples<Candidate>;
}

async function measure(engine: Driver, service: Service): Promise<Measured> {
  const samples = {
    without: [await take(engine, service, 0)],
    with: [await take(engine, service, SECONDS)],
  };
  return { engine: engine.name, samples };
}

async function take(engine: Driver, service: Service, seconds: number): Promise<Sample> {
  const stack = await stackOf(engine, { name: "throttled", operation, count: COUNT }, service);
  try {
    await service.reset(SERVICE_TIME, seconds);
    const { succeeded, output, outputs } = await stack.up();
    if (!succeeded) throw new Error(output);
    const startedAt = outputs["startedAt"]?.value as number;
    const [first = NaN, ...others] = outputs["createdAt"]?.value as number[];
    return { first: (first - startedAt) / 1000, others: (Math.max(...others) - startedAt) / 1000 };
  } finally {
    await stack.dispose();
  }
}

function reportOf(all: readonly Measured[]): Omit<Report, "circumstances"> {
  return {
    tables: all.map(({ engine, samples }) => ({
      title: `${engine} engine: seconds until created`,
      rows: (["without", "with"] as const).map((candidate): Row => ({
        name: candidate === "with" ? `one throttled for ${SECONDS} seconds` : "none throttled",
        cells: {
          "that one": spreadOf(samples[candidate], "first"),
          "the last of the others": spreadOf(samples[candidate], "others"),
        },
      })),
    })),
    goals: all.map(({ engine, samples }) =>
      goal(
        `${engine} engine: the others are created at most 2 seconds later than without it`,
        excessOf(samples.with, samples.without, "others"),
        2,
      ),
    ),
  };
}
