/**
 * Where the Pulumi CLI and its SDKs show values, each surface by the name that SECURITY.md gives it, and what
 * is on it after the life of a stack in which each form of reading keys has values of its own.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { cliDriver, type CliTestStack } from "../support/cli/index";
import { QUANTUM_WORKSPACE, withTools } from "../support/tools";
import { text } from "./plant";

/** The forms of reading keys in each program, by the workspace that each of them reads. */
export const programs = {
  surfaces: [
    "function",
    "function-consumed",
    "resource",
    "generated-function",
    "generated-function-consumed",
    "generated-resource",
    "explicit-provider",
    "plain",
  ],
  "surfaces-yaml": ["yaml-function", "yaml-function-consumed", "yaml-resource"],
} as const;

export type Program = keyof typeof programs;

/** What every key of that form begins with. */
export function plantedFor(form: string): string {
  return text(`${form}.`);
}

/** What is planted beside the keys. */
export const CONFIGURATION_SECRET = text("configuration-secret");
export const PROVIDER_SECRET = text("explicit-provider-secret");
export const PROXY_PASSWORD = text("proxy-password");

export interface Found {
  /** What is on each surface. */
  readonly surfaces: Readonly<Record<string, string>>;
  /** The permissions of the CLI's log file. */
  readonly logFileMode: number;
  /** The files in `PULUMI_HOME/logs` as they are, before and after `pulumi stack rm`. */
  readonly encryptedLogs: { readonly before: string; readonly after: string };
}

interface Life {
  readonly cli: CliTestStack;
  readonly forms: readonly string[];
  /** Changes the keys: of one form if it is named, and back to the former ones with -1. */
  readonly rotate: (only?: string, by?: 1 | -1) => void;
  /** For what the CLI writes. */
  readonly folder: string;
}

/** Every program lives once in a process: each life takes a minute or more. */
const lives = new Map<Program, Promise<Found>>();

export function lifeOf(program: Program): Promise<Found> {
  const life = lives.get(program) ?? live(program);
  lives.set(program, life);
  return life;
}

