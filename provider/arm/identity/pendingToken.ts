import { rejectOnAbort } from "../clock";

/** One pending token request, shared by its callers and aborted when the last of them gives up. */
export class PendingToken<Answer> {
  isOver = false;
  private readonly pending: Promise<Answer>;
  private readonly abandoned = new AbortController();
  private waiting = 0;

  constructor(ask: (signal: AbortSignal) => Promise<Answer>) {
    this.pending = ask(this.abandoned.signal).finally(() => (this.isOver = true));
    // A refresh in the background has no caller to fail for.
    this.pending.catch(() => undefined);
  }

  /** The token; rejects with the signal's reason if that aborts first. */
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
