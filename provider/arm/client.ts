/**
 * ARM client: a deadline for each call, retries, a concurrency limit, and one request for identical calls that are in
 * flight together.
 */
import { setMaxListeners } from "node:events";

import type { LimitFunction } from "p-limit" with { "resolution-mode": "import" };

import { parseBody } from "./readResponse";
import { Call, type SendOptions } from "./call";
import { type Clock, systemClock, Deadline, rejectOnAbort } from "./clock";
import { armErrorOf } from "./errors/errors";
import type { Send } from "./armResponse";
import { failedLoad } from "./errors/failedLoad";
import { responseOf } from "./follow";
import type { Settings } from "./settings";
import { type Target, targetAt } from "./target";

export interface ArmClientDependencies {
  /** Connects when the first request is to be sent. */
  readonly connect: (settings: Settings) => Promise<Send>;
  readonly clock: Clock;
  /** Ends every call that is in flight. */
  readonly signal: AbortSignal | undefined;
}

export type { SendOptions } from "./call";

interface SharedCall {
  readonly call: Call;
  /** The body of the response. */
  readonly body: Promise<string>;
}

export class ArmClient {
  // Secrets and responses are in fields that nothing can print, `util.inspect` included.
  readonly #settings: Settings;
  readonly #inFlight = new Map<string, SharedCall>();
  private readonly connect: (settings: Settings) => Promise<Send>;
  private readonly clock: Clock;
  /** Ends every call that is in flight. */
  readonly signal: AbortSignal | undefined;
  /** The host of the last request: with a custom cloud's metadata it is known only then. */
  private host: string | undefined;
  private ready: Promise<{ send: Send; limit: LimitFunction }> | undefined;

  constructor(
    settings: Settings,
    { connect = connectLazily, clock = systemClock, signal }: Partial<ArmClientDependencies> = {},
  ) {
    this.#settings = settings;
    this.connect = connect;
    this.clock = clock;
    this.signal = signal;
    // Each call in flight listens to it, and Node warns if there are more than ten listeners.
    if (signal !== undefined) setMaxListeners(0, signal);
  }

  /**
   * Sends a list action, or the GET of a target that is read. Identical calls that are in flight together share one
   * request; nothing is cached after the response.
   *
   * @throws ArmError, CredentialError
   */
  async send(requested: Target, options: SendOptions): Promise<object> {
    const target = this.at(requested);
    const key = JSON.stringify([
      // ARM's IDs are not case-sensitive.
      target.resourceId.toLowerCase(),
      target.action.toLowerCase(),
      target.apiVersion,
      target.query,
      target.body,
    ]);
    let shared = this.#inFlight.get(key);
    if (!shared?.call.share(options)) {
      const started = this.start(target, options);
      const ended = () => {
        if (this.#inFlight.get(key) === started) this.#inFlight.delete(key);
      };
      started.body.then(ended, ended);
      this.#inFlight.set(key, (shared = started));
    }
    const { call, body } = shared;
    // Each caller gets its own object.
    return parseBody(
      await (options.untilReady ? body : Promise.race([body, call.notReady])),
      this.at(requested),
    );
  }

  /** The target with its host for messages, if that is not a known cloud's. */
  at(target: Target): Target {
    return targetAt(target, this.host ?? new URL(this.#settings.cloud.endpoint).host);
  }

  private start(target: Target, options: SendOptions): SharedCall {
    const milliseconds = this.#settings.timeoutSeconds * 1000;
    // 0 would be no limit.
    const left = Math.max(milliseconds - (options.spent ?? 0), 1);
    const deadlineAt = this.clock.now() + left;
    const deadline: Deadline = new Deadline(left, this.signal, {
      clock: this.clock,
      reasonOf: (): Error => call.notWithin(milliseconds),
    });
    const { signal } = deadline;
    const call: Call = new Call(target, options, signal, deadlineAt);
    return { call, body: this.within(deadline, call) };
  }

  private async within(deadline: Deadline, call: Call): Promise<string> {
    const { signal } = deadline;
    try {
      // Loading modules and waiting for a token do not honour the signal.
      return await rejectOnAbort(this.respond(call), signal);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      deadline.clear();
    }
  }

  private async respond(call: Call): Promise<string> {
    const { send, limit } = await this.prepared(call.target);
    return responseOf(call, {
      settings: this.#settings,
      clock: this.clock,
      send: (target, timeout, signal, ...more) =>
        limit(async () => {
          signal.throwIfAborted();
          const response = await send(target, timeout, signal, ...more);
          this.host = response.host ?? this.host;
          return response;
        }),
    });
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
          advice: "Check that HTTPS_PROXY, if it is set, is a URL",
        }),
      });
    }
  }

  private async prepare(): Promise<{ send: Send; limit: LimitFunction }> {
    const [send, { default: pLimit }] = await Promise.all([this.connect(this.#settings), import("p-limit")]);
    return { send, limit: pLimit(this.#settings.maxConcurrency) };
  }
}

/** Lazily: the HTTP and identity libraries take longer to load than everything else, and a preview may need neither. */
async function connectLazily(settings: Settings): Promise<Send> {
  const { connect } = await import("./connection.js");
  return connect(settings);
}
