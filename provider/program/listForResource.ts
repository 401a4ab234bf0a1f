/** Lists the keys of a key resource in the program, in parallel with all others, and passes them to its `check`. */
import * as pulumi from "@pulumi/pulumi";

import { ArgsError } from "../arm/errors/errors";
import { handedOver, type Listed } from "../lifecycle/listed";
import { type Operation, resourceNameOf } from "../operations/operation";
import type { List } from "./call";
import { callOnceKnown } from "./callOnceKnown";
import type { CallResult } from "./callResult";

export interface ListForResourceOptions {
  readonly dependsOn?: pulumi.CustomResourceOptions["dependsOn"] | undefined;
  readonly profile?: string | undefined;
  /** The URN at which messages are shown; the resource has it only later. */
  readonly urn: Promise<string>;
  readonly self: () => pulumi.Resource | undefined;
}

/**
 * @returns the value of the input for `check`; `undefined` if `check` has to handle the call itself: for wrong arguments,
 *   or with `onRotation: ignore`, as only `check` knows the state
 */
export function listForResource(
  operation: Operation,
  args: object,
  { dependsOn, profile, urn, self }: ListForResourceOptions,
): pulumi.Output<string | undefined> {
  const subject = resourceNameOf(operation);
  const list: List<{ listed?: Listed }> = async (core, values, context) => {
    if (context.onRotation === "ignore") return {};
    try {
      const { onNoActiveKey: _, ...others } = context;
      const { resourceId, keys } = await core.listKeysOf(operation, values, { ...others, subject });
      return { listed: { resourceId, keys: { ...keys } } };
    } catch (error) {
      if (error instanceof ArgsError && error.subject === subject) return {};
      throw error;
    }
  };
  const parent = { urn: pulumi.output(urn) } as pulumi.Resource;
  const called = callOnceKnown(list, args, { dependsOn, parent, profile, self });
  return pulumi.secret(
    called.apply(({ args: values, outcome }) => {
      const listed = listedOf(outcome);
      return listed === undefined ? undefined : handedOver(values, profile, listed);
    }),
  );
}

function listedOf(outcome: CallResult<{ listed?: Listed }>): Listed | undefined {
  if ("failure" in outcome) return { error: outcome.failure.message };
  return "unknown" in outcome ? "unknown" : outcome.result.listed;
}
