import RedisClient from "@redis/client/dist/lib/client";
import { expect } from "chai";
import fc from "fast-check";
import { Redis } from "ioredis";

import { wiring } from "../../../provider";
import { failureOf, secretValueOf } from "../../support/stack/outputs";

const hostName = "fake.redis.cache.windows.net";
const KEY = "fake+key/with=signs==";

/** What ioredis connects with. */
function ioredisReads(url: string): object {
  const { options } = new Redis(url, { lazyConnect: true });
  const { host, port, username, password, tls } = options;
  return { host, port, username, password, tls: tls !== undefined };
}

/** What node-redis connects with. */
function nodeRedisReads(url: string): object {
  const { username, password, socket } = RedisClient.parseURL(url);
  const { host, port, tls } = socket as { host?: string; port?: number; tls?: boolean };
  return { host, port, username, password, tls: tls === true };
}

/**
 * As StackExchange.Redis reads its configuration: options at each comma, trimmed, an option's value after its first "=",
 * and an endpoint where there is none (`ConfigurationOptions.Parse`, whose code of 1.2.6 and of 3.1.31 was run by hand on
 * what the helper returns).
 */
function stackExchangeReads(text: string): object {
  const parts = text.split(",").map(trim);
  const options = parts.filter((part) => part.indexOf("=") > 0);
  return {
    endpoints: parts.filter((part) => part.indexOf("=") <= 0),
    ...Object.fromEntries(
      options.map((option) => {
        const equals = option.indexOf("=");
        return [trim(option.slice(0, equals)).toLowerCase(), trim(option.slice(equals + 1))];
      }),
    ),
  };
}

/** As .NET trims. */
function trim(text: string): string {
  return text.replace(/^[\s\u0085]+|[\s\u0085]+$/g, "");
}

describe("redisUrl", () => {
  const any = fc.string({ unit: "grapheme", minLength: 1 });
  for (const [client, reads] of [
    ["ioredis", ioredisReads],
    ["node-redis", nodeRedisReads],
  ] as const) {
    it(`is read by ${client}, whatever is in the key`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(fc.constant(KEY), any),
          fc.constantFrom(undefined, 10_000),
          async (key, port) => {
            const url = await secretValueOf(wiring.redisUrl({ hostName, key, port }));
            const read = reads(url) as { username?: string };
            // The user that keys belong to is `default`, which an absent or empty name is.
            expect({ ...read, username: read.username ?? "" }).to.deep.equal({
              host: hostName,
              port: port ?? 6380,
              username: "",
              password: key,
              tls: true,
            });
          },
        ),
      );
    });
  }
});

describe("redisConnectionString", () => {
  it("is read as StackExchange.Redis reads it, whatever is in the key", async () => {
    const any = fc.string({ unit: "grapheme", minLength: 1 }).filter((key) => !/[,\s\u0085]/.test(key));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constant(KEY), any), async (key) => {
        const text = await secretValueOf(wiring.redisConnectionString({ hostName, key, port: 10_000 }));
        expect(stackExchangeReads(text)).to.deep.equal({
          endpoints: [`${hostName}:10000`],
          password: key,
          ssl: "True",
          abortconnect: "False",
        });
      }),
    );
  });

  it("has the port for TLS by default", async () => {
    const text = await secretValueOf(wiring.redisConnectionString({ hostName, key: KEY }));
    expect(text).to.equal(`${hostName}:6380,password=${KEY},ssl=True,abortConnect=False`);
  });

  for (const key of ["fake,ssl=False", "fake key", "fake\u0085"]) {
    it(`is rejected: a key that ends its part, ${JSON.stringify(key)}`, async () => {
      expect(await failureOf(wiring.redisConnectionString({ hostName, key })))
        .to.match(/: key holds a "," or white space/)
        .and.not.match(/fake/);
    });
  }
});

describe("a Redis cache that cannot be right", () => {
  const wrong: [title: string, values: object, message: RegExp][] = [
    [
      "no key",
      { key: null },
      /: key is null or missing: the service returned none: check that the cache allows/,
    ],
    [
      "no host",
      { hostName: undefined },
      /: hostName is null or missing: it takes a host name such as mycache/,
    ],
    ["a URL", { hostName: "https://fake" }, /: hostName takes a host name such as mycache/],
    ["a host with a port", { hostName: "fake.example:6380" }, /: hostName has a port: pass it as port\.$/],
    ["a port that is none", { port: 65_536 }, /: port takes a number from 1 to 65535\.$/],
    ["a port as text", { port: "6380" }, /: port takes a number from 1 to 65535\.$/],
  ];
  for (const [title, values, message] of wrong) {
    for (const [name, projection] of Object.entries({
      redisUrl: wiring.redisUrl,
      redisConnectionString: wiring.redisConnectionString,
    })) {
      it(`${name} is rejected: ${title}`, async () => {
        expect(await failureOf(projection({ hostName, key: KEY, ...values })))
          .to.match(message)
          .and.not.match(/fake/);
      });
    }
  }
});
