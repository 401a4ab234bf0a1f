import { listOf, name, object, service, string } from "../operations/declare";

const registryName = name("the name of the registry", "5 to 50 letters and digits", /^[a-zA-Z0-9]{5,50}$/);

export default service({
  module: "containerregistry",
  namespace: "Microsoft.ContainerRegistry",
  title: "Azure Container Registry",
  operations: {
    listRegistryCredentials: {
      resource: "RegistryCredentials",
      summary: "the admin user of a container registry and its two passwords",
      path: "registries/{registryName}",
      action: "listCredentials",
      apiVersion: "2025-11-01",
      reference: "https://learn.microsoft.com/rest/api/containerregistry/registries/listcredentials",
      names: { registryName },
      result: object("ListRegistryCredentialsResult", "The admin user of a registry.", {
        username: string("The name of the admin user."),
        passwords: listOf(
          object("RegistryPassword", "One of the two passwords of the admin user.", {
            name: string("Which of the two: `password` or `password2`.", {
              values: ["password", "password2"],
            }),
            value: string("The password."),
          }),
          "The passwords of the admin user; either one works.",
          { identity: { name: ["password", "password2"] } },
        ),
      }),
      pair: { activeKey: ["passwords.password.value", "passwords.password2.value"] },
    },
  },
});
