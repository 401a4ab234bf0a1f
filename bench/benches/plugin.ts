import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { archiveName, makeArchives, thisSystem } from "../../scripts/package/archives";
import { type Plugin, serveEngine, type StartOptions, startPlugin } from "../../test/support/plugin/plugin";
import { configure, handshake, invoke } from "../../test/support/plugin/pluginCalls";
import type { Memory } from "../measured/messages";
import { BENCH, evaluate, withService } from "../processes";
import { INSTALLED } from "../project";
import { type Goal, goal, type Row, type Table } from "../report";
import { alternate, ratioOf, type Sample, type Samples, spreadOf } from "../rounds";
import type { Bench } from ".";

const NAME = "pulumi-resource-azure-listkeys";

const SDK = "node with @pulumi/pulumi loaded";

/** Functions called of one plugin, as many in flight as a program's engine has. */
const CALLS = 10_000;
const IN_FLIGHT = 16;

/** After so many, V8 has compiled what there is to compile. */
const WARM = 1000;

/** The plugin's forms, by what they are. */
type Form = "from npm" | "archive's script" | "archive's executable, without Node";

/** What a plugin is started with. */
type Surroundings = Pick<StartOptions, "env" | "engineAddress">;

export const plugin: Bench = {
  name: "plugin",
  about: `The plugin, started and called as by an engine, beside a process of Node that loads the SDK and says so: from the start to the first response (of the handshake), and to that of the first function; once as npm installs it, and twice as a release's archive has it: a script for the Node of the machine, and an executable with Node in it. Then the memory that the first takes, its heap collected, over ${CALLS} functions, ${IN_FLIGHT} in flight, each of another workspace.`,
  async run({ rounds }) {
    const folder = mkdtempSync(join(tmpdir(), "bench-archives-"));
    const engine = await serveEngine();
    try {
      const archived = await makeForms(folder);
      const forms = { "from npm": join(INSTALLED, "plugin", NAME), ...archived.forms };
      return await withService(async ({ env }) => {
        const surroundings = { env, engineAddress: engine.address };
        const starts = await startsOf(rounds, forms, surroundings);
        const memory = await memoryOf(forms["from npm"], surroundings);
        return {
          tables: [startTable(starts), archived.sizes, memory.table],
          goals: [
            goal(
              "first response: at most 0.35 of what loading @pulumi/pulumi takes",
              ratioOf(starts["from npm, first response"] ?? [], starts[SDK] ?? [], "milliseconds"),
              0.35,
            ),
            memory.goal,
          ],
        };
      });
    } finally {
      engine.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** The archives of a release for this system, with and without Node. */
async function makeForms(
  folder: string,
): Promise<{ forms: Omit<Record<Form, string>, "from npm">; sizes: Table }> {
  const system = thisSystem();
  if (system === undefined) throw new Error("Pulumi has no plugins for this system");
  const forms = { "archive's script": "script", "archive's executable, without Node": "executable" };
  const rows: Row[] = [];
  const files: [string, string][] = [];
  for (const [form, name] of Object.entries(forms)) {
    const into = mkdtempSync(join(folder, name));
    await makeArchives(into, { systems: [system], executable: name === "executable" });
    const file = join(into, "contents", system, process.platform === "win32" ? `${NAME}.exe` : NAME);
    const archive = join(into, archiveName(system));
    rows.push({ name: form, cells: { "file, MB": megabytes(file), "archive, MB": megabytes(archive) } });
    files.push([form, file]);
  }
  return { forms: Object.fromEntries(files) as Record<Form, string>, sizes: { title: "sizes", rows } };
}

function megabytes(file: string): number {
  return statSync(file).size / 1e6;
}

function startsOf(
  rounds: number,
  forms: Record<Form, string>,
  surroundings: Surroundings,
): Promise<Samples<string>> {
  const turns: Record<string, () => Promise<Sample>> = {
    "node alone": () => untilLoaded([], surroundings.env),
    [SDK]: () => untilLoaded(["@pulumi/pulumi"], surroundings.env),
  };
  for (const [form, executable] of Object.entries(forms)) {
    const options = { ...surroundings, executable };
    turns[`${form}, first response`] = () => untilAnswer(options, () => Promise.resolve());
    turns[`${form}, first function`] = () => untilAnswer(options, firstFunction);
  }
  return alternate(rounds, turns);
}

function startTable(starts: Samples<string>): Table {
  const rows = Object.entries(starts).map(([name, taken]) => ({
    name,
    cells: {
      ms: spreadOf(taken, "milliseconds"),
      "to the SDK": ratioOf(taken, starts[SDK] ?? [], "milliseconds"),
    },
  }));
  return { title: "from the start", rows };
}

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
function untilAnswer(options: StartOptions, ask: (plugin: Plugin) => Promise<void>): Promise<Sample> {
  const from = performance.now();
  return withPlugin(options, async (plugin) => {
    await ask(plugin);
    return { milliseconds: performance.now() - from };
  });
}

async function firstFunction(plugin: Plugin): Promise<void> {
  await configure(plugin);
  await listKeys(plugin, 1);
}

async function memoryOf(
  executable: string,
  surroundings: Surroundings,
): Promise<{ table: Table; goal: Goal }> {
  const output = new EventEmitter();
  const options = {
    ...{ ...surroundings, executable },
    nodeOptions: `--require "${join(BENCH, "dist/memoryOnSignal.js")}"`,
    onOutput: (_stream: string, line: string) => void output.emit("line", line),
  };
  const sdk = await memoryWithSdk(surroundings.env);
  return withPlugin(options, async (plugin) => {
    const memoryNow = async (): Promise<Memory> => {
      process.kill(plugin.pid, "SIGUSR2");
      const [line] = (await once(output, "line")) as [string];
      return JSON.parse(line) as Memory;
    };
    const started = await memoryNow();
    await firstFunction(plugin);
    const first = await memoryNow();
    await listMany(plugin, 2, WARM);
    const warm = await memoryNow();
    await listMany(plugin, WARM + 1, CALLS);
    const last = await memoryNow();
    const rows = [
      memoryRow(SDK, sdk),
      memoryRow("the plugin, started", started),
      memoryRow("after 1 function", first),
      memoryRow(`after ${WARM}`, warm),
      memoryRow(`after ${CALLS}`, last),
    ];
    return {
      table: { title: "memory", rows },
      goal: goal(
        `memory flat over ${CALLS} functions: at most 1 MB more on the heap than after ${WARM}`,
        last.heap - warm.heap,
        1,
      ),
    };
  });
}

async function listMany(plugin: Plugin, from: number, to: number): Promise<void> {
  let next = from;
  const caller = async () => {
    while (next <= to) await listKeys(plugin, next++);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, caller));
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
