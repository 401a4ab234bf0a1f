/** What a test holds in its hand. */
import type { Fault } from "./faults";

/** A request as the fake ARM saw it. */
export interface RecordedRequest {
  readonly method: string;
  /** As it was sent, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case; a bearer token as `Bearer <token 3>` (the third one given) or `Bearer <unknown>`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** When it arrived, in milliseconds since 1970. */
  readonly time: number;
  /** How many requests were under way with it, itself included. */
  readonly underWay: number;
  /** Absent where no status line was sent (yet). */
  readonly status?: number;
  /** The fault it met. */
  readonly fault?: Fault;
}

/** Which answer is meant, where a resource has list actions other than `listKeys`. */
export interface AnswerOptions {
  /** The list action. @default "listKeys" */
  readonly action?: string;
  /** The only api-version it answers to. @default the operation's; any, for a list action of another kind */
  readonly apiVersion?: string;
}

/**
 * A running fake ARM. Resource IDs are matched without regard to case, as ARM does. A handle that is given an
 * ID it cannot serve throws an `Error` that says what it accepts.
 */
export interface FakeArm {
  /** `https://localhost:<port>`. */
  readonly endpoint: string;
  /** The certificate's file, for `NODE_EXTRA_CA_CERTS`; gone after `close()` of the fake that made it. */
  readonly caFile: string;
  readonly subscriptionId: string;
  /**
   * The environment of a process that is to talk to this fake: `base` without any Azure variable (a
   * developer's own credentials never reach a test), with endpoint, certificate and managed identity set.
   * @default base process.env
   */
  environment(base?: NodeJS.ProcessEnv): NodeJS.ProcessEnv;

  /** The resource exists from now on, and so do its parents. */
  add(resourceId: string): void;
  /** The resource is gone, with everything below it and the answers set for it. */
  remove(resourceId: string): void;
  /**
   * New values: for all fields, or for one top-level field and those derived from it (a connection string
   * goes with its key).
   */
  rotate(resourceId: string, field?: string): void;
  /** An answer of the test's own in place of the sample; the resource exists from now on. */
  setAnswer(resourceId: string, body: unknown, options?: AnswerOptions): void;
  /** The answer it gives now, if it exists. */
  keysOf(resourceId: string, options?: Pick<AnswerOptions, "action">): unknown;
  /**
   * Every string that a list action answered so far, to search outputs, logs and states for. Left out are the
   * words that a sample holds whatever the resource, such as a compute's type.
   */
  givenKeys(): string[];

  /** Plays faults, in order: each request meets the first one left that is meant for it. */
  fail(faults: Fault | readonly Fault[]): void;
  /** Forgets the faults not played yet. */
  clearFaults(): void;
  /** As freshly started: resources, keys, answers, faults and what was recorded. Tokens stay good. */
  reset(): void;

  /** Requests to ARM, in the order they came. */
  readonly requests: readonly RecordedRequest[];
  /** Requests to the managed-identity endpoint, in the order they came. */
  readonly identityRequests: readonly RecordedRequest[];
  /** How many tokens the managed-identity endpoint gave, those that a fault cut off included. */
  readonly tokens: number;
  /** A token that this fake accepts, for clients that bring their own. Every token starts with `fake-token-`. */
  giveToken(): string;
  /** Ends every connection, stalled ones too, and removes the certificate's files. */
  close(): Promise<void>;
}
