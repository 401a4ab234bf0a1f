/** Identities that are present but not used: nothing chose them, or they belong to another family than the chosen one. */
import { namesOf, type SettingName } from "./declaration";
import type { Reader } from "./reader";

/**
 * For errors of the Azure CLI, if it is used because nothing else is configured: the identity that a pod or a runner has,
 * and the setting that chooses it; no trailing period.
 */
export function notChosenIn(reader: Reader): string | undefined {
  const azure = reader.ofAzureFamily();
  const federated = azure.sourceOf("oidcTokenFilePath");
  if (federated !== undefined) return found(federated, "a workload identity", "useOidc");

  const assertion = reader.sourceOf("oidcToken") ?? reader.sourceOf("oidcTokenFilePath");
  if (assertion !== undefined) return found(assertion, "an OIDC token", "useOidc");

  const issuer = reader.sourceOf("oidcRequestUrl");
  if (issuer !== undefined) {
    const needed = (["clientId", "tenantId"] as const).filter((name) => reader.sourceOf(name) === undefined);
    const connection = "oidcServiceConnectionId" as const;
    const isAzureDevOps = issuer === "SYSTEM_OIDCREQUESTURI" && reader.sourceOf(connection) === undefined;
    const names = [...needed, ...(isAzureDevOps ? [connection] : [])].map((name) => namesOf(name));
    const beside = names.length === 0 ? "" : `, and also set ${names.join(" and ")}`;
    return `${found(issuer, "an issuer of OIDC tokens", "useOidc")}${beside}`;
  }

  const secret = azure.sourceOf("clientSecret") ?? azure.sourceOf("clientCertificatePath");
  if (secret !== undefined) return found(secret, "an application", "useDefaultAzureCredential");

  for (const variable of ["IDENTITY_ENDPOINT", "MSI_ENDPOINT"]) {
    if (reader.variable(variable) !== undefined) return found(variable, "a managed identity", "useMsi");
  }
  return undefined;
}

function found(source: string, what: string, chooser: SettingName): string {
  return `There is ${what} (${source}), but nothing chooses it: set ${namesOf(chooser)} to true`;
}

/** A note for errors if the Azure SDKs' variables are set, but not read. */
export function azureNote(azureVariables: readonly string[]): string {
  if (azureVariables.length === 0) return "";
  return `. ${azureVariables.join(", ")} ${azureVariables.length > 1 ? "are" : "is"} not read for it: AZURE_* is read only for the default chain (${namesOf("useDefaultAzureCredential")}) and, as a whole, for a pod's workload identity`;
}
