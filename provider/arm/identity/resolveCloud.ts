/** Finds the addresses of a cloud that the settings do not have: in its metadata, or from the Azure CLI. */
import { createHttpHeaders, createPipelineRequest, isRestError } from "@azure/core-rest-pipeline";

import { Deadline } from "../clock";
import { type Cloud, clouds, isMeantFor, knownCloudOf } from "../cloud";
import { CredentialError } from "../errors/errors";
import { parsed } from "../json";
import type { CloudSource, Settings } from "../settings";
import { runAzureCli, azureCliAccount } from "./azureCli";
import { PendingToken } from "./pendingToken";
import { sendForToken } from "./tokenClient";

/** The limit for a source that hangs, whatever the deadline of a call. */
const TIMEOUT_MILLISECONDS = 60_000;

/**
 * Returns a function for the cloud of the settings. A result is kept.
 *
 * @throws CredentialError if the addresses cannot be found, or the Azure CLI is logged in to another cloud
 */
export function cloudOfSettings(settings: Settings): (signal: AbortSignal) => Promise<Cloud> {
  let pending: PendingToken<Cloud> | undefined;
  let found: Cloud | undefined = settings.cloudFrom === undefined ? settings.cloud : undefined;
  return async (signal) => {
    if (found !== undefined) return found;
    if (pending === undefined || pending.isOver) {
      pending = new PendingToken((abandoned) => resolveCloud(settings, abandoned));
    }
    return (found = await pending.result(signal));
  };
}

async function resolveCloud({ cloud, cloudFrom, credential }: Settings, signal: AbortSignal): Promise<Cloud> {
  if (cloudFrom === undefined) return cloud;
  const limit = new Deadline(TIMEOUT_MILLISECONDS, signal);
  try {
    return cloudFrom.kind === "metadata"
      ? await cloudOfMetadata(cloudFrom, credential.kind, limit.signal)
      : await cloudOfAzureCli(cloudFrom, cloud, limit.signal);
  } catch (error) {
    if (!limit.exceeded) throw error;
    const what = `did not respond within ${TIMEOUT_MILLISECONDS / 1000} seconds`;
    throw cloudFrom.kind === "metadata"
      ? metadataError(cloudFrom, credential.kind, what)
      : new CredentialError(
          credential.kind,
          `the Azure CLI ${what} to \`az account show\`, which names its cloud: run that to see why`,
        );
  } finally {
    limit.clear();
  }
}

type Metadata = Extract<CloudSource, { kind: "metadata" }>;

/** See https://learn.microsoft.com/azure-stack/user/azure-stack-version-profiles-ruby; Azure's own clouds respond the same way. */
async function cloudOfMetadata(source: Metadata, kind: string, abortSignal: AbortSignal): Promise<Cloud> {
  const { host } = source;
  const fail = (what: string) => metadataError(source, kind, what);
  const request = createPipelineRequest({
    url: `${host}/metadata/endpoints?api-version=2022-09-01`,
    headers: createHttpHeaders({ Accept: "application/json" }),
    abortSignal,
  });
  const { status, bodyAsText } = await sendForToken(request).catch((error: unknown) => {
    abortSignal.throwIfAborted();
    throw fail(`could not be reached (${(isRestError(error) ? error.code : undefined) ?? "no response"})`);
  });
  if (status !== 200) throw fail(`responded ${status}`);
  // Azure's response begins with a byte order mark.
  const { resourceManager, authentication } = parsed(bodyAsText?.replace(/^\uFEFF/, ""));
  const { loginEndpoint, audiences } = (authentication ?? {}) as Record<string, unknown>;
  const [audience] = Array.isArray(audiences) ? (audiences as unknown[]) : [];
  const cloud = cloudOf(resourceManager, audience, loginEndpoint);
  if (typeof cloud === "string") throw fail(`responded with ${cloud}`);
  return cloud;
}

function metadataError({ host, setting }: Metadata, kind: string, what: string): CredentialError {
  return new CredentialError(
    kind,
    `${host}, from which the addresses of the cloud are read, ${what}. Check ${setting}: it takes the host of the cloud's Resource Manager`,
  );
}

async function cloudOfAzureCli(
  { configured }: Extract<CloudSource, { kind: "Azure CLI" }>,
  cloud: Cloud,
  signal: AbortSignal,
): Promise<Cloud> {
  const name = (await azureCliAccount(signal))?.cloud;
  // The token request that follows fails with the reason.
  if (name === undefined) return cloud;
  const current = knownCloudOf(name) ?? (await registeredCloud(name, signal));
  if (configured !== undefined && current.authorityHost !== cloud.authorityHost) {
    throw new CredentialError(
      "Azure CLI",
      `${configured.setting} is ${configured.name}, but the Azure CLI is logged in to ${name}: run \`az cloud set --name ${cliNameOf(cloud)}\` and \`az login\`, or set azure-native:environment to the cloud of the Azure CLI`,
    );
  }
  return current;
}

/** A cloud that was registered with `az cloud register`, such as an Azure Stack Hub. */
async function registeredCloud(name: string, signal: AbortSignal): Promise<Cloud> {
  const fail = (what: string) =>
    new CredentialError("Azure CLI", `the Azure CLI is logged in to the cloud ${name}, ${what}`);
  if (!/^[\w.-]+$/.test(name))
    throw fail(
      "whose name has other characters than letters, digits, `_`, `.` and `-`: select another with `az cloud set`",
    );
  const output = await runAzureCli(["cloud", "show", "--name", name, "--output", "json"], signal);
  const { resourceManager, activeDirectoryResourceId, activeDirectory } = (parsed(output)["endpoints"] ??
    {}) as Record<string, unknown>;
  const cloud = cloudOf(resourceManager, activeDirectoryResourceId, activeDirectory);
  if (typeof cloud === "string")
    throw fail(
      `for which \`az cloud show\` reports ${cloud}: register it again with \`az cloud register\`, or select another with \`az cloud set\``,
    );
  return cloud;
}

/** The cloud of these addresses, or what is wrong with them. */
function cloudOf(resourceManager: unknown, audience: unknown, login: unknown): Cloud | string {
  const [endpoint, authorityHost] = [originOf(resourceManager), originOf(login)];
  if (endpoint === undefined || authorityHost === undefined || typeof audience !== "string") {
    return "no https URLs of Resource Manager and the authority, or no audience";
  }
  if (!isMeantFor(audience, endpoint)) return "the audience of another cloud's Resource Manager";
  return { endpoint, audience, authorityHost };
}

/** The URL of an authority may have a path, for a tenant. */
function originOf(url: unknown): string | undefined {
  if (typeof url !== "string" || !URL.canParse(url)) return undefined;
  const { protocol, origin } = new URL(url);
  return protocol === "https:" ? origin : undefined;
}

function cliNameOf(cloud: Cloud): string {
  const [name] =
    Object.entries(CLI_NAMES).find(([, known]) => clouds[known].authorityHost === cloud.authorityHost) ?? [];
  return name ?? "<cloud>";
}

const CLI_NAMES = {
  AzureCloud: "public",
  AzureChinaCloud: "china",
  AzureUSGovernment: "usgovernment",
} as const satisfies Record<string, keyof typeof clouds>;
