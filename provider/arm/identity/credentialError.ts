/** Why there is no token: what was called, the result, and what to set. Distinguishes a rejected credential from a failing authority. */
import type { TokenRequest } from "./tokenRequests";
import type { Cloud } from "../cloud";
import { CredentialError } from "../errors/errors";
import { INSECURE, MAX_RESPONSE_BYTES, RESPONSE_TOO_LARGE } from "../armResponse";
import { masked } from "../http/mask";
import { sentence } from "../outside";
import type { CredentialSettings } from "../settings";
import { tlsAdvice } from "../http/tls";
import { NoCredential } from "./noCredential";

/** A token request that had no response in time. */
export class TooLate extends Error {}

/** @param attempts the requests that were sent, in order */
export function credentialErrorOf(
  error: unknown,
  settings: CredentialSettings,
  cloud: Cloud,
  attempts: readonly TokenRequest[],
): CredentialError {
  const { kind, chosenBy } = settings;
  const message = reasonOf(error, secretsOf(settings));
  const fail = (reason: string, advice = adviceFor(settings, message)) =>
    new CredentialError(kind, `${reason}. ${advice}`, chosenBy);

  if (kind === "default" && attempts.length > 0) {
    return fail(`${message}. Its requests: ${outcomesOf(attempts, error)}`);
  }
  const last = attempts.at(-1);
  if (last === undefined || error instanceof NoCredential) return fail(message);
  const failure = failureOf(last, error);
  if (failure !== undefined) return fail(failure, adviceOnFailure(last, settings, cloud));
  return fail(`${last.origin} ${outcomeOf(last)}: ${message}`);
}

/** What happened, if it has nothing to do with the credential; `undefined` if the response is about the credential. */
function failureOf(attempt: TokenRequest, error: unknown): string | undefined {
  const { status, isJson } = attempt;
  if (status !== undefined && !failsItself(attempt) && !isRedirect(attempt) && isJson) return undefined;
  return `${attempt.origin} ${outcomeOf(attempt, error)}`;
}

/** True if the service itself failed, or throttled the request. */
function failsItself({ status = 0 }: TokenRequest): boolean {
  return status === 429 || status >= 500;
}

function isRedirect({ status = 0 }: TokenRequest): boolean {
  return status >= 300 && status < 400;
}

function outcomeOf(attempt: TokenRequest, error?: unknown): string {
  const { status, isJson, errorCode, code } = attempt;
  if (code === RESPONSE_TOO_LARGE) return `responded with more than ${MAX_RESPONSE_BYTES / 1024 / 1024} MiB`;
  if (code === INSECURE) {
    return "was not called: tokens are requested over https, or over http on the machine itself";
  }
  if (code !== undefined) return `could not be reached (${code})`;
  if (status === undefined) return `sent ${error instanceof TooLate ? error.message : "no response"}`;
  if (isRedirect(attempt)) return `responded ${status}, a redirect, which is not followed with a credential`;
  const result = errorCode === undefined ? String(status) : `${status} ${errorCode}`;
  if (failsItself(attempt)) return `responded ${result}`;
  if (!isJson) return `responded ${result} with a body that is not JSON`;
  return status >= 400 && errorCode !== undefined
    ? `rejected the credential (${result})`
    : `responded ${result}`;
}

/** The last outcome of each host that was called. */
function outcomesOf(attempts: readonly TokenRequest[], error: unknown): string {
  const last = new Map(attempts.map((attempt) => [attempt.origin, outcomeOf(attempt, error)]));
  return [...last].map(([origin, outcome]) => `${origin} ${outcome}`).join("; ");
}

function adviceOnFailure(attempt: TokenRequest, settings: CredentialSettings, cloud: Cloud): string {
  const { kind } = settings;
  const tls = tlsAdvice(attempt.code ?? "");
  if (tls !== undefined) return `The credential was not rejected. ${tls}`;
  if (failsItself(attempt)) return "The credential was not rejected: try again later";
  if (kind === "managed identity" || isAssertions(attempt, settings)) {
    return adviceFor(settings);
  }
  const discovery = attempt.isDiscovery
    ? `. That host is Microsoft's public directory of authorities: set azure-native:disableInstanceDiscovery (or ARM_DISABLE_INSTANCE_DISCOVERY) to trust ${cloud.authorityHost} without it`
    : "";
  return `The credential was not rejected: check the network, HTTPS_PROXY and NODE_EXTRA_CA_CERTS, and the configured authority (azure-native:environment, activeDirectoryAuthorityHost, ARM_ENVIRONMENT, ARM_ACTIVE_DIRECTORY_AUTHORITY_HOST or AZURE_AUTHORITY_HOST)${discovery}`;
}

