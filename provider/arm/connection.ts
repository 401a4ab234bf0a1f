/** The HTTP pipeline to Resource Manager. Loaded with the first call, as it brings the HTTP and identity libraries. */
import {
  createHttpHeaders,
  createPipelineRequest,
  type HttpClient,
  isRestError,
  type PipelinePolicy,
} from "@azure/core-rest-pipeline";

import type { Cloud } from "./cloud";
import { createCredential } from "./identity/credential";
import { digestOf } from "./digest";
import type { Send } from "./exchange";
import { createPipeline, sharedTransport } from "./http/pipeline";
import type { CredentialSettings, Settings } from "./settings";
import { cloudOfSettings } from "./identity/resolveCloud";
import { tokenPolicy } from "./identity/token";
import { type Target, urlOf } from "./target";

export async function connect(settings: Settings): Promise<Send> {
  const transport = await sharedTransport();
  // Retries of requests to Resource Manager are the client's, in one place for all their rules.
  const unsigned = createPipeline(({ status }) => status === 200);
  const findCloud = cloudOfSettings(settings);

  return async (target, timeout, signal, waitsFor) => {
    waitsFor("no addresses of the cloud");
    const cloud = await findCloud(signal);
    const credential = credentialFor(settings.credential, target);
    const pipeline = unsigned.clone();
    pipeline.addPolicy(tokenPolicyFor(credential, cloud), { phase: "Sign" });
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

/** The token of each credential in this process, shared by all clients that use the same. */
const tokenPolicies = new Map<string, PipelinePolicy>();

function tokenPolicyFor(settings: CredentialSettings, cloud: Cloud): PipelinePolicy {
  const key = digestOf({ settings, cloud });
  let policy = tokenPolicies.get(key);
  if (policy === undefined) {
    policy = tokenPolicy(createCredential(settings, cloud), `${cloud.audience.replace(/\/$/, "")}/.default`);
    tokenPolicies.set(key, policy);
  }
  return policy;
}

/**
 * The Azure CLI may be logged in to several tenants, and finds the tenant of a subscription by itself. Where a tenant
 * is configured that says it: the CLI takes one of the two alone.
 */
function credentialFor(settings: CredentialSettings, { resourceId }: Target): CredentialSettings {
  if (settings.kind !== "Azure CLI" || settings.tenantId !== undefined) return settings;
  const [, subscriptionId] = /^\/subscriptions\/([^/]+)/i.exec(resourceId) ?? [];
  return subscriptionId === undefined ? settings : { ...settings, subscriptionId };
}

/** Whom a token is waited for, in words. */
function sourceOf({ kind }: CredentialSettings, { authorityHost }: Cloud): string {
  const asksAuthority = kind === "client certificate" || kind === "client secret" || kind === "OIDC";
  return `the ${kind} credential${asksAuthority ? `, asked of ${authorityHost},` : ""}`;
}
