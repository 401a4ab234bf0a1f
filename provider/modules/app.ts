// Generated from services/app.ts by `npm run generate`.
/* eslint-disable @typescript-eslint/no-explicit-any -- azure-native has it so */
/** Keys of Azure Container Apps; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import app from "../services/app";

const containerAppSecrets = operationOf(app, "listContainerAppSecrets");
const jobSecrets = operationOf(app, "listJobSecrets");
const daprComponentSecrets = operationOf(app, "listDaprComponentSecrets");
const connectedEnvironmentsDaprComponentSecrets = operationOf(
  app,
  "listConnectedEnvironmentsDaprComponentSecrets",
);
const buildAuthToken = operationOf(app, "listBuildAuthToken");
const agentsConnectorSecrets = operationOf(app, "listAgentsConnectorSecrets");
const agentsConnectorWithSecretsByAgent = operationOf(app, "listAgentsConnectorWithSecretsByAgent");
const agentSpacesConnectorSecrets = operationOf(app, "listAgentSpacesConnectorSecrets");
const agentSpacesConnectorAllSecrets = operationOf(app, "listAgentSpacesConnectorAllSecrets");

/** The secrets of a container app. */
export interface ListContainerAppSecretsResult {
  /** The secrets. */
  value: ContainerAppSecret[];
}

/** One secret of a container app. */
export interface ContainerAppSecret {
  /** The name of the secret. */
  name: string;
  /** The secret. */
  value: string;
  /** The URL of the Key Vault's secret, where the value comes from one. */
  keyVaultUrl: string;
  /** The managed identity that reads the Key Vault. */
  identity: string;
}

/** The secrets of a job. */
export interface ListJobSecretsResult {
  /** The secrets. */
  value: Secret[];
}

/** One secret of a job. */
export interface Secret {
  /** The name of the secret. */
  name: string | undefined;
  /** The secret. */
  value: string | undefined;
  /** The URL of the Key Vault's secret, where the value comes from one. */
  keyVaultUrl: string | undefined;
  /** The managed identity that reads the Key Vault. */
  identity: string | undefined;
}

/** The secrets of a Dapr component. */
export interface ListDaprComponentSecretsResult {
  /** The secrets. */
  value: DaprSecret[];
}

/** One secret of a Dapr component. */
export interface DaprSecret {
  /** The name of the secret. */
  name: string;
  /** The secret. */
  value: string;
}

/** The secrets of a Dapr component. */
export interface ListConnectedEnvironmentsDaprComponentSecretsResult {
  /** The secrets. */
  value: DaprSecret[];
}

/** A token for a build. */
export interface ListBuildAuthTokenResult {
  /** The token. */
  token: string;
  /** Until when the token is valid: an RFC 3339 date and time. */
  expires: string;
}

/** A connector. */
export interface ListAgentsConnectorSecretsResult {
  /** What it connects to. */
  properties: AgentConnectorProperties;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** Who made the resource, who last changed it, and when. */
  systemData: SystemData;
}

/** What a connector connects to. */
export interface AgentConnectorProperties {
  /** What it connects to. */
  dataConnectorType: string | undefined;
  /** The data source, with what it takes to reach it. */
  dataSource: string | undefined;
  /** The endpoint of the data source. */
  endpoint: string | undefined;
  /** Whatever else the kind of connector has. */
  extendedProperties: any;
  /** The managed identity that it connects as. */
  identity: string | undefined;
  /** Whether it was made. */
  provisioningState: string;
  /** Why it was not made. */
  deploymentError: string;
  /** Where the connector comes from. */
  source: string;
}

/** Who made the resource, who last changed it, and when. */
export interface SystemData {
  /** When the resource was made: an RFC 3339 date and time. */
  createdAt: string | undefined;
  /** Who made the resource. */
  createdBy: string | undefined;
  /** What made the resource. */
  createdByType: string | undefined;
  /** When the resource was last changed: an RFC 3339 date and time. */
  lastModifiedAt: string | undefined;
  /** Who last changed the resource. */
  lastModifiedBy: string | undefined;
  /** What last changed the resource. */
  lastModifiedByType: string | undefined;
}

