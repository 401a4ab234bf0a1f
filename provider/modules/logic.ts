// Generated from services/logic.ts by `npm run generate`.
/** Keys of Azure Logic Apps; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import logic from "../services/logic";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const workflowCallbackUrl = operationOf(logic, "listWorkflowCallbackUrl");
const workflowTriggerCallbackUrl = operationOf(logic, "listWorkflowTriggerCallbackUrl");
const workflowVersionTriggerCallbackUrl = operationOf(logic, "listWorkflowVersionTriggerCallbackUrl");
const workflowVersionCallbackUrl = operationOf(logic, "listWorkflowVersionCallbackUrl");
const workflowAccessKeySecretKeys = operationOf(logic, "listWorkflowAccessKeySecretKeys");
const integrationAccountCallbackUrl = operationOf(logic, "listIntegrationAccountCallbackUrl");
const integrationAccountAgreementContentCallbackUrl = operationOf(
  logic,
  "listIntegrationAccountAgreementContentCallbackUrl",
);
const integrationAccountAssemblyContentCallbackUrl = operationOf(
  logic,
  "listIntegrationAccountAssemblyContentCallbackUrl",
);
const integrationAccountMapContentCallbackUrl = operationOf(
  logic,
  "listIntegrationAccountMapContentCallbackUrl",
);
const integrationAccountPartnerContentCallbackUrl = operationOf(
  logic,
  "listIntegrationAccountPartnerContentCallbackUrl",
);
const integrationAccountSchemaContentCallbackUrl = operationOf(
  logic,
  "listIntegrationAccountSchemaContentCallbackUrl",
);

/** A callback URL of a workflow, and its parts. */
export interface ListWorkflowCallbackUrlResult {
  /** The URL without its query parameters. */
  basePath: string;
  /** The HTTP method to call it with. */
  method: string;
  /** The query parameters of the URL. */
  queries: WorkflowTriggerListCallbackUrlQueries | undefined;
  /** The path that is added to the URL's own. */
  relativePath: string;
  /** The names of the parameters in that path. */
  relativePathParameters: string[] | undefined;
  /** The URL, with its signature. */
  value: string;
}

/** The query parameters of a callback URL. */
export interface WorkflowTriggerListCallbackUrlQueries {
  /** The api-version. */
  apiVersion: string | undefined;
  /** Until when the URL is valid. */
  se: string | undefined;
  /** The signature. */
  sig: string | undefined;
  /** What the URL allows. */
  sp: string | undefined;
  /** The version of the signature. */
  sv: string | undefined;
}

/** A callback URL of a trigger, and its parts. */
export interface ListWorkflowTriggerCallbackUrlResult {
  /** The URL without its query parameters. */
  basePath: string;
  /** The HTTP method to call it with. */
  method: string;
  /** The query parameters of the URL. */
  queries: WorkflowTriggerListCallbackUrlQueries | undefined;
  /** The path that is added to the URL's own. */
  relativePath: string;
  /** The names of the parameters in that path. */
  relativePathParameters: string[] | undefined;
  /** The URL, with its signature. */
  value: string;
}

/** A callback URL of a trigger of a version, and its parts. */
export interface ListWorkflowVersionTriggerCallbackUrlResult {
  /** The URL without its query parameters. */
  basePath: string;
  /** The HTTP method to call it with. */
  method: string;
  /** The query parameters of the URL. */
  queries: WorkflowTriggerListCallbackUrlQueries | undefined;
  /** The path that is added to the URL's own. */
  relativePath: string;
  /** The names of the parameters in that path. */
  relativePathParameters: string[] | undefined;
  /** The URL, with its signature. */
  value: string;
}

/** A callback URL of a trigger of a version, and its parts. */
export interface ListWorkflowVersionCallbackUrlResult {
  /** The URL without its query parameters. */
  basePath: string;
  /** The HTTP method to call it with. */
  method: string;
  /** The query parameters of the URL. */
  queries: WorkflowTriggerListCallbackUrlQueries | undefined;
  /** The path that is added to the URL's own. */
  relativePath: string;
  /** The names of the parameters in that path. */
  relativePathParameters: string[] | undefined;
  /** The URL, with its signature. */
  value: string;
}

