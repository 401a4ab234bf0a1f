// The same as typescript.ts, as an ES module.
import * as pulumi from "@pulumi/pulumi";
import { quantum } from "pulumi-azure-listkeys";

const names = { resourceGroupName: pulumi.output("rg"), workspaceName: "q1" };
const asked = quantum.listWorkspaceKeys(names);
const keys = new quantum.WorkspaceKeys("keys", names);

export const connection = asked.primaryConnectionString;
export const keptConnection = keys.primaryConnectionString;
export const revision = keys.revision;
export const node = globalThis.process.version;
