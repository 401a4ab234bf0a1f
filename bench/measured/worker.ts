/** A process with one client in it, named by its argument: carries out orders, one after another. */
import { performance } from "node:perf_hooks";

import type { Connect, Measured, Order } from "./messages";

let sent = 0;

async function carryOut(
  call: (workspaceName: string) => Promise<unknown>,
  { calls, inFlight, collect }: Order,
): Promise<Measured> {
  const latencies: number[] = [];
  let left = calls;
  const caller = async () => {
    while (left-- > 0) {
      const start = performance.now();
      // Another workspace each time: this package lets calls for the same one share a request.
      await call(`ws-${++sent}`);
      latencies.push(performance.now() - start);
    }
  };
  const start = performance.now();
  const cpuBefore = process.cpuUsage();
  await Promise.all(Array.from({ length: inFlight }, caller));
  const { user, system } = process.cpuUsage(cpuBefore);
  const milliseconds = performance.now() - start;
  latencies.sort((a, b) => a - b);
  const [p50 = NaN, p99 = NaN] = [0.5, 0.99].map((share) => latencies[Math.floor(calls * share)]);
  latencies.length = 0;
  if (collect) globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return {
    p50,
    p99,
    cpu: (user + system) / 1000 / calls,
    perSecond: (calls / milliseconds) * 1000,
    heap: heapUsed / 1e6,
    resident: rss / 1e6,
  };
}

async function main(client: string): Promise<void> {
  const { connect } = (await import(`./clients/${client}.js`)) as { connect: Connect };
  const call = await connect();
  process.on(
    "message",
    (order: Order) => void carryOut(call, order).then((measured) => process.send?.(measured)),
  );
  process.on("disconnect", () => process.exit());
  process.send?.("ready");
}

void main(process.argv[2] ?? "");