function isAssertions({ origin }: TokenRequest, settings: CredentialSettings): boolean {
  if (settings.kind !== "OIDC" || !("url" in settings.assertion)) return false;
  return new URL(settings.assertion.url).origin === origin;
}

/**
 * The first line of the library's message, which has the reason.
 *
 * @param secrets the secrets that a message may quote; those of the request are masked in the response already
 */
function reasonOf(error: unknown, secrets: readonly string[]): string {
  // An error of the default chain has one error for each of its credentials.
  const parts = (error as { errors?: unknown }).errors;
  if (Array.isArray(parts) && parts.length > 0) {
    return parts.map((part) => reasonOf(part, secrets)).join("; ");
  }
  const message = error instanceof Error ? error.message : "unknown error";
  // V8's errors quote the text that they could not parse, which may be a token.
  if (/is not valid JSON|JSON input/.test(message)) return "the response is not JSON";
  // Masked before it is cut, as half a secret would not be found.
  const plain = masked(DESCRIPTION.exec(message)?.[1] ?? message, secrets);
  const [line = ""] = plain.split(/[\r\n]/, 1);
  return sentence(line.replace(WRAPPING, "").replaceAll(REFERENCES, ""), 400);
}

/** The authority's message within the library's. */
const DESCRIPTION = / - Description: ([^]*?) - Correlation ID: /;

/** The prefix of the library for the message of a managed identity. */
const WRAPPING =
  /^ManagedIdentityCredential: (?:Authentication failed\. Message |Network unreachable\. Message: )/;

/** References to troubleshooting pages. */
const REFERENCES =
  /[.:]? (?:See|To troubleshoot, visit|To mitigate this issue, see the troubleshooting guidelines at) https:\S+(?: for details)?/g;

function secretsOf(settings: CredentialSettings): string[] {
  const { clientSecret, certificatePassword } = settings as {
    clientSecret?: string;
    certificatePassword?: string;
  };
  const { token, requestToken } = (settings.kind === "OIDC" ? settings.assertion : {}) as {
    token?: string;
    requestToken?: string;
  };
  const { AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PASSWORD, AZURE_PASSWORD } =
    settings.kind === "default" ? process.env : {};
  return [
    clientSecret,
    certificatePassword,
    token,
    requestToken,
    AZURE_CLIENT_SECRET,
    AZURE_CLIENT_CERTIFICATE_PASSWORD,
    AZURE_PASSWORD,
  ].filter((secret): secret is string => Boolean(secret));
}

/** What to check or to set; no trailing period. */
function adviceFor(settings: CredentialSettings, reason = ""): string {
  return settings.kind === "Azure CLI" ? azureCliAdvice(settings, reason) : ADVICE[settings.kind];
}

const ADVICE: Record<Exclude<CredentialSettings["kind"], "Azure CLI">, string> = {
  default: "Set the variables of one of the credentials in its chain, or choose another credential",
  "client certificate":
    "Check azure-native:clientId, tenantId, clientCertificatePath and clientCertificatePassword (or ARM_CLIENT_ID, ARM_TENANT_ID, ARM_CLIENT_CERTIFICATE_PATH and ARM_CLIENT_CERTIFICATE_PASSWORD)",
  "client secret":
    "Check azure-native:clientId, tenantId and clientSecret (or ARM_CLIENT_ID, ARM_TENANT_ID and ARM_CLIENT_SECRET)",
  OIDC: "Check azure-native:clientId, tenantId and the oidc settings (or ARM_CLIENT_ID, ARM_TENANT_ID and ARM_OIDC_TOKEN, ARM_OIDC_TOKEN_FILE_PATH or ARM_OIDC_REQUEST_URL and ARM_OIDC_REQUEST_TOKEN), and the application's federated credential",
  "managed identity":
    "Run where a managed identity is assigned. Set azure-native:clientId (or ARM_CLIENT_ID) if there are several, and azure-native:msiEndpoint (or ARM_MSI_ENDPOINT) if its endpoint is a custom one",
};

function azureCliAdvice(
  { notChosen, subscriptionId }: Extract<CredentialSettings, { kind: "Azure CLI" }>,
  reason: string,
): string {
  return [
    "No other credential is configured, so the Azure CLI was used (`az account get-access-token`): run `az login`, or configure one (azure-native:clientId, tenantId and clientSecret, or useOidc, or useMsi, or the ARM_* variables for them)",
    // The CLI's error for a subscription that is not in its list mentions it.
    ...(subscriptionId !== undefined && /subscription/i.test(reason)
      ? [
          `The token was requested for the tenant of the subscription ${subscriptionId}: run \`az login --tenant <tenant>\` with that tenant, or set azure-native:tenantId (or ARM_TENANT_ID)`,
        ]
      : []),
    ...(notChosen === undefined ? [] : [notChosen]),
  ].join(". ");
}
