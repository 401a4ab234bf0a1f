/**
 * The plugin's process, which the engine starts as `pulumi-resource-azure-listkeys <engine address>`. It prints
 * its port, and serves until it is ended.
 */
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { fstatSync } from "node:fs";

import { Engine } from "../lifecycle/engine";
import { ListKeysProvider } from "./keysPackage";
import { bounded } from "./requests";
import { grpc } from "../lifecycle/sdk";
import { serviceOf } from "./service";

/** The engine's limit; gRPC's default is four megabytes. */
const MAX_MESSAGE_BYTES = 400 * 1024 * 1024;

export function main(args: readonly string[] = process.argv.slice(2)): void {
  process.on("uncaughtException", crash);
  process.on("unhandledRejection", crash);
  endWithEngine();

  const engine = new Engine();
  const [address] = args;
  if (address !== undefined) engine.attach(address);
  const server = new grpc.Server({ "grpc.max_receive_message_length": MAX_MESSAGE_BYTES });
  server.addService(bounded(ResourceProviderService), serviceOf(new ListKeysProvider(engine), engine));
  server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
    if (error !== null) crash(error);
    process.stdout.write(`${port}\n`);
  });
}

/** Prints the stack frames. The message of the error may contain secrets, so it is not printed. */
function crash(error: unknown): never {
  const frames = error instanceof Error ? (error.stack ?? "").split("\n").filter(isFrame) : [];
  const name = error instanceof Error ? error.name : typeof error;
  process.stderr.write(
    [`Internal error of pulumi-resource-azure-listkeys: ${name}`, ...frames, ""].join("\n"),
  );
  process.exit(1);
}

function isFrame(line: string): boolean {
  return /^ {4}at /.test(line);
}

/** An engine that is killed cannot end its plugins, but its pipe closes. */
function endWithEngine(): void {
  const stdin = fstatSync(0);
  if (!stdin.isFIFO() && !stdin.isSocket()) return;
  process.stdin.on("close", () => process.exit(0));
  process.stdin.resume();
}
