import { operations } from "../../provider/operations";
import type { Operation } from "../../provider/operations/operation";
import type { Driver } from "../../test/support/driver";
import { onEachEngine, PASSES, takePasses } from "../passes";
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
} from "../upReport";

const [operation] = operations as readonly [Operation];

export const up: Bench = {
  name: "up",
  about: [
    "A new stack of so many key resources, calls of functions, or do-nothing resources, each of another target (Machine Learning workspaces), through a preview, the first update, one more, and a refresh; a program in JavaScript, seconds of a whole run.",
    "A do-nothing resource is a `pulumi.dynamic.Resource` with the same argument and the same response in its inputs and outputs as secrets, whose provider has nothing but a `create` that hands on what it is given; a function has no part in a refresh.",
    "The embedded engine is the one that the tests use, written in TypeScript; the CLI, where one is on the PATH, is set to write its state only at the end of a run (`PULUMI_SKIP_CHECKPOINTS`), as the file backend otherwise writes all of it after each step, which at 1,000 of any resource is all there is to see; its times are those of the Automation API, which asks it for the outputs, too.",
    "Functions register nothing with the engine: at 0 ms service time their limit is no hard one.",
  ].join(" "),
  run: async ({ rounds }) =>
    reportOf(await onEachEngine((engine, service) => measure(engine, service, rounds))),
};

async function measure(engine: Driver, service: Service, rounds: number): Promise<Times> {
  const fast = {} as Record<Count, Samples<Candidate>>;
  for (const count of COUNTS) {
    fast[count] = await alternate(rounds, turnsOf(engine, service, count, 0));
  }
  const slow = {} as Record<ServiceTime, Record<SlowCount, Samples<Candidate>>>;
  for (const serviceTime of SERVICE_TIMES) {
    slow[serviceTime] = {} as Record<SlowCount, Samples<Candidate>>;
    for (const count of SLOW_COUNTS) {
      slow[serviceTime][count] = await alternate(rounds, turnsOf(engine, service, count, serviceTime));
    }
  }
  return { engine: engine.name, fast, slow };
}

function turnsOf(engine: Driver, service: Service, count: number, serviceTime: number) {
  const turns = Object.entries(CANDIDATES).map(([candidate, name]) => {
    const turn = async (): Promise<Sample> => {
      const taken = await takePasses(engine, { name, operation, count }, service, serviceTime);
      return Object.fromEntries(PASSES.map((pass) => [pass, taken[pass].milliseconds / 1000]));
    };
    return [candidate, turn] as const;
  });
  return Object.fromEntries(turns) as Record<Candidate, () => Promise<Sample>>;
}