/** The connectors. */
export interface ListAgentsConnectorWithSecretsByAgentResult {
  /** The connectors. */
  value: AgentConnector[];
  /** Where the next page is. */
  nextLink: string | undefined;
}

/** A connector. */
export interface AgentConnector {
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** Who made the resource, who last changed it, and when. */
  systemData: SystemData;
  /** What it connects to. */
  properties: AgentConnectorProperties | undefined;
}

/** A connector. */
export interface ListAgentSpacesConnectorSecretsResult {
  /** What it connects to. */
  properties: AgentSpaceConnectorProperties;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** Who made the resource, who last changed it, and when. */
  systemData: SystemData;
}

/** What a connector connects to. */
export interface AgentSpaceConnectorProperties {
  /** What it connects to. */
  dataConnectorType: string | undefined;
  /** The data source, with what it takes to reach it. */
  dataSource: string | undefined;
  /** The endpoint of the data source. */
  endpoint: string | undefined;
  /** Whatever else the kind of connector has. */
  extendedProperties: any;
  /** The managed identity that it connects as. */
  identity: string | undefined;
  /** Whether it was made. */
  provisioningState: string;
  /** Why it was not made. */
  deploymentError: string;
}

/** The connectors. */
export interface ListAgentSpacesConnectorAllSecretsResult {
  /** The connectors. */
  value: AgentSpaceConnector[];
  /** Where the next page is. */
  nextLink: string | undefined;
}

/** A connector. */
export interface AgentSpaceConnector {
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** Who made the resource, who last changed it, and when. */
  systemData: SystemData;
  /** What it connects to. */
  properties: AgentSpaceConnectorProperties | undefined;
}

/** The arguments of {@link listContainerAppSecrets}. */
export type ListContainerAppSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the container app. */
  containerAppName: string;
}>;

/** The arguments of {@link listJobSecrets}. */
export type ListJobSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the job. */
  jobName: string;
}>;

/** The arguments of {@link listDaprComponentSecrets}. */
export type ListDaprComponentSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the managed environment. */
  environmentName: string;
  /** The name of the Dapr component. */
  componentName: string;
}>;

/** The arguments of {@link listConnectedEnvironmentsDaprComponentSecrets}. */
export type ListConnectedEnvironmentsDaprComponentSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the connected environment. */
  connectedEnvironmentName: string;
  /** The name of the Dapr component. */
  componentName: string;
}>;

/** The arguments of {@link listBuildAuthToken}. */
export type ListBuildAuthTokenArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the builder. */
  builderName: string;
  /** The name of the build. */
  buildName: string;
}>;

/** The arguments of {@link listAgentsConnectorSecrets}. */
export type ListAgentsConnectorSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the agent. */
  agentName: string;
  /** The name of the connector. */
  connectorName: string;
}>;

/** The arguments of {@link listAgentsConnectorWithSecretsByAgent}. */
export type ListAgentsConnectorWithSecretsByAgentArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the agent. */
  agentName: string;
}>;

/** The arguments of {@link listAgentSpacesConnectorSecrets}. */
export type ListAgentSpacesConnectorSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the agent space. */
  agentSpaceName: string;
  /** The name of the connector. */
  connectorName: string;
}>;

/** The arguments of {@link listAgentSpacesConnectorAllSecrets}. */
export type ListAgentSpacesConnectorAllSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the agent space. */
  agentSpaceName: string;
}>;

/**
 * Lists the secrets of a container app.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the container app is not found. Needs `Microsoft.App/containerApps/listSecrets/action`.
 *
 * @param args `resourceGroupName` and `containerAppName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * @see https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps/list-secrets
 *   (2026-01-01)
 *
 * @example
 * const keys = app.listContainerAppSecrets({ resourceId: app.id });
 * export const secret = keys.value;
 */
export const listContainerAppSecrets = functionOf<ListContainerAppSecretsArgs, ListContainerAppSecretsResult>(
  containerAppSecrets,
);

/** {@link listContainerAppSecrets} under azure-native's other name. */
export const listContainerAppSecretsOutput: typeof listContainerAppSecrets = listContainerAppSecrets;

/**
 * Lists the secrets of a job.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the job is not found. Needs `Microsoft.App/jobs/listSecrets/action`.
 *
 * @param args `resourceGroupName` and `jobName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2026-01-01 by default
 *
 * @example
 * const keys = app.listJobSecrets({ resourceId: job.id });
 * export const secret = keys.value;
 */
