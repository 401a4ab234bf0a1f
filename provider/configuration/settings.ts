/**
 * Settings from the stack's configuration and the environment, under azure-native's names and in its order:
 * this package's own key, then azure-native's, then the environment's ARM_* variables. The Azure SDKs' variables,
 * AZURE_*, are a separate family: see `credential.ts`.
 */
import type { Settings } from "../arm/settings";
import { readCloud } from "./cloud";
import { chooseCredential, isAzureCli, isOfAzureFamily, readCredentialValues } from "./credential";
import { settings as declared } from "./declaration";
import { Reader, type StackConfiguration } from "./reader";

export type { StackConfiguration } from "./reader";

/** What a key resource does with keys that were rotated in Azure. */
export type OnRotation = (typeof declared.onRotation.values)[number];

/** What the keys are in a preview if the identity may not list them. */
export type Unreadable = (typeof declared.unreadable.values)[number];

/** @throws ArgsError if it is none of them */
export function readOnRotation(configuration: StackConfiguration): OnRotation {
  return readChoice(configuration, "onRotation", declared.onRotation);
}

/** @throws ArgsError if it is none of them */
export function readUnreadable(configuration: StackConfiguration): Unreadable {
  return readChoice(configuration, "unreadable", declared.unreadable);
}

function readChoice<Value extends string>(
  configuration: StackConfiguration,
  name: "onRotation" | "unreadable",
  { values, default: byDefault }: { readonly values: readonly Value[]; readonly default: Value },
): Value {
  const reader = new Reader(configuration, {});
  const given = reader.string(name) ?? byDefault;
  const value = values.find((each) => each === given);
  if (value !== undefined) return value;
  reader.reject(name, `takes one of ${values.join(", ")}`);
  reader.throwIfWrong();
  return byDefault;
}

/**
 * @throws ArgsError with all problems of the values
 * @throws CredentialError if the chosen credential lacks one of its settings
 */
export function readSettings(configuration: StackConfiguration, environment: NodeJS.ProcessEnv): Settings {
  const reader = new Reader(configuration, environment);
  const credential = readCredentialValues(reader);
  const subscriptionId =
    reader.segment("subscriptionId") ??
    (isOfAzureFamily(credential) ? reader.ofAzureFamily().segment("subscriptionId") : undefined);
  const { isOwn, ...cloud } = readCloud(reader, isAzureCli(credential));
  const settings = {
    ...(subscriptionId === undefined ? {} : { subscriptionId }),
    ...cloud,
    timeoutSeconds: reader.positive("timeoutSeconds"),
    readyTimeoutSeconds: reader.positive("readyTimeoutSeconds"),
    maxConcurrency: Math.ceil(reader.positive("maxConcurrency")),
  };
  reader.throwIfWrong();
  return { ...settings, credential: chooseCredential(credential, isOwn) };
}
