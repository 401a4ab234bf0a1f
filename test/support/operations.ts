/** Operations that tests are about, whatever else is declared. */
import { operationNamed } from "../../provider/operations";

export const listMachineLearningWorkspaceKeys = operationNamed("machinelearningservices.listWorkspaceKeys");
export const listComputeKeys = operationNamed("machinelearningservices.listComputeKeys");
export const listServerlessEndpointKeys = operationNamed(
  "machinelearningservices.listServerlessEndpointKeys",
);
export const listQuantumWorkspaceKeys = operationNamed("quantum.listWorkspaceKeys");
