import { boolean, listOf, name, object, of, service, string } from "../operations/declare";
import { keyPair, primaryAndSecondary, twoKeys } from "./shared/twoKeys";

const required = { required: true } as const;

const serviceName = name(
  "the name of the API Management service",
  "1 to 50 letters, digits and -, the first a letter, the last a letter or a digit",
  /^[a-zA-Z](?:[a-zA-Z0-9-]{0,48}[a-zA-Z0-9])?$/,
);
const sid = name(
  "the name of the subscription to APIs",
  "1 to 256 characters, none of them *, #, &, +, :, <, > or ?",
  /^[^*#&+:<>?]{1,256}$/,
);
const gatewayId = name("the name of the self-hosted gateway", "the name of a gateway");
const namedValueId = name("the name of the named value", "the name of a named value");
const workspaceId = name("the name of the workspace", "the name of a workspace");

const shared = { apiVersion: "2024-05-01" };
const secrets = { ...shared, action: "listSecrets" };

const subscriptionKeys = twoKeys(primaryAndSecondary);
const clientSecret = { clientSecret: string("The client secret.") };
const namedValue = { value: string("The value.") };

export default service({
  module: "apimanagement",
  namespace: "Microsoft.ApiManagement",
  title: "Azure API Management",
  operations: {
    listSubscriptionSecrets: {
      ...secrets,
      resource: "SubscriptionSecrets",
      summary: "the two keys of a subscription to APIs",
      path: "service/{serviceName}/subscriptions/{sid}",
      reference: "https://learn.microsoft.com/rest/api/apimanagement/subscription/list-secrets",
      names: { serviceName, sid },
      result: object(
        "ListSubscriptionSecretsResult",
        "The keys of a subscription to APIs.",
        subscriptionKeys,
      ),
      pair: keyPair,
    },
    listWorkspaceSubscriptionSecrets: {
      ...secrets,
      resource: "WorkspaceSubscriptionSecrets",
      summary: "the two keys of a subscription to the APIs of a workspace",
      path: "service/{serviceName}/workspaces/{workspaceId}/subscriptions/{sid}",
      names: {
        serviceName,
        workspaceId,
        sid: name("the name of the subscription to APIs", "the name of a subscription"),
      },
      result: object(
        "ListWorkspaceSubscriptionSecretsResult",
        "The keys of a subscription to the APIs of a workspace.",
        subscriptionKeys,
      ),
      pair: keyPair,
    },
    listNamedValue: {
      ...shared,
      resource: "NamedValueSecrets",
      summary: "the value of a named value that is a secret",
      path: "service/{serviceName}/namedValues/{namedValueId}",
      action: "listValue",
      names: { serviceName, namedValueId },
      result: object("ListNamedValueResult", "The value of a named value.", namedValue),
    },
    listWorkspaceNamedValue: {
      ...shared,
      resource: "WorkspaceNamedValueSecrets",
      summary: "the value of a named value of a workspace that is a secret",
      path: "service/{serviceName}/workspaces/{workspaceId}/namedValues/{namedValueId}",
      action: "listValue",
      names: { serviceName, workspaceId, namedValueId },
      result: object(
        "ListWorkspaceNamedValueResult",
        "The value of a named value of a workspace.",
        namedValue,
      ),
    },
    listGatewayKeys: {
      ...shared,
      resource: "GatewayKeys",
      summary: "the two keys of a self-hosted gateway",
      path: "service/{serviceName}/gateways/{gatewayId}",
      action: "listKeys",
      names: { serviceName, gatewayId },
      result: object(
        "ListGatewayKeysResult",
        "The keys of a self-hosted gateway.",
        twoKeys(["primary", "secondary"]),
      ),
      pair: { activeKey: ["primary", "secondary"] },
    },
    listGatewayDebugCredentials: {
      ...shared,
      resource: "GatewayDebugCredentials",
      summary: "a token that debugs an API at a self-hosted gateway",
      path: "service/{serviceName}/gateways/{gatewayId}",
      action: "listDebugCredentials",
      names: { serviceName, gatewayId },
      body: {
        apiId: string("The ARM ID of the API.", required),
        credentialsExpireAfter: string("For how long the token is valid: an ISO 8601 duration, as `PT1H`."),
        purposes: listOf("string", "What the token is for: `tracing`.", required),
      },
      result: object("ListGatewayDebugCredentialsResult", "A token that debugs an API.", {
        token: string("The token."),
      }),
      stable: false,
    },
    listAuthorizationServerSecrets: {
      ...secrets,
      resource: "AuthorizationServerSecrets",
      summary: "the client secret of an authorization server, and the resource owner's password",
      path: "service/{serviceName}/authorizationServers/{authsid}",
      names: {
        serviceName,
        authsid: name("the name of the authorization server", "the name of an authorization server"),
      },
      result: object("ListAuthorizationServerSecretsResult", "The secrets of an authorization server.", {
        ...clientSecret,
        resourceOwnerPassword: string("The password of the resource owner."),
        resourceOwnerUsername: string("The user name of the resource owner."),
      }),
    },
    listClientApplicationSecrets: {
      ...secrets,
      resource: "ClientApplicationSecrets",
      summary: "the client secret of a client application",
      path: "service/{serviceName}/clientApplications/{clientApplicationId}",
      apiVersion: "2024-10-01-preview",
      names: {
        serviceName,
        clientApplicationId: name("the name of the client application", "the name of a client application"),
      },
      result: object("ListClientApplicationSecretsResult", "The secrets of a client application.", {
        entra: of(
          object("ClientApplicationSecretsContractResponseEntra", "A client secret of Microsoft Entra.", {
            ...clientSecret,
            expiresAt: string("Until when it is valid.", required),
          }),
          "The client secret at Microsoft Entra.",
        ),
      }),
    },
    listIdentityProviderSecrets: {
      ...secrets,
      resource: "IdentityProviderSecrets",
      summary: "the client secret of an identity provider",
      path: "service/{serviceName}/identityProviders/{identityProviderName}",
      names: {
        serviceName,
        identityProviderName: name("the name of the identity provider", "the name of an identity provider"),
      },
      result: object(
        "ListIdentityProviderSecretsResult",
        "The secrets of an identity provider.",
        clientSecret,
      ),
    },
    listOpenIdConnectProviderSecrets: {
      ...secrets,
      resource: "OpenIdConnectProviderSecrets",
      summary: "the client secret of an OpenID Connect provider",
      path: "service/{serviceName}/openidConnectProviders/{opid}",
      names: {
        serviceName,
        opid: name("the name of the OpenID Connect provider", "the name of an OpenID Connect provider"),
      },
      result: object(
        "ListOpenIdConnectProviderSecretsResult",
        "The secrets of an OpenID Connect provider.",
        clientSecret,
      ),
    },
    listDelegationSettingSecrets: {
      ...secrets,
      resource: "DelegationSettingSecrets",
      summary: "the key that validates delegated sign-ins",
      path: "service/{serviceName}/portalsettings/delegation",
      apiVersion: "2021-08-01",
      names: { serviceName },
      result: object("ListDelegationSettingSecretsResult", "The key that validates delegated sign-ins.", {
        validationKey: string("The key."),
      }),
    },
    listTenantAccessSecrets: {
      ...secrets,
      resource: "TenantAccessSecrets",
      summary: "the two keys to the management API of a service, or to its Git repository",
      path: "service/{serviceName}/tenant/{accessName}",
      names: {
        serviceName,
        accessName: name("what is accessed", "`access`, which is the management API, or `gitAccess`"),
      },
      result: object(
        "ListTenantAccessSecretsResult",
        "The keys to the management API of a service, or to its Git repository.",
        {
          enabled: boolean("Whether the keys are accepted."),
          principalId: string("The user name that goes with the keys."),
          ...subscriptionKeys,
        },
        { itself: { id: string("What is accessed.") } },
      ),
      pair: keyPair,
      warnings: [{ when: { enabled: false }, says: "the service accepts no such keys" }],
    },
  },
});
