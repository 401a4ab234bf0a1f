/** One call of a list action: its requests, each retried, within one deadline. */
import { randomInt } from "node:crypto";

import { errorFrom } from "./answer";
import { type Clock, sleep } from "./clock";
import { LINK_NOT_FOUND } from "./errorCodes";
import { type ArmError, armErrorOf, isNotReadyYet } from "./errors";
import type { ArmResponse, Link, Send } from "./armResponse";
import { visible } from "./outside";
import { backoff, retryAfter, MAX_ATTEMPTS, isRetryable } from "./retry";
import type { Settings } from "./settings";
import { type Target, targetAt } from "./target";
import { adviceFor, verdictOf } from "./verdict";

export interface PostOptions {
  /**
   * True if a resource that is not found, or not ready, is waited for: where it was created just now, Resource Manager
   * may not know it yet.
   */
  readonly untilReady: boolean;
  /** Is called, with one line, for waits that a user would notice. */
  readonly report: (message: string) => void;
  /** Is called, with one line, for what a user should know although nothing failed. @default report */
  readonly warn?: (message: string) => void;
  /** How long the call has taken before, in milliseconds. @default 0 */
  readonly spent?: number;
}

/** What all calls of a client have in common. */
export interface Surroundings {
  readonly settings: Pick<Settings, "timeoutSeconds" | "readyTimeoutSeconds" | "cloud">;
  readonly clock: Clock;
  /** Sends one request, once there are few enough in flight. */
  readonly send: Send;
}

/** No single request may keep the others of its call from being sent. */
const REQUEST_TIMEOUT_MILLISECONDS = 60_000;

/** Longest poll interval while waiting for a new resource. */
const LONGEST_POLL_MILLISECONDS = 8_000;

/** A longer wait is reported: a user would take it for a hang. */
const NOTICEABLE_MILLISECONDS = 5_000;

export class Call {
  /** What the call is blocked on, for the deadline error: `no token from …`, `no answer`. */
  private waitsFor = "no answer";
  private lastRefusal: ArmError | undefined;
  /** The host that was requested. */
  host: string | undefined;
  private readyBy: number | undefined;
  private reject: (refusal: ArmError) => void = () => undefined;
  /** Rejects once the resource is found not to be ready: for the callers that do not wait until it is. */
  readonly notReady = new Promise<never>((_, reject) => (this.reject = reject));
  private untilReady: boolean;
  private wasNotReady = false;

  /**
   * @param signal aborts at the deadline
   * @param deadlineAt in milliseconds since the epoch
   */
  constructor(
    public target: Target,
    private readonly options: PostOptions,
    private readonly signal: AbortSignal,
    private readonly deadlineAt: number,
  ) {
    this.untilReady = options.untilReady;
    this.notReady.catch(() => undefined);
  }

  /**
   * Shares the call with another caller.
   *
   * @returns false if the other caller needs a request of its own: the resource was not ready at the last one
   */
  share({ untilReady }: PostOptions): boolean {
    if (this.wasNotReady && !(untilReady && this.untilReady)) return false;
    this.untilReady ||= untilReady;
    return true;
  }

  /**
   * Sends one request until it succeeds, or cannot.
   *
   * @param link what is requested in place of the action itself
   * @throws ArmError, CredentialError
   */
  async request({ settings, clock, send }: Surroundings, link?: Link): Promise<ArmResponse> {
    const { signal } = this;
    this.readyBy ??= clock.now() + settings.readyTimeoutSeconds * 1000;

    for (let failures = 0, polls = 0; ;) {
      signal.throwIfAborted();
      const waitsFor = (what: string) => (this.waitsFor = what);
      const exchange = await send(this.target, REQUEST_TIMEOUT_MILLISECONDS, signal, waitsFor, link);
      // Which host it is may be known only once it was requested.
      if (exchange.host !== undefined) this.target = targetAt(this.target, (this.host = exchange.host));
      const { target } = this;
      const refusal = errorFrom(exchange, target);
      if (refusal === undefined) return exchange;
      if (link !== undefined && isNotReadyYet(refusal)) throw lostLink(refusal, target);
      this.lastRefusal = refusal;
      const hint = retryAfter({ ...exchange, message: refusal.reason }, clock.now());
      const verdict = verdictOf(refusal);
      const retries = verdict === "retried" || (verdict !== "final" && isRetryable(exchange));
      if (isNotReadyYet(refusal) && !retries) {
        this.wasNotReady = true;
        this.reject(refusal);
      }

      if (this.untilReady && isNotReadyYet(refusal)) {
        const left = this.readyBy - clock.now();
        if (left <= 0) throw this.stillNotReady(refusal, settings.readyTimeoutSeconds);
        const own = pollAfter(++polls);
        await this.wait(settings, clock, Math.min(Math.max(hint ?? 0, own), left), refusal);
      } else if (retries) {
        const milliseconds = waitAfter(hint, ++failures);
        if (milliseconds === undefined) throw refusal;
        await this.wait(settings, clock, milliseconds, refusal);
      } else {
        throw refusal;
      }
    }
  }

