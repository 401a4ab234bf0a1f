/** The interface of the fake ARM for tests. */
import type { Fault } from "./faults";

/** A request as the fake ARM received it. */
export interface RecordedRequest {
  readonly method: string;
  /** As sent, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /**
   * Names in lower case; a bearer token as `Bearer <token 3>` (the third one issued) or `Bearer <unknown>`.
   */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** When it arrived, in milliseconds since 1970. */
  readonly time: number;
  /** How many requests were in flight at that time, this one included. */
  readonly underWay: number;
  /** Absent where no status line was sent (yet). */
  readonly status?: number;
  /** The fault that applied to it. */
  readonly fault?: Fault;
}

/** Selects a response, for a resource with list actions other than `listKeys`. */
export interface AnswerOptions {
  /** The list action. @default "listKeys" */
  readonly action?: string;
  /** The only api-version accepted. @default any */
  readonly apiVersion?: string;
}

/**
 * A running fake ARM. Resource IDs are case-insensitive, as in ARM. A method called with an ID that it cannot
 * serve throws an `Error` that lists what it accepts.
 */
export interface FakeArm {
  /** `https://localhost:<port>`. */
  readonly endpoint: string;
  /** The certificate's file, for `NODE_EXTRA_CA_CERTS`; `close()` of the fake that created it removes it. */
  readonly caFile: string;
  readonly subscriptionId: string;
  /**
   * The environment for a process that uses this fake: `base` without any Azure variable, so that no
   * credential of a developer's reaches a test, and with endpoint, certificate and managed identity set.
   * @default base process.env
   */
  environment(base?: NodeJS.ProcessEnv): NodeJS.ProcessEnv;

  /** Creates the resource and its parents. */
  add(resourceId: string): void;
  /** Deletes the resource, everything below it, and the responses set for it. */
  remove(resourceId: string): void;
  /**
   * Rotates all fields, or one top-level field and those derived from it (a connection string changes with
   * its key).
   */
  rotate(resourceId: string, field?: string): void;
  /** Sets a custom response in place of the sample, and creates the resource. */
  setAnswer(resourceId: string, body: unknown, options?: AnswerOptions): void;
  /**
   * The current response, if the resource exists. `apiVersion` tells apart what several modules of azure-native have
   * of one action.
   */
  keysOf(
    resourceId: string,
    options?: Pick<AnswerOptions, "action"> & { readonly apiVersion?: string | undefined },
  ): unknown;
  /**
   * Every string that a list action has returned so far, to search outputs, logs and states for. Strings that
   * are the same in every sample, such as a compute's type, are left out.
   */
  givenKeys(): string[];

  /** Injects faults, in order: the first remaining one that selects a request applies to it. */
  fail(faults: Fault | readonly Fault[]): void;
  /** Removes the remaining faults. */
  clearFaults(): void;
  /** Resets resources, keys, responses, faults and recorded requests. Tokens stay valid. */
  reset(): void;

  /** Requests to ARM, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** Requests to the managed-identity endpoint, in order of arrival. */
  readonly identityRequests: readonly RecordedRequest[];
  /** How many tokens the managed-identity endpoint issued, including those that a fault cut off. */
  readonly tokens: number;
  /**
   * A token that this fake accepts, for clients without a managed identity. Every token starts with
   * `fake-token-`.
   */
  giveToken(): string;
  /** Ends every connection, stalled ones too, and removes the certificate's files. */
  close(): Promise<void>;
}
