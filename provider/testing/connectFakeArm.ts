/** For commands run by `azure-listkeys-fake -- <command>`: controls the fake that runs the command. */
import { readFileSync } from "node:fs";
import { request } from "node:https";

import { REMOTE, type ControlCall, type RemoteName } from "./control";
import { CONTROL_VARIABLE, environmentOf, TLS_VARIABLE, type Settings } from "./environment";
import type { FakeArm } from "./fakeArm";

/**
 * A fake ARM in another process. It has the methods of `FakeArm`, each returning a promise; `requests`,
 * `identityRequests` and `tokens` are promises too. The process that started it closes it.
 */
export type ConnectedFakeArm = Pick<FakeArm, "endpoint" | "caFile" | "subscriptionId" | "environment"> & {
  readonly [Name in RemoteName]: FakeArm[Name] extends (...args: infer Arguments) => infer Result
    ? (...args: Arguments) => Promise<Result>
    : Promise<FakeArm[Name]>;
};

/**
 * Connects to the fake ARM that this process was started for, by `azure-listkeys-fake -- <command>` or with
 * the `environment()` of a running fake.
 *
 * @throws an `Error` with the command to use, if there is none
 */
export async function connectFakeArm(): Promise<ConnectedFakeArm> {
  const url = process.env[CONTROL_VARIABLE];
  const folder = process.env[TLS_VARIABLE];
  if (url === undefined || folder === undefined) {
    throw new Error(
      "No fake ARM was started for this process. Run the command with it: npx azure-listkeys-fake -- <command>",
    );
  }
  const ca = readFileSync(`${folder}/ca.pem`, "utf8");
  // JSON has no `undefined`: an argument that is not given is left out.
  const call = (name: ControlCall["name"], ...args: unknown[]) =>
    post(url, ca, { name, args: args.slice(0, args.findLastIndex((each) => each !== undefined) + 1) });
  const settings = (await call("settings")) as Settings;

  const handles = REMOTE.map((name): [RemoteName, PropertyDescriptor] => {
    const isValue = name === "requests" || name === "identityRequests" || name === "tokens";
    return [
      name,
      isValue ? { get: () => call(name) } : { value: (...args: unknown[]) => call(name, ...args) },
    ];
  });
  const { endpoint, caFile, subscriptionId } = settings;
  return Object.defineProperties(
    {
      endpoint,
      caFile,
      subscriptionId,
      environment: (base: NodeJS.ProcessEnv = process.env) => environmentOf(settings, base),
    },
    Object.fromEntries(handles),
  ) as ConnectedFakeArm;
}

function post(url: string, ca: string, call: ControlCall): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // No agent: a connection kept alive would keep the test's process alive.
    const sent = request(url, { method: "POST", ca, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("error", reject);
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { result, error } = JSON.parse(Buffer.concat(chunks).toString()) as {
          result?: unknown;
          error?: string;
        };
        if (error === undefined) resolve(result);
        else reject(new Error(error));
      });
    });
    sent.on("error", (cause) =>
      reject(new Error("The fake ARM of this process is no longer running.", { cause })),
    );
    sent.end(JSON.stringify(call));
  });
}
