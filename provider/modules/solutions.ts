// Generated from services/solutions.ts by `npm run generate`.
/** Keys of Azure Managed Applications; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import solutions from "../services/solutions";

const applicationTokens = operationOf(solutions, "listApplicationTokens");

/** Tokens of an application's identities. */
export interface ListApplicationTokensResult {
  /** The tokens. */
  value: ManagedIdentityToken[] | undefined;
}

/** A token of a managed identity. */
export interface ManagedIdentityToken {
  /** The token. */
  accessToken: string | undefined;
  /** What the token is for. */
  authorizationAudience: string | undefined;
  /** For how many seconds the token is valid. */
  expiresIn: string | undefined;
  /** When the token expires, in seconds since 1970. */
  expiresOn: string | undefined;
  /** From when the token is valid, in seconds since 1970. */
  notBefore: string | undefined;
  /** The ARM ID of the identity. */
  resourceId: string | undefined;
  /** What kind of token it is. */
  tokenType: string | undefined;
}

/** The arguments of {@link listApplicationTokens}. */
export type ListApplicationTokensArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the application. */
  applicationName: string;
}> & {
  /** What the tokens are for. */
  authorizationAudience?: pulumi.Input<string | undefined> | undefined;
  /** The ARM IDs of the user-assigned identities. */
  userAssignedIdentities?: pulumi.Input<pulumi.Input<string>[] | undefined> | undefined;
};

/**
 * Lists tokens of a managed application's identities.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the application is not found. Needs `Microsoft.Solutions/applications/listTokens/action`.
 *
 * @param args `resourceGroupName` and `applicationName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2021-07-01 by default
 *
 * @example
 * const keys = solutions.listApplicationTokens({ resourceId: application.id });
 * export const secret = keys.value;
 */
export const listApplicationTokens = functionOf<ListApplicationTokensArgs, ListApplicationTokensResult>(
  applicationTokens,
);

/** {@link listApplicationTokens} under azure-native's other name. */
export const listApplicationTokensOutput: typeof listApplicationTokens = listApplicationTokens;

/** The outputs of {@link ApplicationTokens} that the service returns; all of them are secret. */
export interface ApplicationTokens extends FieldOutputs<ListApplicationTokensResult> {}

/**
 * Keeps tokens of a managed application's identities, encrypted, in the stack's state, as listed first: each
 * call lists another. It is listed anew when an argument or one of `keepers` changes: `revision` goes up,
 * and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listApplicationTokens}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new solutions.ApplicationTokens("keys", { resourceId: application.id, keepers: { renewed: "2026-07-01" } });
 */
export class ApplicationTokens extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListApplicationTokensArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(applicationTokens, name, args, opts);
  }
}
