import * as identity from "@azure/identity";

/**
 * The identity library's default chain, which applies the options to all its requests. In two cases the library would
 * create a managed identity without them: if AZURE_TOKEN_CREDENTIALS selects only that, and in a pod with workload
 * identity, where the managed identity uses the pod's token. Seen in @azure/identity 4.13:
 * credentials/defaultAzureCredential.ts and credentials/managedIdentityCredential/tokenExchangeMsi.ts.
 */
export function defaultChain(
  options: identity.DefaultAzureCredentialClientIdOptions,
):
  identity.ChainedTokenCredential | identity.ManagedIdentityCredential | identity.WorkloadIdentityCredential {
  const { AZURE_TOKEN_CREDENTIALS, AZURE_FEDERATED_TOKEN_FILE, AZURE_CLIENT_ID, AZURE_TENANT_ID } =
    process.env;
  const selected = AZURE_TOKEN_CREDENTIALS?.trim().toLowerCase() ?? "";
  const isPod = Boolean(AZURE_FEDERATED_TOKEN_FILE && AZURE_CLIENT_ID && AZURE_TENANT_ID);

  if (isPod && ["", "prod", "managedidentitycredential"].includes(selected)) {
    // All its parts come from the pod.
    const { tenantId: _, ...others } = options;
    const workload = new identity.WorkloadIdentityCredential(others);
    if (selected === "managedidentitycredential") return workload;
    const deployed = [new identity.EnvironmentCredential(options), workload];
    if (selected === "prod") return new identity.ChainedTokenCredential(...deployed);
    return new identity.ChainedTokenCredential(
      ...deployed,
      new identity.AzureCliCredential(options),
      new identity.AzurePowerShellCredential(options),
      new identity.AzureDeveloperCliCredential(options),
    );
  }
  if (selected === "managedidentitycredential") {
    const clientId = options.managedIdentityClientId ?? AZURE_CLIENT_ID;
    return new identity.ManagedIdentityCredential({
      ...options,
      ...(clientId === undefined ? {} : { clientId }),
    });
  }
  return new identity.DefaultAzureCredential(options);
}
