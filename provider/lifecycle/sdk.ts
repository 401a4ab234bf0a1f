/**
 * gRPC and protobuf as Pulumi's SDK has them. They are taken from the SDK's own folder and are no dependencies
 * of this package: messages only pass between the SDK's stubs and ours where both have the same copy of
 * protobuf, whatever versions a package manager has put beside each other. The SDK itself, which takes ten
 * times as long to load as these, is not loaded.
 */
import { createRequire } from "node:module";

import type * as grpcTypes from "@grpc/grpc-js";
import type * as protobufTypes from "google-protobuf";
import type * as emptyTypes from "google-protobuf/google/protobuf/empty_pb";
import type * as structTypes from "google-protobuf/google/protobuf/struct_pb";

const sdk = createRequire(require.resolve("@pulumi/pulumi/package.json"));

export const grpc = sdk("@grpc/grpc-js") as typeof grpcTypes;
export const protobuf = sdk("google-protobuf") as typeof protobufTypes;
export const { Empty } = sdk("google-protobuf/google/protobuf/empty_pb.js") as typeof emptyTypes;
export const { Struct } = sdk("google-protobuf/google/protobuf/struct_pb.js") as typeof structTypes;

export type Struct = structTypes.Struct;
