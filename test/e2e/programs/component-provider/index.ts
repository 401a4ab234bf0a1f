// Keys listed below components that have Azure providers of their own, by the profile that the configuration names.
import * as azure from "@pulumi/azure-native/provider";
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices as ml, quantum, wiring } from "pulumi-azure-listkeys";

const profile = new pulumi.Config().get("profile");
const names = { resourceGroupName: "rg", workspaceName: "ml-ws", name: "phi" };
const quantumNames = { resourceGroupName: "rg", workspaceName: "q1" };

class Keys extends pulumi.ComponentResource {
  readonly key: pulumi.Output<string>;

  constructor(name: string, opts: pulumi.ComponentResourceOptions, inner?: string) {
    super("test:index:Keys", name, {}, opts);
    const below = { parent: this, profile };
    this.key = new ml.ServerlessEndpointKeys(`${name}-keys`, names, below).activeKey;
    ml.listServerlessEndpointKeys(names, below);
    if (inner !== undefined) new Keys(inner, { parent: this });
    this.registerOutputs();
  }
}

const shared = new azure.Provider("shared", { subscriptionId: "00000000-0000-0000-0000-00000000000b" });
export const keys = new Keys("component", { providers: [shared] }, "inner").key;
new Keys("without", {});
const parent = new pulumi.ComponentResource("test:index:Parent", "parent", {}, { provider: shared });
export const ofFunction = quantum.listWorkspaceKeys(quantumNames, { parent, profile }).activeKey;
const opts = { providers: { "azure-native": shared }, profile };
export const ofWiring = new wiring.QuantumConnection("connection", quantumNames, opts).connectionString;