/** The keys of an access key of a workflow. */
export interface ListWorkflowAccessKeySecretKeysResult {
  /** The first key. */
  primarySecretKey: string;
  /** The second key: it serves while the first is regenerated. */
  secondarySecretKey: string;
}

/** A callback URL of an integration account. */
export interface ListIntegrationAccountCallbackUrlResult {
  /** The URL, with its signature. */
  value: string | undefined;
}

/** A callback URL of the content of an agreement, and its parts. */
export interface ListIntegrationAccountAgreementContentCallbackUrlResult {
  /** The URL without its query parameters. */
  basePath: string;
  /** The HTTP method to call it with. */
  method: string;
  /** The query parameters of the URL. */
  queries: WorkflowTriggerListCallbackUrlQueries | undefined;
  /** The path that is added to the URL's own. */
  relativePath: string;
  /** The names of the parameters in that path. */
  relativePathParameters: string[] | undefined;
  /** The URL, with its signature. */
  value: string;
}

/** A callback URL of the content of an assembly, and its parts. */
export interface ListIntegrationAccountAssemblyContentCallbackUrlResult {
  /** The URL without its query parameters. */
  basePath: string;
  /** The HTTP method to call it with. */
  method: string;
  /** The query parameters of the URL. */
  queries: WorkflowTriggerListCallbackUrlQueries | undefined;
  /** The path that is added to the URL's own. */
  relativePath: string;
  /** The names of the parameters in that path. */
  relativePathParameters: string[] | undefined;
  /** The URL, with its signature. */
  value: string;
}

/** A callback URL of the content of a map, and its parts. */
export interface ListIntegrationAccountMapContentCallbackUrlResult {
  /** The URL without its query parameters. */
  basePath: string;
  /** The HTTP method to call it with. */
  method: string;
  /** The query parameters of the URL. */
  queries: WorkflowTriggerListCallbackUrlQueries | undefined;
  /** The path that is added to the URL's own. */
  relativePath: string;
  /** The names of the parameters in that path. */
  relativePathParameters: string[] | undefined;
  /** The URL, with its signature. */
  value: string;
}

/** A callback URL of the content of a partner, and its parts. */
export interface ListIntegrationAccountPartnerContentCallbackUrlResult {
  /** The URL without its query parameters. */
  basePath: string;
  /** The HTTP method to call it with. */
  method: string;
  /** The query parameters of the URL. */
  queries: WorkflowTriggerListCallbackUrlQueries | undefined;
  /** The path that is added to the URL's own. */
  relativePath: string;
  /** The names of the parameters in that path. */
  relativePathParameters: string[] | undefined;
  /** The URL, with its signature. */
  value: string;
}

/** A callback URL of the content of a schema, and its parts. */
export interface ListIntegrationAccountSchemaContentCallbackUrlResult {
  /** The URL without its query parameters. */
  basePath: string;
  /** The HTTP method to call it with. */
  method: string;
  /** The query parameters of the URL. */
  queries: WorkflowTriggerListCallbackUrlQueries | undefined;
  /** The path that is added to the URL's own. */
  relativePath: string;
  /** The names of the parameters in that path. */
  relativePathParameters: string[] | undefined;
  /** The URL, with its signature. */
  value: string;
}

/** The arguments of {@link listWorkflowCallbackUrl}. */
export type ListWorkflowCallbackUrlArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workflow. */
  workflowName: string;
}> & {
  /** The key that the URL is signed with. NotSpecified, Primary, Secondary, or another. */
  keyType?: pulumi.Input<string | undefined> | undefined;
  /** Until when the URL is valid: an RFC 3339 date and time. */
  notAfter?: pulumi.Input<string | undefined> | undefined;
};

/** The arguments of {@link listWorkflowTriggerCallbackUrl}. */
export type ListWorkflowTriggerCallbackUrlArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workflow. */
  workflowName: string;
  /** The name of the trigger. */
  triggerName: string;
}>;

/** The arguments of {@link listWorkflowVersionTriggerCallbackUrl}. */
export type ListWorkflowVersionTriggerCallbackUrlArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workflow. */
  workflowName: string;
  /** The name of the version. */
  versionId: string;
  /** The name of the trigger. */
  triggerName: string;
}> & {
  /** The key that the URL is signed with. NotSpecified, Primary, Secondary, or another. */
  keyType?: pulumi.Input<string | undefined> | undefined;
  /** Until when the URL is valid: an RFC 3339 date and time. */
  notAfter?: pulumi.Input<string | undefined> | undefined;
};

