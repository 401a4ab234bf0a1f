/** Where Resource Manager and its authority are. */
export interface Cloud {
  /** Resource Manager's URL, https, without a path. */
  readonly endpoint: string;
  /** What tokens are asked for. */
  readonly audience: string;
  /** The URL of the Microsoft Entra authority, https. */
  readonly authorityHost: string;
}

/**
 * The clouds under the names that azure-native takes.
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

/** The cloud by azure-native's names, or by those that the Azure CLI and the SDKs have; `undefined` for others. */
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
 * The names that each cloud's Resource Manager has among audiences: the host that it is asked at, and the one that
 * the classic API was. See https://learn.microsoft.com/azure/azure-resource-manager/management/authenticate-multi-tenant
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
 * Whether a token for the audience may be sent to the endpoint: one for the Resource Manager of a known cloud goes
 * to that alone, as whoever else got it could do there what it allows. What other audiences stand for is not known.
 */
export function isMeantFor(audience: string, endpoint: string): boolean {
  const host = new URL(endpoint).hostname;
  const isHostOf = (own: string) => host === own || host.endsWith(`.${own}`);
  if (audience.toLowerCase().includes(APPLICATION_ID)) {
    return AUDIENCE_HOSTS.some(([, own]) => isHostOf(own));
  }
  if (!URL.canParse(audience)) return true;
  const { hostname } = new URL(audience);
  const known = AUDIENCE_HOSTS.find(([name]) => hostname === name || hostname.endsWith(`.${name}`));
  return known === undefined || isHostOf(known[1]);
}
