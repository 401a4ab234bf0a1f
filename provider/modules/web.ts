// Generated from services/web.ts by `npm run generate`.
/* eslint-disable @typescript-eslint/no-explicit-any -- azure-native has it so */
/** Keys of Azure App Service and Functions; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import web from "../services/web";

const staticSiteSecrets = operationOf(web, "listStaticSiteSecrets");
const staticSiteAppSettings = operationOf(web, "listStaticSiteAppSettings");
const staticSiteFunctionAppSettings = operationOf(web, "listStaticSiteFunctionAppSettings");
const staticSiteBuildAppSettings = operationOf(web, "listStaticSiteBuildAppSettings");
const staticSiteBuildFunctionAppSettings = operationOf(web, "listStaticSiteBuildFunctionAppSettings");
const webAppFunctionKeys = operationOf(web, "listWebAppFunctionKeys");
const webAppFunctionKeysSlot = operationOf(web, "listWebAppFunctionKeysSlot");
const webAppFunctionSecrets = operationOf(web, "listWebAppFunctionSecrets");
const webAppFunctionSecretsSlot = operationOf(web, "listWebAppFunctionSecretsSlot");
const webAppHostKeys = operationOf(web, "listWebAppHostKeys");
const webAppHostKeysSlot = operationOf(web, "listWebAppHostKeysSlot");
const webAppSyncFunctionTriggers = operationOf(web, "listWebAppSyncFunctionTriggers");
const webAppSyncFunctionTriggersSlot = operationOf(web, "listWebAppSyncFunctionTriggersSlot");
const webAppPublishingCredentials = operationOf(web, "listWebAppPublishingCredentials");
const webAppPublishingCredentialsSlot = operationOf(web, "listWebAppPublishingCredentialsSlot");
const webAppApplicationSettings = operationOf(web, "listWebAppApplicationSettings");
const webAppApplicationSettingsSlot = operationOf(web, "listWebAppApplicationSettingsSlot");
const webAppConnectionStrings = operationOf(web, "listWebAppConnectionStrings");
const webAppConnectionStringsSlot = operationOf(web, "listWebAppConnectionStringsSlot");
const webAppAuthSettings = operationOf(web, "listWebAppAuthSettings");
const webAppAuthSettingsSlot = operationOf(web, "listWebAppAuthSettingsSlot");
const webAppAzureStorageAccounts = operationOf(web, "listWebAppAzureStorageAccounts");
const webAppAzureStorageAccountsSlot = operationOf(web, "listWebAppAzureStorageAccountsSlot");
const webAppBackupConfiguration = operationOf(web, "listWebAppBackupConfiguration");
const webAppBackupConfigurationSlot = operationOf(web, "listWebAppBackupConfigurationSlot");
const webAppBackupStatusSecrets = operationOf(web, "listWebAppBackupStatusSecrets");
const webAppBackupStatusSecretsSlot = operationOf(web, "listWebAppBackupStatusSecretsSlot");
const webAppSiteBackups = operationOf(web, "listWebAppSiteBackups");
const webAppSiteBackupsSlot = operationOf(web, "listWebAppSiteBackupsSlot");
const webAppHybridConnectionKeys = operationOf(web, "listWebAppHybridConnectionKeys");
const webAppHybridConnectionKeysSlot = operationOf(web, "listWebAppHybridConnectionKeysSlot");
const appServicePlanHybridConnectionKeys = operationOf(web, "listAppServicePlanHybridConnectionKeys");
const connectionKeys = operationOf(web, "listConnectionKeys");
const workflowTriggerCallbackUrl = operationOf(web, "listWorkflowTriggerCallbackUrl");

/** The secrets of a static site. */
export interface ListStaticSiteSecretsResult {
  /** The secrets by name: `apiKey` deploys to the site. */
  properties: Record<string, string>;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** The app settings of a static site. */
export interface ListStaticSiteAppSettingsResult {
  /** The settings by name. */
  properties: Record<string, string>;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** The app settings of the functions of a static site. */
export interface ListStaticSiteFunctionAppSettingsResult {
  /** The settings by name. */
  properties: Record<string, string>;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** The app settings of a build of a static site. */
export interface ListStaticSiteBuildAppSettingsResult {
  /** The settings by name. */
  properties: Record<string, string>;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** The app settings of the functions of a build of a static site. */
export interface ListStaticSiteBuildFunctionAppSettingsResult {
  /** The settings by name. */
  properties: Record<string, string>;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** The keys of a function. The service answers the keys alone, and nothing of the function itself. */
export interface ListWebAppFunctionKeysResult {
  /** The keys by name: `default`, and those that were added. */
  properties: Record<string, string>;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** The keys of a function. The service answers the keys alone, and nothing of the function itself. */
export interface ListWebAppFunctionKeysSlotResult {
  /** The keys by name: `default`, and those that were added. */
  properties: Record<string, string>;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** A key, and the URL that it is part of. */
export interface ListWebAppFunctionSecretsResult {
  /** The key. */
  key: string | undefined;
  /** The URL that calls the function. */
  triggerUrl: string | undefined;
}

/** A key, and the URL that it is part of. */
export interface ListWebAppFunctionSecretsSlotResult {
  /** The key. */
  key: string | undefined;
  /** The URL that calls the function. */
  triggerUrl: string | undefined;
}

/** The keys of a Functions host. */
export interface ListWebAppHostKeysResult {
  /** The key that administers the host, and calls each function. */
  masterKey: string | undefined;
  /** The keys that call each function, by name: `default`, and others. */
  functionKeys: Record<string, string> | undefined;
  /** The keys that extensions made, by name. */
  systemKeys: Record<string, string> | undefined;
}

/** The keys of a Functions host. */
export interface ListWebAppHostKeysSlotResult {
  /** The key that administers the host, and calls each function. */
  masterKey: string | undefined;
  /** The keys that call each function, by name: `default`, and others. */
  functionKeys: Record<string, string> | undefined;
  /** The keys that extensions made, by name. */
  systemKeys: Record<string, string> | undefined;
}

/** A key, and the URL that it is part of. */
export interface ListWebAppSyncFunctionTriggersResult {
  /** The key. */
  key: string | undefined;
  /** The URL that calls the function. */
  triggerUrl: string | undefined;
}

/** A key, and the URL that it is part of. */
export interface ListWebAppSyncFunctionTriggersSlotResult {
  /** The key. */
  key: string | undefined;
  /** The URL that calls the function. */
  triggerUrl: string | undefined;
}

/** The publishing credentials of an app. */
export interface ListWebAppPublishingCredentialsResult {
  /** The password. */
  publishingPassword: string | undefined;
  /** The hash of the password. */
  publishingPasswordHash: string | undefined;
  /** The salt of the hash. */
  publishingPasswordHashSalt: string | undefined;
  /** The user name. */
  publishingUserName: string;
  /** The URL of the app's SCM site, with the credentials. */
  scmUri: string | undefined;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
  /** Who made the resource, who last changed it, and when. */
  systemData: SystemData;
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

/** The publishing credentials of an app. */
export interface ListWebAppPublishingCredentialsSlotResult {
  /** The password. */
  publishingPassword: string | undefined;
  /** The hash of the password. */
  publishingPasswordHash: string | undefined;
  /** The salt of the hash. */
  publishingPasswordHashSalt: string | undefined;
  /** The user name. */
  publishingUserName: string;
  /** The URL of the app's SCM site, with the credentials. */
  scmUri: string | undefined;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
  /** Who made the resource, who last changed it, and when. */
  systemData: SystemData;
}

/** The app settings of an app. */
export interface ListWebAppApplicationSettingsResult {
  /** The settings by name. */
  properties: Record<string, string>;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** The app settings of an app. */
export interface ListWebAppApplicationSettingsSlotResult {
  /** The settings by name. */
  properties: Record<string, string>;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** The connection strings of an app. */
export interface ListWebAppConnectionStringsResult {
  /** The connection strings by name. */
  properties: Record<string, ConnStringValueTypePair>;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** A connection string of an app. */
export interface ConnStringValueTypePair {
  /** The kind of what it connects to. */
  type: string;
  /** The connection string. */
  value: string;
}

/** The connection strings of an app. */
export interface ListWebAppConnectionStringsSlotResult {
  /** The connection strings by name. */
  properties: Record<string, ConnStringValueTypePair>;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** How an app signs its users in. */
export interface ListWebAppAuthSettingsResult {
  /** What claims are asked of Microsoft Entra, as JSON. */
  aadClaimsAuthorization: string | undefined;
  /** Further parameters of each sign-in. */
  additionalLoginParams: string[] | undefined;
  /** The audiences that tokens may be for. */
  allowedAudiences: string[] | undefined;
  /** The URLs that users may be sent to after signing in or out. */
  allowedExternalRedirectUrls: string[] | undefined;
  /** The path of the file that has the settings. */
  authFilePath: string | undefined;
  /** The client ID of the app at Microsoft Entra. */
  clientId: string | undefined;
  /** The client secret of the app at Microsoft Entra. */
  clientSecret: string | undefined;
  /** The thumbprint of the certificate in place of a client secret. */
  clientSecretCertificateThumbprint: string | undefined;
  /** The name of the app setting that has the client secret. */
  clientSecretSettingName: string | undefined;
  /** The version of these settings. */
  configVersion: string | undefined;
  /** The identity provider where there are several. */
  defaultProvider: string | undefined;
  /** Whether users are signed in. */
  enabled: boolean | undefined;
  /** The ID of the app at Facebook. */
  facebookAppId: string | undefined;
  /** The secret of the app at Facebook. */
  facebookAppSecret: string | undefined;
  /** The name of the app setting that has the secret of the app at Facebook. */
  facebookAppSecretSettingName: string | undefined;
  /** The OAuth scopes that are asked of Facebook. */
  facebookOAuthScopes: string[] | undefined;
  /** The client ID of the app at GitHub. */
  gitHubClientId: string | undefined;
  /** The client secret of the app at GitHub. */
  gitHubClientSecret: string | undefined;
  /** The name of the app setting that has the client secret of the app at GitHub. */
  gitHubClientSecretSettingName: string | undefined;
  /** The OAuth scopes that are asked of GitHub. */
  gitHubOAuthScopes: string[] | undefined;
  /** The client ID of the app at Google. */
  googleClientId: string | undefined;
  /** The client secret of the app at Google. */
  googleClientSecret: string | undefined;
  /** The name of the app setting that has the client secret of the app at Google. */
  googleClientSecretSettingName: string | undefined;
  /** The OAuth scopes that are asked of Google. */
  googleOAuthScopes: string[] | undefined;
  /** Whether a file has the settings: `true` or `false`. */
  isAuthFromFile: string | undefined;
  /** The URI of the issuer of tokens. */
  issuer: string | undefined;
  /** The client ID of the app for Microsoft accounts. */
  microsoftAccountClientId: string | undefined;
  /** The client secret of the app for Microsoft accounts. */
  microsoftAccountClientSecret: string | undefined;
  /** The name of the app setting that has the client secret of the app for Microsoft accounts. */
  microsoftAccountClientSecretSettingName: string | undefined;
  /** The OAuth scopes that are asked of Microsoft accounts. */
  microsoftAccountOAuthScopes: string[] | undefined;
  /** The version of the module that signs users in. */
  runtimeVersion: string | undefined;
  /** For how many hours a session may be refreshed after its token expired. */
  tokenRefreshExtensionHours: number | undefined;
  /** Whether tokens of users are stored. */
  tokenStoreEnabled: boolean | undefined;
  /** The consumer key of the app at Twitter. */
  twitterConsumerKey: string | undefined;
  /** The consumer secret of the app at Twitter. */
  twitterConsumerSecret: string | undefined;
  /** The name of the app setting that has the consumer secret of the app at Twitter. */
  twitterConsumerSecretSettingName: string | undefined;
  /** What happens to a request of nobody who is signed in. */
  unauthenticatedClientAction: string | undefined;
  /** Whether the issuer of a token is checked. */
  validateIssuer: boolean | undefined;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** How an app signs its users in. */
export interface ListWebAppAuthSettingsSlotResult {
  /** What claims are asked of Microsoft Entra, as JSON. */
  aadClaimsAuthorization: string | undefined;
  /** Further parameters of each sign-in. */
  additionalLoginParams: string[] | undefined;
  /** The audiences that tokens may be for. */
  allowedAudiences: string[] | undefined;
  /** The URLs that users may be sent to after signing in or out. */
  allowedExternalRedirectUrls: string[] | undefined;
  /** The path of the file that has the settings. */
  authFilePath: string | undefined;
  /** The client ID of the app at Microsoft Entra. */
  clientId: string | undefined;
  /** The client secret of the app at Microsoft Entra. */
  clientSecret: string | undefined;
  /** The thumbprint of the certificate in place of a client secret. */
  clientSecretCertificateThumbprint: string | undefined;
  /** The name of the app setting that has the client secret. */
  clientSecretSettingName: string | undefined;
  /** The version of these settings. */
  configVersion: string | undefined;
  /** The identity provider where there are several. */
  defaultProvider: string | undefined;
  /** Whether users are signed in. */
  enabled: boolean | undefined;
  /** The ID of the app at Facebook. */
  facebookAppId: string | undefined;
  /** The secret of the app at Facebook. */
  facebookAppSecret: string | undefined;
  /** The name of the app setting that has the secret of the app at Facebook. */
  facebookAppSecretSettingName: string | undefined;
  /** The OAuth scopes that are asked of Facebook. */
  facebookOAuthScopes: string[] | undefined;
  /** The client ID of the app at GitHub. */
  gitHubClientId: string | undefined;
  /** The client secret of the app at GitHub. */
  gitHubClientSecret: string | undefined;
  /** The name of the app setting that has the client secret of the app at GitHub. */
  gitHubClientSecretSettingName: string | undefined;
  /** The OAuth scopes that are asked of GitHub. */
  gitHubOAuthScopes: string[] | undefined;
  /** The client ID of the app at Google. */
  googleClientId: string | undefined;
  /** The client secret of the app at Google. */
  googleClientSecret: string | undefined;
  /** The name of the app setting that has the client secret of the app at Google. */
  googleClientSecretSettingName: string | undefined;
  /** The OAuth scopes that are asked of Google. */
  googleOAuthScopes: string[] | undefined;
  /** Whether a file has the settings: `true` or `false`. */
  isAuthFromFile: string | undefined;
  /** The URI of the issuer of tokens. */
  issuer: string | undefined;
  /** The client ID of the app for Microsoft accounts. */
  microsoftAccountClientId: string | undefined;
  /** The client secret of the app for Microsoft accounts. */
  microsoftAccountClientSecret: string | undefined;
  /** The name of the app setting that has the client secret of the app for Microsoft accounts. */
  microsoftAccountClientSecretSettingName: string | undefined;
  /** The OAuth scopes that are asked of Microsoft accounts. */
  microsoftAccountOAuthScopes: string[] | undefined;
  /** The version of the module that signs users in. */
  runtimeVersion: string | undefined;
  /** For how many hours a session may be refreshed after its token expired. */
  tokenRefreshExtensionHours: number | undefined;
  /** Whether tokens of users are stored. */
  tokenStoreEnabled: boolean | undefined;
  /** The consumer key of the app at Twitter. */
  twitterConsumerKey: string | undefined;
  /** The consumer secret of the app at Twitter. */
  twitterConsumerSecret: string | undefined;
  /** The name of the app setting that has the consumer secret of the app at Twitter. */
  twitterConsumerSecretSettingName: string | undefined;
  /** What happens to a request of nobody who is signed in. */
  unauthenticatedClientAction: string | undefined;
  /** Whether the issuer of a token is checked. */
  validateIssuer: boolean | undefined;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** The storage accounts that an app has mounted. */
export interface ListWebAppAzureStorageAccountsResult {
  /** The storage accounts by the names of their mounts. */
  properties: Record<string, AzureStorageInfoValue>;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** A storage account that an app has mounted. */
export interface AzureStorageInfoValue {
  /** The access key of the account. */
  accessKey: string | undefined;
  /** The name of the account. */
  accountName: string | undefined;
  /** The path that it is mounted at. */
  mountPath: string | undefined;
  /** The protocol that it is mounted by. */
  protocol: string | undefined;
  /** The name of the file share, or of the blob container. */
  shareName: string | undefined;
  /** Whether the account can be reached, and the key is right. */
  state: string;
  /** The kind of the storage. */
  type: string | undefined;
}

/** The storage accounts that an app has mounted. */
export interface ListWebAppAzureStorageAccountsSlotResult {
  /** The storage accounts by the names of their mounts. */
  properties: Record<string, AzureStorageInfoValue>;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** How an app is backed up. */
export interface ListWebAppBackupConfigurationResult {
  /** The name of the backup. */
  backupName: string | undefined;
  /** When backups are made. */
  backupSchedule: BackupSchedule | undefined;
  /** The databases that are backed up with the app. */
  databases: DatabaseBackupSetting[] | undefined;
  /** Whether backups are made. */
  enabled: boolean | undefined;
  /** The SAS URL of the blob container that backups are kept in. */
  storageAccountUrl: string;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** When an app is backed up. */
export interface BackupSchedule {
  /** How many units are between two backups. */
  frequencyInterval: number;
  /** The unit of that. */
  frequencyUnit: string;
  /** Whether one backup is kept, however old it is. */
  keepAtLeastOneBackup: boolean;
  /** When the app was last backed up. */
  lastExecutionTime: string;
  /** For how many days a backup is kept. */
  retentionPeriodInDays: number;
  /** When the schedule begins. */
  startTime: string | undefined;
}

/** A database that is backed up with an app. */
export interface DatabaseBackupSetting {
  /** The connection string to the database. */
  connectionString: string | undefined;
  /** The name of the app's connection string that it is. */
  connectionStringName: string | undefined;
  /** The kind of the database. */
  databaseType: string;
  /** The name of the database. */
  name: string | undefined;
}

/** How an app is backed up. */
export interface ListWebAppBackupConfigurationSlotResult {
  /** The name of the backup. */
  backupName: string | undefined;
  /** When backups are made. */
  backupSchedule: BackupSchedule | undefined;
  /** The databases that are backed up with the app. */
  databases: DatabaseBackupSetting[] | undefined;
  /** Whether backups are made. */
  enabled: boolean | undefined;
  /** The SAS URL of the blob container that backups are kept in. */
  storageAccountUrl: string;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** A backup of an app. */
export interface ListWebAppBackupStatusSecretsResult {
  /** The number of the backup. */
  backupId: number;
  /** The name of the blob that the backup is. */
  blobName: string;
  /** What Microsoft's support finds the backup by. */
  correlationId: string;
  /** When the backup was made. */
  created: string;
  /** The databases in the backup. */
  databases: DatabaseBackupSetting[];
  /** When the backup was finished. */
  finishedTimeStamp: string;
  /** When the app was last restored from the backup. */
  lastRestoreTimeStamp: string;
  /** What went wrong, or else. */
  log: string;
  /** Whether the schedule made the backup. */
  scheduled: boolean;
  /** The size of the backup. */
  sizeInBytes: number;
  /** How far the backup is. */
  status: string;
  /** The SAS URL of the blob container that backups are kept in. */
  storageAccountUrl: string;
  /** The size of the app when it was backed up. */
  websiteSizeInBytes: number;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
  /** Who made the resource, who last changed it, and when. */
  systemData: SystemData;
}

/** A backup of an app. */
export interface ListWebAppBackupStatusSecretsSlotResult {
  /** The number of the backup. */
  backupId: number;
  /** The name of the blob that the backup is. */
  blobName: string;
  /** What Microsoft's support finds the backup by. */
  correlationId: string;
  /** When the backup was made. */
  created: string;
  /** The databases in the backup. */
  databases: DatabaseBackupSetting[];
  /** When the backup was finished. */
  finishedTimeStamp: string;
  /** When the app was last restored from the backup. */
  lastRestoreTimeStamp: string;
  /** What went wrong, or else. */
  log: string;
  /** Whether the schedule made the backup. */
  scheduled: boolean;
  /** The size of the backup. */
  sizeInBytes: number;
  /** How far the backup is. */
  status: string;
  /** The SAS URL of the blob container that backups are kept in. */
  storageAccountUrl: string;
  /** The size of the app when it was backed up. */
  websiteSizeInBytes: number;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
  /** Who made the resource, who last changed it, and when. */
  systemData: SystemData;
}

/** The backups of an app. */
export interface ListWebAppSiteBackupsResult {
  /** The URL of the next page, where there is one. */
  nextLink: string | undefined;
  /** The backups. */
  value: BackupItem[];
}

/** A backup of an app. */
export interface BackupItem {
  /** The number of the backup. */
  backupId: number;
  /** The name of the blob that the backup is. */
  blobName: string;
  /** What Microsoft's support finds the backup by. */
  correlationId: string;
  /** When the backup was made. */
  created: string;
  /** The databases in the backup. */
  databases: DatabaseBackupSetting[];
  /** When the backup was finished. */
  finishedTimeStamp: string;
  /** When the app was last restored from the backup. */
  lastRestoreTimeStamp: string;
  /** What went wrong, or else. */
  log: string;
  /** Whether the schedule made the backup. */
  scheduled: boolean;
  /** The size of the backup. */
  sizeInBytes: number;
  /** How far the backup is. */
  status: string;
  /** The SAS URL of the blob container that backups are kept in. */
  storageAccountUrl: string;
  /** The size of the app when it was backed up. */
  websiteSizeInBytes: number;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
  /** Who made the resource, who last changed it, and when. */
  systemData: SystemData;
}

/** The backups of an app. */
export interface ListWebAppSiteBackupsSlotResult {
  /** The URL of the next page, where there is one. */
  nextLink: string | undefined;
  /** The backups. */
  value: BackupItem[];
}

/** The send key of a hybrid connection. */
export interface ListWebAppHybridConnectionKeysResult {
  /** The name of the authorization rule that may send. */
  sendKeyName: string;
  /** The key of that rule. */
  sendKeyValue: string;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** The send key of a hybrid connection. */
export interface ListWebAppHybridConnectionKeysSlotResult {
  /** The name of the authorization rule that may send. */
  sendKeyName: string;
  /** The key of that rule. */
  sendKeyValue: string;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** The send key of a hybrid connection. */
export interface ListAppServicePlanHybridConnectionKeysResult {
  /** The name of the authorization rule that may send. */
  sendKeyName: string;
  /** The key of that rule. */
  sendKeyValue: string;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
}

/** The key of an API connection. */
export interface ListConnectionKeysResult {
  /** The key. */
  connectionKey: string | undefined;
  /** The values of the connection's parameters. */
  parameterValues: Record<string, any> | undefined;
}

/** The callback URL of a trigger, and its parts. */
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

/** The arguments of {@link listStaticSiteSecrets}. */
export type ListStaticSiteSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the static site. */
  name: string;
}>;

/** The arguments of {@link listStaticSiteAppSettings}. */
export type ListStaticSiteAppSettingsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the static site. */
  name: string;
}>;

/** The arguments of {@link listStaticSiteFunctionAppSettings}. */
export type ListStaticSiteFunctionAppSettingsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the static site. */
  name: string;
}>;

/** The arguments of {@link listStaticSiteBuildAppSettings}. */
export type ListStaticSiteBuildAppSettingsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the static site. */
  name: string;
  /** The name of the build: `default`, or the number of a pull request. */
  environmentName: string;
}>;

/** The arguments of {@link listStaticSiteBuildFunctionAppSettings}. */
export type ListStaticSiteBuildFunctionAppSettingsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the static site. */
  name: string;
  /** The name of the build: `default`, or the number of a pull request. */
  environmentName: string;
}>;

/** The arguments of {@link listWebAppFunctionKeys}. */
export type ListWebAppFunctionKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the function. */
  functionName: string;
}>;

/** The arguments of {@link listWebAppFunctionKeysSlot}. */
export type ListWebAppFunctionKeysSlotArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the deployment slot. */
  slot: string;
  /** The name of the function. */
  functionName: string;
}>;

/** The arguments of {@link listWebAppFunctionSecrets}. */
export type ListWebAppFunctionSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the function. */
  functionName: string;
}>;

/** The arguments of {@link listWebAppFunctionSecretsSlot}. */
export type ListWebAppFunctionSecretsSlotArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the deployment slot. */
  slot: string;
  /** The name of the function. */
  functionName: string;
}>;

/** The arguments of {@link listWebAppHostKeys}. */
export type ListWebAppHostKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
}>;

/** The arguments of {@link listWebAppHostKeysSlot}. */
export type ListWebAppHostKeysSlotArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the deployment slot. */
  slot: string;
}>;

/** The arguments of {@link listWebAppSyncFunctionTriggers}. */
export type ListWebAppSyncFunctionTriggersArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
}>;

/** The arguments of {@link listWebAppSyncFunctionTriggersSlot}. */
export type ListWebAppSyncFunctionTriggersSlotArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the deployment slot. */
  slot: string;
}>;

/** The arguments of {@link listWebAppPublishingCredentials}. */
export type ListWebAppPublishingCredentialsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
}>;

/** The arguments of {@link listWebAppPublishingCredentialsSlot}. */
export type ListWebAppPublishingCredentialsSlotArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the deployment slot. */
  slot: string;
}>;

/** The arguments of {@link listWebAppApplicationSettings}. */
export type ListWebAppApplicationSettingsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
}>;

/** The arguments of {@link listWebAppApplicationSettingsSlot}. */
export type ListWebAppApplicationSettingsSlotArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the deployment slot. */
  slot: string;
}>;

/** The arguments of {@link listWebAppConnectionStrings}. */
export type ListWebAppConnectionStringsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
}>;

/** The arguments of {@link listWebAppConnectionStringsSlot}. */
export type ListWebAppConnectionStringsSlotArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the deployment slot. */
  slot: string;
}>;

/** The arguments of {@link listWebAppAuthSettings}. */
export type ListWebAppAuthSettingsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
}>;

