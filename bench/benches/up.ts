import type { Driver } from "../../test/support/driver";
import { MEASURED, onEachEngine, takePasses } from "../passes";
import type { Service } from "../processes";
import { alternate, type Sample, type Samples } from "../rounds";
import {
  type Candidate,
  CANDIDATES,
  type Count,
  COUNTS,
  EMPTY,
  GROWING,
  keyOf,
  MANY,
  PASSES,
  reportOf,
  serviceTimesOf,
  type Times,
} from "../upReport";
import type { Bench } from ".";

const operation = MEASURED;

/** Each pass of a program starts new processes. */
const NO_WARM_UP = { warmUp: false };

export const up: Bench = {
  name: "up",
  about: [
    "A new stack of N key resources, calls of functions, or do-nothing resources, each of another target (Machine Learning workspaces), or of nothing, through a preview and the first update; a program in JavaScript, seconds of a whole run.",
    "A do-nothing resource is a `pulumi.dynamic.Resource` with the same argument and the same response in its inputs and outputs as secrets, whose provider has nothing but a `create` that hands on what it is given.",
    "The provider of azure-native's functions is a binary that cannot be had here: in its place is a plugin that does what the provider cannot do without, one plain POST a function, called by the engine side by side and without a limit on how many are in flight.",
    "The embedded engine is the one that the tests use, written in TypeScript; the CLI is set to write its state only at the end of a run (`PULUMI_SKIP_CHECKPOINTS`), as the file backend otherwise writes all of it after each step, which at 1,000 of any resource is all there is to see; its times are those of the Automation API, which asks it for the outputs, too.",
  ].join(" "),
  run: async (options) =>
    reportOf(await onEachEngine(options, (engine, service) => measure(engine, service, options.rounds))),
};

async function measure(engine: Driver, service: Service, rounds: number): Promise<Times> {
  const taken = {} as Record<Count, Samples<string>>;
  for (const count of COUNTS) {
    const turns: Record<string, () => Promise<Sample>> = {};
    for (const candidate of Object.keys(CANDIDATES) as Candidate[]) {
      for (const serviceTime of serviceTimesOf(candidate)) {
        turns[keyOf(candidate, serviceTime)] = () => take(PASSES, candidate, count, serviceTime);
      }
    }
    taken[count] = await alternate(rounds, turns, NO_WARM_UP);
  }
  const many = {} as Record<(typeof GROWING)[number], Sample>;
  for (const candidate of GROWING) many[candidate] = await take(["first up"], candidate, MANY, 0);
  return { engine: engine.name, taken, many };

  async function take(
    passes: readonly (typeof PASSES)[number][],
    candidate: Candidate,
    count: number,
    serviceTime: number,
  ): Promise<Sample> {
    const program = { name: CANDIDATES[candidate], operation, count: candidate === EMPTY ? 0 : count };
    const byPass = await takePasses(passes, engine, program, service, serviceTime);
    return Object.fromEntries(passes.map((pass) => [pass, byPass[pass].milliseconds / 1000]));
  }
}
