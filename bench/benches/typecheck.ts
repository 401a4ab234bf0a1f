import { execFile } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { BENCH } from "../processes";
import { ROOT } from "../project";
import { goal } from "../report";
import { alternate, type Sample, spreadOf } from "../rounds";
import type { Bench } from ".";

const EMPTY = "an empty Pulumi program";
const OURS = "the quickstart without its consumer";
const THEIRS = "the same on @pulumi/azure-native";

/** Files in `typechecked`; the first example is copied there. */
const PROGRAMS = { [EMPTY]: "empty", [OURS]: "quickstart", [THEIRS]: "azureNativeQuickstart" } as const;

type Program = keyof typeof PROGRAMS;

/** What `pulumi new` gives a TypeScript project; but only the types that are installed beside it are in. */
const OPTIONS = {
  ...{ strict: true, target: "es2020", module: "nodenext", moduleResolution: "nodenext" },
  ...{ experimentalDecorators: true, noFallthroughCasesInSwitch: true, noImplicitReturns: true },
  typeRoots: [join(BENCH, "node_modules/@types")],
};

export const typecheck: Bench = {
  name: "typecheck",
  about:
    "`tsc --noEmit` of the quickstart, by the project's TypeScript with the options of Pulumi's template (strict, and libraries' types are checked, too), each time in a process of its own, start to end, in twice the rounds. The goals take CPU time, and of each program the least, as the work is the same each time and other work on the machine only adds to it. The quickstart's consumer is azure-native's Key Vault secret, and a module of azure-native has the types of all its modules in two files, so that a program pays for them with one import, whatever lists its keys: in its place is a consumer that brings no types.",
  async run({ rounds }) {
    const folder = writeProjects();
    const turns = {} as Record<Program, () => Promise<Sample>>;
    for (const [name, program] of Object.entries(PROGRAMS) as [Program, string][]) {
      turns[name] = () => check(join(folder, `${program}.json`));
    }
    const samples = await alternate(2 * rounds, turns, { warmUp: false });
    const least = (program: Program, metric: string) => spreadOf(samples[program], metric).min;
    const aboveEmpty = (program: Program, metric: string) => least(program, metric) - least(EMPTY, metric);
    const rows = Object.entries(samples).map(([name, taken]) => ({
      name,
      cells: {
        s: spreadOf(taken, "seconds"),
        "CPU, s": spreadOf(taken, "cpu"),
        "peak memory, MB": spreadOf(taken, "peak"),
        "files of types": spreadOf(taken, "Files"),
        "lines of types": spreadOf(taken, "Lines of Definitions"),
      },
    }));
    const goals = Object.entries({ cpu: "CPU time", peak: "memory" }).map(([metric, what]) =>
      goal(
        `${OURS}: at most 0.1 of azure-native's ${what} above an empty program`,
        aboveEmpty(OURS, metric) / aboveEmpty(THEIRS, metric),
        0.1,
      ),
    );
    return { tables: [{ title: "tsc --noEmit", rows }], goals };
  },
};

/** A project for each program, by its name, where the package and its peers are installed. */
function writeProjects(): string {
  const folder = join(BENCH, "dist/typechecked");
  cpSync(join(BENCH, "typechecked"), folder, { recursive: true });
  cpSync(join(ROOT, "examples/quickstart/index.ts"), join(folder, "quickstart.ts"));
  const compilerOptions = {
    ...OPTIONS,
    paths: { "@pulumi/azure-native/keyvault": ["./consumer.d.ts"] },
  };
  for (const program of Object.values(PROGRAMS)) {
    const project = JSON.stringify({ compilerOptions, files: [`${program}.ts`] });
    writeFileSync(join(folder, `${program}.json`), project);
  }
  return folder;
}

/** What the compiler says of itself, and the process of itself when it ends. */
async function check(project: string): Promise<Sample> {
  const script = `
    process.on("exit", () => {
      const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      console.log("seconds:", performance.now() / 1000);
      console.log("cpu:", (userCPUTime + systemCPUTime) / 1e6);
      console.log("peak:", maxRSS / 1000);
    });
    require(${JSON.stringify(require.resolve("typescript/lib/tsc.js"))});`;
  const flags = ["--project", project, "--noEmit", "--extendedDiagnostics"];
  const { stdout } = await promisify(execFile)(process.execPath, ["--eval", script, "tsc", ...flags]);
  return Object.fromEntries(
    [...stdout.matchAll(/^(.+?): +([\d.]+)/gm)].map(([, name = "", value]) => [name, Number(value)]),
  );
}