/** The arguments of {@link listWebAppAuthSettingsSlot}. */
export type ListWebAppAuthSettingsSlotArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the deployment slot. */
  slot: string;
}>;

/** The arguments of {@link listWebAppAzureStorageAccounts}. */
export type ListWebAppAzureStorageAccountsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
}>;

/** The arguments of {@link listWebAppAzureStorageAccountsSlot}. */
export type ListWebAppAzureStorageAccountsSlotArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the deployment slot. */
  slot: string;
}>;

/** The arguments of {@link listWebAppBackupConfiguration}. */
export type ListWebAppBackupConfigurationArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
}>;

/** The arguments of {@link listWebAppBackupConfigurationSlot}. */
export type ListWebAppBackupConfigurationSlotArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the deployment slot. */
  slot: string;
}>;

/** The arguments of {@link listWebAppBackupStatusSecrets}. */
export type ListWebAppBackupStatusSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The number of the backup. */
  backupId: string;
}> & {
  /** The name of the backup. */
  backupName?: pulumi.Input<string | undefined> | undefined;
  /** When backups are made. */
  backupSchedule?: pulumi.Input<any>;
  /** The databases that are backed up with the app. */
  databases?: pulumi.Input<pulumi.Input<any>[] | undefined> | undefined;
  /** Whether backups are made. */
  enabled?: pulumi.Input<boolean | undefined> | undefined;
  /** The kind of the resource. */
  kind?: pulumi.Input<string | undefined> | undefined;
  /** The SAS URL of the blob container that the backup is kept in; another one replaces it. */
  storageAccountUrl: pulumi.Input<string>;
};

