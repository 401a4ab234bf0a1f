import { rejectOnAbort } from "../clock";

/** One pending request, such as for a token, shared by its callers, and aborted when the last of them gives up. */
export class PendingToken<Result> {
  isOver = false;
  private readonly pending: Promise<Result>;
  private readonly abandoned = new AbortController();
  private waiting = 0;

  constructor(request: (signal: AbortSignal) => Promise<Result>) {
    this.pending = request(this.abandoned.signal).finally(() => (this.isOver = true));
    // A refresh in the background has no caller to fail for.
    this.pending.catch(() => undefined);
  }

  /** Its result; rejects with the signal's reason if that aborts first. */
  async result(signal?: AbortSignal): Promise<Result> {
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
