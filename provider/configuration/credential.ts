/** Which credential the settings choose, and what it takes of them. */
import { CredentialError } from "../arm/errors";
import type { CredentialSettings, OidcAssertion } from "../arm/settings";
import { settings, type SettingName } from "./declaration";
import type { Reader } from "./reader";

export type CredentialValues = ReturnType<typeof readCredentialValues>;

export function readCredentialValues(reader: Reader) {
  const useOidc = reader.boolean("useOidc");
  return {
    tenantId: reader.string("tenantId"),
    clientId: reader.string("clientId"),
    clientSecret: reader.string("clientSecret"),
    certificatePath: reader.string("clientCertificatePath"),
    certificatePassword: reader.string("clientCertificatePassword"),
    useOidc,
    oidcToken: reader.string("oidcToken"),
    oidcTokenFilePath: reader.string("oidcTokenFilePath"),
    oidcRequestUrl: useOidc ? reader.https("oidcRequestUrl", "with a path") : undefined,
    oidcRequestToken: reader.string("oidcRequestToken"),
    oidcAudience: reader.string("oidcAudience") ?? "api://AzureADTokenExchange",
    useMsi: reader.boolean("useMsi"),
    msiEndpoint: reader.localOrHttps("msiEndpoint") ?? metadataServiceOfPod(reader),
    useDefault: reader.boolean("useDefaultAzureCredential"),
    common: {
      ...(reader.boolean("disableInstanceDiscovery") ? { disableInstanceDiscovery: true } : {}),
      ...optional("additionallyAllowedTenants", reader.list("auxiliaryTenantIds")),
    },
  };
}

/**
 * In a pod with workload identity the identity library takes the pod's token for a managed identity, and not the
 * one that was chosen. A managed identity is asked for at the instance metadata service there, as azure-native does.
 */
function metadataServiceOfPod(reader: Reader): string | undefined {
  if (reader.variable("AZURE_FEDERATED_TOKEN_FILE") === undefined) return undefined;
  return reader.variable("AZURE_POD_IDENTITY_AUTHORITY_HOST") ?? "http://169.254.169.254";
}

/** One credential, in azure-native's order; one that is chosen and lacks a setting is an error, not the next one's turn. */
export function chooseCredential(values: CredentialValues): CredentialSettings {
  const { common, tenantId, clientId } = values;
  if (values.useDefault) {
    return {
      kind: "default",
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
    return { kind, ...principal(kind, "useOidc", values), assertion: chooseAssertion(values), ...common };
  }
  if (values.useMsi) {
    return {
      kind: "managed identity",
      ...optional("clientId", clientId),
      ...optional("endpoint", values.msiEndpoint),
      ...common,
    };
  }
  return { kind: "Azure CLI", ...optional("tenantId", tenantId), ...common };
}

function principal(
  kind: string,
  chosenBy: string,
  { tenantId, clientId }: CredentialValues,
): { tenantId: string; clientId: string } {
  if (tenantId !== undefined && clientId !== undefined) return { tenantId, clientId };
  const missing = [
    ...(tenantId === undefined ? ["tenantId" as const] : []),
    ...(clientId === undefined ? ["clientId" as const] : []),
  ]
    .map((name) => `${name} (or ${variableOf(name)})`)
    .join(" and ");
  throw new CredentialError(kind, `${chosenBy} chooses it, but it lacks azure-native:${missing}`);
}

function chooseAssertion(values: CredentialValues): OidcAssertion {
  const { oidcToken, oidcTokenFilePath, oidcRequestUrl, oidcRequestToken } = values;
  if (oidcToken !== undefined) return { from: "token", token: oidcToken };
  if (oidcTokenFilePath !== undefined) return { from: "file", path: oidcTokenFilePath };
  if (oidcRequestUrl !== undefined && oidcRequestToken !== undefined) {
    return {
      from: "request",
      url: oidcRequestUrl,
      requestToken: oidcRequestToken,
      audience: values.oidcAudience,
    };
  }
  throw new CredentialError(
    "OIDC",
    `useOidc chooses it, but there is neither azure-native:oidcToken, nor oidcTokenFilePath, nor oidcRequestUrl with oidcRequestToken (nor ${variableOf("oidcToken")}, ${variableOf("oidcTokenFilePath")}, ${variableOf("oidcRequestUrl")} and ${variableOf("oidcRequestToken")})`,
  );
}

/** The variable that messages name. */
function variableOf(name: SettingName): string {
  return settings[name].variables[0] as string;
}

function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [name in Name]?: NonNullable<Value> } {
  return value === undefined ? {} : ({ [name]: value } as { [name in Name]?: NonNullable<Value> });
}
