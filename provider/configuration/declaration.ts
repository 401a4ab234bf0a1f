/** The settings by name: what the plugin's configuration has, with its description there. */
export interface SettingDeclaration {
  readonly type: "string" | "boolean" | "number" | "strings";
  readonly description: string;
  /** Whether it is one with which a token can be had. */
  readonly secret?: true;
  readonly values?: readonly string[];
}

export const settings = {
  subscriptionId: {
    type: "string",
    description: "The subscription of calls that name none. Also ARM_SUBSCRIPTION_ID.",
  },
  environment: {
    type: "string",
    description: "The cloud. Also ARM_ENVIRONMENT. The default is public.",
    values: ["public", "china", "usgovernment"],
  },
  endpoint: {
    type: "string",
    description: "The https URL of Resource Manager in another cloud. Also ARM_ENDPOINT.",
  },
  audience: {
    type: "string",
    description: "What a token is asked for; the endpoint by default. Also ARM_AUDIENCE.",
  },
  authorityHost: {
    type: "string",
    description: "The https URL of Microsoft Entra in another cloud. Also AZURE_AUTHORITY_HOST.",
  },
  tenantId: {
    type: "string",
    description: "The tenant that a token is asked of. Also ARM_TENANT_ID.",
  },
  clientId: {
    type: "string",
    description: "The application, or the managed identity, that asks. Also ARM_CLIENT_ID.",
  },
  clientSecret: {
    type: "string",
    description: "The application's secret; chooses it as the credential. Also ARM_CLIENT_SECRET.",
    secret: true,
  },
  clientCertificatePath: {
    type: "string",
    description:
      "The file with the application's certificate and its key; chooses it as the credential. Also ARM_CLIENT_CERTIFICATE_PATH.",
  },
  clientCertificatePassword: {
    type: "string",
    description: "The password of the certificate's file. Also ARM_CLIENT_CERTIFICATE_PASSWORD.",
    secret: true,
  },
  useOidc: {
    type: "boolean",
    description: "Whether the application asks with an OIDC token. Also ARM_USE_OIDC.",
  },
  oidcToken: {
    type: "string",
    description: "The OIDC token. Also ARM_OIDC_TOKEN.",
    secret: true,
  },
  oidcTokenFilePath: {
    type: "string",
    description: "The file with the OIDC token, read each time. Also ARM_OIDC_TOKEN_FILE_PATH.",
  },
  oidcRequestUrl: {
    type: "string",
    description: "The https URL that gives an OIDC token. Also ARM_OIDC_REQUEST_URL.",
  },
  oidcRequestToken: {
    type: "string",
    description: "The token for that URL. Also ARM_OIDC_REQUEST_TOKEN.",
    secret: true,
  },
  oidcAudience: {
    type: "string",
    description: "The audience of the OIDC token. Also ARM_OIDC_AUDIENCE.",
  },
  useMsi: {
    type: "boolean",
    description: "Whether the managed identity of the machine asks. Also ARM_USE_MSI.",
  },
  msiEndpoint: {
    type: "string",
    description: "The URL of the managed identity's endpoint. Also ARM_MSI_ENDPOINT.",
  },
  useDefaultAzureCredential: {
    type: "boolean",
    description:
      "Whether the default chain of credentials of the Azure SDK is used. Also ARM_USE_DEFAULT_AZURE_CREDENTIAL.",
  },
  disableInstanceDiscovery: {
    type: "boolean",
    description:
      "Whether the authority is one that Microsoft's directory does not know. Also ARM_DISABLE_INSTANCE_DISCOVERY.",
  },
  auxiliaryTenantIds: {
    type: "strings",
    description: "Further tenants that a token may be asked of. Also ARM_AUXILIARY_TENANT_IDS.",
  },
  timeoutSeconds: {
    type: "number",
    description: "How long a call may take as a whole. The default is 300.",
  },
  readyTimeoutSeconds: {
    type: "number",
    description: "How long what was just created is waited for. The default is 60.",
  },
  maxConcurrency: {
    type: "number",
    description: "Requests under way at once. The default is 16.",
  },
  onRotation: {
    type: "string",
    description:
      "What becomes of a key that was rotated in Azure, in the resources that keep it. The default is update.",
    values: ["update", "warn", "fail", "ignore"],
  },
} as const satisfies Record<string, SettingDeclaration>;

export type SettingName = keyof typeof settings;

/** The settings, by any name. */
export const settingsByName: Readonly<Record<string, SettingDeclaration>> = settings;