async function live(program: Program): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), "surfaces-"));
  let found: Found | undefined;
  try {
    await withTools(cliDriver(), async ({ fake, stack }) => {
      const forms = programs[program];
      const rounds: Record<string, number> = {};
      const rotate: Life["rotate"] = (only, by = 1) => {
        for (const form of forms) {
          if (only !== undefined && form !== only) continue;
          rounds[form] = (rounds[form] ?? 0) + by;
          fake.setAnswer(targetOf(form), {
            primaryKey: { key: plantedFor(form) + String(rounds[form]) },
            primaryConnectionString: "connection",
          });
        }
      };
      const env = {
        TARGETS: JSON.stringify(Object.fromEntries(forms.map((form) => [form, targetOf(form)]))),
        PROVIDER_SECRET,
        // The CLI's log files go to the temporary folder.
        TMPDIR: folder,
      };
      const config = { "azure-native:oidcToken": { value: CONFIGURATION_SECRET, secret: true } } as const;
      const cli = (await stack(`../leak/programs/${program}`, config, env)) as CliTestStack;
      found = await collect({ cli, forms, rotate, folder });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return found as unknown as Found;
}

function targetOf(form: string): string {
  return QUANTUM_WORKSPACE.replace(/[^/]*$/, form);
}

const UP = ["up", "--yes", "--skip-preview"];

async function collect(life: Life): Promise<Found> {
  const { cli, rotate } = life;
  rotate();
  const console = await cli.command("up", "--yes", "--diff");
  rotate();
  const previews = await previewsOf(life);
  const atOnce = await updateInEveryFormat(life);
  const { mode, ...logs } = await logsOf(life);
  rotate();
  const refresh = ["refresh", "--yes", "--skip-preview", "--json"];
  const refreshed = await cli.command(...refresh);
  rotate();
  const refreshedByProgram = await cli.command(...refresh, "--run-program");
  const shown = [["output", "--json"], ["export"], ["history", "--json"]];
  const kept = await inTurn(shown, (args) => cli.command("stack", ...args));
  const proxied = await throughProxy(cli);
  const { decrypted, ...encryptedLogs } = await encryptedLogsOf(life);
  return {
    surfaces: {
      "the console, `--diff`": console,
      ...previews,
      ...atOnce,
      ...logs,
      "`refresh --json`": refreshed,
      "`refresh --json --run-program`": refreshedByProgram,
      "`stack output`, `stack export`, `stack history`": kept.join("\n"),
      "`DEBUG=*`": proxied,
      "`PULUMI_HOME/logs`": decrypted,
    },
    logFileMode: mode,
    encryptedLogs,
  };
}

async function previewsOf({ cli, forms, rotate, folder }: Life) {
  const plan = join(folder, "plan.json");
  const json = await cli.command("preview", "--json", "--diff");
  const streaming = { PULUMI_ENABLE_STREAMING_JSON_PREVIEW: "true" };
  const streamed = await cli.commandIn(streaming, "preview", "--json");
  await cli.command("preview", "--save-plan", plan);
  // An update ends at the first resource that is not as planned.
  const violated = await inTurn(forms, async (form) => {
    rotate(form);
    const output = await cli.command(...UP, "--plan", plan);
    rotate(form, -1);
    return output;
  });
  return {
    "`preview --json`": json,
    "`preview --json` with `PULUMI_ENABLE_STREAMING_JSON_PREVIEW`": streamed,
    "the file of `preview --save-plan`": readFileSync(plan, "utf8"),
    "`up --plan`, where a key is not as planned": violated.join("\n"),
  };
}

/** None of these formats shows in another. */
async function updateInEveryFormat({ cli, rotate, folder }: Life) {
  rotate();
  const [events, tracing, spans, calls] = ["events", "tracing", "spans", "calls"].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  const formats = ["--json", "--event-log", events, "--tracing", `file:${tracing}`];
  const otel = ["--otel-traces", `file://${spans}`];
  const json = await cli.commandIn({ PULUMI_DEBUG_GRPC: calls }, ...UP, ...formats, ...otel);
  return {
    "`up --json`": json,
    "`--event-log`, `onEvent` of the Automation API": readFileSync(events, "utf8"),
    "`--tracing`": readFileSync(tracing, "latin1"),
    "`--otel-traces`": readFileSync(spans, "latin1"),
    "`PULUMI_DEBUG_GRPC`": readFileSync(calls, "utf8"),
  };
}

async function logsOf({ cli, rotate, folder }: Life) {
  const [debug = "", three = "", nine = ""] = await inTurn(["--debug", "-v=3", "-v=9"], (option) => {
    rotate();
    return cli.command(...UP, option, ...(option.startsWith("-v") ? ["--logtostderr"] : []));
  });
  rotate();
  await cli.command(...UP, "-v=3");
  const [name = ""] = readdirSync(folder).filter((file) => /^pulumi.*\.log\./.test(file));
  const file = join(folder, name);
  return {
    "`--debug`": debug,
    "`-v=3 --logtostderr`": three,
    "`-v=3`, in a file of the temporary folder": readFileSync(file, "utf8"),
    "`-v=9`": nine,
    mode: statSync(file).mode,
  };
}

/** Through a proxy that reads the password and rejects the request. */
async function throughProxy(cli: CliTestStack): Promise<string> {
  const refusal = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n";
  // A rejected client may disconnect before everything is read.
  const proxy = createServer().on("connect", (_, socket) => {
    socket.on("error", () => undefined);
    socket.end(refusal);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const { port } = proxy.address() as AddressInfo;
  // The fake's endpoint for managed identity is at that address, its Resource Manager at localhost.
  const direct = { NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" };
  try {
    const url = `http://user:${PROXY_PASSWORD}@127.0.0.1:${port}`;
    return await cli.commandIn({ DEBUG: "*", HTTPS_PROXY: url, ...direct }, "preview");
  } finally {
    proxy.close();
  }
}

async function encryptedLogsOf({ cli }: Life) {
  const folder = join(cli.folders[2] ?? "", "logs");
  const files = readdirSync(folder).map((name) => join(folder, name));
  const read = () => files.map((file) => readFileSync(file, "latin1")).join("\n");
  // Those of commands on the stack; the first of them is the first update.
  const ofStack = files.filter((file) => file.includes("+dev-")).slice(0, 3);
  const decrypted = await inTurn(ofStack, (file) => cli.command("logs", "decrypt", file));
  const before = read();
  await cli.command("stack", "rm", "--yes", "--force");
  return { decrypted: decrypted.join("\n"), before, after: read() };
}

/** One after another: the CLI locks the stack. */
async function inTurn<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await act(item));
  return results;
}
