import type { status } from "@grpc/grpc-js";

/** What only the plugin has to refuse; the message holds no value. */
export class PluginError extends Error {
  override readonly name = "PluginError";

  constructor(
    readonly code: keyof typeof status,
    message: string,
  ) {
    super(message);
  }
}
