/**
 * The provider that the CLI finds for packages that are only echoed: `foreignResources.ts` spoken over
 * gRPC. Started by the CLI through an executable `pulumi-resource-<package>`; it prints its port and
 * serves until it is cancelled or its input ends.
 */
import { status } from "@grpc/grpc-js";
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { foreignDiff, foreignId } from "../foreignResources";
import { readStruct, RpcError, serve, unary } from "../plugin/rpc";
import { urnName, urnType } from "../stack/urn";

function checked(request: proto.CheckRequest): proto.CheckResponse {
  return new proto.CheckResponse().setInputs(request.getNews());
}

function diff(request: proto.DiffRequest): proto.DiffResponse {
  const olds = readStruct(request.getOldInputs());
  const { changed, replaces } = foreignDiff(urnType(request.getUrn()), olds, readStruct(request.getNews()));
  const { DIFF_SOME, DIFF_NONE } = proto.DiffResponse.DiffChanges;
  return new proto.DiffResponse()
    .setChanges(changed.length > 0 ? DIFF_SOME : DIFF_NONE)
    .setDiffsList(changed)
    .setReplacesList(replaces);
}

function create(request: proto.CreateRequest): proto.CreateResponse {
  const urn = request.getUrn();
  const id = foreignId(urnType(urn), urnName(urn), readStruct(request.getProperties()));
  return new proto.CreateResponse().setId(id).setProperties(request.getProperties());
}

// Previews are the engine's own affair: without support for them it echoes the inputs by itself.
function configured(): proto.ConfigureResponse {
  return new proto.ConfigureResponse().setAcceptsecrets(true).setAcceptresources(true);
}

const implementation: UntypedServiceImplementation = {
  // Newer than any version that a program asks for.
  getPluginInfo: unary(() => new PluginInfo().setVersion("999.0.0")),
  checkConfig: unary(checked),
  diffConfig: unary(diff),
  configure: unary(configured),
  check: unary(checked),
  diff: unary(diff),
  create: unary(create),
  read: unary((request: proto.ReadRequest) =>
    new proto.ReadResponse()
      .setId(request.getId())
      .setProperties(request.getProperties())
      .setInputs(request.getInputs()),
  ),
  update: unary((request: proto.UpdateRequest) =>
    new proto.UpdateResponse().setProperties(request.getNews()),
  ),
  delete: unary(() => new Empty()),
  invoke: unary((request: proto.InvokeRequest) => {
    throw new RpcError(status.UNKNOWN, `unknown function ${request.getTok()}`);
  }),
  cancel: unary(() => new Empty()),
};

void serve([{ definition: ResourceProviderService, implementation }]).then(({ address }) => {
  console.log(address.split(":").pop());
});
