/** The `ResourceMonitor` service: what the SDK calls while a program runs. */
import { randomUUID } from "node:crypto";
import { status } from "@grpc/grpc-js";
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { ResourceMonitorService } from "@pulumi/pulumi/proto/resource_grpc_pb";
import { CheckFailure, InvokeResponse } from "@pulumi/pulumi/proto/provider_pb";
import * as proto from "@pulumi/pulumi/proto/resource_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { packageOf } from "../stack/urn";
import { lowerOutputs, mapValues } from "../values";
import type { Properties } from "../values";
import type { Deployment } from "./deployment/deployment";
import { goalOf, readGoalOf } from "./deployment/goal";
import type { Plugins } from "./plugins";
import { readStruct, RpcError, unary, writeStruct } from "../plugin/rpc";

// What is left out here makes the SDK say so in a program that uses it, as an old CLI would.
const features = ["secrets", "resourceReferences", "outputValues", "parameterization"];

export function monitorService(
  deployment: Deployment,
  plugins: () => Plugins,
): {
  definition: typeof ResourceMonitorService;
  implementation: UntypedServiceImplementation;
} {
  const implementation: UntypedServiceImplementation = {
    supportsFeature: unary((request: proto.SupportsFeatureRequest) => {
      const response = new proto.SupportsFeatureResponse();
      response.setHassupport(features.includes(request.getId()));
      return response;
    }),
    registerPackage: unary(() => {
      const response = new proto.RegisterPackageResponse();
      response.setRef(randomUUID());
      return response;
    }),
    registerResource: unary((request: proto.RegisterResourceRequest) =>
      registerResource(deployment, request),
    ),
    registerResourceOutputs: unary((request: proto.RegisterResourceOutputsRequest) => {
      deployment.registerOutputs(request.getUrn(), mapValues(readStruct(request.getOutputs()), lowerOutputs));
      return new Empty();
    }),
    readResource: unary((request: proto.ReadResourceRequest) => readResource(deployment, request)),
    invoke: unary((request: proto.ResourceInvokeRequest) => invoke(deployment, plugins, request)),
    call: unary((request: proto.ResourceCallRequest) => {
      throw unknownFunction(request.getTok());
    }),
    signalAndWaitForShutdown: unary(async () => {
      await deployment.settled();
      return new Empty();
    }),
  };
  return { definition: ResourceMonitorService, implementation };
}

async function registerResource(
  deployment: Deployment,
  request: proto.RegisterResourceRequest,
): Promise<proto.RegisterResourceResponse> {
  if (request.getRemote()) {
    throw new RpcError(
      status.UNIMPLEMENTED,
      `remote component ${request.getType()}: the embedded engine has none`,
    );
  }
  if (request.getImportid() !== "") {
    throw new RpcError(status.UNIMPLEMENTED, "the embedded engine imports nothing");
  }
  const resource = await deployment.register(goalOf(request));
  const response = new proto.RegisterResourceResponse();
  response.setUrn(resource.urn);
  response.setId(resource.id);
  // The outputs of a component are registered later; those of the last run may name what is not there yet.
  response.setObject(writeStruct(resource.custom ? resource.outputs : {}));
  return response;
}

async function readResource(
  deployment: Deployment,
  request: proto.ReadResourceRequest,
): Promise<proto.ReadResourceResponse> {
  const resource = await deployment.read(readGoalOf(request));
  const response = new proto.ReadResourceResponse();
  response.setUrn(resource.urn);
  response.setProperties(writeStruct(resource.outputs));
  return response;
}

async function invoke(
  deployment: Deployment,
  plugins: () => Plugins,
  request: proto.ResourceInvokeRequest,
): Promise<InvokeResponse> {
  const token = request.getTok();
  const response = new InvokeResponse();
  if (plugins().has(packageOf(token))) {
    const wanted = { type: token, provider: request.getProvider(), version: request.getVersion() };
    const reference = await deployment.providerReference(wanted);
    const args = mapValues(readStruct(request.getArgs()), lowerOutputs);
    const { result, failures } = await plugins()
      .invoke(reference, token, args)
      .catch((error: Error) => {
        throw failedFunction(token, error.message);
      });
    response.setReturn(writeStruct(result));
    return response.setFailuresList(
      failures.map(({ property, reason }) => new CheckFailure().setProperty(property).setReason(reason)),
    );
  }
  if (token !== "pulumi:pulumi:getResource") {
    throw unknownFunction(token);
  }
  response.setReturn(writeStruct(getResource(deployment, readStruct(request.getArgs()))));
  return response;
}

function getResource(deployment: Deployment, { urn = null }: Properties): Properties {
  const resource = typeof urn === "string" ? deployment.news.get(urn) : undefined;
  if (resource === undefined) {
    throw new RpcError(status.NOT_FOUND, `unknown resource ${JSON.stringify(urn)}`);
  }
  return { urn, id: resource.id, provider: resource.provider, state: resource.outputs };
}

/** Only plugins have functions: neither the echoed packages nor dynamic providers do. */
function unknownFunction(token: string): RpcError {
  return failedFunction(token, `unknown function ${token}`);
}

function failedFunction(token: string, message: string): RpcError {
  return new RpcError(status.UNKNOWN, `invocation of ${token} returned an error: ${message}`);
}
