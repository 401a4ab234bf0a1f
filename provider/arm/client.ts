/** Asks Resource Manager: one deadline a call, repetition, a limit on what is under way, nothing asked twice at once. */
import { randomInt } from "node:crypto";
import { setMaxListeners } from "node:events";

import type { LimitFunction } from "p-limit" with { "resolution-mode": "import" };

import { objectIn, refusalOf } from "./answer";
import { type Clock, sleep, systemClock, TimeLimit, untilAborted } from "./clock";
import { ArmError, armErrorOf, mayBecomeReady } from "./errors";
import type { Send } from "./exchange";
import { failedLoad } from "./failedLoad";
import { visible } from "./outside";
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
  /** How long the call has taken before, in milliseconds. @default 0 */
  readonly spent?: number;
}

/** No single request may keep the others of its call from being sent. */
const REQUEST_TIMEOUT_MILLISECONDS = 60_000;

/** A resource that becomes ready is not kept waiting for longer. */
const LONGEST_POLL_MILLISECONDS = 8_000;

/** Waits that a person would take for a hang. */
const NOTICEABLE_MILLISECONDS = 5_000;

export class ArmClient {
  // Secrets and answers are in fields that nothing can print, `util.inspect` included.
  readonly #settings: Settings;
  readonly #underWay = new Map<string, Promise<string>>();
  private readonly connect: (settings: Settings) => Promise<Send>;
  private readonly clock: Clock;
  /** Ends every call that is under way. */
  readonly signal: AbortSignal | undefined;
  private ready: Promise<{ send: Send; limit: LimitFunction }> | undefined;

