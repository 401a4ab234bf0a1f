import type { Context } from "pulumi-azure-listkeys/dist/listKeys.js";
import { listKeys } from "pulumi-azure-listkeys/dist/listKeys.js";
import { operationNamed } from "pulumi-azure-listkeys/dist/operations/index.js";
import { clientFor } from "pulumi-azure-listkeys/dist/lifecycle/clients.js";
import { readSettings } from "pulumi-azure-listkeys/dist/configuration/settings.js";

import { resourceGroupName } from "./service";

const operation = operationNamed("machinelearningservices.listWorkspaceKeys");

type Surroundings = Pick<Context, "settings" | "client">;

/** From arguments to result, all that a function and a resource have in common. */
export function spine(surroundings: () => Surroundings): (workspaceName: string) => Promise<unknown> {
  const context = { untilReady: false, report: () => undefined, warn: () => undefined };
  return (workspaceName) =>
    listKeys(operation, { resourceGroupName, workspaceName }, { ...surroundings(), ...context });
}

/** The plugin's calls end with a signal that outlives them: this is one. */
const { signal } = new AbortController();

export function lookUp(): Surroundings {
  const settings = readSettings({}, process.env);
  return { settings, client: clientFor(settings, signal) };
}
