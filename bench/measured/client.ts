/** A process with one client in it, `file:export` in its argument: carries out orders, one after another. */
import { performance } from "node:perf_hooks";

import type { Connect, Measured, Order } from "./messages";

let sent = 0;

async function carryOut(
  call: (workspaceName: string) => Promise<unknown>,
  { calls, inFlight }: Order,
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
  const cpuBefore = process.cpuUsage();
  await Promise.all(Array.from({ length: inFlight }, caller));
  const { user, system } = process.cpuUsage(cpuBefore);
  latencies.sort((a, b) => a - b);
  return { p50: latencies[Math.floor(calls / 2)] ?? NaN, cpu: (user + system) / 1000 / calls };
}

async function main(client: string): Promise<void> {
  const [file, name = "connect"] = client.split(":");
  const clients = (await import(`./clients/${file}.js`)) as Record<string, Connect>;
  const call = await (clients[name] as Connect)();
  process.on(
    "message",
    (order: Order) => void carryOut(call, order).then((measured) => process.send?.(measured)),
  );
  process.on("disconnect", () => process.exit());
  process.send?.("ready");
}

void main(process.argv[2] ?? "");
