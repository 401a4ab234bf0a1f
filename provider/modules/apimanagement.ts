// Generated from services/apimanagement.ts by `npm run generate`.
/** Keys of Azure API Management; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import apimanagement from "../services/apimanagement";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const subscriptionSecrets = operationOf(apimanagement, "listSubscriptionSecrets");
const workspaceSubscriptionSecrets = operationOf(apimanagement, "listWorkspaceSubscriptionSecrets");
const namedValue = operationOf(apimanagement, "listNamedValue");
const workspaceNamedValue = operationOf(apimanagement, "listWorkspaceNamedValue");
const gatewayKeys = operationOf(apimanagement, "listGatewayKeys");
const gatewayDebugCredentials = operationOf(apimanagement, "listGatewayDebugCredentials");
const authorizationServerSecrets = operationOf(apimanagement, "listAuthorizationServerSecrets");
const clientApplicationSecrets = operationOf(apimanagement, "listClientApplicationSecrets");
const identityProviderSecrets = operationOf(apimanagement, "listIdentityProviderSecrets");
const openIdConnectProviderSecrets = operationOf(apimanagement, "listOpenIdConnectProviderSecrets");
const delegationSettingSecrets = operationOf(apimanagement, "listDelegationSettingSecrets");
const tenantAccessSecrets = operationOf(apimanagement, "listTenantAccessSecrets");

/** The keys of a subscription to APIs. */
export interface ListSubscriptionSecretsResult {
  /** The first key. */
  primaryKey: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string | undefined;
}

/** The keys of a subscription to the APIs of a workspace. */
export interface ListWorkspaceSubscriptionSecretsResult {
  /** The first key. */
  primaryKey: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string | undefined;
}

/** The value of a named value. */
export interface ListNamedValueResult {
  /** The value. */
  value: string | undefined;
}

/** The value of a named value of a workspace. */
export interface ListWorkspaceNamedValueResult {
  /** The value. */
  value: string | undefined;
}

/** The keys of a self-hosted gateway. */
export interface ListGatewayKeysResult {
  /** The first key. */
  primary: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondary: string | undefined;
}

/** A token that debugs an API. */
export interface ListGatewayDebugCredentialsResult {
  /** The token. */
  token: string | undefined;
}

/** The secrets of an authorization server. */
export interface ListAuthorizationServerSecretsResult {
  /** The client secret. */
  clientSecret: string | undefined;
  /** The password of the resource owner. */
  resourceOwnerPassword: string | undefined;
  /** The user name of the resource owner. */
  resourceOwnerUsername: string | undefined;
}

/** The secrets of a client application. */
export interface ListClientApplicationSecretsResult {
  /** The client secret at Microsoft Entra. */
  entra: ClientApplicationSecretsContractResponseEntra | undefined;
}

/** A client secret of Microsoft Entra. */
export interface ClientApplicationSecretsContractResponseEntra {
  /** The client secret. */
  clientSecret: string | undefined;
  /** Until when it is valid. */
  expiresAt: string;
}

/** The secrets of an identity provider. */
export interface ListIdentityProviderSecretsResult {
  /** The client secret. */
  clientSecret: string | undefined;
}

/** The secrets of an OpenID Connect provider. */
export interface ListOpenIdConnectProviderSecretsResult {
  /** The client secret. */
  clientSecret: string | undefined;
}

/** The key that validates delegated sign-ins. */
export interface ListDelegationSettingSecretsResult {
  /** The key. */
  validationKey: string | undefined;
}

/** The keys to the management API of a service, or to its Git repository. */
export interface ListTenantAccessSecretsResult {
  /** Whether the keys are accepted. */
  enabled: boolean | undefined;
  /** The user name that goes with the keys. */
  principalId: string | undefined;
  /** The first key. */
  primaryKey: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string | undefined;
  /** What is accessed. */
  id: string | undefined;
}

/** The arguments of {@link listSubscriptionSecrets}. */
export type ListSubscriptionSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the API Management service: 1 to 50 letters, digits and `-`, the first a letter, the last a
   * letter or a digit.
   */
  serviceName: string;
  /** The name of the subscription to APIs: 1 to 256 characters, none of them *, #, &, +, :, <, > or ?. */
  sid: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listWorkspaceSubscriptionSecrets}. */
export type ListWorkspaceSubscriptionSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the API Management service: 1 to 50 letters, digits and `-`, the first a letter, the last a
   * letter or a digit.
   */
  serviceName: string;
  /** The name of the workspace. */
  workspaceId: string;
  /** The name of the subscription to APIs. */
  sid: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listNamedValue}. */
export type ListNamedValueArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the API Management service: 1 to 50 letters, digits and `-`, the first a letter, the last a
   * letter or a digit.
   */
  serviceName: string;
  /** The name of the named value. */
  namedValueId: string;
}>;

/** The arguments of {@link listWorkspaceNamedValue}. */
export type ListWorkspaceNamedValueArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the API Management service: 1 to 50 letters, digits and `-`, the first a letter, the last a
   * letter or a digit.
   */
  serviceName: string;
  /** The name of the workspace. */
  workspaceId: string;
  /** The name of the named value. */
  namedValueId: string;
}>;

/** The arguments of {@link listGatewayKeys}. */
export type ListGatewayKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the API Management service: 1 to 50 letters, digits and `-`, the first a letter, the last a
   * letter or a digit.
   */
  serviceName: string;
  /** The name of the self-hosted gateway. */
  gatewayId: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listGatewayDebugCredentials}. */
export type ListGatewayDebugCredentialsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the API Management service: 1 to 50 letters, digits and `-`, the first a letter, the last a
   * letter or a digit.
   */
  serviceName: string;
  /** The name of the self-hosted gateway. */
  gatewayId: string;
}> & {
  /** The ARM ID of the API. */
  apiId: pulumi.Input<string>;
  /** For how long the token is valid: an ISO 8601 duration, as `PT1H`. */
  credentialsExpireAfter?: pulumi.Input<string | undefined> | undefined;
  /** What the token is for: `tracing`. */
  purposes: pulumi.Input<pulumi.Input<string>[]>;
};

/** The arguments of {@link listAuthorizationServerSecrets}. */
export type ListAuthorizationServerSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the API Management service: 1 to 50 letters, digits and `-`, the first a letter, the last a
   * letter or a digit.
   */
  serviceName: string;
  /** The name of the authorization server. */
  authsid: string;
}>;

/** The arguments of {@link listClientApplicationSecrets}. */
export type ListClientApplicationSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the API Management service: 1 to 50 letters, digits and `-`, the first a letter, the last a
   * letter or a digit.
   */
  serviceName: string;
  /** The name of the client application. */
  clientApplicationId: string;
}>;

/** The arguments of {@link listIdentityProviderSecrets}. */
export type ListIdentityProviderSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the API Management service: 1 to 50 letters, digits and `-`, the first a letter, the last a
   * letter or a digit.
   */
  serviceName: string;
  /** The name of the identity provider. */
  identityProviderName: string;
}>;

/** The arguments of {@link listOpenIdConnectProviderSecrets}. */
export type ListOpenIdConnectProviderSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the API Management service: 1 to 50 letters, digits and `-`, the first a letter, the last a
   * letter or a digit.
   */
  serviceName: string;
  /** The name of the OpenID Connect provider. */
  opid: string;
}>;

/** The arguments of {@link listDelegationSettingSecrets}. */
export type ListDelegationSettingSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the API Management service: 1 to 50 letters, digits and `-`, the first a letter, the last a
   * letter or a digit.
   */
  serviceName: string;
}>;

/** The arguments of {@link listTenantAccessSecrets}. */
export type ListTenantAccessSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the API Management service: 1 to 50 letters, digits and `-`, the first a letter, the last a
   * letter or a digit.
   */
  serviceName: string;
  /** What is accessed. */
  accessName: string;
}> &
  KeyUseArgs;

/**
 * Lists the two keys of a subscription to APIs.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the subscription is not found. Needs `Microsoft.ApiManagement/service/subscriptions/listSecrets/action`.
 *
 * @param args `resourceGroupName`, `serviceName` and `sid`, or `resourceId`; `use` selects the key that
 *   `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/apimanagement/subscription/list-secrets (2024-05-01)
 *
 * @example
 * const keys = apimanagement.listSubscriptionSecrets({ resourceId: subscription.id });
 * export const secret = keys.activeKey;
 */
export const listSubscriptionSecrets = functionOf<
  ListSubscriptionSecretsArgs,
  ListSubscriptionSecretsResult & ActiveKey
>(subscriptionSecrets);

