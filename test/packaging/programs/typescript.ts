// One function and one key resource: the program and the dynamic-provider process both look for the package.
import * as pulumi from "@pulumi/pulumi";
import { quantum } from "pulumi-azure-listkeys";

const names = { resourceGroupName: pulumi.output("rg"), workspaceName: "q1" };
const asked = quantum.listWorkspaceKeys(names);
const keys = new quantum.WorkspaceKeys("keys", names);

// The types have been found: as `any`, all of it would compile, and this would not.
const typed: 0 extends 1 & typeof asked & typeof keys ? never : true = true;

export const connection: pulumi.Output<string> = asked.primaryConnectionString;
export const keptConnection: pulumi.Output<string> = keys.primaryConnectionString;
export const revision = typed && keys.revision;
export const node = process.version;