/** The arguments of {@link listWorkflowVersionCallbackUrl}. */
export type ListWorkflowVersionCallbackUrlArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workflow. */
  workflowName: string;
  /** The name of the version. */
  versionId: string;
  /** The name of the trigger. */
  triggerName: string;
}> & {
  /** The key that the URL is signed with. NotSpecified, Primary, Secondary, or another. */
  keyType?: pulumi.Input<string | undefined> | undefined;
  /** Until when the URL is valid: an RFC 3339 date and time. */
  notAfter?: pulumi.Input<string | undefined> | undefined;
};

/** The arguments of {@link listWorkflowAccessKeySecretKeys}. */
export type ListWorkflowAccessKeySecretKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workflow. */
  workflowName: string;
  /** The name of the access key. */
  accessKeyName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listIntegrationAccountCallbackUrl}. */
export type ListIntegrationAccountCallbackUrlArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the integration account. */
  integrationAccountName: string;
}> & {
  /** The key that the URL is signed with. NotSpecified, Primary, Secondary, or another. */
  keyType?: pulumi.Input<string | undefined> | undefined;
  /** Until when the URL is valid: an RFC 3339 date and time. */
  notAfter?: pulumi.Input<string | undefined> | undefined;
};

/** The arguments of {@link listIntegrationAccountAgreementContentCallbackUrl}. */
export type ListIntegrationAccountAgreementContentCallbackUrlArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the integration account. */
  integrationAccountName: string;
  /** The name of the agreement. */
  agreementName: string;
}> & {
  /** The key that the URL is signed with. NotSpecified, Primary, Secondary, or another. */
  keyType?: pulumi.Input<string | undefined> | undefined;
  /** Until when the URL is valid: an RFC 3339 date and time. */
  notAfter?: pulumi.Input<string | undefined> | undefined;
};

/** The arguments of {@link listIntegrationAccountAssemblyContentCallbackUrl}. */
export type ListIntegrationAccountAssemblyContentCallbackUrlArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the integration account. */
  integrationAccountName: string;
  /** The name of the assembly. */
  assemblyArtifactName: string;
}>;

/** The arguments of {@link listIntegrationAccountMapContentCallbackUrl}. */
export type ListIntegrationAccountMapContentCallbackUrlArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the integration account. */
  integrationAccountName: string;
  /** The name of the map. */
  mapName: string;
}> & {
  /** The key that the URL is signed with. NotSpecified, Primary, Secondary, or another. */
  keyType?: pulumi.Input<string | undefined> | undefined;
  /** Until when the URL is valid: an RFC 3339 date and time. */
  notAfter?: pulumi.Input<string | undefined> | undefined;
};

/** The arguments of {@link listIntegrationAccountPartnerContentCallbackUrl}. */
export type ListIntegrationAccountPartnerContentCallbackUrlArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the integration account. */
  integrationAccountName: string;
  /** The name of the partner. */
  partnerName: string;
}> & {
  /** The key that the URL is signed with. NotSpecified, Primary, Secondary, or another. */
  keyType?: pulumi.Input<string | undefined> | undefined;
  /** Until when the URL is valid: an RFC 3339 date and time. */
  notAfter?: pulumi.Input<string | undefined> | undefined;
};

/** The arguments of {@link listIntegrationAccountSchemaContentCallbackUrl}. */
export type ListIntegrationAccountSchemaContentCallbackUrlArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the integration account. */
  integrationAccountName: string;
  /** The name of the schema. */
  schemaName: string;
}> & {
  /** The key that the URL is signed with. NotSpecified, Primary, Secondary, or another. */
  keyType?: pulumi.Input<string | undefined> | undefined;
  /** Until when the URL is valid: an RFC 3339 date and time. */
  notAfter?: pulumi.Input<string | undefined> | undefined;
};

