/** One call of a function, or for a key resource, from the settings of the stack to the result or the error. */
import * as pulumi from "@pulumi/pulumi";

import * as core from "../listKeys";
import type { Args, Context } from "../listKeys";
import { ArgsError } from "../arm/errors/errors";
import { clientFor } from "../lifecycle/clients";
import { mayBeUnknown } from "../lifecycle/leaveOut";
import { withInlineNote } from "./inlineProgram";
import { type CallResult, toPulumiError } from "./callResult";
import { maskOf } from "../lifecycle/secretArgs";
import { inProfile, readProfile } from "../configuration/profile";
import type { OnRotation, Unreadable } from "../configuration/settings";
import { settingNameProblems } from "./settingNames";

/** How a function or a key resource lists. It gets the core, which is loaded with the first call. */
export type List<Result> = (lists: typeof core, args: Args, context: CallContext) => Promise<Result>;

interface CallContext extends Context {
  readonly onRotation: OnRotation;
}

export interface CallOptions {
  /** The names of the arguments that are secrets. */
  readonly secrets: readonly string[];
  /** True if an argument or `dependsOn` refers to a resource of the program. */
  readonly hasResourceBehind: boolean;
  /** The resource at which messages are shown. */
  readonly parent: pulumi.Resource | undefined;
  readonly profile: string | undefined;
}

export async function call<Result extends object>(
  list: List<Result>,
  args: Args,
  { secrets, hasResourceBehind, parent, profile }: CallOptions,
): Promise<CallResult<Result>> {
  const preview = pulumi.runtime.isDryRun();
  const configuration = pulumi.runtime.allConfig();
  const named = inProfile(configuration, profile);
  const masked = maskOf(args, secrets);
  const mask = (message: string) => masked(named(message));
  const warn = (message: string) => void pulumi.log.warn(mask(message), parent);
  let unreadable: Unreadable = "error";
  try {
    const problems = settingNameProblems(configuration);
    if (problems.length > 0) throw new ArgsError("configuration", problems);
    const { settings, onRotation, ...others } = readProfile(configuration, process.env, profile);
    unreadable = others.unreadable;
    const result = await list(core, args, {
      settings,
      onRotation,
      client: clientFor(settings),
      untilReady: hasResourceBehind && !preview,
      report: (message) => void pulumi.log.info(mask(message), parent),
      warn,
      ...(preview && { onNoActiveKey: (error) => warn(`${error.message}\n${UNKNOWN_IN_PREVIEW}`) }),
    });
    return { result };
  } catch (error) {
    if (!preview || !mayBeUnknown(error, unreadable))
      return { failure: toPulumiError(withInlineNote(error), mask) };
    await pulumi.log.warn(`${mask(error.message)}\n${UNKNOWN_IN_PREVIEW}`, parent);
    return { unknown: true };
  }
}

const UNKNOWN_IN_PREVIEW = "The value is unknown in this preview; an update fails if the cause persists.";
