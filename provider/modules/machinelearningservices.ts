// Generated from services/machinelearningservices.ts by `npm run generate`.
/** Keys of Azure Machine Learning; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, EachWithAllFields, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import machinelearningservices from "../services/machinelearningservices";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const workspaceKeys = operationOf(machinelearningservices, "listWorkspaceKeys");
const computeKeys = operationOf(machinelearningservices, "listComputeKeys");
const serverlessEndpointKeys = operationOf(machinelearningservices, "listServerlessEndpointKeys");
const onlineEndpointKeys = operationOf(machinelearningservices, "listOnlineEndpointKeys");
const onlineEndpointToken = operationOf(machinelearningservices, "getOnlineEndpointToken");
const batchEndpointKeys = operationOf(machinelearningservices, "listBatchEndpointKeys");
const endpointKeys = operationOf(machinelearningservices, "listEndpointKeys");
const datastoreSecrets = operationOf(machinelearningservices, "listDatastoreSecrets");
const workspaceConnectionSecrets = operationOf(machinelearningservices, "listWorkspaceConnectionSecrets");
const workspaceNotebookAccessToken = operationOf(machinelearningservices, "listWorkspaceNotebookAccessToken");
const workspaceNotebookKeys = operationOf(machinelearningservices, "listWorkspaceNotebookKeys");
const workspaceStorageAccountKeys = operationOf(machinelearningservices, "listWorkspaceStorageAccountKeys");

/**
 * The keys of a Machine Learning workspace. The types are azure-native's: any field may be absent all the
 * same, as the service leaves out what the workspace does not have.
 */
export interface WorkspaceKeysResult {
  /** The key of the workspace's storage account. */
  userStorageKey: string;
  /** The ARM ID of the workspace's storage account. */
  userStorageResourceId: string;
  /** The ARM ID of the workspace's storage account, by the name that newer api-versions have for it. */
  userStorageArmId: string;
  /** The instrumentation key of the workspace's Application Insights. */
  appInsightsInstrumentationKey: string;
  /** Credentials of the workspace's container registry. */
  containerRegistryCredentials: RegistryListCredentialsResult | undefined;
  /** Access keys of the workspace's notebooks. */
  notebookAccessKeys: ListNotebookKeysResult | undefined;
}

/** Credentials of the container registry behind a Machine Learning workspace. */
export interface RegistryListCredentialsResult {
  /** The registry's location. */
  location: string;
  /** The registry's admin user. */
  username: string;
  /** The admin user's passwords; either one works. */
  passwords: Password[] | undefined;
}

/** One of the two passwords of a container registry's admin user. */
export interface Password {
  /** Which of the two: `password` or `password2`. */
  name: string;
  /** The password. */
  value: string;
}

/** Access keys of a Machine Learning workspace's notebooks. */
export interface ListNotebookKeysResult {
  /** The first access key. */
  primaryAccessKey: string;
  /** The second access key. */
  secondaryAccessKey: string;
}

/**
 * The secrets of a compute, told apart by `computeType`: AKS, Databricks and VirtualMachine have fields of
 * their own; any other compute is returned as the service sent it.
 */
export type ComputeSecrets = EachWithAllFields<
  AksComputeSecrets | DatabricksComputeSecrets | VirtualMachineSecrets | OtherComputeSecrets
>;

/** Secrets of an AKS compute. */
export interface AksComputeSecrets {
  /** Tells the compute types apart. */
  computeType: "AKS";
  /** The user's kubeconfig of the cluster. */
  userKubeConfig: string | undefined;
  /** The administrator's kubeconfig of the cluster. */
  adminKubeConfig: string | undefined;
  /** The name of the cluster's image pull secret. */
  imagePullSecretName: string | undefined;
}

/** Secrets of a Databricks compute. */
export interface DatabricksComputeSecrets {
  /** Tells the compute types apart. */
  computeType: "Databricks";
  /** The access token of the Databricks account. */
  databricksAccessToken: string | undefined;
}

/** Secrets of a virtual machine. */
export interface VirtualMachineSecrets {
  /** Tells the compute types apart. */
  computeType: "VirtualMachine";
  /** The virtual machine's administrator. */
  administratorAccount: VirtualMachineSshCredentials | undefined;
}

/**
 * The secrets of any other compute, as the service sent them. The types known today are named, so that
 * `computeType` tells the variants apart for the compiler; a later one is returned just the same.
 */
export interface OtherComputeSecrets {
  /** Tells the compute types apart. */
  computeType:
    | "Kubernetes"
    | "AmlCompute"
    | "ComputeInstance"
    | "DataFactory"
    | "HDInsight"
    | "DataLakeAnalytics"
    | "SynapseSpark";
}

/** The administrator of a virtual machine. */
export interface VirtualMachineSshCredentials {
  /** The administrator's user name. */
  username: string | undefined;
  /** The administrator's password. */
  password: string | undefined;
  /** The public SSH key. */
  publicKeyData: string | undefined;
  /** The private SSH key. */
  privateKeyData: string | undefined;
}

/** The keys of an endpoint that authenticates by key. */
export interface EndpointAuthKeys {
  /** The first key. */
  primaryKey: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string | undefined;
}

/** A token for an online endpoint that authenticates by token. */
export interface GetOnlineEndpointTokenResult {
  /** The token. */
  accessToken: string | undefined;
  /** When the token expires, in seconds since 1970. */
  expiryTimeUtc: number | undefined;
  /** From when the token should be renewed, in seconds since 1970. */
  refreshAfterTimeUtc: number | undefined;
  /** What kind of token it is. */
  tokenType: string | undefined;
}

/** The keys of an endpoint. */
export interface ListEndpointKeysResult {
  /** The keys of the endpoint. */
  keys: AccountApiKeys | undefined;
}

/** The two keys of an endpoint. */
export interface AccountApiKeys {
  /** The first key. */
  key1: string | undefined;
  /** The second key: it serves while the first is regenerated. */
  key2: string | undefined;
}

/**
 * The secrets of a datastore, told apart by `secretsType`. Any others are passed on with whatever the
 * service answered.
 */
export type ListDatastoreSecretsResult = EachWithAllFields<
  | AccountKeyDatastoreSecrets
  | CertificateDatastoreSecrets
  | SasDatastoreSecrets
  | ServicePrincipalDatastoreSecrets
