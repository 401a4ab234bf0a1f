// A key that the stack has, and by the stack's configuration another one: of a function, or of a new key resource.
import { Secret } from "@pulumi/kubernetes/core/v1";
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices as ml } from "pulumi-azure-listkeys";

const names = { resourceGroupName: "rg-data", workspaceName: "ws-data", name: "chat" };
const more = new pulumi.Config().get("more");

const kept = new ml.ServerlessEndpointKeys("chat", names);
new Secret("app", { stringData: { KEY: kept.activeKey } });

function keyOf(form: string | undefined): pulumi.Output<string> | undefined {
  if (form === "function") return ml.listServerlessEndpointKeys(names).activeKey;
  if (form === "resource") return new ml.ServerlessEndpointKeys("new", { ...names, name: "other" }).activeKey;
  return undefined;
}

export const key = keyOf(more);
