// Generated from services/search.ts by `npm run generate`.
/** Keys of Azure AI Search; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import search from "../services/search";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const adminKey = operationOf(search, "listAdminKey");
const queryKeyBySearchService = operationOf(search, "listQueryKeyBySearchService");

/** The admin keys of a search service. */
export interface ListAdminKeyResult {
  /** The first key. */
  primaryKey: string;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: string;
}

/** The query keys of a search service. */
export interface ListQueryKeyBySearchServiceResult {
  /** The query keys. */
  value: QueryKey[];
  /** Where the next page is. */
  nextLink: string;
}

/** One query key. */
export interface QueryKey {
  /** The name of the key, which its owner chose. */
  name: string;
  /** The key. */
  key: string;
}

/** The arguments of {@link listAdminKey}. */
export type ListAdminKeyArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the search service: 2 to 60 lower-case letters, digits and `-`, the first two and the last no
   * `-`, and no two `-` in a row.
   */
  searchServiceName: string;
}> &
  KeyUseArgs;

/** The arguments of {@link listQueryKeyBySearchService}. */
export type ListQueryKeyBySearchServiceArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /**
   * The name of the search service: 2 to 60 lower-case letters, digits and `-`, the first two and the last no
   * `-`, and no two `-` in a row.
   */
  searchServiceName: string;
}>;

/**
 * Lists the two admin keys of a search service.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the search service is not found. Needs `Microsoft.Search/searchServices/listAdminKeys/action`.
 *
 * @param args `resourceGroupName` and `searchServiceName`, or `resourceId`; `use` selects the key that
 *   `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/searchmanagement/admin-keys/get (2025-05-01)
 *
 * @example
 * const keys = search.listAdminKey({ resourceId: service.id });
 * export const secret = keys.activeKey;
 */
export const listAdminKey = functionOf<ListAdminKeyArgs, ListAdminKeyResult & ActiveKey>(adminKey);

/** {@link listAdminKey} under azure-native's other name. */
export const listAdminKeyOutput: typeof listAdminKey = listAdminKey;

/**
 * Lists the query keys of a search service.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the search service is not found. Needs `Microsoft.Search/searchServices/listQueryKeys/action`.
 *
 * @param args `resourceGroupName` and `searchServiceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.value`)
 * @see https://learn.microsoft.com/rest/api/searchmanagement/query-keys/list-by-search-service (2025-05-01)
 *
 * @example
 * const keys = search.listQueryKeyBySearchService({ resourceId: service.id });
 * export const secret = keys.value;
 */
export const listQueryKeyBySearchService = functionOf<
  ListQueryKeyBySearchServiceArgs,
  ListQueryKeyBySearchServiceResult
>(queryKeyBySearchService);

/** {@link listQueryKeyBySearchService} under azure-native's other name. */
export const listQueryKeyBySearchServiceOutput: typeof listQueryKeyBySearchService =
  listQueryKeyBySearchService;

/** The outputs of {@link AdminKeys} beside those of every key resource; all but `use` are secret. */
export interface AdminKeys extends FieldOutputs<ListAdminKeyResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two admin keys of a search service, encrypted, in the stack's state. A key that was rotated in
 * Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes.
 * With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listAdminKey}; every value that the service returned is a secret output, and
 * so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new search.AdminKeys("keys", { resourceId: service.id });
 */
export class AdminKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListAdminKeyArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(adminKey, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @param args `use`, if the second key is the active one
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: KeysResourceOptions,
    args?: KeyUseArgs,
  ): AdminKeys {
    return new AdminKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link QueryKeys} that the service returns; all of them are secret. */
export interface QueryKeys extends FieldOutputs<ListQueryKeyBySearchServiceResult> {}

/**
 * Keeps the query keys of a search service, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listQueryKeyBySearchService}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new search.QueryKeys("keys", { resourceId: service.id });
 */
export class QueryKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListQueryKeyBySearchServiceArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(queryKeyBySearchService, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): QueryKeys {
    return new QueryKeys(name, { resourceId: id }, { ...opts, id });
  }
}