>;

/** The key of a storage account. */
export interface AccountKeyDatastoreSecrets {
  /** Tells the kinds of secrets apart. */
  secretsType: "AccountKey";
  /** The key of the storage account. */
  key: string | undefined;
}

/** The certificate of a service principal. */
export interface CertificateDatastoreSecrets {
  /** Tells the kinds of secrets apart. */
  secretsType: "Certificate";
  /** The certificate of the service principal. */
  certificate: string | undefined;
}

/** A shared access signature of a storage container. */
export interface SasDatastoreSecrets {
  /** Tells the kinds of secrets apart. */
  secretsType: "Sas";
  /** The shared access signature of the container. */
  sasToken: string | undefined;
}

/** The secret of a service principal. */
export interface ServicePrincipalDatastoreSecrets {
  /** Tells the kinds of secrets apart. */
  secretsType: "ServicePrincipal";
  /** The secret of the service principal. */
  clientSecret: string | undefined;
}

/** A connection of a Machine Learning workspace, with its credentials. */
export interface ListWorkspaceConnectionSecretsResult {
  /** The connection. */
  properties: WorkspaceConnectionProperties;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** Who made the resource, who last changed it, and when. */
  systemData: SystemData;
}

/**
 * A connection with its credentials, told apart by `authType`. A later kind is passed on with whatever the
 * service answered.
 */
export type WorkspaceConnectionProperties = EachWithAllFields<
  | ApiKeyAuthWorkspaceConnectionProperties
  | AccountKeyAuthTypeWorkspaceConnectionProperties
  | AccessKeyAuthTypeWorkspaceConnectionProperties
  | CustomKeysWorkspaceConnectionProperties
  | OAuth2AuthTypeWorkspaceConnectionProperties
  | PATAuthTypeWorkspaceConnectionProperties
  | SASAuthTypeWorkspaceConnectionProperties
  | ServicePrincipalAuthTypeWorkspaceConnectionProperties
  | UsernamePasswordAuthTypeWorkspaceConnectionProperties
  | ManagedIdentityAuthTypeWorkspaceConnectionProperties
  | AADAuthTypeWorkspaceConnectionProperties
  | NoneAuthTypeWorkspaceConnectionProperties
>;

/** A connection that authenticates by an API key. */
export interface ApiKeyAuthWorkspaceConnectionProperties {
  /** Tells how the connection authenticates. */
  authType: "ApiKey";
  /** What the connection leads to: `AzureOpenAI`, `ContainerRegistry`, `Git` and so on. */
  category: string | undefined;
  /** The ARM ID of the workspace that the connection was made in. */
  createdByWorkspaceArmId: string;
  /** What is wrong with the connection. */
  error: string | undefined;
  /** Until when the connection is valid: an RFC 3339 date and time. */
  expiryTime: string | undefined;
  /** Which group its category belongs to. */
  group: string;
  /** Whether everybody with access to the workspace may use the connection. */
  isSharedToAll: boolean | undefined;
  /** Further settings of the connection, by name. */
  metadata: Record<string, string> | undefined;
  /** Whether the connection needs a private endpoint. */
  peRequirement: string | undefined;
  /** Whether its private endpoint is in use. */
  peStatus: string | undefined;
  /** Who may use the connection, where that is not everybody. */
  sharedUserList: string[] | undefined;
  /** The address of what the connection leads to. */
  target: string | undefined;
  /** Whether the workspace's managed identity is used. */
  useWorkspaceManagedIdentity: boolean | undefined;
  /** What the connection authenticates with. */
  credentials: WorkspaceConnectionApiKey | undefined;
}

/** A connection that authenticates by an account's key. */
export interface AccountKeyAuthTypeWorkspaceConnectionProperties {
  /** Tells how the connection authenticates. */
  authType: "AccountKey";
  /** What the connection leads to: `AzureOpenAI`, `ContainerRegistry`, `Git` and so on. */
  category: string | undefined;
  /** The ARM ID of the workspace that the connection was made in. */
  createdByWorkspaceArmId: string;
  /** What is wrong with the connection. */
  error: string | undefined;
  /** Until when the connection is valid: an RFC 3339 date and time. */
  expiryTime: string | undefined;
  /** Which group its category belongs to. */
  group: string;
  /** Whether everybody with access to the workspace may use the connection. */
  isSharedToAll: boolean | undefined;
  /** Further settings of the connection, by name. */
  metadata: Record<string, string> | undefined;
  /** Whether the connection needs a private endpoint. */
  peRequirement: string | undefined;
  /** Whether its private endpoint is in use. */
  peStatus: string | undefined;
  /** Who may use the connection, where that is not everybody. */
  sharedUserList: string[] | undefined;
  /** The address of what the connection leads to. */
  target: string | undefined;
  /** Whether the workspace's managed identity is used. */
  useWorkspaceManagedIdentity: boolean | undefined;
  /** What the connection authenticates with. */
  credentials: WorkspaceConnectionAccountKey | undefined;
}

/** A connection that authenticates by an access key. */
export interface AccessKeyAuthTypeWorkspaceConnectionProperties {
  /** Tells how the connection authenticates. */
  authType: "AccessKey";
  /** What the connection leads to: `AzureOpenAI`, `ContainerRegistry`, `Git` and so on. */
  category: string | undefined;
  /** The ARM ID of the workspace that the connection was made in. */
  createdByWorkspaceArmId: string;
  /** What is wrong with the connection. */
  error: string | undefined;
  /** Until when the connection is valid: an RFC 3339 date and time. */
  expiryTime: string | undefined;
  /** Which group its category belongs to. */
  group: string;
  /** Whether everybody with access to the workspace may use the connection. */
  isSharedToAll: boolean | undefined;
  /** Further settings of the connection, by name. */
  metadata: Record<string, string> | undefined;
  /** Whether the connection needs a private endpoint. */
  peRequirement: string | undefined;
  /** Whether its private endpoint is in use. */
  peStatus: string | undefined;
  /** Who may use the connection, where that is not everybody. */
  sharedUserList: string[] | undefined;
  /** The address of what the connection leads to. */
  target: string | undefined;
  /** Whether the workspace's managed identity is used. */
  useWorkspaceManagedIdentity: boolean | undefined;
  /** What the connection authenticates with. */
  credentials: WorkspaceConnectionAccessKey | undefined;
}

