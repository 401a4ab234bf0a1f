// Each of the mistakes that a new user would make with a projection, by the name that the configuration gives it.
import { Secret } from "@pulumi/kubernetes/core/v1";
import * as pulumi from "@pulumi/pulumi";
import { containerregistry, machinelearningservices as ml, quantum, wiring } from "pulumi-azure-listkeys";

const workspace = { resourceGroupName: "rg", workspaceName: "ml-ws" };
const loginServer = "fake.azurecr.io";
const registryId =
  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/fakeregistry";

const mistakes: Record<string, () => pulumi.Output<unknown>> = {
  "admin user disabled": () => {
    const { containerRegistryCredentials } = ml.listWorkspaceKeys(workspace);
    return wiring.dockerConfigJson({ credentials: containerRegistryCredentials, loginServer });
  },
  "admin user disabled, of a component": () =>
    new wiring.ContainerRegistryCredentials("registry", { ...workspace, loginServer }).dockerConfigJson,
  "admin user disabled, of a registry": () => {
    const credentials = containerregistry.listRegistryCredentials({ resourceId: registryId });
    return wiring.dockerConfigJson({ credentials, loginServer });
  },
  "admin user disabled, of a component of a registry": () =>
    new wiring.ContainerRegistryCredentials("registry", { registryId, loginServer }).dockerConfigJson,
  "not an AKS compute": () =>
    wiring.kubeconfig({ compute: ml.listComputeKeys({ ...workspace, computeName: "vm" }) }),
  "a truncated connection string": () => {
    const keys = quantum.listWorkspaceKeys({ resourceGroupName: "rg", workspaceName: "q1" });
    return wiring.parseQuantumConnectionString(keys.activeConnectionString);
  },
  "a truncated connection string, of a component": () =>
    new wiring.QuantumConnection("quantum", { resourceGroupName: "rg", workspaceName: "q1" })
      .connectionString,
  "use: tertiary": () =>
    ml.listServerlessEndpointKeys({ ...workspace, name: "phi", use: "tertiary" as "primary" }).activeKey,
  "use: tertiary, of a resource": () =>
    new ml.ServerlessEndpointKeys("keys", { ...workspace, name: "phi", use: "tertiary" as "primary" })
      .activeKey,
};

const wrong = mistakes[new pulumi.Config().require("mistake")]?.();
new Secret("consumer", { stringData: { wrong: pulumi.interpolate`${wrong}` } });
