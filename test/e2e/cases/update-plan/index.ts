// The key of an endpoint, by a key resource and, unless FORM is `resource`, by a function; each with a consumer.
import { Secret } from "@pulumi/kubernetes/core/v1";
import { machinelearningservices as ml } from "pulumi-azure-listkeys";

const names = { resourceGroupName: "rg-data", workspaceName: "ws-data", name: "chat" };

const kept = new ml.ServerlessEndpointKeys("chat", names);
new Secret("app-kept", { stringData: { KEY: kept.activeKey } });
if (process.env["FORM"] !== "resource") {
  new Secret("app-function", { stringData: { KEY: ml.listServerlessEndpointKeys(names).activeKey } });
}
export const key = kept.primaryKey;