/**
 * Lists a callback URL of a workflow.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the workflow is not found. Needs `Microsoft.Logic/workflows/listCallbackUrl/action`.
 *
 * @param args `resourceGroupName` and `workflowName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * @see https://learn.microsoft.com/rest/api/logic/workflows/listcallbackurl (2019-05-01)
 *
 * @example
 * const keys = logic.listWorkflowCallbackUrl({ resourceId: workflow.id });
 * export const secret = keys.value;
 */
export const listWorkflowCallbackUrl = functionOf<ListWorkflowCallbackUrlArgs, ListWorkflowCallbackUrlResult>(
  workflowCallbackUrl,
);

/** {@link listWorkflowCallbackUrl} under azure-native's other name. */
export const listWorkflowCallbackUrlOutput: typeof listWorkflowCallbackUrl = listWorkflowCallbackUrl;

/**
 * Lists a callback URL of a trigger of a workflow.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the trigger is not found. Needs `Microsoft.Logic/workflows/triggers/listCallbackUrl/action`.
 *
 * @param args `resourceGroupName`, `workflowName` and `triggerName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * @see https://learn.microsoft.com/rest/api/logic/workflow-triggers/list-callback-url (2019-05-01)
 *
 * @example
 * const keys = logic.listWorkflowTriggerCallbackUrl({ resourceId: trigger.id });
 * export const secret = keys.value;
 */
export const listWorkflowTriggerCallbackUrl = functionOf<
  ListWorkflowTriggerCallbackUrlArgs,
  ListWorkflowTriggerCallbackUrlResult
>(workflowTriggerCallbackUrl);

/** {@link listWorkflowTriggerCallbackUrl} under azure-native's other name. */
export const listWorkflowTriggerCallbackUrlOutput: typeof listWorkflowTriggerCallbackUrl =
  listWorkflowTriggerCallbackUrl;

/**
 * Lists a callback URL of a trigger of a version of a workflow.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the trigger is not found. Needs `Microsoft.Logic/workflows/versions/triggers/listCallbackUrl/action`.
 *
 * @param args `resourceGroupName`, `workflowName`, `versionId` and `triggerName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2019-05-01 by default
 *
 * @example
 * const keys = logic.listWorkflowVersionTriggerCallbackUrl({ resourceId: trigger.id });
 * export const secret = keys.value;
 */
export const listWorkflowVersionTriggerCallbackUrl = functionOf<
  ListWorkflowVersionTriggerCallbackUrlArgs,
  ListWorkflowVersionTriggerCallbackUrlResult
>(workflowVersionTriggerCallbackUrl);

/** {@link listWorkflowVersionTriggerCallbackUrl} under azure-native's other name. */
export const listWorkflowVersionTriggerCallbackUrlOutput: typeof listWorkflowVersionTriggerCallbackUrl =
  listWorkflowVersionTriggerCallbackUrl;

/**
 * Lists a callback URL of a trigger of a version of a workflow, by an older api-version.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the trigger is not found. Needs `Microsoft.Logic/workflows/versions/triggers/listCallbackUrl/action`.
 *
 * @param args `resourceGroupName`, `workflowName`, `versionId` and `triggerName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2016-06-01 by default
 *
 * @example
 * const keys = logic.listWorkflowVersionCallbackUrl({ resourceId: trigger.id });
 * export const secret = keys.value;
 */
export const listWorkflowVersionCallbackUrl = functionOf<
  ListWorkflowVersionCallbackUrlArgs,
  ListWorkflowVersionCallbackUrlResult
>(workflowVersionCallbackUrl);

/** {@link listWorkflowVersionCallbackUrl} under azure-native's other name. */
export const listWorkflowVersionCallbackUrlOutput: typeof listWorkflowVersionCallbackUrl =
  listWorkflowVersionCallbackUrl;

/**
 * Lists the two keys of an access key of a workflow.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the access key is not found. Needs `Microsoft.Logic/workflows/accessKeys/list/action`.
 *
 * @param args `resourceGroupName`, `workflowName` and `accessKeyName`, or `resourceId`; `use` selects the
 *   key that `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2015-02-01-preview by default
 *
 * @example
 * const keys = logic.listWorkflowAccessKeySecretKeys({ resourceId: key.id });
 * export const secret = keys.activeKey;
 */
