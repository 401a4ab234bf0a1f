/** What comes of computing an output: a secret, or a failure that Pulumi can print. */
import * as pulumi from "@pulumi/pulumi";

import { messageOf } from "../lifecycle/messageOf";

export type CallResult<Result> =
  | { readonly result: Result }
  | { readonly failure: Error }
  /** In a preview, of a target that is not found yet. */
  | { readonly unknown: true };

/**
 * The one place where an output fails. Rejecting within the asynchronous call would work too, but Pulumi
 * runs programs with V8's debugger on, which follows each rejection through all that waits for it, path by
 * path: a handful of outputs on top of a few nested calls then takes minutes, and gigabytes.
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

/** What Pulumi is to print: the message, and no stack frames behind it, which on Node 20 take it most of a minute. */
export function toPulumiError(error: unknown, mask = (message: string) => message): Error {
  return withoutStack(mask(messageOf(error)));
}

function withoutStack(message: string): Error {
  const shown = new pulumi.RunError(message);
  shown.stack = `RunError: ${message}`;
  return shown;
}
