// Generated from services/healthbot.ts by `npm run generate`.
/** Keys of Azure Health Bot; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import healthbot from "../services/healthbot";

const botSecrets = operationOf(healthbot, "listBotSecrets");

/** The secrets of a health bot. */
export interface ListBotSecretsResult {
  /** The secrets. */
  secrets: HealthBotKey[] | undefined;
}

/** One secret. */
export interface HealthBotKey {
  /** Which secret it is. */
  keyName: string | undefined;
  /** The secret. */
  value: string | undefined;
}

/** The arguments of {@link listBotSecrets}. */
export type ListBotSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the bot. */
  botName: string;
}>;

/**
 * Lists the secrets of a health bot.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the health bot is not found. Needs `Microsoft.HealthBot/healthBots/listSecrets/action`.
 *
 * @param args `resourceGroupName` and `botName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.secrets`)
 * API version 2024-02-01 by default
 *
 * @example
 * const keys = healthbot.listBotSecrets({ resourceId: bot.id });
 * export const secret = keys.secrets;
 */
export const listBotSecrets = functionOf<ListBotSecretsArgs, ListBotSecretsResult>(botSecrets);

/** {@link listBotSecrets} under azure-native's other name. */
export const listBotSecretsOutput: typeof listBotSecrets = listBotSecrets;

/** The outputs of {@link BotSecrets} that the service returns; all of them are secret. */
export interface BotSecrets extends FieldOutputs<ListBotSecretsResult> {}

/**
 * Keeps the secrets of a health bot, encrypted, in the stack's state. A key that was rotated in Azure shows
 * in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listBotSecrets}; every value that the service returned is a secret output.
 *
 * @example
 * const keys = new healthbot.BotSecrets("keys", { resourceId: bot.id });
 */
export class BotSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListBotSecretsArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(botSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): BotSecrets {
    return new BotSecrets(name, { resourceId: id }, { ...opts, id });
  }
}
