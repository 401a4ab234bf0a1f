// All four key resources of one set of targets, created or looked up, as the file that PROGRAM names has it.
import { readFileSync } from "node:fs";

import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices as ml, quantum } from "pulumi-azure-listkeys";

const { name, get } = JSON.parse(readFileSync(process.env["PROGRAM"] ?? "", "utf8")) as {
  name: string;
  get?: boolean;
};

const providers = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers";
const workspaceId = `${providers}/Microsoft.MachineLearningServices/workspaces/${name}`;
const computeId = `${workspaceId}/computes/aks`;
const endpointId = `${workspaceId}/serverlessEndpoints/phi`;
const quantumId = `${providers}/Microsoft.Quantum/workspaces/${name}`;

const workspace = get
  ? ml.WorkspaceKeys.get("workspace", workspaceId)
  : new ml.WorkspaceKeys("workspace", { resourceId: workspaceId });
const compute = get
  ? ml.ComputeKeys.get("compute", computeId)
  : new ml.ComputeKeys("compute", { resourceId: computeId });
const endpoint = get
  ? ml.ServerlessEndpointKeys.get("endpoint", endpointId)
  : new ml.ServerlessEndpointKeys("endpoint", { resourceId: endpointId });
const quantumWorkspace = get
  ? quantum.WorkspaceKeys.get("quantum", quantumId)
  : new quantum.WorkspaceKeys("quantum", { resourceId: quantumId });

const all = [workspace, compute, endpoint, quantumWorkspace];
export const ids = all.map(({ id }) => id);
export const revisions = all.map(({ revision }) => revision);
export const keys = pulumi.all([
  workspace.userStorageKey,
  compute.adminKubeConfig,
  endpoint.secondaryKey,
  quantumWorkspace.secondaryConnectionString,
]);
