import { listOf, name, object, service, string } from "../operations/declare";

export default service({
  module: "datadog",
  namespace: "Microsoft.Datadog",
  title: "Datadog on Azure",
  operations: {
    listMonitorApiKeys: {
      resource: "MonitorApiKeys",
      summary: "the API keys of a Datadog resource",
      path: "monitors/{monitorName}",
      action: "listApiKeys",
      apiVersion: "2023-10-20",
      names: { monitorName: name("the name of the monitor", "the name of a monitor") },
      pages: { items: "value", next: "nextLink" },
      result: object("ListMonitorApiKeysResult", "The API keys of a Datadog resource.", {
        value: listOf(
          object("DatadogApiKey", "One API key.", {
            key: string("The key.", { required: true }),
            name: string("The name of the key, which its owner chose."),
            created: string("When the key was made."),
            createdBy: string("Who made the key."),
          }),
          "The API keys.",
        ),
        nextLink: string("Where the next page is."),
      }),
    },
  },
});