/** A connection that authenticates by keys of its own. */
export interface CustomKeysWorkspaceConnectionProperties {
  /** Tells how the connection authenticates. */
  authType: "CustomKeys";
  /** What the connection leads to: `AzureOpenAI`, `ContainerRegistry`, `Git` and so on. */
  category: string | undefined;
  /** The ARM ID of the workspace that the connection was made in. */
  createdByWorkspaceArmId: string;
  /** What is wrong with the connection. */
  error: string | undefined;
  /** Until when the connection is valid: an RFC 3339 date and time. */
  expiryTime: string | undefined;
  /** Which group its category belongs to. */
  group: string;
  /** Whether everybody with access to the workspace may use the connection. */
  isSharedToAll: boolean | undefined;
  /** Further settings of the connection, by name. */
  metadata: Record<string, string> | undefined;
  /** Whether the connection needs a private endpoint. */
  peRequirement: string | undefined;
  /** Whether its private endpoint is in use. */
  peStatus: string | undefined;
  /** Who may use the connection, where that is not everybody. */
  sharedUserList: string[] | undefined;
  /** The address of what the connection leads to. */
  target: string | undefined;
  /** Whether the workspace's managed identity is used. */
  useWorkspaceManagedIdentity: boolean | undefined;
  /** What the connection authenticates with. */
  credentials: CustomKeys | undefined;
}

/** A connection that authenticates by OAuth 2.0. */
export interface OAuth2AuthTypeWorkspaceConnectionProperties {
  /** Tells how the connection authenticates. */
  authType: "OAuth2";
  /** What the connection leads to: `AzureOpenAI`, `ContainerRegistry`, `Git` and so on. */
  category: string | undefined;
  /** The ARM ID of the workspace that the connection was made in. */
  createdByWorkspaceArmId: string;
  /** What is wrong with the connection. */
  error: string | undefined;
  /** Until when the connection is valid: an RFC 3339 date and time. */
  expiryTime: string | undefined;
  /** Which group its category belongs to. */
  group: string;
  /** Whether everybody with access to the workspace may use the connection. */
  isSharedToAll: boolean | undefined;
  /** Further settings of the connection, by name. */
  metadata: Record<string, string> | undefined;
  /** Whether the connection needs a private endpoint. */
  peRequirement: string | undefined;
  /** Whether its private endpoint is in use. */
  peStatus: string | undefined;
  /** Who may use the connection, where that is not everybody. */
  sharedUserList: string[] | undefined;
  /** The address of what the connection leads to. */
  target: string | undefined;
  /** Whether the workspace's managed identity is used. */
  useWorkspaceManagedIdentity: boolean | undefined;
  /** What the connection authenticates with. */
  credentials: WorkspaceConnectionOAuth2 | undefined;
}

/** A connection that authenticates by a personal access token. */
export interface PATAuthTypeWorkspaceConnectionProperties {
  /** Tells how the connection authenticates. */
  authType: "PAT";
  /** What the connection leads to: `AzureOpenAI`, `ContainerRegistry`, `Git` and so on. */
  category: string | undefined;
  /** The ARM ID of the workspace that the connection was made in. */
  createdByWorkspaceArmId: string;
  /** What is wrong with the connection. */
  error: string | undefined;
  /** Until when the connection is valid: an RFC 3339 date and time. */
  expiryTime: string | undefined;
  /** Which group its category belongs to. */
  group: string;
  /** Whether everybody with access to the workspace may use the connection. */
  isSharedToAll: boolean | undefined;
  /** Further settings of the connection, by name. */
  metadata: Record<string, string> | undefined;
  /** Whether the connection needs a private endpoint. */
  peRequirement: string | undefined;
  /** Whether its private endpoint is in use. */
  peStatus: string | undefined;
  /** Who may use the connection, where that is not everybody. */
  sharedUserList: string[] | undefined;
  /** The address of what the connection leads to. */
  target: string | undefined;
  /** Whether the workspace's managed identity is used. */
  useWorkspaceManagedIdentity: boolean | undefined;
  /** What the connection authenticates with. */
  credentials: WorkspaceConnectionPersonalAccessToken | undefined;
}

/** A connection that authenticates by a shared access signature. */
export interface SASAuthTypeWorkspaceConnectionProperties {
  /** Tells how the connection authenticates. */
  authType: "SAS";
  /** What the connection leads to: `AzureOpenAI`, `ContainerRegistry`, `Git` and so on. */
  category: string | undefined;
  /** The ARM ID of the workspace that the connection was made in. */
  createdByWorkspaceArmId: string;
  /** What is wrong with the connection. */
  error: string | undefined;
  /** Until when the connection is valid: an RFC 3339 date and time. */
  expiryTime: string | undefined;
  /** Which group its category belongs to. */
  group: string;
  /** Whether everybody with access to the workspace may use the connection. */
  isSharedToAll: boolean | undefined;
  /** Further settings of the connection, by name. */
  metadata: Record<string, string> | undefined;
  /** Whether the connection needs a private endpoint. */
  peRequirement: string | undefined;
  /** Whether its private endpoint is in use. */
  peStatus: string | undefined;
  /** Who may use the connection, where that is not everybody. */
  sharedUserList: string[] | undefined;
  /** The address of what the connection leads to. */
  target: string | undefined;
  /** Whether the workspace's managed identity is used. */
  useWorkspaceManagedIdentity: boolean | undefined;
  /** What the connection authenticates with. */
  credentials: WorkspaceConnectionSharedAccessSignature | undefined;
}

/** A connection that authenticates as a service principal. */
export interface ServicePrincipalAuthTypeWorkspaceConnectionProperties {
  /** Tells how the connection authenticates. */
  authType: "ServicePrincipal";
  /** What the connection leads to: `AzureOpenAI`, `ContainerRegistry`, `Git` and so on. */
  category: string | undefined;
  /** The ARM ID of the workspace that the connection was made in. */
  createdByWorkspaceArmId: string;
  /** What is wrong with the connection. */
  error: string | undefined;
  /** Until when the connection is valid: an RFC 3339 date and time. */
  expiryTime: string | undefined;
  /** Which group its category belongs to. */
  group: string;
  /** Whether everybody with access to the workspace may use the connection. */
  isSharedToAll: boolean | undefined;
  /** Further settings of the connection, by name. */
  metadata: Record<string, string> | undefined;
  /** Whether the connection needs a private endpoint. */
  peRequirement: string | undefined;
  /** Whether its private endpoint is in use. */
  peStatus: string | undefined;
  /** Who may use the connection, where that is not everybody. */
  sharedUserList: string[] | undefined;
  /** The address of what the connection leads to. */
  target: string | undefined;
  /** Whether the workspace's managed identity is used. */
  useWorkspaceManagedIdentity: boolean | undefined;
  /** What the connection authenticates with. */
  credentials: WorkspaceConnectionServicePrincipal | undefined;
}

