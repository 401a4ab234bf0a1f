import type { PipelinePolicy } from "@azure/core-rest-pipeline";

/**
 * The agent of a request through a proxy holds the proxy's URL, password included, and the libraries' verbose log
 * (`AZURE_LOG_LEVEL`) prints requests with all that can be enumerated in them. To stand behind the proxy's policy.
 */
export const hideProxyAgentPolicy: PipelinePolicy = {
  name: "azureListkeysHiddenAgentPolicy",
  sendRequest(request, next) {
    // Only what is on the machine itself is requested over http, and no proxy gets there.
    if (request.url.startsWith("http:")) delete request.agent;
    else if (request.agent !== undefined) Object.defineProperty(request, "agent", { enumerable: false });
    return next(request);
  },
};
