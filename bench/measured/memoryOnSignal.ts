/** Loaded first into a process that is not ours to change: at SIGUSR2 it says what memory it takes, as JSON. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import type { Memory } from "./messages";

// NODE_OPTIONS does not take --expose-gc.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

process.on("SIGUSR2", () => {
  collect();
  const { heapUsed, rss } = process.memoryUsage();
  const memory: Memory = { heap: heapUsed / 1e6, resident: rss / 1e6 };
  process.stderr.write(`${JSON.stringify(memory)}\n`);
});
