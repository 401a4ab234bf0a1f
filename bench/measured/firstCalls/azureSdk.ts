import { AzureMachineLearningWorkspaces } from "@azure/arm-machinelearning";
import { ManagedIdentityCredential } from "@azure/identity";

import { apiVersion, endpoint, resourceGroupName, subscriptionId } from "../clients/service";

/** The SDK's own way, with the credential that this package chooses in that environment. */
export function call(): Promise<unknown> {
  const credential = new ManagedIdentityCredential();
  const client = new AzureMachineLearningWorkspaces(credential, subscriptionId, { endpoint, apiVersion });
  return client.workspaces.listKeys(resourceGroupName, "ws-1");
}