/** The arguments of {@link listWebAppBackupStatusSecretsSlot}. */
export type ListWebAppBackupStatusSecretsSlotArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the deployment slot. */
  slot: string;
  /** The number of the backup. */
  backupId: string;
}> & {
  /** The name of the backup. */
  backupName?: pulumi.Input<string | undefined> | undefined;
  /** When backups are made. */
  backupSchedule?: pulumi.Input<any>;
  /** The databases that are backed up with the app. */
  databases?: pulumi.Input<pulumi.Input<any>[] | undefined> | undefined;
  /** Whether backups are made. */
  enabled?: pulumi.Input<boolean | undefined> | undefined;
  /** The kind of the resource. */
  kind?: pulumi.Input<string | undefined> | undefined;
  /** The SAS URL of the blob container that the backup is kept in; another one replaces it. */
  storageAccountUrl: pulumi.Input<string>;
};

/** The arguments of {@link listWebAppSiteBackups}. */
export type ListWebAppSiteBackupsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
}>;

/** The arguments of {@link listWebAppSiteBackupsSlot}. */
export type ListWebAppSiteBackupsSlotArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the deployment slot. */
  slot: string;
}>;

/** The arguments of {@link listWebAppHybridConnectionKeys}. */
export type ListWebAppHybridConnectionKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the namespace of the relay. */
  namespaceName: string;
  /** The name of the relay. */
  relayName: string;
}>;

/** The arguments of {@link listWebAppHybridConnectionKeysSlot}. */
export type ListWebAppHybridConnectionKeysSlotArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the deployment slot. */
  slot: string;
  /** The name of the namespace of the relay. */
  namespaceName: string;
  /** The name of the relay. */
  relayName: string;
}>;

/** The arguments of {@link listAppServicePlanHybridConnectionKeys}. */
export type ListAppServicePlanHybridConnectionKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the App Service plan. */
  name: string;
  /** The name of the namespace of the relay. */
  namespaceName: string;
  /** The name of the relay. */
  relayName: string;
}>;

/** The arguments of {@link listConnectionKeys}. */
export type ListConnectionKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the connection. */
  connectionName: string;
}> & {
  /** The ARM ID of the connection. */
  id?: pulumi.Input<string | undefined> | undefined;
  /** The kind of the connection. */
  kind?: pulumi.Input<string | undefined> | undefined;
  /** The location of the connection: the service asks for it. */
  location?: pulumi.Input<string | undefined> | undefined;
  /** The name of the connection. */
  name?: pulumi.Input<string | undefined> | undefined;
  /** The tags of the connection. */
  tags?: pulumi.Input<Record<string, pulumi.Input<string>> | undefined> | undefined;
  /** The resource type of the connection. */
  type?: pulumi.Input<string | undefined> | undefined;
  /** For how long the key is valid. */
  validityTimeSpan?: pulumi.Input<string | undefined> | undefined;
};

