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
  // Each call sleeps on its deadline and is woken by its answer. Node's own sleep makes an error for that, stack
  // and all, which took a seventh of the time that a call costs beside its transport.
  sleep(milliseconds, signal) {
    return new Promise((resolve, reject) => {
      const wake = () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      };
      const timer = setTimeout(
        () => {
          signal.removeEventListener("abort", wake);
          resolve();
        },
        Math.min(milliseconds, LONGEST_SLEEP),
      );
      if (signal.aborted) wake();
      else signal.addEventListener("abort", wake, { once: true });
    });
  },
};
