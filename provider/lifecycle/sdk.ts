/**
 * The gRPC and protobuf of Pulumi's SDK. They are loaded from the SDK's folder, and are not dependencies of this package:
 * the SDK's stubs only work with messages of the same copy of protobuf, and a package manager may install several. The
 * SDK itself is not loaded, which would take ten times as long.
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
