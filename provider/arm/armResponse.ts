import type { Outcome } from "./retry";
import type { Target } from "./target";

/** A response of Resource Manager, or the code of the failure if there is none. */
export interface ArmResponse extends Outcome {
  readonly body?: string;
  /** Where the request went: the host, and the proxy in front of it. */
  readonly host?: string;
  readonly proxy?: string;
}

/** A request that follows another: for the next page, or for the state of a long-running action. */
export interface Link {
  readonly url: string;
  readonly method: "GET" | "POST";
}

/**
 * Sends one request.
 *
 * @param link what is requested in place of the action itself
 * @param waitsFor called with what the request is blocked on (`no token from …`, `no response`), for the deadline error
 * @throws CredentialError if there is no token; all other failures are responses with a code
 */
export type Send = (
  target: Target,
  timeoutMilliseconds: number,
  signal: AbortSignal,
  waitsFor: (what: string) => void,
  link?: Link,
) => Promise<ArmResponse>;

/** The limit of a response, decompressed. The largest real ones have a few kubeconfigs in them. */
export const MAX_RESPONSE_BYTES = 4 * 1024 * 1024;

/** The code of the error for a larger response. */
export const RESPONSE_TOO_LARGE = "ResponseTooLarge";

/** The code of the error for a request over http to another machine, which is not sent. */
export const INSECURE = "InsecureRequest";
