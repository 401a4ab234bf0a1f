/** Time as a value, so that a test can hold it still. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Acts after so many milliseconds, and never before it returns.
   *
   * @returns what cancels it
   */
  after(milliseconds: number, act: () => void): () => void;
}

/** Node's timers end at once where they are to take longer: 24 days. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: Date.now,
  after(milliseconds, act) {
    const timer = setTimeout(act, Math.min(milliseconds, LONGEST_TIMER));
    return () => clearTimeout(timer);
  },
};

/** Resolves after so many milliseconds; rejects with the signal's reason once it aborts. */
export function sleep(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const wake = () => {
      cancel();
      reject(signal.reason as Error);
    };
    const cancel = clock.after(milliseconds, () => {
      signal.removeEventListener("abort", wake);
      resolve();
    });
    if (signal.aborted) wake();
    else signal.addEventListener("abort", wake, { once: true });
  });
}
