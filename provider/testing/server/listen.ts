/** A server on a loopback port, whose connections can be ended at any time. */
import type { Server, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

export interface Listening {
  readonly port: number;
  /** Resets the connection of a response (TCP RST). */
  readonly reset: (response: ServerResponse) => void;
  readonly close: () => Promise<void>;
}

export async function listen(server: Server): Promise<Listening> {
  // For TLS this is the underlying TCP socket: only that can be reset. Both have the same peer.
  const sockets = new Map<number | undefined, Socket>();
  server.on("connection", (socket) => {
    const { remotePort } = socket;
    sockets.set(remotePort, socket.unref());
    socket.on("close", () => sockets.delete(remotePort));
  });
  // Longer than any test client is idle: closing a connection as a request arrives would be an unplanned
  // fault.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    reset: (response) => sockets.get(response.socket?.remotePort)?.resetAndDestroy(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets.values()) socket.destroy();
      }),
  };
}
