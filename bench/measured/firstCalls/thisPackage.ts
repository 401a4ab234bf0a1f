import { machinelearningservices } from "pulumi-azure-listkeys";

import { resourceGroupName } from "../clients/service";

/** The public function, as a program calls it; without an engine there is nothing that it waits for. */
export function call(): Promise<unknown> {
  return new Promise((resolve) => {
    machinelearningservices.listWorkspaceKeys({ resourceGroupName, workspaceName: "ws-1" }).apply(resolve);
  });
}
