/** The way of a call: arguments → target → Resource Manager → typed result. Nothing of Pulumi in it. */
import { azureCliSubscription } from "./arm/azureCli";
import type { ArmClient, PostOptions } from "./arm/client";
import { type ArmError, armErrorOf } from "./arm/errors";
import { visible } from "./arm/outside";
import type { Settings } from "./arm/settings";
import type { Target } from "./arm/target";
import { functionNameOf, type Operation, type PathParameter } from "./operations/operation";
import { parseResult } from "./operations/result";
import { anyTargetOf, needsSubscription, targetOf, UNKNOWN } from "./operations/target";
import { ageWarningsOf } from "./operations/twoKeys";

/** The arguments of a call, as plain values that nobody has checked yet. */
export type Args = Readonly<Record<string, unknown>>;

export interface Context extends PostOptions {
  readonly settings: Settings;
  readonly client: ArmClient;
  /** What messages say was called; the operation's function by default. */
  readonly subject?: string;
  /** Is told, in one line, what a person should know although nothing failed. */
  readonly warn: (message: string) => void;
}

/**
 * Lists the keys of a resource.
 *
 * @throws ArgsError before anything is sent, CredentialError, ArmError
 */
export async function listKeys<Result extends object>(
  operation: Operation<Record<string, PathParameter>, Result>,
  args: Args,
  context: Context,
): Promise<Result> {
  const target = (await findTarget(operation, args, context.settings, context.subject)) as Target;
  const parsed = parseResult(operation, await context.client.post(target, context));
  if ("problems" in parsed) throw unexpectedAnswer(target, parsed.problems);
  const { result } = parsed;
  const warnings = [
    ...(operation.warningsOf?.(result) ?? []),
    ...ageWarningsOf(operation, result, args, Date.now()),
  ];
  for (const warning of warnings) {
    context.warn(visible(`${target.operation} of ${target.resourceId}: ${warning}.`));
  }
  return result;
}

/**
 * Calls any list action of any resource; the answer is passed on as it is.
 *
 * @throws ArgsError before anything is sent, CredentialError, ArmError
 */
export async function listAny(args: Args, context: Context): Promise<Record<string, unknown>> {
  return { ...(await context.client.post(anyTargetOf(args), context)) };
}

/**
 * What the arguments name, the subscription from the settings where they leave it to them; `undefined` while
 * an argument is unknown.
 *
 * @throws ArgsError
 */
export async function findTarget(
  operation: Operation,
  args: Args,
  settings: Settings,
  subject = functionNameOf(operation),
): Promise<Target | undefined> {
  if (
    !needsSubscription(args) ||
    settings.subscriptionId !== undefined ||
    settings.credential.kind !== "Azure CLI"
  ) {
    return targetOf(operation, args, settings.subscriptionId, subject);
  }
  // Nobody is asked for the subscription while the other arguments are wrong.
  targetOf(operation, { ...args, subscriptionId: UNKNOWN }, undefined, subject);
  return targetOf(operation, args, await azureCliSubscription(), subject);
}

function unexpectedAnswer(target: Target, problems: readonly string[]): ArmError {
  return armErrorOf(target, {
    code: "UnexpectedAnswer",
    status: 200,
    reason: `the answer is not of the form that api-version ${target.apiVersion} has: ${problems.join("; ")}`,
    advice: "Give another apiVersion, or use arm.listKeys, which takes any answer",
  });
}
