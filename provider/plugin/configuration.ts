/** The provider's configuration: the settings of the stack's `azure-listkeys:…`, or of a provider that a program makes. */
import { ArgsError, CredentialError } from "../arm/errors";
import { settingsByName } from "../configuration/declaration";
import { readProfile } from "../configuration/profile";
import type { StackConfiguration } from "../configuration/settings";
import type { Properties } from "../lifecycle/state";
import { unwrapAll, holdsSecret, holdsUnknown, secret, secretTextsIn } from "../specialValues";
import { type Failure, failuresOf, profileProblemsIn } from "./errors";
import { maskOfSettings } from "./mask";

const NAMESPACE = "azure-listkeys:";

/** As a stack's configuration has it. SDKs send what is no string as JSON, and some as it is. */
export function configurationOf(args: Properties): StackConfiguration {
  return Object.fromEntries(
    Object.entries(unwrapAll(args))
      .filter(([, value]) => value !== null && !holdsUnknown(value))
      .map(([name, value]) => [NAMESPACE + name, typeof value === "string" ? value : JSON.stringify(value)]),
  );
}

/** The settings that are secrets: by what they are, or because the program says so. */
export function secretSettingsIn(args: Properties): string[] {
  const secrets = Object.entries(args).filter(([name, value]) => isSecret(name, value));
  return secrets.flatMap(([, value]) => secretTextsIn(value, true));
}

function isSecret(name: string, value: unknown): boolean {
  return settingsByName[name]?.secret === true || holdsSecret(value);
}

/** The inputs with what is secret marked, or what is wrong with them. */
export function checkConfiguration(
  news: Properties,
): { inputs: Properties } | { failures: readonly Failure[] } {
  const profile = failuresOf(profileProblemsIn(news), news, (text) => text);
  const failures = holdsUnknown(unwrapAll(news))
    ? profile
    : [...profile, ...problemsOf(configurationOf(news), news)];
  if (failures.length > 0) return { failures };
  return {
    inputs: Object.fromEntries(
      Object.entries(news).map(([name, value]) => [
        name,
        settingsByName[name]?.secret === true && !holdsSecret(value) ? secret(value) : value,
      ]),
    ),
  };
}

function problemsOf(configuration: StackConfiguration, given: Properties): Failure[] {
  const mask = maskOfSettings(secretSettingsIn(given));
  try {
    readProfile(configuration, process.env, undefined);
    return [];
  } catch (error) {
    if (error instanceof CredentialError) return [{ property: "", reason: mask(error.message) }];
    if (!(error instanceof ArgsError)) throw error;
    return error.problems.map(({ property, reason }) => {
      const name = property.startsWith(NAMESPACE) ? property.slice(NAMESPACE.length) : "";
      // The engine prints the value; a variable of the environment is no property.
      const shown = isSecret(name, given[name]) ? "" : name;
      return { property: shown, reason: `${property} ${mask(reason)}` };
    });
  }
}
