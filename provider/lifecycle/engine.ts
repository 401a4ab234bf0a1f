/** Log lines that the engine shows for a provider's process. */
import { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { LogRequest, LogSeverity } from "@pulumi/pulumi/proto/engine_pb";

import { grpc } from "./sdk";

/** How long a log line may take; the process does not wait for an engine that hangs. */
const TIMEOUT_MILLISECONDS = 5_000;

export class Engine {
  private client: EngineClient | undefined;
  private readonly inFlight = new Set<Promise<void>>();

  /** @param address the address of the engine that started the plugin, or attached to it */
  attach(address: string): void {
    this.client?.close();
    this.client = new EngineClient(address, grpc.credentials.createInsecure());
  }

  /** @param urn the resource that the message is about, if any */
  log(severity: "info" | "warning", message: string, urn = ""): void {
    const { client } = this;
    if (client === undefined) {
      process.stderr.write(`${message}\n`);
      return;
    }
    const { INFO, WARNING } = LogSeverity;
    const request = new LogRequest()
      .setSeverity(severity === "info" ? INFO : WARNING)
      .setMessage(message)
      .setUrn(urn);
    const options = { deadline: Date.now() + TIMEOUT_MILLISECONDS };
    const shown = new Promise<void>((resolve) => {
      client.log(request, new grpc.Metadata(), options, () => resolve());
    });
    this.inFlight.add(shown);
    void shown.then(() => this.inFlight.delete(shown));
  }

  /** Resolves when all log lines are shown: the engine may end the plugin once it has its response. */
  async settled(): Promise<void> {
    await Promise.all(this.inFlight);
  }
}
