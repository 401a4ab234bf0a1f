/** Why there is no token: what was tried, where, and what to set; refused credentials told from an authority that fails. */
import { NoAssertion } from "./assertion";
import type { Attempt } from "./attempts";
import type { Cloud } from "./cloud";
import { CredentialError } from "./errors";
import type { CredentialSettings } from "./settings";

/** A source of tokens that gave no answer in time. */
export class TooLate extends Error {}

/** @param attempts what was asked, in order */
export function credentialErrorOf(
  error: unknown,
  settings: CredentialSettings,
  cloud: Cloud,
  attempts: readonly Attempt[],
): CredentialError {
  const { kind } = settings;
  const message = withoutSecrets(firstLine(error), settings);
  const fail = (reason: string, advice = ADVICE[kind]) => new CredentialError(kind, `${reason}. ${advice}`);

  if (kind === "default" && attempts.length > 0) {
    return fail(`${message}; it asked ${outcomesOf(attempts, error)}`);
  }
  const last = attempts.at(-1);
  if (last === undefined || error instanceof NoAssertion) return fail(message);
  const failure = failureOf(last, error);
  if (failure !== undefined) return fail(failure, adviceOnFailure(last, settings, cloud));
  return fail(`${last.origin} was asked and ${outcomeOf(last)}: ${message}`);
}

/** What came of a request that says nothing about the credential; `undefined` where the answer does. */
function failureOf(attempt: Attempt, error: unknown): string | undefined {
  const { origin, status, isJson } = attempt;
  if (status !== undefined && !failsItself(attempt) && isJson) return undefined;
  return `${origin} was asked and ${outcomeOf(attempt, error)}`;
}

/** Whether it is those who were asked that fail, or are asked too often. */
function failsItself({ status = 0 }: Attempt): boolean {
  return status === 429 || status >= 500;
}

function outcomeOf(attempt: Attempt, error?: unknown): string {
  const { status, isJson, refusal, code } = attempt;
  if (code !== undefined) return `could not be reached (${code})`;
  if (status === undefined) return error instanceof TooLate ? error.message : "gave no answer";
  const answer = refusal === undefined ? String(status) : `${status} ${refusal}`;
  if (failsItself(attempt)) return `answered ${answer}`;
  if (!isJson) return `answered ${answer} with what is not JSON`;
  return status >= 400 && refusal !== undefined ? `refused the credential (${answer})` : `answered ${answer}`;
}

/** The last outcome of each place that was asked. */
function outcomesOf(attempts: readonly Attempt[], error: unknown): string {
  const last = new Map(attempts.map((attempt) => [attempt.origin, outcomeOf(attempt, error)]));
  return [...last].map(([origin, outcome]) => `${origin}, which ${outcome}`).join(", and ");
}

function adviceOnFailure(attempt: Attempt, settings: CredentialSettings, cloud: Cloud): string {
  const { kind } = settings;
  if (failsItself(attempt)) return "The credential was not refused: try again later";
  if (kind === "managed identity" || isAssertions(attempt, settings)) return ADVICE[kind];
  const discovery = attempt.isDiscovery
    ? `. It is the public directory of authorities: set azure-native:disableInstanceDiscovery (or ARM_DISABLE_INSTANCE_DISCOVERY) where ${cloud.authorityHost} is to be trusted without it`
    : "";
  return `The credential was not refused: check the network, HTTPS_PROXY and NODE_EXTRA_CA_CERTS, and which authority is meant (azure-native:environment, azure-listkeys:authorityHost, ARM_ENVIRONMENT or AZURE_AUTHORITY_HOST)${discovery}`;
}

function isAssertions({ origin }: Attempt, settings: CredentialSettings): boolean {
  if (settings.kind !== "OIDC" || settings.assertion.from !== "request") return false;
  return new URL(settings.assertion.url).origin === origin;
}

/** The library's messages run to several lines, of which the first says what it is about. */
function firstLine(error: unknown): string {
  // The default chain says in its parts why each of them gave no token.
  const parts = (error as { errors?: unknown }).errors;
  if (Array.isArray(parts) && parts.length > 0) return parts.map(firstLine).join("; ");
  const message = error instanceof Error ? error.message : "unknown error";
  // V8's errors quote what they could not parse, which may be a token.
  if (/is not valid JSON|JSON input/.test(message)) return "what came in answer is not JSON";
  const [line = ""] = (DESCRIPTION.exec(message)?.[1] ?? message).split(/[\r\n]/, 1);
  const plain = line.replace(WRAPPING, "").replaceAll(REFERENCES, "");
  return (plain.length > 400 ? `${plain.slice(0, 400)}…` : plain).replace(/[.\s]+$/, "");
}

/** The authority's own words, in what the library makes of them. */
const DESCRIPTION = / - Description: ([^]*?) - Correlation ID: /;

/** What the library puts before the message of a managed identity. */
const WRAPPING =
  /^ManagedIdentityCredential: (?:Authentication failed\. Message |Network unreachable\. Message: )/;

/** What sends a reader elsewhere. */
const REFERENCES =
  /[.:]? (?:See|To troubleshoot, visit|To mitigate this issue, see the troubleshooting guidelines at) https:\S+(?: for details)?/g;

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
    "It was chosen by useMsi (or ARM_USE_MSI): run where a managed identity is assigned, set clientId (or ARM_CLIENT_ID) where there are several, and msiEndpoint (or ARM_MSI_ENDPOINT) where it is asked elsewhere",
  "Azure CLI":
    "No other credential is configured, so the Azure CLI was asked (`az account get-access-token`): run `az login`, or configure one (azure-native:clientId, tenantId and clientSecret, or useOidc, or useMsi, or the ARM_* variables for them)",
};
