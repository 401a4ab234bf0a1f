import { rejectOnAbort } from "../clock";

/** One question with many who wait for the answer; it is given up once nobody waits any longer. */
export class PendingToken<Answer> {
  isOver = false;
  private readonly pending: Promise<Answer>;
  private readonly abandoned = new AbortController();
  private waiting = 0;

  constructor(ask: (signal: AbortSignal) => Promise<Answer>) {
    this.pending = ask(this.abandoned.signal).finally(() => (this.isOver = true));
    // One in the background fails for nobody.
    this.pending.catch(() => undefined);
  }

  /** The answer; rejects with the signal's reason where that aborts first. */
  async answer(signal?: AbortSignal): Promise<Answer> {
    this.waiting += 1;
    try {
      return await (signal === undefined ? this.pending : rejectOnAbort(this.pending, signal));
    } finally {
      this.waiting -= 1;
      if (this.waiting === 0) {
        this.isOver = true;
        this.abandoned.abort();
      }
    }
  }
}
