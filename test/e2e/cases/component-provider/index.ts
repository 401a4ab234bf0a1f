// Keys where a component, a resource or a function is given a provider of another subscription.
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices as ml } from "pulumi-azure-listkeys";

const names = { resourceGroupName: "rg-data", workspaceName: "ws-data", name: "chat" };

/** A provider of this package's plugin, which key resources and functions of the package do not use. */
class Provider extends pulumi.ProviderResource {
  constructor(name: string, args: pulumi.Inputs) {
    super("azure-listkeys", name, args);
  }
}

class Component extends pulumi.ComponentResource {
  constructor(name: string, opts: pulumi.ComponentResourceOptions) {
    super("test:index:Component", name, {}, opts);
    this.registerOutputs();
  }
}

const shared = new Provider("shared", { subscriptionId: "bbbbbbbb-1111-4000-8000-00000000000b" });

const FORMS: Record<string, () => pulumi.Output<string>> = {
  component: () => {
    const parent = new Component("component", { providers: [shared] });
    return new ml.ServerlessEndpointKeys("keys", names, { parent }).activeKey;
  },
  parent: () => {
    const parent = new Component("component", { providers: [shared] });
    return ml.listServerlessEndpointKeys(names, { parent }).activeKey;
  },
  resource: () => new ml.ServerlessEndpointKeys("keys", names, { provider: shared }).activeKey,
  function: () => ml.listServerlessEndpointKeys(names, { provider: shared }).activeKey,
};

export const key = FORMS[new pulumi.Config().require("form")]?.();
