import type { Driver } from "../../test/support/driver";
import type { Counts } from "../measured/messages";
import { MEASURED, onEachEngine, type Pass, PASSES, type Program, takePasses } from "../passes";
import type { Service } from "../processes";
import { goal, type Table } from "../report";
import type { Bench } from ".";

const COUNTS = [1, 100];

const operation = MEASURED;

/** What is taken through the passes: so many of the one, so many of the other. */
interface Received {
  readonly program: Program;
  readonly by: Readonly<Record<Pass, Counts>>;
}

export const requests: Bench = {
  name: "requests",
  once: true,
  about:
    "What Resource Manager and the managed identity receive for so many functions, and so many key resources, each of another target: POSTs / tokens / connections to Resource Manager, as the service counts them. The calls of functions are made by the program, which has no part in a refresh; those of resources by one provider process. Counts do not vary, so each is taken once.",
  async run(options) {
    const all = await onEachEngine(options, async (engine, service) => ({
      engine,
      received: await receivedBy(engine, service),
    }));
    return {
      tables: all.map(({ engine, received }) => tableOf(engine, received)),
      goals: goalsOf(all.flatMap(({ received }) => received)),
    };
  },
};

async function receivedBy(engine: Driver, service: Service): Promise<Received[]> {
  const received: Received[] = [];
  for (const name of ["functions", "keyResources"] as const) {
    for (const count of COUNTS) {
      const program: Program = { name, operation, count };
      const taken = await takePasses(PASSES, engine, program, service);
      const by = Object.fromEntries(PASSES.map((pass) => [pass, taken[pass].counts])) as Record<Pass, Counts>;
      received.push({ program, by });
    }
  }
  return received;
}

function tableOf(engine: Driver, received: readonly Received[]): Table {
  const rows = received.map(({ program: { name, count }, by }) => ({
    name: `${count} ${name === "functions" ? "function" : "key resource"}${count === 1 ? "" : "s"}`,
    cells: Object.fromEntries(
      PASSES.map((pass) => [pass, `${by[pass].posts} / ${by[pass].tokens} / ${by[pass].connections}`]),
    ),
  }));
  return { title: `${engine.name} engine: POSTs / tokens / connections`, rows };
}

function goalsOf(received: readonly Received[]) {
  const passes = received.flatMap(({ program: { name, count }, by }) =>
    PASSES.map((pass) => {
      const least = name === "functions" && pass === "refresh" ? 0 : count;
      const { posts, targets, tokens } = by[pass];
      return { posts: posts - least, targets: targets - least, tokens: tokens - Math.min(least, 1) };
    }),
  );
  const off = Math.max(...passes.flatMap((pass) => Object.values(pass).map(Math.abs)));
  return [goal("one POST a target and one token a process, in each pass; off by, at most", off, 0)];
}
