/** One fault, and its expected outcome. */
import type { Operation } from "../../../provider/operations/operation";
import type { FakeArm, Fault } from "../../../provider/testing";

export type FaceName = "function" | "function behind a resource" | "function in a preview" | "resource";

/** What a row states: the outcome, the requests that Resource Manager saw, and the message. */
export interface Expected {
  /**
   * The status of each request, in order; `undefined` where none was sent; or one status, any number of
   * times.
   */
  readonly requests: readonly (number | undefined)[] | { readonly only: number };
  /** Just what the service has, or these; "unknown" in a preview. Left out where the call fails. */
  readonly keys?: "the service's" | "unknown" | object | undefined;
  /** What the message says, in this order. */
  readonly error?: readonly string[] | undefined;
  /** A line that is printed beside it. */
  readonly says?: RegExp | undefined;
}

export interface Row extends Expected {
  readonly title: string;
  /** What is listed: the keys of a serverless endpoint by default. */
  readonly operation?: Operation;
  readonly faults?: readonly Fault[] | ((place: Place) => readonly Fault[]);
  readonly arrange?: (fake: FakeArm, resourceId: string) => void;
  readonly surroundings?: Surroundings;
  /** What differs for one entry point. The two further ones of the functions run only rows that name them. */
  readonly faces?: { readonly [Name in FaceName]?: Partial<Expected> };
  /** Looked at in the end. */
  readonly afterwards?: (place: Place) => void;
}

/** What of the process that calls is not as usual. */
export interface Surroundings {
  /** Waits are real: for rows in which a deadline ends the call. */
  readonly realClock?: true;
  /** Nobody called from this process before: for rows about tokens, which are kept for the life of one. */
  readonly fresh?: true;
  readonly config?: Readonly<Record<string, string>>;
  readonly env?: (place: Place) => NodeJS.ProcessEnv;
}

export interface Place {
  readonly fake: FakeArm;
  /** Another host, whose certificate is just as trusted. */
  readonly other: FakeArm;
  /** A URL at which nobody listens. */
  readonly closed: string;
  /** A URL at which connections are accepted, but never get a response. */
  readonly silent: string;
}

export const ENDS_SOON: Surroundings = {
  realClock: true,
  config: { "azure-listkeys:timeoutSeconds": "1" },
};
