import type { Order } from "../measured/messages";
import { type Client, startClient, withService } from "../processes";
import { goal, type Table } from "../report";
import { alternate, differences, ratioOf, type Sample, type Samples, spreadOf } from "../rounds";
import type { Bench } from ".";

/** Each on top of those before. */
const LAYERS = {
  "node-fetch alone": "nodeFetch",
  "+ the pipeline and the token": "layers:pipeline",
  "+ the deadline, retries, the limit of requests in flight": "layers:client",
  "+ checks of arguments and response": "layers:checked",
  "+ settings looked up": "layers:lookingUp",
  "+ Pulumi's output: the public function": "publicFunction",
} as const;

const PEERS = {
  "node:https": "https",
  "@azure/core-rest-pipeline": "pipeline",
  "@azure/arm-machinelearning": "armMachineLearning",
} as const;

const CLIENTS = { ...LAYERS, ...PEERS };

type Name = keyof typeof CLIENTS;

/** What the SDK's client does too. */
const OURS = "+ checks of arguments and response";

/** Until V8 has compiled what there is to compile. */
const WARM_UP: Order = { calls: 4000, inFlight: 4 };

export const call: Bench = {
  name: "call",
  about:
    "One `listKeys` on a kept-alive connection to a loopback https service, layer by layer, and the same request by other means: the median, what the layer adds to it, and CPU time of the client's process, user and system.",
  run: ({ rounds }) =>
    withService(async (service) => {
      const clients = {} as Record<Name, Client>;
      try {
        for (const [name, client] of Object.entries(CLIENTS)) {
          clients[name as Name] = await startClient(client, service.env);
          await clients[name as Name].carryOut(WARM_UP);
        }
        const measure = (order: Order, warmUp: boolean) => {
          const turns = {} as Record<Name, () => Promise<Sample>>;
          for (const name of Object.keys(clients) as Name[]) {
            turns[name] = async () => ({ ...(await clients[name].carryOut(order)) });
          }
          return alternate(rounds, turns, { warmUp });
        };
        const fast = await measure({ calls: 500, inFlight: 1 }, true);
        await service.reset(20);
        const slow = await measure({ calls: 50, inFlight: 1 }, false);
        return {
          tables: [tableOf("0 ms service time", fast), tableOf("20 ms service time", slow)],
          goals: [
            goal(
              "20 ms, from arguments to result: at most 1.02 times @azure/arm-machinelearning",
              ratioOf(slow[OURS], slow["@azure/arm-machinelearning"], "p50"),
              1.02,
            ),
          ],
        };
      } finally {
        for (const client of Object.values(clients)) client.end();
      }
    }),
};

function tableOf(title: string, samples: Samples<Name>): Table {
  const layers = Object.keys(LAYERS) as Name[];
  const rows = (Object.keys(CLIENTS) as Name[]).map((name) => {
    const below = layers[layers.indexOf(name) - 1];
    const added = below === undefined ? [] : differences(samples[name], samples[below], "p50");
    return {
      name,
      cells: {
        "p50, ms": spreadOf(samples[name], "p50"),
        "adds, ms": below === undefined ? "" : spreadOf(added, "p50"),
        "CPU, ms": spreadOf(samples[name], "cpu"),
      },
    };
  });
  return { title, rows };
}