/** {@link listSubscriptionSecrets} under azure-native's other name. */
export const listSubscriptionSecretsOutput: typeof listSubscriptionSecrets = listSubscriptionSecrets;

/**
 * Lists the two keys of a subscription to the APIs of a workspace.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the subscription is not found. Needs
 * `Microsoft.ApiManagement/service/workspaces/subscriptions/listSecrets/action`.
 *
 * @param args `resourceGroupName`, `serviceName`, `workspaceId` and `sid`, or `resourceId`; `use` selects
 *   the key that `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2024-05-01 by default
 *
 * @example
 * const keys = apimanagement.listWorkspaceSubscriptionSecrets({ resourceId: subscription.id });
 * export const secret = keys.activeKey;
 */
export const listWorkspaceSubscriptionSecrets = functionOf<
  ListWorkspaceSubscriptionSecretsArgs,
  ListWorkspaceSubscriptionSecretsResult & ActiveKey
>(workspaceSubscriptionSecrets);

/** {@link listWorkspaceSubscriptionSecrets} under azure-native's other name. */
export const listWorkspaceSubscriptionSecretsOutput: typeof listWorkspaceSubscriptionSecrets =
  listWorkspaceSubscriptionSecrets;

/**
 * Lists the value of a named value that is a secret.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the named value is not found. Needs `Microsoft.ApiManagement/service/namedValues/listValue/action`.
 *
 * @param args `resourceGroupName`, `serviceName` and `namedValueId`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2024-05-01 by default
 *
 * @example
 * const keys = apimanagement.listNamedValue({ resourceId: value.id });
 * export const secret = keys.value;
 */
export const listNamedValue = functionOf<ListNamedValueArgs, ListNamedValueResult>(namedValue);

/** {@link listNamedValue} under azure-native's other name. */
export const listNamedValueOutput: typeof listNamedValue = listNamedValue;

/**
 * Lists the value of a named value of a workspace that is a secret.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the named value is not found. Needs
 * `Microsoft.ApiManagement/service/workspaces/namedValues/listValue/action`.
 *
 * @param args `resourceGroupName`, `serviceName`, `workspaceId` and `namedValueId`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2024-05-01 by default
 *
 * @example
 * const keys = apimanagement.listWorkspaceNamedValue({ resourceId: value.id });
 * export const secret = keys.value;
 */
export const listWorkspaceNamedValue = functionOf<ListWorkspaceNamedValueArgs, ListWorkspaceNamedValueResult>(
  workspaceNamedValue,
);

/** {@link listWorkspaceNamedValue} under azure-native's other name. */
export const listWorkspaceNamedValueOutput: typeof listWorkspaceNamedValue = listWorkspaceNamedValue;

/**
 * Lists the two keys of a self-hosted gateway.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the gateway is not found. Needs `Microsoft.ApiManagement/service/gateways/listKeys/action`.
 *
 * @param args `resourceGroupName`, `serviceName` and `gatewayId`, or `resourceId`; `use` selects the key
 *   that `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2024-05-01 by default
 *
 * @example
 * const keys = apimanagement.listGatewayKeys({ resourceId: gateway.id });
 * export const secret = keys.activeKey;
 */
export const listGatewayKeys = functionOf<ListGatewayKeysArgs, ListGatewayKeysResult & ActiveKey>(
  gatewayKeys,
);

/** {@link listGatewayKeys} under azure-native's other name. */
export const listGatewayKeysOutput: typeof listGatewayKeys = listGatewayKeys;

/**
 * Lists a token that debugs an API at a self-hosted gateway.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the gateway is not found. Needs `Microsoft.ApiManagement/service/gateways/listDebugCredentials/action`.
 *
 * @param args `resourceGroupName`, `serviceName` and `gatewayId`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.token`)
 * API version 2024-05-01 by default
 *
 * @example
 * const keys = apimanagement.listGatewayDebugCredentials({ resourceId: gateway.id });
 * export const secret = keys.token;
 */
export const listGatewayDebugCredentials = functionOf<
  ListGatewayDebugCredentialsArgs,
  ListGatewayDebugCredentialsResult
>(gatewayDebugCredentials);

/** {@link listGatewayDebugCredentials} under azure-native's other name. */
export const listGatewayDebugCredentialsOutput: typeof listGatewayDebugCredentials =
  listGatewayDebugCredentials;

