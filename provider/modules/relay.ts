// Generated from services/relay.ts by `npm run generate`.
/** Keys of Azure Relay; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveConnection, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import relay from "../services/relay";

export type { ActiveConnection, KeyUse } from "../operations/publicTypes";

const namespaceKeys = operationOf(relay, "listNamespaceKeys");
const hybridConnectionKeys = operationOf(relay, "listHybridConnectionKeys");
const wCFRelayKeys = operationOf(relay, "listWCFRelayKeys");

/** The keys of an authorization rule of a namespace. */
export interface ListNamespaceKeysResult {
  /** The name of the authorization rule. */
  keyName: string | undefined;
  /** The first key. */
  primaryKey: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string | undefined;
  /** The connection string of the first key. */
  primaryConnectionString: string | undefined;
  /** The connection string of the second key. */
  secondaryConnectionString: string | undefined;
}

/** The keys of an authorization rule of a hybrid connection. */
export interface ListHybridConnectionKeysResult {
  /** The name of the authorization rule. */
  keyName: string | undefined;
  /** The first key. */
  primaryKey: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string | undefined;
  /** The connection string of the first key. */
  primaryConnectionString: string | undefined;
  /** The connection string of the second key. */
  secondaryConnectionString: string | undefined;
}

/** The keys of an authorization rule of a WCF relay. */
export interface ListWCFRelayKeysResult {
  /** The name of the authorization rule. */
  keyName: string | undefined;
  /** The first key. */
  primaryKey: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string | undefined;
  /** The connection string of the first key. */
  primaryConnectionString: string | undefined;
  /** The connection string of the second key. */
  secondaryConnectionString: string | undefined;
}

/** The arguments of {@link listNamespaceKeys}. */
export type ListNamespaceKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the namespace: at most 50 characters. */
  namespaceName: string;
  /** The name of the authorization rule. */
  authorizationRuleName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listHybridConnectionKeys}. */
export type ListHybridConnectionKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the namespace: at most 50 characters. */
  namespaceName: string;
  /** The name of the hybrid connection. */
  hybridConnectionName: string;
  /** The name of the authorization rule. */
  authorizationRuleName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listWCFRelayKeys}. */
export type ListWCFRelayKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the namespace: at most 50 characters. */
  namespaceName: string;
  /** The name of the relay. */
  relayName: string;
  /** The name of the authorization rule. */
  authorizationRuleName: string;
}> &
  KeyUseArgs;

/**
 * Lists the two keys and connection strings of an authorization rule of a namespace.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the authorization rule is not found. Needs
 * `Microsoft.Relay/namespaces/authorizationRules/listKeys/action`.
 *
 * @param args `resourceGroupName`, `namespaceName` and `authorizationRuleName`, or `resourceId`; `use`
 *   selects the key that `activeKey` and `activeConnectionString` are of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2024-01-01 by default
 *
 * @example
 * const keys = relay.listNamespaceKeys({ resourceId: rule.id });
 * export const secret = keys.activeKey;
 */
export const listNamespaceKeys = functionOf<
  ListNamespaceKeysArgs,
  ListNamespaceKeysResult & ActiveConnection
>(namespaceKeys);

/** {@link listNamespaceKeys} under azure-native's other name. */
export const listNamespaceKeysOutput: typeof listNamespaceKeys = listNamespaceKeys;

/**
 * Lists the two keys and connection strings of an authorization rule of a hybrid connection.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the authorization rule is not found. Needs
 * `Microsoft.Relay/namespaces/hybridConnections/authorizationRules/listKeys/action`.
 *
 * @param args `resourceGroupName`, `namespaceName`, `hybridConnectionName` and `authorizationRuleName`, or
 *   `resourceId`; `use` selects the key that `activeKey` and `activeConnectionString` are of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2024-01-01 by default
 *
 * @example
 * const keys = relay.listHybridConnectionKeys({ resourceId: rule.id });
 * export const secret = keys.activeKey;
 */
export const listHybridConnectionKeys = functionOf<
  ListHybridConnectionKeysArgs,
  ListHybridConnectionKeysResult & ActiveConnection
>(hybridConnectionKeys);

/** {@link listHybridConnectionKeys} under azure-native's other name. */
export const listHybridConnectionKeysOutput: typeof listHybridConnectionKeys = listHybridConnectionKeys;

/**
 * Lists the two keys and connection strings of an authorization rule of a WCF relay.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the authorization rule is not found. Needs
 * `Microsoft.Relay/namespaces/wcfRelays/authorizationRules/listKeys/action`.
 *
 * @param args `resourceGroupName`, `namespaceName`, `relayName` and `authorizationRuleName`, or
 *   `resourceId`; `use` selects the key that `activeKey` and `activeConnectionString` are of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2024-01-01 by default
 *
 * @example
 * const keys = relay.listWCFRelayKeys({ resourceId: rule.id });
 * export const secret = keys.activeKey;
 */
export const listWCFRelayKeys = functionOf<ListWCFRelayKeysArgs, ListWCFRelayKeysResult & ActiveConnection>(
  wCFRelayKeys,
);

/** {@link listWCFRelayKeys} under azure-native's other name. */
export const listWCFRelayKeysOutput: typeof listWCFRelayKeys = listWCFRelayKeys;

/** The outputs of {@link NamespaceKeys} beside those of every key resource; all but `use` are secret. */
export interface NamespaceKeys extends FieldOutputs<ListNamespaceKeysResult & ActiveConnection> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys and connection strings of an authorization rule of a namespace, encrypted, in the
 * stack's state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the
 * fields, and only what uses them changes. With `keepers` the keys are kept until one of those changes.
 * Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listNamespaceKeys}; every value that the service returned is a secret
 * output, and so are `activeKey` and `activeConnectionString`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new relay.NamespaceKeys("keys", { resourceId: rule.id });
 */
export class NamespaceKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListNamespaceKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(namespaceKeys, name, args, opts);
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
  ): NamespaceKeys {
    return new NamespaceKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link HybridConnectionKeys} beside those of every key resource; all but `use` are secret. */
export interface HybridConnectionKeys extends FieldOutputs<
  ListHybridConnectionKeysResult & ActiveConnection
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys and connection strings of an authorization rule of a hybrid connection, encrypted, in
 * the stack's state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names
 * the fields, and only what uses them changes. With `keepers` the keys are kept until one of those changes.
 * Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listHybridConnectionKeys}; every value that the service returned is a secret
 * output, and so are `activeKey` and `activeConnectionString`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new relay.HybridConnectionKeys("keys", { resourceId: rule.id });
 */
export class HybridConnectionKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListHybridConnectionKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(hybridConnectionKeys, name, args, opts);
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
  ): HybridConnectionKeys {
    return new HybridConnectionKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WCFRelayKeys} beside those of every key resource; all but `use` are secret. */
export interface WCFRelayKeys extends FieldOutputs<ListWCFRelayKeysResult & ActiveConnection> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys and connection strings of an authorization rule of a WCF relay, encrypted, in the
 * stack's state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the
 * fields, and only what uses them changes. With `keepers` the keys are kept until one of those changes.
 * Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWCFRelayKeys}; every value that the service returned is a secret output,
 * and so are `activeKey` and `activeConnectionString`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new relay.WCFRelayKeys("keys", { resourceId: rule.id });
 */
export class WCFRelayKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWCFRelayKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(wCFRelayKeys, name, args, opts);
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
  ): WCFRelayKeys {
    return new WCFRelayKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
