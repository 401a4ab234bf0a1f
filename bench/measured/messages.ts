/** What the benches and the processes that they measure say to each other. */

export interface ServiceAddresses {
  readonly endpoint: string;
  readonly identityEndpoint: string;
}

/** The requests that the service received since the last such message. */
export interface Counts {
  posts: number;
  /** Distinct URLs posted to. */
  targets: number;
  tokens: number;
  connections: number;
}

/** So many calls, each of another workspace, so many of them in flight at a time. */
export interface Order {
  readonly calls: number;
  readonly inFlight: number;
}

/** Of one call, in milliseconds. */
export interface Measured {
  readonly p50: number;
  /** User and system time of the process, all its threads. */
  readonly cpu: number;
}

export interface Memory {
  /** MB on the heap. */
  readonly heap: number;
  /** MB that the process takes of the machine's memory. */
  readonly resident: number;
}

/** A call of a public function. */
export interface FunctionCall {
  readonly module: string;
  readonly functionName: string;
  readonly resourceId: string;
}

/** What came of a call: the keys, or the error's message. */
export type Outcome = { readonly keys: object } | { readonly error: string };

/** What came of calls that were made all at once, in their order. */
export interface Outcomes {
  readonly milliseconds: number;
  readonly outcomes: readonly Outcome[];
}

/** A way to list the keys of the workspace of that name; every client under measurement exports one. */
export type Connect = () => Promise<(workspaceName: string) => Promise<unknown>>;
