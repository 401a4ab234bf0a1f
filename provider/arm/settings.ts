/** Everything a call to Resource Manager depends on beside its arguments; plain values, read by the faces. */
import type { Cloud } from "./cloud";

export interface Settings {
  readonly cloud: Cloud;
  /** Who gives the cloud's addresses, where they are not all known: `cloud` is used where nobody gives any. */
  readonly cloudFrom?: CloudSource;
  readonly credential: CredentialSettings;
  /** The subscription of calls that name none. */
  readonly subscriptionId?: string;
  /** Bounds each call as a whole, every repetition and wait included. */
  readonly timeoutSeconds: number;
  /** How long a resource that was just created may stay unknown to Resource Manager. */
  readonly readyTimeoutSeconds: number;
  /** Requests in flight at once. */
  readonly maxConcurrency: number;
}

export type CloudSource =
  /** The metadata of another cloud. */
  | { readonly kind: "metadata"; readonly host: string; readonly setting: string }
  /** The Azure CLI, which is logged in to one cloud alone. */
  | {
      readonly kind: "Azure CLI";
      /** The cloud that is configured by its name, and where: the CLI's has to be the same. */
      readonly configured?: { readonly name: string; readonly setting: string };
    };

/** Which credential was chosen, and what it takes. */
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
      /** The subscription whose tenant is meant, where that is not configured itself. */
      readonly subscriptionId?: string;
      /** What is in the environment and would give tokens, but was not chosen: how to choose it, as a sentence. */
      readonly notChosen?: string;
    }
) & {
  /** The setting or variable that chose it, such as `ARM_USE_OIDC`; none where nothing did. */
  readonly chosenBy?: string;
  /** Tenants, beside the credential's own, that a token may be asked of. */
  readonly additionallyAllowedTenants?: readonly string[];
  /** For authorities that the public directory of authorities does not know, such as a disconnected cloud's. */
  readonly disableInstanceDiscovery?: boolean;
  /** The profile that it is of: two profiles share no token, whatever they have in common. */
  readonly profile?: string;
};

/** Where the assertion of an OIDC credential comes from; read anew each time one is needed. */
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
