// Generated from services/servicebus.ts by `npm run generate`.
/** Keys of Azure Service Bus; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveConnection, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import servicebus from "../services/servicebus";

export type { ActiveConnection, KeyUse } from "../operations/publicTypes";

const namespaceKeys = operationOf(servicebus, "listNamespaceKeys");
const queueKeys = operationOf(servicebus, "listQueueKeys");
const topicKeys = operationOf(servicebus, "listTopicKeys");
const disasterRecoveryConfigKeys = operationOf(servicebus, "listDisasterRecoveryConfigKeys");

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
  /** The connection string of the first key to whichever of two paired namespaces is the primary one. */
  aliasPrimaryConnectionString: string;
  /** The connection string of the second key to whichever of two paired namespaces is the primary one. */
  aliasSecondaryConnectionString: string;
}

/** The keys of an authorization rule of a queue. */
export interface ListQueueKeysResult {
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
  /** The connection string of the first key to whichever of two paired namespaces is the primary one. */
  aliasPrimaryConnectionString: string;
  /** The connection string of the second key to whichever of two paired namespaces is the primary one. */
  aliasSecondaryConnectionString: string;
}

/** The keys of an authorization rule of a topic. */
export interface ListTopicKeysResult {
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
  /** The connection string of the first key to whichever of two paired namespaces is the primary one. */
  aliasPrimaryConnectionString: string;
  /** The connection string of the second key to whichever of two paired namespaces is the primary one. */
  aliasSecondaryConnectionString: string;
}

/** The keys of an authorization rule of two paired namespaces. */
export interface ListDisasterRecoveryConfigKeysResult {
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
  /** The connection string of the first key to whichever of two paired namespaces is the primary one. */
  aliasPrimaryConnectionString: string;
  /** The connection string of the second key to whichever of two paired namespaces is the primary one. */
  aliasSecondaryConnectionString: string;
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

/** The arguments of {@link listQueueKeys}. */
export type ListQueueKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the namespace: at most 50 characters. */
  namespaceName: string;
  /** The name of the queue. */
  queueName: string;
  /** The name of the authorization rule. */
  authorizationRuleName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listTopicKeys}. */
export type ListTopicKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the namespace: at most 50 characters. */
  namespaceName: string;
  /** The name of the topic. */
  topicName: string;
  /** The name of the authorization rule. */
  authorizationRuleName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listDisasterRecoveryConfigKeys}. */
export type ListDisasterRecoveryConfigKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the namespace: at most 50 characters. */
  namespaceName: string;
  /** The alias of the disaster recovery configuration. */
  alias: string;
  /** The name of the authorization rule. */
  authorizationRuleName: string;
}> &
  KeyUseArgs;

/**
 * Lists the two keys and connection strings of an authorization rule of a namespace.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the authorization rule is not found. Needs
 * `Microsoft.ServiceBus/namespaces/AuthorizationRules/listKeys/action`.
 *
 * @param args `resourceGroupName`, `namespaceName` and `authorizationRuleName`, or `resourceId`; `use`
 *   selects the key that `activeKey` and `activeConnectionString` are of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2026-01-01 by default
 *
 * @example
 * const keys = servicebus.listNamespaceKeys({ resourceId: rule.id });
 * export const secret = keys.activeKey;
 */
export const listNamespaceKeys = functionOf<
  ListNamespaceKeysArgs,
  ListNamespaceKeysResult & ActiveConnection
>(namespaceKeys);

/** {@link listNamespaceKeys} under azure-native's other name. */
export const listNamespaceKeysOutput: typeof listNamespaceKeys = listNamespaceKeys;

/**
 * Lists the two keys and connection strings of an authorization rule of a queue.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the authorization rule is not found. Needs
 * `Microsoft.ServiceBus/namespaces/queues/authorizationRules/listKeys/action`.
 *
 * @param args `resourceGroupName`, `namespaceName`, `queueName` and `authorizationRuleName`, or
 *   `resourceId`; `use` selects the key that `activeKey` and `activeConnectionString` are of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2026-01-01 by default
 *
 * @example
 * const keys = servicebus.listQueueKeys({ resourceId: rule.id });
 * export const secret = keys.activeKey;
 */
export const listQueueKeys = functionOf<ListQueueKeysArgs, ListQueueKeysResult & ActiveConnection>(queueKeys);

/** {@link listQueueKeys} under azure-native's other name. */
export const listQueueKeysOutput: typeof listQueueKeys = listQueueKeys;

