/** The settings by name, each declared once: the reader, the messages, the schema and the documentation follow from it. */
export interface SettingDeclaration {
  readonly type: "string" | "boolean" | "number" | "strings";
  readonly description: string;
  /** azure-native's name for it, if that differs; it is read under both. */
  readonly azureNativeName?: string;
  /** The environment variables that are read if the stack's configuration does not have it, in this order. */
  readonly variables: readonly string[];
  /**
   * Its variable of the Azure SDKs, `AZURE_*`. They are read only together: for the default chain, and for the workload
   * identity of a pod. They never complete what the stack or `ARM_*` has.
   */
  readonly azureVariable?: string;
  readonly default?: string | number;
  /** True if a token can be got with it. */
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
    description: "The audience of tokens; the endpoint by default.",
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
    description: "The host that has the addresses of another cloud, at /metadata/endpoints.",
    variables: ["ARM_METADATA_HOSTNAME"],
  },
  tenantId: {
    type: "string",
    description: "The tenant that issues the token.",
    variables: ["ARM_TENANT_ID"],
    azureVariable: "AZURE_TENANT_ID",
  },
  clientId: {
    type: "string",
    description: "The application, or the managed identity, that the token is for.",
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
    description: "True if the application authenticates with an OIDC token.",
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
    description: "The https URL that issues an OIDC token: GitHub's, or Azure DevOps'.",
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
    description: "The audience of the OIDC token, if GitHub issues it.",
    variables: ["ARM_OIDC_AUDIENCE"],
  },
  oidcServiceConnectionId: {
    type: "string",
    description: "The ID of the service connection for which Azure DevOps issues the OIDC token.",
    variables: [
      "ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID",
      "ARM_OIDC_AZURE_SERVICE_CONNECTION_ID",
      "AZURESUBSCRIPTION_SERVICE_CONNECTION_ID",
    ],
  },
  useMsi: {
    type: "boolean",
    description: "True if the managed identity of the machine is used.",
    variables: ["ARM_USE_MSI"],
  },
  msiEndpoint: {
    type: "string",
    description: "The URL of the managed identity's endpoint.",
    variables: ["ARM_MSI_ENDPOINT"],
  },
  useDefaultAzureCredential: {
    type: "boolean",
    description: "True if the default chain of credentials of the Azure SDK is used.",
    variables: ["ARM_USE_DEFAULT_AZURE_CREDENTIAL"],
  },
  disableInstanceDiscovery: {
    type: "boolean",
    description: "True if Microsoft's public directory does not know the authority.",
    variables: ["ARM_DISABLE_INSTANCE_DISCOVERY"],
  },
  auxiliaryTenantIds: {
    type: "strings",
    description: "Further tenants that may issue the token.",
    variables: ["ARM_AUXILIARY_TENANT_IDS"],
  },
  timeoutSeconds: {
    type: "number",
    description: "How long a call may take, with its retries and waits.",
    variables: [],
    default: 300,
  },
  readyTimeoutSeconds: {
    type: "number",
    description: "How long to wait for a resource that was just created.",
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
    description: "What a key resource does with keys that were rotated in Azure.",
    values: ["update", "warn", "fail", "ignore"],
    variables: [],
    default: "update",
  },
  unreadable: {
    type: "string",
    description: "What the keys are in a preview if the identity may not list them.",
    values: ["error", "unknown"],
    variables: [],
    default: "error",
  },
} as const satisfies Record<string, SettingDeclaration>;

export type SettingName = keyof typeof settings;

/** By the setting's name; made once, as each call reads all settings. */
const configurationKeys = new Map(
  Object.entries<SettingDeclaration>(settings).map(([name, { azureNativeName }]) => {
    const names = azureNativeName === undefined ? [name] : [name, azureNativeName];
    return [
      name,
      ["azure-listkeys", "azure-native"].flatMap((prefix) => names.map((each) => `${prefix}:${each}`)),
    ];
  }),
);

/** The keys of the stack's configuration that are read for a setting, in this order; none for another name. */
export function configurationKeysOf(name: string): readonly string[] {
  return configurationKeys.get(name) ?? [];
}

/** A setting as messages name it: `azure-native:clientId (or ARM_CLIENT_ID)`. */
export function namesOf(name: SettingName, which: "first" | "last" = "first"): string {
  const { azureNativeName, variables }: SettingDeclaration = settings[name];
  return `azure-native:${azureNativeName ?? name} (or ${variables.at(which === "first" ? 0 : -1)})`;
}

/** The description, with the variable and the default. */
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
