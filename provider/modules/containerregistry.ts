// Generated from services/containerregistry.ts by `npm run generate`.
/** Keys of Azure Container Registry; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, EachWithAllFields, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import containerregistry from "../services/containerregistry";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const registryCredentials = operationOf(containerregistry, "listRegistryCredentials");
const registryBuildSourceUploadUrl = operationOf(containerregistry, "listRegistryBuildSourceUploadUrl");
const runLogSasUrl = operationOf(containerregistry, "listRunLogSasUrl");
const taskDetails = operationOf(containerregistry, "listTaskDetails");
const taskRunDetails = operationOf(containerregistry, "listTaskRunDetails");

/** The admin user of a registry. */
export interface ListRegistryCredentialsResult {
  /** The name of the admin user. */
  username: string | undefined;
  /** The passwords of the admin user; either one works. */
  passwords: RegistryPassword[] | undefined;
}

/** One of the two passwords of the admin user. */
export interface RegistryPassword {
  /** Which of the two: `password` or `password2`. */
  name: string | undefined;
  /** The password. */
  value: string | undefined;
}

/** Where the source of a build is uploaded to. */
export interface ListRegistryBuildSourceUploadUrlResult {
  /** The path that the source has for the build. */
  relativePath: string | undefined;
  /** The URL of the blob, with a shared access signature. */
  uploadUrl: string | undefined;
}

/** Where the log of a run is read from. */
export interface ListRunLogSasUrlResult {
  /** The URL of the log in a registry. */
  logArtifactLink: string | undefined;
  /** The URL of the log, with a shared access signature. */
  logLink: string | undefined;
}

/** A task of a registry, with its credentials. */
export interface ListTaskDetailsResult {
  /** The machine that it runs on. */
  agentConfiguration: AgentProperties | undefined;
  /** The name of the pool of machines that it runs on. */
  agentPoolName: string | undefined;
  /** When the task was made: an RFC 3339 date and time. */
  creationDate: string;
  /** What it signs in to registries with. */
  credentials: Credentials | undefined;
  /** Whether the task is one of the service's own. */
  isSystemTask: boolean | undefined;
  /** The repository and tag that the log is pushed to. */
  logTemplate: string | undefined;
  /** The platform that it runs on. */
  platform: PlatformProperties | undefined;
  /** Whether the last change of the resource has been made. */
  provisioningState: string;
  /** Whether it is enabled. */
  status: string | undefined;
  /** What the task does. */
  step: TaskStep | undefined;
  /** After how many seconds the run is ended. */
  timeout: number | undefined;
  /** What starts the task. */
  trigger: TriggerProperties | undefined;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The managed identities of the resource. */
  identity: IdentityProperties | undefined;
  /** The region of the resource. */
  location: string;
  /** Who made the resource, who last changed it, and when. */
  systemData: SystemData;
  /** The tags of the resource. */
  tags: Record<string, string> | undefined;
}

/** The machine that a task runs on. */
export interface AgentProperties {
  /** How many cores the machine has. */
  cpu: number | undefined;
}

/** What a task signs in to registries with. */
export interface Credentials {
  /** The credentials of further registries, by their hosts. */
  customRegistries: Record<string, CustomRegistryCredentials> | undefined;
  /** How the task signs in to its own registry. */
  sourceRegistry: SourceRegistryCredentials | undefined;
}

/** The credentials of a registry. */
export interface CustomRegistryCredentials {
  /** The client ID of the managed identity that signs in, or `[system]`. */
  identity: string | undefined;
  /** The password. */
  password: SecretObject | undefined;
  /** The user name. */
  userName: SecretObject | undefined;
}

/** A value, or where it is. */
export interface SecretObject {
  /** Whether it is the value itself, or the URL of a secret of a key vault. */
  type: string | undefined;
  /** The value, or the URL. */
  value: string | undefined;
}

/** How a task signs in to its own registry. */
export interface SourceRegistryCredentials {
  /** How the task signs in. */
  loginMode: string | undefined;
}

/** A platform. */
export interface PlatformProperties {
  /** The architecture of the processor. */
  architecture: string | undefined;
  /** The operating system. */
  os: string;
  /** The variant of the processor. */
  variant: string | undefined;
}

/** What a task does, told apart by `type`. A later kind is passed on with whatever the service answered. */
export type TaskStep = EachWithAllFields<DockerBuildStep | EncodedTaskStep | FileTaskStep>;

