/** The HTTP pipeline to Resource Manager. Loaded with the first call, as it brings the HTTP and identity libraries. */
import {
  bearerTokenAuthenticationPolicy,
  createEmptyPipeline,
  createHttpHeaders,
  createPipelineRequest,
  isRestError,
  logPolicy,
  type Pipeline,
  type PipelinePolicy,
  proxyPolicy,
  setClientRequestIdPolicy,
  tracingPolicy,
  userAgentPolicy,
} from "@azure/core-rest-pipeline";

import { version } from "../version";
import type { Cloud } from "./cloud";
import { createCredential } from "./credential";
import { digestOf } from "./digest";
import type { Send } from "./exchange";
import { pathOf } from "./resourceId";
import type { CredentialSettings, Settings } from "./settings";
import { createTransport } from "./transport";

export async function connect({ cloud, credential }: Settings): Promise<Send> {
  const transport = await shared("transport", createTransport);
  const token = await shared(digestOf({ cloud, credential }), () => tokenPolicy(credential, cloud));
  const pipeline = createPipeline();
  pipeline.addPolicy(token, { phase: "Sign" });

  return async (target, timeout, signal) => {
    const request = createPipelineRequest({
      method: "POST",
      url: `${cloud.endpoint}${pathOf(target.resourceId)}/${target.action}?api-version=${encodeURIComponent(target.apiVersion)}`,
      headers: createHttpHeaders({ Accept: "application/json", "Content-Type": "application/json" }),
      body: JSON.stringify(target.body ?? {}),
      timeout,
      abortSignal: signal,
    });
    try {
      const { status, headers, bodyAsText } = await pipeline.sendRequest(transport, request);
      const plain = headers.toJSON();
      return {
        status,
        header: (name) => plain[name],
        headerNames: Object.keys(plain),
        body: bodyAsText ?? "",
      };
    } catch (error) {
      if (!isRestError(error)) throw error;
      return { code: error.code ?? "RequestFailed", header: () => undefined, headerNames: [] };
    }
  };
}

/** Retries are the client's, in one place for all their rules. */
function createPipeline(): Pipeline {
  const pipeline = createEmptyPipeline();
  const userAgentPrefix = `pulumi-azure-listkeys/${version}`;
  pipeline.addPolicy(proxyPolicy());
  pipeline.addPolicy(userAgentPolicy({ userAgentPrefix }));
  pipeline.addPolicy(setClientRequestIdPolicy());
  pipeline.addPolicy(tracingPolicy({ userAgentPrefix }), { afterPhase: "Retry" });
  pipeline.addPolicy(logPolicy(), { afterPhase: "Sign" });
  return pipeline;
}

/**
 * The policy keeps the token: one for each credential, renewed ahead of its end, asked for once however many
 * calls wait for it, and asked for anew when a claims challenge says so.
 */
async function tokenPolicy(credential: CredentialSettings, cloud: Cloud): Promise<PipelinePolicy> {
  const transport = await shared("transport", createTransport);
  const pipeline = createPipeline();
  return bearerTokenAuthenticationPolicy({
    credential: createCredential(credential, cloud, (request) => pipeline.sendRequest(transport, request)),
    scopes: `${cloud.audience.replace(/\/$/, "")}/.default`,
  });
}

/** What one process has one of; keyed by all that it depends on. */
const sharedByKey = new Map<string, Promise<unknown>>();

function shared<T>(key: string, create: () => Promise<T>): Promise<T> {
  const existing = sharedByKey.get(key) as Promise<T> | undefined;
  if (existing !== undefined) return existing;
  const created = create();
  sharedByKey.set(key, created);
  return created;
}
