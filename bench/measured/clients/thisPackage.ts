import { listKeys } from "pulumi-azure-listkeys/dist/listKeys.js";
import { listWorkspaceKeys } from "pulumi-azure-listkeys/dist/operations/machinelearningservices/listWorkspaceKeys.js";
import { clientFor } from "pulumi-azure-listkeys/dist/pulumi/clients.js";
import { readSettings } from "pulumi-azure-listkeys/dist/pulumi/settings.js";

import { resourceGroupName } from "./service";

/** The spine; settings and client are looked up for each call, as the functions and resources do. */
export function connect(): Promise<(workspaceName: string) => Promise<unknown>> {
  return Promise.resolve((workspaceName) => {
    const settings = readSettings({}, process.env);
    return listKeys(
      listWorkspaceKeys,
      { resourceGroupName, workspaceName },
      {
        ...{ settings, client: clientFor(settings), untilReady: false },
        report: () => undefined,
        warn: () => undefined,
      },
    );
  });
}