export const listWorkflowAccessKeySecretKeys = functionOf<
  ListWorkflowAccessKeySecretKeysArgs,
  ListWorkflowAccessKeySecretKeysResult & ActiveKey
>(workflowAccessKeySecretKeys);

/** {@link listWorkflowAccessKeySecretKeys} under azure-native's other name. */
export const listWorkflowAccessKeySecretKeysOutput: typeof listWorkflowAccessKeySecretKeys =
  listWorkflowAccessKeySecretKeys;

/**
 * Lists a callback URL of an integration account.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the integration account is not found. Needs `Microsoft.Logic/integrationAccounts/listCallbackUrl/action`.
 *
 * @param args `resourceGroupName` and `integrationAccountName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2019-05-01 by default
 *
 * @example
 * const keys = logic.listIntegrationAccountCallbackUrl({ resourceId: account.id });
 * export const secret = keys.value;
 */
export const listIntegrationAccountCallbackUrl = functionOf<
  ListIntegrationAccountCallbackUrlArgs,
  ListIntegrationAccountCallbackUrlResult
>(integrationAccountCallbackUrl);

/** {@link listIntegrationAccountCallbackUrl} under azure-native's other name. */
export const listIntegrationAccountCallbackUrlOutput: typeof listIntegrationAccountCallbackUrl =
  listIntegrationAccountCallbackUrl;

/**
 * Lists a callback URL of the content of an agreement of an integration account.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the agreement is not found. Needs
 * `Microsoft.Logic/integrationAccounts/agreements/listContentCallbackUrl/action`.
 *
 * @param args `resourceGroupName`, `integrationAccountName` and `agreementName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2019-05-01 by default
 *
 * @example
 * const keys = logic.listIntegrationAccountAgreementContentCallbackUrl({ resourceId: agreement.id });
 * export const secret = keys.value;
 */
export const listIntegrationAccountAgreementContentCallbackUrl = functionOf<
  ListIntegrationAccountAgreementContentCallbackUrlArgs,
  ListIntegrationAccountAgreementContentCallbackUrlResult
>(integrationAccountAgreementContentCallbackUrl);

/** {@link listIntegrationAccountAgreementContentCallbackUrl} under azure-native's other name. */
export const listIntegrationAccountAgreementContentCallbackUrlOutput: typeof listIntegrationAccountAgreementContentCallbackUrl =
  listIntegrationAccountAgreementContentCallbackUrl;

/**
 * Lists a callback URL of the content of an assembly of an integration account.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the assembly is not found. Needs
 * `Microsoft.Logic/integrationAccounts/assemblies/listContentCallbackUrl/action`.
 *
 * @param args `resourceGroupName`, `integrationAccountName` and `assemblyArtifactName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2019-05-01 by default
 *
 * @example
 * const keys = logic.listIntegrationAccountAssemblyContentCallbackUrl({ resourceId: assembly.id });
 * export const secret = keys.value;
 */
export const listIntegrationAccountAssemblyContentCallbackUrl = functionOf<
  ListIntegrationAccountAssemblyContentCallbackUrlArgs,
  ListIntegrationAccountAssemblyContentCallbackUrlResult
>(integrationAccountAssemblyContentCallbackUrl);

/** {@link listIntegrationAccountAssemblyContentCallbackUrl} under azure-native's other name. */
export const listIntegrationAccountAssemblyContentCallbackUrlOutput: typeof listIntegrationAccountAssemblyContentCallbackUrl =
  listIntegrationAccountAssemblyContentCallbackUrl;

/**
 * Lists a callback URL of the content of a map of an integration account.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the map is not found. Needs `Microsoft.Logic/integrationAccounts/maps/listContentCallbackUrl/action`.
 *
 * @param args `resourceGroupName`, `integrationAccountName` and `mapName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2019-05-01 by default
 *
 * @example
 * const keys = logic.listIntegrationAccountMapContentCallbackUrl({ resourceId: map.id });
 * export const secret = keys.value;
 */
export const listIntegrationAccountMapContentCallbackUrl = functionOf<
  ListIntegrationAccountMapContentCallbackUrlArgs,
  ListIntegrationAccountMapContentCallbackUrlResult
>(integrationAccountMapContentCallbackUrl);

