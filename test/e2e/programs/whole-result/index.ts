// Everything that the service answers, by each of the functions' names.
import { arm, machinelearningservices } from "pulumi-azure-listkeys";

const names = { resourceGroupName: "rg", workspaceName: "ml-ws" };

export const endpoint = machinelearningservices.listServerlessEndpointKeysOutput({ ...names, name: "phi" });
export const compute = machinelearningservices.listComputeKeys({ ...names, computeName: "c" });
export const any = arm.listKeys({
  resourceId:
    "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/sa",
  apiVersion: "2023-05-01",
});