  constructor(
    settings: Settings,
    { connect = connectLazily, clock = systemClock, signal }: Partial<ArmClientDependencies> = {},
  ) {
    this.#settings = settings;
    this.connect = connect;
    this.clock = clock;
    this.signal = signal;
    // Each call under way listens, and Node warns of more than ten.
    if (signal !== undefined) setMaxListeners(0, signal);
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
      target.query,
      target.body,
      options.untilReady,
    ]);
    let answer = this.#underWay.get(key);
    if (answer === undefined) {
      answer = this.withDeadline(target, options).finally(() => this.#underWay.delete(key));
      this.#underWay.set(key, answer);
    }
    // Each caller gets an object of its own.
    return objectIn(await answer, target);
  }

  private async withDeadline(target: Target, options: PostOptions): Promise<string> {
    const milliseconds = this.#settings.timeoutSeconds * 1000;
    // 0 would be no limit.
    const left = Math.max(milliseconds - (options.spent ?? 0), 1);
    const deadlineAt = this.clock.now() + left;
    const deadline = new TimeLimit(left, this.signal, {
      clock: this.clock,
      reasonOf: () => deadlineExceeded(call, `${call.waitsFor} within ${seconds(milliseconds)}`),
    });
    const { signal } = deadline;
    const call: Call = { target, options, signal, deadlineAt, waitsFor: "no answer" };
    try {
      // What loads and what waits for a token does not honour the signal.
      return await untilAborted(this.repeat(call), signal);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      deadline.end();
    }
  }

  private async repeat(call: Call): Promise<string> {
    const { target, options, signal } = call;
    const { send, limit } = await this.prepared(target);
    const readyBy = this.clock.now() + this.#settings.readyTimeoutSeconds * 1000;

    for (let failures = 0, polls = 0; ;) {
      const exchange = await limit(() => {
        signal.throwIfAborted();
        return send(target, REQUEST_TIMEOUT_MILLISECONDS, signal, (what) => (call.waitsFor = what));
      });
      const refusal = refusalOf(exchange, target);
      if (refusal === undefined) return exchange.body ?? "";
      call.lastRefusal = refusal;
      const hint = hintedWait({ ...exchange, message: refusal.reason }, this.clock.now());

      if (passes(exchange)) {
        await this.wait(call, refusal, waitAfter(hint, ++failures));
      } else if (options.untilReady && mayBecomeReady(refusal)) {
        const left = readyBy - this.clock.now();
        if (left <= 0) throw notReady(refusal, this.#settings.readyTimeoutSeconds);
        const own = Math.min(backoff(++polls, random()), LONGEST_POLL_MILLISECONDS);
        await this.wait(call, refusal, Math.min(Math.max(hint ?? 0, own), left));
      } else {
        throw refusal;
      }
    }
  }

  /** @param milliseconds how long to wait before the next request; `undefined` where there is to be none */
  private async wait(call: Call, refusal: ArmError, milliseconds: number | undefined): Promise<void> {
    if (milliseconds === undefined) throw refusal;
    if (this.clock.now() + milliseconds > call.deadlineAt) {
      const { timeoutSeconds } = this.#settings;
      throw deadlineExceeded(
        call,
        `the next try would be in ${seconds(milliseconds)}, after the deadline of ${seconds(timeoutSeconds * 1000)}`,
      );
    }
    if (milliseconds > NOTICEABLE_MILLISECONDS) {
      const { operation, resourceId } = call.target;
      call.options.report(
        visible(
          `${operation} of ${resourceId}: ${refusal.reason}; trying again in ${seconds(milliseconds)}.`,
        ),
      );
    }
    await sleep(this.clock, milliseconds, call.signal);
  }

  private async prepared(target: Target): Promise<{ send: Send; limit: LimitFunction }> {
    try {
      return await (this.ready ??= this.prepare());
    } catch (error) {
      this.ready = undefined;
      throw armErrorOf(target, {
        code: "ConnectionNotSetUp",
        ...(failedLoad(error) ?? {
          reason: "the HTTP client could not be set up",
          advice: "Check that HTTPS_PROXY, where it is set, is a URL",
        }),
      });
    }
  }

  private async prepare(): Promise<{ send: Send; limit: LimitFunction }> {
    const [send, { default: pLimit }] = await Promise.all([this.connect(this.#settings), import("p-limit")]);
    return { send, limit: pLimit(this.#settings.maxConcurrency) };
  }
}

/** A call under way. */
interface Call {
  readonly target: Target;
  readonly options: PostOptions;
  readonly signal: AbortSignal;
  readonly deadlineAt: number;
  /** What has not come yet, as the beginning of a sentence. */
  waitsFor: string;
  lastRefusal?: ArmError;
}

/** The HTTP and identity libraries take longer to load than all the rest, and a preview may need neither. */
async function connectLazily(settings: Settings): Promise<Send> {
  const { connect } = await import("./connection.js");
  return connect(settings);
}

/** How long to wait after so many failures that pass; `undefined` where it is time to give up. */
function waitAfter(hint: number | undefined, failures: number): number | undefined {
  const own = backoff(failures, random());
  if (failures < MAX_ATTEMPTS) return hint ?? own;
  // A service that keeps saying "at once" is not asked at once until the deadline.
  return hint === undefined ? undefined : Math.max(hint, own);
}

function notReady(refusal: ArmError, waited: number): ArmError {
  return new ArmError({
    ...refusal,
    advice: `It was waited for ${seconds(waited * 1000)}: check the names, or raise azure-listkeys:readyTimeoutSeconds where its creation takes longer`,
  });
}

function deadlineExceeded({ target, lastRefusal }: Call, reason: string): ArmError {
  return armErrorOf(target, {
    code: "DeadlineExceeded",
    reason: lastRefusal === undefined ? reason : `${lastRefusal.reason}; ${reason}`,
    status: lastRefusal?.status,
    requestId: lastRefusal?.requestId,
    advice: "Raise azure-listkeys:timeoutSeconds where the wait is worth it",
  });
}

function random(): number {
  return randomInt(1000) / 1000;
}

function seconds(milliseconds: number): string {
  const rounded = milliseconds < 1000 ? milliseconds / 1000 : Math.ceil(milliseconds / 1000);
  return `${rounded} second${rounded === 1 ? "" : "s"}`;
}
