import { boolean, name, object, of, service, string } from "../operations/declare";

const apiKey = object("ApiKey", "One key of a Quantum workspace.", {
  createdAt: string("When the key was created: an RFC 3339 date and time, as the service wrote it.", {
    example: "2026-01-01T00:00:00.000Z",
  }),
  key: string("The key.", { required: true }),
});

const connectionString = (key: string) =>
  `SubscriptionId=00000000-0000-0000-0000-000000000000;ResourceGroupName=fake;WorkspaceName=fake;ApiKey={${key}.key};QuantumEndpoint=https://fake.quantum.example/;`;

export default service({
  module: "quantum",
  namespace: "Microsoft.Quantum",
  title: "Azure Quantum",
  operations: {
    listWorkspaceKeys: {
      resource: "WorkspaceKeys",
      summary: "the two keys and connection strings of a Quantum workspace",
      path: "workspaces/{workspaceName}",
      action: "listKeys",
      apiVersion: "2025-12-15-preview",
      reference: "https://learn.microsoft.com/rest/api/azurequantum/workspaces/list-keys",
      names: {
        workspaceName: name(
          "the name of the workspace",
          "letters and digits, with - between them",
          // The specification's ^[a-zA-Z0-9]+(-*[a-zA-Z0-9])*$ backtracks over each letter; this accepts the same names.
          /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/,
        ),
      },
      result: object("ListKeysResult", "The keys and connection strings of a Quantum workspace.", {
        apiKeyEnabled: boolean("True if the workspace accepts its keys."),
        primaryKey: of(apiKey, "The first key."),
        secondaryKey: of(apiKey, "The second key: it serves while the first is regenerated."),
        primaryConnectionString: string("The connection string of the first key.", {
          required: true,
          example: connectionString("primaryKey"),
        }),
        secondaryConnectionString: string("The connection string of the second key.", {
          required: true,
          example: connectionString("secondaryKey"),
        }),
      }),
      pair: {
        activeKey: ["primaryKey.key", "secondaryKey.key"],
        activeConnectionString: ["primaryConnectionString", "secondaryConnectionString"],
        createdAt: ["primaryKey.createdAt", "secondaryKey.createdAt"],
      },
      // https://learn.microsoft.com/azure/quantum/security-manage-access-keys
      warnings: [
        {
          when: { apiKeyEnabled: false },
          says: "the workspace accepts none of its keys: set its property apiKeyEnabled to true, or run `az quantum workspace update --enable-api-key true`",
        },
      ],
    },
  },
});
