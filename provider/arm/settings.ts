/** Everything a call to Resource Manager depends on beside its arguments; plain values, read by the faces. */
import type { Cloud } from "./cloud";

export interface Settings {
  readonly cloud: Cloud;
  readonly credential: CredentialSettings;
  /** The subscription of calls that name none. */
  readonly subscriptionId?: string;
  /** Bounds each call as a whole, every repetition and wait included. */
  readonly timeoutSeconds: number;
  /** How long a resource that was just created may stay unknown to Resource Manager. */
  readonly readyTimeoutSeconds: number;
  /** Requests under way at once. */
  readonly maxConcurrency: number;
}

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
  | { readonly kind: "Azure CLI"; readonly tenantId?: string }
) & {
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
      readonly from: "request";
      readonly url: string;
      readonly requestToken: string;
      readonly audience: string;
    };
