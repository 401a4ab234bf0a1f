import { Agent, request } from "node:https";

import { headersWith, urlOf } from "./service";

/** @param token in place of the one that is no token */
export function connect(token = "fake-token"): Promise<(workspaceName: string) => Promise<unknown>> {
  const agent = new Agent({ keepAlive: true });
  return Promise.resolve(
    (workspaceName) =>
      new Promise((resolve, reject) => {
        const options = { method: "POST", agent, headers: headersWith(token) };
        const sent = request(urlOf(workspaceName), options, (response) => {
          const chunks: Buffer[] = [];
          response.on("error", reject);
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
        });
        sent.on("error", reject);
        sent.end();
      }),
  );
}
