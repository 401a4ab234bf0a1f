/** How to connect to a Redis cache, in the forms that Redis clients take. */
import type * as pulumi from "@pulumi/pulumi";

import { type FieldChecker, type Inputs, projection, type Text } from "./projection";

/** The arguments of {@link redisConnectionString} and {@link redisUrl}. */
export type RedisArgs = Inputs<RedisValues>;

interface RedisValues {
  /** `hostName` of the cache, such as `mycache.redis.cache.windows.net`. */
  hostName: string;
  /** A key of the cache: `activeKey`, `primaryKey` or `secondaryKey`. */
  key: Text;
  /**
   * The port for TLS: `10000` for Azure Managed Redis and Redis Enterprise.
   * @default 6380
   */
  port?: number | undefined;
}

/**
 * The connection string of a Redis cache, as StackExchange.Redis, the client of .NET, expects it; always with TLS.
 *
 * @returns a secret
 * @see https://stackexchange.github.io/StackExchange.Redis/Configuration
 *
 * @example
 * const keys = new redis.RedisKeys("keys", { resourceId: cache.id });
 * const connection = wiring.redisConnectionString({ hostName: cache.hostName, key: keys.activeKey });
 */
export function redisConnectionString(args: RedisArgs): pulumi.Output<string> {
  return projection("wiring.redisConnectionString", args, (values: RedisValues, fields) => {
    const { host, port, key } = redisIn(values, fields);
    const password = fields.unseparated("key", key, ",");
    return `${host}:${port},password=${password},ssl=True,abortConnect=False`;
  });
}

/**
 * The URL of a Redis cache, as most Redis clients other than .NET's expect it; always with TLS.
 *
 * @returns a secret: `rediss://:<key>@<hostName>:<port>`, the key percent-encoded
 * @see https://www.iana.org/assignments/uri-schemes/prov/rediss
 */
export function redisUrl(args: RedisArgs): pulumi.Output<string> {
  return projection("wiring.redisUrl", args, (values: RedisValues, fields) => {
    const { host, port, key } = redisIn(values, fields);
    return `rediss://:${encodeURIComponent(key)}@${host}:${port}`;
  });
}

function redisIn(values: RedisValues, fields: FieldChecker): { host: string; port: number; key: string } {
  const host = fields.host("hostName", values.hostName, "mycache.redis.cache.windows.net");
  if (host.includes(":")) fields.reject("hostName", "has a port: pass it as port");
  const { port = 6380 } = values;
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    fields.reject("port", "takes a number from 1 to 65535");
  const key = fields.text(
    "key",
    values.key,
    "the service returned none: check that the cache allows access by key",
  );
  return { host, port, key };
}
