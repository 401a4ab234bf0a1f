/** What the functions take and give. */
import type * as nativeCompute from "@pulumi/azure-native/machinelearningservices/listComputeKeys";
import type * as nativeEndpoint from "@pulumi/azure-native/machinelearningservices/listServerlessEndpointKeys";
import type * as nativeWorkspace from "@pulumi/azure-native/machinelearningservices/listWorkspaceKeys";
import type * as nativeQuantum from "@pulumi/azure-native/quantum/listWorkspaceKeys";
import * as pulumi from "@pulumi/pulumi";
import { arm, machinelearningservices as ml, quantum } from "pulumi-azure-listkeys";

const names = { resourceGroupName: "rg", workspaceName: "ws1" };
const resourceId = "";

export const checks = {
  "every field lifts, as an output of what the service may answer": () => {
    const endpoint = ml.listServerlessEndpointKeys({ ...names, name: "phi" });
    const primaryKey: pulumi.Output<string | undefined> = endpoint.primaryKey;
    const workspace = ml.listWorkspaceKeys(names);
    const registry: pulumi.Output<ml.RegistryListCredentialsResult | undefined> =
      workspace.containerRegistryCredentials;
    const passwords = workspace.apply((keys): ml.Password[] | undefined => {
      return keys.containerRegistryCredentials?.passwords;
    });
    const q = quantum.listWorkspaceKeys({ resourceId });
    const enabled: pulumi.Output<boolean | undefined> = q.apiKeyEnabled;
    const connection: pulumi.Output<string> = q.primaryConnectionString;
    const active: pulumi.Output<string> = endpoint.activeKey;
    const createdAt = q.apply((keys): string | undefined => keys.primaryKey?.createdAt);
    const any: pulumi.Output<unknown> = arm
      .listKeys({ resourceId, apiVersion: "2023-05-01" })
      .apply((keys) => keys["anything"]);
    return [primaryKey, registry, passwords, enabled, connection, active, createdAt, any];
  },

  "no form hands out a bare value": () => {
    const endpoint = ml.listServerlessEndpointKeys({ ...names, name: "phi" });
    // @ts-expect-error -- an output
    const key: string = endpoint.primaryKey;
    // @ts-expect-error -- nor a promise of the result
    const keys: Promise<ml.EndpointAuthKeys> = endpoint;
    // @ts-expect-error -- azure-native says that it may be absent
    const always: pulumi.Output<string> = endpoint.primaryKey;
    // @ts-expect-error -- no such field
    const misspelt = endpoint.primarykey as unknown;
    return [key, keys, always, misspelt];
  },

  "every compute's fields lift": () => {
    const compute = ml.listComputeKeys({ resourceId });
    const user: pulumi.Output<string | undefined> = compute.userKubeConfig;
    const token: pulumi.Output<string | undefined> = compute.databricksAccessToken;
    const administrator: pulumi.Output<ml.VirtualMachineSshCredentials | undefined> =
      compute.administratorAccount;
    return [user, token, administrator];
  },

  "computeType tells the computes apart": () =>
    ml.listComputeKeys({ resourceId }).apply((secrets: ml.ComputeSecrets) => {
      switch (secrets.computeType) {
        case "AKS": {
          const aks: ml.AksComputeSecrets = secrets;
          return [aks.userKubeConfig];
        }
        case "Databricks": {
          const databricks: ml.DatabricksComputeSecrets = secrets;
          // @ts-expect-error -- a Databricks compute has no kubeconfig
          const none: string = secrets.userKubeConfig;
          return [databricks.databricksAccessToken, none];
        }
        case "VirtualMachine": {
          const machine: ml.VirtualMachineSecrets = secrets;
          return [machine.administratorAccount?.privateKeyData];
        }
        default: {
          const other: ml.OtherComputeSecrets = secrets;
          return [other.computeType];
        }
      }
    }),

  "inputs are taken as well as values": (resource: pulumi.CustomResource, group: Promise<string>) => [
    quantum.listWorkspaceKeys({ resourceId: resource.id }, { dependsOn: resource, parent: resource }),
    quantum.listWorkspaceKeys({ resourceGroupName: group, workspaceName: pulumi.output("ws1") }),
    quantum.listWorkspaceKeys({ ...names, subscriptionId: pulumi.output("s"), apiVersion: "2030-01-01" }),
    // An argument that may be there or not.
    quantum.listWorkspaceKeys({ ...names, subscriptionId: undefined, apiVersion: undefined }),
    arm.listKeys({ resourceId: resource.id, apiVersion: "2030-01-01", body: { a: resource.urn } }),
  ],

  "the arguments have names of their own": () => {
    const all: [
      ml.ListWorkspaceKeysArgs,
      ml.ListComputeKeysArgs,
      ml.ListServerlessEndpointKeysArgs,
      quantum.ListWorkspaceKeysArgs,
      arm.ListKeysArgs,
    ] = [
      names,
      { ...names, computeName: "cluster" },
      { resourceId },
      { resourceId, apiVersion: "2030-01-01" },
      { resourceId, apiVersion: "2023-05-01" },
    ];
    return all;
  },

  "arguments that cannot be right are refused": () => [
    // @ts-expect-error -- names and resourceId together
    ml.listWorkspaceKeys({ ...names, resourceId }),
    // @ts-expect-error -- a subscription beside a resourceId
    ml.listWorkspaceKeys({ resourceId, subscriptionId: "s" }),
    // @ts-expect-error -- neither
    ml.listWorkspaceKeys({}),
    // @ts-expect-error -- nothing at all
    ml.listWorkspaceKeys(),
    // @ts-expect-error -- half of the names
    ml.listWorkspaceKeys({ resourceGroupName: "rg" }),
    // @ts-expect-error -- a misspelt name
    ml.listWorkspaceKeys({ resourcegroupName: "rg", workspaceName: "ws1" }),
    // @ts-expect-error -- a misspelt optional argument
    ml.listWorkspaceKeys({ ...names, apiversion: "2030-01-01" }),
    // @ts-expect-error -- a misspelt argument beside an ID
    quantum.listWorkspaceKeys({ resourceId, workspace: "ws1" }),
    // @ts-expect-error -- a name of another operation
    ml.listComputeKeys({ ...names, name: "cluster" }),
    // @ts-expect-error -- a number where a name belongs
    ml.listServerlessEndpointKeys({ ...names, name: 7 }),
    // @ts-expect-error -- an output of something else
    quantum.listWorkspaceKeys({ resourceId: pulumi.output(7) }),
    // @ts-expect-error -- null is no name
    quantum.listWorkspaceKeys({ resourceGroupName: null, workspaceName: "ws1" }),
    // @ts-expect-error -- any other list action needs its api-version
    arm.listKeys({ resourceId }),
    // @ts-expect-error -- a body that is no object
    arm.listKeys({ resourceId, apiVersion: "2023-05-01", body: "text" }),
  ],

  "azure-native's arguments are taken as they are": (
    workspace: nativeWorkspace.ListWorkspaceKeysOutputArgs,
    compute: nativeCompute.ListComputeKeysOutputArgs,
    endpoint: nativeEndpoint.ListServerlessEndpointKeysOutputArgs,
    q: nativeQuantum.ListWorkspaceKeysOutputArgs,
    opts: pulumi.InvokeOutputOptions,
  ) => [
    ml.listWorkspaceKeysOutput(workspace, opts),
    ml.listComputeKeysOutput(compute, opts),
    ml.listServerlessEndpointKeysOutput(endpoint, opts),
    quantum.listWorkspaceKeysOutput(q, opts),
  ],
};
