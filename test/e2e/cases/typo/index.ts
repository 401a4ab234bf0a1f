// Keys of a workspace whose name is misspelled.
import { quantum } from "pulumi-azure-listkeys";

const names = { resourceGroupName: "rg-q", workspaceName: "ws-typo" };

export const out =
  process.env["FORM"] === "function"
    ? quantum.listWorkspaceKeys(names).activeKey
    : new quantum.WorkspaceKeys("keys", names).revision;
