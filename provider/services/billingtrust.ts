import { object, resourceId, service, string } from "../operations/declare";

export default service({
  module: "billingtrust",
  namespace: "Microsoft.BillingTrust",
  title: "Microsoft Billing Trust",
  operations: {
    listAssessmentUploadToken: {
      resource: "AssessmentUploadToken",
      summary: "a token that uploads documents for an assessment",
      scope: { extends: "resourceUri" },
      path: "assessments/default",
      action: "listUploadToken",
      apiVersion: "2026-03-17-preview",
      names: { resourceUri: resourceId("the ARM ID of what is assessed") },
      result: object("ListAssessmentUploadTokenResult", "A token that uploads documents.", {
        token: string("The token.", { required: true }),
      }),
      stable: false,
    },
  },
});
