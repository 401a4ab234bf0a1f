/** Every kind of credential: how it is configured, what it needs, and who issues its tokens. */
import type { CredentialSettings } from "../../../../provider/arm/settings";
import type { IdentityFault } from "../../../../provider/testing/faults";
import { azureCliCalls, giveToken, installAzureCli } from "../azureCli";
import {
  AZURE_DEVOPS_PATH,
  type LocalEndpoint,
  SERVICE_CONNECTION,
  startAzureDevOps,
  startImds,
  startOidcEndpoint,
} from "./localEndpoints";
import { ASSERTION, PASSWORD, SECRET, type Tools, type Variables } from "../tools";

export interface Kind {
  readonly name: string;
  readonly kind: CredentialSettings["kind"];
  prepare(tools: Tools): Promise<Prepared> | Prepared;
}

export interface Prepared {
  /** By azure-native's names. */
  readonly settings: Variables;
  /** Environment variables that are needed however it is configured. */
  readonly environment?: Variables;
  /** How many tokens were issued. */
  readonly given: () => number;
  /** The next token lives so long. */
  readonly nextLives: (seconds: number) => void;
  /** Faults of the next requests for a token, if they are sent over HTTP. */
  readonly fail?: (faults: IdentityFault | readonly IdentityFault[]) => void;
  /** Where the token is requested, if over HTTP. */
  readonly origin?: string;
  readonly endpoint?: LocalEndpoint;
}

const principal = { tenantId: "fake-tenant", clientId: "fake-client" };

/** Otherwise the public directory of authorities is requested first. */
const discovery = { disableInstanceDiscovery: "true" };

const failing = (fail: (faults: IdentityFault | readonly IdentityFault[]) => void) => ({
  fail,
  nextLives: (seconds: number) =>
    fail({ at: "identity", answer: { kind: "token", expiresInSeconds: seconds } }),
});

const byAuthority = (tools: Tools, settings: Variables, environment: Variables = {}): Prepared => ({
  settings: { ...settings, ...discovery },
  environment,
  given: () => tools.authority.grants.length,
  ...failing((faults) => tools.authority.fail(faults)),
  origin: tools.authority.host,
});

const byEndpoint = (endpoint: LocalEndpoint, settings: Variables, environment: Variables = {}): Prepared => ({
  settings,
  environment,
  given: () => endpoint.requests.filter(({ status }) => status === 200).length,
  ...failing((faults) => endpoint.fail(faults)),
  origin: endpoint.origin,
  endpoint,
});

const byAppService = ({ fake }: Tools, settings: Variables): Prepared => {
  const { IDENTITY_ENDPOINT, IDENTITY_HEADER } = fake.environment();
  return {
    settings,
    environment: { IDENTITY_ENDPOINT, IDENTITY_HEADER },
    given: () => fake.tokens,
    ...failing((faults) => fake.fail(faults)),
    origin: new URL(IDENTITY_ENDPOINT ?? "").origin,
  };
};

const byAzureCli = ({ fake, folder }: Tools, settings: Variables, environment: Variables = {}): Prepared => {
  installAzureCli(folder, { getAccessToken: giveToken(fake) });
  return {
    settings,
    environment,
    given: () => azureCliCalls(folder).filter(([, command]) => command === "get-access-token").length,
    nextLives: (seconds) => {
      installAzureCli(folder, { getAccessToken: [giveToken(fake, seconds), giveToken(fake)] });
    },
  };
};

export const authorityKinds: readonly Kind[] = [
  {
    name: "client secret",
    kind: "client secret",
    prepare: (tools) => byAuthority(tools, { ...principal, clientSecret: SECRET }),
  },
  {
    name: "client certificate",
    kind: "client certificate",
    prepare: (tools) =>
      byAuthority(tools, {
        ...principal,
        clientCertificatePath: tools.write("client.pem", tools.certificate.file),
      }),
  },
  {
    name: "client certificate with a password",
    kind: "client certificate",
    prepare: (tools) =>
      byAuthority(tools, {
        ...principal,
        clientCertificatePath: tools.write("client.pem", tools.certificate.encryptedFile(PASSWORD)),
        clientCertificatePassword: PASSWORD,
      }),
  },
  {
    name: "OIDC by token",
    kind: "OIDC",
    prepare: (tools) => byAuthority(tools, { ...principal, useOidc: "true", oidcToken: ASSERTION }),
  },
  {
    name: "OIDC by token file",
    kind: "OIDC",
    prepare: (tools) =>
      byAuthority(tools, {
        ...principal,
        useOidc: "true",
        oidcTokenFilePath: tools.write("assertion", `${ASSERTION}\n`),
      }),
  },
  {
    name: "OIDC by request URL",
    kind: "OIDC",
    async prepare(tools) {
      const requestToken = "fake-canary-request-token";
      const endpoint = await startOidcEndpoint(requestToken, () => ASSERTION);
      const settings = { useOidc: "true", oidcRequestUrl: `${endpoint.origin}/token?api-version=2.0` };
      return {
        ...byAuthority(tools, { ...principal, ...settings, oidcRequestToken: requestToken }),
        endpoint,
      };
    },
  },
  {
    name: "client certificate as PKCS#12",
    kind: "client certificate",
    prepare: (tools) =>
      byAuthority(tools, {
        ...principal,
        clientCertificatePath: tools.write("client.pfx", tools.certificate.pkcs12(PASSWORD)),
        clientCertificatePassword: PASSWORD,
      }),
  },
  {
    name: "OIDC by Azure DevOps",
    kind: "OIDC",
    async prepare(tools) {
      const jobToken = "fake-canary-job-token";
      const endpoint = await startAzureDevOps(jobToken, () => ASSERTION);
      const settings = { useOidc: "true", oidcRequestUrl: `${endpoint.origin}${AZURE_DEVOPS_PATH}` };
      const connection = { oidcRequestToken: jobToken, oidcServiceConnectionId: SERVICE_CONNECTION };
      return { ...byAuthority(tools, { ...principal, ...settings, ...connection }), endpoint };
    },
  },
];