/** A step that builds an image. */
export interface DockerBuildStep {
  /** Tells the kinds of steps apart. */
  type: "Docker";
  /** The images that the built one depends upon. */
  baseImageDependencies: BaseImageDependency[];
  /** The token that the context is read with. */
  contextAccessToken: string | undefined;
  /** The URL of the context: a repository or an archive. */
  contextPath: string | undefined;
  /** The arguments of the build. */
  arguments: Argument[] | undefined;
  /** The path of the Dockerfile in the context. */
  dockerFilePath: string;
  /** The names of the images that are built. */
  imageNames: string[] | undefined;
  /** Whether the images are pushed. */
  isPushEnabled: boolean | undefined;
  /** Whether the build uses no cache. */
  noCache: boolean | undefined;
  /** The stage that is built. */
  target: string | undefined;
}

/** A step that runs a task file, which is given in base64. */
export interface EncodedTaskStep {
  /** Tells the kinds of steps apart. */
  type: "EncodedTask";
  /** The images that the built one depends upon. */
  baseImageDependencies: BaseImageDependency[];
  /** The token that the context is read with. */
  contextAccessToken: string | undefined;
  /** The URL of the context: a repository or an archive. */
  contextPath: string | undefined;
  /** The task file in base64. */
  encodedTaskContent: string;
  /** The values file in base64. */
  encodedValuesContent: string | undefined;
  /** The values that the task is given. */
  values: SetValue[] | undefined;
}

/** A step that runs a task file. */
export interface FileTaskStep {
  /** Tells the kinds of steps apart. */
  type: "FileTask";
  /** The images that the built one depends upon. */
  baseImageDependencies: BaseImageDependency[];
  /** The token that the context is read with. */
  contextAccessToken: string | undefined;
  /** The URL of the context: a repository or an archive. */
  contextPath: string | undefined;
  /** The path of the task file in the context. */
  taskFilePath: string;
  /** The values that the task is given. */
  values: SetValue[] | undefined;
  /** The path of the values file in the context. */
  valuesFilePath: string | undefined;
}

/** An image that another one is built upon. */
export interface BaseImageDependency {
  /** The digest of the image. */
  digest: string | undefined;
  /** The host of the registry. */
  registry: string | undefined;
  /** The repository of the image. */
  repository: string | undefined;
  /** The tag of the image. */
  tag: string | undefined;
  /** When the image is needed. */
  type: string | undefined;
}

/** An argument of a build. */
export interface Argument {
  /** Whether the value is a secret. */
  isSecret: boolean | undefined;
  /** The name of the argument. */
  name: string;
  /** The value of the argument. */
  value: string;
}

/** A value that a task is given. */
export interface SetValue {
  /** Whether the value is a secret. */
  isSecret: boolean | undefined;
  /** The name of the value. */
  name: string;
  /** The value. */
  value: string;
}

/** What starts a task. */
export interface TriggerProperties {
  /** Changes of the base images. */
  baseImageTrigger: BaseImageTrigger | undefined;
  /** Changes of source repositories. */
  sourceTriggers: SourceTrigger[] | undefined;
  /** Set times. */
  timerTriggers: TimerTrigger[] | undefined;
}

/** A run whenever a base image changes. */
export interface BaseImageTrigger {
  /** Which base images are watched. */
  baseImageTriggerType: string;
  /** The name of the trigger. */
  name: string;
  /** Whether it is enabled. */
  status: string | undefined;
  /** The URL that is told of changes. */
  updateTriggerEndpoint: string | undefined;
  /** What that URL is sent. */
  updateTriggerPayloadType: string | undefined;
}

/** A run whenever a source repository changes. */
export interface SourceTrigger {
  /** The name of the trigger. */
  name: string;
  /** The source repository. */
  sourceRepository: SourceProperties;
  /** The events that start a run. */
  sourceTriggerEvents: string[];
  /** Whether it is enabled. */
  status: string | undefined;
}

/** The source repository that a trigger watches. */
export interface SourceProperties {
  /** The branch. */
  branch: string | undefined;
  /** The URL of the repository. */
  repositoryUrl: string;
  /** What the repository is accessed with. */
  sourceControlAuthProperties: AuthInfo | undefined;
  /** Where the repository is hosted. */
  sourceControlType: string;
}

/** What a source repository is accessed with. */
export interface AuthInfo {
  /** In how many seconds the token expires. */
  expiresIn: number | undefined;
  /** The token that another one is asked for with. */
  refreshToken: string | undefined;
  /** What the token is for. */
  scope: string | undefined;
  /** The access token. */
  token: string;
  /** What kind of token it is. */
  tokenType: string;
}

