import { boolean, listOf, name, object, service, string } from "../operations/declare";

const required = { required: true } as const;

const apiKey = object("ApiKey", "One key of a store.", {
  id: string("The ID of the key, by which a client says which one it has.", required),
  name: string("Which key it is.", required),
  value: string("The key.", required),
  connectionString: string("The connection string that has the key in it.", {
    ...required,
    example: "Endpoint=https://fake.azconfig.example;Id=fake-id;Secret=fake-secret-{mark}",
  }),
  lastModified: string("When the key was made: an RFC 3339 date and time.", {
    ...required,
    example: "2026-01-01T00:00:00+00:00",
  }),
  readOnly: boolean("Whether the key only reads.", required),
});

export default service({
  module: "appconfiguration",
  namespace: "Microsoft.AppConfiguration",
  title: "Azure App Configuration",
  operations: {
    listConfigurationStoreKeys: {
      resource: "ConfigurationStoreKeys",
      summary: "the keys and connection strings of a store",
      details: ": two that read and write, and two that only read",
      path: "configurationStores/{configStoreName}",
      action: "listKeys",
      apiVersion: "2024-05-01",
      reference:
        "https://learn.microsoft.com/rest/api/appconfiguration/stable/configuration-stores/list-keys",
      names: {
        configStoreName: name(
          "the name of the store",
          "5 to 50 letters, digits, - and _",
          /^[a-zA-Z0-9_-]{5,50}$/,
        ),
      },
      query: {
        skipToken: string("Where to go on, as the `nextLink` of an earlier response has it.", {
          wire: "$skipToken",
        }),
      },
      pages: { items: "value", next: "nextLink" },
      result: object("ListConfigurationStoreKeysResult", "The keys of a store.", {
        value: listOf(apiKey, "The keys.", {
          identity: { name: ["Primary", "Secondary", "Primary Read Only", "Secondary Read Only"] },
        }),
        nextLink: string("Where the next page is."),
      }),
      pair: {
        activeKey: ["value.Primary.value", "value.Secondary.value"],
        activeConnectionString: ["value.Primary.connectionString", "value.Secondary.connectionString"],
        activeReadOnlyKey: ["value.Primary Read Only.value", "value.Secondary Read Only.value"],
        activeReadOnlyConnectionString: [
          "value.Primary Read Only.connectionString",
          "value.Secondary Read Only.connectionString",
        ],
        createdAt: ["value.Primary.lastModified", "value.Secondary.lastModified"],
      },
    },
  },
});
