/** An operation as a function of a Pulumi program: inputs in, one secret output out. */
import * as pulumi from "@pulumi/pulumi";

import { ArgsError } from "../arm/errors/errors";
import { functionNameOf, type Operation, tokenOf } from "../operations/operation";
import { activeOutputs, activeNamesOf, activeUse } from "../operations/twoKeys";
import type { ListOptions } from "./argsAndOptions";
import type { List } from "./call";
import { callOnceKnown } from "./callOnceKnown";
import { callSite } from "./callSite";
import { warnOfProvider } from "./parentProvider";
import { isMocked } from "./inputs";
import { type CallResult, unwrap, secret, toPulumiError } from "./callResult";

/** The function form of an operation; its result has the outputs of the active key beside the service's fields. */
export function functionOf<FunctionArgs extends object, Result extends object>(
  operation: Operation,
): (args: FunctionArgs, opts?: ListOptions) => pulumi.Output<Result> {
  const list: List<Result> = async (core, args, context) => {
    const keys = await core.listKeys(operation, args, context);
    // Our outputs win over a service field of the same name.
    return { ...keys, ...activeOutputs(operation, keys, activeUse(args)) } as Result;
  };
  // An absent active key is an error in an update: this is a preview. The other fields stay known.
  const unknown = Object.fromEntries(activeNamesOf(operation).map((name) => [name, pulumi.unknown]));
  const withUnknown = (result: Result): Result => ({
    ...result,
    ...Object.fromEntries(
      Object.entries(unknown).filter(([name]) => (result as Record<string, unknown>)[name] === undefined),
    ),
  });
  return functionFrom(tokenOf(operation), functionNameOf(operation), list, withUnknown);
}

/**
 * The function of a program, from the function of the core that it calls.
 *
 * @param token the token that a mock monitor is called with
 * @param name the name in messages
 * @param finish the last step; only here may a part of the result become unknown, as an output that is partly unknown is
 *   not applied
 */
export function functionFrom<FunctionArgs extends object, Result extends object>(
  token: string,
  name: string,
  list: List<Result>,
  finish: (result: Result) => Result = (result) => result,
): (args: FunctionArgs, opts?: ListOptions) => pulumi.Output<Result> {
  return (args, options) => {
    // JavaScript callers may omit arguments.
    const opts = options ?? {};
    if (isMocked()) {
      const { profile: _, ...known } = opts;
      return secret(pulumi.runtime.invokeOutput<Result>(token, args, known));
    }

    if (opts.profile === undefined) warnOfProvider(name, opts.parent);
    const calledAt = callSite();
    const outcome: pulumi.Output<CallResult<Result>> =
      opts.provider === undefined
        ? outcomeOf(callOnceKnown(list, args, opts))
        : // An output that is made of an error would take it apart.
          outcomeOf(pulumi.output(name).apply(() => ({ outcome: { failure: providerGiven(name) } })));
    return secret(outcome.apply<Result>((found) => finish(unwrap(found, calledAt))));
  };
}

/** The SDK's type unwraps the outcome, in which there is nothing to unwrap. */
function outcomeOf<Result>(called: pulumi.Output<unknown>): pulumi.Output<CallResult<Result>> {
  return (called as pulumi.Output<{ outcome: unknown }>).apply(({ outcome }) => outcome) as never;
}

function providerGiven(name: string): Error {
  return toPulumiError(
    new ArgsError(name, [
      {
        property: "provider",
        reason:
          "is not an option of this function: it uses the Azure identity of the stack, or of a profile (azure-listkeys:profiles) named in the option `profile`",
      },
    ]),
  );
}
