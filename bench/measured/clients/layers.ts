/**
 * This package layer by layer, each of them on top of those before: of the build, as what is published may have all of
 * them in one file.
 */
import { ArmClient } from "../../../dist/arm/client.js";
import { connect } from "../../../dist/arm/connection.js";
import type { Settings } from "../../../dist/arm/settings.js";
import type { Target } from "../../../dist/arm/target.js";
import { readSettings } from "../../../dist/configuration/settings.js";
import { clientFor } from "../../../dist/lifecycle/clients.js";
import { type Context, listKeys } from "../../../dist/listKeys.js";
import { operationNamed } from "../../../dist/operations/index.js";
import { targetOf } from "../../../dist/operations/target.js";

import { resourceGroupName, subscriptionId } from "./service";

export type Call = (workspaceName: string) => Promise<unknown>;

const operation = operationNamed("machinelearningservices.listWorkspaceKeys");

/** The plugin's calls end with a signal that outlives them: this is one. */
const { signal } = new AbortController();

const silent = { untilReady: false, report: () => undefined, warn: () => undefined };

const settingsNow = (): Settings => readSettings({}, process.env);

const anyTarget = targetOf(operation, { resourceGroupName, workspaceName: "any" }, subscriptionId) as Target;

/** Without the checks of a call's arguments, which are a layer of their own. */
function target(workspaceName: string): Target {
  return { ...anyTarget, resourceId: anyTarget.resourceId.replace(/any$/, workspaceName) };
}

/** One request, with its token, through the policies of the pipeline. */
export async function pipeline(): Promise<Call> {
  const send = await connect(settingsNow());
  return async (workspaceName) => {
    const { body } = await send(target(workspaceName), 60_000, signal, () => undefined);
    return JSON.parse(body ?? "") as unknown;
  };
}

/** The deadline of all its requests, retries, the limit of what is in flight, the sharing of equal calls. */
export function client(): Promise<Call> {
  const armClient = new ArmClient(settingsNow(), { signal });
  return Promise.resolve((workspaceName) => armClient.send(target(workspaceName), silent));
}

/** The checks of arguments and response: all that a function and a resource have in common. */
export function checked(): Promise<Call> {
  const surroundings = lookUp();
  return Promise.resolve((workspaceName) => list(workspaceName, surroundings));
}

/** Settings and client, looked up for each call. */
export function lookingUp(): Promise<Call> {
  return Promise.resolve((workspaceName) => list(workspaceName, lookUp()));
}

function lookUp(): Pick<Context, "settings" | "client"> {
  const settings = settingsNow();
  return { settings, client: clientFor(settings, signal) };
}

function list(workspaceName: string, surroundings: Pick<Context, "settings" | "client">): Promise<object> {
  return listKeys(operation, { resourceGroupName, workspaceName }, { ...surroundings, ...silent });
}
