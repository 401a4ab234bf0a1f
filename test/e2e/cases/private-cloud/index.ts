// Keys in a private cloud, with its own Resource Manager and authority.
import { machinelearningservices as ml } from "pulumi-azure-listkeys";

const names = { resourceGroupName: "rg-data", workspaceName: "ws-data", name: "chat" };

export const key = ml.listServerlessEndpointKeys(names).primaryKey;
export const revision = new ml.ServerlessEndpointKeys("chat", names).revision;
