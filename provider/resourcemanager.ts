/** Any list action of Azure Resource Manager, for those without a function of their own; public as `arm`. */
import type * as pulumi from "@pulumi/pulumi";

import { ANY_TOKEN } from "./operations/operation";
import { functionFrom } from "./program/function";

/** The arguments of {@link listKeys}. */
export interface ListKeysArgs {
  /** The full ARM ID of the resource. */
  resourceId: pulumi.Input<string>;
  /** The api-version of the action, such as `2023-05-01`. */
  apiVersion: pulumi.Input<string>;
  /** The action, which begins with `list`; `listKeys` by default. */
  action?: pulumi.Input<string> | undefined;
  /** The JSON object to send as the request's body; none by default. */
  body?: pulumi.Input<Record<string, unknown>> | undefined;
}

/**
 * Calls any list action of any resource of Azure Resource Manager: `listKeys`, `listConnectionStrings`,
 * `listCredentials` and so on. The response is not checked, and all of it is secret.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if the
 * resource is not found. Needs the action `{resource type}/{action}/action`.
 *
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts
 * @see https://learn.microsoft.com/rest/api/resources
 *
 * @example
 * const keys = arm.listKeys({ resourceId: storageAccount.id, apiVersion: "2023-05-01" });
 * export const key = keys.apply((k) => (k["keys"] as { value: string }[])[0]?.value);
 */
export const listKeys = functionFrom<ListKeysArgs, Record<string, unknown>>(
  ANY_TOKEN,
  "arm.listKeys",
  (core, args, context) => core.listAny(args, context),
);

/** {@link listKeys} under azure-native's form of the name. */
export const listKeysOutput = listKeys;