/**
 * Lists the client secret of an authorization server, and the resource owner's password.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the authorization server is not found. Needs
 * `Microsoft.ApiManagement/service/authorizationServers/listSecrets/action`.
 *
 * @param args `resourceGroupName`, `serviceName` and `authsid`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.clientSecret`)
 * API version 2024-05-01 by default
 *
 * @example
 * const keys = apimanagement.listAuthorizationServerSecrets({ resourceId: server.id });
 * export const secret = keys.clientSecret;
 */
export const listAuthorizationServerSecrets = functionOf<
  ListAuthorizationServerSecretsArgs,
  ListAuthorizationServerSecretsResult
>(authorizationServerSecrets);

/** {@link listAuthorizationServerSecrets} under azure-native's other name. */
export const listAuthorizationServerSecretsOutput: typeof listAuthorizationServerSecrets =
  listAuthorizationServerSecrets;

/**
 * Lists the client secret of a client application.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the client application is not found. Needs
 * `Microsoft.ApiManagement/service/clientApplications/listSecrets/action`.
 *
 * @param args `resourceGroupName`, `serviceName` and `clientApplicationId`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.entra`)
 * API version 2024-10-01-preview by default
 *
 * @example
 * const keys = apimanagement.listClientApplicationSecrets({ resourceId: application.id });
 * export const secret = keys.entra;
 */
export const listClientApplicationSecrets = functionOf<
  ListClientApplicationSecretsArgs,
  ListClientApplicationSecretsResult
>(clientApplicationSecrets);

/** {@link listClientApplicationSecrets} under azure-native's other name. */
export const listClientApplicationSecretsOutput: typeof listClientApplicationSecrets =
  listClientApplicationSecrets;

/**
 * Lists the client secret of an identity provider.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the identity provider is not found. Needs
 * `Microsoft.ApiManagement/service/identityProviders/listSecrets/action`.
 *
 * @param args `resourceGroupName`, `serviceName` and `identityProviderName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.clientSecret`)
 * API version 2024-05-01 by default
 *
 * @example
 * const keys = apimanagement.listIdentityProviderSecrets({ resourceId: provider.id });
 * export const secret = keys.clientSecret;
 */
export const listIdentityProviderSecrets = functionOf<
  ListIdentityProviderSecretsArgs,
  ListIdentityProviderSecretsResult
>(identityProviderSecrets);

/** {@link listIdentityProviderSecrets} under azure-native's other name. */
export const listIdentityProviderSecretsOutput: typeof listIdentityProviderSecrets =
  listIdentityProviderSecrets;

/**
 * Lists the client secret of an OpenID Connect provider.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the openid connect provider is not found. Needs
 * `Microsoft.ApiManagement/service/openidConnectProviders/listSecrets/action`.
 *
 * @param args `resourceGroupName`, `serviceName` and `opid`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.clientSecret`)
 * API version 2024-05-01 by default
 *
 * @example
 * const keys = apimanagement.listOpenIdConnectProviderSecrets({ resourceId: provider.id });
 * export const secret = keys.clientSecret;
 */
export const listOpenIdConnectProviderSecrets = functionOf<
  ListOpenIdConnectProviderSecretsArgs,
  ListOpenIdConnectProviderSecretsResult
>(openIdConnectProviderSecrets);

/** {@link listOpenIdConnectProviderSecrets} under azure-native's other name. */
export const listOpenIdConnectProviderSecretsOutput: typeof listOpenIdConnectProviderSecrets =
  listOpenIdConnectProviderSecrets;

/**
 * Lists the key that validates delegated sign-ins.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the portalsetting is not found. Needs `Microsoft.ApiManagement/service/portalsettings/listSecrets/action`.
 *
 * @param args `resourceGroupName` and `serviceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.validationKey`)
 * API version 2021-08-01 by default
 *
 * @example
 * const keys = apimanagement.listDelegationSettingSecrets({ resourceId: portalsetting.id });
 * export const secret = keys.validationKey;
 */
export const listDelegationSettingSecrets = functionOf<
  ListDelegationSettingSecretsArgs,
  ListDelegationSettingSecretsResult
>(delegationSettingSecrets);

/** {@link listDelegationSettingSecrets} under azure-native's other name. */
export const listDelegationSettingSecretsOutput: typeof listDelegationSettingSecrets =
  listDelegationSettingSecrets;

