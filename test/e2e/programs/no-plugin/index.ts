// A function of the plugin in a project that does not say where the plugin is.
import * as pulumi from "@pulumi/pulumi";

export const keys = pulumi.runtime.invokeOutput("azure-listkeys:quantum:listWorkspaceKeys", {
  resourceGroupName: "rg",
  workspaceName: "q1",
});
