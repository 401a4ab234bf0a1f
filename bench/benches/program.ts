import { evaluate } from "../processes";
import { excessOf, alternate, spreadOf } from "../rounds";
import { goal } from "../report";
import type { Bench } from ".";

const MODULES = {
  "nothing more": ["node:process"],
  "this package": ["pulumi-azure-listkeys"],
  "@pulumi/azure-native, its two modules": [
    "@pulumi/azure-native/machinelearningservices",
    "@pulumi/azure-native/quantum",
  ],
  "@pulumi/azure-native, whole": ["@pulumi/azure-native"],
  "@azure/arm-machinelearning and @azure/identity": ["@azure/arm-machinelearning", "@azure/identity"],
} as const;

type Candidate = keyof typeof MODULES;

export const program: Bench = {
  name: "program",
  about:
    "What a `require` adds to a program that has loaded `@pulumi/pulumi`, each time in a process of its own: time, memory on the heap once it is collected, and CommonJS files. No call is made.",
  async run({ rounds }) {
    const turns = Object.entries(MODULES).map(([name, modules]) => [name, () => load(modules)]);
    const samples = await alternate(
      rounds,
      Object.fromEntries(turns) as Record<Candidate, () => Promise<Record<string, number>>>,
    );
    const rows = Object.entries(samples).map(([name, taken]) => ({
      name,
      cells: {
        ms: spreadOf(taken, "milliseconds"),
        "CPU, ms": spreadOf(taken, "cpu"),
        "heap, MB": spreadOf(taken, "heap"),
        files: spreadOf(taken, "files"),
      },
    }));
    const added = excessOf(samples["this package"], samples["nothing more"], "milliseconds");
    return {
      tables: [{ title: "on top of @pulumi/pulumi", rows }],
      goals: [goal("10 ms or less after @pulumi/pulumi", added, 10)],
    };
  },
};

function load(modules: readonly string[]): Promise<Record<string, number>> {
  const script = `
    require("@pulumi/pulumi");
    global.gc();
    const heap = process.memoryUsage().heapUsed;
    const files = Object.keys(require.cache).length;
    const usage = process.cpuUsage();
    const start = performance.now();
    for (const name of ${JSON.stringify(modules)}) require(name);
    const milliseconds = performance.now() - start;
    const { user, system } = process.cpuUsage(usage);
    global.gc();
    console.log(JSON.stringify({
      milliseconds,
      cpu: (user + system) / 1000,
      heap: (process.memoryUsage().heapUsed - heap) / 1e6,
      files: Object.keys(require.cache).length - files,
    }));`;
  return evaluate(script, { args: ["--expose-gc"] });
}
