import { listOf, name, object, service, string } from "../operations/declare";
import {
  agentConnector,
  agentSpaceConnector,
  allConnectors,
  oneConnector,
} from "./shared/containerAppConnector";

const STABLE = "2026-01-01";

const required = { required: true } as const;

const componentName = name("the name of the Dapr component", "the name of a Dapr component");
const agentName = name("the name of the agent", "the name of an agent");
const agentSpaceName = name("the name of the agent space", "the name of an agent space");
const connectorName = name("the name of the connector", "the name of a connector");

/** Where the secret is in a Key Vault. */
const keyVault = {
  keyVaultUrl: string("The URL of the Key Vault's secret, where the value comes from one."),
  identity: string("The managed identity that reads the Key Vault."),
};

const daprSecret = object("DaprSecret", "One secret of a Dapr component.", {
  name: string("The name of the secret.", required),
  value: string("The secret.", required),
});

export default service({
  module: "app",
  namespace: "Microsoft.App",
  title: "Azure Container Apps",
  operations: {
    listContainerAppSecrets: {
      resource: "ContainerAppSecrets",
      summary: "the secrets of a container app",
      path: "containerApps/{containerAppName}",
      action: "listSecrets",
      apiVersion: STABLE,
      reference:
        "https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps/list-secrets",
      names: { containerAppName: name("the name of the container app", "the name of a container app") },
      result: object("ListContainerAppSecretsResult", "The secrets of a container app.", {
        value: listOf(
          object("ContainerAppSecret", "One secret of a container app.", {
            name: string("The name of the secret.", required),
            value: string("The secret.", required),
            keyVaultUrl: { ...keyVault.keyVaultUrl, ...required },
            identity: { ...keyVault.identity, ...required },
          }),
          "The secrets.",
          required,
        ),
      }),
    },
    listJobSecrets: {
      resource: "JobSecrets",
      summary: "the secrets of a job",
      path: "jobs/{jobName}",
      action: "listSecrets",
      apiVersion: STABLE,
      names: { jobName: name("the name of the job", "the name of a job") },
      result: object("ListJobSecretsResult", "The secrets of a job.", {
        value: listOf(
          object("Secret", "One secret of a job.", {
            name: string("The name of the secret."),
            value: string("The secret."),
            ...keyVault,
          }),
          "The secrets.",
          required,
        ),
      }),
    },
    listDaprComponentSecrets: {
      resource: "DaprComponentSecrets",
      summary: "the secrets of a Dapr component of a managed environment",
      path: "managedEnvironments/{environmentName}/daprComponents/{componentName}",
      action: "listSecrets",
      apiVersion: STABLE,
      names: {
        environmentName: name("the name of the managed environment", "the name of a managed environment"),
        componentName,
      },
      result: object("ListDaprComponentSecretsResult", "The secrets of a Dapr component.", {
        value: listOf(daprSecret, "The secrets.", required),
      }),
    },
    listConnectedEnvironmentsDaprComponentSecrets: {
      resource: "ConnectedEnvironmentsDaprComponentSecrets",
      summary: "the secrets of a Dapr component of a connected environment",
      path: "connectedEnvironments/{connectedEnvironmentName}/daprComponents/{componentName}",
      action: "listSecrets",
      apiVersion: STABLE,
      names: {
        connectedEnvironmentName: name(
          "the name of the connected environment",
          "the name of a connected environment",
        ),
        componentName,
      },
      result: object(
        "ListConnectedEnvironmentsDaprComponentSecretsResult",
        "The secrets of a Dapr component.",
        {
          value: listOf(daprSecret, "The secrets.", required),
        },
      ),
    },
    listBuildAuthToken: {
      resource: "BuildAuthToken",
      summary: "a token for the build of a builder",
      path: "builders/{builderName}/builds/{buildName}",
      action: "listAuthToken",
      apiVersion: "2025-02-02-preview",
      names: {
        builderName: name("the name of the builder", "the name of a builder"),
        buildName: name("the name of the build", "the name of a build"),
      },
      result: object("ListBuildAuthTokenResult", "A token for a build.", {
        token: string("The token.", required),
        expires: string("Until when the token is valid: an RFC 3339 date and time.", required),
      }),
      stable: false,
    },
    listAgentsConnectorSecrets: {
      resource: "AgentConnectorSecrets",
      summary: "a connector of an agent, with its secrets",
      path: "agents/{agentName}/connectors/{connectorName}",
      action: "listSecrets",
      apiVersion: STABLE,
      names: { agentName, connectorName },
      result: oneConnector("ListAgentsConnectorSecretsResult", agentConnector),
    },
    listAgentsConnectorWithSecretsByAgent: {
      resource: "AgentConnectorsSecrets",
      summary: "all connectors of an agent, with their secrets",
      path: "agents/{agentName}",
      action: "listConnectorsWithSecrets",
      apiVersion: STABLE,
      names: { agentName },
      pages: { items: "value", next: "nextLink" },
      result: allConnectors("ListAgentsConnectorWithSecretsByAgentResult", "AgentConnector", agentConnector),
    },
    listAgentSpacesConnectorSecrets: {
      resource: "AgentSpaceConnectorSecrets",
      summary: "a connector of an agent space, with its secrets",
      path: "agentSpaces/{agentSpaceName}/connectors/{connectorName}",
      action: "listSecrets",
      apiVersion: STABLE,
      names: { agentSpaceName, connectorName },
      result: oneConnector("ListAgentSpacesConnectorSecretsResult", agentSpaceConnector),
    },
    listAgentSpacesConnectorAllSecrets: {
      resource: "AgentSpaceConnectorsSecrets",
      summary: "all connectors of an agent space, with their secrets",
      path: "agentSpaces/{agentSpaceName}",
      action: "listConnectorsWithSecrets",
      apiVersion: STABLE,
      names: { agentSpaceName },
      pages: { items: "value", next: "nextLink" },
      result: allConnectors(
        "ListAgentSpacesConnectorAllSecretsResult",
        "AgentSpaceConnector",
        agentSpaceConnector,
      ),
    },
  },
});
