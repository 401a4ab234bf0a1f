import type { Driver } from "../../test/support/driver";
import { MEASURED, onEachEngine, PASSES, takePasses } from "../passes";
import type { Service } from "../processes";
import { alternate, type Sample, type Samples } from "../rounds";
import type { Bench } from ".";
import {
  type Candidate,
  CANDIDATES,
  type Count,
  COUNTS,
  type Times,
  reportOf,
  SERVICE_TIMES,
  SLOW_COUNTS,
  type ServiceTime,
  type SlowCount,
  TAKEN_ONCE,
} from "../upReport";

const operation = MEASURED;

/** Each pass of a program starts new processes. */
const NO_WARM_UP = { warmUp: false };

export const up: Bench = {
  name: "up",
  about: [
    "A new stack of so many key resources, calls of functions, or do-nothing resources, each of another target (Machine Learning workspaces), or of nothing, through a preview, the first update, one more, and a refresh; a program in JavaScript, seconds of a whole run.",
    "A do-nothing resource is a `pulumi.dynamic.Resource` with the same argument and the same response in its inputs and outputs as secrets, whose provider has nothing but a `create` that hands on what it is given; a function has no part in a refresh.",
    "The embedded engine is the one that the tests use, written in TypeScript; the CLI, where one is on the PATH, is set to write its state only at the end of a run (`PULUMI_SKIP_CHECKPOINTS`), as the file backend otherwise writes all of it after each step, which at 1,000 of any resource is all there is to see; its times are those of the Automation API, which asks it for the outputs, too.",
    "Azure-native's own functions cannot be measured here, as its provider is a binary that no registry here has. It sends one POST a function, which the engine runs side by side: the least possible that the plot shows is the line to be level with.",
  ].join(" "),
  run: async (options) =>
    reportOf(await onEachEngine(options, (engine, service) => measure(engine, service, options.rounds))),
};

async function measure(engine: Driver, service: Service, rounds: number): Promise<Times> {
  const fast = {} as Record<Count, Samples<Candidate>>;
  for (const count of COUNTS) {
    const times = count === TAKEN_ONCE ? 1 : rounds;
    fast[count] = await alternate(times, turnsOf(engine, service, count, 0), NO_WARM_UP);
  }
  const slow = {} as Record<ServiceTime, Record<SlowCount, Samples<Candidate>>>;
  for (const serviceTime of SERVICE_TIMES) {
    slow[serviceTime] = {} as Record<SlowCount, Samples<Candidate>>;
    for (const count of SLOW_COUNTS) {
      slow[serviceTime][count] = await alternate(
        rounds,
        turnsOf(engine, service, count, serviceTime),
        NO_WARM_UP,
      );
    }
  }
  return { engine: engine.name, fast, slow };
}

function turnsOf(engine: Driver, service: Service, count: number, serviceTime: number) {
  const turns = Object.entries(CANDIDATES).map(([candidate, name]) => {
    const turn = async (): Promise<Sample> => {
      const program = { name, operation, count: candidate === "an empty program" ? 0 : count };
      const taken = await takePasses(engine, program, service, serviceTime);
      return Object.fromEntries(PASSES.map((pass) => [pass, taken[pass].milliseconds / 1000]));
    };
    return [candidate, turn] as const;
  });
  return Object.fromEntries(turns) as Record<Candidate, () => Promise<Sample>>;
}
