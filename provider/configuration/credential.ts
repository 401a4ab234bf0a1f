/** Chooses the credential by the settings, and reads its settings. */
import { CredentialError } from "../arm/errors/errors";
import type { CredentialSettings } from "../arm/settings";
import { chooseAssertion, readAssertionValues } from "./assertion";
import { namesOf, settings, type SettingName } from "./declaration";
import { azureNote, notChosenIn } from "./notChosen";
import type { Reader } from "./reader";

export type CredentialValues = ReturnType<typeof readCredentialValues>;

/** The settings of an application, which all come from one family: the stack and `ARM_*`, or `AZURE_*`. */
const APPLICATION = ["tenantId", "clientId", "oidcToken", "oidcTokenFilePath"] as const;

export function readCredentialValues(reader: Reader) {
  const useOidc = reader.boolean("useOidc");
  const azure = reader.ofAzureFamily();
  const isOfPod =
    useOidc &&
    APPLICATION.every((name) => reader.sourceOf(name) === undefined) &&
    // A runner sets the URL for every job, whichever credential is meant.
    /^(?:ACTIONS_|SYSTEM_|$)/.test(reader.sourceOf("oidcRequestUrl") ?? "") &&
    azure.sourceOf("oidcTokenFilePath") !== undefined;
  // One family per credential: AZURE_* never completes what the stack or ARM_* has.
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
    /** The Azure SDKs' variables of an application that are set. */
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

/** True if no other credential is chosen. */
export function isAzureCli(values: CredentialValues): boolean {
  const { useDefault, certificatePath, clientSecret, useOidc, useMsi } = values;
  return !useDefault && certificatePath === undefined && clientSecret === undefined && !useOidc && !useMsi;
}

/** True if the credential is read from the Azure SDKs' variables, `AZURE_*`. */
export function isOfAzureFamily(values: CredentialValues): boolean {
  const { useDefault, certificatePath, clientSecret, isOfPod } = values;
  return useDefault || (isOfPod && certificatePath === undefined && clientSecret === undefined);
}

/**
 * In a pod with workload identity, the identity library uses the pod's token in place of the managed identity that was
 * chosen. So a managed identity is requested from the instance metadata service there, as azure-native does.
 */
function metadataServiceOfPod(reader: Reader): string | undefined {
  if (reader.variable("AZURE_FEDERATED_TOKEN_FILE") === undefined) return undefined;
  return reader.variable("AZURE_POD_IDENTITY_AUTHORITY_HOST") ?? "http://169.254.169.254";
}

/**
 * One credential, in azure-native's order. If the chosen one lacks a setting, that is an error, and no other is tried.
 *
 * @param hasOwnAuthority true if the public directory of authorities does not know the authority, and is not called
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
