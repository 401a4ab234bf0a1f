import { boolean, listOf, name, number, object, of, service, string } from "../operations/declare";

const required = { required: true } as const;

const sas = (blob: string) => ({ ...required, example: `https://fake.blob.example/${blob}?sig={mark}` });

const system = { ...required, values: ["None", "Windows", "Linux"] };

export default service({
  module: "azurestack",
  namespace: "Microsoft.AzureStack",
  title: "Azure Stack Hub",
  operations: {
    listProductDetails: {
      resource: "ProductDetails",
      summary: "the details of a product",
      details: ", with the URLs that it is downloaded from",
      resourceGroup: "resourceGroup",
      path: "registrations/{registrationName}/products/{productName}",
      action: "listDetails",
      apiVersion: "2022-06-01",
      names: {
        registrationName: name("the name of the registration", "the name of a registration"),
        productName: name("the name of the product", "the name of a product"),
      },
      result: object(
        "ListProductDetailsResult",
        "The details of a product.",
        {
          computeRole: string("What the product runs on.", { ...required, values: ["None", "IaaS", "PaaS"] }),
          dataDiskImages: listOf(
            object("DataDiskImage", "The image of a data disk.", {
              lun: number("The number of the disk.", required),
              sourceBlobSasUri: string("The URL of the image, with a shared access signature.", sas("data")),
            }),
            "The images of the data disks.",
            required,
          ),
          isSystemExtension: boolean("Whether it is a part of the system.", required),
          osDiskImage: of(
            object("OsDiskImage", "The image of the system disk.", {
              operatingSystem: string("The operating system.", system),
              sourceBlobSasUri: string("The URL of the image, with a shared access signature.", sas("os")),
            }),
            "The image of the system disk.",
            required,
          ),
          supportMultipleExtensions: boolean("Whether a machine may have it several times.", required),
          uri: string("The URL of the product, with a shared access signature.", {
            ...sas("product"),
            within: "sourceBlob",
          }),
          version: string("The version of the product.", required),
          vmOsType: string("The operating system that it is for.", system),
          vmScaleSetEnabled: boolean("Whether it is for scale sets.", required),
        },
        {
          envelope: "properties",
          itself: {
            galleryPackageBlobSasUri: string(
              "The URL of its package for the gallery, with a shared access signature.",
              sas("gallery"),
            ),
            productKind: string("The kind of the product.", required),
          },
        },
      ),
      stable: false,
    },
  },
});