/** The arguments of {@link listWorkflowTriggerCallbackUrl}. */
export type ListWorkflowTriggerCallbackUrlArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the app. */
  name: string;
  /** The name of the workflow. */
  workflowName: string;
  /** The name of the trigger. */
  triggerName: string;
}>;

/** The arguments of {@link ConnectionKeys}. */
export type ConnectionKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the connection. */
  connectionName: string;
}> & {
  /** The kind of the connection. */
  kind?: pulumi.Input<string | undefined> | undefined;
  /** The location of the connection: the service asks for it. */
  location?: pulumi.Input<string | undefined> | undefined;
  /** The name of the connection. */
  name?: pulumi.Input<string | undefined> | undefined;
  /** The tags of the connection. */
  tags?: pulumi.Input<Record<string, pulumi.Input<string>> | undefined> | undefined;
  /** The resource type of the connection. */
  type?: pulumi.Input<string | undefined> | undefined;
  /** For how long the key is valid. */
  validityTimeSpan?: pulumi.Input<string | undefined> | undefined;
};

/**
 * Lists the secrets of a static site, the key that deploys to it among them.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the static site is not found. Needs `Microsoft.Web/staticSites/listSecrets/action`.
 *
 * @param args `resourceGroupName` and `name`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listStaticSiteSecrets({ resourceId: site.id });
 * export const secret = keys.properties;
 */
export const listStaticSiteSecrets = functionOf<ListStaticSiteSecretsArgs, ListStaticSiteSecretsResult>(
  staticSiteSecrets,
);

/** {@link listStaticSiteSecrets} under azure-native's other name. */
export const listStaticSiteSecretsOutput: typeof listStaticSiteSecrets = listStaticSiteSecrets;

/**
 * Lists the app settings of a static site.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the static site is not found. Needs `Microsoft.Web/staticSites/listAppSettings/action`.
 *
 * @param args `resourceGroupName` and `name`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listStaticSiteAppSettings({ resourceId: site.id });
 * export const secret = keys.properties;
 */
export const listStaticSiteAppSettings = functionOf<
  ListStaticSiteAppSettingsArgs,
  ListStaticSiteAppSettingsResult
>(staticSiteAppSettings);

/** {@link listStaticSiteAppSettings} under azure-native's other name. */
export const listStaticSiteAppSettingsOutput: typeof listStaticSiteAppSettings = listStaticSiteAppSettings;

/**
 * Lists the app settings of the functions of a static site.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the static site is not found. Needs `Microsoft.Web/staticSites/listFunctionAppSettings/action`.
 *
 * @param args `resourceGroupName` and `name`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listStaticSiteFunctionAppSettings({ resourceId: site.id });
 * export const secret = keys.properties;
 */
export const listStaticSiteFunctionAppSettings = functionOf<
  ListStaticSiteFunctionAppSettingsArgs,
  ListStaticSiteFunctionAppSettingsResult
>(staticSiteFunctionAppSettings);

/** {@link listStaticSiteFunctionAppSettings} under azure-native's other name. */
export const listStaticSiteFunctionAppSettingsOutput: typeof listStaticSiteFunctionAppSettings =
  listStaticSiteFunctionAppSettings;

/**
 * Lists the app settings of a build of a static site.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the build is not found. Needs `Microsoft.Web/staticSites/builds/listAppSettings/action`.
 *
 * @param args `resourceGroupName`, `name` and `environmentName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listStaticSiteBuildAppSettings({ resourceId: build.id });
 * export const secret = keys.properties;
 */
export const listStaticSiteBuildAppSettings = functionOf<
  ListStaticSiteBuildAppSettingsArgs,
  ListStaticSiteBuildAppSettingsResult
>(staticSiteBuildAppSettings);

/** {@link listStaticSiteBuildAppSettings} under azure-native's other name. */
export const listStaticSiteBuildAppSettingsOutput: typeof listStaticSiteBuildAppSettings =
  listStaticSiteBuildAppSettings;

/**
 * Lists the app settings of the functions of a build of a static site.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the build is not found. Needs `Microsoft.Web/staticSites/builds/listFunctionAppSettings/action`.
 *
 * @param args `resourceGroupName`, `name` and `environmentName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listStaticSiteBuildFunctionAppSettings({ resourceId: build.id });
 * export const secret = keys.properties;
 */
export const listStaticSiteBuildFunctionAppSettings = functionOf<
  ListStaticSiteBuildFunctionAppSettingsArgs,
  ListStaticSiteBuildFunctionAppSettingsResult
>(staticSiteBuildFunctionAppSettings);

/** {@link listStaticSiteBuildFunctionAppSettings} under azure-native's other name. */
export const listStaticSiteBuildFunctionAppSettingsOutput: typeof listStaticSiteBuildFunctionAppSettings =
  listStaticSiteBuildFunctionAppSettings;

/**
 * Lists the keys of a function of an app.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the function is not found. Needs `Microsoft.Web/sites/functions/listkeys/action`.
 *
 * @param args `resourceGroupName`, `name` and `functionName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * @see https://learn.microsoft.com/rest/api/appservice/web-apps/list-function-keys (2025-05-01)
 *
 * @example
 * const keys = web.listWebAppFunctionKeys({ resourceId: functionResource.id });
 * export const secret = keys.properties;
 */
export const listWebAppFunctionKeys = functionOf<ListWebAppFunctionKeysArgs, ListWebAppFunctionKeysResult>(
  webAppFunctionKeys,
);

/** {@link listWebAppFunctionKeys} under azure-native's other name. */
export const listWebAppFunctionKeysOutput: typeof listWebAppFunctionKeys = listWebAppFunctionKeys;

/**
 * Lists the keys of a function of a deployment slot of an app.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the function is not found. Needs `Microsoft.Web/sites/slots/functions/listkeys/action`.
 *
 * @param args `resourceGroupName`, `name`, `slot` and `functionName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * @see https://learn.microsoft.com/rest/api/appservice/web-apps/list-function-keys (2025-05-01)
 *
 * @example
 * const keys = web.listWebAppFunctionKeysSlot({ resourceId: functionResource.id });
 * export const secret = keys.properties;
 */
export const listWebAppFunctionKeysSlot = functionOf<
  ListWebAppFunctionKeysSlotArgs,
  ListWebAppFunctionKeysSlotResult
>(webAppFunctionKeysSlot);

/** {@link listWebAppFunctionKeysSlot} under azure-native's other name. */
export const listWebAppFunctionKeysSlotOutput: typeof listWebAppFunctionKeysSlot = listWebAppFunctionKeysSlot;

/**
 * Lists the key of a function of an app, and the URL that it is called at.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the function is not found. Needs `Microsoft.Web/sites/functions/listsecrets/action`.
 *
 * @param args `resourceGroupName`, `name` and `functionName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.key`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppFunctionSecrets({ resourceId: functionResource.id });
 * export const secret = keys.key;
 */
export const listWebAppFunctionSecrets = functionOf<
  ListWebAppFunctionSecretsArgs,
  ListWebAppFunctionSecretsResult
>(webAppFunctionSecrets);

/** {@link listWebAppFunctionSecrets} under azure-native's other name. */
export const listWebAppFunctionSecretsOutput: typeof listWebAppFunctionSecrets = listWebAppFunctionSecrets;

/**
 * Lists the key of a function of a deployment slot of an app, and the URL that it is called at.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the function is not found. Needs `Microsoft.Web/sites/slots/functions/listsecrets/action`.
 *
 * @param args `resourceGroupName`, `name`, `slot` and `functionName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.key`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppFunctionSecretsSlot({ resourceId: functionResource.id });
 * export const secret = keys.key;
 */
export const listWebAppFunctionSecretsSlot = functionOf<
  ListWebAppFunctionSecretsSlotArgs,
  ListWebAppFunctionSecretsSlotResult
>(webAppFunctionSecretsSlot);

/** {@link listWebAppFunctionSecretsSlot} under azure-native's other name. */
export const listWebAppFunctionSecretsSlotOutput: typeof listWebAppFunctionSecretsSlot =
  listWebAppFunctionSecretsSlot;

/**
 * Lists the keys of the Functions host of an app: the master key, those of all functions, and those of
 * extensions.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the host is not found. Needs `Microsoft.Web/sites/host/listkeys/action`.
 *
 * @param args `resourceGroupName` and `name`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.masterKey`)
 * @see https://learn.microsoft.com/rest/api/appservice/web-apps/list-host-keys (2025-05-01)
 *
 * @example
 * const keys = web.listWebAppHostKeys({ resourceId: host.id });
 * export const secret = keys.masterKey;
 */
export const listWebAppHostKeys = functionOf<ListWebAppHostKeysArgs, ListWebAppHostKeysResult>(
  webAppHostKeys,
);

/** {@link listWebAppHostKeys} under azure-native's other name. */
export const listWebAppHostKeysOutput: typeof listWebAppHostKeys = listWebAppHostKeys;

/**
 * Lists the keys of the Functions host of a deployment slot of an app: the master key, those of all
 * functions, and those of extensions.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the host is not found. Needs `Microsoft.Web/sites/slots/host/listkeys/action`.
 *
 * @param args `resourceGroupName`, `name` and `slot`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.masterKey`)
 * @see https://learn.microsoft.com/rest/api/appservice/web-apps/list-host-keys (2025-05-01)
 *
 * @example
 * const keys = web.listWebAppHostKeysSlot({ resourceId: host.id });
 * export const secret = keys.masterKey;
 */
export const listWebAppHostKeysSlot = functionOf<ListWebAppHostKeysSlotArgs, ListWebAppHostKeysSlotResult>(
  webAppHostKeysSlot,
);

/** {@link listWebAppHostKeysSlot} under azure-native's other name. */
export const listWebAppHostKeysSlotOutput: typeof listWebAppHostKeysSlot = listWebAppHostKeysSlot;

/**
 * Lists the key of the triggers of an app, and the URL that it is part of.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the site is not found. Needs `Microsoft.Web/sites/listsyncfunctiontriggerstatus/action`.
 *
 * @param args `resourceGroupName` and `name`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.key`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppSyncFunctionTriggers({ resourceId: site.id });
 * export const secret = keys.key;
 */