/**
 * Lists the two keys and connection strings of an authorization rule of a topic.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the authorization rule is not found. Needs
 * `Microsoft.ServiceBus/namespaces/topics/authorizationRules/listKeys/action`.
 *
 * @param args `resourceGroupName`, `namespaceName`, `topicName` and `authorizationRuleName`, or
 *   `resourceId`; `use` selects the key that `activeKey` and `activeConnectionString` are of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2026-01-01 by default
 *
 * @example
 * const keys = servicebus.listTopicKeys({ resourceId: rule.id });
 * export const secret = keys.activeKey;
 */
export const listTopicKeys = functionOf<ListTopicKeysArgs, ListTopicKeysResult & ActiveConnection>(topicKeys);

/** {@link listTopicKeys} under azure-native's other name. */
export const listTopicKeysOutput: typeof listTopicKeys = listTopicKeys;

/**
 * Lists the two keys and connection strings of an authorization rule of two paired namespaces.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the authorization rule is not found. Needs
 * `Microsoft.ServiceBus/namespaces/disasterRecoveryConfigs/authorizationRules/listKeys/action`.
 *
 * @param args `resourceGroupName`, `namespaceName`, `alias` and `authorizationRuleName`, or `resourceId`;
 *   `use` selects the key that `activeKey` and `activeConnectionString` are of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2026-01-01 by default
 *
 * @example
 * const keys = servicebus.listDisasterRecoveryConfigKeys({ resourceId: rule.id });
 * export const secret = keys.activeKey;
 */
export const listDisasterRecoveryConfigKeys = functionOf<
  ListDisasterRecoveryConfigKeysArgs,
  ListDisasterRecoveryConfigKeysResult & ActiveConnection
>(disasterRecoveryConfigKeys);

/** {@link listDisasterRecoveryConfigKeys} under azure-native's other name. */
export const listDisasterRecoveryConfigKeysOutput: typeof listDisasterRecoveryConfigKeys =
  listDisasterRecoveryConfigKeys;

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
 * const keys = new servicebus.NamespaceKeys("keys", { resourceId: rule.id });
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

/** The outputs of {@link QueueKeys} beside those of every key resource; all but `use` are secret. */
export interface QueueKeys extends FieldOutputs<ListQueueKeysResult & ActiveConnection> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys and connection strings of an authorization rule of a queue, encrypted, in the stack's
 * state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields,
 * and only what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it
 * changes nothing in Azure.
 *
 * Takes the arguments of {@link listQueueKeys}; every value that the service returned is a secret output,
 * and so are `activeKey` and `activeConnectionString`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new servicebus.QueueKeys("keys", { resourceId: rule.id });
 */
export class QueueKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListQueueKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(queueKeys, name, args, opts);
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
  ): QueueKeys {
    return new QueueKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link TopicKeys} beside those of every key resource; all but `use` are secret. */
export interface TopicKeys extends FieldOutputs<ListTopicKeysResult & ActiveConnection> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys and connection strings of an authorization rule of a topic, encrypted, in the stack's
 * state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields,
 * and only what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it
 * changes nothing in Azure.
 *
 * Takes the arguments of {@link listTopicKeys}; every value that the service returned is a secret output,
 * and so are `activeKey` and `activeConnectionString`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new servicebus.TopicKeys("keys", { resourceId: rule.id });
 */
export class TopicKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListTopicKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(topicKeys, name, args, opts);
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
  ): TopicKeys {
    return new TopicKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/**
 * The outputs of {@link DisasterRecoveryConfigKeys} beside those of every key resource; all but `use` are
 * secret.
 */
export interface DisasterRecoveryConfigKeys extends FieldOutputs<
  ListDisasterRecoveryConfigKeysResult & ActiveConnection
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys and connection strings of an authorization rule of two paired namespaces, encrypted, in
 * the stack's state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names
 * the fields, and only what uses them changes. With `keepers` the keys are kept until one of those changes.
 * Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listDisasterRecoveryConfigKeys}; every value that the service returned is a
 * secret output, and so are `activeKey` and `activeConnectionString`. Another `use` is an update, and no
 * rotation.
 *
 * @example
 * const keys = new servicebus.DisasterRecoveryConfigKeys("keys", { resourceId: rule.id });
 */
export class DisasterRecoveryConfigKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListDisasterRecoveryConfigKeysArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(disasterRecoveryConfigKeys, name, args, opts);
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
  ): DisasterRecoveryConfigKeys {
    return new DisasterRecoveryConfigKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
