import { name, object, service, string } from "../operations/declare";

const endpoint = (key: string) =>
  `Endpoint=sb://fake.servicebus.example/;SharedAccessKeyName=fake-rule;SharedAccessKey=fake-${key}-key-{mark}`;

export default service({
  module: "purview",
  namespace: "Microsoft.Purview",
  title: "Microsoft Purview",
  operations: {
    listAccountKeys: {
      resource: "AccountConnectionStrings",
      summary: "the two connection strings of the Event Hubs namespace of a Purview account",
      path: "accounts/{accountName}",
      action: "listkeys",
      apiVersion: "2021-12-01",
      names: { accountName: name("the name of the account", "the name of an account") },
      result: object("ListAccountKeysResult", "The connection strings of an account.", {
        atlasKafkaPrimaryEndpoint: string("The connection string of the first key.", {
          example: endpoint("primary"),
        }),
        atlasKafkaSecondaryEndpoint: string(
          "The connection string of the second key: it serves while the first is regenerated.",
          { example: endpoint("secondary") },
        ),
      }),
      pair: { activeConnectionString: ["atlasKafkaPrimaryEndpoint", "atlasKafkaSecondaryEndpoint"] },
    },
  },
});
