// Generated from services/communication.ts by `npm run generate`.
/** Keys of Azure Communication Services; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveConnection, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import communication from "../services/communication";

export type { ActiveConnection, KeyUse } from "../operations/publicTypes";

const communicationServiceKeys = operationOf(communication, "listCommunicationServiceKeys");

/** The keys and connection strings of a communication service. */
export interface ListCommunicationServiceKeysResult {
  /** The first key. */
  primaryKey: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string | undefined;
  /** The connection string of the first key. */
  primaryConnectionString: string | undefined;
  /** The connection string of the second key. */
  secondaryConnectionString: string | undefined;
}

/** The arguments of {@link listCommunicationServiceKeys}. */
export type ListCommunicationServiceKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the resource: 1 to 63 letters, digits, `-` and `_`. */
  communicationServiceName: string;
}> &
  KeyUseArgs;

/**
 * Lists the two keys and connection strings of a communication service.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the communication service is not found. Needs
 * `Microsoft.Communication/communicationServices/listKeys/action`.
 *
 * @param args `resourceGroupName` and `communicationServiceName`, or `resourceId`; `use` selects the key
 *   that `activeKey` and `activeConnectionString` are of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2026-03-18 by default
 *
 * @example
 * const keys = communication.listCommunicationServiceKeys({ resourceId: service.id });
 * export const secret = keys.activeKey;
 */
export const listCommunicationServiceKeys = functionOf<
  ListCommunicationServiceKeysArgs,
  ListCommunicationServiceKeysResult & ActiveConnection
>(communicationServiceKeys);

/** {@link listCommunicationServiceKeys} under azure-native's other name. */
export const listCommunicationServiceKeysOutput: typeof listCommunicationServiceKeys =
  listCommunicationServiceKeys;

/**
 * The outputs of {@link CommunicationServiceKeys} beside those of every key resource; all but `use` are
 * secret.
 */
export interface CommunicationServiceKeys extends FieldOutputs<
  ListCommunicationServiceKeysResult & ActiveConnection
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys and connection strings of a communication service, encrypted, in the stack's state. A
 * key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only
 * what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listCommunicationServiceKeys}; every value that the service returned is a
 * secret output, and so are `activeKey` and `activeConnectionString`. Another `use` is an update, and no
 * rotation.
 *
 * @example
 * const keys = new communication.CommunicationServiceKeys("keys", { resourceId: service.id });
 */
export class CommunicationServiceKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListCommunicationServiceKeysArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(communicationServiceKeys, name, args, opts);
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
  ): CommunicationServiceKeys {
    return new CommunicationServiceKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
