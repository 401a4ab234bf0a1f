// Keys of a workspace that the same program creates, in a resource that uses them.
import { Workspace } from "@pulumi/azure-native/quantum";
import { Secret } from "@pulumi/kubernetes/core/v1";
import * as pulumi from "@pulumi/pulumi";
import { quantum } from "pulumi-azure-listkeys";

const workspace = new Workspace("workspace", { resourceGroupName: "rg", workspaceName: "q1" });
const keys = quantum.listWorkspaceKeys({ resourceId: workspace.id });

new Secret("consumer", {
  stringData: { key: keys.primaryKey.apply((key) => key?.key ?? ""), workspace: workspace.id },
});

export const connection = keys.primaryConnectionString;
export const isSecret = pulumi.isSecret(keys.primaryConnectionString);
