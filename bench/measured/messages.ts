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
  /** True if to collect the heap afterwards. V8 then throws away code too, and the next calls are slower for it. */
  readonly collect?: true;
}

export interface Memory {
  /** MB on the heap. */
  readonly heap: number;
  /** MB that the process takes of the machine's memory. */
  readonly resident: number;
}

/** Times in milliseconds, of one call each but for `perSecond`. */
export interface Measured extends Memory {
  readonly p50: number;
  readonly p99: number;
  /** User and system time of the process, all its threads. */
  readonly cpu: number;
  readonly perSecond: number;
}

/** A way to list the keys of the workspace of that name; every client under measurement exports one. */
export type Connect = () => Promise<(workspaceName: string) => Promise<unknown>>;
