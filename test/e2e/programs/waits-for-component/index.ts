// Plain names, but a component to wait for, which creates what they name.
import { Workspace } from "@pulumi/azure-native/quantum";
import * as pulumi from "@pulumi/pulumi";
import { quantum } from "pulumi-azure-listkeys";

class Lab extends pulumi.ComponentResource {
  constructor(name: string) {
    super("test:index:Lab", name);
    const inner = new pulumi.ComponentResource("test:index:Inner", name, {}, { parent: this });
    new Workspace("workspace", { resourceGroupName: "rg", workspaceName: "q1" }, { parent: inner });
    this.registerOutputs();
  }
}

const names = { resourceGroupName: "rg", workspaceName: "q1" };
const lab = new Lab("lab");

export const one = quantum.listWorkspaceKeys(names, { dependsOn: lab }).primaryConnectionString;
export const listed = quantum.listWorkspaceKeys(names, {
  dependsOn: [pulumi.output(lab)],
}).primaryConnectionString;
