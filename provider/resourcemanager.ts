/** Any list action of Azure Resource Manager, for those without a function of their own; public as `arm`. */
import type * as pulumi from "@pulumi/pulumi";

import { ANY_TOKEN, anyOperation } from "./operations/any";
import { functionFrom } from "./program/function";
import type { KeepersArgs, KeysResourceOptions } from "./program/argsAndOptions";
import { StoredResource } from "./program/resource";

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
  async (core, args, context) => {
    const { result } = (await core.listKeys(anyOperation, args, context)) as {
      result: Record<string, unknown>;
    };
    return result;
  },
);

/** {@link listKeys} under azure-native's form of the name. */
export const listKeysOutput = listKeys;

/** The arguments of {@link Keys}. */
export type KeysArgs = ListKeysArgs & KeepersArgs;

/**
 * Keeps the response of any list action of any resource, encrypted, in the stack's state. Keys that were rotated in Azure
 * show in the plan: `revision` goes up, and `rotated` names the fields, or the items, that changed. With `keepers` the first
 * response is kept until a keeper or an argument changes: a shared access signature, a callback URL or a token differs at
 * each call. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listKeys}; another resource or another action means a replacement. Needs the action
 * `{resource type}/{action}/action`.
 *
 * @example
 * const sas = new arm.Keys("sas", {
 *   resourceId: storageAccount.id,
 *   apiVersion: "2023-05-01",
 *   action: "listAccountSas",
 *   body: { signedServices: "b", signedResourceTypes: "o", signedPermission: "r", signedExpiry: "2027-01-01T00:00:00Z" },
 *   keepers: { renewed: "2026-07-01" },
 * });
 * export const token = sas.result.apply((response) => response["accountSasToken"]);
 */
export class Keys extends StoredResource {
  /** The response of the service; a secret. */
  declare readonly result: pulumi.Output<Record<string, unknown>>;
  /** The api-version of the action. */
  declare readonly apiVersion: pulumi.Output<string>;
  /** The action that is called. */
  declare readonly action: pulumi.Output<string>;

  constructor(name: string, args: KeysArgs, opts?: KeysResourceOptions) {
    super(anyOperation, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is
   * read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    args: Omit<ListKeysArgs, "resourceId">,
    opts?: KeysResourceOptions,
  ): Keys {
    return new Keys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
