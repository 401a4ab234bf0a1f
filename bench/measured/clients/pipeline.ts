import {
  bearerTokenAuthenticationPolicy,
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineFromOptions,
  createPipelineRequest,
} from "@azure/core-rest-pipeline";

import { credential, endpoint, urlOf } from "./service";

export function connect(): Promise<(workspaceName: string) => Promise<unknown>> {
  const client = createDefaultHttpClient();
  const pipeline = createPipelineFromOptions({});
  pipeline.addPolicy(bearerTokenAuthenticationPolicy({ credential, scopes: `${endpoint}/.default` }));
  return Promise.resolve(async (workspaceName) => {
    const request = createPipelineRequest({
      method: "POST",
      url: urlOf(workspaceName),
      headers: createHttpHeaders({ Accept: "application/json" }),
    });
    const { bodyAsText } = await pipeline.sendRequest(client, request);
    return JSON.parse(bodyAsText ?? "") as unknown;
  });
}
