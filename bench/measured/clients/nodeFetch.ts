import { Agent } from "node:https";

import { headers, urlOf } from "./service";

export async function connect(): Promise<(workspaceName: string) => Promise<unknown>> {
  const { default: fetch } = await import("node-fetch");
  const agent = new Agent({ keepAlive: true });
  return async (workspaceName) => {
    const response = await fetch(urlOf(workspaceName), { method: "POST", agent, headers, body: "{}" });
    return response.json();
  };
}
