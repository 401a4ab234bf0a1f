import { boolean, name, number, object, of, service, string } from "../operations/declare";
import { connectionSecrets } from "./shared/machineLearningConnections";
import {
  computeSecrets,
  datastoreSecrets,
  endpointKeys,
  notebookAccessToken,
  notebookKeys,
  onlineEndpointToken,
  workspaceKeys,
} from "./shared/machineLearningSecrets";
import { keyOneAndTwo, keyPair, twoKeys } from "./shared/twoKeys";

const workspaceName = name(
  "the name of the workspace",
  "3 to 33 letters, digits, - and _, the first a letter or a digit",
  /^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$/,
);

/** Of an online or a batch endpoint. */
const endpointName = name("the name of the endpoint", "the name of an endpoint");

/** azure-native's default. */
const apiVersion = "2025-12-01";

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
      pair: keyPair,
    },
    listOnlineEndpointKeys: {
      resource: "OnlineEndpointKeys",
      summary: "the two keys of an online endpoint",
      details: " that authenticates by key",
      path: "workspaces/{workspaceName}/onlineEndpoints/{endpointName}",
      action: "listKeys",
      apiVersion,
      reference: "https://learn.microsoft.com/rest/api/azureml/online-endpoints/list-keys",
      names: { workspaceName, endpointName },
      result: endpointKeys,
      pair: keyPair,
    },
    getOnlineEndpointToken: {
      resource: "OnlineEndpointToken",
      summary: "a token for an online endpoint",
      details: " that authenticates by token",
      path: "workspaces/{workspaceName}/onlineEndpoints/{endpointName}",
      action: "token",
      onlyReads: true,
      apiVersion,
      names: { workspaceName, endpointName },
      result: onlineEndpointToken,
      stable: false,
    },
    listBatchEndpointKeys: {
      resource: "BatchEndpointKeys",
      summary: "the two keys of a batch endpoint",
      path: "workspaces/{workspaceName}/batchEndpoints/{endpointName}",
      action: "listkeys",
      apiVersion,
      names: { workspaceName, endpointName },
      result: endpointKeys,
      pair: keyPair,
    },
    listEndpointKeys: {
      resource: "EndpointKeys",
      summary: "the two keys of an endpoint of a workspace",
      details: ", such as those of the Azure OpenAI and AI services that a hub is connected to",
      path: "workspaces/{workspaceName}/endpoints/{endpointName}",
      action: "listKeys",
      apiVersion: "2025-01-01-preview",
      names: {
        workspaceName,
        endpointName: name(
          "the name of the endpoint",
          "3 to 33 letters, digits, -, _ and ., the first a letter or a digit",
          /^[a-zA-Z0-9][a-zA-Z0-9_.-]{2,32}$/,
        ),
      },
      result: object("ListEndpointKeysResult", "The keys of an endpoint.", {
        keys: of(
          object("AccountApiKeys", "The two keys of an endpoint.", twoKeys(keyOneAndTwo)),
          "The keys of the endpoint.",
        ),
      }),
      pair: { activeKey: ["keys.key1", "keys.key2"] },
    },
    listDatastoreSecrets: {
      resource: "DatastoreSecrets",
      summary: "the secrets of a datastore",
      details: ": a key, a shared access signature, or the secret or certificate of a service principal",
      path: "workspaces/{workspaceName}/datastores/{name}",
      action: "listSecrets",
      apiVersion,
      reference: "https://learn.microsoft.com/rest/api/azureml/datastores/list-secrets",
      names: { workspaceName, name: name("the name of the datastore", "the name of a datastore") },
      body: {
        expirableSecret: boolean("Whether the secret is to expire; each call then lists another one."),
        expireAfterHours: number("In how many hours it expires."),
      },
      result: datastoreSecrets,
    },
    listWorkspaceConnectionSecrets: {
      resource: "WorkspaceConnectionSecrets",
      summary: "a connection of a Machine Learning workspace with its credentials",
      path: "workspaces/{workspaceName}/connections/{connectionName}",
      action: "listsecrets",
      apiVersion,
      names: {
        workspaceName,
        connectionName: name(
          "the name of the connection",
          "3 to 33 letters, digits, - and _, the first a letter or a digit",
          /^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$/,
        ),
      },
      result: connectionSecrets,
    },
    listWorkspaceNotebookAccessToken: {
      resource: "WorkspaceNotebookAccessToken",
      summary: "a token for the notebooks of a Machine Learning workspace",
      path: "workspaces/{workspaceName}",
      action: "listNotebookAccessToken",
      apiVersion,
      names: { workspaceName },
      result: notebookAccessToken,
      stable: false,
    },
    listWorkspaceNotebookKeys: {
      resource: "WorkspaceNotebookKeys",
      summary: "the two keys of the notebooks of a Machine Learning workspace",
      path: "workspaces/{workspaceName}",
      action: "listNotebookKeys",
      apiVersion,
      names: { workspaceName },
      result: notebookKeys,
      pair: { activeKey: ["primaryAccessKey", "secondaryAccessKey"] },
    },
    listWorkspaceStorageAccountKeys: {
      resource: "WorkspaceStorageAccountKeys",
      summary: "the key of a Machine Learning workspace's storage account",
      path: "workspaces/{workspaceName}",
      action: "listStorageAccountKeys",
      apiVersion,
      names: { workspaceName },
      result: object("ListWorkspaceStorageAccountKeysResult", "The key of a workspace's storage account.", {
        userStorageKey: string("The key of the workspace's storage account.", { required: true }),
      }),
    },
  },
});
