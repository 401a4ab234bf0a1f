// Generated from services/containerregistry.ts by `npm run generate`.
/** Keys of Azure Container Registry; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import { functionOf } from "../program/function";
import type { ArgsOf, KeyUseArgs } from "../program/function";
import { KeysResource } from "../program/resource";
import type { FieldOutputs, KeysResourceOptions } from "../program/resource";
import containerregistry from "../services/containerregistry";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const registryCredentials = operationOf(containerregistry, "listRegistryCredentials");

/** The admin user of a registry. */
export interface ListRegistryCredentialsResult {
  /** The name of the admin user. */
  username: string | undefined;
  /** The passwords of the admin user; either one works. */
  passwords: RegistryPassword[] | undefined;
}

/** One of the two passwords of the admin user. */
export interface RegistryPassword {
  /** Which of the two: `password` or `password2`. */
  name: string | undefined;
  /** The password. */
  value: string | undefined;
}

/** The arguments of {@link listRegistryCredentials}. */
export type ListRegistryCredentialsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the registry: 5 to 50 letters and digits. */
  registryName: string;
}> &
  KeyUseArgs;

/**
 * Lists the admin user of a container registry and its two passwords.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the registry is not found. Needs `Microsoft.ContainerRegistry/registries/listCredentials/action`.
 *
 * @param args `resourceGroupName` and `registryName`, or `resourceId`; `use` selects the key that
 *   `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/containerregistry/registries/listcredentials (2025-11-01)
 *
 * @example
 * const keys = containerregistry.listRegistryCredentials({ resourceId: registry.id });
 * export const secret = keys.activeKey;
 */
export const listRegistryCredentials = functionOf<
  ListRegistryCredentialsArgs,
  ListRegistryCredentialsResult & ActiveKey
>(registryCredentials);

/** {@link listRegistryCredentials} under azure-native's other name. */
export const listRegistryCredentialsOutput = listRegistryCredentials;

/** The outputs of {@link RegistryCredentials} beside those of every key resource; all but `use` are secret. */
export interface RegistryCredentials extends FieldOutputs<ListRegistryCredentialsResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the admin user of a container registry and its two passwords, encrypted, in the stack's state. A key
 * that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what
 * uses them changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listRegistryCredentials}; every value that the service returned is a secret
 * output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new containerregistry.RegistryCredentials("keys", { resourceId: registry.id });
 */
export class RegistryCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListRegistryCredentialsArgs, opts?: KeysResourceOptions) {
    super(registryCredentials, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @param args `use`, if the second key is the active one
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
    args?: KeyUseArgs,
  ): RegistryCredentials {
    return new RegistryCredentials(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
