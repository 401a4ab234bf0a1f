/** Asks Resource Manager: one deadline a call, repetition, a limit on what is under way, nothing asked twice at once. */
import { randomInt } from "node:crypto";

import type { LimitFunction } from "p-limit" with { "resolution-mode": "import" };

import { objectIn, refusalOf } from "./answer";
import { type Clock, systemClock } from "./clock";
import { ArmError, isNotThere } from "./errors";
import type { Exchange, Send } from "./exchange";
import { backoff, hintedWait, MAX_ATTEMPTS, passes } from "./retry";
import type { Settings } from "./settings";
import type { Target } from "./target";

export interface ArmClientDependencies {
  /** Gives the way to send a request, once one is to be sent. */
  readonly connect: (settings: Settings) => Promise<Send>;
  readonly clock: Clock;
  /** Ends every call that is under way. */
  readonly signal: AbortSignal | undefined;
}

export interface PostOptions {
  /**
   * Whether a resource that is not there, or busy, is waited for: where it was created just now,
   * Resource Manager may not know it yet.
   */
  readonly untilReady: boolean;
  /** Is told, in one line, of waits that a person would notice. */
  readonly report: (message: string) => void;
}

/** No single request may keep the others of its call from being sent. */
const REQUEST_TIMEOUT_MILLISECONDS = 60_000;

/** Waits that a person would take for a hang. */
const NOTICEABLE_MILLISECONDS = 5_000;

export class ArmClient {
  private readonly connect: (settings: Settings) => Promise<Send>;
  private readonly clock: Clock;
  private readonly signal: AbortSignal | undefined;
  private readonly underWay = new Map<string, Promise<string>>();
  private ready?: Promise<{ send: Send; limit: LimitFunction }>;

  constructor(
    private readonly settings: Settings,
    { connect = connectLazily, clock = systemClock, signal }: Partial<ArmClientDependencies> = {},
  ) {
    this.connect = connect;
    this.clock = clock;
    this.signal = signal;
  }

  /**
   * Posts a list action. Calls for the same that are under way together share one request; nothing is
   * remembered after the answer.
   *
   * @throws ArmError, CredentialError
   */
  async post(target: Target, options: PostOptions): Promise<object> {
    const key = JSON.stringify([
      // ARM's IDs are the same in any case.
      target.resourceId.toLowerCase(),
      target.action.toLowerCase(),
      target.apiVersion,
      target.body,
      options.untilReady,
    ]);
    let answer = this.underWay.get(key);
    if (answer === undefined) {
      answer = this.withDeadline(target, options).finally(() => this.underWay.delete(key));
      this.underWay.set(key, answer);
    }
    // Each caller gets an object of its own.
    return objectIn(await answer, target);
  }

  private async withDeadline(target: Target, options: PostOptions): Promise<string> {
    const { timeoutSeconds } = this.settings;
    const ended = new AbortController();
    const deadline = new AbortController();
    const signals = [deadline.signal, ...(this.signal ? [this.signal] : [])];
    const deadlineAt = this.clock.now() + timeoutSeconds * 1000;
    this.clock.sleep(timeoutSeconds * 1000, ended.signal).then(
      () => deadline.abort(deadlineExceeded(target, `no answer within ${timeoutSeconds} seconds`)),
      () => undefined,
    );
    const signal = AbortSignal.any(signals);
    try {
      // The identity library does not honour the signal.
      return await Promise.race([this.repeat(target, options, deadlineAt, signal), rejectionOf(signal)]);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      ended.abort();
    }
  }

  private async repeat(
    target: Target,
    { untilReady, report }: PostOptions,
    deadlineAt: number,
    signal: AbortSignal,
  ): Promise<string> {
    const { send, limit } = await (this.ready ??= this.prepare());
    const readyBy = this.clock.now() + this.settings.readyTimeoutSeconds * 1000;

    for (let attempt = 1; ; attempt++) {
      const exchange = await limit(() => {
        signal.throwIfAborted();
        return send(target, REQUEST_TIMEOUT_MILLISECONDS, signal);
      });
      const refusal = refusalOf(exchange, target);
      if (refusal === undefined) return exchange.body ?? "";

      const { wait, until } = this.nextWait(exchange, refusal, attempt, untilReady ? readyBy : undefined);
      if (wait === undefined) throw refusal;
      const now = this.clock.now();
      if (now + wait > deadlineAt) {
        throw deadlineExceeded(
          target,
          `${refusal.reason}; the next try would be in ${seconds(wait)}, after the deadline of ${this.settings.timeoutSeconds} seconds`,
          refusal,
        );
      }
      if (until !== undefined && now + wait > until) throw refusal;
      if (wait > NOTICEABLE_MILLISECONDS) {
        report(
          `${target.operation} of ${target.resourceId}: ${refusal.reason}; trying again in ${seconds(wait)}.`,
        );
      }
      await this.clock.sleep(wait, signal);
    }
  }

  /** How long to wait before the next request, where there is one, and until when such waiting may go on. */
  private nextWait(
    exchange: Exchange,
    refusal: ArmError,
    attempt: number,
    readyBy: number | undefined,
  ): { wait?: number; until?: number } {
    const hint = hintedWait({ ...exchange, message: refusal.reason }, this.clock.now());
    const own = backoff(attempt, randomInt(1000) / 1000);
    // A service that keeps saying "at once" is not asked at once until the deadline.
    const wait = attempt < MAX_ATTEMPTS ? (hint ?? own) : Math.max(hint ?? 0, own);
    if (passes(exchange)) return hint !== undefined || attempt < MAX_ATTEMPTS ? { wait } : {};
    const mayBecomeReady = isNotThere(refusal) || (refusal.status === 409 && refusal.code !== "ScopeLocked");
    return readyBy !== undefined && mayBecomeReady ? { wait, until: readyBy } : {};
  }

  private async prepare(): Promise<{ send: Send; limit: LimitFunction }> {
    const [send, { default: pLimit }] = await Promise.all([this.connect(this.settings), import("p-limit")]);
    return { send, limit: pLimit(this.settings.maxConcurrency) };
  }
}

/** The HTTP and identity libraries take longer to load than all the rest, and a preview may need neither. */
async function connectLazily(settings: Settings): Promise<Send> {
  const { connect } = await import("./connection.js");
  return connect(settings);
}

function deadlineExceeded(target: Target, reason: string, refusal?: ArmError): ArmError {
  return new ArmError({
    operation: target.operation,
    resourceId: target.resourceId,
    apiVersion: target.apiVersion,
    code: "DeadlineExceeded",
    reason,
    status: refusal?.status,
    requestId: refusal?.requestId,
    advice: "Raise azure-listkeys:timeoutSeconds where the wait is worth it",
  });
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(signal.reason as Error);
    if (signal.aborted) fail();
    else signal.addEventListener("abort", fail, { once: true });
  });
}

function seconds(milliseconds: number): string {
  return `${Math.ceil(milliseconds / 1000)} seconds`;
}
