// Keys in a subscription of the second tenant that the Azure CLI is logged in to.
import { quantum } from "pulumi-azure-listkeys";

const names = { resourceGroupName: "rg-q", workspaceName: "ws-q" };

export const connection = quantum.listWorkspaceKeys(names).primaryConnectionString;
export const revision = new quantum.WorkspaceKeys("keys", names).revision;
