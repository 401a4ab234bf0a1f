import { listOf, name, object, service, string } from "../operations/declare";
import { keyPair, primaryAndSecondary, twoKeys } from "./shared/twoKeys";

const provisioningServiceName = name(
  "the name of the provisioning service",
  "the name of a provisioning service",
);

const required = { required: true } as const;

const keyName = { keyName: string("The name of the policy.", required) };

const keysOfPolicy = {
  ...twoKeys(primaryAndSecondary),
  rights: string("What the keys allow.", {
    ...required,
    values: [
      "ServiceConfig",
      "EnrollmentRead",
      "EnrollmentWrite",
      "DeviceConnect",
      "RegistrationStatusRead",
      "RegistrationStatusWrite",
    ],
  }),
};

export default service({
  module: "deviceprovisioningservices",
  typeModule: "dps",
  namespace: "Microsoft.Devices",
  title: "Azure IoT Hub Device Provisioning Service",
  operations: {
    listIotDpsResourceKeysForKeyName: {
      resource: "IotDpsPolicyKeys",
      summary: "the two keys of a shared access policy of a provisioning service",
      path: "provisioningServices/{provisioningServiceName}/keys/{keyName}",
      action: "listkeys",
      apiVersion: "2022-12-12",
      reference: "https://learn.microsoft.com/rest/api/iot-dps/iotdpsresource/listkeysforkeyname",
      names: { provisioningServiceName, keyName: name("the name of the policy", "the name of a policy") },
      result: object(
        "ListIotDpsResourceKeysForKeyNameResult",
        "The keys of a shared access policy.",
        keysOfPolicy,
        { itself: keyName },
      ),
      pair: keyPair,
    },
    listIotDpsResourceKeys: {
      resource: "IotDpsKeys",
      summary: "the keys of all shared access policies of a provisioning service",
      path: "provisioningServices/{provisioningServiceName}",
      action: "listkeys",
      apiVersion: "2022-12-12",
      names: { provisioningServiceName },
      pages: { items: "value", next: "nextLink" },
      result: object("ListIotDpsResourceKeysResult", "The keys of all policies.", {
        value: listOf(
          object("SharedAccessSignatureAuthorizationRuleAccessRightsDescription", "A shared access policy.", {
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
