import type { Clock } from "../../provider/arm/clock";

/** A clock that advances only when everything waits for it, and then immediately. */
export class VirtualClock implements Clock {
  /** The requested waits that ended by time, in milliseconds. */
  readonly waits: number[] = [];
  private time = Date.parse("2026-01-01T00:00:00Z");
  private readonly sleepers: { at: number; milliseconds: number; wake: () => void }[] = [];

  now(): number {
    return this.time;
  }

  /** @param longest sleeps of this many milliseconds, or more, never end by themselves */
  constructor(private readonly longest = Infinity) {}

  after(milliseconds: number, act: () => void): () => void {
    const sleeper = { at: this.time + milliseconds, milliseconds, wake: act };
    this.sleepers.push(sleeper);
    // Runs after all pending promise callbacks.
    if (milliseconds < this.longest) setImmediate(() => setImmediate(() => this.wakeNext()));
    return () => {
      const index = this.sleepers.indexOf(sleeper);
      if (index !== -1) this.sleepers.splice(index, 1);
    };
  }

  private wakeNext(): void {
    this.sleepers.sort((a, b) => a.at - b.at);
    const index = this.sleepers.findIndex(({ milliseconds }) => milliseconds < this.longest);
    const [next] = index === -1 ? [] : this.sleepers.splice(index, 1);
    if (next === undefined) return;
    this.time = next.at;
    this.waits.push(next.milliseconds);
    next.wake();
  }
}
