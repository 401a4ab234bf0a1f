import { type Clock, systemClock } from "./clock";

/**
 * A signal for one piece of work, which aborts with another or after some time. Node's own for that,
 * `AbortSignal.any` and `AbortSignal.timeout`, cost more than the rest of a request does, and what they hold is
 * held until the time is over, however soon the work was done.
 */
export class TimeLimit {
  /** Whether it was the time that ran out. */
  exceeded = false;
  private readonly controller = new AbortController();
  private readonly cancel: () => void = () => undefined;
  private readonly follow = () => this.controller.abort(this.outer?.reason);

  /**
   * @param milliseconds 0 for no limit
   * @param outer the signal that it aborts with, too
   * @param options `reasonOf` gives the signal's reason once the time is over
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

  /** To be called when the work is done, whatever came of it. */
  end(): void {
    this.cancel();
    this.outer?.removeEventListener("abort", this.follow);
  }
}
