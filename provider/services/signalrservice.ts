import { name, object, service } from "../operations/declare";
import { connectionPair, primaryAndSecondary, twoConnectionStrings, twoKeys } from "./shared/twoKeys";

export default service({
  module: "signalrservice",
  namespace: "Microsoft.SignalRService",
  title: "Azure SignalR Service",
  operations: {
    listSignalRKeys: {
      resource: "SignalRKeys",
      summary: "the two keys and connection strings of a SignalR service",
      path: "signalR/{resourceName}",
      action: "listKeys",
      apiVersion: "2024-03-01",
      reference: "https://learn.microsoft.com/rest/api/signalr/signalr/listkeys",
      names: {
        resourceName: name(
          "the name of the resource",
          "3 to 63 letters, digits and -, the first a letter, the last a letter or a digit",
          /^[a-zA-Z][a-zA-Z0-9-]{1,61}[a-zA-Z0-9]$/,
        ),
      },
      result: object("ListSignalRKeysResult", "The keys and connection strings of a SignalR service.", {
        ...twoKeys(primaryAndSecondary),
        ...twoConnectionStrings(
          (key) => `Endpoint=https://fake.signalr.example;AccessKey={${key}};Version=1.0;`,
        ),
      }),
      pair: connectionPair,
    },
  },
});