export const listWebAppSyncFunctionTriggers = functionOf<
  ListWebAppSyncFunctionTriggersArgs,
  ListWebAppSyncFunctionTriggersResult
>(webAppSyncFunctionTriggers);

/** {@link listWebAppSyncFunctionTriggers} under azure-native's other name. */
export const listWebAppSyncFunctionTriggersOutput: typeof listWebAppSyncFunctionTriggers =
  listWebAppSyncFunctionTriggers;

/**
 * Lists the key of the triggers of a deployment slot of an app, and the URL that it is part of.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the slot is not found. Needs `Microsoft.Web/sites/slots/listsyncfunctiontriggerstatus/action`.
 *
 * @param args `resourceGroupName`, `name` and `slot`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.key`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppSyncFunctionTriggersSlot({ resourceId: slot.id });
 * export const secret = keys.key;
 */
export const listWebAppSyncFunctionTriggersSlot = functionOf<
  ListWebAppSyncFunctionTriggersSlotArgs,
  ListWebAppSyncFunctionTriggersSlotResult
>(webAppSyncFunctionTriggersSlot);

/** {@link listWebAppSyncFunctionTriggersSlot} under azure-native's other name. */
export const listWebAppSyncFunctionTriggersSlotOutput: typeof listWebAppSyncFunctionTriggersSlot =
  listWebAppSyncFunctionTriggersSlot;

/**
 * Lists the publishing credentials of an app.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the config is not found. Needs `Microsoft.Web/sites/config/list/action`.
 *
 * @param args `resourceGroupName` and `name`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.publishingPassword`)
 * @see https://learn.microsoft.com/rest/api/appservice/web-apps/list-publishing-credentials (2025-05-01)
 *
 * @example
 * const keys = web.listWebAppPublishingCredentials({ resourceId: config.id });
 * export const secret = keys.publishingPassword;
 */
export const listWebAppPublishingCredentials = functionOf<
  ListWebAppPublishingCredentialsArgs,
  ListWebAppPublishingCredentialsResult
>(webAppPublishingCredentials);

/** {@link listWebAppPublishingCredentials} under azure-native's other name. */
export const listWebAppPublishingCredentialsOutput: typeof listWebAppPublishingCredentials =
  listWebAppPublishingCredentials;

/**
 * Lists the publishing credentials of a deployment slot of an app.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the config is not found. Needs `Microsoft.Web/sites/slots/config/list/action`.
 *
 * @param args `resourceGroupName`, `name` and `slot`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.publishingPassword`)
 * @see https://learn.microsoft.com/rest/api/appservice/web-apps/list-publishing-credentials (2025-05-01)
 *
 * @example
 * const keys = web.listWebAppPublishingCredentialsSlot({ resourceId: config.id });
 * export const secret = keys.publishingPassword;
 */
export const listWebAppPublishingCredentialsSlot = functionOf<
  ListWebAppPublishingCredentialsSlotArgs,
  ListWebAppPublishingCredentialsSlotResult
>(webAppPublishingCredentialsSlot);

/** {@link listWebAppPublishingCredentialsSlot} under azure-native's other name. */
export const listWebAppPublishingCredentialsSlotOutput: typeof listWebAppPublishingCredentialsSlot =
  listWebAppPublishingCredentialsSlot;

/**
 * Lists the app settings of an app.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the config is not found. Needs `Microsoft.Web/sites/config/list/action`.
 *
 * @param args `resourceGroupName` and `name`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppApplicationSettings({ resourceId: config.id });
 * export const secret = keys.properties;
 */
export const listWebAppApplicationSettings = functionOf<
  ListWebAppApplicationSettingsArgs,
  ListWebAppApplicationSettingsResult
>(webAppApplicationSettings);

/** {@link listWebAppApplicationSettings} under azure-native's other name. */
export const listWebAppApplicationSettingsOutput: typeof listWebAppApplicationSettings =
  listWebAppApplicationSettings;

/**
 * Lists the app settings of a deployment slot of an app.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the config is not found. Needs `Microsoft.Web/sites/slots/config/list/action`.
 *
 * @param args `resourceGroupName`, `name` and `slot`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppApplicationSettingsSlot({ resourceId: config.id });
 * export const secret = keys.properties;
 */
export const listWebAppApplicationSettingsSlot = functionOf<
  ListWebAppApplicationSettingsSlotArgs,
  ListWebAppApplicationSettingsSlotResult
>(webAppApplicationSettingsSlot);

/** {@link listWebAppApplicationSettingsSlot} under azure-native's other name. */
export const listWebAppApplicationSettingsSlotOutput: typeof listWebAppApplicationSettingsSlot =
  listWebAppApplicationSettingsSlot;

/**
 * Lists the connection strings of an app.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the config is not found. Needs `Microsoft.Web/sites/config/list/action`.
 *
 * @param args `resourceGroupName` and `name`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppConnectionStrings({ resourceId: config.id });
 * export const secret = keys.properties;
 */
export const listWebAppConnectionStrings = functionOf<
  ListWebAppConnectionStringsArgs,
  ListWebAppConnectionStringsResult
>(webAppConnectionStrings);

/** {@link listWebAppConnectionStrings} under azure-native's other name. */
export const listWebAppConnectionStringsOutput: typeof listWebAppConnectionStrings =
  listWebAppConnectionStrings;

/**
 * Lists the connection strings of a deployment slot of an app.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the config is not found. Needs `Microsoft.Web/sites/slots/config/list/action`.
 *
 * @param args `resourceGroupName`, `name` and `slot`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppConnectionStringsSlot({ resourceId: config.id });
 * export const secret = keys.properties;
 */
export const listWebAppConnectionStringsSlot = functionOf<
  ListWebAppConnectionStringsSlotArgs,
  ListWebAppConnectionStringsSlotResult
>(webAppConnectionStringsSlot);

/** {@link listWebAppConnectionStringsSlot} under azure-native's other name. */
export const listWebAppConnectionStringsSlotOutput: typeof listWebAppConnectionStringsSlot =
  listWebAppConnectionStringsSlot;

/**
 * Lists the settings by which an app signs its users in, with their secrets.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the config is not found. Needs `Microsoft.Web/sites/config/list/action`.
 *
 * @param args `resourceGroupName` and `name`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.clientSecret`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppAuthSettings({ resourceId: config.id });
 * export const secret = keys.clientSecret;
 */
export const listWebAppAuthSettings = functionOf<ListWebAppAuthSettingsArgs, ListWebAppAuthSettingsResult>(
  webAppAuthSettings,
);

/** {@link listWebAppAuthSettings} under azure-native's other name. */
export const listWebAppAuthSettingsOutput: typeof listWebAppAuthSettings = listWebAppAuthSettings;

/**
 * Lists the settings by which a deployment slot of an app signs its users in, with their secrets.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the config is not found. Needs `Microsoft.Web/sites/slots/config/list/action`.
 *
 * @param args `resourceGroupName`, `name` and `slot`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.clientSecret`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppAuthSettingsSlot({ resourceId: config.id });
 * export const secret = keys.clientSecret;
 */
export const listWebAppAuthSettingsSlot = functionOf<
  ListWebAppAuthSettingsSlotArgs,
  ListWebAppAuthSettingsSlotResult
>(webAppAuthSettingsSlot);

/** {@link listWebAppAuthSettingsSlot} under azure-native's other name. */
export const listWebAppAuthSettingsSlotOutput: typeof listWebAppAuthSettingsSlot = listWebAppAuthSettingsSlot;

/**
 * Lists the storage accounts that an app has mounted, with their keys.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the config is not found. Needs `Microsoft.Web/sites/config/list/action`.
 *
 * @param args `resourceGroupName` and `name`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppAzureStorageAccounts({ resourceId: config.id });
 * export const secret = keys.properties;
 */
export const listWebAppAzureStorageAccounts = functionOf<
  ListWebAppAzureStorageAccountsArgs,
  ListWebAppAzureStorageAccountsResult
>(webAppAzureStorageAccounts);

/** {@link listWebAppAzureStorageAccounts} under azure-native's other name. */
export const listWebAppAzureStorageAccountsOutput: typeof listWebAppAzureStorageAccounts =
  listWebAppAzureStorageAccounts;

/**
 * Lists the storage accounts that a deployment slot of an app has mounted, with their keys.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the config is not found. Needs `Microsoft.Web/sites/slots/config/list/action`.
 *
 * @param args `resourceGroupName`, `name` and `slot`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppAzureStorageAccountsSlot({ resourceId: config.id });
 * export const secret = keys.properties;
 */
export const listWebAppAzureStorageAccountsSlot = functionOf<
  ListWebAppAzureStorageAccountsSlotArgs,
  ListWebAppAzureStorageAccountsSlotResult
>(webAppAzureStorageAccountsSlot);

/** {@link listWebAppAzureStorageAccountsSlot} under azure-native's other name. */
export const listWebAppAzureStorageAccountsSlotOutput: typeof listWebAppAzureStorageAccountsSlot =
  listWebAppAzureStorageAccountsSlot;

/**
 * Lists how an app is backed up, with the SAS URL of where to.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the config is not found. Needs `Microsoft.Web/sites/config/list/action`.
 *
 * @param args `resourceGroupName` and `name`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.databases`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppBackupConfiguration({ resourceId: config.id });
 * export const secret = keys.databases;
 */
export const listWebAppBackupConfiguration = functionOf<
  ListWebAppBackupConfigurationArgs,
  ListWebAppBackupConfigurationResult
>(webAppBackupConfiguration);

/** {@link listWebAppBackupConfiguration} under azure-native's other name. */
export const listWebAppBackupConfigurationOutput: typeof listWebAppBackupConfiguration =
  listWebAppBackupConfiguration;

/**
 * Lists how a deployment slot of an app is backed up, with the SAS URL of where to.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the config is not found. Needs `Microsoft.Web/sites/slots/config/list/action`.
 *
 * @param args `resourceGroupName`, `name` and `slot`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.databases`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppBackupConfigurationSlot({ resourceId: config.id });
 * export const secret = keys.databases;
 */
export const listWebAppBackupConfigurationSlot = functionOf<
  ListWebAppBackupConfigurationSlotArgs,
  ListWebAppBackupConfigurationSlotResult
