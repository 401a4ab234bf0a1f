/** An operation as a function of a Pulumi program: inputs in, one secret output out. */
import * as pulumi from "@pulumi/pulumi";

import { ArgsError } from "../arm/errors/errors";
import { functionNameOf, type Operation, tokenOf } from "../operations/operation";
import type { ProfileOption } from "../operations/publicTypes";
import { activeOutputs, activeNamesOf, type KeyUse, activeUse } from "../operations/twoKeys";
import type { List } from "./call";
import { callOnceKnown } from "./callOnceKnown";
import { callSite } from "./callSite";
import { warnOfProvider } from "./parentProvider";
import { isMocked } from "./inputs";
import { type CallResult, unwrap, secret, toPulumiError } from "./callResult";

/** The arguments of an operation: either the names in its path, or the ARM ID that they make up. */
export type ArgsOf<Parameters> = ByName<Parameters> | ByResourceId<Parameters>;

type ByName<Parameters> = { [Name in keyof Parameters]: pulumi.Input<string> } & {
  /** The subscription; that of the stack's configuration by default. */
  subscriptionId?: pulumi.Input<string> | undefined;
  resourceId?: undefined;
} & ApiVersionArg;

type ByResourceId<Parameters> = { [Name in keyof Parameters]?: undefined } & {
  subscriptionId?: undefined;
  /** The full ARM ID of the resource whose keys are listed, in place of its names. */
  resourceId: pulumi.Input<string>;
} & ApiVersionArg;

/** The options of functions. */
export interface ListOptions extends pulumi.InvokeOutputOptions, ProfileOption {}

/** The argument of operations that list two keys. */
export interface KeyUseArgs {
  /**
   * Which of the two keys `activeKey` is; the other one can then be regenerated.
   * @default "primary"
   */
  use?: pulumi.Input<KeyUse> | undefined;
}

/** The argument of operations whose service returns when a key was created. */
export interface KeyAgeArgs {
  /** Warns of each key that is older than so many days. By default keys may have any age. */
  maxAgeDays?: pulumi.Input<number> | undefined;
}

interface ApiVersionArg {
  /** Another api-version than the default. The names are then not held to the default's patterns. */
  apiVersion?: pulumi.Input<string> | undefined;
}

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
