// Key resources whose target is given as a secret, by its ID and by its names.
import * as pulumi from "@pulumi/pulumi";
import { quantum } from "pulumi-azure-listkeys";

const id = process.env["RESOURCE_ID"] ?? "";
const [, , , , resourceGroupName = "", , , , workspaceName = ""] = id.split("/");

const byId = new quantum.WorkspaceKeys("by-id", { resourceId: pulumi.secret(id) });
const byNames = new quantum.WorkspaceKeys("by-names", {
  resourceGroupName,
  workspaceName: pulumi.secret(workspaceName),
});

export const ids = [byId.id, byNames.id];
export const targets = [byId.resourceId, byNames.resourceId];
