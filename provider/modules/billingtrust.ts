// Generated from services/billingtrust.ts by `npm run generate`.
/** Keys of Microsoft Billing Trust; the names are those of azure-native's module. */
import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import billingtrust from "../services/billingtrust";

const assessmentUploadToken = operationOf(billingtrust, "listAssessmentUploadToken");

/** A token that uploads documents. */
export interface ListAssessmentUploadTokenResult {
  /** The token. */
  token: string;
}

/** The arguments of {@link listAssessmentUploadToken}. */
export type ListAssessmentUploadTokenArgs = ArgsOf<{
  /** The ARM ID of what is assessed. */
  resourceUri: string;
}>;

/**
 * Lists a token that uploads documents for an assessment.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the assessment is not found. Needs `Microsoft.BillingTrust/assessments/listUploadToken/action`.
 *
 * @param args `resourceUri`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.token`)
 * API version 2026-03-17-preview by default
 *
 * @example
 * const keys = billingtrust.listAssessmentUploadToken({ resourceId: assessment.id });
 * export const secret = keys.token;
 */
export const listAssessmentUploadToken = functionOf<
  ListAssessmentUploadTokenArgs,
  ListAssessmentUploadTokenResult
>(assessmentUploadToken);

/** {@link listAssessmentUploadToken} under azure-native's other name. */
export const listAssessmentUploadTokenOutput: typeof listAssessmentUploadToken = listAssessmentUploadToken;

/** The outputs of {@link AssessmentUploadToken} that the service returns; all of them are secret. */
export interface AssessmentUploadToken extends FieldOutputs<ListAssessmentUploadTokenResult> {}

/**
 * Keeps a token that uploads documents for an assessment, encrypted, in the stack's state, as listed first:
 * each call lists another. It is listed anew when an argument or one of `keepers` changes: `revision` goes
 * up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listAssessmentUploadToken}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new billingtrust.AssessmentUploadToken("keys", { resourceId: assessment.id, keepers: { renewed: "2026-07-01" } });
 */
export class AssessmentUploadToken extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListAssessmentUploadTokenArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(assessmentUploadToken, name, args, opts);
  }
}
