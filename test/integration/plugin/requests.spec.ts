/**
 * Requests that no engine sends: too deep, too large, or broken. Every method rejects each of them
 * immediately.
 */
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { expect } from "chai";

import type { Plugin } from "../../support/plugin/plugin";
import { invoke } from "../../support/plugin/pluginCalls";
import { NAMES, QUANTUM_KEYS, refusalOf, withOnePlugin } from "./support";

/** Decoding takes a thousand times as long as it may where nothing bounds it, or overflows the stack. */
const DEEP = 6_000;
const AT_ONCE_MILLISECONDS = 5_000;
const LARGE = 50 * 1024 * 1024;

/** Where the properties are, by method. */
const METHODS: Readonly<Record<string, readonly number[]>> = {
  checkConfig: [2, 3],
  diffConfig: [3, 4, 6],
  configure: [2],
  invoke: [2],
  check: [2, 3],
  diff: [3, 4, 6],
  create: [2],
  read: [3, 4],
  update: [3, 4, 8],
};

describe("plugin, requests", () => {
  const onPlugin = withOnePlugin();
  let rejected: readonly (readonly [properties: Buffer, refusal: RegExp])[];
  before(() => {
    rejected = [
      [nested(DEEP, object), /nested more than 128 levels deep/],
      [nested(DEEP, array), /nested more than 128 levels deep/],
      [entry("workspaceName", text("x".repeat(LARGE))), /has 5\d MiB, but may have at most (8|32)/],
      [entry("n".repeat(2_000), text("x")), /name is longer than 1000 bytes/],
    ];
  });
  after(() => (rejected = []));

  for (const [method, fields] of Object.entries(METHODS)) {
    it(`${method} rejects what is nested deep, large, or long in its names`, () =>
      onPlugin(async ({ plugin }) => {
        for (const field of fields) {
          for (const [properties, refusal] of rejected) {
            const started = Date.now();
            expect(await refusalOf(send(plugin, method, delimited(field, properties)))).to.match(refusal);
            expect(Date.now() - started).to.be.below(AT_ONCE_MILLISECONDS);
          }
        }
        const { result } = await invoke(plugin, "quantum:listWorkspaceKeys", NAMES);
        expect(result).to.have.property("primaryKey");
      }));
  }

  it("that are no messages are rejected, by every method", () =>
    onPlugin(async ({ plugin }) => {
      for (const [method, [field = 0]] of Object.entries(METHODS)) {
        const cutOff = delimited(field, entry("a", text("b"))).subarray(0, -2);
        expect(await refusalOf(send(plugin, method, cutOff)), method).to.match(/cannot be decoded/);
      }
    }));

  it("delete takes any state, however deep, large or broken", () =>
    onPlugin(async ({ plugin }) => {
      const urn = delimited(2, Buffer.from(QUANTUM_KEYS));
      for (const state of [nested(DEEP, object), entry("x", text("x".repeat(LARGE))), Buffer.from([1, 2])]) {
        await send(plugin, "delete", Buffer.concat([urn, delimited(3, state)]));
      }
      await send(plugin, "delete", delimited(2, Buffer.from("no URN")));
    }));

  it("with many arguments that are wrong name the first ones", () =>
    onPlugin(async ({ plugin }) => {
      const args = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`a${index}`, "x"]));
      const { failures } = await invoke(plugin, "quantum:listWorkspaceKeys", args);
      expect(failures).to.have.length(51);
      expect(failures.at(-1)).to.deep.equal({ property: "", reason: "951 more things are wrong" });
    }));
});

/** A request by its bytes: protobuf's own writer takes as long as its reader. */
function send({ client }: Plugin, method: string, request: Buffer): Promise<unknown> {
  const { path } = (ResourceProviderService as unknown as Record<string, { path: string }>)[method] as {
    path: string;
  };
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(
      path,
      (bytes: Buffer) => bytes,
      (bytes) => bytes,
      request,
      (error, response) => (error === null ? resolve(response) : reject(new Error(error.details))),
    );
  });
}

function nested(depth: number, level: (value: Buffer) => Buffer): Buffer {
  let value = text("x");
  for (let index = 0; index < depth; index++) value = level(value);
  return entry("resourceId", value);
}

/** The messages of `google.protobuf.Struct`. */
function text(value: string): Buffer {
  return delimited(3, Buffer.from(value));
}

function object(value: Buffer): Buffer {
  return delimited(5, entry("a", value));
}

function array(value: Buffer): Buffer {
  return delimited(6, delimited(1, value));
}

function entry(name: string, value: Buffer): Buffer {
  return delimited(1, Buffer.concat([delimited(1, Buffer.from(name)), delimited(2, value)]));
}

function delimited(field: number, content: Buffer): Buffer {
  const length: number[] = [];
  let left = content.length;
  for (; left > 127; left = Math.floor(left / 128)) length.push((left % 128) + 128);
  return Buffer.concat([Buffer.from([field * 8 + 2, ...length, left]), content]);
}
