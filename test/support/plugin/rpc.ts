/** The little gRPC that the engine needs, and the only casts around protobuf's loosely typed values. */
import * as grpc from "@grpc/grpc-js";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { Properties } from "../values";

/** Allows states of many megabytes: gRPC's default limit is four. */
export const channelOptions = { "grpc.max_receive_message_length": 400 * 1024 * 1024 };

export interface RpcServer {
  address: string;
  close(): void;
}

/** Serves on a loopback port of the system's choice. */
export async function serve(
  services: { definition: grpc.ServiceDefinition; implementation: grpc.UntypedServiceImplementation }[],
): Promise<RpcServer> {
  const server = new grpc.Server(channelOptions);
  for (const { definition, implementation } of services) {
    server.addService(definition, implementation);
  }
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    );
  });
  return { address: `127.0.0.1:${port}`, close: () => server.forceShutdown() };
}

/** A unary method of a service, from a function that returns a promise. */
export function unary<Request, Response>(
  answer: (request: Request) => Response | Promise<Response>,
): grpc.handleUnaryCall<Request, Response> {
  return (call, callback) => {
    Promise.resolve()
      .then(() => answer(call.request))
      .then(
        (response) => callback(null, response),
        (error: unknown) => callback(asServiceError(error), null),
      );
  };
}

/** An error that carries its gRPC status to the other side. */
export class RpcError extends Error {
  constructor(
    readonly code: grpc.status,
    message: string,
  ) {
    super(message);
  }
}

function asServiceError(error: unknown): Partial<grpc.StatusObject> {
  const code = error instanceof RpcError ? error.code : grpc.status.UNKNOWN;
  return { code, details: error instanceof Error ? error.message : String(error) };
}

export function readStruct(struct: Struct | undefined): Properties {
  return struct?.toJavaScript() ?? {};
}

export function writeStruct(properties: Properties): Struct {
  return Struct.fromJavaScript(properties);
}

/** A method of a client, called with a deadline; the error has only the message of the other side. */
export function call<Request, Response>(
  method: (
    request: Request,
    metadata: grpc.Metadata,
    options: Partial<grpc.CallOptions>,
    callback: (error: grpc.ServiceError | null, response: Response) => void,
  ) => unknown,
  request: Request,
  timeoutMs: number,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    method(request, new grpc.Metadata(), { deadline: Date.now() + timeoutMs }, (error, response) =>
      error === null ? resolve(response) : reject(new Error(error.details)),
    );
  });
}
