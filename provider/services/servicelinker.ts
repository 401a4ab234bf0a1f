import { listOf, name, object, resourceId, service, string } from "../operations/declare";

export default service({
  module: "servicelinker",
  namespace: "Microsoft.ServiceLinker",
  title: "Azure Service Connector",
  operations: {
    listLinkerConfigurations: {
      resource: "LinkerConfigurations",
      summary: "the settings that a resource is connected to another one with",
      path: "linkers/{linkerName}",
      scope: { extends: "resourceUri" },
      action: "listConfigurations",
      apiVersion: "2024-04-01",
      names: {
        resourceUri: resourceId("the ARM ID of the resource that is connected"),
        linkerName: name("the name of the linker", "the name of a linker"),
      },
      result: object("ListLinkerConfigurationsResult", "The settings of a connection.", {
        configurations: listOf(
          object("SourceConfiguration", "One setting of a connection.", {
            name: string("The name of the setting."),
            value: string("The value of the setting."),
            configType: string("Whether it is the value itself, or a reference to a secret of a key vault.", {
              required: true,
              values: ["Default", "KeyVaultSecret"],
            }),
            keyVaultReferenceIdentity: string("The managed identity that the reference is read by."),
            description: string("What the setting is for."),
          }),
          "The settings.",
        ),
      }),
    },
  },
});
