/** The settings by name, each declared once: what reads them, and what the plugin's schema says of them, follows. */
export interface SettingDeclaration {
  readonly type: "string" | "boolean" | "number" | "strings";
  readonly description: string;
  /** azure-native's name for it, where that is another; it is read under both. */
  readonly azureNativeName?: string;
  /** The environment variables that stand for it where the stack's configuration has none, the first first. */
  readonly variables: readonly string[];
  /**
   * The variable that stands for it in the family of the Azure SDKs, `AZURE_*`. Its parts go together alone: they are
   * read for the default chain and for the workload identity of a pod, and never complete what the stack or `ARM_*` has.
   */
  readonly azureVariable?: string;
  readonly default?: string | number;
  /** True if it is one with which a token can be had. */
  readonly secret?: true;
  readonly values?: readonly string[];
}

export const settings = {
  subscriptionId: {
    type: "string",
    description: "The subscription of calls that name none.",
    variables: ["ARM_SUBSCRIPTION_ID"],
    azureVariable: "AZURE_SUBSCRIPTION_ID",
  },
  environment: {
    type: "string",
    description: "The cloud.",
    values: ["public", "china", "usgovernment"],
    variables: ["ARM_ENVIRONMENT", "AZURE_ENVIRONMENT"],
    default: "public",
  },
  endpoint: {
    type: "string",
    description: "The https URL of Resource Manager in another cloud.",
    azureNativeName: "resourceManagerEndpoint",
    variables: ["ARM_ENDPOINT", "ARM_RESOURCE_MANAGER_ENDPOINT"],
  },
  audience: {
    type: "string",
    description: "What a token is asked for; the endpoint by default.",
    azureNativeName: "resourceManagerAudience",
    variables: ["ARM_AUDIENCE", "ARM_RESOURCE_MANAGER_AUDIENCE"],
  },
  authorityHost: {
    type: "string",
    description: "The https URL of Microsoft Entra in another cloud.",
    azureNativeName: "activeDirectoryAuthorityHost",
    variables: ["ARM_ACTIVE_DIRECTORY_AUTHORITY_HOST"],
    azureVariable: "AZURE_AUTHORITY_HOST",
  },
  metadataHost: {
    type: "string",
    description: "The host that gives the addresses of another cloud, at /metadata/endpoints.",
    variables: ["ARM_METADATA_HOSTNAME"],
  },
  tenantId: {
    type: "string",
    description: "The tenant that a token is asked of.",
    variables: ["ARM_TENANT_ID"],
    azureVariable: "AZURE_TENANT_ID",
  },
  clientId: {
    type: "string",
    description: "The application, or the managed identity, that asks.",
    variables: ["ARM_CLIENT_ID"],
    azureVariable: "AZURE_CLIENT_ID",
  },
  clientSecret: {
    type: "string",
    description: "The application's secret; chooses it as the credential.",
    secret: true,
    variables: ["ARM_CLIENT_SECRET"],
    azureVariable: "AZURE_CLIENT_SECRET",
  },
  clientCertificatePath: {
    type: "string",
    description:
      "The file with the application's certificate and its key, PEM or PKCS#12; chooses it as the credential.",
    variables: ["ARM_CLIENT_CERTIFICATE_PATH"],
    azureVariable: "AZURE_CLIENT_CERTIFICATE_PATH",
  },
  clientCertificatePassword: {
    type: "string",
    description: "The password of the certificate's file.",
    secret: true,
    variables: ["ARM_CLIENT_CERTIFICATE_PASSWORD"],
    azureVariable: "AZURE_CLIENT_CERTIFICATE_PASSWORD",
  },
  useOidc: {
    type: "boolean",
    description: "Whether the application asks with an OIDC token.",
    variables: ["ARM_USE_OIDC"],
  },
  oidcToken: {
    type: "string",
    description: "The OIDC token.",
    secret: true,
    variables: ["ARM_OIDC_TOKEN"],
  },
  oidcTokenFilePath: {
    type: "string",
    description: "The file with the OIDC token, read each time.",
    variables: ["ARM_OIDC_TOKEN_FILE_PATH"],
    azureVariable: "AZURE_FEDERATED_TOKEN_FILE",
  },
  oidcRequestUrl: {
    type: "string",
    description: "The https URL that gives an OIDC token: GitHub's, or Azure DevOps'.",
    variables: ["ARM_OIDC_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_URL", "SYSTEM_OIDCREQUESTURI"],
  },
  oidcRequestToken: {
    type: "string",
    description: "The token for that URL.",
    secret: true,
    variables: ["ARM_OIDC_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "SYSTEM_ACCESSTOKEN"],
  },
  oidcAudience: {
    type: "string",
    description: "The audience of the OIDC token, where GitHub gives it.",
    variables: ["ARM_OIDC_AUDIENCE"],
  },
  oidcServiceConnectionId: {
    type: "string",
    description: "The ID of the service connection for which Azure DevOps gives the OIDC token.",
    variables: [
      "ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID",
      "ARM_OIDC_AZURE_SERVICE_CONNECTION_ID",
      "AZURESUBSCRIPTION_SERVICE_CONNECTION_ID",
    ],
  },
  useMsi: {
    type: "boolean",
    description: "Whether the managed identity of the machine asks.",
    variables: ["ARM_USE_MSI"],
  },
  msiEndpoint: {
    type: "string",
    description: "The URL of the managed identity's endpoint.",
    variables: ["ARM_MSI_ENDPOINT"],
  },
  useDefaultAzureCredential: {
    type: "boolean",
    description: "Whether the default chain of credentials of the Azure SDK is used.",
    variables: ["ARM_USE_DEFAULT_AZURE_CREDENTIAL"],
  },
  disableInstanceDiscovery: {
    type: "boolean",
    description: "Whether the authority is one that Microsoft's directory does not know.",
    variables: ["ARM_DISABLE_INSTANCE_DISCOVERY"],
  },
  auxiliaryTenantIds: {
    type: "strings",
    description: "Further tenants that a token may be asked of.",
    variables: ["ARM_AUXILIARY_TENANT_IDS"],
  },
  timeoutSeconds: {
    type: "number",
    description: "How long a call may take as a whole.",
    variables: [],
    default: 300,
  },
  readyTimeoutSeconds: {
    type: "number",
    description: "How long what was just created is waited for.",
    variables: [],
    default: 60,
  },
  maxConcurrency: {
    type: "number",
    description: "Requests in flight at once.",
    variables: [],
    default: 16,
  },
  onRotation: {
    type: "string",
    description: "What becomes of a key that was rotated in Azure, in the resources that keep it.",
    values: ["update", "warn", "fail", "ignore"],
    variables: [],
    default: "update",
  },
  unreadable: {
    type: "string",
    description: "What keys are in a preview by an identity that lacks the permission to list them.",
    values: ["error", "unknown"],
    variables: [],
    default: "error",
  },
} as const satisfies Record<string, SettingDeclaration>;

export type SettingName = keyof typeof settings;

/** The keys of the stack's configuration that are read for a setting, the first first. */
export function configurationKeysOf(name: SettingName): string[] {
  const { azureNativeName }: SettingDeclaration = settings[name];
  const names = azureNativeName === undefined ? [name] : [name, azureNativeName];
  return ["azure-listkeys", "azure-native"].flatMap((prefix) => names.map((each) => `${prefix}:${each}`));
}

/** A setting as messages name it: `azure-native:clientId (or ARM_CLIENT_ID)`. */
export function namesOf(name: SettingName, which: "first" | "last" = "first"): string {
  const { azureNativeName, variables }: SettingDeclaration = settings[name];
  return `azure-native:${azureNativeName ?? name} (or ${variables.at(which === "first" ? 0 : -1)})`;
}

/** The description with what else is declared. */
export function describe({ description, variables, default: byDefault }: SettingDeclaration): string {
  const [variable] = variables;
  return [
    description,
    ...(variable === undefined ? [] : [`Also ${variable}.`]),
    ...(byDefault === undefined ? [] : [`The default is ${byDefault}.`]),
  ].join(" ");
}

/** The settings, by any name. */
export const settingsByName: Readonly<Record<string, SettingDeclaration>> = settings;
