// Generated from services/automation.ts by `npm run generate`.
/** Keys of Azure Automation; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ActiveKey, KeyUse } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeyUseArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import automation from "../services/automation";

export type { ActiveKey, KeyUse } from "../operations/publicTypes";

const keyByAutomationAccount = operationOf(automation, "listKeyByAutomationAccount");

/** The keys of an account. */
export interface ListKeyByAutomationAccountResult {
  /** The keys. */
  keys: Key[] | undefined;
}

/** One of the two keys. */
export interface Key {
  /** Which key it is. */
  keyName: string;
  /** What the key allows. */
  permissions: string;
  /** The key. */
  value: string;
}

/** The arguments of {@link listKeyByAutomationAccount}. */
export type ListKeyByAutomationAccountArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the account. */
  automationAccountName: string;
}> &
  KeyUseArgs;

/**
 * Lists the two registration keys of an Automation account.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the automation account is not found. Needs `Microsoft.Automation/automationAccounts/listKeys/action`.
 *
 * @param args `resourceGroupName` and `automationAccountName`, or `resourceId`; `use` selects the key that
 *   `activeKey` is of
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.activeKey`)
 * @see https://learn.microsoft.com/rest/api/automation/keys/listbyautomationaccount (2024-10-23)
 *
 * @example
 * const keys = automation.listKeyByAutomationAccount({ resourceId: account.id });
 * export const secret = keys.activeKey;
 */
export const listKeyByAutomationAccount = functionOf<
  ListKeyByAutomationAccountArgs,
  ListKeyByAutomationAccountResult & ActiveKey
>(keyByAutomationAccount);

/** {@link listKeyByAutomationAccount} under azure-native's other name. */
export const listKeyByAutomationAccountOutput: typeof listKeyByAutomationAccount = listKeyByAutomationAccount;

/**
 * The outputs of {@link AutomationAccountKeys} beside those of every key resource; all but `use` are secret.
 */
export interface AutomationAccountKeys extends FieldOutputs<ListKeyByAutomationAccountResult & ActiveKey> {
  /** Which of the two keys is active. */
  readonly use: pulumi.Output<KeyUse>;
}

/**
 * Keeps the two registration keys of an Automation account, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listKeyByAutomationAccount}; every value that the service returned is a
 * secret output, and so is `activeKey`. Another `use` is an update, and no rotation.
 *
 * @example
 * const keys = new automation.AutomationAccountKeys("keys", { resourceId: account.id });
 */
export class AutomationAccountKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListKeyByAutomationAccountArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(keyByAutomationAccount, name, args, opts);
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
  ): AutomationAccountKeys {
    return new AutomationAccountKeys(name, { ...args, resourceId: id }, { ...opts, id });
  }
}