/** {@link listIntegrationAccountMapContentCallbackUrl} under azure-native's other name. */
export const listIntegrationAccountMapContentCallbackUrlOutput: typeof listIntegrationAccountMapContentCallbackUrl =
  listIntegrationAccountMapContentCallbackUrl;

/**
 * Lists a callback URL of the content of a partner of an integration account.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the partner is not found. Needs
 * `Microsoft.Logic/integrationAccounts/partners/listContentCallbackUrl/action`.
 *
 * @param args `resourceGroupName`, `integrationAccountName` and `partnerName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2019-05-01 by default
 *
 * @example
 * const keys = logic.listIntegrationAccountPartnerContentCallbackUrl({ resourceId: partner.id });
 * export const secret = keys.value;
 */
export const listIntegrationAccountPartnerContentCallbackUrl = functionOf<
  ListIntegrationAccountPartnerContentCallbackUrlArgs,
  ListIntegrationAccountPartnerContentCallbackUrlResult
>(integrationAccountPartnerContentCallbackUrl);

/** {@link listIntegrationAccountPartnerContentCallbackUrl} under azure-native's other name. */
export const listIntegrationAccountPartnerContentCallbackUrlOutput: typeof listIntegrationAccountPartnerContentCallbackUrl =
  listIntegrationAccountPartnerContentCallbackUrl;

/**
 * Lists a callback URL of the content of a schema of an integration account.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the schema is not found. Needs
 * `Microsoft.Logic/integrationAccounts/schemas/listContentCallbackUrl/action`.
 *
 * @param args `resourceGroupName`, `integrationAccountName` and `schemaName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2019-05-01 by default
 *
 * @example
 * const keys = logic.listIntegrationAccountSchemaContentCallbackUrl({ resourceId: schema.id });
 * export const secret = keys.value;
 */
export const listIntegrationAccountSchemaContentCallbackUrl = functionOf<
  ListIntegrationAccountSchemaContentCallbackUrlArgs,
  ListIntegrationAccountSchemaContentCallbackUrlResult
>(integrationAccountSchemaContentCallbackUrl);

/** {@link listIntegrationAccountSchemaContentCallbackUrl} under azure-native's other name. */
export const listIntegrationAccountSchemaContentCallbackUrlOutput: typeof listIntegrationAccountSchemaContentCallbackUrl =
  listIntegrationAccountSchemaContentCallbackUrl;

/** The outputs of {@link WorkflowCallbackUrl} that the service returns; all of them are secret. */
export interface WorkflowCallbackUrl extends FieldOutputs<ListWorkflowCallbackUrlResult> {}

/**
 * Keeps a callback URL of a workflow, encrypted, in the stack's state, as listed first: each call lists
 * another. It is listed anew when an argument or one of `keepers` changes: `revision` goes up, and `rotated`
 * names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWorkflowCallbackUrl}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new logic.WorkflowCallbackUrl("keys", { resourceId: workflow.id, keepers: { renewed: "2026-07-01" } });
 */
export class WorkflowCallbackUrl extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWorkflowCallbackUrlArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(workflowCallbackUrl, name, args, opts);
  }
}

/** The outputs of {@link WorkflowTriggerCallbackUrl} that the service returns; all of them are secret. */
export interface WorkflowTriggerCallbackUrl extends FieldOutputs<ListWorkflowTriggerCallbackUrlResult> {}

/**
 * Keeps a callback URL of a trigger of a workflow, encrypted, in the stack's state, as listed first: each
 * call lists another. It is listed anew when an argument or one of `keepers` changes: `revision` goes up,
 * and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWorkflowTriggerCallbackUrl}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new logic.WorkflowTriggerCallbackUrl("keys", { resourceId: trigger.id, keepers: { renewed: "2026-07-01" } });
 */
export class WorkflowTriggerCallbackUrl extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWorkflowTriggerCallbackUrlArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(workflowTriggerCallbackUrl, name, args, opts);
  }
}

/**
 * The outputs of {@link WorkflowVersionTriggerCallbackUrl} that the service returns; all of them are secret.
 */
export interface WorkflowVersionTriggerCallbackUrl extends FieldOutputs<ListWorkflowVersionTriggerCallbackUrlResult> {}