/** A connection that authenticates by a user name and a password. */
export interface UsernamePasswordAuthTypeWorkspaceConnectionProperties {
  /** Tells how the connection authenticates. */
  authType: "UsernamePassword";
  /** What the connection leads to: `AzureOpenAI`, `ContainerRegistry`, `Git` and so on. */
  category: string | undefined;
  /** The ARM ID of the workspace that the connection was made in. */
  createdByWorkspaceArmId: string;
  /** What is wrong with the connection. */
  error: string | undefined;
  /** Until when the connection is valid: an RFC 3339 date and time. */
  expiryTime: string | undefined;
  /** Which group its category belongs to. */
  group: string;
  /** Whether everybody with access to the workspace may use the connection. */
  isSharedToAll: boolean | undefined;
  /** Further settings of the connection, by name. */
  metadata: Record<string, string> | undefined;
  /** Whether the connection needs a private endpoint. */
  peRequirement: string | undefined;
  /** Whether its private endpoint is in use. */
  peStatus: string | undefined;
  /** Who may use the connection, where that is not everybody. */
  sharedUserList: string[] | undefined;
  /** The address of what the connection leads to. */
  target: string | undefined;
  /** Whether the workspace's managed identity is used. */
  useWorkspaceManagedIdentity: boolean | undefined;
  /** What the connection authenticates with. */
  credentials: WorkspaceConnectionUsernamePassword | undefined;
}

/** A connection that authenticates by a managed identity. */
export interface ManagedIdentityAuthTypeWorkspaceConnectionProperties {
  /** Tells how the connection authenticates. */
  authType: "ManagedIdentity";
  /** What the connection leads to: `AzureOpenAI`, `ContainerRegistry`, `Git` and so on. */
  category: string | undefined;
  /** The ARM ID of the workspace that the connection was made in. */
  createdByWorkspaceArmId: string;
  /** What is wrong with the connection. */
  error: string | undefined;
  /** Until when the connection is valid: an RFC 3339 date and time. */
  expiryTime: string | undefined;
  /** Which group its category belongs to. */
  group: string;
  /** Whether everybody with access to the workspace may use the connection. */
  isSharedToAll: boolean | undefined;
  /** Further settings of the connection, by name. */
  metadata: Record<string, string> | undefined;
  /** Whether the connection needs a private endpoint. */
  peRequirement: string | undefined;
  /** Whether its private endpoint is in use. */
  peStatus: string | undefined;
  /** Who may use the connection, where that is not everybody. */
  sharedUserList: string[] | undefined;
  /** The address of what the connection leads to. */
  target: string | undefined;
  /** Whether the workspace's managed identity is used. */
  useWorkspaceManagedIdentity: boolean | undefined;
  /** What the connection authenticates with. */
  credentials: WorkspaceConnectionManagedIdentity | undefined;
}

/** A connection that authenticates by Microsoft Entra ID. */
export interface AADAuthTypeWorkspaceConnectionProperties {
  /** Tells how the connection authenticates. */
  authType: "AAD";
  /** What the connection leads to: `AzureOpenAI`, `ContainerRegistry`, `Git` and so on. */
  category: string | undefined;
  /** The ARM ID of the workspace that the connection was made in. */
  createdByWorkspaceArmId: string;
  /** What is wrong with the connection. */
  error: string | undefined;
  /** Until when the connection is valid: an RFC 3339 date and time. */
  expiryTime: string | undefined;
  /** Which group its category belongs to. */
  group: string;
  /** Whether everybody with access to the workspace may use the connection. */
  isSharedToAll: boolean | undefined;
  /** Further settings of the connection, by name. */
  metadata: Record<string, string> | undefined;
  /** Whether the connection needs a private endpoint. */
  peRequirement: string | undefined;
  /** Whether its private endpoint is in use. */
  peStatus: string | undefined;
  /** Who may use the connection, where that is not everybody. */
  sharedUserList: string[] | undefined;
  /** The address of what the connection leads to. */
  target: string | undefined;
  /** Whether the workspace's managed identity is used. */
  useWorkspaceManagedIdentity: boolean | undefined;
}

/** A connection that authenticates by nothing. */
export interface NoneAuthTypeWorkspaceConnectionProperties {
  /** Tells how the connection authenticates. */
  authType: "None";
  /** What the connection leads to: `AzureOpenAI`, `ContainerRegistry`, `Git` and so on. */
  category: string | undefined;
  /** The ARM ID of the workspace that the connection was made in. */
  createdByWorkspaceArmId: string;
  /** What is wrong with the connection. */
  error: string | undefined;
  /** Until when the connection is valid: an RFC 3339 date and time. */
  expiryTime: string | undefined;
  /** Which group its category belongs to. */
  group: string;
  /** Whether everybody with access to the workspace may use the connection. */
  isSharedToAll: boolean | undefined;
  /** Further settings of the connection, by name. */
  metadata: Record<string, string> | undefined;
  /** Whether the connection needs a private endpoint. */
  peRequirement: string | undefined;
  /** Whether its private endpoint is in use. */
  peStatus: string | undefined;
  /** Who may use the connection, where that is not everybody. */
  sharedUserList: string[] | undefined;
  /** The address of what the connection leads to. */
  target: string | undefined;
  /** Whether the workspace's managed identity is used. */
  useWorkspaceManagedIdentity: boolean | undefined;
}

/** What a connection that authenticates by an API key has. */
export interface WorkspaceConnectionApiKey {
  /** The API key. */
  key: string | undefined;
}

/** What a connection that authenticates by an account's key has. */
export interface WorkspaceConnectionAccountKey {
  /** The account's key. */
  key: string | undefined;
}

