/**
 * Remote control of a running fake for other processes, at a secret path that is passed in the environment.
 */
import type { IncomingMessage, ServerResponse } from "node:http";

import type { FakeArm } from "./fakeArm";

/** What other processes can call. */
export const REMOTE = [
  "add",
  "remove",
  "rotate",
  "setAnswer",
  "keysOf",
  "givenKeys",
  "fail",
  "clearFaults",
  "reset",
  "giveToken",
  "requests",
  "identityRequests",
  "tokens",
] as const satisfies readonly (keyof FakeArm)[];

export type RemoteName = (typeof REMOTE)[number];

export interface ControlCall {
  readonly name: RemoteName | "settings";
  readonly args: readonly unknown[];
}

/** Responds with `{ result }`, or `{ error }` with the message of the error that was thrown. */
export function control(fake: FakeArm, settings: object) {
  const run = ({ name, args }: ControlCall): unknown => {
    if (name === "settings") return settings;
    if (!REMOTE.includes(name)) throw new Error(`There is no handle '${String(name)}'.`);
    const member = (fake as unknown as Record<RemoteName, unknown>)[name];
    return typeof member === "function"
      ? (member as (...args: readonly unknown[]) => unknown)(...args)
      : member;
  };
  return async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
      const result = run(JSON.parse(Buffer.concat(chunks).toString()) as ControlCall);
      response.end(JSON.stringify({ result }));
    } catch (error) {
      response.end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
    }
  };
}
