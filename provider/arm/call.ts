/** One call of a list action: its requests, each retried, within one deadline. */
import { randomInt } from "node:crypto";

import { errorFrom } from "./readResponse";
import { type Clock, sleep } from "./clock";
import { LINK_NOT_FOUND } from "./errors/errorCodes";
import { type ArmError, armErrorOf, isNotReadyYet } from "./errors/errors";
import type { ArmResponse, Link, Send } from "./armResponse";
import { visible } from "./outside";
import { backoff, retryAfter, MAX_ATTEMPTS, isRetryable } from "./retry";
import type { Settings } from "./settings";
import { type Target, targetAt } from "./target";
import { adviceFor, verdictOf } from "./errors/verdict";

export interface SendOptions {
  /**
   * True if the call waits for a resource that is not found, or not ready: Resource Manager may not know one yet that
   * was created just now.
   */
  readonly untilReady: boolean;
  /** Called with one line for each wait that a user would notice. */
  readonly report: (message: string) => void;
  /** Called with a one-line warning; nothing failed. @default report */
  readonly warn?: (message: string) => void;
  /** How many milliseconds the call has taken already. @default 0 */
  readonly spent?: number;
}

/** What all calls of a client have in common. */
export interface Surroundings {
  readonly settings: Pick<Settings, "timeoutSeconds" | "readyTimeoutSeconds" | "cloud">;
  readonly clock: Clock;
  /** Sends one request, within the limit of requests in flight. */
  readonly send: Send;
}

/** The timeout of one request, so that the call can retry it. */
const REQUEST_TIMEOUT_MILLISECONDS = 60_000;

/** Longest poll interval while waiting for a new resource. */
const LONGEST_POLL_MILLISECONDS = 8_000;

/** A longer wait is reported, so that the user does not take it for a hang. */
const NOTICEABLE_MILLISECONDS = 5_000;

export class Call {
  /** What the call is blocked on, for the deadline error: `no token from …`, `no response`. */
  private waitsFor = "no response";
  private lastError: ArmError | undefined;
  /** The host that was requested. */
  host: string | undefined;
  private readyBy: number | undefined;
  private reject: (error: ArmError) => void = () => undefined;
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
    private readonly options: SendOptions,
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
  share({ untilReady }: SendOptions): boolean {
    if (this.wasNotReady && !(untilReady && this.untilReady)) return false;
    this.untilReady ||= untilReady;
    return true;
  }

  /**
   * Sends one request, with retries, until it succeeds or fails for good.
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
      const response = await send(this.target, REQUEST_TIMEOUT_MILLISECONDS, signal, waitsFor, link);
      // With metadata of a custom cloud, the host is known only after the first request.
      if (response.host !== undefined) this.target = targetAt(this.target, (this.host = response.host));
      const { target } = this;
      const error = errorFrom(response, target);
      if (error === undefined) return response;
      if (link !== undefined && isNotReadyYet(error)) throw lostLink(error, target);
      this.lastError = error;
      const retryAfterMs = retryAfter({ ...response, message: error.reason }, clock.now());
      const verdict = verdictOf(error);
      const retries = verdict === "retried" || (verdict !== "final" && isRetryable(response));
      if (isNotReadyYet(error) && !retries) {
        this.wasNotReady = true;
        this.reject(error);
      }

      if (this.untilReady && isNotReadyYet(error)) {
        const left = this.readyBy - clock.now();
        if (left <= 0) throw this.notReadyError(error, settings.readyTimeoutSeconds);
        const poll = pollAfter(++polls);
        await this.wait(settings, clock, Math.min(Math.max(retryAfterMs ?? 0, poll), left), error);
      } else if (retries) {
        const milliseconds = waitAfter(retryAfterMs, ++failures);
        if (milliseconds === undefined) throw error;
        await this.wait(settings, clock, milliseconds, error);
      } else {
        throw error;
      }
    }
  }

  /** Waits before the next poll of a long-running action. */
  async poll({ settings, clock }: Surroundings, response: ArmResponse, polls: number): Promise<void> {
    const retryAfterMs = retryAfter(response, clock.now());
    await this.wait(settings, clock, retryAfterMs ?? pollAfter(polls));
  }

  /** @param error the reason of the wait; none while a long-running action is in progress */
  private async wait(
    { timeoutSeconds }: Surroundings["settings"],
    clock: Clock,
    milliseconds: number,
    error?: ArmError,
  ): Promise<void> {
    if (clock.now() + milliseconds > this.deadlineAt) {
      throw this.deadlineExceeded(
        `the next request would be in ${seconds(milliseconds)}, after the deadline of ${seconds(timeoutSeconds * 1000)}`,
      );
    }
    if (milliseconds > NOTICEABLE_MILLISECONDS) {
      const { operation, resourceId } = this.target;
      const why = error?.reason ?? "the service is still working on it";
      this.options.report(
        visible(`${operation} of ${resourceId}: ${why}; retrying in ${seconds(milliseconds)}.`),
      );
    }
    await sleep(clock, milliseconds, this.signal);
  }

  /** @param what the warning, without its period */
  warn(what: string): void {
    const { operation, resourceId } = this.target;
    const { warn = this.options.report } = this.options;
    warn(visible(`${operation} of ${resourceId}: ${what}.`));
  }

  private notReadyError(error: ArmError, waited: number): ArmError {
    const raise = "raise azure-listkeys:readyTimeoutSeconds if its creation takes longer";
    const advice = adviceFor(error, this.target) ?? "Check the state of the resource";
    return armErrorOf(this.target, {
      ...error,
      advice: `Gave up after ${seconds(waited * 1000)}. ${advice}; ${raise}`,
    });
  }

  private deadlineExceeded(reason: string): ArmError {
    const { target, lastError } = this;
    return armErrorOf(target, {
      code: "DeadlineExceeded",
      reason: lastError === undefined ? reason : `${lastError.reason}; ${reason}`,
      status: lastError?.status,
      requestId: lastError?.requestId,
      advice: "Raise azure-listkeys:timeoutSeconds to wait longer",
    });
  }

  /** The error of a call that exceeded its deadline. */
  notWithin(milliseconds: number): ArmError {
    return this.deadlineExceeded(`${this.waitsFor} within ${seconds(milliseconds)}`);
  }
}

/** The resource itself exists, or there would be no link: so this error must not be taken for "not found". */
function lostLink(error: ArmError, target: Target): ArmError {
  return armErrorOf(target, {
    ...error,
    code: LINK_NOT_FOUND,
    reason: `the response links to a URL that was not found: ${error.reason}`,
  });
}

/** How long to wait after so many transient failures; `undefined` to give up. */
function waitAfter(retryAfterMs: number | undefined, failures: number): number | undefined {
  const ownWait = backoff(failures, random());
  if (failures < MAX_ATTEMPTS) return retryAfterMs ?? ownWait;
  // A service that keeps sending a Retry-After of 0 is not called without pause until the deadline.
  return retryAfterMs === undefined ? undefined : Math.max(retryAfterMs, ownWait);
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