>(webAppBackupConfigurationSlot);

/** {@link listWebAppBackupConfigurationSlot} under azure-native's other name. */
export const listWebAppBackupConfigurationSlotOutput: typeof listWebAppBackupConfigurationSlot =
  listWebAppBackupConfigurationSlot;

/**
 * Lists how far a backup of an app is, with the SAS URL of where it is kept.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the backup is not found. Needs `Microsoft.Web/sites/backups/list/action`.
 *
 * @param args `resourceGroupName`, `name` and `backupId`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.databases`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppBackupStatusSecrets({ resourceId: backup.id });
 * export const secret = keys.databases;
 */
export const listWebAppBackupStatusSecrets = functionOf<
  ListWebAppBackupStatusSecretsArgs,
  ListWebAppBackupStatusSecretsResult
>(webAppBackupStatusSecrets);

/** {@link listWebAppBackupStatusSecrets} under azure-native's other name. */
export const listWebAppBackupStatusSecretsOutput: typeof listWebAppBackupStatusSecrets =
  listWebAppBackupStatusSecrets;

/**
 * Lists how far a backup of a deployment slot of an app is, with the SAS URL of where it is kept.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the backup is not found. Needs `Microsoft.Web/sites/slots/backups/list/action`.
 *
 * @param args `resourceGroupName`, `name`, `slot` and `backupId`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.databases`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppBackupStatusSecretsSlot({ resourceId: backup.id });
 * export const secret = keys.databases;
 */
export const listWebAppBackupStatusSecretsSlot = functionOf<
  ListWebAppBackupStatusSecretsSlotArgs,
  ListWebAppBackupStatusSecretsSlotResult
>(webAppBackupStatusSecretsSlot);

/** {@link listWebAppBackupStatusSecretsSlot} under azure-native's other name. */
export const listWebAppBackupStatusSecretsSlotOutput: typeof listWebAppBackupStatusSecretsSlot =
  listWebAppBackupStatusSecretsSlot;

/**
 * Lists the backups of an app, with the SAS URL of where each is kept.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the site is not found. Needs `Microsoft.Web/sites/listbackups/action`.
 *
 * @param args `resourceGroupName` and `name`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppSiteBackups({ resourceId: site.id });
 * export const secret = keys.value;
 */
export const listWebAppSiteBackups = functionOf<ListWebAppSiteBackupsArgs, ListWebAppSiteBackupsResult>(
  webAppSiteBackups,
);

/** {@link listWebAppSiteBackups} under azure-native's other name. */
export const listWebAppSiteBackupsOutput: typeof listWebAppSiteBackups = listWebAppSiteBackups;

/**
 * Lists the backups of a deployment slot of an app, with the SAS URL of where each is kept.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the slot is not found. Needs `Microsoft.Web/sites/slots/listbackups/action`.
 *
 * @param args `resourceGroupName`, `name` and `slot`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWebAppSiteBackupsSlot({ resourceId: slot.id });
 * export const secret = keys.value;
 */
export const listWebAppSiteBackupsSlot = functionOf<
  ListWebAppSiteBackupsSlotArgs,
  ListWebAppSiteBackupsSlotResult
>(webAppSiteBackupsSlot);

/** {@link listWebAppSiteBackupsSlot} under azure-native's other name. */
export const listWebAppSiteBackupsSlotOutput: typeof listWebAppSiteBackupsSlot = listWebAppSiteBackupsSlot;

/**
 * Lists the send key of a hybrid connection of an app.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the relay is not found. Needs `Microsoft.Web/sites/hybridConnectionNamespaces/relays/listKeys/action`.
 *
 * @param args `resourceGroupName`, `name`, `namespaceName` and `relayName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.sendKeyValue`)
 * API version 2018-11-01 by default
 *
 * @example
 * const keys = web.listWebAppHybridConnectionKeys({ resourceId: relay.id });
 * export const secret = keys.sendKeyValue;
 */
export const listWebAppHybridConnectionKeys = functionOf<
  ListWebAppHybridConnectionKeysArgs,
  ListWebAppHybridConnectionKeysResult
>(webAppHybridConnectionKeys);

/** {@link listWebAppHybridConnectionKeys} under azure-native's other name. */
export const listWebAppHybridConnectionKeysOutput: typeof listWebAppHybridConnectionKeys =
  listWebAppHybridConnectionKeys;

/**
 * Lists the send key of a hybrid connection of a deployment slot of an app.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the relay is not found. Needs
 * `Microsoft.Web/sites/slots/hybridConnectionNamespaces/relays/listKeys/action`.
 *
 * @param args `resourceGroupName`, `name`, `slot`, `namespaceName` and `relayName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.sendKeyValue`)
 * API version 2018-11-01 by default
 *
 * @example
 * const keys = web.listWebAppHybridConnectionKeysSlot({ resourceId: relay.id });
 * export const secret = keys.sendKeyValue;
 */
export const listWebAppHybridConnectionKeysSlot = functionOf<
  ListWebAppHybridConnectionKeysSlotArgs,
  ListWebAppHybridConnectionKeysSlotResult
>(webAppHybridConnectionKeysSlot);

/** {@link listWebAppHybridConnectionKeysSlot} under azure-native's other name. */
export const listWebAppHybridConnectionKeysSlotOutput: typeof listWebAppHybridConnectionKeysSlot =
  listWebAppHybridConnectionKeysSlot;

/**
 * Lists the send key of a hybrid connection of an App Service plan.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the relay is not found. Needs
 * `Microsoft.Web/serverfarms/hybridConnectionNamespaces/relays/listKeys/action`.
 *
 * @param args `resourceGroupName`, `name`, `namespaceName` and `relayName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.sendKeyValue`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listAppServicePlanHybridConnectionKeys({ resourceId: relay.id });
 * export const secret = keys.sendKeyValue;
 */
export const listAppServicePlanHybridConnectionKeys = functionOf<
  ListAppServicePlanHybridConnectionKeysArgs,
  ListAppServicePlanHybridConnectionKeysResult
>(appServicePlanHybridConnectionKeys);

/** {@link listAppServicePlanHybridConnectionKeys} under azure-native's other name. */
export const listAppServicePlanHybridConnectionKeysOutput: typeof listAppServicePlanHybridConnectionKeys =
  listAppServicePlanHybridConnectionKeys;

/**
 * Lists the key of an API connection.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the connection is not found. Needs `Microsoft.Web/connections/listConnectionKeys/action`.
 *
 * @param args `resourceGroupName` and `connectionName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.connectionKey`)
 * API version 2015-08-01-preview by default
 *
 * @example
 * const keys = web.listConnectionKeys({ resourceId: connection.id });
 * export const secret = keys.connectionKey;
 */
export const listConnectionKeys = functionOf<ListConnectionKeysArgs, ListConnectionKeysResult>(
  connectionKeys,
);

/** {@link listConnectionKeys} under azure-native's other name. */
export const listConnectionKeysOutput: typeof listConnectionKeys = listConnectionKeys;

/**
 * Lists the callback URL of a trigger of a workflow in an app.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the trigger is not found. Needs
 * `Microsoft.Web/sites/hostruntime/webhooks/api/workflows/triggers/listCallbackUrl/action`.
 *
 * @param args `resourceGroupName`, `name`, `workflowName` and `triggerName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2025-05-01 by default
 *
 * @example
 * const keys = web.listWorkflowTriggerCallbackUrl({ resourceId: trigger.id });
 * export const secret = keys.value;
 */
export const listWorkflowTriggerCallbackUrl = functionOf<
  ListWorkflowTriggerCallbackUrlArgs,
  ListWorkflowTriggerCallbackUrlResult
>(workflowTriggerCallbackUrl);

/** {@link listWorkflowTriggerCallbackUrl} under azure-native's other name. */
export const listWorkflowTriggerCallbackUrlOutput: typeof listWorkflowTriggerCallbackUrl =
  listWorkflowTriggerCallbackUrl;

/** The outputs of {@link StaticSiteSecrets} that the service returns; all of them are secret. */
export interface StaticSiteSecrets extends FieldOutputs<
  Omit<ListStaticSiteSecretsResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the secrets of a static site, encrypted, in the stack's state. A key that was rotated in Azure shows
 * in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listStaticSiteSecrets}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new web.StaticSiteSecrets("keys", { resourceId: site.id });
 */
export class StaticSiteSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListStaticSiteSecretsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(staticSiteSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): StaticSiteSecrets {
    return new StaticSiteSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link StaticSiteAppSettings} that the service returns; all of them are secret. */
export interface StaticSiteAppSettings extends FieldOutputs<
  Omit<ListStaticSiteAppSettingsResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the app settings of a static site, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listStaticSiteAppSettings}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.StaticSiteAppSettings("keys", { resourceId: site.id });
 */
export class StaticSiteAppSettings extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListStaticSiteAppSettingsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(staticSiteAppSettings, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): StaticSiteAppSettings {
    return new StaticSiteAppSettings(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link StaticSiteFunctionAppSettings} that the service returns; all of them are secret. */
export interface StaticSiteFunctionAppSettings extends FieldOutputs<
  Omit<ListStaticSiteFunctionAppSettingsResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the app settings of the functions of a static site, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listStaticSiteFunctionAppSettings}; every value that the service returned is
 * a secret output.
 *
 * @example
 * const keys = new web.StaticSiteFunctionAppSettings("keys", { resourceId: site.id });
 */
export class StaticSiteFunctionAppSettings extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListStaticSiteFunctionAppSettingsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(staticSiteFunctionAppSettings, name, args, opts);
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
  ): StaticSiteFunctionAppSettings {
    return new StaticSiteFunctionAppSettings(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link StaticSiteBuildAppSettings} that the service returns; all of them are secret. */
export interface StaticSiteBuildAppSettings extends FieldOutputs<
  Omit<ListStaticSiteBuildAppSettingsResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the app settings of a build of a static site, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listStaticSiteBuildAppSettings}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.StaticSiteBuildAppSettings("keys", { resourceId: build.id });
 */
