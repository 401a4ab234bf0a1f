/**
 * The SDK's real provider process for dynamic resources: started when the first resource of a run
 * asks for it, shared by all, ended with the run. It takes no secrets: what goes to it is plain, and
 * what comes back is marked where what was sent is, beside what the provider itself marks.
 */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { credentials } from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { ofSdk, endProcess, exitOf, nodeFor, readLines } from "../processes";
import type { Project } from "../stack/project";
import { call, channelOptions, writeStruct } from "../plugin/rpc";
import { lowerReferences, mapValues, markLike, unwrap } from "../values";
import type { Properties } from "../values";
import { grpcProvider } from "./grpcProvider";
import type { Provider } from "./providers";

export interface DynamicProviderOptions {
  project: Project;
  env: NodeJS.ProcessEnv;
  /** The configuration of the whole stack, secrets marked. */
  config: Properties;
  engineAddress: string;
  onOutput: (stream: "stdout" | "stderr", line: string) => void;
}

export interface DynamicProvider extends Provider {
  end: () => Promise<void>;
}

const startTimeoutMs = 30_000;

export function dynamicProvider(options: DynamicProviderOptions): DynamicProvider {
  let started: Promise<Started> | undefined;
  let ended = false;
  const client = async (): Promise<ResourceProviderClient> => {
    // A run that is being stopped may still come to its first dynamic resource.
    if (ended) throw new Error("the run has ended");
    return (await (started ??= start(options))).client;
  };
  const send = (properties: Properties): Properties =>
    mapValues(properties, (value) => lowerReferences(unwrap(value)));
  return {
    ...grpcProvider(client, { send, receive: markLike }),

    async end() {
      ended = true;
      const running = await started?.catch(() => undefined);
      await running?.end();
    },
  };
}

interface Started {
  client: ResourceProviderClient;
  end: () => Promise<void>;
}

async function start(options: DynamicProviderOptions): Promise<Started> {
  const { project, env, engineAddress, onOutput } = options;
  const script = createRequire(join(project.directory, "_")).resolve("@pulumi/pulumi/cmd/dynamic-provider");
  const child = spawn(nodeFor(env), [...ofSdk, script, engineAddress], {
    cwd: project.directory,
    env: { ...env, PULUMI_NODEJS_PROJECT: project.name, PULUMI_PROJECT: project.name },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = exitOf(child);
  const end = (): Promise<void> => endProcess(child, exited);
  const port = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error("the dynamic provider printed no port in time")),
      startTimeoutMs,
    );
    let listening = false;
    readLines(child.stdout, (line) => {
      if (listening) {
        onOutput("stdout", line);
      }
      listening = true;
      clearTimeout(timer);
      resolve(line.trim());
    });
    const fail = (error: Error) => {
      clearTimeout(timer);
      reject(error);
    };
    exited.then(
      ({ code }) => fail(new Error(`the dynamic provider ended by itself, with exit code ${code}`)),
      fail,
    );
  });
  readLines(child.stderr, (line) => onOutput("stderr", line));
  let client: ResourceProviderClient | undefined;
  const endAll = () => {
    client?.close();
    return end();
  };
  try {
    client = new ResourceProviderClient(
      `127.0.0.1:${await port}`,
      credentials.createInsecure(),
      channelOptions,
    );
    const request = new proto.ConfigureRequest().setArgs(writeStruct(options.config)).setAcceptsecrets(true);
    await call(client.configure.bind(client), request, startTimeoutMs);
    return { client, end: endAll };
  } catch (error) {
    await endAll();
    throw error;
  }
}
