/** The `ResourceProvider` service of Pulumi's protocol: converts messages, and decides nothing. */
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import type * as grpcTypes from "@grpc/grpc-js";
import type { PluginAttach } from "@pulumi/pulumi/proto/plugin_pb";

import { messageOf } from "../lifecycle/messageOf";
import { version } from "../version";
import { checkConfiguration } from "./configuration";
import type { Engine } from "../lifecycle/engine";
import type { Change, Difference } from "./keyResource";
import type { ListKeysProvider } from "./keysPackage";
import { Empty, grpc, Struct } from "../lifecycle/sdk";
import type { Properties } from "../lifecycle/state";
import { type Failure, PluginError } from "./errors";
import { schemaText } from "./schema";

export function serviceOf(keys: ListKeysProvider, engine: Engine): grpcTypes.UntypedServiceImplementation {
  const unary = <Request, Response>(handler: (request: Request) => Response | Promise<Response>) =>
    unaryOf(handler, engine);
  return {
    handshake: unary((request: proto.ProviderHandshakeRequest) => {
      keys.start();
      engine.attach(request.getEngineAddress());
      keys.reportsPreviews = request.getInvokeWithPreview();
      return new proto.ProviderHandshakeResponse().setAcceptSecrets(true).setAcceptResources(true);
    }),
    attach: unary((request: PluginAttach) => {
      keys.start();
      engine.attach(request.getAddress());
      return new Empty();
    }),
    getPluginInfo: unary(() => new PluginInfo().setVersion(version)),
    getSchema: unary(() => new proto.GetSchemaResponse().setSchema(schemaText())),
    getMapping: unary(() => new proto.GetMappingResponse()),
    getMappings: unary(() => new proto.GetMappingsResponse()),
    checkConfig: unary((request: proto.CheckRequest) =>
      checked(checkConfiguration(read(request.getNews()), request.getUrn())),
    ),
    // Another identity lists the same keys, so no resource is replaced.
    diffConfig: unary(() => new proto.DiffResponse()),
    configure: unary((request: proto.ConfigureRequest) => {
      keys.configure(read(request.getArgs()));
      return new proto.ConfigureResponse()
        .setAcceptsecrets(true)
        .setAcceptresources(true)
        .setSupportspreview(true);
    }),
    check: unary(async (request: proto.CheckRequest) =>
      checked(await keys.resource(request.getUrn()).check(read(request.getOlds()), read(request.getNews()))),
    ),
    diff: unary(async (request: proto.DiffRequest) => {
      const resource = keys.resource(request.getUrn());
      return differing(
        await resource.diff(request.getId(), read(request.getOlds()), read(request.getNews())),
      );
    }),
    create: unary(async (request: proto.CreateRequest) => {
      const resource = keys.resource(request.getUrn());
      const { id, properties } = await resource.create(read(request.getProperties()), request.getPreview());
      return new proto.CreateResponse().setId(id).setProperties(write(properties));
    }),
    read: unary(async (request: proto.ReadRequest) => {
      const state = read(request.getProperties());
      const { found } = await keys.resource(request.getUrn()).read(request.getId(), state);
      const response = new proto.ReadResponse();
      if (found === undefined) return response;
      return response.setId(found.id).setProperties(write(found.properties)).setInputs(write(found.inputs));
    }),
    update: unary(async (request: proto.UpdateRequest) => {
      const resource = keys.resource(request.getUrn());
      const properties = await resource.update(
        read(request.getOlds()),
        read(request.getNews()),
        request.getPreview(),
      );
      return new proto.UpdateResponse().setProperties(write(properties));
    }),
    // Deletes nothing in Azure.
    delete: unary(() => new Empty()),
    invoke: unary(async (request: proto.InvokeRequest) => {
      const outcome = await keys.invoke(request.getTok(), read(request.getArgs()), request.getPreview());
      return "failures" in outcome
        ? new proto.InvokeResponse().setFailuresList(failures(outcome.failures))
        : new proto.InvokeResponse().setReturn(write(outcome.result));
    }),
    cancel: unary(() => {
      keys.cancel();
      return new Empty();
    }),
  };
}

function checked(outcome: { inputs: Properties } | { failures: readonly Failure[] }): proto.CheckResponse {
  return "failures" in outcome
    ? new proto.CheckResponse().setFailuresList(failures(outcome.failures))
    : new proto.CheckResponse().setInputs(write(outcome.inputs));
}

/** More are of no use to a reader. */
const MOST_FAILURES = 50;

function failures(all: readonly Failure[]): proto.CheckFailure[] {
  const shown = all.slice(0, MOST_FAILURES);
  const more = all.length - shown.length;
  return [...shown, ...(more > 0 ? [{ property: "", reason: `${more} more things are wrong` }] : [])].map(
    failure,
  );
}

function failure({ property, reason }: Failure): proto.CheckFailure {
  return new proto.CheckFailure().setProperty(property).setReason(withOwnSettings(reason));
}

function differing({ changes, properties }: Difference): proto.DiffResponse {
  const { DIFF_SOME, DIFF_NONE } = proto.DiffResponse.DiffChanges;
  const names = Object.keys(properties);
  const response = new proto.DiffResponse()
    .setChanges(changes ? DIFF_SOME : DIFF_NONE)
    .setDiffsList(names)
    .setReplacesList(names.filter((name) => properties[name] === "replace"))
    .setHasdetaileddiff(names.length > 0);
  for (const [name, change] of Object.entries(properties)) {
    const difference = new proto.PropertyDiff().setKind(KINDS[change]).setInputdiff(true);
    response.getDetaileddiffMap().set(name, difference);
  }
  return response;
}

const KINDS: Record<Change, proto.PropertyDiff.Kind> = {
  add: proto.PropertyDiff.Kind.ADD,
  delete: proto.PropertyDiff.Kind.DELETE,
  update: proto.PropertyDiff.Kind.UPDATE,
  replace: proto.PropertyDiff.Kind.UPDATE_REPLACE,
};

function read(struct: ReturnType<proto.CheckRequest["getNews"]>): Properties {
  return struct?.toJavaScript() ?? {};
}

/** Leaves out fields that are `undefined`. */
function write(properties: Properties): InstanceType<typeof Struct> {
  return Struct.fromJavaScript(
    Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Parameters<
      typeof Struct.fromJavaScript
    >[0],
  );
}

/** A method that responds once all its log lines are shown. */
function unaryOf<Request, Response>(
  handler: (request: Request) => Response | Promise<Response>,
  engine: Engine,
): grpcTypes.handleUnaryCall<Request | PluginError, Response> {
  return ({ request }, callback) => {
    Promise.resolve()
      .then(() => {
        if (request instanceof PluginError) throw request;
        return handler(request);
      })
      .finally(() => engine.settled())
      .then(
        (response) => callback(null, response),
        (error: unknown) => callback(statusOf(error), null),
      );
  };
}

function statusOf(error: unknown): Partial<grpcTypes.StatusObject> {
  return error instanceof PluginError
    ? { code: grpc.status[error.code], details: withOwnSettings(error.message) }
    : { code: grpc.status.UNKNOWN, details: withOwnSettings(messageOf(error)) };
}

/** Messages name settings with azure-native's namespace, which TypeScript programs can share; the plugin gets only its own. */
function withOwnSettings(message: string): string {
  return message.replaceAll("azure-native:", "azure-listkeys:");
}
