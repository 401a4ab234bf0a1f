/** What can be listed. */
import { listComputeKeys } from "./machinelearningservices/listComputeKeys";
import { listServerlessEndpointKeys } from "./machinelearningservices/listServerlessEndpointKeys";
import { listWorkspaceKeys as listMachineLearningWorkspaceKeys } from "./machinelearningservices/listWorkspaceKeys";
import type { Operation } from "./operation";
import { listWorkspaceKeys as listQuantumWorkspaceKeys } from "./quantum/listWorkspaceKeys";

export const operations: readonly Operation[] = [
  listMachineLearningWorkspaceKeys,
  listComputeKeys,
  listServerlessEndpointKeys,
  listQuantumWorkspaceKeys,
];
