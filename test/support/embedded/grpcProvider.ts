/** A provider in its own process, called over gRPC. */
import type { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { call, readStruct, writeStruct } from "../plugin/rpc";
import type { Properties } from "../values";
import type { Diff, Provider, ResourceId } from "./providers";

/** No call of a provider takes longer than a program may. */
export const callTimeoutMs = 110_000;

/** How values are converted for the process. */
export interface Border {
  send: (properties: Properties) => Properties;
  /** @param sent what the response is based on */
  receive: (properties: Properties, sent: Properties) => Properties;
}

export function grpcProvider(
  client: () => Promise<ResourceProviderClient>,
  { send, receive }: Border,
): Provider {
  const write = (properties: Properties): ReturnType<typeof writeStruct> => writeStruct(send(properties));
  return {
    async check(resource, olds, news) {
      const request = address(new proto.CheckRequest(), resource).setOlds(write(olds)).setNews(write(news));
      const service = await client();
      const response = await call(service.check.bind(service), request, callTimeoutMs);
      const failures = response.getFailuresList().map((failure) => failure.toObject());
      return { inputs: receive(readStruct(response.getInputs()), news), failures };
    },

    async diff(resource, old, news, ignoreChanges) {
      const request = address(new proto.DiffRequest(), resource)
        .setId(old.id)
        .setOldInputs(write(old.inputs))
        .setOlds(write(old.outputs))
        .setNews(write(news))
        .setIgnorechangesList(ignoreChanges);
      const service = await client();
      return readDiff(await call(service.diff.bind(service), request, callTimeoutMs));
    },

    async create(resource, inputs, preview = false) {
      const request = address(new proto.CreateRequest(), resource)
        .setProperties(write(inputs))
        .setPreview(preview);
      const service = await client();
      const response = await call(service.create.bind(service), request, callTimeoutMs);
      return { id: response.getId(), outputs: receive(readStruct(response.getProperties()), inputs) };
    },

    async update(resource, old, news, preview = false) {
      const request = address(new proto.UpdateRequest(), resource)
        .setId(old.id)
        .setOldInputs(write(old.inputs))
        .setOlds(write(old.outputs))
        .setNews(write(news))
        .setPreview(preview);
      const service = await client();
      const response = await call(service.update.bind(service), request, callTimeoutMs);
      return receive(readStruct(response.getProperties()), news);
    },

    async read(resource, old) {
      const request = address(new proto.ReadRequest(), resource)
        .setId(old.id)
        .setInputs(write(old.inputs))
        .setProperties(write(old.outputs));
      const service = await client();
      const response = await call(service.read.bind(service), request, callTimeoutMs);
      const outputs = receive(readStruct(response.getProperties()), old.outputs);
      const inputs = response.getInputs();
      return {
        id: response.getId(),
        outputs,
        ...(inputs !== undefined && { inputs: receive(readStruct(inputs), old.inputs) }),
      };
    },

    async delete(resource, old) {
      const request = address(new proto.DeleteRequest(), resource)
        .setId(old.id)
        .setOldInputs(write(old.inputs))
        .setProperties(write(old.outputs));
      const service = await client();
      await call(service.delete.bind(service), request, callTimeoutMs);
    },
  };
}

/** Every request says which resource it is about, in the same three fields. */
function address<
  Request extends { setUrn(v: string): unknown; setName(v: string): unknown; setType(v: string): unknown },
>(request: Request, { urn, name, type }: ResourceId): Request {
  request.setUrn(urn);
  request.setName(name);
  request.setType(type);
  return request;
}

function readDiff(response: proto.DiffResponse): Diff {
  const { DIFF_SOME, DIFF_NONE } = proto.DiffResponse.DiffChanges;
  const changes = response.getChanges();
  return {
    changes: changes === DIFF_SOME ? true : changes === DIFF_NONE ? false : undefined,
    changed: response.getDiffsList(),
    replaces: response.getReplacesList(),
    deleteBeforeReplace: response.getDeletebeforereplace(),
  };
}