export class StaticSiteBuildAppSettings extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListStaticSiteBuildAppSettingsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(staticSiteBuildAppSettings, name, args, opts);
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
  ): StaticSiteBuildAppSettings {
    return new StaticSiteBuildAppSettings(name, { resourceId: id }, { ...opts, id });
  }
}

/**
 * The outputs of {@link StaticSiteBuildFunctionAppSettings} that the service returns; all of them are
 * secret.
 */
export interface StaticSiteBuildFunctionAppSettings extends FieldOutputs<
  Omit<ListStaticSiteBuildFunctionAppSettingsResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the app settings of the functions of a build of a static site, encrypted, in the stack's state. A
 * key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only
 * what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listStaticSiteBuildFunctionAppSettings}; every value that the service
 * returned is a secret output.
 *
 * @example
 * const keys = new web.StaticSiteBuildFunctionAppSettings("keys", { resourceId: build.id });
 */
export class StaticSiteBuildFunctionAppSettings extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListStaticSiteBuildFunctionAppSettingsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(staticSiteBuildFunctionAppSettings, name, args, opts);
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
  ): StaticSiteBuildFunctionAppSettings {
    return new StaticSiteBuildFunctionAppSettings(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppFunctionKeys} that the service returns; all of them are secret. */
export interface WebAppFunctionKeys extends FieldOutputs<
  Omit<ListWebAppFunctionKeysResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the keys of a function of an app, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppFunctionKeys}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new web.WebAppFunctionKeys("keys", { resourceId: functionResource.id });
 */
export class WebAppFunctionKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWebAppFunctionKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(webAppFunctionKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): WebAppFunctionKeys {
    return new WebAppFunctionKeys(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppFunctionKeysSlot} that the service returns; all of them are secret. */
export interface WebAppFunctionKeysSlot extends FieldOutputs<
  Omit<ListWebAppFunctionKeysSlotResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the keys of a function of a deployment slot of an app, encrypted, in the stack's state. A key that
 * was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listWebAppFunctionKeysSlot}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.WebAppFunctionKeysSlot("keys", { resourceId: functionResource.id });
 */
export class WebAppFunctionKeysSlot extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWebAppFunctionKeysSlotArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(webAppFunctionKeysSlot, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): WebAppFunctionKeysSlot {
    return new WebAppFunctionKeysSlot(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppFunctionSecrets} that the service returns; all of them are secret. */
export interface WebAppFunctionSecrets extends FieldOutputs<ListWebAppFunctionSecretsResult> {}

/**
 * Keeps the key of a function of an app, and the URL that it is called at, encrypted, in the stack's state.
 * A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and
 * only what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it
 * changes nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppFunctionSecrets}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.WebAppFunctionSecrets("keys", { resourceId: functionResource.id });
 */
export class WebAppFunctionSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWebAppFunctionSecretsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(webAppFunctionSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): WebAppFunctionSecrets {
    return new WebAppFunctionSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppFunctionSecretsSlot} that the service returns; all of them are secret. */
export interface WebAppFunctionSecretsSlot extends FieldOutputs<ListWebAppFunctionSecretsSlotResult> {}

/**
 * Keeps the key of a function of a deployment slot of an app, and the URL that it is called at, encrypted,
 * in the stack's state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated`
 * names the fields, and only what uses them changes. With `keepers` the keys are kept until one of those
 * changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppFunctionSecretsSlot}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.WebAppFunctionSecretsSlot("keys", { resourceId: functionResource.id });
 */
export class WebAppFunctionSecretsSlot extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWebAppFunctionSecretsSlotArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(webAppFunctionSecretsSlot, name, args, opts);
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
  ): WebAppFunctionSecretsSlot {
    return new WebAppFunctionSecretsSlot(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppHostKeys} that the service returns; all of them are secret. */
export interface WebAppHostKeys extends FieldOutputs<ListWebAppHostKeysResult> {}

/**
 * Keeps the keys of the Functions host of an app, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppHostKeys}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new web.WebAppHostKeys("keys", { resourceId: host.id });
 */
export class WebAppHostKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWebAppHostKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(webAppHostKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): WebAppHostKeys {
    return new WebAppHostKeys(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppHostKeysSlot} that the service returns; all of them are secret. */
export interface WebAppHostKeysSlot extends FieldOutputs<ListWebAppHostKeysSlotResult> {}

/**
 * Keeps the keys of the Functions host of a deployment slot of an app, encrypted, in the stack's state. A
 * key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only
 * what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppHostKeysSlot}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new web.WebAppHostKeysSlot("keys", { resourceId: host.id });
 */
export class WebAppHostKeysSlot extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWebAppHostKeysSlotArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(webAppHostKeysSlot, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): WebAppHostKeysSlot {
    return new WebAppHostKeysSlot(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppSyncFunctionTriggerSecrets} that the service returns; all of them are secret. */
export interface WebAppSyncFunctionTriggerSecrets extends FieldOutputs<ListWebAppSyncFunctionTriggersResult> {}

/**
 * Keeps the key of the triggers of an app, and the URL that it is part of, encrypted, in the stack's state.
 * A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and
 * only what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it
 * changes nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppSyncFunctionTriggers}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.WebAppSyncFunctionTriggerSecrets("keys", { resourceId: site.id });
 */
export class WebAppSyncFunctionTriggerSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWebAppSyncFunctionTriggersArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(webAppSyncFunctionTriggers, name, args, opts);
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
  ): WebAppSyncFunctionTriggerSecrets {
    return new WebAppSyncFunctionTriggerSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/**
 * The outputs of {@link WebAppSyncFunctionTriggerSecretsSlot} that the service returns; all of them are
 * secret.
 */
export interface WebAppSyncFunctionTriggerSecretsSlot extends FieldOutputs<ListWebAppSyncFunctionTriggersSlotResult> {}

/**
 * Keeps the key of the triggers of a deployment slot of an app, and the URL that it is part of, encrypted,
 * in the stack's state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated`
 * names the fields, and only what uses them changes. With `keepers` the keys are kept until one of those
 * changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppSyncFunctionTriggersSlot}; every value that the service returned
 * is a secret output.
 *
 * @example
 * const keys = new web.WebAppSyncFunctionTriggerSecretsSlot("keys", { resourceId: slot.id });
 */
export class WebAppSyncFunctionTriggerSecretsSlot extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWebAppSyncFunctionTriggersSlotArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(webAppSyncFunctionTriggersSlot, name, args, opts);
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
  ): WebAppSyncFunctionTriggerSecretsSlot {
    return new WebAppSyncFunctionTriggerSecretsSlot(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppPublishingCredentials} that the service returns; all of them are secret. */
export interface WebAppPublishingCredentials extends FieldOutputs<
  Omit<ListWebAppPublishingCredentialsResult, "id" | "name" | "type" | "kind" | "systemData">
> {}

/**
 * Keeps the publishing credentials of an app, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppPublishingCredentials}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.WebAppPublishingCredentials("keys", { resourceId: config.id });
 */
export class WebAppPublishingCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWebAppPublishingCredentialsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(webAppPublishingCredentials, name, args, opts);
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
  ): WebAppPublishingCredentials {
    return new WebAppPublishingCredentials(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppPublishingCredentialsSlot} that the service returns; all of them are secret. */
export interface WebAppPublishingCredentialsSlot extends FieldOutputs<
  Omit<ListWebAppPublishingCredentialsSlotResult, "id" | "name" | "type" | "kind" | "systemData">
> {}

/**
 * Keeps the publishing credentials of a deployment slot of an app, encrypted, in the stack's state. A key
 * that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what
 * uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppPublishingCredentialsSlot}; every value that the service returned
 * is a secret output.
 *
 * @example
 * const keys = new web.WebAppPublishingCredentialsSlot("keys", { resourceId: config.id });
 */
export class WebAppPublishingCredentialsSlot extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWebAppPublishingCredentialsSlotArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(webAppPublishingCredentialsSlot, name, args, opts);
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
  ): WebAppPublishingCredentialsSlot {
    return new WebAppPublishingCredentialsSlot(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppAppSettings} that the service returns; all of them are secret. */
export interface WebAppAppSettings extends FieldOutputs<
  Omit<ListWebAppApplicationSettingsResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the app settings of an app, encrypted, in the stack's state. A key that was rotated in Azure shows
 * in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppApplicationSettings}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.WebAppAppSettings("keys", { resourceId: config.id });
 */
export class WebAppAppSettings extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWebAppApplicationSettingsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(webAppApplicationSettings, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): WebAppAppSettings {
    return new WebAppAppSettings(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppAppSettingsSlot} that the service returns; all of them are secret. */
export interface WebAppAppSettingsSlot extends FieldOutputs<
  Omit<ListWebAppApplicationSettingsSlotResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the app settings of a deployment slot of an app, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listWebAppApplicationSettingsSlot}; every value that the service returned is
 * a secret output.
 *
 * @example
 * const keys = new web.WebAppAppSettingsSlot("keys", { resourceId: config.id });
 */
export class WebAppAppSettingsSlot extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWebAppApplicationSettingsSlotArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(webAppApplicationSettingsSlot, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): WebAppAppSettingsSlot {
    return new WebAppAppSettingsSlot(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppConnectionStringSecrets} that the service returns; all of them are secret. */
export interface WebAppConnectionStringSecrets extends FieldOutputs<
  Omit<ListWebAppConnectionStringsResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the connection strings of an app, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppConnectionStrings}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.WebAppConnectionStringSecrets("keys", { resourceId: config.id });
 */
export class WebAppConnectionStringSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWebAppConnectionStringsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(webAppConnectionStrings, name, args, opts);
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
  ): WebAppConnectionStringSecrets {
    return new WebAppConnectionStringSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/**
 * The outputs of {@link WebAppConnectionStringSecretsSlot} that the service returns; all of them are secret.
 */
export interface WebAppConnectionStringSecretsSlot extends FieldOutputs<
  Omit<ListWebAppConnectionStringsSlotResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the connection strings of a deployment slot of an app, encrypted, in the stack's state. A key that
 * was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listWebAppConnectionStringsSlot}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.WebAppConnectionStringSecretsSlot("keys", { resourceId: config.id });
 */
export class WebAppConnectionStringSecretsSlot extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWebAppConnectionStringsSlotArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(webAppConnectionStringsSlot, name, args, opts);
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
  ): WebAppConnectionStringSecretsSlot {
    return new WebAppConnectionStringSecretsSlot(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppAuthSecrets} that the service returns; all of them are secret. */
export interface WebAppAuthSecrets extends FieldOutputs<
  Omit<ListWebAppAuthSettingsResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the settings by which an app signs its users in, with their secrets, encrypted, in the stack's
 * state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields,
 * and only what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it
 * changes nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppAuthSettings}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new web.WebAppAuthSecrets("keys", { resourceId: config.id });
 */