export const listJobSecrets = functionOf<ListJobSecretsArgs, ListJobSecretsResult>(jobSecrets);

/** {@link listJobSecrets} under azure-native's other name. */
export const listJobSecretsOutput: typeof listJobSecrets = listJobSecrets;

/**
 * Lists the secrets of a Dapr component of a managed environment.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the dapr component is not found. Needs
 * `Microsoft.App/managedEnvironments/daprComponents/listSecrets/action`.
 *
 * @param args `resourceGroupName`, `environmentName` and `componentName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2026-01-01 by default
 *
 * @example
 * const keys = app.listDaprComponentSecrets({ resourceId: component.id });
 * export const secret = keys.value;
 */
export const listDaprComponentSecrets = functionOf<
  ListDaprComponentSecretsArgs,
  ListDaprComponentSecretsResult
>(daprComponentSecrets);

/** {@link listDaprComponentSecrets} under azure-native's other name. */
export const listDaprComponentSecretsOutput: typeof listDaprComponentSecrets = listDaprComponentSecrets;

/**
 * Lists the secrets of a Dapr component of a connected environment.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the dapr component is not found. Needs
 * `Microsoft.App/connectedEnvironments/daprComponents/listSecrets/action`.
 *
 * @param args `resourceGroupName`, `connectedEnvironmentName` and `componentName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2026-01-01 by default
 *
 * @example
 * const keys = app.listConnectedEnvironmentsDaprComponentSecrets({ resourceId: component.id });
 * export const secret = keys.value;
 */
export const listConnectedEnvironmentsDaprComponentSecrets = functionOf<
  ListConnectedEnvironmentsDaprComponentSecretsArgs,
  ListConnectedEnvironmentsDaprComponentSecretsResult
>(connectedEnvironmentsDaprComponentSecrets);

/** {@link listConnectedEnvironmentsDaprComponentSecrets} under azure-native's other name. */
export const listConnectedEnvironmentsDaprComponentSecretsOutput: typeof listConnectedEnvironmentsDaprComponentSecrets =
  listConnectedEnvironmentsDaprComponentSecrets;

/**
 * Lists a token for the build of a builder.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the build is not found. Needs `Microsoft.App/builders/builds/listAuthToken/action`.
 *
 * @param args `resourceGroupName`, `builderName` and `buildName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.token`)
 * API version 2025-02-02-preview by default
 *
 * @example
 * const keys = app.listBuildAuthToken({ resourceId: build.id });
 * export const secret = keys.token;
 */
export const listBuildAuthToken = functionOf<ListBuildAuthTokenArgs, ListBuildAuthTokenResult>(
  buildAuthToken,
);

/** {@link listBuildAuthToken} under azure-native's other name. */
export const listBuildAuthTokenOutput: typeof listBuildAuthToken = listBuildAuthToken;

/**
 * Lists a connector of an agent, with its secrets.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the connector is not found. Needs `Microsoft.App/agents/connectors/listSecrets/action`.
 *
 * @param args `resourceGroupName`, `agentName` and `connectorName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2026-01-01 by default
 *
 * @example
 * const keys = app.listAgentsConnectorSecrets({ resourceId: connector.id });
 * export const secret = keys.properties;
 */
export const listAgentsConnectorSecrets = functionOf<
  ListAgentsConnectorSecretsArgs,
  ListAgentsConnectorSecretsResult
>(agentsConnectorSecrets);

/** {@link listAgentsConnectorSecrets} under azure-native's other name. */
export const listAgentsConnectorSecretsOutput: typeof listAgentsConnectorSecrets = listAgentsConnectorSecrets;

/**
 * Lists all connectors of an agent, with their secrets.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the agent is not found. Needs `Microsoft.App/agents/listConnectorsWithSecrets/action`.
 *
 * @param args `resourceGroupName` and `agentName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2026-01-01 by default
 *
 * @example
 * const keys = app.listAgentsConnectorWithSecretsByAgent({ resourceId: agent.id });
 * export const secret = keys.value;
 */
