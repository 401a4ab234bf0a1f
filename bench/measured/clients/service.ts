/** Where the clients find the service, and the path that all of them post to. */
export const endpoint = process.env["ARM_ENDPOINT"] ?? "";
export const subscriptionId = process.env["ARM_SUBSCRIPTION_ID"] ?? "";
export const resourceGroupName = "rg";
export const apiVersion = "2025-09-01";

export function urlOf(workspaceName: string): string {
  return `${endpoint}/subscriptions/${subscriptionId}/resourceGroups/${resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/${workspaceName}/listKeys?api-version=${apiVersion}`;
}

/** For clients that bring no token of their own: asking for one is measured elsewhere. */
export const credential = {
  getToken: () => Promise.resolve({ token: "fake-token", expiresOnTimestamp: Date.now() + 24 * 3_600_000 }),
};

export function headersWith(token: string): Record<string, string> {
  return { Accept: "application/json", Authorization: `Bearer ${token}` };
}
