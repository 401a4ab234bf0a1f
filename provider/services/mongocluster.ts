import { listOf, name, object, service, string } from "../operations/declare";

const required = { required: true } as const;

export default service({
  module: "mongocluster",
  namespace: "Microsoft.DocumentDB",
  title: "Azure DocumentDB",
  operations: {
    listMongoClusterConnectionStrings: {
      resource: "MongoClusterConnectionStrings",
      summary: "the connection strings of a MongoDB cluster",
      details: ", which have a place for the user's name and password",
      path: "mongoClusters/{mongoClusterName}",
      action: "listConnectionStrings",
      apiVersion: "2024-07-01",
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
            name: string("Which one it is.", required),
          }),
          "The connection strings.",
          required,
        ),
      }),
    },
  },
});
