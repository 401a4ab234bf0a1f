/** One call of a function, from the settings of the program's stack to what came of it. */
import * as pulumi from "@pulumi/pulumi";

import { mayBecomeReady } from "../arm/errors";
import * as lists from "../listKeys";
import type { Args, Context } from "../listKeys";
import { clientFor } from "./clients";
import { type Outcome, withoutFrames } from "./outcome";
import { readSettings } from "./settings";

/** How a function lists, by the module that lists, which is loaded with the first call. */
export type List<Result> = (ways: typeof lists, args: Args, context: Context) => Promise<Result>;

/** In a preview of something that is not there yet, the result is the unknown value. */
export async function call<Result extends object>(
  list: List<Result>,
  args: Args,
  hasResourceBehind: boolean,
  parent: pulumi.Resource | undefined,
): Promise<Outcome<Result>> {
  const preview = pulumi.runtime.isDryRun();
  try {
    const settings = readSettings(pulumi.runtime.allConfig(), process.env);
    const result = await list(lists, args, {
      settings,
      client: clientFor(settings),
      untilReady: hasResourceBehind && !preview,
      report: (message) => void pulumi.log.info(message, parent),
      warn: (message) => void pulumi.log.warn(message, parent),
    });
    return { result };
  } catch (error) {
    if (!preview || !mayBecomeReady(error)) return { failure: withoutFrames(error) };
    await pulumi.log.warn(
      `${error.message}\nIt is unknown in this preview, and an error in an update if that is still so.`,
      parent,
    );
    return { result: pulumi.unknown as Result };
  }
}