/**
 * Lists the two keys to the management API of a service, or to its Git repository.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the tenant is not found. Needs `Microsoft.ApiManagement/service/tenant/listSecrets/action`.
 *
 * @param args `resourceGroupName`, `serviceName` and `accessName`, or `resourceId`; `use` selects the key
 *   that `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2024-05-01 by default
 *
 * @example
 * const keys = apimanagement.listTenantAccessSecrets({ resourceId: tenant.id });
 * export const secret = keys.activeKey;
 */
export const listTenantAccessSecrets = functionOf<
  ListTenantAccessSecretsArgs,
  ListTenantAccessSecretsResult & ActiveKey
>(tenantAccessSecrets);

/** {@link listTenantAccessSecrets} under azure-native's other name. */
export const listTenantAccessSecretsOutput: typeof listTenantAccessSecrets = listTenantAccessSecrets;

/** The outputs of {@link SubscriptionSecrets} beside those of every key resource; all but `use` are secret. */
export interface SubscriptionSecrets extends FieldOutputs<ListSubscriptionSecretsResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a subscription to APIs, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listSubscriptionSecrets}; every value that the service returned is a secret
 * output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new apimanagement.SubscriptionSecrets("keys", { resourceId: subscription.id });
 */
export class SubscriptionSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListSubscriptionSecretsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(subscriptionSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @param args `use`, if the second key is the active one
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
    args?: KeyUseArgs,
  ): SubscriptionSecrets {
    return new SubscriptionSecrets(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/**
 * The outputs of {@link WorkspaceSubscriptionSecrets} beside those of every key resource; all but `use` are
 * secret.
 */
export interface WorkspaceSubscriptionSecrets extends FieldOutputs<
  ListWorkspaceSubscriptionSecretsResult & ActiveKey
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a subscription to the APIs of a workspace, encrypted, in the stack's state. A key
 * that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what
 * uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listWorkspaceSubscriptionSecrets}; every value that the service returned is
 * a secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new apimanagement.WorkspaceSubscriptionSecrets("keys", { resourceId: subscription.id });
 */
export class WorkspaceSubscriptionSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWorkspaceSubscriptionSecretsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(workspaceSubscriptionSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @param args `use`, if the second key is the active one
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
    args?: KeyUseArgs,
  ): WorkspaceSubscriptionSecrets {
    return new WorkspaceSubscriptionSecrets(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link NamedValueSecrets} that the service returns; all of them are secret. */
export interface NamedValueSecrets extends FieldOutputs<ListNamedValueResult> {}

/**
 * Keeps the value of a named value that is a secret, encrypted, in the stack's state. A key that was rotated
 * in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them
 * changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listNamedValue}; every value that the service returned is a secret output.
 *
 * @example
 * const keys = new apimanagement.NamedValueSecrets("keys", { resourceId: value.id });
 */
export class NamedValueSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListNamedValueArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(namedValue, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): NamedValueSecrets {
    return new NamedValueSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WorkspaceNamedValueSecrets} that the service returns; all of them are secret. */
export interface WorkspaceNamedValueSecrets extends FieldOutputs<ListWorkspaceNamedValueResult> {}

/**
 * Keeps the value of a named value of a workspace that is a secret, encrypted, in the stack's state. A key
 * that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what
 * uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listWorkspaceNamedValue}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new apimanagement.WorkspaceNamedValueSecrets("keys", { resourceId: value.id });
 */
export class WorkspaceNamedValueSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWorkspaceNamedValueArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(workspaceNamedValue, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
  ): WorkspaceNamedValueSecrets {
    return new WorkspaceNamedValueSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link GatewayKeys} beside those of every key resource; all but `use` are secret. */
export interface GatewayKeys extends FieldOutputs<ListGatewayKeysResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a self-hosted gateway, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listGatewayKeys}; every value that the service returned is a secret output,
 * and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new apimanagement.GatewayKeys("keys", { resourceId: gateway.id });
 */
export class GatewayKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListGatewayKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(gatewayKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @param args `use`, if the second key is the active one
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
    args?: KeyUseArgs,
  ): GatewayKeys {
    return new GatewayKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link GatewayDebugCredentials} that the service returns; all of them are secret. */
export interface GatewayDebugCredentials extends FieldOutputs<ListGatewayDebugCredentialsResult> {}

/**
 * Keeps a token that debugs an API at a self-hosted gateway, encrypted, in the stack's state, as listed
 * first: each call lists another. It is listed anew when an argument or one of `keepers` changes: `revision`
 * goes up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listGatewayDebugCredentials}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new apimanagement.GatewayDebugCredentials("keys", { resourceId: gateway.id, …, keepers: { renewed: "2026-07-01" } });
 */
export class GatewayDebugCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListGatewayDebugCredentialsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(gatewayDebugCredentials, name, args, opts);
  }
}