/** A run at set times. */
export interface TimerTrigger {
  /** The name of the trigger. */
  name: string;
  /** When it runs, as a cron expression. */
  schedule: string;
  /** Whether it is enabled. */
  status: string | undefined;
}

/** The managed identities of a task. */
export interface IdentityProperties {
  /** The ID of the principal. */
  principalId: string | undefined;
  /** The ID of the tenant. */
  tenantId: string | undefined;
  /** Which kinds of managed identities there are. */
  type: string | undefined;
  /** The user-assigned identities, by their ARM IDs. */
  userAssignedIdentities: Record<string, UserIdentityProperties> | undefined;
}

/** A user-assigned identity. */
export interface UserIdentityProperties {
  /** The client ID. */
  clientId: string | undefined;
  /** The ID of the principal. */
  principalId: string | undefined;
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

/** A run of a registry's task, with its credentials. */
export interface ListTaskRunDetailsResult {
  /** A text whose change makes the task run again. */
  forceUpdateTag: string | undefined;
  /** Whether the last change of the resource has been made. */
  provisioningState: string;
  /** What the run was asked to do. */
  runRequest: RunRequest | undefined;
  /** What became of the run. */
  runResult: Run;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The managed identities of the resource. */
  identity: IdentityProperties | undefined;
  /** The region of the resource. */
  location: string | undefined;
  /** Who made the resource, who last changed it, and when. */
  systemData: SystemData;
}

/**
 * What a run was asked to do, told apart by `type`. A later kind is passed on with whatever the service
 * answered.
 */
export type RunRequest = EachWithAllFields<
  DockerBuildRequest | EncodedTaskRunRequest | FileTaskRunRequest | TaskRunRequest
>;

/** A run that builds an image. */
export interface DockerBuildRequest {
  /** Tells the kinds of runs apart. */
  type: "DockerBuildRequest";
  /** Whether the run is archived. */
  isArchiveEnabled: boolean | undefined;
  /** The name of the pool of machines that it runs on. */
  agentPoolName: string | undefined;
  /** The repository and tag that the log is pushed to. */
  logTemplate: string | undefined;
  /** The machine that it runs on. */
  agentConfiguration: AgentProperties | undefined;
  /** What it signs in to registries with. */
  credentials: Credentials | undefined;
  /** The platform that it runs on. */
  platform: PlatformProperties;
  /** The URL of the context. */
  sourceLocation: string | undefined;
  /** After how many seconds the run is ended. */
  timeout: number | undefined;
  /** The arguments of the build. */
  arguments: Argument[] | undefined;
  /** The path of the Dockerfile in the context. */
  dockerFilePath: string;
  /** The names of the images that are built. */
  imageNames: string[] | undefined;
  /** Whether the images are pushed. */
  isPushEnabled: boolean | undefined;
  /** Whether the build uses no cache. */
  noCache: boolean | undefined;
  /** The stage that is built. */
  target: string | undefined;
}

/** A run of a task file, which is given in base64. */
export interface EncodedTaskRunRequest {
  /** Tells the kinds of runs apart. */
  type: "EncodedTaskRunRequest";
  /** Whether the run is archived. */
  isArchiveEnabled: boolean | undefined;
  /** The name of the pool of machines that it runs on. */
  agentPoolName: string | undefined;
  /** The repository and tag that the log is pushed to. */
  logTemplate: string | undefined;
  /** The machine that it runs on. */
  agentConfiguration: AgentProperties | undefined;
  /** What it signs in to registries with. */
  credentials: Credentials | undefined;
  /** The platform that it runs on. */
  platform: PlatformProperties;
  /** The URL of the context. */
  sourceLocation: string | undefined;
  /** After how many seconds the run is ended. */
  timeout: number | undefined;
  /** The task file in base64. */
  encodedTaskContent: string;
  /** The values file in base64. */
  encodedValuesContent: string | undefined;
  /** The values that the task is given. */
  values: SetValue[] | undefined;
}

/** A run of a task file. */
export interface FileTaskRunRequest {
  /** Tells the kinds of runs apart. */
  type: "FileTaskRunRequest";
  /** Whether the run is archived. */
  isArchiveEnabled: boolean | undefined;
  /** The name of the pool of machines that it runs on. */
  agentPoolName: string | undefined;
  /** The repository and tag that the log is pushed to. */
  logTemplate: string | undefined;
  /** The machine that it runs on. */
  agentConfiguration: AgentProperties | undefined;
  /** What it signs in to registries with. */
  credentials: Credentials | undefined;
  /** The platform that it runs on. */
  platform: PlatformProperties;
  /** The URL of the context. */
  sourceLocation: string | undefined;
  /** After how many seconds the run is ended. */
  timeout: number | undefined;
  /** The path of the task file in the context. */
  taskFilePath: string;
  /** The values that the task is given. */
  values: SetValue[] | undefined;
  /** The path of the values file in the context. */
  valuesFilePath: string | undefined;
}

/** A run of a task. */
export interface TaskRunRequest {
  /** Tells the kinds of runs apart. */
  type: "TaskRunRequest";
  /** Whether the run is archived. */
  isArchiveEnabled: boolean | undefined;
  /** The name of the pool of machines that it runs on. */
  agentPoolName: string | undefined;
  /** The repository and tag that the log is pushed to. */
  logTemplate: string | undefined;
  /** What the run has otherwise than the task. */
  overrideTaskStepProperties: OverrideTaskStepProperties | undefined;
  /** The ARM ID of the task. */
  taskId: string;
}

/** What a run has otherwise than its task. */
export interface OverrideTaskStepProperties {
  /** The arguments of the build. */
  arguments: Argument[] | undefined;
  /** The URL of the context: a repository or an archive. */
  contextPath: string | undefined;
  /** The path of the task file in the context. */
  file: string | undefined;
  /** The stage that is built. */
  target: string | undefined;
  /** The token that is sent to the URL which is told of changes. */
  updateTriggerToken: string | undefined;
  /** The values that the task is given. */
  values: SetValue[] | undefined;
}

/** A run of a task. */
export interface Run {
  /** The machine that it runs on. */
  agentConfiguration: AgentProperties | undefined;
  /** The name of the pool of machines that it runs on. */
  agentPoolName: string | undefined;
  /** When the run was made: an RFC 3339 date and time. */
  createTime: string | undefined;
  /** The hosts of the further registries. */
  customRegistries: string[] | undefined;
  /** When the run ended: an RFC 3339 date and time. */
  finishTime: string | undefined;
  /** The change of images that started the run. */
  imageUpdateTrigger: ImageUpdateTrigger | undefined;
  /** Whether the run is archived. */
  isArchiveEnabled: boolean | undefined;
  /** When the run was last changed: an RFC 3339 date and time. */
  lastUpdatedTime: string | undefined;
  /** The image that holds the log. */
  logArtifact: ImageDescriptor;
  /** The images that the run made. */
  outputImages: ImageDescriptor[] | undefined;
  /** The platform that it runs on. */
  platform: PlatformProperties | undefined;
  /** Whether the last change of the resource has been made. */
  provisioningState: string | undefined;
  /** What went wrong. */
  runErrorMessage: string;
  /** The ID of the run. */
  runId: string | undefined;
  /** What kind of run it is. */
  runType: string | undefined;
  /** How the run signed in to its own registry. */
  sourceRegistryAuth: string | undefined;
  /** The change of a source repository that started the run. */
  sourceTrigger: SourceTriggerDescriptor | undefined;
  /** When the run began: an RFC 3339 date and time. */
  startTime: string | undefined;
  /** How far the run has come. */
  status: string | undefined;
  /** The task that was run. */
  task: string | undefined;
  /** The set time that started the run. */
  timerTrigger: TimerTriggerDescriptor | undefined;
  /** The token that is sent to the URL which is told of changes. */
  updateTriggerToken: string | undefined;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** Who made the resource, who last changed it, and when. */
  systemData: SystemData;
}

/** The change of images that started a run. */
export interface ImageUpdateTrigger {
  /** The ID of the change. */
  id: string | undefined;
  /** The images that changed. */
  images: ImageDescriptor[] | undefined;
  /** When it came: an RFC 3339 date and time. */
  timestamp: string | undefined;
}

/** An image. */
export interface ImageDescriptor {
  /** The digest of the image. */
  digest: string | undefined;
  /** The host of the registry. */
  registry: string | undefined;
  /** The repository of the image. */
  repository: string | undefined;
  /** The tag of the image. */
  tag: string | undefined;
}

/** The change of a source repository that started a run. */
export interface SourceTriggerDescriptor {
  /** The branch that changed. */
  branchName: string | undefined;
  /** The ID of the commit. */
  commitId: string | undefined;
  /** What happened. */
  eventType: string | undefined;
  /** The ID of the change. */
  id: string | undefined;
  /** Where the repository is hosted. */
  providerType: string | undefined;
  /** The ID of the pull request. */
  pullRequestId: string | undefined;
  /** The URL of the repository. */
  repositoryUrl: string | undefined;
}

/** The set time that started a run. */
export interface TimerTriggerDescriptor {
  /** The time: an RFC 3339 date and time. */
  scheduleOccurrence: string | undefined;
  /** The name of the trigger. */
  timerTriggerName: string | undefined;
}

/** The arguments of {@link listRegistryCredentials}. */
export type ListRegistryCredentialsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the registry: 5 to 50 letters and digits. */
  registryName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listRegistryBuildSourceUploadUrl}. */
export type ListRegistryBuildSourceUploadUrlArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the registry: 5 to 50 letters and digits. */
  registryName: string;
}>;

/** The arguments of {@link listRunLogSasUrl}. */
export type ListRunLogSasUrlArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the registry: 5 to 50 letters and digits. */
  registryName: string;
  /** The ID of the run. */
  runId: string;
}>;

/** The arguments of {@link listTaskDetails}. */
export type ListTaskDetailsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the registry: 5 to 50 letters and digits. */
  registryName: string;
  /** The name of the task. */
  taskName: string;
}>;

/** The arguments of {@link listTaskRunDetails}. */
export type ListTaskRunDetailsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the registry: 5 to 50 letters and digits. */
  registryName: string;
  /** The name of the task run. */
  taskRunName: string;
}>;

/**
 * Lists the admin user of a container registry and its two passwords.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the registry is not found. Needs `Microsoft.ContainerRegistry/registries/listCredentials/action`.
 *
 * @param args `resourceGroupName` and `registryName`, or `resourceId`; `use` selects the key that
 *   `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/containerregistry/registries/listcredentials (2025-11-01)
 *
 * @example
 * const keys = containerregistry.listRegistryCredentials({ resourceId: registry.id });
 * export const secret = keys.activeKey;
 */
export const listRegistryCredentials = functionOf<
  ListRegistryCredentialsArgs,
  ListRegistryCredentialsResult & ActiveKey