export const listAgentsConnectorWithSecretsByAgent = functionOf<
  ListAgentsConnectorWithSecretsByAgentArgs,
  ListAgentsConnectorWithSecretsByAgentResult
>(agentsConnectorWithSecretsByAgent);

/** {@link listAgentsConnectorWithSecretsByAgent} under azure-native's other name. */
export const listAgentsConnectorWithSecretsByAgentOutput: typeof listAgentsConnectorWithSecretsByAgent =
  listAgentsConnectorWithSecretsByAgent;

/**
 * Lists a connector of an agent space, with its secrets.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the connector is not found. Needs `Microsoft.App/agentSpaces/connectors/listSecrets/action`.
 *
 * @param args `resourceGroupName`, `agentSpaceName` and `connectorName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2026-01-01 by default
 *
 * @example
 * const keys = app.listAgentSpacesConnectorSecrets({ resourceId: connector.id });
 * export const secret = keys.properties;
 */
export const listAgentSpacesConnectorSecrets = functionOf<
  ListAgentSpacesConnectorSecretsArgs,
  ListAgentSpacesConnectorSecretsResult
>(agentSpacesConnectorSecrets);

/** {@link listAgentSpacesConnectorSecrets} under azure-native's other name. */
export const listAgentSpacesConnectorSecretsOutput: typeof listAgentSpacesConnectorSecrets =
  listAgentSpacesConnectorSecrets;

/**
 * Lists all connectors of an agent space, with their secrets.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the agent space is not found. Needs `Microsoft.App/agentSpaces/listConnectorsWithSecrets/action`.
 *
 * @param args `resourceGroupName` and `agentSpaceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2026-01-01 by default
 *
 * @example
 * const keys = app.listAgentSpacesConnectorAllSecrets({ resourceId: space.id });
 * export const secret = keys.value;
 */
export const listAgentSpacesConnectorAllSecrets = functionOf<
  ListAgentSpacesConnectorAllSecretsArgs,
  ListAgentSpacesConnectorAllSecretsResult
>(agentSpacesConnectorAllSecrets);

/** {@link listAgentSpacesConnectorAllSecrets} under azure-native's other name. */
export const listAgentSpacesConnectorAllSecretsOutput: typeof listAgentSpacesConnectorAllSecrets =
  listAgentSpacesConnectorAllSecrets;

/** The outputs of {@link ContainerAppSecrets} that the service returns; all of them are secret. */
export interface ContainerAppSecrets extends FieldOutputs<ListContainerAppSecretsResult> {}

/**
 * Keeps the secrets of a container app, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listContainerAppSecrets}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new app.ContainerAppSecrets("keys", { resourceId: app.id });
 */
export class ContainerAppSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListContainerAppSecretsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(containerAppSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): ContainerAppSecrets {
    return new ContainerAppSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link JobSecrets} that the service returns; all of them are secret. */
export interface JobSecrets extends FieldOutputs<ListJobSecretsResult> {}

/**
 * Keeps the secrets of a job, encrypted, in the stack's state. A key that was rotated in Azure shows in the
 * plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With `keepers` the
 * keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listJobSecrets}; every value that the service returned is a secret output.
 *
 * @example
 * const keys = new app.JobSecrets("keys", { resourceId: job.id });
 */
export class JobSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListJobSecretsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(jobSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): JobSecrets {
    return new JobSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link DaprComponentSecrets} that the service returns; all of them are secret. */
export interface DaprComponentSecrets extends FieldOutputs<ListDaprComponentSecretsResult> {}

/**
 * Keeps the secrets of a Dapr component of a managed environment, encrypted, in the stack's state. A key
 * that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what
 * uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listDaprComponentSecrets}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new app.DaprComponentSecrets("keys", { resourceId: component.id });
 */
