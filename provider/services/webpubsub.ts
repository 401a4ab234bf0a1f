import { name, object, service } from "../operations/declare";
import { connectionPair, primaryAndSecondary, twoConnectionStrings, twoKeys } from "./shared/twoKeys";

export default service({
  module: "webpubsub",
  namespace: "Microsoft.SignalRService",
  title: "Azure Web PubSub",
  operations: {
    listWebPubSubKeys: {
      resource: "WebPubSubKeys",
      summary: "the two keys and connection strings of a Web PubSub service",
      path: "webPubSub/{resourceName}",
      action: "listKeys",
      apiVersion: "2024-03-01",
      names: {
        resourceName: name(
          "the name of the resource",
          "3 to 63 letters, digits and -, the first a letter, the last a letter or a digit",
          /^[a-zA-Z][a-zA-Z0-9-]{1,61}[a-zA-Z0-9]$/,
        ),
      },
      result: object("ListWebPubSubKeysResult", "The keys and connection strings of a Web PubSub service.", {
        ...twoKeys(primaryAndSecondary),
        ...twoConnectionStrings(
          (key) => `Endpoint=https://fake.webpubsub.example;AccessKey={${key}};Version=1.0;`,
        ),
      }),
      pair: connectionPair,
    },
  },
});
