// One mistake a stack, as a new user would make it; `mistake` says which.
import * as azure from "@pulumi/azure-native/provider";
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices, quantum } from "pulumi-azure-listkeys";

const parent = new pulumi.ComponentResource("test:index:Parent", "parent");
const names = { resourceGroupName: "rg", workspaceName: "ml-ws" };

const mistakes: Record<string, () => pulumi.Output<unknown>> = {
  none: () => machinelearningservices.listWorkspaceKeys(names, { parent }).userStorageKey,
  "an ID of another resource type": () =>
    quantum.listWorkspaceKeys({
      resourceId:
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/sa",
    }).primaryKey,
  "a provider": () =>
    machinelearningservices.listWorkspaceKeys(names, { provider: new azure.Provider("own") }).userStorageKey,
};

// Used three times: the message must not come three times.
const result = mistakes[new pulumi.Config().require("mistake")]?.();
export const first = result;
export const second = result;
export const third = pulumi.interpolate`${result}`;
