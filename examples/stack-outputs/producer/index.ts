// One stack reads the keys, so that the identities of others need no permission to.
import * as pulumi from "@pulumi/pulumi";
import { quantum } from "pulumi-azure-listkeys";

const keys = new quantum.WorkspaceKeys("quantum", {
  resourceId: new pulumi.Config().require("quantumWorkspaceId"),
});

export const connection = keys.primaryConnectionString;
export const revision = keys.revision;
