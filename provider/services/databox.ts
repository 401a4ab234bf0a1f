import { listOf, name, object, service, string } from "../operations/declare";
import { unencryptedCredentials } from "./shared/dataBoxSecrets";

export default service({
  module: "databox",
  namespace: "Microsoft.DataBox",
  title: "Azure Data Box",
  operations: {
    listJobCredentials: {
      resource: "JobCredentials",
      summary: "the credentials of a Data Box job",
      details: ": the passwords and keys of its devices and disks",
      path: "jobs/{jobName}",
      action: "listCredentials",
      apiVersion: "2025-07-01",
      names: { jobName: name("the name of the job", "the name of a job") },
      pages: { items: "value", next: "nextLink" },
      result: object("ListJobCredentialsResult", "The credentials of a job.", {
        value: listOf(unencryptedCredentials, "The credentials of the job."),
        nextLink: string("The URL of the next page."),
      }),
    },
  },
});
