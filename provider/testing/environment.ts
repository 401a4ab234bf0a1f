/** The environment in which a process finds the fake ARM, and nothing of Azure's own. */

/** What has to be known of a fake to reach it. */
export interface Settings {
  readonly endpoint: string;
  readonly caFile: string;
  readonly subscriptionId: string;
  readonly identityEndpoint: string;
  readonly identityHeader: string;
  /** The folder of the certificate and its key. */
  readonly tlsFolder: string;
  readonly controlUrl: string;
}

/** Where `startFakeArm()` finds a certificate that its process trusts already. */
export const TLS_VARIABLE = "AZURE_LISTKEYS_FAKE_TLS";
/** Where `connectFakeArm()` finds the fake that is running. */
export const CONTROL_VARIABLE = "AZURE_LISTKEYS_FAKE_CONTROL";

const AZURE_VARIABLES =
  /^(?:(?:ARM|AZURE|IDENTITY|MSI|ACTIONS_ID_TOKEN)_.*|SYSTEM_ACCESSTOKEN|SYSTEM_OIDCREQUESTURI)$/i;

export function environmentOf(settings: Settings, base: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const others = Object.entries(base).filter(([name]) => !AZURE_VARIABLES.test(name));
  const noProxy = [base["NO_PROXY"] ?? base["no_proxy"], "localhost", "127.0.0.1"].filter(Boolean).join(",");
  return {
    ...Object.fromEntries(others),
    NODE_EXTRA_CA_CERTS: settings.caFile,
    ARM_ENDPOINT: settings.endpoint,
    ARM_AUDIENCE: settings.endpoint,
    ARM_SUBSCRIPTION_ID: settings.subscriptionId,
    ARM_USE_MSI: "true",
    IDENTITY_ENDPOINT: settings.identityEndpoint,
    IDENTITY_HEADER: settings.identityHeader,
    NO_PROXY: noProxy,
    no_proxy: noProxy,
    [TLS_VARIABLE]: settings.tlsFolder,
    [CONTROL_VARIABLE]: settings.controlUrl,
  };
}
