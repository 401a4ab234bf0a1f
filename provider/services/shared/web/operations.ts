/** What is listed of an app, and of each of its deployment slots. */
import type { OperationDeclaration } from "../../../operations/declare";
import { listOf, mapOf, name, object, string } from "../../../operations/declare";
import type { Fields } from "../../../operations/types";
import { systemData } from "../armResource";
import { itself, ofAppAndSlot } from "./app";
import { authSettings } from "./auth";
import { backup, backupConfiguration, backupItem, backupItself, backupRequest } from "./backup";

const required = { required: true } as const;
const functionName = name("the name of the function", "the name of a function");

export const relayNames = {
  namespaceName: name("the name of the namespace of the relay", "the name of a namespace"),
  relayName: name("the name of the relay", "the name of a relay"),
};

export const sendKey: Fields = {
  sendKeyName: string("The name of the authorization rule that may send.", required),
  sendKeyValue: string("The key of that rule.", required),
};

const connectionString = object("ConnStringValueTypePair", "A connection string of an app.", {
  type: string("The kind of what it connects to.", {
    ...required,
    values: [
      "MySql",
      "SQLServer",
      "SQLAzure",
      "Custom",
      "NotificationHub",
      "ServiceBus",
      "EventHub",
      "ApiHub",
      "DocDb",
      "RedisCache",
      "PostgreSQL",
    ],
  }),
  value: string("The connection string.", required),
});

const storageAccount = object("AzureStorageInfoValue", "A storage account that an app has mounted.", {
  accessKey: string("The access key of the account."),
  accountName: string("The name of the account."),
  mountPath: string("The path that it is mounted at."),
  protocol: string("The protocol that it is mounted by.", { values: ["Smb", "Http", "Nfs"] }),
  shareName: string("The name of the file share, or of the blob container."),
  state: string("Whether the account can be reached, and the key is right.", {
    ...required,
    values: ["Ok", "InvalidCredentials", "InvalidShare", "NotValidated"],
  }),
  type: string("The kind of the storage.", { values: ["AzureFiles", "AzureBlob"] }),
});

const functionSecrets = {
  description: "A key, and the URL that it is part of.",
  fields: {
    key: string("The key."),
    triggerUrl: string("The URL that calls the function.", {
      wire: "trigger_url",
      example: "https://fake.azurewebsites.example/api/fake?code={key}",
    }),
  },
};

