/** How one call works: arguments → target → Resource Manager → typed result. Does not depend on Pulumi. */
import { azureCliAccount } from "./arm/identity/azureCli";
import type { ArmClient, SendOptions } from "./arm/client";
import { Deadline } from "./arm/clock";
import { ArgsError, ArmError, armErrorOf } from "./arm/errors/errors";
import { visible } from "./arm/outside";
import type { Settings } from "./arm/settings";
import type { Target } from "./arm/target";
import { functionNameOf, type Operation } from "./operations/operation";
import { parseResult, warningsOf } from "./operations/result";
import { needsSubscription, targetOf } from "./operations/target";
import { ageWarningsOf, missingActiveOf, activeUse } from "./operations/twoKeys";
import { UNKNOWN } from "./specialValues";

/** The arguments of a call: plain values, not checked yet. */
export type Args = Readonly<Record<string, unknown>>;

export interface Context extends SendOptions {
  readonly settings: Settings;
  readonly client: ArmClient;
  /** The function or resource in messages; the operation's function by default. */
  readonly subject?: string;
  /** Called with a one-line warning; the call itself succeeded. */
  readonly warn: (message: string) => void;
  /** Called if the response lacks the active key, which otherwise is an error. */
  readonly onNoActiveKey?: (error: ArmError) => void;
}

/**
 * Lists the keys of a resource.
 *
 * @throws ArgsError before anything is sent, CredentialError, ArmError
 */
export async function listKeys(operation: Operation, args: Args, context: Context): Promise<object> {
  return (await listKeysOf(operation, args, context)).keys;
}

/** As {@link listKeys}, with the ARM ID of the resource whose keys they are. */
export async function listKeysOf(
  operation: Operation,
  args: Args,
  context: Context,
): Promise<{ resourceId: string; keys: object }> {
  const startedAt = performance.now();
  const target = (await findTarget(operation, args, context)) as Target;
  const response = await context.client.send(target, {
    ...context,
    spent: performance.now() - startedAt,
  });
  const { result, mismatches } = parseResult(operation, response);
  const declared = warningsOf(operation, result);
  const missing = missingActiveOf(operation, result, activeUse(args));
  if (missing !== undefined) {
    // The declared warnings explain why there is no key.
    const error = noActiveKey(target, missing, declared);
    if (context.onNoActiveKey === undefined) throw error;
    context.onNoActiveKey(error);
  }
  const warnings = [
    ...(mismatches.length === 0 ? [] : [mismatchWarning(target, mismatches)]),
    ...(missing === undefined ? declared : []),
    ...ageWarningsOf(operation, result, args, Date.now()),
  ];
  for (const warning of warnings) {
    context.warn(visible(`${target.operation} of ${target.resourceId}: ${warning}.`));
  }
  return { resourceId: target.resourceId, keys: result };
}

/**
 * Resolves arguments to a target. Falls back to the configured subscription. Returns `undefined` while any argument is
 * unknown.
 *
 * @throws ArgsError
 */
export async function findTarget(
  operation: Operation,
  args: Args,
  {
    settings,
    client,
    subject = functionNameOf(operation),
  }: Pick<Context, "settings" | "subject"> & Partial<Pick<Context, "client">>,
): Promise<Target | undefined> {
  if (
    operation.isAny ||
    !needsSubscription(operation, args) ||
    settings.subscriptionId !== undefined ||
    settings.credential.kind !== "Azure CLI"
  ) {
    return targetOf(operation, args, settings.subscriptionId, subject);
  }
  // Validate the other arguments first, so that a typo does not start the Azure CLI.
  targetOf(operation, { ...args, subscriptionId: UNKNOWN }, undefined, subject);
  const { timeoutSeconds } = settings;
  const limit = new Deadline(timeoutSeconds * 1000, client?.signal, {
    reasonOf: () => cliTooLate(subject, timeoutSeconds),
  });
  try {
    const account = await azureCliAccount(limit.signal);
    return targetOf(operation, args, account?.subscriptionId, subject);
  } catch (error) {
    throw withNotChosen(error, settings.credential.notChosen);
  } finally {
    limit.clear();
  }
}

/** In a pod or on a runner there may be no Azure CLI, but an identity that nothing chose. */
function withNotChosen(error: unknown, notChosen: string | undefined): unknown {
  if (!(error instanceof ArgsError) || notChosen === undefined) return error;
  const problems = error.problems.map(({ property, reason }) => ({
    property,
    reason: property === "subscriptionId" ? `${reason}. ${notChosen}` : reason,
  }));
  return new ArgsError(error.subject, problems);
}

function cliTooLate(subject: string, seconds: number): ArgsError {
  return new ArgsError(subject, [
    {
      property: "subscriptionId",
      reason: `is missing, and the Azure CLI (\`az account show\`) did not respond within ${seconds} second${seconds === 1 ? "" : "s"}; give it, or run \`pulumi config set azure-native:subscriptionId <id>\`, or set ARM_SUBSCRIPTION_ID, or raise azure-listkeys:timeoutSeconds`,
    },
  ]);
}

/** More than these are not read. */
const MISMATCHES_SHOWN = 3;

function mismatchWarning({ apiVersion }: Target, mismatches: readonly string[]): string {
  const more = mismatches.length - MISMATCHES_SHOWN;
  const shown = mismatches.slice(0, MISMATCHES_SHOWN).join("; ");
  return `the response is not as declared for api-version ${apiVersion}, and is passed on as it came: ${shown}${more > 0 ? `; and ${more} more` : ""}`;
}

const NO_ACTIVE_KEY = "NoActiveKey";

/** True if a response is valid but lacks the active key. */
export function isNoActiveKey(error: unknown): error is ArmError {
  return error instanceof ArmError && error.code === NO_ACTIVE_KEY;
}

/** @param declared the warnings of the operation, as the rest of a sentence */
function noActiveKey(
  target: Target,
  { reason, advice }: { reason: string; advice: string },
  declared: readonly string[],
): ArmError {
  return armErrorOf(target, {
    code: NO_ACTIVE_KEY,
    status: 200,
    reason: [reason, ...declared].join(": "),
    ...(declared.length === 0 && { advice }),
  });
}
