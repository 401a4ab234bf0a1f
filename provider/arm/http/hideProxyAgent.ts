import type { PipelinePolicy } from "@azure/core-rest-pipeline";

/**
 * The agent of a request through a proxy holds the proxy's URL, password included, and the libraries' verbose log
 * (`AZURE_LOG_LEVEL`) prints all enumerable properties of a request. To be added after the proxy's policy.
 */
export const hideProxyAgentPolicy: PipelinePolicy = {
  name: "azureListkeysHiddenAgentPolicy",
  sendRequest(request, next) {
    // Requests over http go only to the machine itself, which no proxy can reach.
    if (request.url.startsWith("http:")) delete request.agent;
    else if (request.agent !== undefined) Object.defineProperty(request, "agent", { enumerable: false });
    return next(request);
  },
};
