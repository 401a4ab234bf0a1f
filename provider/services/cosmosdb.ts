import { listOf, name, object, service, string } from "../operations/declare";

const accountName = name(
  "the name of the account",
  "3 to 50 lower-case letters, digits and -, the first a letter or a digit",
  /^[a-z0-9][a-z0-9-]{2,49}$/,
);

const required = { required: true } as const;

const connectionString = object("DatabaseAccountConnectionString", "One connection string of an account.", {
  connectionString: string("The connection string.", {
    ...required,
    example: "AccountEndpoint=https://fake.cosmosdb.example:443/;AccountKey=fake-account-key-{mark};",
  }),
  description: string("What it is, as the portal shows it.", required),
  keyKind: string("Which key it holds.", {
    ...required,
    values: ["Primary", "Secondary", "PrimaryReadonly", "SecondaryReadonly"],
  }),
  type: string("Which API it is for.", {
    ...required,
    values: [
      "Sql",
      "Table",
      "MongoDB",
      "Cassandra",
      "CassandraConnectorMetadata",
      "Gremlin",
      "SqlDedicatedGateway",
      "GremlinV2",
      "Undefined",
    ],
  }),
});

export default service({
  module: "cosmosdb",
  namespace: "Microsoft.DocumentDB",
  title: "Azure Cosmos DB",
  operations: {
    listDatabaseAccountKeys: {
      resource: "DatabaseAccountKeys",
      summary: "the keys of a Cosmos DB account",
      details: ": two that read and write, and two that only read",
      path: "databaseAccounts/{accountName}",
      action: "listKeys",
      apiVersion: "2025-10-15",
      reference:
        "https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-keys",
      names: { accountName },
      result: object("ListDatabaseAccountKeysResult", "The keys of an account.", {
        primaryMasterKey: string("The first key.", required),
        secondaryMasterKey: string("The second key: it serves while the first is regenerated.", required),
        primaryReadonlyMasterKey: string("The first key that only reads.", required),
        secondaryReadonlyMasterKey: string("The second key that only reads.", required),
      }),
      pair: {
        activeKey: ["primaryMasterKey", "secondaryMasterKey"],
        activeReadOnlyKey: ["primaryReadonlyMasterKey", "secondaryReadonlyMasterKey"],
      },
    },
    listDatabaseAccountConnectionStrings: {
      resource: "DatabaseAccountConnectionStrings",
      summary: "the connection strings of a Cosmos DB account",
      details: ", one for each of its keys and APIs",
      path: "databaseAccounts/{accountName}",
      action: "listConnectionStrings",
      apiVersion: "2025-10-15",
      reference:
        "https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-connection-strings",
      names: { accountName },
      result: object("ListDatabaseAccountConnectionStringsResult", "The connection strings of an account.", {
        connectionStrings: listOf(connectionString, "The connection strings."),
      }),
    },
    listMongoClusterConnectionStrings: {
      resource: "MongoClusterConnectionStrings",
      summary: "the connection strings of a MongoDB cluster",
      details: ", which have a place for the user's name and password",
      path: "mongoClusters/{mongoClusterName}",
      action: "listConnectionStrings",
      apiVersion: "2026-06-01",
      names: {
        mongoClusterName: name(
          "the name of the cluster",
          "3 to 40 lower-case letters, digits and -, the first a letter or a digit",
          /^[a-z0-9][a-z0-9-]{2,39}$/,
        ),
      },
      result: object("ListMongoClusterConnectionStringsResult", "The connection strings of a cluster.", {
        connectionStrings: listOf(
          object("MongoClusterConnectionString", "One connection string of a cluster.", {
            connectionString: string("The connection string.", {
              ...required,
              example: "mongodb+srv://<user>:<password>@fake-{mark}.mongocluster.example",
            }),
            description: string("What it is, as the portal shows it.", required),
          }),
          "The connection strings.",
          required,
        ),
      }),
    },
    listNotebookWorkspaceConnectionInfo: {
      resource: "NotebookWorkspaceCredentials",
      summary: "the token of an account's notebooks",
      path: "databaseAccounts/{accountName}/notebookWorkspaces/{notebookWorkspaceName}",
      action: "listConnectionInfo",
      apiVersion: "2025-10-15",
      names: {
        accountName,
        notebookWorkspaceName: name(
          "the name of the notebook workspace",
          "the name of a notebook workspace, which is default",
        ),
      },
      result: object("ListNotebookWorkspaceConnectionInfoResult", "What notebooks are connected to with.", {
        authToken: string("The token.", required),
        notebookServerEndpoint: string("The URL of the notebooks.", {
          ...required,
          example: "https://fake-notebooks.example/{mark}",
        }),
      }),
    },
  },
});
