// Generated from services/redis.ts by `npm run generate`.
/** Keys of Azure Cache for Redis; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import redis from "../services/redis";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const redisKeys = operationOf(redis, "listRedisKeys");

/** The keys of a cache. */
export interface ListRedisKeysResult {
  /** The first key. */
  primaryKey: string;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string;
}

/** The arguments of {@link listRedisKeys}. */
export type ListRedisKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the cache. */
  name: string;
}> &
  KeyUseArgs;

/**
 * Lists the two keys of a Redis cache.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the redis is not found. Needs `Microsoft.Cache/redis/listKeys/action`.
 *
 * @param args `resourceGroupName` and `name`, or `resourceId`; `use` selects the key that `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/redis/redis/list-keys (2024-11-01)
 *
 * @example
 * const keys = redis.listRedisKeys({ resourceId: redis.id });
 * export const secret = keys.activeKey;
 */
export const listRedisKeys = functionOf<ListRedisKeysArgs, ListRedisKeysResult & ActiveKey>(redisKeys);

/** {@link listRedisKeys} under azure-native's other name. */
export const listRedisKeysOutput: typeof listRedisKeys = listRedisKeys;

/** The outputs of {@link RedisKeys} beside those of every key resource; all but `use` are secret. */
export interface RedisKeys extends FieldOutputs<ListRedisKeysResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a Redis cache, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listRedisKeys}; every value that the service returned is a secret output,
 * and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new redis.RedisKeys("keys", { resourceId: redis.id });
 */
export class RedisKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListRedisKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(redisKeys, name, args, opts);
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
  ): RedisKeys {
    return new RedisKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
