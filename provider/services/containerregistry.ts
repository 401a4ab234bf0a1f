import { listOf, name, object, service, string } from "../operations/declare";
import { taskDetails } from "./shared/containerregistry/task";
import { taskRunDetails } from "./shared/containerregistry/taskRun";

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
    listRegistryBuildSourceUploadUrl: {
      resource: "RegistryBuildSourceUploadUrl",
      summary: "a URL that the source of a build is uploaded to",
      path: "registries/{registryName}",
      action: "listBuildSourceUploadUrl",
      apiVersion: "2019-04-01",
      names: { registryName },
      result: object(
        "ListRegistryBuildSourceUploadUrlResult",
        "Where the source of a build is uploaded to.",
        {
          relativePath: string("The path that the source has for the build."),
          uploadUrl: string("The URL of the blob, with a shared access signature.", {
            example: "https://fake.blob.example/source/{mark}.tar.gz",
          }),
        },
      ),
      stable: false,
    },
    listRunLogSasUrl: {
      resource: "RunLogSasUrl",
      summary: "a URL that the log of a run is read from",
      path: "registries/{registryName}/runs/{runId}",
      action: "listLogSasUrl",
      apiVersion: "2019-04-01",
      names: { registryName, runId: name("the ID of the run", "the ID of a run") },
      result: object("ListRunLogSasUrlResult", "Where the log of a run is read from.", {
        logArtifactLink: string("The URL of the log in a registry.", {
          example: "https://fake.azurecr.example/log/{mark}",
        }),
        logLink: string("The URL of the log, with a shared access signature.", {
          example: "https://fake.blob.example/log/{mark}",
        }),
      }),
      stable: false,
    },
    listTaskDetails: {
      resource: "TaskSecrets",
      summary: "a task of a container registry with its secrets",
      path: "registries/{registryName}/tasks/{taskName}",
      action: "listDetails",
      apiVersion: "2019-04-01",
      names: { registryName, taskName: name("the name of the task", "the name of a task") },
      result: taskDetails,
    },
    listTaskRunDetails: {
      resource: "TaskRunSecrets",
      summary: "a run of a container registry's task with its secrets",
      path: "registries/{registryName}/taskRuns/{taskRunName}",
      action: "listDetails",
      apiVersion: "2019-06-01-preview",
      names: { registryName, taskRunName: name("the name of the task run", "the name of a task run") },
      result: taskRunDetails,
    },
  },
});