export const webAppOperations: Readonly<Record<string, OperationDeclaration>> = {
  ...ofAppAndSlot("listWebAppFunctionKeys", {
    resource: "WebAppFunctionKeys",
    summary: "the keys of a function of an app",
    path: "/functions/{functionName}",
    action: "listkeys",
    reference: "https://learn.microsoft.com/rest/api/appservice/web-apps/list-function-keys",
    names: { functionName },
    // The service responds with the map alone, and azure-native has null: https://github.com/pulumi/pulumi-azure-native/issues/593
    result: {
      description:
        "The keys of a function. The service answers the keys alone, and nothing of the function itself.",
      fields: {
        properties: mapOf("string", "The keys by name: `default`, and those that were added.", required),
      },
      itself,
      flat: "properties",
    },
  }),
  ...ofAppAndSlot("listWebAppFunctionSecrets", {
    resource: "WebAppFunctionSecrets",
    summary: "the key of a function of an app, and the URL that it is called at",
    path: "/functions/{functionName}",
    action: "listsecrets",
    names: { functionName },
    result: functionSecrets,
  }),
  ...ofAppAndSlot("listWebAppHostKeys", {
    resource: "WebAppHostKeys",
    summary: "the keys of the Functions host of an app",
    details: ": the master key, those of all functions, and those of extensions",
    path: "/host/default",
    action: "listkeys",
    reference: "https://learn.microsoft.com/rest/api/appservice/web-apps/list-host-keys",
    result: {
      description: "The keys of a Functions host.",
      fields: {
        masterKey: string("The key that administers the host, and calls each function."),
        functionKeys: mapOf("string", "The keys that call each function, by name: `default`, and others."),
        systemKeys: mapOf("string", "The keys that extensions made, by name."),
      },
    },
  }),
  ...ofAppAndSlot("listWebAppSyncFunctionTriggers", {
    resource: "WebAppSyncFunctionTriggerSecrets",
    summary: "the key of the triggers of an app, and the URL that it is part of",
    path: "",
    action: "listsyncfunctiontriggerstatus",
    result: functionSecrets,
  }),
  ...ofAppAndSlot("listWebAppPublishingCredentials", {
    resource: "WebAppPublishingCredentials",
    summary: "the publishing credentials of an app",
    path: "/config/publishingcredentials",
    action: "list",
    reference: "https://learn.microsoft.com/rest/api/appservice/web-apps/list-publishing-credentials",
    longRunning: true,
    result: {
      description: "The publishing credentials of an app.",
      fields: {
        publishingPassword: string("The password."),
        publishingPasswordHash: string("The hash of the password."),
        publishingPasswordHashSalt: string("The salt of the hash."),
        publishingUserName: string("The user name.", required),
        scmUri: string("The URL of the app's SCM site, with the credentials.", {
          example: "https://{publishingUserName}:{publishingPassword}@fake.scm.azurewebsites.example",
        }),
      },
      envelope: "properties",
      itself: { ...itself, systemData },
    },
  }),
  ...ofAppAndSlot("listWebAppApplicationSettings", {
    resource: "WebAppAppSettings",
    summary: "the app settings of an app",
    path: "/config/appsettings",
    action: "list",
    result: {
      description: "The app settings of an app.",
      fields: {
        properties: mapOf("string", "The settings by name.", { ...required, names: ["AzureWebJobsStorage"] }),
      },
      itself,
    },
  }),
  ...ofAppAndSlot("listWebAppConnectionStrings", {
    resource: "WebAppConnectionStringSecrets",
    summary: "the connection strings of an app",
    path: "/config/connectionstrings",
    action: "list",
    result: {
      description: "The connection strings of an app.",
      fields: { properties: mapOf(connectionString, "The connection strings by name.", required) },
      itself,
    },
  }),
  ...ofAppAndSlot("listWebAppAuthSettings", {
    resource: "WebAppAuthSecrets",
    summary: "the settings by which an app signs its users in, with their secrets",
    path: "/config/authsettings",
    action: "list",
    result: {
      description: "How an app signs its users in.",
      fields: authSettings,
      envelope: "properties",
      itself,
    },
  }),
  ...ofAppAndSlot("listWebAppAzureStorageAccounts", {
    resource: "WebAppAzureStorageAccountKeys",
    summary: "the storage accounts that an app has mounted, with their keys",
    path: "/config/azurestorageaccounts",
    action: "list",
    result: {
      description: "The storage accounts that an app has mounted.",
      fields: {
        properties: mapOf(storageAccount, "The storage accounts by the names of their mounts.", required),
      },
      itself,
    },
  }),
  ...ofAppAndSlot("listWebAppBackupConfiguration", {
    resource: "WebAppBackupConfigurationSecrets",
    summary: "how an app is backed up, with the SAS URL of where to",
    path: "/config/backup",
    action: "list",
    result: {
      description: "How an app is backed up.",
      fields: backupConfiguration,
      envelope: "properties",
      itself,
    },
  }),
  ...ofAppAndSlot("listWebAppBackupStatusSecrets", {
    resource: "WebAppBackupStatusSecrets",
    summary: "how far a backup of an app is, with the SAS URL of where it is kept",
    path: "/backups/{backupId}",
    action: "list",
    names: { backupId: name("the number of the backup", "the number of a backup") },
    body: backupRequest,
    result: {
      description: "A backup of an app.",
      fields: backup,
      envelope: "properties",
      itself: backupItself,
    },
  }),
  ...ofAppAndSlot("listWebAppSiteBackups", {
    resource: "WebAppSiteBackupSecrets",
    summary: "the backups of an app, with the SAS URL of where each is kept",
    path: "",
    action: "listbackups",
    pages: { items: "value", next: "nextLink" },
    result: {
      description: "The backups of an app.",
      fields: {
        nextLink: string("The URL of the next page, where there is one."),
        value: listOf(backupItem, "The backups.", required),
      },
    },
    // Each backup that is made changes it.
    stable: false,
  }),
  ...ofAppAndSlot("listWebAppHybridConnectionKeys", {
    resource: "WebAppHybridConnectionKeys",
    summary: "the send key of a hybrid connection of an app",
    path: "/hybridConnectionNamespaces/{namespaceName}/relays/{relayName}",
    action: "listKeys",
    apiVersion: "2018-11-01",
    names: relayNames,
    result: {
      description: "The send key of a hybrid connection.",
      fields: sendKey,
      envelope: "properties",
      itself,
    },
  }),
};
