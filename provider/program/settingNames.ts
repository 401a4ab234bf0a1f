/** The names in the configuration of the program's stack that are not settings. */
import * as pulumi from "@pulumi/pulumi";

import type { ArgsProblem } from "../arm/errors/errors";
import type { StackConfiguration } from "../configuration/settings";
import { misspeltNativeSettingsIn, unknownSettingsIn } from "../configuration/unknownSettings";

/** An inline program is run again and again in one process, with another stack each time. */
const warned = new WeakSet<object>();

/** Also warns, once a run, of names that are almost a setting of azure-native. */
export function settingNameProblems(configuration: StackConfiguration): ArgsProblem[] {
  const stack = pulumi.runtime.getStackResource();
  if (stack !== undefined && !warned.has(stack)) {
    warned.add(stack);
    for (const message of misspeltNativeSettingsIn(configuration)) void pulumi.log.warn(message);
  }
  return unknownSettingsIn(configuration, pulumi.getProject());
}
