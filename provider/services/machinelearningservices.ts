import { listOf, name, object, of, oneOf, service, string } from "../operations/declare";
import { kubeconfig } from "./shared/kubeconfig";

const workspaceName = name(
  "the name of the workspace",
  "3 to 33 letters, digits, - and _, the first a letter or a digit",
  /^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$/,
);

const storageAccount = {
  required: true,
  // The first is the name in the default api-version and the older ones, the other that of newer ones.
  wire: ["userStorageResourceId", "userStorageArmId"],
  example:
    "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/fake/providers/Microsoft.Storage/storageAccounts/fake{mark}",
} as const;

const workspaceKeys = object(
  "WorkspaceKeysResult",
  "The keys of a Machine Learning workspace. The types are azure-native's: any field may be absent all the same, as the service leaves out what the workspace does not have.",
  {
    userStorageKey: string("The key of the workspace's storage account.", { required: true }),
    userStorageResourceId: string("The ARM ID of the workspace's storage account.", storageAccount),
    userStorageArmId: string(
      "The ARM ID of the workspace's storage account, by the name that newer api-versions have for it.",
      storageAccount,
    ),
    appInsightsInstrumentationKey: string(
      "The instrumentation key of the workspace's Application Insights.",
      { required: true },
    ),
    containerRegistryCredentials: of(
      object(
        "RegistryListCredentialsResult",
        "Credentials of the container registry behind a Machine Learning workspace.",
        {
          location: string("The registry's location.", { required: true, example: "westeurope" }),
          username: string("The registry's admin user.", { required: true }),
          passwords: listOf(
            object("Password", "One of the two passwords of a container registry's admin user.", {
              name: string("Which of the two: `password` or `password2`.", { required: true }),
              value: string("The password.", { required: true }),
            }),
            "The admin user's passwords; either one works.",
            { identity: { name: ["password", "password2"] } },
          ),
        },
      ),
      "Credentials of the workspace's container registry.",
    ),
    notebookAccessKeys: of(
      object("ListNotebookKeysResult", "Access keys of a Machine Learning workspace's notebooks.", {
        primaryAccessKey: string("The first access key.", { required: true }),
        secondaryAccessKey: string("The second access key.", { required: true }),
      }),
      "Access keys of the workspace's notebooks.",
    ),
  },
);

const computeSecrets = oneOf({
  name: "ComputeSecrets",
  description:
    "The secrets of a compute, told apart by `computeType`: AKS, Databricks and VirtualMachine have fields of their own; any other compute is returned as the service sent it.",
  discriminator: "computeType",
  discriminatorDescription: "Tells the compute types apart.",
  variants: {
    AKS: object("AksComputeSecrets", "Secrets of an AKS compute.", {
      userKubeConfig: string("The user's kubeconfig of the cluster.", {
        example: kubeconfig("fake-user-kubeconfig-{mark}"),
      }),
      adminKubeConfig: string("The administrator's kubeconfig of the cluster.", {
        example: kubeconfig("fake-admin-kubeconfig-{mark}"),
      }),
      imagePullSecretName: string("The name of the cluster's image pull secret."),
    }),
    Databricks: object("DatabricksComputeSecrets", "Secrets of a Databricks compute.", {
      databricksAccessToken: string("The access token of the Databricks account."),
    }),
    VirtualMachine: object("VirtualMachineSecrets", "Secrets of a virtual machine.", {
      administratorAccount: of(
        object("VirtualMachineSshCredentials", "The administrator of a virtual machine.", {
          username: string("The administrator's user name."),
          password: string("The administrator's password."),
          publicKeyData: string("The public SSH key."),
          privateKeyData: string("The private SSH key."),
        }),
        "The virtual machine's administrator.",
      ),
    }),
  },
  others: {
    name: "OtherComputeSecrets",
    description:
      "The secrets of any other compute, as the service sent them. The types known today are named, so that `computeType` tells the variants apart for the compiler; a later one is returned just the same.",
    values: [
      "Kubernetes",
      "AmlCompute",
      "ComputeInstance",
      "DataFactory",
      "HDInsight",
      "DataLakeAnalytics",
      "SynapseSpark",
    ],
  },
});

const endpointKeys = object("EndpointAuthKeys", "The keys of an endpoint that authenticates by key.", {
  primaryKey: string("The first key."),
  secondaryKey: string("The second key: it serves while the first is regenerated."),
});

export default service({
  module: "machinelearningservices",
  typeModule: "ml",
  namespace: "Microsoft.MachineLearningServices",
  title: "Azure Machine Learning",
  subscriptionId: { accepts: "the ID of a subscription" },
  operations: {
    listWorkspaceKeys: {
      resource: "WorkspaceKeys",
      summary: "the keys of a Machine Learning workspace",
      details: ": of its storage account, Application Insights, container registry and notebooks",
      path: "workspaces/{workspaceName}",
      action: "listKeys",
      apiVersion: "2025-09-01",
      reference: "https://learn.microsoft.com/rest/api/azureml/workspaces/list-keys",
      names: { workspaceName },
      result: workspaceKeys,
    },
    listComputeKeys: {
      resource: "ComputeKeys",
      summary: "the secrets of a compute",
      details:
        ": kubeconfigs of an AKS compute, the token of a Databricks compute, the administrator of a virtual machine, and whatever the service returns for any other",
      path: "workspaces/{workspaceName}/computes/{computeName}",
      action: "listKeys",
      apiVersion: "2025-09-01",
      reference: "https://learn.microsoft.com/rest/api/azureml/compute/list-keys",
      names: { workspaceName, computeName: name("the name of the compute", "the name of a compute") },
      result: computeSecrets,
    },
    listServerlessEndpointKeys: {
      resource: "ServerlessEndpointKeys",
      summary: "the two keys of a serverless endpoint",
      details: " that authenticates by key",
      path: "workspaces/{workspaceName}/serverlessEndpoints/{name}",
      action: "listKeys",
      apiVersion: "2025-09-01",
      reference: "https://learn.microsoft.com/rest/api/azureml/serverless-endpoints/list-keys",
      names: {
        workspaceName,
        name: name(
          "the name of the endpoint",
          "1 to 255 letters, digits, - and _, the first a letter or a digit",
          /^[a-zA-Z0-9][a-zA-Z0-9\-_]{0,254}$/,
        ),
      },
      result: endpointKeys,
      pair: { activeKey: ["primaryKey", "secondaryKey"] },
    },
    listOnlineEndpointKeys: {
      resource: "OnlineEndpointKeys",
      summary: "the two keys of an online endpoint",
      details: " that authenticates by key",
      path: "workspaces/{workspaceName}/onlineEndpoints/{endpointName}",
      action: "listKeys",
      apiVersion: "2025-12-01",
      reference: "https://learn.microsoft.com/rest/api/azureml/online-endpoints/list-keys",
      names: { workspaceName, endpointName: name("the name of the endpoint", "the name of an endpoint") },
      result: endpointKeys,
      pair: { activeKey: ["primaryKey", "secondaryKey"] },
    },
  },
});
