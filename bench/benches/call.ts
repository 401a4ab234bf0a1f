import type { Order } from "../measured/messages";
import { startWorker, withService, type Worker } from "../processes";
import { goal, type Table } from "../report";
import { alternate, ratioOf, type Sample, type Samples, spreadOf } from "../rounds";
import type { Bench } from ".";

const CLIENTS = {
  "this package": "thisPackage",
  "this package, settings looked up": "thisPackageLookingUp",
  "this package on the pipeline's own client": "otherTransport",
  "node:https": "https",
  "node-fetch": "nodeFetch",
  "@azure/core-rest-pipeline": "pipeline",
  "@azure/arm-machinelearning": "armMachineLearning",
} as const;

type Client = keyof typeof CLIENTS;

/** Until V8 has compiled what there is to compile. */
const WARM_UP: Order = { calls: 8000, inFlight: 4 };

export const call: Bench = {
  name: "call",
  about:
    "One `listKeys` through the spine, from arguments to result, against a loopback https service on kept-alive connections, and with settings and client looked up beside, as for each function call; the same request by other means. CPU is the client's process, user and system. This package sends 16 requests at a time at most (`maxConcurrency`), the others as many as they are asked for; and its calls end with a signal, as the plugin's do. Of 20 ms there are too few calls for a p99.",
  run: ({ rounds }) =>
    withService(async (service) => {
      const workers = {} as Record<Client, Worker>;
      try {
        for (const [name, client] of Object.entries(CLIENTS)) {
          workers[name as Client] = await startWorker(client, service.env);
          await workers[name as Client].carryOut(WARM_UP);
        }
        const measure = (order: Order) => {
          const turns = {} as Record<Client, () => Promise<Sample>>;
          for (const name of Object.keys(workers) as Client[]) {
            turns[name] = async () => ({ ...(await workers[name].carryOut(order)) });
          }
          return alternate(rounds, turns);
        };
        const fast = await measure({ calls: 500, inFlight: 1 });
        const sixteen = await measure({ calls: 1600, inFlight: 16 });
        const sixtyFour = await measure({ calls: 1600, inFlight: 64 });
        await service.reset(20);
        const slow = await measure({ calls: 50, inFlight: 1 });
        const ours = "this package";
        return {
          tables: [
            latencies("0 ms service time", fast, ["p50", "p99"]),
            throughput({ 1: fast, 16: sixteen, 64: sixtyFour }),
            latencies("20 ms service time", slow, ["p50"]),
          ],
          goals: [
            goal(
              "20 ms: at most 1.02 times @azure/arm-machinelearning, p50",
              ratioOf(slow[ours], slow["@azure/arm-machinelearning"], "p50"),
              1.02,
            ),
          ],
        };
      } finally {
        for (const worker of Object.values(workers)) worker.end();
      }
    }),
};

function latencies(title: string, samples: Samples<Client>, percentiles: readonly string[]): Table {
  const rows = Object.entries(samples).map(([name, taken]) => ({
    name,
    cells: {
      ...Object.fromEntries(percentiles.map((name) => [`${name}, ms`, spreadOf(taken, name)])),
      "CPU, ms": spreadOf(taken, "cpu"),
      "p50 to node-fetch": ratioOf(taken, samples["node-fetch"], "p50"),
    },
  }));
  return { title, rows };
}

function throughput(byInFlight: Record<number, Samples<Client>>): Table {
  const rows = (Object.keys(CLIENTS) as Client[]).map((name) => ({
    name,
    cells: Object.fromEntries(
      Object.entries(byInFlight).map(([inFlight, samples]) => [
        `${inFlight} in flight`,
        spreadOf(samples[name], "perSecond"),
      ]),
    ),
  }));
  return { title: "calls a second, 0 ms service time", rows };
}
