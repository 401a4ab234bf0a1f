// The resources that `pulumi import` has taken into the state, as the code that it prints has them.
import * as pulumi from "@pulumi/pulumi";

class Resource extends pulumi.CustomResource {}

const group = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers";
const workspace = `${group}/Microsoft.MachineLearningServices/workspaces/ml-ws`;

const resources = {
  quantum: ["azure-listkeys:quantum:WorkspaceKeys", `${group}/Microsoft.Quantum/workspaces/q1`],
  endpoint: [
    "azure-listkeys:machinelearningservices:ServerlessEndpointKeys",
    `${workspace}/serverlessEndpoints/phi`,
  ],
} as const;

for (const [name, [type, resourceId]] of Object.entries(resources)) {
  new Resource(type, name, { resourceId }, { protect: true });
}
