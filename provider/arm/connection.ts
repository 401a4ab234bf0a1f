/** The HTTP pipeline to Resource Manager. Loaded with the first call, as it brings the HTTP and identity libraries. */
import {
  createEmptyPipeline,
  createHttpHeaders,
  createPipelineRequest,
  defaultRetryPolicy,
  type HttpClient,
  isRestError,
  logPolicy,
  type Pipeline,
  type PipelinePolicy,
  proxyPolicy,
  setClientRequestIdPolicy,
  userAgentPolicy,
} from "@azure/core-rest-pipeline";

import { version } from "../version";
import { watchedClient } from "./attempts";
import type { Cloud } from "./cloud";
import { createCredential } from "./credential";
import { digestOf } from "./digest";
import type { Send } from "./exchange";
import { hiddenAgentPolicy } from "./hiddenAgent";
import type { CredentialSettings, Settings } from "./settings";
import { tokenPolicy } from "./token";
import { createTransport } from "./transport";
import { urlOf } from "./url";

export async function connect({ cloud, credential }: Settings): Promise<Send> {
  const transport = await (sharedTransport ??= createTransport());
  const pipeline = createPipeline();
  pipeline.addPolicy(tokenPolicyFor(credential, cloud, transport), { phase: "Sign" });

  return async (target, timeout, signal, waitsFor) => {
    const sent: HttpClient = {
      sendRequest(request) {
        waitsFor("no answer");
        return transport.sendRequest(request);
      },
    };
    const request = createPipelineRequest({
      method: "POST",
      url: urlOf(target, cloud),
      headers: createHttpHeaders({ Accept: "application/json", "Content-Type": "application/json" }),
      body: JSON.stringify(target.body ?? {}),
      timeout,
      abortSignal: signal,
    });
    waitsFor(`no token from ${sourceOf(credential, cloud)}`);
    try {
      const { status, headers, bodyAsText } = await pipeline.sendRequest(sent, request);
      return {
        status,
        header: (name) => headers.get(name),
        // Only a failure is asked for them.
        get headerNames() {
          return Object.keys(headers.toJSON());
        },
        body: bodyAsText ?? "",
      };
    } catch (error) {
      if (!isRestError(error)) throw error;
      return { code: error.code ?? "RequestFailed", header: () => undefined, headerNames: [] };
    }
  };
}

/** Retries of requests to Resource Manager are the client's, in one place for all their rules. */
function createPipeline(): Pipeline {
  const pipeline = createEmptyPipeline();
  pipeline.addPolicy(proxyPolicy());
  pipeline.addPolicy(hiddenAgentPolicy);
  pipeline.addPolicy(userAgentPolicy({ userAgentPrefix: `pulumi-azure-listkeys/${version}` }));
  pipeline.addPolicy(setClientRequestIdPolicy());
  pipeline.addPolicy(logPolicy(), { afterPhase: "Sign" });
  return pipeline;
}

/** Connections are kept alive, and shared by all calls of a process. */
let sharedTransport: Promise<HttpClient> | undefined;

/** The token of each credential in this process, shared by all clients that use the same. */
const tokenPolicies = new Map<string, PipelinePolicy>();

function tokenPolicyFor(settings: CredentialSettings, cloud: Cloud, transport: HttpClient): PipelinePolicy {
  const key = digestOf({ settings, cloud });
  let policy = tokenPolicies.get(key);
  if (policy === undefined) {
    const pipeline = createPipeline();
    pipeline.addPolicy(defaultRetryPolicy({ maxRetries: 2 }), { phase: "Retry" });
    const watched = watchedClient(transport);
    const credential = createCredential(settings, cloud, (request) => pipeline.sendRequest(watched, request));
    policy = tokenPolicy(credential, `${cloud.audience.replace(/\/$/, "")}/.default`);
    tokenPolicies.set(key, policy);
  }
  return policy;
}

/** Whom a token is waited for, in words. */
function sourceOf({ kind }: CredentialSettings, { authorityHost }: Cloud): string {
  const asksAuthority = kind === "client certificate" || kind === "client secret" || kind === "OIDC";
  return `the ${kind} credential${asksAuthority ? `, asked of ${authorityHost},` : ""}`;
}
