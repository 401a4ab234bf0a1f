/**
 * Settings from the stack's configuration and the environment, under azure-native's names and in its order:
 * this package's own key, then azure-native's, then the environment's ARM_* and AZURE_* variables.
 */
import { type Cloud, clouds, isMeantFor } from "../arm/cloud";
import { ArgsError, type ArgsProblem, CredentialError } from "../arm/errors";
import { isOnMachine } from "../arm/http/onMachine";
import { segmentProblem } from "../arm/resourceId";
import type { CredentialSettings, OidcAssertion, Settings } from "../arm/settings";
import type { SettingName } from "./declaration";

/** Values by their full key, such as `azure-native:clientId`, as Pulumi hands them over: JSON where not a string. */
export type StackConfiguration = Readonly<Record<string, string | undefined>>;

/** What becomes of a key that was rotated in Azure, in the resources that keep it. */
export type OnRotation = "update" | "warn" | "fail" | "ignore";

/** @throws ArgsError where it is none of them */
export function readOnRotation(configuration: StackConfiguration): OnRotation {
  const reader = new Reader(configuration, {});
  const value = reader.string("onRotation", []) ?? "update";
  if (isOnRotation(value)) return value;
  reader.refuse("onRotation", [], "takes one of update, warn, fail, ignore");
  reader.throwIfWrong();
  return "update";
}

function isOnRotation(value: string): value is OnRotation {
  return ["update", "warn", "fail", "ignore"].includes(value);
}

/**
 * @throws ArgsError with all that is wrong with the values
 * @throws CredentialError where the chosen credential lacks one of its settings
 */
export function readSettings(configuration: StackConfiguration, environment: NodeJS.ProcessEnv): Settings {
  const reader = new Reader(configuration, environment);
  const subscriptionId = reader.segment("subscriptionId", ["ARM_SUBSCRIPTION_ID", "AZURE_SUBSCRIPTION_ID"]);
  const settings = {
    ...(subscriptionId === undefined ? {} : { subscriptionId }),
    cloud: readCloud(reader),
    timeoutSeconds: reader.positive("timeoutSeconds", 300),
    readyTimeoutSeconds: reader.positive("readyTimeoutSeconds", 60),
    maxConcurrency: Math.ceil(reader.positive("maxConcurrency", 16)),
  };
  const credential = readCredentialValues(reader);
  reader.throwIfWrong();
  return { ...settings, credential: chooseCredential(credential) };
}

function readCloud(reader: Reader): Cloud {
  const environments = ["ARM_ENVIRONMENT", "AZURE_ENVIRONMENT"];
  const name = reader.string("environment", environments) ?? "public";
  const known = CLOUD_NAMES.get(name.toLowerCase());
  if (known === undefined) {
    reader.refuse("environment", environments, `takes one of ${Object.keys(clouds).join(", ")}`);
  }
  const cloud = clouds[known ?? "public"];
  const endpoint = reader.https("endpoint", ["ARM_ENDPOINT"]);
  const audience = reader.string("audience", ["ARM_AUDIENCE"]);
  if (audience !== undefined && !isMeantFor(audience, endpoint ?? cloud.endpoint)) {
    reader.refuse(
      "audience",
      ["ARM_AUDIENCE"],
      `is the Resource Manager of one of Azure's clouds, whose tokens are sent to no other host than its own: ${
        endpoint === undefined
          ? "leave it out, or set environment to the cloud that is meant"
          : "set it to the endpoint's own audience, or leave the endpoint out"
      }`,
    );
  }
  return {
    endpoint: endpoint ?? cloud.endpoint,
    audience: audience ?? endpoint ?? cloud.audience,
    authorityHost: reader.https("authorityHost", ["AZURE_AUTHORITY_HOST"]) ?? cloud.authorityHost,
  };
}

/** azure-native's names, and those that the Azure CLI and the SDKs write into `AZURE_ENVIRONMENT`. */
const CLOUD_NAMES: ReadonlyMap<string, keyof typeof clouds> = new Map([
  ["public", "public"],
  ["azurecloud", "public"],
  ["azurepubliccloud", "public"],
  ["china", "china"],
  ["azurechinacloud", "china"],
  ["usgovernment", "usgovernment"],
  ["usgov", "usgovernment"],
  ["azureusgovernment", "usgovernment"],
  ["azureusgovernmentcloud", "usgovernment"],
]);

