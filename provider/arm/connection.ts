/** The HTTP pipeline to Resource Manager. Loaded with the first call, as it imports the HTTP and identity libraries. */
import {
  createHttpHeaders,
  createPipelineRequest,
  type HttpClient,
  isRestError,
  type PipelinePolicy,
  type PipelineRequest,
} from "@azure/core-rest-pipeline";

import type { Cloud } from "./cloud";
import { createCredential } from "./identity/credential";
import { digestOf } from "./digest";
import type { ArmResponse, Send } from "./armResponse";
import { createPipeline, sharedTransport } from "./http/pipeline";
import type { CredentialSettings, Settings } from "./settings";
import { cloudOfSettings } from "./identity/resolveCloud";
import { tokenPolicy } from "./identity/token";
import { type Target, urlOf } from "./target";

export async function connect(settings: Settings): Promise<Send> {
  const transport = await sharedTransport();
  // Without retries: `ArmClient` does them, so that all their rules are in one place.
  const unsigned = createPipeline(({ status }) => status === 200);
  const findCloud = cloudOfSettings(settings);

  return async (target, timeout, signal, waitsFor, link) => {
    waitsFor("the addresses of the cloud were not found");
    const cloud = await findCloud(signal);
    const credential = credentialFor(settings.credential, target);
    const pipeline = unsigned.clone();
    pipeline.addPolicy(tokenPolicyFor(credential, cloud), { phase: "Sign" });
    const sent: HttpClient = {
      sendRequest(request) {
        waitsFor("no response");
        return transport.sendRequest(request);
      },
    };
    const { url, method } = link ?? {
      url: urlOf(target, cloud),
      method: target.isRead ? "GET" : "POST",
    };
    // An action without a request body is sent without one, not with an empty object: a validator that holds requests
    // to Azure's specification rejects that.
    const body = method === "GET" || target.body === undefined ? undefined : JSON.stringify(target.body);
    const request = createPipelineRequest({
      method,
      url,
      headers: createHttpHeaders({
        Accept: "application/json",
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      }),
      ...(body === undefined ? {} : { body }),
      timeout,
      abortSignal: signal,
    });
    waitsFor(missingToken(credential, cloud));
    try {
      const { status, headers, bodyAsText } = await pipeline.sendRequest(sent, request);
      return {
        status,
        header: (name) => headers.get(name),
        // Computed on demand: only failures need them.
        get headerNames() {
          return Object.keys(headers.toJSON());
        },
        body: bodyAsText ?? "",
        ...hostsOf(request),
      };
    } catch (error) {
      if (!isRestError(error)) throw error;
      const code = error.code ?? "RequestFailed";
      return { code, header: () => undefined, headerNames: [], ...hostsOf(request) };
    }
  };
}

/** The host and the proxy of a request. */
function hostsOf({ url, agent }: PipelineRequest): Pick<ArmResponse, "host" | "proxy"> {
  const { proxy } = (agent ?? {}) as { proxy?: URL };
  return { host: new URL(url).host, ...(proxy && { proxy: proxy.host }) };
}

/** The token policy of each credential in this process, shared by all clients that use the same one. */
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
 * The Azure CLI may be logged in to several tenants, and finds the tenant of a subscription by itself. A configured
 * tenant is passed in place of the subscription: the CLI accepts only one of the two.
 */
function credentialFor(settings: CredentialSettings, { resourceId }: Target): CredentialSettings {
  if (settings.kind !== "Azure CLI" || settings.tenantId !== undefined) return settings;
  const [, subscriptionId] = /^\/subscriptions\/([^/]+)/i.exec(resourceId) ?? [];
  return subscriptionId === undefined ? settings : { ...settings, subscriptionId };
}

/** What a call waits for, as the beginning of a sentence. */
function missingToken({ kind }: CredentialSettings, { authorityHost }: Cloud): string {
  const isFromAuthority = kind === "client certificate" || kind === "client secret" || kind === "OIDC";
  return isFromAuthority
    ? `no token from ${authorityHost} for the ${kind} credential`
    : `no token from the ${kind} credential`;
}
