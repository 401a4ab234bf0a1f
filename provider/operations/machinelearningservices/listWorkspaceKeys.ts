import { defineOperation } from "../operation";
import { anySubscriptionId, machineLearningWorkspaceName, resourceGroupName } from "../parameters";
import { object, optional, string } from "../schema";
import * as v from "@badrap/valita";

/**
 * The keys of a Machine Learning workspace. Any field may be `null` or absent: the service leaves out what
 * the workspace has not got.
 */
export interface WorkspaceKeysResult {
  /** The key of the workspace's storage account. */
  userStorageKey: string | null | undefined;
  /** The ARM ID of the workspace's storage account. */
  userStorageResourceId: string | null | undefined;
  /** The instrumentation key of the workspace's Application Insights. */
  appInsightsInstrumentationKey: string | null | undefined;
  /** Credentials of the workspace's container registry. */
  containerRegistryCredentials: RegistryListCredentialsResult | null | undefined;
  /** Access keys of the workspace's notebooks. */
  notebookAccessKeys: ListNotebookKeysResult | null | undefined;
}

/** Credentials of the container registry behind a Machine Learning workspace. */
export interface RegistryListCredentialsResult {
  /** The registry's location. */
  location: string | null | undefined;
  /** The registry's admin user. */
  username: string | null | undefined;
  /** The admin user's passwords; either one works. */
  passwords: Password[] | null | undefined;
}

/** One of the two passwords of a container registry's admin user. */
export interface Password {
  /** Which of the two: `password` or `password2`. */
  name: string | null | undefined;
  /** The password. */
  value: string | null | undefined;
}

/** Access keys of a Machine Learning workspace's notebooks. */
export interface ListNotebookKeysResult {
  /** The first access key. */
  primaryAccessKey: string | null | undefined;
  /** The second access key. */
  secondaryAccessKey: string | null | undefined;
}

const workspaceKeysResult = object<WorkspaceKeysResult>({
  userStorageKey: string,
  userStorageResourceId: string,
  appInsightsInstrumentationKey: string,
  containerRegistryCredentials: optional(
    object<RegistryListCredentialsResult>({
      location: string,
      username: string,
      passwords: optional(v.array(object<Password>({ name: string, value: string }))),
    }),
  ),
  notebookAccessKeys: optional(
    object<ListNotebookKeysResult>({ primaryAccessKey: string, secondaryAccessKey: string }),
  ),
});

export const listWorkspaceKeys = defineOperation({
  module: "machinelearningservices",
  functionName: "listWorkspaceKeys",
  resourceName: "WorkspaceKeys",
  reference: "https://learn.microsoft.com/rest/api/azureml/workspaces/list-keys",
  resourcePath:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
  apiVersion: "2025-09-01",
  parameters: {
    /** The name of the resource group that holds the workspace: 1 to 90 characters. */
    resourceGroupName,
    /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
    workspaceName: machineLearningWorkspaceName,
  },
  subscriptionId: anySubscriptionId,
  result: workspaceKeysResult,
  sample: (mark) => ({
    userStorageKey: `fake-storage-key-${mark}`,
    userStorageResourceId: `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/fake/providers/Microsoft.Storage/storageAccounts/fake${mark}`,
    appInsightsInstrumentationKey: `fake-instrumentation-key-${mark}`,
    containerRegistryCredentials: {
      location: "westeurope",
      username: `fake-registry-user-${mark}`,
      passwords: [
        { name: "password", value: `fake-registry-password-${mark}` },
        { name: "password2", value: `fake-registry-password2-${mark}` },
      ],
    },
    notebookAccessKeys: {
      primaryAccessKey: `fake-notebook-primary-${mark}`,
      secondaryAccessKey: `fake-notebook-secondary-${mark}`,
    },
  }),
});
