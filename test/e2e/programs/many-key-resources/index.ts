// A hundred key resources, and as many functions, of as many workspaces.
import { quantum } from "pulumi-azure-listkeys";

export const connections = Array.from({ length: 100 }, (_, index) => {
  const names = { resourceGroupName: "rg", workspaceName: `q${index}` };
  return [
    quantum.listWorkspaceKeys(names).primaryConnectionString,
    new quantum.WorkspaceKeys(names.workspaceName, names).primaryConnectionString,
  ];
});
