// Generated from services/eventgrid.ts by `npm run generate`.
/** Keys of Azure Event Grid; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import eventgrid from "../services/eventgrid";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const topicSharedAccessKeys = operationOf(eventgrid, "listTopicSharedAccessKeys");
const domainSharedAccessKeys = operationOf(eventgrid, "listDomainSharedAccessKeys");
const namespaceSharedAccessKeys = operationOf(eventgrid, "listNamespaceSharedAccessKeys");
const namespaceTopicSharedAccessKeys = operationOf(eventgrid, "listNamespaceTopicSharedAccessKeys");
const partnerNamespaceSharedAccessKeys = operationOf(eventgrid, "listPartnerNamespaceSharedAccessKeys");

/** The keys of a custom topic. */
export interface ListTopicSharedAccessKeysResult {
  /** The first key. */
  key1: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  key2: string | undefined;
}

/** The keys of a domain. */
export interface ListDomainSharedAccessKeysResult {
  /** The first key. */
  key1: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  key2: string | undefined;
}

/** The keys of a namespace. */
export interface ListNamespaceSharedAccessKeysResult {
  /** The first key. */
  key1: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  key2: string | undefined;
}

/** The keys of a topic of a namespace. */
export interface ListNamespaceTopicSharedAccessKeysResult {
  /** The first key. */
  key1: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  key2: string | undefined;
}

/** The keys of a partner namespace. */
export interface ListPartnerNamespaceSharedAccessKeysResult {
  /** The first key. */
  key1: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  key2: string | undefined;
}

/** The arguments of {@link listTopicSharedAccessKeys}. */
export type ListTopicSharedAccessKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the topic. */
  topicName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listDomainSharedAccessKeys}. */
export type ListDomainSharedAccessKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the domain. */
  domainName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listNamespaceSharedAccessKeys}. */
export type ListNamespaceSharedAccessKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the namespace. */
  namespaceName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listNamespaceTopicSharedAccessKeys}. */
export type ListNamespaceTopicSharedAccessKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the namespace. */
  namespaceName: string;
  /** The name of the topic. */
  topicName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listPartnerNamespaceSharedAccessKeys}. */
export type ListPartnerNamespaceSharedAccessKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the partner namespace. */
  partnerNamespaceName: string;
}> &
  KeyUseArgs;

/**
 * Lists the two keys of a custom topic.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the topic is not found. Needs `Microsoft.EventGrid/topics/listKeys/action`.
 *
 * @param args `resourceGroupName` and `topicName`, or `resourceId`; `use` selects the key that `activeKey`
 *   is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/eventgrid/controlplane/topics/list-shared-access-keys
 *   (2025-02-15)
 *
 * @example
 * const keys = eventgrid.listTopicSharedAccessKeys({ resourceId: topic.id });
 * export const secret = keys.activeKey;
 */
export const listTopicSharedAccessKeys = functionOf<
  ListTopicSharedAccessKeysArgs,
  ListTopicSharedAccessKeysResult & ActiveKey
>(topicSharedAccessKeys);

/** {@link listTopicSharedAccessKeys} under azure-native's other name. */
export const listTopicSharedAccessKeysOutput: typeof listTopicSharedAccessKeys = listTopicSharedAccessKeys;

/**
 * Lists the two keys of a domain.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the domain is not found. Needs `Microsoft.EventGrid/domains/listKeys/action`.
 *
 * @param args `resourceGroupName` and `domainName`, or `resourceId`; `use` selects the key that `activeKey`
 *   is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/eventgrid/controlplane/domains/list-shared-access-keys
 *   (2025-02-15)
 *
 * @example
 * const keys = eventgrid.listDomainSharedAccessKeys({ resourceId: domain.id });
 * export const secret = keys.activeKey;
 */
export const listDomainSharedAccessKeys = functionOf<
  ListDomainSharedAccessKeysArgs,
  ListDomainSharedAccessKeysResult & ActiveKey
>(domainSharedAccessKeys);

/** {@link listDomainSharedAccessKeys} under azure-native's other name. */
export const listDomainSharedAccessKeysOutput: typeof listDomainSharedAccessKeys = listDomainSharedAccessKeys;

/**
 * Lists the two keys of a namespace.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the namespace is not found. Needs `Microsoft.EventGrid/namespaces/listKeys/action`.
 *
 * @param args `resourceGroupName` and `namespaceName`, or `resourceId`; `use` selects the key that
 *   `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2025-02-15 by default
 *
 * @example
 * const keys = eventgrid.listNamespaceSharedAccessKeys({ resourceId: namespace.id });
 * export const secret = keys.activeKey;
 */
export const listNamespaceSharedAccessKeys = functionOf<
  ListNamespaceSharedAccessKeysArgs,
  ListNamespaceSharedAccessKeysResult & ActiveKey
>(namespaceSharedAccessKeys);

/** {@link listNamespaceSharedAccessKeys} under azure-native's other name. */
export const listNamespaceSharedAccessKeysOutput: typeof listNamespaceSharedAccessKeys =
  listNamespaceSharedAccessKeys;

