// The key of an endpoint, beside the credential of a state backend.
import { machinelearningservices as ml } from "pulumi-azure-listkeys";

const names = { resourceGroupName: "rg-data", workspaceName: "ws-data", name: "chat" };

export const key = ml.listServerlessEndpointKeys(names).activeKey;
export const revision = new ml.ServerlessEndpointKeys("chat", names).revision;
