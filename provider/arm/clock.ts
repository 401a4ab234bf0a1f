import { setTimeout as delay } from "node:timers/promises";

/** Time as a value, so that a test can hold it still. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason once it aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Node's timers end at once where they are to take longer: 24 days. */
const LONGEST_SLEEP = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: Date.now,
  async sleep(milliseconds, signal) {
    await delay(Math.min(milliseconds, LONGEST_SLEEP), undefined, { signal });
  },
};