/**
 * Lists the two keys of a topic of a namespace.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the topic is not found. Needs `Microsoft.EventGrid/namespaces/topics/listKeys/action`.
 *
 * @param args `resourceGroupName`, `namespaceName` and `topicName`, or `resourceId`; `use` selects the key
 *   that `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2025-02-15 by default
 *
 * @example
 * const keys = eventgrid.listNamespaceTopicSharedAccessKeys({ resourceId: topic.id });
 * export const secret = keys.activeKey;
 */
export const listNamespaceTopicSharedAccessKeys = functionOf<
  ListNamespaceTopicSharedAccessKeysArgs,
  ListNamespaceTopicSharedAccessKeysResult & ActiveKey
>(namespaceTopicSharedAccessKeys);

/** {@link listNamespaceTopicSharedAccessKeys} under azure-native's other name. */
export const listNamespaceTopicSharedAccessKeysOutput: typeof listNamespaceTopicSharedAccessKeys =
  listNamespaceTopicSharedAccessKeys;

/**
 * Lists the two keys of a partner namespace.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the partner namespace is not found. Needs `Microsoft.EventGrid/partnerNamespaces/listKeys/action`.
 *
 * @param args `resourceGroupName` and `partnerNamespaceName`, or `resourceId`; `use` selects the key that
 *   `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2025-02-15 by default
 *
 * @example
 * const keys = eventgrid.listPartnerNamespaceSharedAccessKeys({ resourceId: namespace.id });
 * export const secret = keys.activeKey;
 */
export const listPartnerNamespaceSharedAccessKeys = functionOf<
  ListPartnerNamespaceSharedAccessKeysArgs,
  ListPartnerNamespaceSharedAccessKeysResult & ActiveKey
>(partnerNamespaceSharedAccessKeys);

/** {@link listPartnerNamespaceSharedAccessKeys} under azure-native's other name. */
export const listPartnerNamespaceSharedAccessKeysOutput: typeof listPartnerNamespaceSharedAccessKeys =
  listPartnerNamespaceSharedAccessKeys;

/** The outputs of {@link TopicKeys} beside those of every key resource; all but `use` are secret. */
export interface TopicKeys extends FieldOutputs<ListTopicSharedAccessKeysResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a custom topic, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listTopicSharedAccessKeys}; every value that the service returned is a
 * secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new eventgrid.TopicKeys("keys", { resourceId: topic.id });
 */
export class TopicKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListTopicSharedAccessKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(topicSharedAccessKeys, name, args, opts);
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

/** The outputs of {@link DomainKeys} beside those of every key resource; all but `use` are secret. */
export interface DomainKeys extends FieldOutputs<ListDomainSharedAccessKeysResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a domain, encrypted, in the stack's state. A key that was rotated in Azure shows in
 * the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With `keepers`
 * the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listDomainSharedAccessKeys}; every value that the service returned is a
 * secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new eventgrid.DomainKeys("keys", { resourceId: domain.id });
 */
export class DomainKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListDomainSharedAccessKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(domainSharedAccessKeys, name, args, opts);
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
  ): DomainKeys {
    return new DomainKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link NamespaceKeys} beside those of every key resource; all but `use` are secret. */
export interface NamespaceKeys extends FieldOutputs<ListNamespaceSharedAccessKeysResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a namespace, encrypted, in the stack's state. A key that was rotated in Azure shows
 * in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listNamespaceSharedAccessKeys}; every value that the service returned is a
 * secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new eventgrid.NamespaceKeys("keys", { resourceId: namespace.id });
 */
export class NamespaceKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListNamespaceSharedAccessKeysArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(namespaceSharedAccessKeys, name, args, opts);
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

/** The outputs of {@link NamespaceTopicKeys} beside those of every key resource; all but `use` are secret. */
export interface NamespaceTopicKeys extends FieldOutputs<
  ListNamespaceTopicSharedAccessKeysResult & ActiveKey
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a topic of a namespace, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listNamespaceTopicSharedAccessKeys}; every value that the service returned
 * is a secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new eventgrid.NamespaceTopicKeys("keys", { resourceId: topic.id });
 */
export class NamespaceTopicKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListNamespaceTopicSharedAccessKeysArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(namespaceTopicSharedAccessKeys, name, args, opts);
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
  ): NamespaceTopicKeys {
    return new NamespaceTopicKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link PartnerNamespaceKeys} beside those of every key resource; all but `use` are secret. */
export interface PartnerNamespaceKeys extends FieldOutputs<
  ListPartnerNamespaceSharedAccessKeysResult & ActiveKey
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a partner namespace, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listPartnerNamespaceSharedAccessKeys}; every value that the service returned
 * is a secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new eventgrid.PartnerNamespaceKeys("keys", { resourceId: namespace.id });
 */
export class PartnerNamespaceKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListPartnerNamespaceSharedAccessKeysArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(partnerNamespaceSharedAccessKeys, name, args, opts);
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
  ): PartnerNamespaceKeys {
    return new PartnerNamespaceKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
