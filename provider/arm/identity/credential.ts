/** Creates the credentials of @azure/identity from settings, and turns their errors into `CredentialError`. */
import * as identity from "@azure/identity";
import type { AccessToken, GetTokenOptions } from "@azure/identity";

import { Deadline, rejectOnAbort } from "../clock";
import { readAssertion } from "./assertion";
import { type TokenRequest, recordRequests } from "./tokenRequests";
import { readCertificate } from "./certificate";
import type { Cloud } from "../cloud";
import { credentialErrorOf, TooLate } from "./credentialError";
import { defaultChain } from "./defaultChain";
import { managedIdentityAt } from "./managedIdentity";
import type { CredentialSettings } from "../settings";
import type { TokenSource } from "./token";
import { tokenClientOptions } from "./tokenClient";

/** A token request that hangs must not block later ones. */
const TOKEN_TIMEOUT_SECONDS = 60;

/**
 * A credential that is created with its first token request. The library does not honour a signal: its call is
 * abandoned, and its requests are aborted.
 */
export function createCredential(
  settings: CredentialSettings,
  cloud: Cloud,
  timeoutSeconds = TOKEN_TIMEOUT_SECONDS,
): TokenSource {
  let credential: TokenSource | undefined;
  let assertion = Promise.resolve("");

  async function requestToken(scope: string, options?: GetTokenOptions): Promise<AccessToken> {
    credential ??= await create(settings, cloud, () => assertion);
    if (settings.kind === "OIDC") {
      // Read again for each token, for which the library calls `currentAssertion` twice.
      assertion = readAssertion(settings.assertion);
      await assertion;
    }
    return credential.getToken(scope, options);
  }

  return {
    async getToken(scope, options) {
      const attempts: TokenRequest[] = [];
      const limit = new Deadline(timeoutSeconds * 1000, options?.abortSignal as AbortSignal | undefined);
      try {
        return await rejectOnAbort(
          recordRequests(attempts, limit.signal, () => requestToken(scope, options)),
          limit.signal,
        );
      } catch (error) {
        const reason = limit.exceeded ? new TooLate(`no response within ${timeoutSeconds} seconds`) : error;
        throw credentialErrorOf(reason, settings, cloud, attempts);
      } finally {
        limit.clear();
      }
    },
  };
}

async function create(
  settings: CredentialSettings,
  cloud: Cloud,
  currentAssertion: () => Promise<string>,
): Promise<TokenSource> {
  const options = {
    ...tokenClientOptions,
    authorityHost: cloud.authorityHost,
    // With the library's defaults a rejected managed identity takes 18 seconds to fail.
    retryOptions: { maxRetries: 2 },
    ...(settings.disableInstanceDiscovery ? { disableInstanceDiscovery: true } : {}),
    ...(settings.additionallyAllowedTenants
      ? { additionallyAllowedTenants: [...settings.additionallyAllowedTenants] }
      : {}),
  };
  switch (settings.kind) {
    case "default":
      return defaultChain({
        ...options,
        ...(settings.tenantId === undefined ? {} : { tenantId: settings.tenantId }),
        ...(settings.clientId === undefined ? {} : { managedIdentityClientId: settings.clientId }),
      });
    case "client certificate":
      return new identity.ClientCertificateCredential(
        settings.tenantId,
        settings.clientId,
        { certificate: await readCertificate(settings.certificatePath, settings.certificatePassword) },
        options,
      );
    case "client secret":
      return new identity.ClientSecretCredential(
        settings.tenantId,
        settings.clientId,
        settings.clientSecret,
        options,
      );
    case "OIDC":
      return new identity.ClientAssertionCredential(
        settings.tenantId,
        settings.clientId,
        currentAssertion,
        options,
      );
    case "managed identity":
      if (settings.endpoint !== undefined) {
        return managedIdentityAt(settings.endpoint, settings.clientId);
      }
      return settings.clientId === undefined
        ? new identity.ManagedIdentityCredential(options)
        : new identity.ManagedIdentityCredential({ ...options, clientId: settings.clientId });
    case "Azure CLI":
      return new identity.AzureCliCredential({
        // Otherwise a CLI that hangs outlives every caller.
        processTimeoutInMs: TOKEN_TIMEOUT_SECONDS * 1000,
        ...(settings.tenantId === undefined ? {} : { tenantId: settings.tenantId }),
        ...(settings.subscriptionId === undefined ? {} : { subscription: settings.subscriptionId }),
        ...(options.additionallyAllowedTenants
          ? { additionallyAllowedTenants: options.additionallyAllowedTenants }
          : {}),
      });
  }
}
