/** What the engine shows to the user for a provider's process. */
import { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { LogRequest, LogSeverity } from "@pulumi/pulumi/proto/engine_pb";

import { grpc } from "./sdk";

/** An engine that does not respond by then is not waited for. */
const TIMEOUT_MILLISECONDS = 5_000;

export class Engine {
  private client: EngineClient | undefined;
  private readonly underWay = new Set<Promise<void>>();

  /** @param address of the engine that started, or attached to, the plugin */
  attach(address: string): void {
    this.client?.close();
    this.client = new EngineClient(address, grpc.credentials.createInsecure());
  }

  /** @param urn the resource that it is about, where it is about one */
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
    this.underWay.add(shown);
    void shown.then(() => this.underWay.delete(shown));
  }

  /** Resolves when all that was logged is shown: an engine that has its response may end the plugin. */
  async settled(): Promise<void> {
    await Promise.all(this.underWay);
  }
}
