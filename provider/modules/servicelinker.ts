// Generated from services/servicelinker.ts by `npm run generate`.
/** Keys of Azure Service Connector; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import servicelinker from "../services/servicelinker";

const linkerConfigurations = operationOf(servicelinker, "listLinkerConfigurations");

/** The settings of a connection. */
export interface ListLinkerConfigurationsResult {
  /** The settings. */
  configurations: SourceConfiguration[] | undefined;
}

/** One setting of a connection. */
export interface SourceConfiguration {
  /** The name of the setting. */
  name: string | undefined;
  /** The value of the setting. */
  value: string | undefined;
  /** Whether it is the value itself, or a reference to a secret of a key vault. */
  configType: string;
  /** The managed identity that the reference is read by. */
  keyVaultReferenceIdentity: string | undefined;
  /** What the setting is for. */
  description: string | undefined;
}

/** The arguments of {@link listLinkerConfigurations}. */
export type ListLinkerConfigurationsArgs = ArgsOf<{
  /** The ARM ID of the resource that is connected. */
  resourceUri: string;
  /** The name of the linker. */
  linkerName: string;
}>;

/**
 * Lists the settings that a resource is connected to another one with.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the linker is not found. Needs `Microsoft.ServiceLinker/linkers/listConfigurations/action`.
 *
 * @param args `resourceUri` and `linkerName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.configurations`)
 * API version 2024-04-01 by default
 *
 * @example
 * const keys = servicelinker.listLinkerConfigurations({ resourceId: linker.id });
 * export const secret = keys.configurations;
 */
export const listLinkerConfigurations = functionOf<
  ListLinkerConfigurationsArgs,
  ListLinkerConfigurationsResult
>(linkerConfigurations);

/** {@link listLinkerConfigurations} under azure-native's other name. */
export const listLinkerConfigurationsOutput: typeof listLinkerConfigurations = listLinkerConfigurations;

/** The outputs of {@link LinkerConfigurations} that the service returns; all of them are secret. */
export interface LinkerConfigurations extends FieldOutputs<ListLinkerConfigurationsResult> {}

/**
 * Keeps the settings that a resource is connected to another one with, encrypted, in the stack's state. A
 * key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only
 * what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listLinkerConfigurations}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new servicelinker.LinkerConfigurations("keys", { resourceId: linker.id });
 */
export class LinkerConfigurations extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListLinkerConfigurationsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(linkerConfigurations, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): LinkerConfigurations {
    return new LinkerConfigurations(name, { resourceId: id }, { ...opts, id });
  }
}
