/**
 * A signal for one piece of work, which aborts with another or after some time. Node's own for that,
 * `AbortSignal.any` and `AbortSignal.timeout`, cost more than the rest of a request does, and what they hold is
 * held until the time is over, however soon the work was done.
 */
export class TimeLimit {
  /** Whether it was the time that ran out. */
  exceeded = false;
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout | undefined;
  private readonly follow = () => this.controller.abort(this.outer?.reason);

  /** @param milliseconds 0 for no limit */
  constructor(
    milliseconds: number,
    private readonly outer: AbortSignal | undefined,
  ) {
    if (outer?.aborted) this.follow();
    outer?.addEventListener("abort", this.follow);
    if (milliseconds > 0) this.timer = setTimeout(() => this.exceed(), milliseconds).unref();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** To be called when the work is done, whatever came of it. */
  end(): void {
    clearTimeout(this.timer);
    this.outer?.removeEventListener("abort", this.follow);
  }

  private exceed(): void {
    this.exceeded = true;
    this.controller.abort();
  }
}
