// Generated from services/saas.ts by `npm run generate`.
/** Keys of Microsoft SaaS; the names are those of azure-native's module. */
import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import saas from "../services/saas";

const saasSubscriptionLevelAccessToken = operationOf(saas, "listSaasSubscriptionLevelAccessToken");

/** A token for the publisher's page. */
export interface ListSaasSubscriptionLevelAccessTokenResult {
  /** The URL of the publisher's page. */
  publisherOfferBaseUri: string | undefined;
  /** The token. */
  token: string | undefined;
}

/** The arguments of {@link listSaasSubscriptionLevelAccessToken}. */
export type ListSaasSubscriptionLevelAccessTokenArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the resource. */
  resourceName: string;
}>;

/**
 * Lists a token for the publisher's page of a SaaS resource.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the resource is not found. Needs `Microsoft.SaaS/resources/listAccessToken/action`.
 *
 * @param args `resourceGroupName` and `resourceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.token`)
 * API version 2018-03-01-beta by default
 *
 * @example
 * const keys = saas.listSaasSubscriptionLevelAccessToken({ resourceId: resource.id });
 * export const secret = keys.token;
 */
export const listSaasSubscriptionLevelAccessToken = functionOf<
  ListSaasSubscriptionLevelAccessTokenArgs,
  ListSaasSubscriptionLevelAccessTokenResult
>(saasSubscriptionLevelAccessToken);

/** {@link listSaasSubscriptionLevelAccessToken} under azure-native's other name. */
export const listSaasSubscriptionLevelAccessTokenOutput: typeof listSaasSubscriptionLevelAccessToken =
  listSaasSubscriptionLevelAccessToken;

/** The outputs of {@link SaasSubscriptionLevelAccessToken} that the service returns; all of them are secret. */
export interface SaasSubscriptionLevelAccessToken extends FieldOutputs<ListSaasSubscriptionLevelAccessTokenResult> {}

/**
 * Keeps a token for the publisher's page of a SaaS resource, encrypted, in the stack's state, as listed
 * first: each call lists another. It is listed anew when an argument or one of `keepers` changes: `revision`
 * goes up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listSaasSubscriptionLevelAccessToken}; every value that the service returned
 * is a secret output.
 *
 * @example
 * const keys = new saas.SaasSubscriptionLevelAccessToken("keys", { resourceId: resource.id, keepers: { renewed: "2026-07-01" } });
 */
export class SaasSubscriptionLevelAccessToken extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListSaasSubscriptionLevelAccessTokenArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(saasSubscriptionLevelAccessToken, name, args, opts);
  }
}
