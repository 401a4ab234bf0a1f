// Generated from services/notificationhubs.ts by `npm run generate`.
/** Keys of Azure Notification Hubs; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveConnection, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import notificationhubs from "../services/notificationhubs";

export type { ActiveConnection, KeyUse } from "../operations/publicTypes";

const namespaceKeys = operationOf(notificationhubs, "listNamespaceKeys");
const notificationHubKeys = operationOf(notificationhubs, "listNotificationHubKeys");

/** The keys of an authorization rule of a namespace. */
export interface ListNamespaceKeysResult {
  /** The name of the authorization rule. */
  keyName: string;
  /** The first key. */
  primaryKey: string;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string;
  /** The connection string of the first key. */
  primaryConnectionString: string;
  /** The connection string of the second key. */
  secondaryConnectionString: string;
}

/** The keys of an authorization rule of a notification hub. */
export interface ListNotificationHubKeysResult {
  /** The name of the authorization rule. */
  keyName: string;
  /** The first key. */
  primaryKey: string;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string;
  /** The connection string of the first key. */
  primaryConnectionString: string;
  /** The connection string of the second key. */
  secondaryConnectionString: string;
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

/** The arguments of {@link listNotificationHubKeys}. */
export type ListNotificationHubKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the namespace: at most 50 characters. */
  namespaceName: string;
  /** The name of the notification hub: at most 265 characters. */
  notificationHubName: string;
  /** The name of the authorization rule. */
  authorizationRuleName: string;
}> &
  KeyUseArgs;

/**
 * Lists the two keys and connection strings of an authorization rule of a namespace.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the authorization rule is not found. Needs
 * `Microsoft.NotificationHubs/namespaces/authorizationRules/listKeys/action`.
 *
 * @param args `resourceGroupName`, `namespaceName` and `authorizationRuleName`, or `resourceId`; `use`
 *   selects the key that `activeKey` and `activeConnectionString` are of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2023-09-01 by default
 *
 * @example
 * const keys = notificationhubs.listNamespaceKeys({ resourceId: rule.id });
 * export const secret = keys.activeKey;
 */
export const listNamespaceKeys = functionOf<
  ListNamespaceKeysArgs,
  ListNamespaceKeysResult & ActiveConnection
>(namespaceKeys);

/** {@link listNamespaceKeys} under azure-native's other name. */
export const listNamespaceKeysOutput: typeof listNamespaceKeys = listNamespaceKeys;

/**
 * Lists the two keys and connection strings of an authorization rule of a notification hub.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the authorization rule is not found. Needs
 * `Microsoft.NotificationHubs/namespaces/notificationHubs/authorizationRules/listKeys/action`.
 *
 * @param args `resourceGroupName`, `namespaceName`, `notificationHubName` and `authorizationRuleName`, or
 *   `resourceId`; `use` selects the key that `activeKey` and `activeConnectionString` are of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/notificationhubs/notificationhubs/listkeys (2023-09-01)
 *
 * @example
 * const keys = notificationhubs.listNotificationHubKeys({ resourceId: rule.id });
 * export const secret = keys.activeKey;
 */
export const listNotificationHubKeys = functionOf<
  ListNotificationHubKeysArgs,
  ListNotificationHubKeysResult & ActiveConnection
>(notificationHubKeys);

/** {@link listNotificationHubKeys} under azure-native's other name. */
export const listNotificationHubKeysOutput: typeof listNotificationHubKeys = listNotificationHubKeys;

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
 * const keys = new notificationhubs.NamespaceKeys("keys", { resourceId: rule.id });
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

/** The outputs of {@link NotificationHubKeys} beside those of every key resource; all but `use` are secret. */
export interface NotificationHubKeys extends FieldOutputs<ListNotificationHubKeysResult & ActiveConnection> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys and connection strings of an authorization rule of a notification hub, encrypted, in
 * the stack's state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names
 * the fields, and only what uses them changes. With `keepers` the keys are kept until one of those changes.
 * Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listNotificationHubKeys}; every value that the service returned is a secret
 * output, and so are `activeKey` and `activeConnectionString`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new notificationhubs.NotificationHubKeys("keys", { resourceId: rule.id });
 */
export class NotificationHubKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListNotificationHubKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(notificationHubKeys, name, args, opts);
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
  ): NotificationHubKeys {
    return new NotificationHubKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
