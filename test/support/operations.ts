/** Operations that the tests use. */
import { operationNamed } from "../../provider/operations";
import type { Operation } from "../../provider/operations/operation";

export const listMachineLearningWorkspaceKeys = operationNamed("machinelearningservices.listWorkspaceKeys");
export const listComputeKeys = operationNamed("machinelearningservices.listComputeKeys");
export const listServerlessEndpointKeys = operationNamed(
  "machinelearningservices.listServerlessEndpointKeys",
);
export const listQuantumWorkspaceKeys = operationNamed("quantum.listWorkspaceKeys");

/** The ID of a resource whose keys an operation lists. */
export function resourceIdOf({ resourcePath }: Operation): string {
  return resourcePath.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === "subscriptionId" ? "00000000-0000-0000-0000-000000000000" : "fake1",
  );
}