/**
 * Keeps a callback URL of a trigger of a version of a workflow, encrypted, in the stack's state, as listed
 * first: each call lists another. It is listed anew when an argument or one of `keepers` changes: `revision`
 * goes up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWorkflowVersionTriggerCallbackUrl}; every value that the service
 * returned is a secret output.
 *
 * @example
 * const keys = new logic.WorkflowVersionTriggerCallbackUrl("keys", { resourceId: trigger.id, keepers: { renewed: "2026-07-01" } });
 */
export class WorkflowVersionTriggerCallbackUrl extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWorkflowVersionTriggerCallbackUrlArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(workflowVersionTriggerCallbackUrl, name, args, opts);
  }
}

/** The outputs of {@link WorkflowVersionCallbackUrl} that the service returns; all of them are secret. */
export interface WorkflowVersionCallbackUrl extends FieldOutputs<ListWorkflowVersionCallbackUrlResult> {}

/**
 * Keeps a callback URL of a trigger of a version of a workflow, by an older api-version, encrypted, in the
 * stack's state, as listed first: each call lists another. It is listed anew when an argument or one of
 * `keepers` changes: `revision` goes up, and `rotated` names the fields that changed. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listWorkflowVersionCallbackUrl}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new logic.WorkflowVersionCallbackUrl("keys", { resourceId: trigger.id, keepers: { renewed: "2026-07-01" } });
 */
export class WorkflowVersionCallbackUrl extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWorkflowVersionCallbackUrlArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(workflowVersionCallbackUrl, name, args, opts);
  }
}

/**
 * The outputs of {@link WorkflowAccessKeySecrets} beside those of every key resource; all but `use` are
 * secret.
 */
export interface WorkflowAccessKeySecrets extends FieldOutputs<
  ListWorkflowAccessKeySecretKeysResult & ActiveKey
> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of an access key of a workflow, encrypted, in the stack's state. A key that was rotated
 * in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them
 * changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listWorkflowAccessKeySecretKeys}; every value that the service returned is a
 * secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new logic.WorkflowAccessKeySecrets("keys", { resourceId: key.id });
 */
export class WorkflowAccessKeySecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWorkflowAccessKeySecretKeysArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(workflowAccessKeySecretKeys, name, args, opts);
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
  ): WorkflowAccessKeySecrets {
    return new WorkflowAccessKeySecrets(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link IntegrationAccountCallbackUrl} that the service returns; all of them are secret. */
export interface IntegrationAccountCallbackUrl extends FieldOutputs<ListIntegrationAccountCallbackUrlResult> {}

/**
 * Keeps a callback URL of an integration account, encrypted, in the stack's state, as listed first: each
 * call lists another. It is listed anew when an argument or one of `keepers` changes: `revision` goes up,
 * and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listIntegrationAccountCallbackUrl}; every value that the service returned is
 * a secret output.
 *
 * @example
 * const keys = new logic.IntegrationAccountCallbackUrl("keys", { resourceId: account.id, keepers: { renewed: "2026-07-01" } });
 */
export class IntegrationAccountCallbackUrl extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListIntegrationAccountCallbackUrlArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(integrationAccountCallbackUrl, name, args, opts);
  }
}

/**
 * The outputs of {@link IntegrationAccountAgreementContentCallbackUrl} that the service returns; all of them
 * are secret.
 */
export interface IntegrationAccountAgreementContentCallbackUrl extends FieldOutputs<ListIntegrationAccountAgreementContentCallbackUrlResult> {}

/**
 * Keeps a callback URL of the content of an agreement of an integration account, encrypted, in the stack's
 * state, as listed first: each call lists another. It is listed anew when an argument or one of `keepers`
 * changes: `revision` goes up, and `rotated` names the fields that changed. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listIntegrationAccountAgreementContentCallbackUrl}; every value that the
 * service returned is a secret output.
 *
 * @example
 * const keys = new logic.IntegrationAccountAgreementContentCallbackUrl("keys", { resourceId: agreement.id, keepers: { renewed: "2026-07-01" } });
 */
export class IntegrationAccountAgreementContentCallbackUrl extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListIntegrationAccountAgreementContentCallbackUrlArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(integrationAccountAgreementContentCallbackUrl, name, args, opts);
  }
}

