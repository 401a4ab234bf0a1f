/** Where Resource Manager and its authority are. */
export interface Cloud {
  /** Resource Manager's URL, https, without a path. */
  readonly endpoint: string;
  /** The audience of tokens. */
  readonly audience: string;
  /** The URL of the Microsoft Entra authority, https. */
  readonly authorityHost: string;
}

/**
 * The clouds, by azure-native's names.
 * Source: https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure
 * and https://learn.microsoft.com/azure/china/resources-developer-guide
 */
export const clouds = {
  public: {
    endpoint: "https://management.azure.com",
    audience: "https://management.azure.com",
    authorityHost: "https://login.microsoftonline.com",
  },
  china: {
    endpoint: "https://management.chinacloudapi.cn",
    audience: "https://management.chinacloudapi.cn",
    authorityHost: "https://login.chinacloudapi.cn",
  },
  usgovernment: {
    endpoint: "https://management.usgovcloudapi.net",
    audience: "https://management.usgovcloudapi.net",
    authorityHost: "https://login.microsoftonline.us",
  },
} as const satisfies Record<string, Cloud>;

/** The cloud by its name in azure-native, the Azure CLI or the SDKs; `undefined` for others. */
export function knownCloudOf(name: string): Cloud | undefined {
  const known = CLOUD_NAMES.get(name.toLowerCase());
  return known === undefined ? undefined : clouds[known];
}

const CLOUD_NAMES: ReadonlyMap<string, keyof typeof clouds> = new Map([
  ["public", "public"],
  ["azurecloud", "public"],
  ["azurepubliccloud", "public"],
  ["china", "china"],
  ["azurechinacloud", "china"],
  ["usgovernment", "usgovernment"],
  ["usgov", "usgovernment"],
  ["usgovernmentl4", "usgovernment"],
  ["azureusgovernment", "usgovernment"],
  ["azureusgovernmentcloud", "usgovernment"],
]);

/**
 * The audiences of each cloud's Resource Manager: its host, and the host of the classic API. See https://learn.microsoft.com/azure/azure-resource-manager/management/authenticate-multi-tenant
 * and https://github.com/Azure/go-autorest/blob/main/autorest/azure/environments.go
 */
const AUDIENCE_HOSTS: readonly (readonly [audience: string, endpoint: string])[] = [
  ["management.azure.com", "management.azure.com"],
  ["management.core.windows.net", "management.azure.com"],
  ["management.chinacloudapi.cn", "management.chinacloudapi.cn"],
  ["management.core.chinacloudapi.cn", "management.chinacloudapi.cn"],
  ["management.usgovcloudapi.net", "management.usgovcloudapi.net"],
  ["management.core.usgovcloudapi.net", "management.usgovcloudapi.net"],
  ["management.microsoftazure.de", "management.microsoftazure.de"],
  ["management.core.cloudapi.de", "management.microsoftazure.de"],
];

/** Resource Manager's application ID, which is an audience in every cloud. */
const APPLICATION_ID = "797f4846-ba00-4fd7-ba43-dac1f8f63013";

/**
 * True if a token for the audience may be sent to the endpoint. A token for the Resource Manager of a known cloud is
 * sent only there, as any other recipient could use it. Other audiences are not known, so they are accepted.
 */
export function isMeantFor(audience: string, endpoint: string): boolean {
  const host = new URL(endpoint).hostname;
  const isHostOf = (name: string) => host === name || host.endsWith(`.${name}`);
  if (audience.toLowerCase().includes(APPLICATION_ID)) {
    return AUDIENCE_HOSTS.some(([, endpointHost]) => isHostOf(endpointHost));
  }
  if (!URL.canParse(audience)) return true;
  const { hostname } = new URL(audience);
  const known = AUDIENCE_HOSTS.find(([name]) => hostname === name || hostname.endsWith(`.${name}`));
  return known === undefined || isHostOf(known[1]);
}