export class WebAppAuthSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWebAppAuthSettingsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(webAppAuthSettings, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): WebAppAuthSecrets {
    return new WebAppAuthSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppAuthSecretsSlot} that the service returns; all of them are secret. */
export interface WebAppAuthSecretsSlot extends FieldOutputs<
  Omit<ListWebAppAuthSettingsSlotResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the settings by which a deployment slot of an app signs its users in, with their secrets, encrypted,
 * in the stack's state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated`
 * names the fields, and only what uses them changes. With `keepers` the keys are kept until one of those
 * changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppAuthSettingsSlot}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.WebAppAuthSecretsSlot("keys", { resourceId: config.id });
 */
export class WebAppAuthSecretsSlot extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWebAppAuthSettingsSlotArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(webAppAuthSettingsSlot, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): WebAppAuthSecretsSlot {
    return new WebAppAuthSecretsSlot(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppAzureStorageAccountKeys} that the service returns; all of them are secret. */
export interface WebAppAzureStorageAccountKeys extends FieldOutputs<
  Omit<ListWebAppAzureStorageAccountsResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the storage accounts that an app has mounted, with their keys, encrypted, in the stack's state. A
 * key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only
 * what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppAzureStorageAccounts}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.WebAppAzureStorageAccountKeys("keys", { resourceId: config.id });
 */
export class WebAppAzureStorageAccountKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWebAppAzureStorageAccountsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(webAppAzureStorageAccounts, name, args, opts);
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
  ): WebAppAzureStorageAccountKeys {
    return new WebAppAzureStorageAccountKeys(name, { resourceId: id }, { ...opts, id });
  }
}

/**
 * The outputs of {@link WebAppAzureStorageAccountKeysSlot} that the service returns; all of them are secret.
 */
export interface WebAppAzureStorageAccountKeysSlot extends FieldOutputs<
  Omit<ListWebAppAzureStorageAccountsSlotResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the storage accounts that a deployment slot of an app has mounted, with their keys, encrypted, in
 * the stack's state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names
 * the fields, and only what uses them changes. With `keepers` the keys are kept until one of those changes.
 * Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppAzureStorageAccountsSlot}; every value that the service returned
 * is a secret output.
 *
 * @example
 * const keys = new web.WebAppAzureStorageAccountKeysSlot("keys", { resourceId: config.id });
 */
export class WebAppAzureStorageAccountKeysSlot extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWebAppAzureStorageAccountsSlotArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(webAppAzureStorageAccountsSlot, name, args, opts);
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
  ): WebAppAzureStorageAccountKeysSlot {
    return new WebAppAzureStorageAccountKeysSlot(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppBackupConfigurationSecrets} that the service returns; all of them are secret. */
export interface WebAppBackupConfigurationSecrets extends FieldOutputs<
  Omit<ListWebAppBackupConfigurationResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps how an app is backed up, with the SAS URL of where to, encrypted, in the stack's state. A key that
 * was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listWebAppBackupConfiguration}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.WebAppBackupConfigurationSecrets("keys", { resourceId: config.id });
 */
export class WebAppBackupConfigurationSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWebAppBackupConfigurationArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(webAppBackupConfiguration, name, args, opts);
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
  ): WebAppBackupConfigurationSecrets {
    return new WebAppBackupConfigurationSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/**
 * The outputs of {@link WebAppBackupConfigurationSecretsSlot} that the service returns; all of them are
 * secret.
 */
export interface WebAppBackupConfigurationSecretsSlot extends FieldOutputs<
  Omit<ListWebAppBackupConfigurationSlotResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps how a deployment slot of an app is backed up, with the SAS URL of where to, encrypted, in the
 * stack's state. A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the
 * fields, and only what uses them changes. With `keepers` the keys are kept until one of those changes.
 * Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppBackupConfigurationSlot}; every value that the service returned is
 * a secret output.
 *
 * @example
 * const keys = new web.WebAppBackupConfigurationSecretsSlot("keys", { resourceId: config.id });
 */
export class WebAppBackupConfigurationSecretsSlot extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWebAppBackupConfigurationSlotArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(webAppBackupConfigurationSlot, name, args, opts);
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
  ): WebAppBackupConfigurationSecretsSlot {
    return new WebAppBackupConfigurationSecretsSlot(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppSiteBackupSecrets} that the service returns; all of them are secret. */
export interface WebAppSiteBackupSecrets extends FieldOutputs<ListWebAppSiteBackupsResult> {}

/**
 * Keeps the backups of an app, with the SAS URL of where each is kept, encrypted, in the stack's state, as
 * listed first: each call lists another. It is listed anew when an argument or one of `keepers` changes:
 * `revision` goes up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppSiteBackups}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new web.WebAppSiteBackupSecrets("keys", { resourceId: site.id, keepers: { renewed: "2026-07-01" } });
 */
export class WebAppSiteBackupSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWebAppSiteBackupsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(webAppSiteBackups, name, args, opts);
  }
}

/** The outputs of {@link WebAppSiteBackupSecretsSlot} that the service returns; all of them are secret. */
export interface WebAppSiteBackupSecretsSlot extends FieldOutputs<ListWebAppSiteBackupsSlotResult> {}

/**
 * Keeps the backups of a deployment slot of an app, with the SAS URL of where each is kept, encrypted, in
 * the stack's state, as listed first: each call lists another. It is listed anew when an argument or one of
 * `keepers` changes: `revision` goes up, and `rotated` names the fields that changed. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppSiteBackupsSlot}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.WebAppSiteBackupSecretsSlot("keys", { resourceId: slot.id, keepers: { renewed: "2026-07-01" } });
 */
export class WebAppSiteBackupSecretsSlot extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListWebAppSiteBackupsSlotArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(webAppSiteBackupsSlot, name, args, opts);
  }
}

/** The outputs of {@link WebAppHybridConnectionKeys} that the service returns; all of them are secret. */
export interface WebAppHybridConnectionKeys extends FieldOutputs<
  Omit<ListWebAppHybridConnectionKeysResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the send key of a hybrid connection of an app, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listWebAppHybridConnectionKeys}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.WebAppHybridConnectionKeys("keys", { resourceId: relay.id });
 */
export class WebAppHybridConnectionKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWebAppHybridConnectionKeysArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(webAppHybridConnectionKeys, name, args, opts);
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
  ): WebAppHybridConnectionKeys {
    return new WebAppHybridConnectionKeys(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link WebAppHybridConnectionKeysSlot} that the service returns; all of them are secret. */
export interface WebAppHybridConnectionKeysSlot extends FieldOutputs<
  Omit<ListWebAppHybridConnectionKeysSlotResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the send key of a hybrid connection of a deployment slot of an app, encrypted, in the stack's state.
 * A key that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and
 * only what uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it
 * changes nothing in Azure.
 *
 * Takes the arguments of {@link listWebAppHybridConnectionKeysSlot}; every value that the service returned
 * is a secret output.
 *
 * @example
 * const keys = new web.WebAppHybridConnectionKeysSlot("keys", { resourceId: relay.id });
 */
export class WebAppHybridConnectionKeysSlot extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListWebAppHybridConnectionKeysSlotArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(webAppHybridConnectionKeysSlot, name, args, opts);
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
  ): WebAppHybridConnectionKeysSlot {
    return new WebAppHybridConnectionKeysSlot(name, { resourceId: id }, { ...opts, id });
  }
}

/**
 * The outputs of {@link AppServicePlanHybridConnectionKeys} that the service returns; all of them are
 * secret.
 */
export interface AppServicePlanHybridConnectionKeys extends FieldOutputs<
  Omit<ListAppServicePlanHybridConnectionKeysResult, "id" | "name" | "type" | "kind">
> {}

/**
 * Keeps the send key of a hybrid connection of an App Service plan, encrypted, in the stack's state. A key
 * that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what
 * uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listAppServicePlanHybridConnectionKeys}; every value that the service
 * returned is a secret output.
 *
 * @example
 * const keys = new web.AppServicePlanHybridConnectionKeys("keys", { resourceId: relay.id });
 */
export class AppServicePlanHybridConnectionKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListAppServicePlanHybridConnectionKeysArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(appServicePlanHybridConnectionKeys, name, args, opts);
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
  ): AppServicePlanHybridConnectionKeys {
    return new AppServicePlanHybridConnectionKeys(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link ConnectionKeys} that the service returns; all of them are secret. */
export interface ConnectionKeys extends FieldOutputs<ListConnectionKeysResult> {}

/**
 * Keeps the key of an API connection, encrypted, in the stack's state, as listed first: each call lists
 * another. It is listed anew when an argument or one of `keepers` changes: `revision` goes up, and `rotated`
 * names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listConnectionKeys} but `id`; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.ConnectionKeys("keys", { resourceId: connection.id, keepers: { renewed: "2026-07-01" } });
 */
export class ConnectionKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ConnectionKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(connectionKeys, name, args, opts);
  }
}

/** The outputs of {@link WorkflowTriggerCallbackUrl} that the service returns; all of them are secret. */
export interface WorkflowTriggerCallbackUrl extends FieldOutputs<ListWorkflowTriggerCallbackUrlResult> {}

/**
 * Keeps the callback URL of a trigger of a workflow in an app, encrypted, in the stack's state, as listed
 * first: each call lists another. It is listed anew when an argument or one of `keepers` changes: `revision`
 * goes up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listWorkflowTriggerCallbackUrl}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new web.WorkflowTriggerCallbackUrl("keys", { resourceId: trigger.id, keepers: { renewed: "2026-07-01" } });
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
