import {
  bearerTokenAuthenticationPolicy,
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineFromOptions,
  createPipelineRequest,
} from "@azure/core-rest-pipeline";

import { credential, endpoint, headers, urlOf } from "./service";

export function connect(): Promise<(workspaceName: string) => Promise<unknown>> {
  const client = createDefaultHttpClient();
  const pipeline = createPipelineFromOptions({});
  pipeline.addPolicy(bearerTokenAuthenticationPolicy({ credential, scopes: `${endpoint}/.default` }));
  return Promise.resolve(async (workspaceName) => {
    const { Accept, "Content-Type": contentType } = headers;
    const request = createPipelineRequest({
      method: "POST",
      url: urlOf(workspaceName),
      headers: createHttpHeaders({ Accept, "Content-Type": contentType }),
      body: "{}",
    });
    const { bodyAsText } = await pipeline.sendRequest(client, request);
    return JSON.parse(bodyAsText ?? "") as unknown;
  });
}
