/** The result of a call as an output: a secret, or an error that Pulumi can print. */
import * as pulumi from "@pulumi/pulumi";

import { messageOf } from "../lifecycle/messageOf";

export type CallResult<Result> =
  | { readonly result: Result }
  | { readonly failure: Error }
  /** In a preview, of a target that is not found yet. */
  | { readonly unknown: true };

/**
 * Throws from a synchronous `apply`. Rejecting inside the asynchronous call would work too, but Pulumi runs programs with
 * V8's debugger, which follows each rejection through everything that awaits it, path by path: a few outputs of nested
 * calls then take minutes and gigabytes.
 */
export function unwrap<Result>(outcome: CallResult<Result>, calledAt: () => string | undefined): Result {
  if ("result" in outcome) return outcome.result;
  if ("unknown" in outcome) return pulumi.unknown as Result;
  const { failure } = outcome;
  const place = calledAt();
  throw place === undefined ? failure : withoutStack(`${failure.message}\nCalled at ${place}.`);
}

/** The SDK's type unwraps the result, in which there is nothing to unwrap. */
export function secret<Result>(value: pulumi.Output<Result>): pulumi.Output<Result> {
  return pulumi.secret<Result>(value) as unknown as pulumi.Output<Result>;
}

/** An error of which Pulumi prints only the message: on Node 20 printing the stack frames takes most of a minute. */
export function toPulumiError(error: unknown, mask = (message: string) => message): Error {
  return withoutStack(mask(messageOf(error)));
}

function withoutStack(message: string): Error {
  const shown = new pulumi.RunError(message);
  shown.stack = `RunError: ${message}`;
  return shown;
}
