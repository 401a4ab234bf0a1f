/** The secrets of Machine Learning's workspaces, endpoints, computes and datastores. */
import { listOf, number, object, of, oneOf, string } from "../../operations/declare";
import type { Fields } from "../../operations/types";
import { kubeconfig } from "./kubeconfig";
import { primaryAndSecondary, twoKeys } from "./twoKeys";

const storageAccount = {
  required: true,
  // The first is the name in the default api-version and the older ones, the other that of newer ones.
  wire: ["userStorageResourceId", "userStorageArmId"],
  example:
    "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/fake/providers/Microsoft.Storage/storageAccounts/fake{mark}",
} as const;

const notebookKeyFields: Fields = {
  primaryAccessKey: string("The first access key.", { required: true }),
  secondaryAccessKey: string("The second access key.", { required: true }),
};

export const workspaceKeys = object(
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
      object(
        "ListNotebookKeysResult",
        "Access keys of a Machine Learning workspace's notebooks.",
        notebookKeyFields,
      ),
      "Access keys of the workspace's notebooks.",
    ),
  },
);

export const computeSecrets = oneOf({
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

export const endpointKeys = object(
  "EndpointAuthKeys",
  "The keys of an endpoint that authenticates by key.",
  twoKeys(primaryAndSecondary),
);

export const onlineEndpointToken = object(
  "GetOnlineEndpointTokenResult",
  "A token for an online endpoint that authenticates by token.",
  {
    accessToken: string("The token."),
    expiryTimeUtc: number("When the token expires, in seconds since 1970."),
    refreshAfterTimeUtc: number("From when the token should be renewed, in seconds since 1970."),
    tokenType: string("What kind of token it is.", { example: "Bearer" }),
  },
);

export const notebookKeys = object(
  "ListWorkspaceNotebookKeysResult",
  "The access keys of a workspace's notebooks.",
  notebookKeyFields,
);

export const notebookAccessToken = object(
  "ListWorkspaceNotebookAccessTokenResult",
  "A token for the notebooks of a workspace.",
  {
    accessToken: string("The token.", { required: true }),
    expiresIn: number("For how many seconds the token is valid.", { required: true }),
    hostName: string("The host of the notebooks.", { required: true, example: "fake-notebooks.example" }),
    notebookResourceId: string("The ID of the notebooks' resource.", { required: true }),
    publicDns: string("The public host of the notebooks.", {
      required: true,
      example: "fake-notebooks.example",
    }),
    refreshToken: string("The token that another one is asked for with.", { required: true }),
    scope: string("What the token is for.", { required: true, example: "aznb_identity" }),
    tokenType: string("What kind of token it is.", { required: true, example: "Bearer" }),
  },
);

export const datastoreSecrets = oneOf({
  name: "ListDatastoreSecretsResult",
  description:
    "The secrets of a datastore, told apart by `secretsType`. Any others are passed on with whatever the service answered.",
  discriminator: "secretsType",
  discriminatorDescription: "Tells the kinds of secrets apart.",
  variants: {
    AccountKey: object("AccountKeyDatastoreSecrets", "The key of a storage account.", {
      key: string("The key of the storage account."),
    }),
    Certificate: object("CertificateDatastoreSecrets", "The certificate of a service principal.", {
      certificate: string("The certificate of the service principal."),
    }),
    Sas: object("SasDatastoreSecrets", "A shared access signature of a storage container.", {
      sasToken: string("The shared access signature of the container."),
    }),
    ServicePrincipal: object("ServicePrincipalDatastoreSecrets", "The secret of a service principal.", {
      clientSecret: string("The secret of the service principal."),
    }),
  },
});
