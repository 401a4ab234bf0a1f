/** So many calls of a function of azure-native, each of another target. */
import { createRequire } from "node:module";

import * as pulumi from "@pulumi/pulumi";

interface MachineLearning {
  listWorkspaceKeysOutput: (args: { resourceGroupName: string; workspaceName: string }) => unknown;
}

// Without its types, which take the compiler longer than all the rest.
const { listWorkspaceKeysOutput } = createRequire(__filename)(
  "@pulumi/azure-native/machinelearningservices",
) as MachineLearning;

for (let index = 0; index < new pulumi.Config().requireNumber("count"); index++) {
  listWorkspaceKeysOutput({ resourceGroupName: "rg", workspaceName: `bench-${index}` });
}
