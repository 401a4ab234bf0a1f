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
