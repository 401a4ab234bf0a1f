import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { join } from "node:path";

import { type Plugin, serveEngine, type StartOptions, startPlugin } from "../../test/support/plugin/plugin";
import { configure, handshake, invoke } from "../../test/support/plugin/pluginCalls";
import type { Memory } from "../measured/messages";
import { BENCH, evaluate, startWorker, withService } from "../processes";
import { INSTALLED } from "../project";
import { goal, type Row, type Table } from "../report";
import { alternate, ratioOf, type Sample, spread, spreadOf } from "../rounds";
import type { Bench } from ".";

const SDK = "node with @pulumi/pulumi loaded";

const CALLS = 1000;

/** What a plugin of the package as it is published is started with. */
type Surroundings = Pick<StartOptions, "env" | "engineAddress" | "executable">;

export const plugin: Bench = {
  name: "plugin",
  about:
    "The plugin, started and called as by an engine, beside a process of Node that loads the SDK and says so: from the start to the first response (of the handshake), and to that of the first function; one function call over gRPC, beside the spine with its settings looked up, called within a process; and the memory that the process takes, once.",
  async run({ rounds }) {
    const engine = await serveEngine();
    try {
      return await withService(async ({ env }) => {
        const executable = join(INSTALLED, "plugin/pulumi-resource-azure-listkeys");
        const surroundings = { env, engineAddress: engine.address, executable };
        const starts = await alternate(rounds, {
          "node alone": () => untilLoaded([], env),
          [SDK]: () => untilLoaded(["@pulumi/pulumi"], env),
          "the plugin, first response": () => untilAnswer(surroundings, () => Promise.resolve()),
          "the plugin, first function": () => untilAnswer(surroundings, firstFunction),
        });
        const rows = Object.entries(starts).map(([name, taken]) => ({
          name,
          cells: {
            ms: spreadOf(taken, "milliseconds"),
            "to the SDK": ratioOf(taken, starts[SDK], "milliseconds"),
          },
        }));
        return {
          tables: [{ title: "from the start", rows }, ...(await afterStart(rounds, surroundings))],
          goals: [
            goal(
              "first response: at most 0.35 of what loading @pulumi/pulumi takes",
              ratioOf(starts["the plugin, first response"], starts[SDK], "milliseconds"),
              0.35,
            ),
          ],
        };
      });
    } finally {
      engine.close();
    }
  },
};

/** From the start of a process that loads modules until it says that it has. */
async function untilLoaded(modules: readonly string[], env: NodeJS.ProcessEnv): Promise<Sample> {
  const script = [...modules.map((name) => `require("${name}");`), "console.log();"].join("\n");
  const from = performance.now();
  const child = spawn(process.execPath, ["--eval", script], {
    ...{ cwd: BENCH, env, stdio: ["ignore", "pipe", "inherit"] },
  });
  await once(child.stdout, "data");
  const milliseconds = performance.now() - from;
  await once(child, "exit");
  return { milliseconds };
}

/** @param ask what follows the handshake */
function untilAnswer(surroundings: Surroundings, ask: (plugin: Plugin) => Promise<void>): Promise<Sample> {
  const from = performance.now();
  return withPlugin(surroundings, async (plugin) => {
    await ask(plugin);
    return { milliseconds: performance.now() - from };
  });
}

async function firstFunction(plugin: Plugin): Promise<void> {
  await configure(plugin);
  await listKeys(plugin, 1);
}

async function afterStart(rounds: number, surroundings: Surroundings): Promise<Table[]> {
  const output = new EventEmitter();
  const options = {
    ...surroundings,
    nodeOptions: `--require "${join(BENCH, "dist/memoryOnSignal.js")}"`,
    onOutput: (_stream: string, line: string) => void output.emit("line", line),
  };
  return withPlugin(options, async (plugin) => {
    const memoryNow = async (): Promise<Memory> => {
      process.kill(plugin.pid, "SIGUSR2");
      const [line] = (await once(output, "line")) as [string];
      return JSON.parse(line) as Memory;
    };
    const rows = [
      memoryRow(SDK, await memoryWithSdk(surroundings.env)),
      memoryRow("the plugin, started", await memoryNow()),
    ];
    await firstFunction(plugin);
    rows.push(memoryRow("the plugin, after 1 call", await memoryNow()));
    for (let call = 2; call <= CALLS; call++) await listKeys(plugin, call);
    rows.push(memoryRow(`the plugin, after ${CALLS} calls`, await memoryNow()));
    return [await latencies(rounds, plugin, surroundings.env), { title: "memory", rows }];
  });
}

function memoryRow(name: string, { heap, resident }: Memory): Row {
  return { name, cells: { "heap, MB": heap, "resident, MB": resident } };
}

function memoryWithSdk(env: NodeJS.ProcessEnv): Promise<Memory> {
  const script = `
    require("@pulumi/pulumi");
    global.gc();
    const { heapUsed, rss } = process.memoryUsage();
    console.log(JSON.stringify({ heap: heapUsed / 1e6, resident: rss / 1e6 }));`;
  return evaluate(script, { env, args: ["--expose-gc"] });
}

async function latencies(rounds: number, plugin: Plugin, env: NodeJS.ProcessEnv): Promise<Table> {
  const program = await startWorker("thisPackageLookingUp", env);
  try {
    const order = { calls: CALLS / 2, inFlight: 1 };
    await program.carryOut({ ...order, calls: CALLS });
    const samples = await alternate(rounds, {
      "of the spine, within a process": async () => ({ ...(await program.carryOut(order)) }),
      "of the plugin, over gRPC": async () => {
        const milliseconds: number[] = [];
        for (let call = 1; call <= order.calls; call++) {
          const from = performance.now();
          await listKeys(plugin, call);
          milliseconds.push(performance.now() - from);
        }
        return { p50: spread(milliseconds).median };
      },
    });
    const rows = Object.entries(samples).map(([name, taken]) => ({
      name,
      cells: { "p50, ms": spreadOf(taken, "p50") },
    }));
    return { title: `a function call, after ${CALLS}, 0 ms service time`, rows };
  } finally {
    program.end();
  }
}

async function withPlugin<Result>(
  options: StartOptions,
  work: (plugin: Plugin) => Promise<Result>,
): Promise<Result> {
  const started = await startPlugin(options);
  try {
    await handshake(started, options.engineAddress ?? "");
    return await work(started);
  } finally {
    await started.end();
  }
}

async function listKeys(plugin: Plugin, call: number): Promise<void> {
  const names = { resourceGroupName: "rg", workspaceName: `ws-${call}` };
  const { failures } = await invoke(plugin, "machinelearningservices:listWorkspaceKeys", names);
  if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason).join("; "));
}
