import { defineOperation } from "../operation";
import { anySubscriptionId, machineLearningWorkspaceName, resourceGroupName } from "../parameters";
import { object, string } from "../schema";
import type { ActiveKey } from "../twoKeys";

/** The keys of a serverless endpoint that authenticates by key. */
export interface EndpointAuthKeys {
  /** The first key. */
  primaryKey: string | null | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string | null | undefined;
}

export const listServerlessEndpointKeys = defineOperation({
  module: "machinelearningservices",
  functionName: "listServerlessEndpointKeys",
  resourceName: "ServerlessEndpointKeys",
  reference: "https://learn.microsoft.com/rest/api/azureml/serverless-endpoints/list-keys",
  resourcePath:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}",
  apiVersion: "2025-09-01",
  parameters: {
    /** The name of the resource group that holds the workspace: 1 to 90 characters. */
    resourceGroupName,
    /** The name of the workspace: 3 to 33 letters, digits, `-` and `_`, the first a letter or a digit. */
    workspaceName: machineLearningWorkspaceName,
    /** The name of the endpoint: 1 to 255 letters, digits, `-` and `_`, the first a letter or a digit. */
    name: {
      pattern: /^[a-zA-Z0-9][a-zA-Z0-9\-_]{0,254}$/,
      accepts: "1 to 255 letters, digits, - and _, the first a letter or a digit",
    },
  },
  subscriptionId: anySubscriptionId,
  result: object<EndpointAuthKeys>({ primaryKey: string, secondaryKey: string }),
  twoKeys: {
    active: (keys: EndpointAuthKeys, use): ActiveKey => ({ activeKey: keys[`${use}Key`] }),
  },
  sample: (mark) => ({
    primaryKey: `fake-endpoint-primary-${mark}`,
    secondaryKey: `fake-endpoint-secondary-${mark}`,
  }),
});
