import { AzureMachineLearningWorkspaces } from "@azure/arm-machinelearning";

import { apiVersion, credential, endpoint, resourceGroupName, subscriptionId } from "./service";

export function connect(): Promise<(workspaceName: string) => Promise<unknown>> {
  const client = new AzureMachineLearningWorkspaces(credential, subscriptionId, { endpoint, apiVersion });
  return Promise.resolve((workspaceName) => client.workspaces.listKeys(resourceGroupName, workspaceName));
}
