/** Tables of behaviours, run over every engine there is; those of an engine that is not there are skipped by name. */
import { availableDrivers, type Driver } from "./driver";
import { type ProgramTools, type Tools, withProgram, withTools } from "./tools";

export type Behaviour<Given> = readonly [title: string, test: (given: Given) => Promise<void>];

/** Each run of a program starts processes of its own. */
const TIMEOUT_MS = 400_000;

/** @param run gives a behaviour what it works with, on an engine, and clears up behind it */
export function onEachEngine<Given>(
  title: string,
  behaviours: readonly Behaviour<Given>[] | ((engine: Driver["name"]) => readonly Behaviour<Given>[]),
  run: (driver: Driver, test: (given: Given) => Promise<void>) => Promise<void>,
): void {
  for (const { name, load, unavailable } of availableDrivers()) {
    describe(`${title}, engine: ${name}`, function () {
      this.timeout(TIMEOUT_MS);
      for (const [each, test] of typeof behaviours === "function" ? behaviours(name) : behaviours) {
        if (unavailable === undefined) it(each, async () => run(await load(), test));
        else it.skip(`${each} (${unavailable})`);
      }
    });
  }
}

export type Look<Life> = readonly [title: string, look: (life: Life) => void];

/**
 * Behaviours in one life of a stack, which is lived once, before them: each looks at what the runs have left, and none
 * depends on another.
 */
export function ofOneLife<Life>(
  title: string,
  live: (driver: Driver) => Promise<Life>,
  looks: readonly Look<Life>[],
): void {
  for (const { name, load, unavailable } of availableDrivers()) {
    describe(`${title}, engine: ${name}`, function () {
      this.timeout(TIMEOUT_MS);
      if (unavailable !== undefined) {
        for (const [each] of looks) it.skip(`${each} (${unavailable})`);
        return;
      }
      let life: Life;
      before(async () => (life = await live(await load())));
      for (const [each, look] of looks) it(each, () => look(life));
    });
  }
}

/** Behaviours of the program in this folder of `test/e2e/programs`, which a test tells what to be. */
export function ofProgram(name: string) {
  return <Result>(driver: Driver, test: (given: ProgramTools) => Promise<Result>): Promise<Result> =>
    withTools(driver, (tools: Tools) => test(withProgram(tools, name)));
}
