import { listOf, name, object, oneOf, service, string } from "../operations/declare";
import type { Fields } from "../operations/types";

const registryToken: Fields = {
  acrServerUrl: string("The URL of the registry.", { example: "https://fake.azurecr.example" }),
  acrToken: string("The token, which is the password."),
  expiry: string("When the token expires: an RFC 3339 date and time."),
  repositories: listOf("string", "The repositories that the token is for."),
  username: string("The user name."),
};

const artifactCredential = oneOf({
  name: "ListArtifactManifestCredentialResult",
  description:
    "What artifacts are uploaded with, told apart by `credentialType`. A later kind is passed on with whatever the service answered.",
  discriminator: "credentialType",
  discriminatorDescription: "Tells the kinds of credentials apart.",
  variants: {
    AzureContainerRegistryScopedToken: object(
      "AzureContainerRegistryScopedTokenCredential",
      "A token for repositories of a container registry.",
      registryToken,
    ),
    AzureStorageAccountToken: object(
      "AzureStorageAccountCredential",
      "Shared access signatures for containers of a storage account.",
      {
        storageAccountId: string("The ARM ID of the storage account."),
        containerCredentials: listOf(
          object("AzureStorageAccountContainerCredential", "A signature for one container.", {
            containerName: string("The name of the container."),
            containerSasUri: string("The URL of the container, with a shared access signature."),
          }),
          "The containers.",
        ),
        expiry: string("When the signatures expire: an RFC 3339 date and time."),
      },
    ),
  },
});

export default service({
  module: "hybridnetwork",
  namespace: "Microsoft.HybridNetwork",
  title: "Azure Operator Service Manager",
  operations: {
    listArtifactManifestCredential: {
      resource: "ArtifactManifestCredentials",
      summary: "what the artifacts of a manifest are uploaded with",
      path: "publishers/{publisherName}/artifactStores/{artifactStoreName}/artifactManifests/{artifactManifestName}",
      action: "listCredential",
      apiVersion: "2024-04-15",
      names: {
        publisherName: name("the name of the publisher", "the name of a publisher"),
        artifactStoreName: name("the name of the artifact store", "the name of an artifact store"),
        artifactManifestName: name("the name of the artifact manifest", "the name of an artifact manifest"),
      },
      result: artifactCredential,
      stable: false,
    },
    listDeviceRegistrationKey: {
      resource: "DeviceRegistrationKey",
      summary: "the key that registers a device",
      path: "devices/{deviceName}",
      action: "listRegistrationKey",
      apiVersion: "2021-05-01",
      names: { deviceName: name("the name of the device", "the name of a device") },
      result: object("ListDeviceRegistrationKeyResult", "The key that registers a device.", {
        registrationKey: string("The key.", { required: true }),
      }),
    },
    listVendorSkusCredential: {
      resource: "VendorSkusCredentials",
      summary: "what the images of a vendor's SKU are uploaded with",
      scope: "subscription",
      path: "vendors/{vendorName}/vendorSkus/{skuName}",
      action: "listCredential",
      apiVersion: "2022-01-01-preview",
      names: {
        vendorName: name("the name of the vendor", "the name of a vendor"),
        skuName: name("the name of the SKU", "the name of a SKU"),
      },
      result: object("ListVendorSkusCredentialResult", "What images are uploaded with.", registryToken),
      stable: false,
    },
  },
});
