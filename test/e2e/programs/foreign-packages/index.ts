import * as pulumi from "@pulumi/pulumi";

/** Resources of other packages by their type alone, as a generated SDK registers them. */
class Resource extends pulumi.CustomResource {
  constructor(type: string, name: string, props: pulumi.Inputs, options?: pulumi.CustomResourceOptions) {
    super(type, name, props, options);
  }
}

class Provider extends pulumi.ProviderResource {}

const ml = "azure-native:machinelearningservices";
const names = { resourceGroupName: "rg", workspaceName: "ws" };
const group = new Resource("azure-native:resources:ResourceGroup", "rg", {}, { version: "3.1.0" });
const workspace = new Resource(`${ml}:Workspace`, "workspace", names);
const compute = new Resource(`${ml}:Compute`, "compute", { ...names, computeName: "cluster" });
const endpoint = new Resource(`${ml}:ServerlessEndpoint`, "endpoint", { ...names, name: "phi" });
const quantum = new Resource("azure-native:quantum:Workspace", "quantum", {
  resourceGroupName: pulumi.secret("rg"),
});
const kubernetes = new Provider("kubernetes", "cluster", { kubeconfig: pulumi.secret("a kubeconfig") });
const secret = new Resource(
  "kubernetes:core/v1:Secret",
  "pull",
  { stringData: pulumi.secret({ password: "a password" }) },
  { provider: kubernetes },
);

export const ids = [group, workspace, compute, endpoint, quantum, secret].map(({ id }) => id);