/** What a connection that authenticates by an access key has. */
export interface WorkspaceConnectionAccessKey {
  /** The ID of the access key. */
  accessKeyId: string | undefined;
  /** The access key. */
  secretAccessKey: string | undefined;
}

/** What a connection that authenticates by keys of its own has. */
export interface CustomKeys {
  /** The keys by name. */
  keys: Record<string, string> | undefined;
}

/** What a connection that authenticates by OAuth 2.0 has. */
export interface WorkspaceConnectionOAuth2 {
  /** Where tokens are asked for. */
  authUrl: string | undefined;
  /** The ID of the client. */
  clientId: string | undefined;
  /** The secret of the client. */
  clientSecret: string | undefined;
  /** The developer token, where the service asks for one. */
  developerToken: string | undefined;
  /** The password of the user. */
  password: string | undefined;
  /** The refresh token. */
  refreshToken: string | undefined;
  /** The ID of the tenant. */
  tenantId: string | undefined;
  /** The name of the user. */
  username: string | undefined;
}

/** What a connection that authenticates by a personal access token has. */
export interface WorkspaceConnectionPersonalAccessToken {
  /** The personal access token. */
  pat: string | undefined;
}

/** What a connection that authenticates by a shared access signature has. */
export interface WorkspaceConnectionSharedAccessSignature {
  /** The shared access signature. */
  sas: string | undefined;
}

/** What a connection that authenticates as a service principal has. */
export interface WorkspaceConnectionServicePrincipal {
  /** The ID of the service principal's application. */
  clientId: string | undefined;
  /** The secret of the service principal's application. */
  clientSecret: string | undefined;
  /** The ID of the service principal's tenant. */
  tenantId: string | undefined;
}

/** What a connection that authenticates by a user name and a password has. */
export interface WorkspaceConnectionUsernamePassword {
  /** The password. */
  password: string | undefined;
  /** The security token, where the service asks for one. */
  securityToken: string | undefined;
  /** The user name. */
  username: string | undefined;
}

/** What a connection that authenticates by a managed identity has. */
export interface WorkspaceConnectionManagedIdentity {
  /** The client ID of the managed identity. */
  clientId: string | undefined;
  /** The ARM ID of the managed identity. */
  resourceId: string | undefined;
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

/** A token for the notebooks of a workspace. */
export interface ListWorkspaceNotebookAccessTokenResult {
  /** The token. */
  accessToken: string;
  /** For how many seconds the token is valid. */
  expiresIn: number;
  /** The host of the notebooks. */
  hostName: string;
  /** The ID of the notebooks' resource. */
  notebookResourceId: string;
  /** The public host of the notebooks. */
  publicDns: string;
  /** The token that another one is asked for with. */
  refreshToken: string;
  /** What the token is for. */
  scope: string;
  /** What kind of token it is. */
  tokenType: string;
}

/** The access keys of a workspace's notebooks. */
export interface ListWorkspaceNotebookKeysResult {
  /** The first access key. */
  primaryAccessKey: string;
  /** The second access key. */
  secondaryAccessKey: string;
}

/** The key of a workspace's storage account. */
export interface ListWorkspaceStorageAccountKeysResult {
  /** The key of the workspace's storage account. */
  userStorageKey: string;
}

/** The arguments of {@link listWorkspaceKeys}. */
export type ListWorkspaceKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
}>;

/** The arguments of {@link listComputeKeys}. */
export type ListComputeKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
  /** The name of the compute. */
  computeName: string;
}>;

/** The arguments of {@link listServerlessEndpointKeys}. */
export type ListServerlessEndpointKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
  /** The name of the endpoint: 1 to 255 letters, digits, `-` and `_`, the first a letter or a digit. */
  name: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listOnlineEndpointKeys}. */
export type ListOnlineEndpointKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
  /** The name of the endpoint. */
  endpointName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link getOnlineEndpointToken}. */
export type GetOnlineEndpointTokenArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
  /** The name of the endpoint. */
  endpointName: string;
}>;

/** The arguments of {@link listBatchEndpointKeys}. */
export type ListBatchEndpointKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
  /** The name of the endpoint. */
  endpointName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listEndpointKeys}. */
export type ListEndpointKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
  /** The name of the endpoint: 3 to 33 letters, digits, `-`, `_` and ., the first a letter or a digit. */
  endpointName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listDatastoreSecrets}. */
export type ListDatastoreSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
  /** The name of the datastore. */
  name: string;
}> & {
  /** Whether the secret is to expire; each call then lists another one. */
  expirableSecret?: pulumi.Input<boolean | undefined> | undefined;
  /** In how many hours it expires. */
  expireAfterHours?: pulumi.Input<number | undefined> | undefined;
};

/** The arguments of {@link listWorkspaceConnectionSecrets}. */
export type ListWorkspaceConnectionSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
  /** The name of the connection: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  connectionName: string;
}>;

/** The arguments of {@link listWorkspaceNotebookAccessToken}. */
export type ListWorkspaceNotebookAccessTokenArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
}>;

/** The arguments of {@link listWorkspaceNotebookKeys}. */
export type ListWorkspaceNotebookKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listWorkspaceStorageAccountKeys}. */
export type ListWorkspaceStorageAccountKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
}>;

/** The arguments of {@link DatastoreSecrets}. */
export type DatastoreSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
  workspaceName: string;
  /** The name of the datastore. */
  name: string;
}>;

/**
 * Lists the keys of a Machine Learning workspace: of its storage account, Application Insights, container
 * registry and notebooks.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the workspace is not found. Needs `Microsoft.MachineLearningServices/workspaces/listKeys/action`.
 *
 * @param args `resourceGroupName` and `workspaceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.userStorageKey`)
 * @see https://learn.microsoft.com/rest/api/azureml/workspaces/list-keys (2025-09-01)
 *
 * @example
 * const keys = machinelearningservices.listWorkspaceKeys({ resourceId: workspace.id });
 * export const secret = keys.userStorageKey;
 */
export const listWorkspaceKeys = functionOf<ListWorkspaceKeysArgs, WorkspaceKeysResult>(workspaceKeys);

/** {@link listWorkspaceKeys} under azure-native's other name. */
export const listWorkspaceKeysOutput: typeof listWorkspaceKeys = listWorkspaceKeys;

