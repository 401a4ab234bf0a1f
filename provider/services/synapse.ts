import { name, service } from "../operations/declare";
import { authKeyPair, authKeysOf } from "./shared/authKeys";

export default service({
  module: "synapse",
  namespace: "Microsoft.Synapse",
  title: "Azure Synapse Analytics",
  operations: {
    listIntegrationRuntimeAuthKey: {
      resource: "IntegrationRuntimeKeys",
      summary: "the two keys of a self-hosted integration runtime of a workspace",
      path: "workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}",
      action: "listAuthKeys",
      apiVersion: "2021-06-01",
      names: {
        workspaceName: name("the name of the workspace", "the name of a workspace"),
        integrationRuntimeName: name(
          "the name of the integration runtime",
          "the name of an integration runtime",
        ),
      },
      result: authKeysOf("ListIntegrationRuntimeAuthKeyResult"),
      pair: authKeyPair,
    },
  },
});
