/** The credentials of @azure/identity, made from settings; their failures as `CredentialError`. */
import { readFile } from "node:fs/promises";

import {
  createHttpHeaders,
  createPipelineRequest,
  isRestError,
  type SendRequest,
} from "@azure/core-rest-pipeline";
import * as identity from "@azure/identity";
import type { AccessToken, GetTokenOptions, TokenCredential } from "@azure/identity";

import type { Cloud } from "./cloud";
import { CredentialError } from "./errors";
import { hiddenAgentPolicy } from "./hiddenAgent";
import type { CredentialSettings, OidcAssertion } from "./settings";
import { untilAborted } from "./untilAborted";

/**
 * A credential that is made when a token is first asked for.
 *
 * @param send fetches the assertion of an OIDC credential that is configured with a URL for it
 */
export function createCredential(
  settings: CredentialSettings,
  cloud: Cloud,
  send: SendRequest,
): TokenCredential {
  let credential: TokenCredential | undefined;
  let assertion: Promise<string> | undefined;
  // @azure/identity asks for the assertion twice for each token.
  const currentAssertion = (from: OidcAssertion) => (assertion ??= readAssertion(from, send));

  return {
    async getToken(scopes: string | string[], options?: GetTokenOptions): Promise<AccessToken | null> {
      try {
        credential ??= create(settings, cloud, currentAssertion);
        assertion = undefined;
        return await withinTime(credential.getToken(scopes, options));
      } catch (error) {
        throw toCredentialError(error, settings, cloud);
      }
    },
  };
}

/** A source of tokens that hangs must not keep others from asking it anew. */
const TOKEN_TIMEOUT_SECONDS = 60;

async function withinTime<T>(answer: Promise<T>): Promise<T> {
  const late = AbortSignal.timeout(TOKEN_TIMEOUT_SECONDS * 1000);
  try {
    return await untilAborted(answer, late);
  } catch (error) {
    if (error !== late.reason) throw error;
    throw new Error(`it gave no answer within ${TOKEN_TIMEOUT_SECONDS} seconds`, { cause: error });
  }
}

function create(
  settings: CredentialSettings,
  cloud: Cloud,
  currentAssertion: (from: OidcAssertion) => Promise<string>,
): TokenCredential {
  const options = {
    authorityHost: cloud.authorityHost,
    // The defaults keep a refused managed identity waiting for 18 seconds.
    retryOptions: { maxRetries: 2 },
    additionalPolicies: [{ policy: hiddenAgentPolicy, position: "perCall" as const }],
    ...(settings.disableInstanceDiscovery ? { disableInstanceDiscovery: true } : {}),
    ...(settings.additionallyAllowedTenants
      ? { additionallyAllowedTenants: [...settings.additionallyAllowedTenants] }
      : {}),
  };
  switch (settings.kind) {
    case "default":
      return new identity.DefaultAzureCredential({
        ...options,
        ...(settings.tenantId === undefined ? {} : { tenantId: settings.tenantId }),
        ...(settings.clientId === undefined ? {} : { managedIdentityClientId: settings.clientId }),
      });
    case "client certificate":
      return new identity.ClientCertificateCredential(
        settings.tenantId,
        settings.clientId,
        {
          certificatePath: settings.certificatePath,
          ...(settings.certificatePassword === undefined
            ? {}
            : { certificatePassword: settings.certificatePassword }),
        },
        options,
      );
    case "client secret":
      return new identity.ClientSecretCredential(
        settings.tenantId,
        settings.clientId,
        settings.clientSecret,
        options,
      );
    case "OIDC":
      return new identity.ClientAssertionCredential(
        settings.tenantId,
        settings.clientId,
        () => currentAssertion(settings.assertion),
        options,
      );
    case "managed identity":
      // There is no option for the endpoint, only this variable.
      if (settings.endpoint !== undefined) {
        process.env["AZURE_POD_IDENTITY_AUTHORITY_HOST"] = new URL(settings.endpoint).origin;
      }
      return settings.clientId === undefined
        ? new identity.ManagedIdentityCredential(options)
        : new identity.ManagedIdentityCredential({ ...options, clientId: settings.clientId });
    case "Azure CLI":
      return new identity.AzureCliCredential({
        ...(settings.tenantId === undefined ? {} : { tenantId: settings.tenantId }),
        ...(options.additionallyAllowedTenants
          ? { additionallyAllowedTenants: options.additionallyAllowedTenants }
          : {}),
      });
  }
}

