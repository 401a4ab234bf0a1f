import { listOf, name, object, service, string } from "../operations/declare";

export default service({
  module: "importexport",
  namespace: "Microsoft.ImportExport",
  title: "Azure Import/Export",
  operations: {
    listBitLockerKey: {
      resource: "JobBitLockerKeys",
      summary: "the BitLocker keys of the drives of a job",
      path: "jobs/{jobName}",
      action: "listBitLockerKeys",
      apiVersion: "2021-01-01",
      names: { jobName: name("the name of the job", "the name of a job") },
      result: object("ListBitLockerKeyResult", "The BitLocker keys of a job.", {
        value: listOf(
          object("DriveBitLockerKey", "The key of one drive.", {
            driveId: string("The ID of the drive, as its hardware has it."),
            bitLockerKey: string("The BitLocker key or password."),
          }),
          "The keys.",
        ),
      }),
    },
  },
});
