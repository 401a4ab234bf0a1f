// The key of an endpoint, in a pipeline of Azure DevOps.
import { machinelearningservices as ml } from "pulumi-azure-listkeys";

const names = { resourceGroupName: "rg-data", workspaceName: "ws-data", name: "chat" };

export const key = ml.listServerlessEndpointKeys(names).activeKey;
export const revision = new ml.ServerlessEndpointKeys("chat", names).revision;