async function readAssertion(from: OidcAssertion, send: SendRequest): Promise<string> {
  switch (from.from) {
    case "token":
      return from.token;
    case "file":
      return (await readFile(from.path, "utf8")).trim();
    case "request": {
      // GitHub's endpoint; see
      // https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/about-security-hardening-with-openid-connect
      const url = new URL(from.url);
      url.searchParams.set("audience", from.audience);
      const { status, bodyAsText } = await send(
        createPipelineRequest({
          url: url.href,
          headers: createHttpHeaders({
            Accept: "application/json",
            Authorization: `Bearer ${from.requestToken}`,
          }),
        }),
      );
      const value = status === 200 ? tokenIn(bodyAsText) : undefined;
      if (value === undefined) {
        throw new Error(`${url.origin} answered the request for an OIDC token with ${status} and no token`);
      }
      return value;
    }
  }
}

function tokenIn(body: string | null | undefined): string | undefined {
  try {
    const { value } = JSON.parse(body ?? "") as { value?: unknown };
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

function toCredentialError(error: unknown, settings: CredentialSettings, cloud: Cloud): CredentialError {
  if (error instanceof CredentialError) return error;
  const message = withoutSecrets(firstLine(error), settings);
  const unreachable =
    isRestError(error) || /endpoints_resolution_error|network_error|ECONNREFUSED|ENOTFOUND/.test(message);
  const tried =
    unreachable && needsAuthority(settings)
      ? `; ${cloud.authorityHost} was asked and could not be reached`
      : "";
  return new CredentialError(settings.kind, `${message}${tried}. ${ADVICE[settings.kind]}`);
}

function needsAuthority({ kind }: CredentialSettings): boolean {
  return kind === "client certificate" || kind === "client secret" || kind === "OIDC";
}

/** The library's messages run to several lines, of which the first says what it is about. */
function firstLine(error: unknown): string {
  // The default chain says in its parts why each of them gave no token.
  const parts = (error as { errors?: unknown }).errors;
  if (Array.isArray(parts) && parts.length > 0) return parts.map(firstLine).join("; ");
  const message = error instanceof Error ? error.message : "unknown error";
  // V8's error quotes what it could not parse, which may be a token.
  if (message.includes("is not valid JSON")) return "what came in answer is not JSON";
  const line = message.split(/[\r\n]/, 1)[0] ?? "";
  return (line.length > 400 ? `${line.slice(0, 400)}…` : line).replace(/[.\s]+$/, "");
}

function withoutSecrets(message: string, settings: CredentialSettings): string {
  const secrets = [
    settings.kind === "client secret" ? settings.clientSecret : undefined,
    settings.kind === "client certificate" ? settings.certificatePassword : undefined,
    settings.kind === "OIDC" && settings.assertion.from === "token" ? settings.assertion.token : undefined,
    settings.kind === "OIDC" && settings.assertion.from === "request"
      ? settings.assertion.requestToken
      : undefined,
  ].filter((secret) => secret !== undefined && secret !== "") as string[];
  return secrets.reduce((text, secret) => text.replaceAll(secret, "[secret]"), message);
}

const ADVICE: Record<CredentialSettings["kind"], string> = {
  default:
    "It was chosen by useDefaultAzureCredential: set the variables of one of the credentials in its chain, or unset that",
  "client certificate":
    "Check azure-native:clientId, tenantId, clientCertificatePath and clientCertificatePassword (or ARM_CLIENT_ID, ARM_TENANT_ID, ARM_CLIENT_CERTIFICATE_PATH and ARM_CLIENT_CERTIFICATE_PASSWORD)",
  "client secret":
    "Check azure-native:clientId, tenantId and clientSecret (or ARM_CLIENT_ID, ARM_TENANT_ID and ARM_CLIENT_SECRET)",
  OIDC: "Check azure-native:clientId, tenantId and the oidc settings (or ARM_CLIENT_ID, ARM_TENANT_ID and ARM_OIDC_TOKEN, ARM_OIDC_TOKEN_FILE_PATH or ARM_OIDC_REQUEST_URL and ARM_OIDC_REQUEST_TOKEN), and the application's federated credential",
  "managed identity":
    "It was chosen by useMsi: run where a managed identity is assigned, and set clientId where there are several",
  "Azure CLI":
    "No other credential is configured, so the Azure CLI was asked: run `az login`, or configure one (azure-native:clientId, tenantId and clientSecret, or useOidc, or useMsi, or the ARM_* variables for them)",
};
