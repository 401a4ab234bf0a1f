// Keys of a target that is given as a secret, by its ID and by its names, in the form that the configuration names.
import * as pulumi from "@pulumi/pulumi";
import { arm, quantum } from "pulumi-azure-listkeys";

const id = process.env["RESOURCE_ID"] ?? "";
const [, , , , resourceGroupName = "", , , , workspaceName = ""] = id.split("/");
const byId = { resourceId: pulumi.secret(id) };
const byNames = { resourceGroupName, workspaceName: pulumi.secret(workspaceName) };

const FORMS: Record<string, () => { id?: pulumi.Output<string>; resourceId?: pulumi.Output<string> }[]> = {
  resources: () => [new quantum.WorkspaceKeys("by-id", byId), new quantum.WorkspaceKeys("by-names", byNames)],
  functionById: () => [{ id: quantum.listWorkspaceKeys(byId).activeKey }],
  functionByNames: () => [{ id: quantum.listWorkspaceKeys(byNames).activeKey }],
  any: () => [
    { id: arm.listKeys({ ...byId, apiVersion: "2025-12-15-preview" }).apply((keys) => JSON.stringify(keys)) },
  ],
  get: () => [quantum.WorkspaceKeys.get("found", pulumi.secret(id))],
};

const found = FORMS[new pulumi.Config().get("form") ?? "resources"]?.() ?? [];

export const ids = found.map((each) => each.id);
export const targets = found.map(({ resourceId }) => resourceId);
