// Keys of a subscription that is not registered for the resource provider.
import { quantum } from "pulumi-azure-listkeys";

const names = { resourceGroupName: "rg-q", workspaceName: "ws-q" };

export const out =
  process.env["FORM"] === "function"
    ? quantum.listWorkspaceKeys(names).activeKey
    : new quantum.WorkspaceKeys("keys", names).revision;