>(registryCredentials);

/** {@link listRegistryCredentials} under azure-native's other name. */
export const listRegistryCredentialsOutput: typeof listRegistryCredentials = listRegistryCredentials;

/**
 * Lists a URL that the source of a build is uploaded to.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the registry is not found. Needs `Microsoft.ContainerRegistry/registries/listBuildSourceUploadUrl/action`.
 *
 * @param args `resourceGroupName` and `registryName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.uploadUrl`)
 * API version 2019-04-01 by default
 *
 * @example
 * const keys = containerregistry.listRegistryBuildSourceUploadUrl({ resourceId: registry.id });
 * export const secret = keys.uploadUrl;
 */
export const listRegistryBuildSourceUploadUrl = functionOf<
  ListRegistryBuildSourceUploadUrlArgs,
  ListRegistryBuildSourceUploadUrlResult
>(registryBuildSourceUploadUrl);

/** {@link listRegistryBuildSourceUploadUrl} under azure-native's other name. */
export const listRegistryBuildSourceUploadUrlOutput: typeof listRegistryBuildSourceUploadUrl =
  listRegistryBuildSourceUploadUrl;

/**
 * Lists a URL that the log of a run is read from.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the run is not found. Needs `Microsoft.ContainerRegistry/registries/runs/listLogSasUrl/action`.
 *
 * @param args `resourceGroupName`, `registryName` and `runId`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.logArtifactLink`)
 * API version 2019-04-01 by default
 *
 * @example
 * const keys = containerregistry.listRunLogSasUrl({ resourceId: run.id });
 * export const secret = keys.logArtifactLink;
 */
export const listRunLogSasUrl = functionOf<ListRunLogSasUrlArgs, ListRunLogSasUrlResult>(runLogSasUrl);

/** {@link listRunLogSasUrl} under azure-native's other name. */
export const listRunLogSasUrlOutput: typeof listRunLogSasUrl = listRunLogSasUrl;

/**
 * Lists a task of a container registry with its secrets.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the task is not found. Needs `Microsoft.ContainerRegistry/registries/tasks/listDetails/action`.
 *
 * @param args `resourceGroupName`, `registryName` and `taskName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.credentials`)
 * API version 2019-04-01 by default
 *
 * @example
 * const keys = containerregistry.listTaskDetails({ resourceId: task.id });
 * export const secret = keys.credentials;
 */
export const listTaskDetails = functionOf<ListTaskDetailsArgs, ListTaskDetailsResult>(taskDetails);