export class DaprComponentSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListDaprComponentSecretsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(daprComponentSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): DaprComponentSecrets {
    return new DaprComponentSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/**
 * The outputs of {@link ConnectedEnvironmentsDaprComponentSecrets} that the service returns; all of them are
 * secret.
 */
export interface ConnectedEnvironmentsDaprComponentSecrets extends FieldOutputs<ListConnectedEnvironmentsDaprComponentSecretsResult> {}

/**
 * Keeps the secrets of a Dapr component of a connected environment, encrypted, in the stack's state. A key
 * that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what
 * uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listConnectedEnvironmentsDaprComponentSecrets}; every value that the service
 * returned is a secret output.
 *
 * @example
 * const keys = new app.ConnectedEnvironmentsDaprComponentSecrets("keys", { resourceId: component.id });
 */
export class ConnectedEnvironmentsDaprComponentSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListConnectedEnvironmentsDaprComponentSecretsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(connectedEnvironmentsDaprComponentSecrets, name, args, opts);
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
  ): ConnectedEnvironmentsDaprComponentSecrets {
    return new ConnectedEnvironmentsDaprComponentSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link BuildAuthToken} that the service returns; all of them are secret. */
export interface BuildAuthToken extends FieldOutputs<ListBuildAuthTokenResult> {}

/**
 * Keeps a token for the build of a builder, encrypted, in the stack's state, as listed first: each call
 * lists another. It is listed anew when an argument or one of `keepers` changes: `revision` goes up, and
 * `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listBuildAuthToken}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new app.BuildAuthToken("keys", { resourceId: build.id, keepers: { renewed: "2026-07-01" } });
 */
export class BuildAuthToken extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListBuildAuthTokenArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(buildAuthToken, name, args, opts);
  }
}

/** The outputs of {@link AgentConnectorSecrets} that the service returns; all of them are secret. */
export interface AgentConnectorSecrets extends FieldOutputs<
  Omit<ListAgentsConnectorSecretsResult, "id" | "name" | "type" | "systemData">
> {}

/**
 * Keeps a connector of an agent, with its secrets, encrypted, in the stack's state. A key that was rotated
 * in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them
 * changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listAgentsConnectorSecrets}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new app.AgentConnectorSecrets("keys", { resourceId: connector.id });
 */
export class AgentConnectorSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListAgentsConnectorSecretsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(agentsConnectorSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): AgentConnectorSecrets {
    return new AgentConnectorSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link AgentConnectorsSecrets} that the service returns; all of them are secret. */
export interface AgentConnectorsSecrets extends FieldOutputs<ListAgentsConnectorWithSecretsByAgentResult> {}

/**
 * Keeps all connectors of an agent, with their secrets, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listAgentsConnectorWithSecretsByAgent}; every value that the service
 * returned is a secret output.
 *
 * @example
 * const keys = new app.AgentConnectorsSecrets("keys", { resourceId: agent.id });
 */
export class AgentConnectorsSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListAgentsConnectorWithSecretsByAgentArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(agentsConnectorWithSecretsByAgent, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): AgentConnectorsSecrets {
    return new AgentConnectorsSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link AgentSpaceConnectorSecrets} that the service returns; all of them are secret. */
export interface AgentSpaceConnectorSecrets extends FieldOutputs<
  Omit<ListAgentSpacesConnectorSecretsResult, "id" | "name" | "type" | "systemData">
> {}

/**
 * Keeps a connector of an agent space, with its secrets, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listAgentSpacesConnectorSecrets}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new app.AgentSpaceConnectorSecrets("keys", { resourceId: connector.id });
 */
export class AgentSpaceConnectorSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListAgentSpacesConnectorSecretsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(agentSpacesConnectorSecrets, name, args, opts);
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
  ): AgentSpaceConnectorSecrets {
    return new AgentSpaceConnectorSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link AgentSpaceConnectorsSecrets} that the service returns; all of them are secret. */
export interface AgentSpaceConnectorsSecrets extends FieldOutputs<ListAgentSpacesConnectorAllSecretsResult> {}

/**
 * Keeps all connectors of an agent space, with their secrets, encrypted, in the stack's state. A key that
 * was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listAgentSpacesConnectorAllSecrets}; every value that the service returned
 * is a secret output.
 *
 * @example
 * const keys = new app.AgentSpaceConnectorsSecrets("keys", { resourceId: space.id });
 */
export class AgentSpaceConnectorsSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListAgentSpacesConnectorAllSecretsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(agentSpacesConnectorAllSecrets, name, args, opts);
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
  ): AgentSpaceConnectorsSecrets {
    return new AgentSpaceConnectorsSecrets(name, { resourceId: id }, { ...opts, id });
  }
}
