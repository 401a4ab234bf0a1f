// Generated from services/datadog.ts by `npm run generate`.
/** Keys of Datadog on Azure; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import datadog from "../services/datadog";

const monitorApiKeys = operationOf(datadog, "listMonitorApiKeys");

/** The API keys of a Datadog resource. */
export interface ListMonitorApiKeysResult {
  /** The API keys. */
  value: DatadogApiKey[] | undefined;
  /** Where the next page is. */
  nextLink: string | undefined;
}

/** One API key. */
export interface DatadogApiKey {
  /** The key. */
  key: string;
  /** The name of the key, which its owner chose. */
  name: string | undefined;
  /** When the key was made. */
  created: string | undefined;
  /** Who made the key. */
  createdBy: string | undefined;
}

/** The arguments of {@link listMonitorApiKeys}. */
export type ListMonitorApiKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the monitor. */
  monitorName: string;
}>;

/**
 * Lists the API keys of a Datadog resource.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the monitor is not found. Needs `Microsoft.Datadog/monitors/listApiKeys/action`.
 *
 * @param args `resourceGroupName` and `monitorName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2023-10-20 by default
 *
 * @example
 * const keys = datadog.listMonitorApiKeys({ resourceId: monitor.id });
 * export const secret = keys.value;
 */
export const listMonitorApiKeys = functionOf<ListMonitorApiKeysArgs, ListMonitorApiKeysResult>(
  monitorApiKeys,
);

/** {@link listMonitorApiKeys} under azure-native's other name. */
export const listMonitorApiKeysOutput: typeof listMonitorApiKeys = listMonitorApiKeys;

/** The outputs of {@link MonitorApiKeys} that the service returns; all of them are secret. */
export interface MonitorApiKeys extends FieldOutputs<ListMonitorApiKeysResult> {}

/**
 * Keeps the API keys of a Datadog resource, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listMonitorApiKeys}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new datadog.MonitorApiKeys("keys", { resourceId: monitor.id });
 */
export class MonitorApiKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListMonitorApiKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(monitorApiKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): MonitorApiKeys {
    return new MonitorApiKeys(name, { resourceId: id }, { ...opts, id });
  }
}
