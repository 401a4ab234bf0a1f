import { Agent, request } from "node:https";

import { headers, urlOf } from "./service";

export function connect(): Promise<(workspaceName: string) => Promise<unknown>> {
  const agent = new Agent({ keepAlive: true });
  return Promise.resolve(
    (workspaceName) =>
      new Promise((resolve, reject) => {
        const sent = request(urlOf(workspaceName), { method: "POST", agent, headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on("error", reject);
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
        });
        sent.on("error", reject);
        sent.end("{}");
      }),
  );
}
