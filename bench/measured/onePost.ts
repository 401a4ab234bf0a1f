/**
 * In place of azure-native's provider, a binary that no registry here has: a plugin whose functions do what that provider
 * cannot do without, one POST each, with a token that is asked for once. As in azure-native's nothing limits how many are
 * in flight.
 */
import { get } from "node:http";

import * as grpc from "@grpc/grpc-js";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";

import { connect } from "./clients/https";
import { endpoint } from "./clients/service";

let connected: ReturnType<typeof connect> | undefined;

function unary<Request, Response>(
  answer: (request: Request) => Response | Promise<Response>,
): grpc.handleUnaryCall<Request, Response> {
  return ({ request }, respond) => {
    Promise.resolve(answer(request)).then(
      (response) => respond(null, response),
      (error: Error) => respond({ code: grpc.status.UNKNOWN, details: error.message }),
    );
  };
}

const implementation: grpc.UntypedServiceImplementation = {
  handshake: unary(() => new proto.ProviderHandshakeResponse().setAcceptSecrets(true)),
  attach: unary(() => new Empty()),
  getPluginInfo: unary(() => new PluginInfo().setVersion("0.0.0")),
  checkConfig: unary((request: proto.CheckRequest) => new proto.CheckResponse().setInputs(request.getNews())),
  diffConfig: unary(() => new proto.DiffResponse()),
  configure: unary(() => new proto.ConfigureResponse().setAcceptsecrets(true)),
  invoke: unary(async (request: proto.InvokeRequest) => {
    const list = await (connected ??= token().then(connect));
    const { workspaceName } = request.getArgs()?.toJavaScript() as { workspaceName: string };
    const keys = (await list(workspaceName)) as Record<string, never>;
    return new proto.InvokeResponse().setReturn(Struct.fromJavaScript(keys));
  }),
  cancel: unary(() => new Empty()),
};

/** As App Service's managed identity gives one. */
function token(): Promise<string> {
  const { IDENTITY_ENDPOINT: url = "", IDENTITY_HEADER: secret = "" } = process.env;
  const query = new URLSearchParams({ "api-version": "2019-08-01", resource: endpoint });
  return new Promise((resolve, reject) => {
    get(`${url}?${query.toString()}`, { headers: { "x-identity-header": secret } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("error", reject);
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve((JSON.parse(text) as { access_token: string }).access_token));
    }).on("error", reject);
  });
}

const server = new grpc.Server();
server.addService(ResourceProviderService, implementation);
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error !== null) throw error;
  process.stdout.write(`${port}\n`);
});
// An engine that ends closes the pipe to its plugins.
process.stdin.on("end", () => process.exit()).resume();
