/** Which credential the settings choose, and what it takes of them. */
import { CredentialError } from "../arm/errors";
import type { CredentialSettings } from "../arm/settings";
import { chooseAssertion, readAssertionValues } from "./assertion";
import { namesOf, settings, type SettingName } from "./declaration";
import { azureNote, notChosenIn } from "./notChosen";
import type { Reader } from "./reader";

export type CredentialValues = ReturnType<typeof readCredentialValues>;

/** What makes up an application; the family of its first part is that of all. */
const APPLICATION = ["tenantId", "clientId", "oidcToken", "oidcTokenFilePath"] as const;

export function readCredentialValues(reader: Reader) {
  const useOidc = reader.boolean("useOidc");
  const azure = reader.ofAzureFamily();
  const isOfPod =
    useOidc &&
    APPLICATION.every((name) => reader.sourceOf(name) === undefined) &&
    // What a runner sets for every job does not say who asks.
    /^(?:ACTIONS_|SYSTEM_|$)/.test(reader.sourceOf("oidcRequestUrl") ?? "") &&
    azure.sourceOf("oidcTokenFilePath") !== undefined;
  // One family a credential: what the stack or ARM_* has is never completed by AZURE_*.
  const family = isOfPod ? azure : reader;
  return {
    tenantId: family.string("tenantId"),
    clientId: family.string("clientId"),
    clientSecret: reader.string("clientSecret"),
    certificatePath: reader.string("clientCertificatePath"),
    certificatePassword: reader.string("clientCertificatePassword"),
    useOidc,
    isOfPod,
    assertion: readAssertionValues(family, useOidc),
    useMsi: reader.boolean("useMsi"),
    msiEndpoint: reader.localOrHttps("msiEndpoint") ?? metadataServiceOfPod(reader),
    useDefault: reader.boolean("useDefaultAzureCredential"),
    chosenBy: (name: SettingName) => reader.sourceOf(name) ?? name,
    /** Those of the Azure SDKs' variables that are set, of the application's. */
    azureVariables: [...APPLICATION, "clientSecret", "clientCertificatePath"]
      .map((name) => azure.sourceOf(name as SettingName))
      .filter((variable) => variable !== undefined),
    notChosen: notChosenIn(reader),
    disableInstanceDiscovery: reader.boolean("disableInstanceDiscovery"),
    setsInstanceDiscovery: reader.sourceOf("disableInstanceDiscovery") !== undefined,
    common: {
      ...optional("additionallyAllowedTenants", reader.list("auxiliaryTenantIds")),
    },
  };
}

/** True if nothing else is chosen, so that the Azure CLI's is. */
export function isAzureCli(values: CredentialValues): boolean {
  const { useDefault, certificatePath, clientSecret, useOidc, useMsi } = values;
  return !useDefault && certificatePath === undefined && clientSecret === undefined && !useOidc && !useMsi;
}

/** True if the credential is one of the Azure SDKs' variables, `AZURE_*`. */
export function isOfAzureFamily(values: CredentialValues): boolean {
  const { useDefault, certificatePath, clientSecret, isOfPod } = values;
  return useDefault || (isOfPod && certificatePath === undefined && clientSecret === undefined);
}

/**
 * In a pod with workload identity the identity library takes the pod's token for a managed identity, and not the
 * one that was chosen. A managed identity is asked for at the instance metadata service there, as azure-native does.
 */
function metadataServiceOfPod(reader: Reader): string | undefined {
  if (reader.variable("AZURE_FEDERATED_TOKEN_FILE") === undefined) return undefined;
  return reader.variable("AZURE_POD_IDENTITY_AUTHORITY_HOST") ?? "http://169.254.169.254";
}

/**
 * One credential, in azure-native's order; one that is chosen and lacks a setting is an error, not the next one's turn.
 *
 * @param hasOwnAuthority whether the public directory of authorities would refuse the authority, and learn of it
 */
export function chooseCredential(values: CredentialValues, hasOwnAuthority: boolean): CredentialSettings {
  const { tenantId, clientId, chosenBy } = values;
  const withoutDiscovery =
    values.disableInstanceDiscovery || (hasOwnAuthority && !values.setsInstanceDiscovery);
  const common = { ...values.common, ...(withoutDiscovery ? { disableInstanceDiscovery: true } : {}) };
  if (values.useDefault) {
    return {
      kind: "default",
      chosenBy: chosenBy("useDefaultAzureCredential"),
      ...optional("tenantId", tenantId),
      ...optional("clientId", clientId),
      ...common,
    };
  }
  if (values.certificatePath !== undefined) {
    const kind = "client certificate";
    return {
      kind,
      ...principal(kind, "clientCertificatePath", values),
      certificatePath: values.certificatePath,
      ...optional("certificatePassword", values.certificatePassword),
      ...common,
    };
  }
  if (values.clientSecret !== undefined) {
    const kind = "client secret";
    return {
      kind,
      ...principal(kind, "clientSecret", values),
      clientSecret: values.clientSecret,
      ...common,
    };
  }
  if (values.useOidc) {
    const kind = "OIDC";
    const application = principal(kind, "useOidc", values);
    const assertion = chooseAssertion(values.assertion, application.chosenBy, values.azureVariables);
    return { kind, ...application, assertion, ...common };
  }
  if (values.useMsi) {
    return {
      kind: "managed identity",
      chosenBy: chosenBy("useMsi"),
      ...optional("clientId", clientId),
      ...optional("endpoint", values.msiEndpoint),
      ...common,
    };
  }
  return {
    kind: "Azure CLI",
    ...optional("tenantId", tenantId),
    ...optional("notChosen", values.notChosen),
    ...common,
  };
}

function principal(
  kind: string,
  chooser: SettingName,
  { tenantId, clientId, isOfPod, azureVariables, ...values }: CredentialValues,
): { tenantId: string; clientId: string; chosenBy: string } {
  const chosenBy = values.chosenBy(chooser);
  if (tenantId !== undefined && clientId !== undefined) return { tenantId, clientId, chosenBy };
  const missing = [
    ...(tenantId === undefined ? ["tenantId" as const] : []),
    ...(clientId === undefined ? ["clientId" as const] : []),
  ];
  if (isOfPod && chooser === "useOidc") {
    const variables = missing.map((name) => settings[name].azureVariable).join(" and ");
    throw new CredentialError(
      kind,
      `AZURE_FEDERATED_TOKEN_FILE belongs to a pod's workload identity, but ${variables} ${missing.length > 1 ? "are" : "is"} not set. The webhook of workload identity sets them: check the annotations of the pod's service account`,
      chosenBy,
    );
  }
  throw new CredentialError(
    kind,
    `it lacks ${missing.map((name) => namesOf(name)).join(" and ")}${azureNote(azureVariables)}`,
    chosenBy,
  );
}

function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [name in Name]?: NonNullable<Value> } {
  return value === undefined ? {} : ({ [name]: value } as { [name in Name]?: NonNullable<Value> });
}
