import type { Measured } from "../measured/messages";
import { startWorker, withService } from "../processes";
import { goal } from "../report";
import type { Bench } from ".";

const STEPS = 10;

const CALLS = 100_000;

export const memory: Bench = {
  name: "memory",
  once: true,
  about:
    "The heap, once it is collected, of one process after its first thousand calls and after each 10,000 more, 16 of them in flight at a time, each of another workspace.",
  run: () =>
    withService(async (service) => {
      const worker = await startWorker("thisPackage", service.env);
      try {
        const first = await worker.carryOut({ calls: 1000, inFlight: 16, collect: true });
        const later: Measured[] = [];
        for (let step = 0; step < STEPS; step++) {
          later.push(await worker.carryOut({ calls: CALLS / STEPS, inFlight: 16, collect: true }));
        }
        const rows = [first, ...later].map(({ heap, resident }, step) => ({
          name: `${step === 0 ? 1000 : (CALLS / STEPS) * step + 1000} calls`,
          cells: { "heap, MB": heap, "resident, MB": resident },
        }));
        const growth = (later.at(-1)?.heap ?? NaN) - first.heap;
        return {
          tables: [{ title: "after", rows }],
          goals: [goal("flat: at most 1 MB more after 100,000 calls, 10 bytes a call", growth, 1)],
        };
      } finally {
        worker.end();
      }
    }),
};
