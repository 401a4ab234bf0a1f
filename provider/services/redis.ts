import { name, object, service } from "../operations/declare";
import { keyPair, primaryAndSecondary, twoKeys } from "./shared/twoKeys";

export default service({
  module: "redis",
  namespace: "Microsoft.Cache",
  title: "Azure Cache for Redis",
  operations: {
    listRedisKeys: {
      resource: "RedisKeys",
      summary: "the two keys of a Redis cache",
      path: "redis/{name}",
      action: "listKeys",
      apiVersion: "2024-11-01",
      reference: "https://learn.microsoft.com/rest/api/redis/redis/list-keys",
      names: { name: name("the name of the cache", "the name of a cache") },
      result: object("ListRedisKeysResult", "The keys of a cache.", twoKeys(primaryAndSecondary, "required")),
      pair: keyPair,
    },
  },
});
