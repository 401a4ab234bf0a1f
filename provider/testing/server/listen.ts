/** A server on a loopback port, whose connections can be ended at any time. */
import type { Server, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

export interface Listening {
  readonly port: number;
  /** Ends the connection of a response with a TCP reset. */
  readonly reset: (response: ServerResponse) => void;
  readonly close: () => Promise<void>;
}

export async function listen(server: Server): Promise<Listening> {
  // Of a TLS connection this is the socket underneath, which alone can be reset; both have the same peer.
  const sockets = new Map<number | undefined, Socket>();
  server.on("connection", (socket) => {
    const { remotePort } = socket;
    sockets.set(remotePort, socket.unref());
    socket.on("close", () => sockets.delete(remotePort));
  });
  // Longer than a client of a test is idle: a connection closed under a request would be a fault of its own.
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
