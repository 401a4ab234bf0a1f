/** Everything that a call to Resource Manager depends on besides its arguments. Plain values. */
import type { Cloud } from "./cloud";

export interface Settings {
  readonly cloud: Cloud;
  /** The source of the cloud's addresses if they are not all known; `cloud` is used if it has none. */
  readonly cloudFrom?: CloudSource;
  readonly credential: CredentialSettings;
  /** The subscription of calls that name none. */
  readonly subscriptionId?: string;
  /** The limit of each call, with all retries and waits. */
  readonly timeoutSeconds: number;
  /** How long a call waits for a resource that was just created. */
  readonly readyTimeoutSeconds: number;
  /** Requests in flight at once. */
  readonly maxConcurrency: number;
}

export type CloudSource =
  /** The metadata of another cloud. */
  | { readonly kind: "metadata"; readonly host: string; readonly setting: string }
  /** The Azure CLI, which is logged in to one cloud only. */
  | {
      readonly kind: "Azure CLI";
      /** The configured cloud and its setting: the CLI must be logged in to the same one. */
      readonly configured?: { readonly name: string; readonly setting: string };
    };

/** The chosen credential, with its settings. */
export type CredentialSettings = (
  | { readonly kind: "default"; readonly tenantId?: string; readonly clientId?: string }
  | {
      readonly kind: "client certificate";
      readonly tenantId: string;
      readonly clientId: string;
      readonly certificatePath: string;
      readonly certificatePassword?: string;
    }
  | {
      readonly kind: "client secret";
      readonly tenantId: string;
      readonly clientId: string;
      readonly clientSecret: string;
    }
  | {
      readonly kind: "OIDC";
      readonly tenantId: string;
      readonly clientId: string;
      readonly assertion: OidcAssertion;
    }
  | { readonly kind: "managed identity"; readonly clientId?: string; readonly endpoint?: string }
  | {
      readonly kind: "Azure CLI";
      readonly tenantId?: string;
      /** The subscription that selects the tenant, if no tenant is configured. */
      readonly subscriptionId?: string;
      /** An identity that is in the environment but was not chosen: how to choose it, as a sentence. */
      readonly notChosen?: string;
    }
) & {
  /** The setting or variable that chose it, such as `ARM_USE_OIDC`; none of the Azure CLI. */
  readonly chosenBy?: string;
  /** Tenants, besides the credential's, that may issue the token. */
  readonly additionallyAllowedTenants?: readonly string[];
  /** For authorities that the public directory of authorities does not know, such as a disconnected cloud's. */
  readonly disableInstanceDiscovery?: boolean;
  /** The profile that it belongs to. Two profiles never share a token. */
  readonly profile?: string;
};

/** The source of the assertion of an OIDC credential, which is read again for each token. */
export type OidcAssertion =
  | { readonly from: "token"; readonly token: string }
  | { readonly from: "file"; readonly path: string }
  | {
      readonly from: "GitHub";
      readonly url: string;
      readonly requestToken: string;
      readonly audience: string;
    }
  | {
      readonly from: "Azure DevOps";
      /** With api-version and service connection. */
      readonly url: string;
      readonly requestToken: string;
    };
