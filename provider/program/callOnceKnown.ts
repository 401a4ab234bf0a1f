/** A call of a program, once its arguments and the resources that it depends on are known. */
import * as pulumi from "@pulumi/pulumi";

import type { Args } from "../listKeys";
import type { List } from "./call";
import { dependencyIds, secretNamesOf } from "./inputs";
import { type CallResult, toPulumiError } from "./callResult";

export interface CallOnceKnownOptions {
  readonly dependsOn?: pulumi.InvokeOutputOptions["dependsOn"] | undefined;
  /** The resource at which messages are shown. */
  readonly parent?: pulumi.Resource | undefined;
  readonly profile?: string | undefined;
  /** The resource that the call is for, once it is constructed: a component that contains it is not waited for. */
  readonly self?: () => pulumi.Resource | undefined;
}

export interface Called<Result> {
  readonly args: Args;
  readonly outcome: CallResult<Result>;
}

/** @returns unknown while an argument is unknown, or a resource in `dependsOn` is not created yet */
export function callOnceKnown<Result extends object>(
  list: List<Result>,
  args: object | undefined,
  { dependsOn, parent, profile, self }: CallOnceKnownOptions,
): pulumi.Output<Called<Result>> {
  const inputs = pulumi.output((args ?? {}) as pulumi.Input<Record<string, unknown>>);
  const behind = dependencyIds(inputs, dependsOn, self);
  const called = pulumi.all([inputs, behind, secretNamesOf(args)]).apply(async ([values, ids, secrets]) => {
    const outcome = await keptAlive(async () => {
      // Loaded with the first call: a program may have none.
      const { call } = await import("./call.js");
      return call(list, values, { secrets, hasResourceBehind: ids.length > 0, parent, profile });
    });
    return { args: values, outcome };
  });
  return called as unknown as pulumi.Output<Called<Result>>;
}

/** Keeps the program running until the work is done. Every error, also of loading the code, becomes an outcome. */
async function keptAlive<Result>(work: () => Promise<CallResult<Result>>): Promise<CallResult<Result>> {
  const done = pulumi.runtime.rpcKeepAlive();
  try {
    return await work();
  } catch (error) {
    return { failure: toPulumiError(error) };
  } finally {
    done();
  }
}
