/** The `Engine` service: logs of the program and its providers, and the root resource. */
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/engine_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import type { Diagnostic } from "../driver";
import type { Deployment } from "./deployment/deployment";
import type { Report } from "./report";
import { unary } from "../plugin/rpc";

const severities: Record<number, Diagnostic["severity"]> = {
  [proto.LogSeverity.INFO]: "info",
  [proto.LogSeverity.WARNING]: "warning",
  [proto.LogSeverity.ERROR]: "error",
};

export function engineService(
  report: Report,
  deployment: Deployment,
): { definition: typeof EngineService; implementation: UntypedServiceImplementation } {
  const implementation: UntypedServiceImplementation = {
    log: unary((request: proto.LogRequest) => {
      const severity = severities[request.getSeverity()];
      // Debug messages are shown on request only, and hold secrets; status lines come and go. What a
      // program says after the run has stopped is about being stopped.
      if (severity !== undefined && !request.getEphemeral() && !deployment.failed) {
        report.diagnose(severity, request.getMessage(), request.getUrn() || undefined);
      }
      return new Empty();
    }),
    getRootResource: unary(() => {
      const response = new proto.GetRootResourceResponse();
      response.setUrn(deployment.rootUrn);
      return response;
    }),
    setRootResource: unary((request: proto.SetRootResourceRequest) => {
      deployment.rootUrn = request.getUrn();
      return new proto.SetRootResourceResponse();
    }),
    requirePulumiVersion: unary(() => new proto.RequirePulumiVersionResponse()),
  };
  return { definition: EngineService, implementation };
}
