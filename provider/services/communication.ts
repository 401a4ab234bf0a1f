import { name, object, service } from "../operations/declare";
import { connectionPair, primaryAndSecondary, twoConnectionStrings, twoKeys } from "./shared/twoKeys";

export default service({
  module: "communication",
  namespace: "Microsoft.Communication",
  title: "Azure Communication Services",
  operations: {
    listCommunicationServiceKeys: {
      resource: "CommunicationServiceKeys",
      summary: "the two keys and connection strings of a communication service",
      path: "communicationServices/{communicationServiceName}",
      action: "listKeys",
      apiVersion: "2026-03-18",
      names: {
        communicationServiceName: name(
          "the name of the resource",
          "1 to 63 letters, digits, - and _",
          /^[\w-]{1,63}$/,
        ),
      },
      result: object(
        "ListCommunicationServiceKeysResult",
        "The keys and connection strings of a communication service.",
        {
          ...twoKeys(primaryAndSecondary),
          ...twoConnectionStrings((key) => `endpoint=https://fake.communication.example/;accesskey={${key}}`),
        },
      ),
      pair: connectionPair,
    },
  },
});
