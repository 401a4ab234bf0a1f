import * as identity from "@azure/identity";

/**
 * The identity library's default chain, all of whose requests are sent with the options. In two cases it makes a
 * managed identity of its own that knows none of them: where AZURE_TOKEN_CREDENTIALS asks for that alone, and in a
 * pod with workload identity, whose token such a managed identity is. Seen in @azure/identity 4.13:
 * credentials/defaultAzureCredential.ts and credentials/managedIdentityCredential/tokenExchangeMsi.ts.
 */
export function defaultChain(
  options: identity.DefaultAzureCredentialClientIdOptions,
):
  identity.ChainedTokenCredential | identity.ManagedIdentityCredential | identity.WorkloadIdentityCredential {
  const { AZURE_TOKEN_CREDENTIALS, AZURE_FEDERATED_TOKEN_FILE, AZURE_CLIENT_ID, AZURE_TENANT_ID } =
    process.env;
  const asked = AZURE_TOKEN_CREDENTIALS?.trim().toLowerCase() ?? "";
  const isPod = Boolean(AZURE_FEDERATED_TOKEN_FILE && AZURE_CLIENT_ID && AZURE_TENANT_ID);

  if (isPod && ["", "prod", "managedidentitycredential"].includes(asked)) {
    // All its parts are the pod's own.
    const { tenantId: _, ...others } = options;
    const workload = new identity.WorkloadIdentityCredential(others);
    if (asked === "managedidentitycredential") return workload;
    const deployed = [new identity.EnvironmentCredential(options), workload];
    if (asked === "prod") return new identity.ChainedTokenCredential(...deployed);
    return new identity.ChainedTokenCredential(
      ...deployed,
      new identity.AzureCliCredential(options),
      new identity.AzurePowerShellCredential(options),
      new identity.AzureDeveloperCliCredential(options),
    );
  }
  if (asked === "managedidentitycredential") {
    const clientId = options.managedIdentityClientId ?? AZURE_CLIENT_ID;
    return new identity.ManagedIdentityCredential({
      ...options,
      ...(clientId === undefined ? {} : { clientId }),
    });
  }
  return new identity.DefaultAzureCredential(options);
}
