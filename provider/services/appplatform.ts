import { boolean, listOf, name, object, service, string } from "../operations/declare";
import { keyPair, primaryAndSecondary, twoKeys } from "./shared/twoKeys";

const serviceName = name("the name of the service", "the name of an Azure Spring Apps service");
const jobName = name("the name of the job", "the name of a job");

const secrets = listOf(
  object("Secret", "A secret environment variable.", {
    name: string("The name of the variable."),
    value: string("The value of the variable."),
  }),
  "The secret environment variables.",
  { required: true },
);

const testEndpoint = (key: string) => ({
  example: `https://primary:{${key}}@fake-spring.test.example`,
});

export default service({
  module: "appplatform",
  namespace: "Microsoft.AppPlatform",
  title: "Azure Spring Apps",
  operations: {
    listServiceTestKeys: {
      resource: "ServiceTestKeys",
      summary: "the two keys of a service's test endpoint",
      path: "Spring/{serviceName}",
      action: "listTestKeys",
      apiVersion: "2023-12-01",
      names: { serviceName },
      result: object("ListServiceTestKeysResult", "The keys of a service's test endpoint.", {
        ...twoKeys(primaryAndSecondary),
        primaryTestEndpoint: string("The URL of the test endpoint, with the first key.", {
          ...testEndpoint("primaryKey"),
        }),
        secondaryTestEndpoint: string("The URL of the test endpoint, with the second key.", {
          ...testEndpoint("secondaryKey"),
        }),
        enabled: boolean("Whether the test endpoint is enabled."),
      }),
      pair: keyPair,
      warnings: [
        { when: { enabled: false }, says: "the test endpoint is disabled, and its keys are of no use" },
      ],
    },
    listJobEnvSecrets: {
      resource: "JobEnvSecrets",
      summary: "the secret environment variables of a job",
      path: "Spring/{serviceName}/jobs/{jobName}",
      action: "listEnvSecrets",
      apiVersion: "2024-05-01-preview",
      names: { serviceName, jobName },
      result: object("ListJobEnvSecretsResult", "The secret environment variables of a job.", {
        value: secrets,
      }),
    },
    listJobExecutionEnvSecrets: {
      resource: "JobExecutionEnvSecrets",
      summary: "the secret environment variables of an execution of a job",
      path: "Spring/{serviceName}/jobs/{jobName}/executions/{jobExecutionName}",
      action: "listEnvSecrets",
      apiVersion: "2024-05-01-preview",
      names: {
        serviceName,
        jobName,
        jobExecutionName: name("the name of the execution", "the name of an execution"),
      },
      result: object(
        "ListJobExecutionEnvSecretsResult",
        "The secret environment variables of an execution of a job.",
        { value: secrets },
      ),
    },
  },
});