/**
 * Lists the secrets of a compute: kubeconfigs of an AKS compute, the token of a Databricks compute, the
 * administrator of a virtual machine, and whatever the service returns for any other.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the compute is not found. Needs `Microsoft.MachineLearningServices/workspaces/computes/listKeys/action`.
 *
 * @param args `resourceGroupName`, `workspaceName` and `computeName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.userKubeConfig`), and `computeType` tells the variants apart
 * @see https://learn.microsoft.com/rest/api/azureml/compute/list-keys (2025-09-01)
 *
 * @example
 * const keys = machinelearningservices.listComputeKeys({ resourceId: compute.id });
 * export const secret = keys.userKubeConfig;
 */
export const listComputeKeys = functionOf<ListComputeKeysArgs, ComputeSecrets>(computeKeys);

/** {@link listComputeKeys} under azure-native's other name. */
export const listComputeKeysOutput: typeof listComputeKeys = listComputeKeys;

/**
 * Lists the two keys of a serverless endpoint that authenticates by key.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the serverless endpoint is not found. Needs
 * `Microsoft.MachineLearningServices/workspaces/serverlessEndpoints/listKeys/action`.
 *
 * @param args `resourceGroupName`, `workspaceName` and `name`, or `resourceId`; `use` selects the key that
 *   `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/azureml/serverless-endpoints/list-keys (2025-09-01)
 *
 * @example
 * const keys = machinelearningservices.listServerlessEndpointKeys({ resourceId: endpoint.id });
 * export const secret = keys.activeKey;
 */
export const listServerlessEndpointKeys = functionOf<
  ListServerlessEndpointKeysArgs,
  EndpointAuthKeys & ActiveKey
>(serverlessEndpointKeys);

/** {@link listServerlessEndpointKeys} under azure-native's other name. */
export const listServerlessEndpointKeysOutput: typeof listServerlessEndpointKeys = listServerlessEndpointKeys;

/**
 * Lists the two keys of an online endpoint that authenticates by key.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the online endpoint is not found. Needs
 * `Microsoft.MachineLearningServices/workspaces/onlineEndpoints/listKeys/action`.
 *
 * @param args `resourceGroupName`, `workspaceName` and `endpointName`, or `resourceId`; `use` selects the
 *   key that `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/azureml/online-endpoints/list-keys (2025-12-01)
 *
 * @example
 * const keys = machinelearningservices.listOnlineEndpointKeys({ resourceId: endpoint.id });
 * export const secret = keys.activeKey;
 */
export const listOnlineEndpointKeys = functionOf<ListOnlineEndpointKeysArgs, EndpointAuthKeys & ActiveKey>(
  onlineEndpointKeys,
);

/** {@link listOnlineEndpointKeys} under azure-native's other name. */
export const listOnlineEndpointKeysOutput: typeof listOnlineEndpointKeys = listOnlineEndpointKeys;

/**
 * Lists a token for an online endpoint that authenticates by token.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the online endpoint is not found. Needs
 * `Microsoft.MachineLearningServices/workspaces/onlineEndpoints/token/action`.
 *
 * @param args `resourceGroupName`, `workspaceName` and `endpointName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.accessToken`)
 * API version 2025-12-01 by default
 *
 * @example
 * const keys = machinelearningservices.getOnlineEndpointToken({ resourceId: endpoint.id });
 * export const secret = keys.accessToken;
 */
export const getOnlineEndpointToken = functionOf<GetOnlineEndpointTokenArgs, GetOnlineEndpointTokenResult>(
  onlineEndpointToken,
);

/** {@link getOnlineEndpointToken} under azure-native's other name. */
export const getOnlineEndpointTokenOutput: typeof getOnlineEndpointToken = getOnlineEndpointToken;

/**
 * Lists the two keys of a batch endpoint.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the batch endpoint is not found. Needs
 * `Microsoft.MachineLearningServices/workspaces/batchEndpoints/listkeys/action`.
 *
 * @param args `resourceGroupName`, `workspaceName` and `endpointName`, or `resourceId`; `use` selects the
 *   key that `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2025-12-01 by default
 *
 * @example
 * const keys = machinelearningservices.listBatchEndpointKeys({ resourceId: endpoint.id });
 * export const secret = keys.activeKey;
 */
export const listBatchEndpointKeys = functionOf<ListBatchEndpointKeysArgs, EndpointAuthKeys & ActiveKey>(
  batchEndpointKeys,
);

/** {@link listBatchEndpointKeys} under azure-native's other name. */
export const listBatchEndpointKeysOutput: typeof listBatchEndpointKeys = listBatchEndpointKeys;

/**
 * Lists the two keys of an endpoint of a workspace, such as those of the Azure OpenAI and AI services that a
 * hub is connected to.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the endpoint is not found. Needs `Microsoft.MachineLearningServices/workspaces/endpoints/listKeys/action`.
 *
 * @param args `resourceGroupName`, `workspaceName` and `endpointName`, or `resourceId`; `use` selects the
 *   key that `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2025-01-01-preview by default
 *
 * @example
 * const keys = machinelearningservices.listEndpointKeys({ resourceId: endpoint.id });
 * export const secret = keys.activeKey;
 */
export const listEndpointKeys = functionOf<ListEndpointKeysArgs, ListEndpointKeysResult & ActiveKey>(
  endpointKeys,
);

/** {@link listEndpointKeys} under azure-native's other name. */
export const listEndpointKeysOutput: typeof listEndpointKeys = listEndpointKeys;

/**
 * Lists the secrets of a datastore: a key, a shared access signature, or the secret or certificate of a
 * service principal.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the datastore is not found. Needs
 * `Microsoft.MachineLearningServices/workspaces/datastores/listSecrets/action`.
 *
 * @param args `resourceGroupName`, `workspaceName` and `name`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.key`), and `secretsType` tells the variants apart
 * @see https://learn.microsoft.com/rest/api/azureml/datastores/list-secrets (2025-12-01)
 *
 * @example
 * const keys = machinelearningservices.listDatastoreSecrets({ resourceId: datastore.id });
 * export const secret = keys.key;
 */
export const listDatastoreSecrets = functionOf<ListDatastoreSecretsArgs, ListDatastoreSecretsResult>(
  datastoreSecrets,
);

/** {@link listDatastoreSecrets} under azure-native's other name. */
export const listDatastoreSecretsOutput: typeof listDatastoreSecrets = listDatastoreSecrets;