/** The outputs of {@link AuthorizationServerSecrets} that the service returns; all of them are secret. */
export interface AuthorizationServerSecrets extends FieldOutputs<ListAuthorizationServerSecretsResult> {}

/**
 * Keeps the client secret of an authorization server, and the resource owner's password, encrypted, in the
 * stack's state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the
 * fields, and only what uses them changes. With `keepers` the keys are kept until one of those changes.
 * Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listAuthorizationServerSecrets}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new apimanagement.AuthorizationServerSecrets("keys", { resourceId: server.id });
 */
export class AuthorizationServerSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListAuthorizationServerSecretsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(authorizationServerSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
  ): AuthorizationServerSecrets {
    return new AuthorizationServerSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link ClientApplicationSecrets} that the service returns; all of them are secret. */
export interface ClientApplicationSecrets extends FieldOutputs<ListClientApplicationSecretsResult> {}

/**
 * Keeps the client secret of a client application, encrypted, in the stack's state. A key that was rotated
 * in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them
 * changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listClientApplicationSecrets}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new apimanagement.ClientApplicationSecrets("keys", { resourceId: application.id });
 */
export class ClientApplicationSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListClientApplicationSecretsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(clientApplicationSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
  ): ClientApplicationSecrets {
    return new ClientApplicationSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link IdentityProviderSecrets} that the service returns; all of them are secret. */
export interface IdentityProviderSecrets extends FieldOutputs<ListIdentityProviderSecretsResult> {}

/**
 * Keeps the client secret of an identity provider, encrypted, in the stack's state. A key that was rotated
 * in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them
 * changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listIdentityProviderSecrets}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new apimanagement.IdentityProviderSecrets("keys", { resourceId: provider.id });
 */
export class IdentityProviderSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListIdentityProviderSecretsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(identityProviderSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): IdentityProviderSecrets {
    return new IdentityProviderSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link OpenIdConnectProviderSecrets} that the service returns; all of them are secret. */
export interface OpenIdConnectProviderSecrets extends FieldOutputs<ListOpenIdConnectProviderSecretsResult> {}

/**
 * Keeps the client secret of an OpenID Connect provider, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listOpenIdConnectProviderSecrets}; every value that the service returned is
 * a secret output.
 *
 * @example
 * const keys = new apimanagement.OpenIdConnectProviderSecrets("keys", { resourceId: provider.id });
 */
export class OpenIdConnectProviderSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListOpenIdConnectProviderSecretsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(openIdConnectProviderSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
  ): OpenIdConnectProviderSecrets {
    return new OpenIdConnectProviderSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link DelegationSettingSecrets} that the service returns; all of them are secret. */
export interface DelegationSettingSecrets extends FieldOutputs<ListDelegationSettingSecretsResult> {}

/**
 * Keeps the key that validates delegated sign-ins, encrypted, in the stack's state. A key that was rotated
 * in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them
 * changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listDelegationSettingSecrets}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new apimanagement.DelegationSettingSecrets("keys", { resourceId: portalsetting.id });
 */
export class DelegationSettingSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListDelegationSettingSecretsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(delegationSettingSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
  ): DelegationSettingSecrets {
    return new DelegationSettingSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link TenantAccessSecrets} beside those of every key resource; all but `use` are secret. */
export interface TenantAccessSecrets extends FieldOutputs<
  Omit<ListTenantAccessSecretsResult & ActiveKey, "id">
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys to the management API of a service, or to its Git repository, encrypted, in the stack's
 * state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields,
 * and only what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it
 * changes nothing in Azure.
 *
 * Takes the arguments of {@link listTenantAccessSecrets}; every value that the service returned is a secret
 * output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new apimanagement.TenantAccessSecrets("keys", { resourceId: tenant.id });
 */
export class TenantAccessSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListTenantAccessSecretsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(tenantAccessSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @param args `use`, if the second key is the active one
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
    args?: KeyUseArgs,
  ): TenantAccessSecrets {
    return new TenantAccessSecrets(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
