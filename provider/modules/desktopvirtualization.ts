// Generated from services/desktopvirtualization.ts by `npm run generate`.
/** Keys of Azure Virtual Desktop; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import desktopvirtualization from "../services/desktopvirtualization";

const hostPoolRegistrationTokens = operationOf(desktopvirtualization, "listHostPoolRegistrationTokens");
const sessionHostSingleRegistrationTokens = operationOf(
  desktopvirtualization,
  "listSessionHostSingleRegistrationTokens",
);

/** Registration tokens. */
export interface ListHostPoolRegistrationTokensResult {
  /** The tokens. */
  value: RegistrationTokenMinimal[] | undefined;
  /** Where the next page is. */
  nextLink: string;
}

/** One registration token. */
export interface RegistrationTokenMinimal {
  /** The token. */
  token: string | undefined;
  /** Until when the token is valid: an RFC 3339 date and time. */
  expirationTime: string | undefined;
}

/** Registration tokens. */
export interface ListSessionHostSingleRegistrationTokensResult {
  /** The tokens. */
  value: RegistrationTokenMinimal[] | undefined;
  /** Where the next page is. */
  nextLink: string;
}

/** The arguments of {@link listHostPoolRegistrationTokens}. */
export type ListHostPoolRegistrationTokensArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the host pool: 3 to 64 letters, digits, spaces, @, ., `-` and `_`. */
  hostPoolName: string;
}>;

/** The arguments of {@link listSessionHostSingleRegistrationTokens}. */
export type ListSessionHostSingleRegistrationTokensArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the host pool: 3 to 64 letters, digits, spaces, @, ., `-` and `_`. */
  hostPoolName: string;
  /** The name of the session host. */
  sessionHostName: string;
}> & {
  /** Until when the token is to be valid: a date and time in UTC. */
  expirationTimeInUtc: pulumi.Input<string>;
};

/**
 * Lists the tokens by which session hosts register with a host pool.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the host pool is not found. Needs
 * `Microsoft.DesktopVirtualization/hostPools/listRegistrationTokens/action`.
 *
 * @param args `resourceGroupName` and `hostPoolName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2024-04-03 by default
 *
 * @example
 * const keys = desktopvirtualization.listHostPoolRegistrationTokens({ resourceId: pool.id });
 * export const secret = keys.value;
 */
export const listHostPoolRegistrationTokens = functionOf<
  ListHostPoolRegistrationTokensArgs,
  ListHostPoolRegistrationTokensResult
>(hostPoolRegistrationTokens);

/** {@link listHostPoolRegistrationTokens} under azure-native's other name. */
export const listHostPoolRegistrationTokensOutput: typeof listHostPoolRegistrationTokens =
  listHostPoolRegistrationTokens;

/**
 * Lists the tokens by which one session host registers with its host pool.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the session host is not found. Needs
 * `Microsoft.DesktopVirtualization/hostPools/sessionHosts/listSingleSessionHostRegistrationTokens/action`.
 *
 * @param args `resourceGroupName`, `hostPoolName` and `sessionHostName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * API version 2026-01-01-preview by default
 *
 * @example
 * const keys = desktopvirtualization.listSessionHostSingleRegistrationTokens({ resourceId: host.id });
 * export const secret = keys.value;
 */
export const listSessionHostSingleRegistrationTokens = functionOf<
  ListSessionHostSingleRegistrationTokensArgs,
  ListSessionHostSingleRegistrationTokensResult
>(sessionHostSingleRegistrationTokens);

/** {@link listSessionHostSingleRegistrationTokens} under azure-native's other name. */
export const listSessionHostSingleRegistrationTokensOutput: typeof listSessionHostSingleRegistrationTokens =
  listSessionHostSingleRegistrationTokens;

/** The outputs of {@link HostPoolRegistrationTokens} that the service returns; all of them are secret. */
export interface HostPoolRegistrationTokens extends FieldOutputs<ListHostPoolRegistrationTokensResult> {}

/**
 * Keeps the tokens by which session hosts register with a host pool, encrypted, in the stack's state. A key
 * that was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what
 * uses them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes
 * nothing in Azure.
 *
 * Takes the arguments of {@link listHostPoolRegistrationTokens}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new desktopvirtualization.HostPoolRegistrationTokens("keys", { resourceId: pool.id });
 */
export class HostPoolRegistrationTokens extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListHostPoolRegistrationTokensArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(hostPoolRegistrationTokens, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
  ): HostPoolRegistrationTokens {
    return new HostPoolRegistrationTokens(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link SessionHostRegistrationTokens} that the service returns; all of them are secret. */
export interface SessionHostRegistrationTokens extends FieldOutputs<ListSessionHostSingleRegistrationTokensResult> {}

/**
 * Keeps the tokens by which one session host registers with its host pool, encrypted, in the stack's state,
 * as listed first: each call lists another. It is listed anew when an argument or one of `keepers` changes:
 * `revision` goes up, and `rotated` names the fields that changed. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listSessionHostSingleRegistrationTokens}; every value that the service
 * returned is a secret output.
 *
 * @example
 * const keys = new desktopvirtualization.SessionHostRegistrationTokens("keys", { resourceId: host.id, …, keepers: { renewed: "2026-07-01" } });
 */
export class SessionHostRegistrationTokens extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListSessionHostSingleRegistrationTokensArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(sessionHostSingleRegistrationTokens, name, args, opts);
  }
}
