/** Time: a clock, waits, and deadlines. */

/** Time as a value, so that a test can control it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Calls `act` after so many milliseconds, and never before `after` returns.
   *
   * @returns a function that cancels it
   */
  after(milliseconds: number, act: () => void): () => void;
}

/** 24 days: Node's timers fire at once if they are longer. */
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

/** The promise, or a rejection with the signal's reason if that aborts first: for work that does not honour a signal. */
export async function rejectOnAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/**
 * A signal for one piece of work that aborts with another signal or after some time. Node's `AbortSignal.any` and
 * `AbortSignal.timeout` cost more than the rest of a request, and keep what they refer to until the time is over.
 */
export class Deadline {
  /** True if the time ran out. */
  exceeded = false;
  private readonly controller = new AbortController();
  private readonly cancel: () => void = () => undefined;
  private readonly follow = () => this.controller.abort(this.outer?.reason);

  /**
   * @param milliseconds 0 for no limit
   * @param outer another signal that aborts it
   * @param options `reasonOf` returns the signal's reason when the time is over
   */
  constructor(
    milliseconds: number,
    private readonly outer: AbortSignal | undefined,
    { clock = systemClock, reasonOf }: { clock?: Clock; reasonOf?: () => Error } = {},
  ) {
    if (outer?.aborted) this.follow();
    outer?.addEventListener("abort", this.follow);
    if (milliseconds === 0) return;
    this.cancel = clock.after(milliseconds, () => {
      this.exceeded = true;
      this.controller.abort(reasonOf?.());
    });
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** To be called when the work is done, whether it succeeded or not. */
  clear(): void {
    this.cancel();
    this.outer?.removeEventListener("abort", this.follow);
  }
}