type CredentialValues = ReturnType<typeof readCredentialValues>;

function readCredentialValues(reader: Reader) {
  const useOidc = reader.boolean("useOidc", ["ARM_USE_OIDC"]);
  return {
    tenantId: reader.string("tenantId", ["ARM_TENANT_ID", "AZURE_TENANT_ID"]),
    clientId: reader.string("clientId", ["ARM_CLIENT_ID", "AZURE_CLIENT_ID"]),
    clientSecret: reader.string("clientSecret", ["ARM_CLIENT_SECRET", "AZURE_CLIENT_SECRET"]),
    certificatePath: reader.string("clientCertificatePath", [
      "ARM_CLIENT_CERTIFICATE_PATH",
      "AZURE_CLIENT_CERTIFICATE_PATH",
    ]),
    certificatePassword: reader.string("clientCertificatePassword", [
      "ARM_CLIENT_CERTIFICATE_PASSWORD",
      "AZURE_CLIENT_CERTIFICATE_PASSWORD",
    ]),
    useOidc,
    oidcToken: reader.string("oidcToken", ["ARM_OIDC_TOKEN"]),
    oidcTokenFilePath: reader.string("oidcTokenFilePath", [
      "ARM_OIDC_TOKEN_FILE_PATH",
      "AZURE_FEDERATED_TOKEN_FILE",
    ]),
    oidcRequestUrl: useOidc
      ? reader.https(
          "oidcRequestUrl",
          ["ARM_OIDC_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_URL"],
          "with a path",
        )
      : undefined,
    oidcRequestToken: reader.string("oidcRequestToken", [
      "ARM_OIDC_REQUEST_TOKEN",
      "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    ]),
    oidcAudience: reader.string("oidcAudience", ["ARM_OIDC_AUDIENCE"]) ?? "api://AzureADTokenExchange",
    useMsi: reader.boolean("useMsi", ["ARM_USE_MSI"]),
    msiEndpoint: reader.localOrHttps("msiEndpoint", ["ARM_MSI_ENDPOINT"]) ?? metadataServiceOfPod(reader),
    useDefault: reader.boolean("useDefaultAzureCredential", ["ARM_USE_DEFAULT_AZURE_CREDENTIAL"]),
    common: {
      ...(reader.boolean("disableInstanceDiscovery", ["ARM_DISABLE_INSTANCE_DISCOVERY"])
        ? { disableInstanceDiscovery: true }
        : {}),
      ...optional(
        "additionallyAllowedTenants",
        reader.list("auxiliaryTenantIds", ["ARM_AUXILIARY_TENANT_IDS"]),
      ),
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
function chooseCredential(values: CredentialValues): CredentialSettings {
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
    ...(tenantId === undefined ? ["tenantId (or ARM_TENANT_ID)"] : []),
    ...(clientId === undefined ? ["clientId (or ARM_CLIENT_ID)"] : []),
  ].join(" and ");
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
    "useOidc chooses it, but there is neither azure-native:oidcToken, nor oidcTokenFilePath, nor oidcRequestUrl with oidcRequestToken (nor ARM_OIDC_TOKEN, ARM_OIDC_TOKEN_FILE_PATH, ARM_OIDC_REQUEST_URL and ARM_OIDC_REQUEST_TOKEN)",
  );
}

/** The values by name, and what was found to be wrong with them. No problem repeats a value. */
class Reader {
  private readonly problems: ArgsProblem[] = [];

  constructor(
    private readonly configuration: StackConfiguration,
    private readonly environment: NodeJS.ProcessEnv,
  ) {}

  string(name: SettingName, variables: readonly string[]): string | undefined {
    const found = this.find(name, variables);
    if (found === undefined || !isJsonStructure(found.value)) return found?.value;
    this.problems.push({
      property: found.source,
      reason: `is a JSON object or list where a string belongs; set it with \`pulumi config set ${found.source} <value>\`, without --path`,
    });
    return undefined;
  }

  /** What stands as one segment of a path. */
  segment(name: SettingName, variables: readonly string[]): string | undefined {
    const value = this.string(name, variables);
    const problem = value === undefined ? undefined : segmentProblem(value);
    if (problem !== undefined) this.refuse(name, variables, `${problem}; it takes the ID of a subscription`);
    return value;
  }

  boolean(name: SettingName, variables: readonly string[]): boolean {
    const found = this.find(name, variables);
    if (found === undefined || /^(?:true|false)$/i.test(found.value))
      return found?.value.toLowerCase() === "true";
    this.problems.push({ property: found.source, reason: "takes true or false" });
    return false;
  }

  positive(name: SettingName, byDefault: number): number {
    const found = this.find(name, []);
    if (found === undefined) return byDefault;
    const value = Number(found.value);
    if (value > 0 && Number.isFinite(value)) return value;
    this.problems.push({ property: found.source, reason: "takes a number greater than 0" });
    return byDefault;
  }

  /** azure-native takes a JSON list; in the environment, names separated by semicolons or commas are common too. */
  list(name: SettingName, variables: readonly string[]): readonly string[] | undefined {
    const found = this.find(name, variables);
    if (found === undefined) return undefined;
    const values = isJsonStructure(found.value)
      ? (JSON.parse(found.value) as unknown)
      : found.value
          .split(/[;,]/)
          .map((value) => value.trim())
          .filter((value) => value !== "");
    if (Array.isArray(values) && values.every((value): value is string => typeof value === "string")) {
      return values;
    }
    this.problems.push({ property: found.source, reason: "takes a list of strings" });
    return undefined;
  }

  /** An https URL; or one over http, as managed identities are asked on the machine itself. */
  localOrHttps(name: SettingName, variables: readonly string[]): string | undefined {
    const value = this.string(name, variables);
    if (value === undefined) return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
      this.refuse(name, variables, "takes a URL, such as http://169.254.169.254");
    } else if (url.username !== "" || url.password !== "") {
      this.refuse(name, variables, "takes a URL without credentials in it");
    } else if (url.protocol === "http:" && !isOnMachine(value)) {
      this.refuse(
        name,
        variables,
        "takes http only to the machine itself (localhost, 127.0.0.0/8, [::1], 169.254.0.0/16, [fe80::]/10), as a token comes back: use https for another host",
      );
    }
    return value;
  }

  /** An https URL; without its last slash, and without a path where none is asked for. */
  https(name: SettingName, variables: readonly string[], path?: "with a path"): string | undefined {
    const value = this.string(name, variables);
    if (value === undefined) return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") {
      this.refuse(
        name,
        variables,
        "takes an https URL without credentials in it; keys are sent over TLS only",
      );
      return undefined;
    }
    if (path !== undefined) return url.href;
    if (url.pathname === "/" && url.search === "" && url.hash === "") return url.origin;
    this.refuse(name, variables, "takes a URL without a path, such as https://management.azure.com");
    return undefined;
  }

  refuse(name: SettingName, variables: readonly string[], reason: string): void {
    this.problems.push({ property: this.find(name, variables)?.source ?? name, reason });
  }

  throwIfWrong(): void {
    if (this.problems.length > 0) throw new ArgsError("configuration", this.problems);
  }

  /** What is in the environment alone. */
  variable(name: string): string | undefined {
    const value = this.environment[name];
    return value === "" ? undefined : value;
  }

  private find(
    name: SettingName,
    variables: readonly string[],
  ): { source: string; value: string } | undefined {
    for (const source of [`azure-listkeys:${name}`, `azure-native:${name}`]) {
      const value = this.configuration[source];
      if (value !== undefined && value !== "") return { source, value };
    }
    for (const source of variables) {
      const value = this.environment[source];
      if (value !== undefined && value !== "") return { source, value };
    }
    return undefined;
  }
}

function isJsonStructure(value: string): boolean {
  if (!/^\s*[[{]/.test(value)) return false;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [name in Name]?: NonNullable<Value> } {
  return value === undefined ? {} : ({ [name]: value } as { [name in Name]?: NonNullable<Value> });
}
