/** The plugin as a real child process, started and called as the engine does. */
import { spawn } from "node:child_process";

import { credentials } from "@grpc/grpc-js";
import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb";
import type { LogRequest } from "@pulumi/pulumi/proto/engine_pb";
import { LogSeverity } from "@pulumi/pulumi/proto/engine_pb";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";

import { OWN_PLUGIN } from "../ownPlugin";
import { compileCache, endProcess, type Exit, exitOf, readLines } from "../processes";
import { channelOptions, serve, unary } from "./rpc";

const START_TIMEOUT_MILLISECONDS = 60_000;

/** Its own executable has no place for Node's arguments. */
const preloaded = compileCache.map((argument) => JSON.stringify(argument)).join(" ");

export interface StartOptions {
  env: NodeJS.ProcessEnv;
  /** @default the repository's own */
  executable?: string;
  /** @default this process's */
  cwd?: string;
  /** Where the engine listens. */
  engineAddress?: string;
  /** Node's arguments, such as a module to preload. */
  nodeOptions?: string;
  /** Called with each line that it writes besides its port. */
  onOutput?: (stream: "stdout" | "stderr", line: string) => void;
}

export interface Plugin {
  readonly client: ResourceProviderClient;
  readonly pid: number;
  /** What it wrote besides its port. */
  readonly printed: string[];
  readonly exited: Promise<Exit>;
  /** Closes the pipe from the engine, as happens when the engine is killed. */
  hangUp: () => void;
  end: () => Promise<void>;
}

export async function startPlugin(options: StartOptions): Promise<Plugin> {
  const { env, executable = OWN_PLUGIN, cwd, engineAddress, nodeOptions } = options;
  const child = spawn(executable, engineAddress === undefined ? [] : [engineAddress], {
    env: { ...env, NODE_OPTIONS: [preloaded, env["NODE_OPTIONS"], nodeOptions].join(" ") },
    ...(cwd !== undefined && { cwd }),
    stdio: ["pipe", "pipe", "pipe"],
  });
  const exited = exitOf(child);
  const printed: string[] = [];
  const print = (stream: "stdout" | "stderr", line: string): void => {
    printed.push(line);
    options.onOutput?.(stream, line);
  };
  const port = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error("the plugin printed no port in time")),
      START_TIMEOUT_MILLISECONDS,
    );
    let listening = false;
    readLines(child.stdout, (line) => {
      if (listening) print("stdout", line);
      listening = true;
      clearTimeout(timer);
      resolve(line);
    });
    exited.then(
      ({ code }) => reject(new Error(`the plugin ended with ${code}: ${printed.join("\n")}`)),
      reject,
    );
  });
  readLines(child.stderr, (line) => print("stderr", line));
  const end = () => endProcess(child, exited);
  try {
    const address = `127.0.0.1:${await port}`;
    const client = new ResourceProviderClient(address, credentials.createInsecure(), channelOptions);
    return {
      client,
      pid: child.pid as number,
      printed,
      exited,
      hangUp: () => child.stdin.end(),
      end: () => {
        client.close();
        return end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

export interface LoggedLine {
  severity: "info" | "warning";
  message: string;
  urn: string;
}

/** An engine that only records the messages it receives. */
export async function serveEngine(): Promise<{ address: string; lines: LoggedLine[]; close: () => void }> {
  const lines: LoggedLine[] = [];
  const log = unary((request: LogRequest) => {
    const severity = request.getSeverity() === LogSeverity.WARNING ? "warning" : "info";
    lines.push({ severity, message: request.getMessage(), urn: request.getUrn() });
    return new Empty();
  });
  const server = await serve([{ definition: EngineService, implementation: { log } }]);
  return { address: server.address, lines, close: () => server.close() };
}
