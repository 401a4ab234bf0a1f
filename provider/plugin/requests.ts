/**
 * Requests with properties are checked before they are decoded: at every level protobuf's setters walk everything below a
 * value, so that a nesting of a thousand levels takes seconds, and a deeper one overflows the stack.
 */
import type * as grpcTypes from "@grpc/grpc-js";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import type { BinaryReader } from "google-protobuf";

import { protobuf } from "../lifecycle/sdk";
import { PluginError } from "./errors";

const MEBIBYTE = 1024 * 1024;

/** A response of Azure has no more than 4 MiB, and an update has the state three times. */
const MOST_BYTES = 32 * MEBIBYTE;

/** The largest argument is a request's body, which is not larger in Azure. */
const MOST_BYTES_OF_ARGUMENTS = 8 * MEBIBYTE;

/** A response may be nested 64 levels deep, and is in a secret in a field of the state. */
const DEEPEST = 128;

const LONGEST_NAME = 1_000;

/** The fields that are properties, and the limit of the request; by method. */
const METHODS: Readonly<Record<string, { fields: readonly number[]; bytes: number }>> = {
  checkConfig: { fields: [2, 3], bytes: MOST_BYTES_OF_ARGUMENTS },
  diffConfig: { fields: [3, 4, 6], bytes: MOST_BYTES_OF_ARGUMENTS },
  configure: { fields: [2], bytes: MOST_BYTES_OF_ARGUMENTS },
  invoke: { fields: [2], bytes: MOST_BYTES_OF_ARGUMENTS },
  check: { fields: [2, 3], bytes: MOST_BYTES },
  diff: { fields: [3, 4, 6], bytes: MOST_BYTES },
  create: { fields: [2], bytes: MOST_BYTES },
  read: { fields: [3, 4], bytes: MOST_BYTES },
  update: { fields: [3, 4, 8], bytes: MOST_BYTES },
};

/** The service's definition, in which a rejected request is decoded to an error with the reason. */
export function bounded(definition: grpcTypes.ServiceDefinition): grpcTypes.ServiceDefinition {
  const methods = Object.entries(definition).map(([name, method]) => [
    name,
    { ...method, requestDeserialize: deserializer(name, method) },
  ]);
  return Object.fromEntries(methods) as grpcTypes.ServiceDefinition;
}

function deserializer(
  name: string,
  { requestDeserialize }: grpcTypes.MethodDefinition<unknown, unknown>,
): (bytes: Buffer) => unknown {
  // There is nothing to delete, whatever the state has become.
  if (name === "delete") return () => new proto.DeleteRequest();
  const method = METHODS[name];
  if (method === undefined) return requestDeserialize;
  return (bytes) => {
    try {
      if (bytes.length > method.bytes) throw tooLarge(bytes.length, method.bytes);
      checkBytes(bytes, method.fields);
      return requestDeserialize(bytes);
    } catch (error) {
      return error instanceof PluginError ? error : rejected("cannot be decoded");
    }
  };
}

type Kind = "struct" | "entry" | "value" | "list";

/** `google.protobuf.Struct`: what a field of each message holds. */
const INNER: Readonly<Record<Kind, Readonly<Record<number, Kind>>>> = {
  struct: { 1: "entry" },
  entry: { 2: "value" },
  value: { 5: "struct", 6: "list" },
  list: { 1: "value" },
};

const NAME_OF_ENTRY = 1;

function checkBytes(bytes: Buffer, fields: readonly number[]): void {
  const reader = new protobuf.BinaryReader(bytes);
  while (reader.nextField()) {
    if (fields.includes(reader.getFieldNumber())) into(reader, "struct", 1);
    else reader.skipField();
  }
}

function into(reader: BinaryReader, kind: Kind, depth: number): void {
  if (depth > DEEPEST) throw rejected(`has properties that are nested more than ${DEEPEST} levels deep`);
  reader.readMessage(undefined, () => {
    while (reader.nextField()) {
      const inner = INNER[kind][reader.getFieldNumber()];
      if (inner !== undefined)
        into(reader, inner, inner === "struct" || inner === "list" ? depth + 1 : depth);
      else if (kind === "entry" && reader.getFieldNumber() === NAME_OF_ENTRY) checkName(reader.readBytes());
      else reader.skipField();
    }
  });
}

function checkName(name: { readonly length: number }): void {
  if (name.length > LONGEST_NAME) {
    throw rejected(`has a property whose name is longer than ${LONGEST_NAME} bytes`);
  }
}

function tooLarge(bytes: number, most: number): PluginError {
  return rejected(`has ${Math.ceil(bytes / MEBIBYTE)} MiB, but may have at most ${most / MEBIBYTE}`);
}

function rejected(why: string): PluginError {
  return new PluginError("INVALID_ARGUMENT", `azure-listkeys rejected the request, which ${why}.`);
}
