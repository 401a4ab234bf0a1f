import { listOf, name, object, service, string } from "../operations/declare";
import { keyPair, primaryAndSecondary, twoKeys } from "./shared/twoKeys";

const resourceName = name("the name of the hub", "the name of a hub");

const required = { required: true } as const;

const keyName = { keyName: string("The name of the policy.", required) };

const keysOfPolicy = {
  ...twoKeys(primaryAndSecondary),
  rights: string("What the keys allow.", {
    ...required,
    values: [
      "RegistryRead",
      "RegistryWrite",
      "ServiceConnect",
      "DeviceConnect",
      "RegistryRead, RegistryWrite",
      "RegistryRead, ServiceConnect",
      "RegistryRead, DeviceConnect",
      "RegistryWrite, ServiceConnect",
      "RegistryWrite, DeviceConnect",
      "ServiceConnect, DeviceConnect",
      "RegistryRead, RegistryWrite, ServiceConnect",
      "RegistryRead, RegistryWrite, DeviceConnect",
      "RegistryRead, ServiceConnect, DeviceConnect",
      "RegistryWrite, ServiceConnect, DeviceConnect",
      "RegistryRead, RegistryWrite, ServiceConnect, DeviceConnect",
    ],
  }),
};

export default service({
  module: "iothub",
  namespace: "Microsoft.Devices",
  title: "Azure IoT Hub",
  operations: {
    listIotHubResourceKeysForKeyName: {
      resource: "IotHubPolicyKeys",
      summary: "the two keys of a shared access policy of a hub",
      path: "IotHubs/{resourceName}/IotHubKeys/{keyName}",
      action: "listkeys",
      apiVersion: "2023-06-30",
      reference: "https://learn.microsoft.com/rest/api/iothub/iot-hub-resource/get-keys-for-key-name",
      names: { resourceName, keyName: name("the name of the policy", "the name of a policy") },
      result: object(
        "ListIotHubResourceKeysForKeyNameResult",
        "The keys of a shared access policy.",
        keysOfPolicy,
        { itself: keyName },
      ),
      pair: keyPair,
    },
    listIotHubResourceKeys: {
      resource: "IotHubKeys",
      summary: "the keys of all shared access policies of a hub",
      path: "IotHubs/{resourceName}",
      action: "listkeys",
      apiVersion: "2023-06-30",
      reference: "https://learn.microsoft.com/rest/api/iothub/iot-hub-resource/list-keys",
      names: { resourceName },
      pages: { items: "value", next: "nextLink" },
      result: object("ListIotHubResourceKeysResult", "The keys of all policies.", {
        value: listOf(
          object("SharedAccessSignatureAuthorizationRule", "A shared access policy.", {
            ...keyName,
            ...keysOfPolicy,
          }),
          "The policies.",
        ),
        nextLink: string("Where the next page is.", required),
      }),
    },
  },
});