/**
 * Lists a connection of a Machine Learning workspace with its credentials.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the connection is not found. Needs
 * `Microsoft.MachineLearningServices/workspaces/connections/listsecrets/action`.
 *
 * @param args `resourceGroupName`, `workspaceName` and `connectionName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2025-12-01 by default
 *
 * @example
 * const keys = machinelearningservices.listWorkspaceConnectionSecrets({ resourceId: connection.id });
 * export const secret = keys.properties;
 */
export const listWorkspaceConnectionSecrets = functionOf<
  ListWorkspaceConnectionSecretsArgs,
  ListWorkspaceConnectionSecretsResult
>(workspaceConnectionSecrets);

/** {@link listWorkspaceConnectionSecrets} under azure-native's other name. */
export const listWorkspaceConnectionSecretsOutput: typeof listWorkspaceConnectionSecrets =
  listWorkspaceConnectionSecrets;

/**
 * Lists a token for the notebooks of a Machine Learning workspace.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the workspace is not found. Needs
 * `Microsoft.MachineLearningServices/workspaces/listNotebookAccessToken/action`.
 *
 * @param args `resourceGroupName` and `workspaceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.accessToken`)
 * API version 2025-12-01 by default
 *
 * @example
 * const keys = machinelearningservices.listWorkspaceNotebookAccessToken({ resourceId: workspace.id });
 * export const secret = keys.accessToken;
 */
export const listWorkspaceNotebookAccessToken = functionOf<
  ListWorkspaceNotebookAccessTokenArgs,
  ListWorkspaceNotebookAccessTokenResult
>(workspaceNotebookAccessToken);

/** {@link listWorkspaceNotebookAccessToken} under azure-native's other name. */
export const listWorkspaceNotebookAccessTokenOutput: typeof listWorkspaceNotebookAccessToken =
  listWorkspaceNotebookAccessToken;

/**
 * Lists the two keys of the notebooks of a Machine Learning workspace.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the workspace is not found. Needs `Microsoft.MachineLearningServices/workspaces/listNotebookKeys/action`.
 *
 * @param args `resourceGroupName` and `workspaceName`, or `resourceId`; `use` selects the key that
 *   `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * API version 2025-12-01 by default
 *
 * @example
 * const keys = machinelearningservices.listWorkspaceNotebookKeys({ resourceId: workspace.id });
 * export const secret = keys.activeKey;
 */
export const listWorkspaceNotebookKeys = functionOf<
  ListWorkspaceNotebookKeysArgs,
  ListWorkspaceNotebookKeysResult & ActiveKey
>(workspaceNotebookKeys);

/** {@link listWorkspaceNotebookKeys} under azure-native's other name. */
export const listWorkspaceNotebookKeysOutput: typeof listWorkspaceNotebookKeys = listWorkspaceNotebookKeys;

/**
 * Lists the key of a Machine Learning workspace's storage account.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the workspace is not found. Needs
 * `Microsoft.MachineLearningServices/workspaces/listStorageAccountKeys/action`.
 *
 * @param args `resourceGroupName` and `workspaceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.userStorageKey`)
 * API version 2025-12-01 by default
 *
 * @example
 * const keys = machinelearningservices.listWorkspaceStorageAccountKeys({ resourceId: workspace.id });
 * export const secret = keys.userStorageKey;
 */
export const listWorkspaceStorageAccountKeys = functionOf<
  ListWorkspaceStorageAccountKeysArgs,
  ListWorkspaceStorageAccountKeysResult
>(workspaceStorageAccountKeys);

/** {@link listWorkspaceStorageAccountKeys} under azure-native's other name. */
export const listWorkspaceStorageAccountKeysOutput: typeof listWorkspaceStorageAccountKeys =
  listWorkspaceStorageAccountKeys;

/** The outputs of {@link WorkspaceKeys} that the service returns; all of them are secret. */
export interface WorkspaceKeys extends FieldOutputs<WorkspaceKeysResult> {}

/**
 * Keeps the keys of a Machine Learning workspace, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWorkspaceKeys}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new machinelearningservices.WorkspaceKeys("keys", { resourceId: workspace.id });
 */
export class WorkspaceKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWorkspaceKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(workspaceKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): WorkspaceKeys {
    return new WorkspaceKeys(name, { resourceId: id }, { ...opts, id });
  }
}

type ComputeKeysOutputs = FieldOutputs<
  Pick<ComputeSecrets, "computeType"> &
    Omit<AksComputeSecrets, "computeType"> &
    Omit<DatabricksComputeSecrets, "computeType"> &
    Omit<VirtualMachineSecrets, "computeType">
>;

/** The outputs of {@link ComputeKeys} that the service returns; all of them are secret. */
export interface ComputeKeys extends ComputeKeysOutputs {}

/**
 * Keeps the secrets of a compute, encrypted, in the stack's state. A key that was rotated in Azure shows in
 * the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With `keepers`
 * the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listComputeKeys}; every value that the service returned is a secret output.
 *
 * @example
 * const keys = new machinelearningservices.ComputeKeys("keys", { resourceId: compute.id });
 */
export class ComputeKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListComputeKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(computeKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): ComputeKeys {
    return new ComputeKeys(name, { resourceId: id }, { ...opts, id });
  }
}

/**
 * The outputs of {@link ServerlessEndpointKeys} beside those of every key resource; all but `use` are
 * secret.
 */
export interface ServerlessEndpointKeys extends FieldOutputs<EndpointAuthKeys & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a serverless endpoint, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listServerlessEndpointKeys}; every value that the service returned is a
 * secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new machinelearningservices.ServerlessEndpointKeys("keys", { resourceId: endpoint.id });
 */
export class ServerlessEndpointKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListServerlessEndpointKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(serverlessEndpointKeys, name, args, opts);
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
  ): ServerlessEndpointKeys {
    return new ServerlessEndpointKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link OnlineEndpointKeys} beside those of every key resource; all but `use` are secret. */
export interface OnlineEndpointKeys extends FieldOutputs<EndpointAuthKeys & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of an online endpoint, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listOnlineEndpointKeys}; every value that the service returned is a secret
 * output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new machinelearningservices.OnlineEndpointKeys("keys", { resourceId: endpoint.id });
 */
