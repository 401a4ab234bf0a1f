/** The environment in which a process uses the fake ARM, without any setting for the real Azure. */

/** What a process needs to connect to a fake. */
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

/** Points `startFakeArm()` to a certificate that its process already trusts. */
export const TLS_VARIABLE = "AZURE_LISTKEYS_FAKE_TLS";
/** Points `connectFakeArm()` to the running fake. */
export const CONTROL_VARIABLE = "AZURE_LISTKEYS_FAKE_CONTROL";

const AZURE_VARIABLES =
  /^(?:(?:ARM|AZURE|AZURESUBSCRIPTION|IDENTITY|MSI|ACTIONS_ID_TOKEN)_.*|SYSTEM_ACCESSTOKEN|SYSTEM_OIDCREQUESTURI)$/i;

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