  /** Waits for a long-running action before it is looked at again. */
  async poll({ settings, clock }: Surroundings, exchange: ArmResponse, polls: number): Promise<void> {
    const hint = retryAfter(exchange, clock.now());
    await this.wait(settings, clock, hint ?? pollAfter(polls));
  }

  /** @param refusal what is waited out; none where the service accepted the request, and has not carried it out yet */
  private async wait(
    { timeoutSeconds }: Surroundings["settings"],
    clock: Clock,
    milliseconds: number,
    refusal?: ArmError,
  ): Promise<void> {
    if (clock.now() + milliseconds > this.deadlineAt) {
      throw this.deadlineExceeded(
        `the next try would be in ${seconds(milliseconds)}, after the deadline of ${seconds(timeoutSeconds * 1000)}`,
      );
    }
    if (milliseconds > NOTICEABLE_MILLISECONDS) {
      const { operation, resourceId } = this.target;
      const why = refusal?.reason ?? "the service is still working on it";
      this.options.report(
        visible(`${operation} of ${resourceId}: ${why}; trying again in ${seconds(milliseconds)}.`),
      );
    }
    await sleep(clock, milliseconds, this.signal);
  }

  /** @param what the rest of a sentence that begins with the resource */
  warn(what: string): void {
    const { operation, resourceId } = this.target;
    const { warn = this.options.report } = this.options;
    warn(visible(`${operation} of ${resourceId}: ${what}.`));
  }

  private stillNotReady(refusal: ArmError, waited: number): ArmError {
    const raise = "raise azure-listkeys:readyTimeoutSeconds where its creation takes longer";
    const advice = adviceFor(refusal, this.target) ?? "Check the state of the resource";
    return armErrorOf(this.target, {
      ...refusal,
      advice: `Gave up after ${seconds(waited * 1000)}. ${advice}; ${raise}`,
    });
  }

  private deadlineExceeded(reason: string): ArmError {
    const { target, lastRefusal } = this;
    return armErrorOf(target, {
      code: "DeadlineExceeded",
      reason: lastRefusal === undefined ? reason : `${lastRefusal.reason}; ${reason}`,
      status: lastRefusal?.status,
      requestId: lastRefusal?.requestId,
      advice: "Raise azure-listkeys:timeoutSeconds where the wait is worth it",
    });
  }

  /** The error of a call that took longer than it may. */
  notWithin(milliseconds: number): ArmError {
    return this.deadlineExceeded(`${this.waitsFor} within ${seconds(milliseconds)}`);
  }
}

/** Nothing about the resource: that is there, or there would be no link. */
function lostLink(refusal: ArmError, target: Target): ArmError {
  return armErrorOf(target, {
    ...refusal,
    code: LINK_NOT_FOUND,
    reason: `the response leads on to something that is not there: ${refusal.reason}`,
  });
}

/** How long to wait after so many transient failures; `undefined` where it is time to give up. */
function waitAfter(hint: number | undefined, failures: number): number | undefined {
  const own = backoff(failures, random());
  if (failures < MAX_ATTEMPTS) return hint ?? own;
  // A service that keeps sending a Retry-After of 0 is not requested without pause until the deadline.
  return hint === undefined ? undefined : Math.max(hint, own);
}

function pollAfter(polls: number): number {
  return Math.min(backoff(polls, random()), LONGEST_POLL_MILLISECONDS);
}
function random(): number {
  return randomInt(1000) / 1000;
}

function seconds(milliseconds: number): string {
  const rounded = milliseconds < 1000 ? milliseconds / 1000 : Math.ceil(milliseconds / 1000);
  return `${rounded} second${rounded === 1 ? "" : "s"}`;
}