export class OnlineEndpointKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListOnlineEndpointKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(onlineEndpointKeys, name, args, opts);
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
  ): OnlineEndpointKeys {
    return new OnlineEndpointKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link OnlineEndpointToken} that the service returns; all of them are secret. */
export interface OnlineEndpointToken extends FieldOutputs<GetOnlineEndpointTokenResult> {}

/**
 * Keeps a token for an online endpoint, encrypted, in the stack's state, as listed first: each call lists
 * another. It is listed anew when an argument or one of `keepers` changes: `revision` goes up, and `rotated`
 * names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link getOnlineEndpointToken}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new machinelearningservices.OnlineEndpointToken("keys", { resourceId: endpoint.id, keepers: { renewed: "2026-07-01" } });
 */
export class OnlineEndpointToken extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: GetOnlineEndpointTokenArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(onlineEndpointToken, name, args, opts);
  }
}

/** The outputs of {@link BatchEndpointKeys} beside those of every key resource; all but `use` are secret. */
export interface BatchEndpointKeys extends FieldOutputs<EndpointAuthKeys & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of a batch endpoint, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listBatchEndpointKeys}; every value that the service returned is a secret
 * output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new machinelearningservices.BatchEndpointKeys("keys", { resourceId: endpoint.id });
 */
export class BatchEndpointKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListBatchEndpointKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(batchEndpointKeys, name, args, opts);
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
  ): BatchEndpointKeys {
    return new BatchEndpointKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link EndpointKeys} beside those of every key resource; all but `use` are secret. */
export interface EndpointKeys extends FieldOutputs<ListEndpointKeysResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of an endpoint of a workspace, encrypted, in the stack's state. A key that was rotated
 * in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them
 * changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listEndpointKeys}; every value that the service returned is a secret output,
 * and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new machinelearningservices.EndpointKeys("keys", { resourceId: endpoint.id });
 */
export class EndpointKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListEndpointKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(endpointKeys, name, args, opts);
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
  ): EndpointKeys {
    return new EndpointKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

type DatastoreSecretsOutputs = FieldOutputs<
  Pick<ListDatastoreSecretsResult, "secretsType"> &
    Omit<AccountKeyDatastoreSecrets, "secretsType"> &
    Omit<CertificateDatastoreSecrets, "secretsType"> &
    Omit<SasDatastoreSecrets, "secretsType"> &
    Omit<ServicePrincipalDatastoreSecrets, "secretsType">
>;

/** The outputs of {@link DatastoreSecrets} that the service returns; all of them are secret. */
export interface DatastoreSecrets extends DatastoreSecretsOutputs {}

/**
 * Keeps the secrets of a datastore, encrypted, in the stack's state. A key that was rotated in Azure shows
 * in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listDatastoreSecrets} but `expirableSecret` and `expireAfterHours`; every
 * value that the service returned is a secret output.
 *
 * @example
 * const keys = new machinelearningservices.DatastoreSecrets("keys", { resourceId: datastore.id });
 */
export class DatastoreSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: DatastoreSecretsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(datastoreSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): DatastoreSecrets {
    return new DatastoreSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WorkspaceConnectionSecrets} that the service returns; all of them are secret. */
export interface WorkspaceConnectionSecrets extends FieldOutputs<
  Omit<ListWorkspaceConnectionSecretsResult, "id" | "name" | "type" | "systemData">
> {}

/**
 * Keeps a connection of a Machine Learning workspace with its credentials, encrypted, in the stack's state.
 * A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and
 * only what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it
 * changes nothing in Azure.
 *
 * Takes the arguments of {@link listWorkspaceConnectionSecrets}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new machinelearningservices.WorkspaceConnectionSecrets("keys", { resourceId: connection.id });
 */
export class WorkspaceConnectionSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWorkspaceConnectionSecretsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(workspaceConnectionSecrets, name, args, opts);
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
  ): WorkspaceConnectionSecrets {
    return new WorkspaceConnectionSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WorkspaceNotebookAccessToken} that the service returns; all of them are secret. */
export interface WorkspaceNotebookAccessToken extends FieldOutputs<ListWorkspaceNotebookAccessTokenResult> {}

/**
 * Keeps a token for the notebooks of a Machine Learning workspace, encrypted, in the stack's state, as
 * listed first: each call lists another. It is listed anew when an argument or one of `keepers` changes:
 * `revision` goes up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWorkspaceNotebookAccessToken}; every value that the service returned is
 * a secret output.
 *
 * @example
 * const keys = new machinelearningservices.WorkspaceNotebookAccessToken("keys", { resourceId: workspace.id, keepers: { renewed: "2026-07-01" } });
 */
export class WorkspaceNotebookAccessToken extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWorkspaceNotebookAccessTokenArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(workspaceNotebookAccessToken, name, args, opts);
  }
}

/**
 * The outputs of {@link WorkspaceNotebookKeys} beside those of every key resource; all but `use` are secret.
 */
export interface WorkspaceNotebookKeys extends FieldOutputs<ListWorkspaceNotebookKeysResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two keys of the notebooks of a Machine Learning workspace, encrypted, in the stack's state. A
 * key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only
 * what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listWorkspaceNotebookKeys}; every value that the service returned is a
 * secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new machinelearningservices.WorkspaceNotebookKeys("keys", { resourceId: workspace.id });
 */
export class WorkspaceNotebookKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWorkspaceNotebookKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(workspaceNotebookKeys, name, args, opts);
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
  ): WorkspaceNotebookKeys {
    return new WorkspaceNotebookKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WorkspaceStorageAccountKeys} that the service returns; all of them are secret. */
export interface WorkspaceStorageAccountKeys extends FieldOutputs<ListWorkspaceStorageAccountKeysResult> {}

/**
 * Keeps the key of a Machine Learning workspace's storage account, encrypted, in the stack's state. A key
 * that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what
 * uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listWorkspaceStorageAccountKeys}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new machinelearningservices.WorkspaceStorageAccountKeys("keys", { resourceId: workspace.id });
 */
export class WorkspaceStorageAccountKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWorkspaceStorageAccountKeysArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(workspaceStorageAccountKeys, name, args, opts);
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
  ): WorkspaceStorageAccountKeys {
    return new WorkspaceStorageAccountKeys(name, { resourceId: id }, { ...opts, id });
  }
}