/**
 * The outputs of {@link IntegrationAccountAssemblyContentCallbackUrl} that the service returns; all of them
 * are secret.
 */
export interface IntegrationAccountAssemblyContentCallbackUrl extends FieldOutputs<ListIntegrationAccountAssemblyContentCallbackUrlResult> {}

/**
 * Keeps a callback URL of the content of an assembly of an integration account, encrypted, in the stack's
 * state, as listed first: each call lists another. It is listed anew when an argument or one of `keepers`
 * changes: `revision` goes up, and `rotated` names the fields that changed. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listIntegrationAccountAssemblyContentCallbackUrl}; every value that the
 * service returned is a secret output.
 *
 * @example
 * const keys = new logic.IntegrationAccountAssemblyContentCallbackUrl("keys", { resourceId: assembly.id, keepers: { renewed: "2026-07-01" } });
 */
export class IntegrationAccountAssemblyContentCallbackUrl extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListIntegrationAccountAssemblyContentCallbackUrlArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(integrationAccountAssemblyContentCallbackUrl, name, args, opts);
  }
}

/**
 * The outputs of {@link IntegrationAccountMapContentCallbackUrl} that the service returns; all of them are
 * secret.
 */
export interface IntegrationAccountMapContentCallbackUrl extends FieldOutputs<ListIntegrationAccountMapContentCallbackUrlResult> {}

/**
 * Keeps a callback URL of the content of a map of an integration account, encrypted, in the stack's state,
 * as listed first: each call lists another. It is listed anew when an argument or one of `keepers` changes:
 * `revision` goes up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listIntegrationAccountMapContentCallbackUrl}; every value that the service
 * returned is a secret output.
 *
 * @example
 * const keys = new logic.IntegrationAccountMapContentCallbackUrl("keys", { resourceId: map.id, keepers: { renewed: "2026-07-01" } });
 */
export class IntegrationAccountMapContentCallbackUrl extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListIntegrationAccountMapContentCallbackUrlArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(integrationAccountMapContentCallbackUrl, name, args, opts);
  }
}

/**
 * The outputs of {@link IntegrationAccountPartnerContentCallbackUrl} that the service returns; all of them
 * are secret.
 */
export interface IntegrationAccountPartnerContentCallbackUrl extends FieldOutputs<ListIntegrationAccountPartnerContentCallbackUrlResult> {}

/**
 * Keeps a callback URL of the content of a partner of an integration account, encrypted, in the stack's
 * state, as listed first: each call lists another. It is listed anew when an argument or one of `keepers`
 * changes: `revision` goes up, and `rotated` names the fields that changed. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listIntegrationAccountPartnerContentCallbackUrl}; every value that the
 * service returned is a secret output.
 *
 * @example
 * const keys = new logic.IntegrationAccountPartnerContentCallbackUrl("keys", { resourceId: partner.id, keepers: { renewed: "2026-07-01" } });
 */
export class IntegrationAccountPartnerContentCallbackUrl extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListIntegrationAccountPartnerContentCallbackUrlArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(integrationAccountPartnerContentCallbackUrl, name, args, opts);
  }
}

/**
 * The outputs of {@link IntegrationAccountSchemaContentCallbackUrl} that the service returns; all of them
 * are secret.
 */
export interface IntegrationAccountSchemaContentCallbackUrl extends FieldOutputs<ListIntegrationAccountSchemaContentCallbackUrlResult> {}

/**
 * Keeps a callback URL of the content of a schema of an integration account, encrypted, in the stack's
 * state, as listed first: each call lists another. It is listed anew when an argument or one of `keepers`
 * changes: `revision` goes up, and `rotated` names the fields that changed. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listIntegrationAccountSchemaContentCallbackUrl}; every value that the
 * service returned is a secret output.
 *
 * @example
 * const keys = new logic.IntegrationAccountSchemaContentCallbackUrl("keys", { resourceId: schema.id, keepers: { renewed: "2026-07-01" } });
 */
export class IntegrationAccountSchemaContentCallbackUrl extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListIntegrationAccountSchemaContentCallbackUrlArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(integrationAccountSchemaContentCallbackUrl, name, args, opts);
  }
}
