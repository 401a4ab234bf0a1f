import { evaluate, withService } from "../processes";
import { goal, type Table } from "../report";
import { alternate, excessOf, ratioOf, type Sample, type Samples, spreadOf } from "../rounds";
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

/** Files in `measured/firstCalls`. */
const FIRST_CALLS = {
  "this package": "thisPackage",
  "@azure/arm-machinelearning and @azure/identity": "azureSdk",
} as const;

export const program: Bench = {
  name: "program",
  about:
    "What a `require` adds to a program that has loaded `@pulumi/pulumi`, each time in a process of its own: time, memory on the heap once it is collected, and files of code, ES modules too. Then the same with the first `listKeys` answered, of the public function here and of the SDK's client there, both with a token of the managed identity by way of `@azure/identity`, from a loopback https service; azure-native makes no call of its own, its plugin does.",
  run: ({ rounds }) =>
    withService(async ({ env }) => {
      const imported = await compare(
        rounds,
        env,
        mapValues(MODULES, (names) => names.map((name) => `require("${name}");`).join("\n")),
      );
      const called = await compare(
        rounds,
        env,
        mapValues(FIRST_CALLS, (file) => `await require("./dist/firstCalls/${file}.js").call();`),
      );
      const [ours, theirs] = ["this package", "@azure/arm-machinelearning and @azure/identity"] as const;
      return {
        tables: [
          tableOf("on top of @pulumi/pulumi", imported),
          tableOf("on top of @pulumi/pulumi, with the first call", called),
        ],
        goals: [
          goal(
            "10 ms or less after @pulumi/pulumi",
            excessOf(imported[ours], imported["nothing more"], "milliseconds"),
            10,
          ),
          goal(
            `the first call, token and all: no slower than ${theirs}`,
            ratioOf(called[ours], called[theirs], "milliseconds"),
            1,
          ),
        ],
      };
    }),
};

async function compare<Name extends string>(
  rounds: number,
  env: NodeJS.ProcessEnv,
  programs: Readonly<Record<Name, string>>,
): Promise<Samples<Name>> {
  const timed = await alternate(
    rounds,
    mapValues(programs, (work) => () => cost(work, env)),
  );
  const counted = {} as Record<Name, readonly Sample[]>;
  for (const name of Object.keys(programs) as Name[]) {
    const files = await filesOf(programs[name], env);
    counted[name] = timed[name].map((sample) => ({ ...sample, files }));
  }
  return counted;
}

function tableOf(title: string, samples: Samples<string>): Table {
  const rows = Object.entries(samples).map(([name, taken]) => ({
    name,
    cells: {
      ms: spreadOf(taken, "milliseconds"),
      "CPU, ms": spreadOf(taken, "cpu"),
      "heap, MB": spreadOf(taken, "heap"),
      files: spreadOf(taken, "files"),
    },
  }));
  return { title, rows };
}

function cost(work: string, env: NodeJS.ProcessEnv): Promise<Sample> {
  const script = `
    require("@pulumi/pulumi");
    global.gc();
    const heap = process.memoryUsage().heapUsed;
    const usage = process.cpuUsage();
    const start = performance.now();
    (async () => {
      ${work}
      const milliseconds = performance.now() - start;
      const { user, system } = process.cpuUsage(usage);
      global.gc();
      const sample = {
        milliseconds,
        cpu: (user + system) / 1000,
        heap: (process.memoryUsage().heapUsed - heap) / 1e6,
      };
      process.stdout.write(JSON.stringify(sample), () => process.exit());
    })();`;
  return evaluate(script, { env, args: ["--expose-gc"] });
}

/** V8's debugger sees the files of both module systems; in a run of its own, as it slows them down. */
function filesOf(work: string, env: NodeJS.ProcessEnv): Promise<number> {
  const script = `
    require("@pulumi/pulumi");
    const { Session } = require("node:inspector");
    const urls = new Set();
    const session = new Session();
    session.on("Debugger.scriptParsed", ({ params: { url } }) => {
      if (url.startsWith("file:")) urls.add(url);
    });
    session.connect();
    session.post("Debugger.enable");
    const before = urls.size;
    (async () => {
      ${work}
      process.stdout.write(String(urls.size - before), () => process.exit());
    })();`;
  return evaluate(script, { env });
}

function mapValues<Name extends string, Value, Result>(
  values: Readonly<Record<Name, Value>>,
  change: (value: Value) => Result,
): Record<Name, Result> {
  return Object.fromEntries(
    (Object.entries(values) as [Name, Value][]).map(([name, value]) => [name, change(value)]),
  ) as Record<Name, Result>;
}