/** {@link listTaskDetails} under azure-native's other name. */
export const listTaskDetailsOutput: typeof listTaskDetails = listTaskDetails;

/**
 * Lists a run of a container registry's task with its secrets.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the task run is not found. Needs `Microsoft.ContainerRegistry/registries/taskRuns/listDetails/action`.
 *
 * @param args `resourceGroupName`, `registryName` and `taskRunName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.runRequest`)
 * API version 2019-06-01-preview by default
 *
 * @example
 * const keys = containerregistry.listTaskRunDetails({ resourceId: run.id });
 * export const secret = keys.runRequest;
 */
export const listTaskRunDetails = functionOf<ListTaskRunDetailsArgs, ListTaskRunDetailsResult>(
  taskRunDetails,
);

/** {@link listTaskRunDetails} under azure-native's other name. */
export const listTaskRunDetailsOutput: typeof listTaskRunDetails = listTaskRunDetails;

/** The outputs of {@link RegistryCredentials} beside those of every key resource; all but `use` are secret. */
export interface RegistryCredentials extends FieldOutputs<ListRegistryCredentialsResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the admin user of a container registry and its two passwords, encrypted, in the stack's state. A key
 * that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what
 * uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listRegistryCredentials}; every value that the service returned is a secret
 * output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new containerregistry.RegistryCredentials("keys", { resourceId: registry.id });
 */
export class RegistryCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListRegistryCredentialsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(registryCredentials, name, args, opts);
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
  ): RegistryCredentials {
    return new RegistryCredentials(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link RegistryBuildSourceUploadUrl} that the service returns; all of them are secret. */
export interface RegistryBuildSourceUploadUrl extends FieldOutputs<ListRegistryBuildSourceUploadUrlResult> {}

/**
 * Keeps a URL that the source of a build is uploaded to, encrypted, in the stack's state, as listed first:
 * each call lists another. It is listed anew when an argument or one of `keepers` changes: `revision` goes
 * up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listRegistryBuildSourceUploadUrl}; every value that the service returned is
 * a secret output.
 *
 * @example
 * const keys = new containerregistry.RegistryBuildSourceUploadUrl("keys", { resourceId: registry.id, keepers: { renewed: "2026-07-01" } });
 */
export class RegistryBuildSourceUploadUrl extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListRegistryBuildSourceUploadUrlArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(registryBuildSourceUploadUrl, name, args, opts);
  }
}

/** The outputs of {@link RunLogSasUrl} that the service returns; all of them are secret. */
export interface RunLogSasUrl extends FieldOutputs<ListRunLogSasUrlResult> {}

/**
 * Keeps a URL that the log of a run is read from, encrypted, in the stack's state, as listed first: each
 * call lists another. It is listed anew when an argument or one of `keepers` changes: `revision` goes up,
 * and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listRunLogSasUrl}; every value that the service returned is a secret output.
 *
 * @example
 * const keys = new containerregistry.RunLogSasUrl("keys", { resourceId: run.id, keepers: { renewed: "2026-07-01" } });
 */
export class RunLogSasUrl extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListRunLogSasUrlArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(runLogSasUrl, name, args, opts);
  }
}

/** The outputs of {@link TaskSecrets} that the service returns; all of them are secret. */
export interface TaskSecrets extends FieldOutputs<
  Omit<ListTaskDetailsResult, "id" | "name" | "type" | "identity" | "location" | "systemData" | "tags">
> {}

/**
 * Keeps a task of a container registry with its secrets, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listTaskDetails}; every value that the service returned is a secret output.
 *
 * @example
 * const keys = new containerregistry.TaskSecrets("keys", { resourceId: task.id });
 */
export class TaskSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListTaskDetailsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(taskDetails, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): TaskSecrets {
    return new TaskSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link TaskRunSecrets} that the service returns; all of them are secret. */
export interface TaskRunSecrets extends FieldOutputs<
  Omit<ListTaskRunDetailsResult, "id" | "name" | "type" | "identity" | "location" | "systemData">
> {}

/**
 * Keeps a run of a container registry's task with its secrets, encrypted, in the stack's state. A key that
 * was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listTaskRunDetails}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new containerregistry.TaskRunSecrets("keys", { resourceId: run.id });
 */
export class TaskRunSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListTaskRunDetailsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(taskRunDetails, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): TaskRunSecrets {
    return new TaskRunSecrets(name, { resourceId: id }, { ...opts, id });
  }
}
