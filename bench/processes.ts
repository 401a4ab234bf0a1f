/** The processes that are measured: plain JavaScript, started with the environment of the service. */
import { type ChildProcess, execFile, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";

import { getCertificate } from "../provider/testing/server/certificate";
import { environmentOf, TLS_VARIABLE } from "../provider/testing/environment";
import type { Counts, Measured, Order, ServiceAddresses } from "./measured/messages";

/** Without the arguments of this process, which load TypeScript's files. */
const PLAIN: string[] = [];

/** The folder of what is measured beside each other: a user's project, with the package and its peers installed. */
export const BENCH = __dirname;

export const SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";

export interface Service {
  /** The environment of a process that is to talk to it. */
  readonly env: NodeJS.ProcessEnv;
  /**
   * From now on it delays each response by so long, and counts anew. Returns the counts before.
   *
   * @param throttledSeconds for how long it throttles the first target, where it does
   */
  reset(delayMs?: number, throttledSeconds?: number): Promise<Counts>;
}

export async function withService<Result>(work: (service: Service) => Promise<Result>): Promise<Result> {
  const certificate = await getCertificate();
  const env = { ...process.env, [TLS_VARIABLE]: certificate.folder };
  const child = fork(join(BENCH, "dist/service.js"), { env, execArgv: PLAIN });
  try {
    const { endpoint, identityEndpoint } = await reply<ServiceAddresses>(child);
    return await work({
      env: environmentOf(
        {
          ...{ endpoint, identityEndpoint, identityHeader: "fake-header", controlUrl: "" },
          subscriptionId: SUBSCRIPTION,
          caFile: certificate.caFile,
          tlsFolder: certificate.folder,
        },
        process.env,
      ),
      reset(delayMs = 0, throttledSeconds = 0) {
        child.send({ delayMs, throttledSeconds });
        return reply<Counts>(child);
      },
    });
  } finally {
    child.kill();
    certificate.remove();
  }
}

/** A measured process that carries out orders, one after another. */
export interface Worker<Order, Answer> {
  carryOut(order: Order): Promise<Answer>;
  end(): void;
}

/** @param script a file in `measured` */
export async function startWorker<Order extends object, Answer>(
  script: string,
  env: NodeJS.ProcessEnv,
  args: readonly string[] = [],
): Promise<Worker<Order, Answer>> {
  const child = fork(join(BENCH, `dist/${script}.js`), args, { env, execArgv: PLAIN });
  await reply(child);
  return {
    carryOut(order) {
      child.send(order);
      return reply<Answer>(child);
    },
    end: () => child.kill(),
  };
}

/** @param name a file in `measured/clients`, and what it exports if that is not `connect`: `layers:pipeline` */
export function startClient(name: string, env: NodeJS.ProcessEnv): Promise<Client> {
  return startWorker("client", env, [name]);
}

export type Client = Worker<Order, Measured>;

async function reply<Message>(child: ChildProcess): Promise<Message> {
  const ended = new AbortController();
  const { signal } = ended;
  try {
    const [message] = (await Promise.race([
      once(child, "message", { signal }),
      once(child, "exit", { signal }).then(() => Promise.reject(new Error("a measured process ended"))),
    ])) as [Message];
    return message;
  } finally {
    ended.abort();
  }
}

/** What a script prints, as JSON. It runs where the package and its peers are installed. */
export async function evaluate<Value>(
  script: string,
  { env = process.env, args = [] as string[] } = {},
): Promise<Value> {
  const { stdout } = await promisify(execFile)(process.execPath, [...args, "--eval", script], {
    ...{ cwd: BENCH, env, maxBuffer: 2 ** 26 },
  });
  return JSON.parse(stdout) as Value;
}