export const defaultKinds: readonly Kind[] = [
  {
    name: "default chain: a secret in the environment",
    kind: "default",
    prepare: (tools) =>
      byAuthority(
        tools,
        { useDefaultAzureCredential: "true" },
        { AZURE_TENANT_ID: "fake-tenant", AZURE_CLIENT_ID: "fake-client", AZURE_CLIENT_SECRET: SECRET },
      ),
  },
  {
    name: "default chain: workload identity",
    kind: "default",
    prepare: (tools) =>
      byAuthority(
        tools,
        { useDefaultAzureCredential: "true" },
        {
          AZURE_TENANT_ID: "fake-tenant",
          AZURE_CLIENT_ID: "fake-client",
          AZURE_FEDERATED_TOKEN_FILE: tools.write("assertion", ASSERTION),
        },
      ),
  },
  {
    name: "default chain: managed identity",
    kind: "default",
    prepare: (tools) => byAppService(tools, { useDefaultAzureCredential: "true" }),
  },
  {
    name: "default chain: Azure CLI",
    kind: "default",
    prepare: (tools) =>
      // Else the instance metadata service is looked for, which is not on loopback.
      byAzureCli(tools, { useDefaultAzureCredential: "true" }, { AZURE_TOKEN_CREDENTIALS: "dev" }),
  },
];

export const managedIdentityKinds: readonly Kind[] = [
  {
    name: "managed identity of App Service",
    kind: "managed identity",
    prepare: (tools) => byAppService(tools, { useMsi: "true" }),
  },
  {
    name: "managed identity of a virtual machine (IMDS)",
    kind: "managed identity",
    async prepare(tools) {
      const imds = await startImds(tools);
      return byEndpoint(imds, { useMsi: "true" }, { AZURE_POD_IDENTITY_AUTHORITY_HOST: imds.origin });
    },
  },
  {
    name: "managed identity at msiEndpoint",
    kind: "managed identity",
    async prepare(tools) {
      const imds = await startImds(tools);
      return byEndpoint(imds, { useMsi: "true", msiEndpoint: imds.origin });
    },
  },
];

export const azureCliKind: Kind = {
  name: "Azure CLI",
  kind: "Azure CLI",
  prepare: (tools) => byAzureCli(tools, { tenantId: "fake-tenant" }),
};

export const kinds: readonly Kind[] = [
  ...authorityKinds,
  ...managedIdentityKinds,
  ...defaultKinds,
  azureCliKind,
];

/** The variable of the environment for each setting. */
export const VARIABLES: Readonly<Record<string, string>> = {
  tenantId: "ARM_TENANT_ID",
  clientId: "ARM_CLIENT_ID",
  clientSecret: "ARM_CLIENT_SECRET",
  clientCertificatePath: "ARM_CLIENT_CERTIFICATE_PATH",
  clientCertificatePassword: "ARM_CLIENT_CERTIFICATE_PASSWORD",
  useOidc: "ARM_USE_OIDC",
  oidcToken: "ARM_OIDC_TOKEN",
  oidcTokenFilePath: "ARM_OIDC_TOKEN_FILE_PATH",
  oidcRequestUrl: "ARM_OIDC_REQUEST_URL",
  oidcRequestToken: "ARM_OIDC_REQUEST_TOKEN",
  oidcServiceConnectionId: "ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID",
  useMsi: "ARM_USE_MSI",
  msiEndpoint: "ARM_MSI_ENDPOINT",
  useDefaultAzureCredential: "ARM_USE_DEFAULT_AZURE_CREDENTIAL",
  disableInstanceDiscovery: "ARM_DISABLE_INSTANCE_DISCOVERY",
};

/** The settings as a stack's configuration. */
export function configured(settings: Variables, prefix: "azure-listkeys" | "azure-native"): Variables {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [`${prefix}:${name}`, value]));
}

/** The settings as variables of the environment. */
export function inEnvironment(settings: Variables): Variables {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => {
      const variable = VARIABLES[name];
      if (variable === undefined) throw new Error(`There is no variable for ${name}.`);
      return [variable, value];
    }),
  );
}
