import { machinelearningservices } from "pulumi-azure-listkeys";

import { resourceGroupName } from "./service";

/** The public function, as a program calls it; without an engine there is nothing that it waits for. */
export function connect(): Promise<(workspaceName: string) => Promise<unknown>> {
  return Promise.resolve(
    (workspaceName) =>
      new Promise((resolve) => {
        machinelearningservices.listWorkspaceKeys({ resourceGroupName, workspaceName }).apply(resolve);
      }),
  );
}
