/** The provider's configuration: the stack's `azure-listkeys:…`, or that of an explicit provider. */
import { ArgsError, type ArgsProblem, CredentialError } from "../arm/errors/errors";
import { settingsByName } from "../configuration/declaration";
import { readProfile } from "../configuration/profile";
import { settingMeantBy, unknownSettings } from "../configuration/unknownSettings";
import type { StackConfiguration } from "../configuration/settings";
import type { Properties } from "../lifecycle/state";
import { unwrapAll, holdsSecret, holdsUnknown, secret, secretTextsIn } from "../specialValues";
import { type Failure, failuresOf, profileProblemsIn } from "./errors";
import { maskOfSettings } from "./mask";

const NAMESPACE = "azure-listkeys:";

/** In the form of a stack's configuration. SDKs send values that are not strings as JSON, and some as they are. */
export function configurationOf(args: Properties): StackConfiguration {
  return Object.fromEntries(
    Object.entries(unwrapAll(args))
      .filter(([, value]) => value !== null && !holdsUnknown(value))
      .map(([name, value]) => [NAMESPACE + name, typeof value === "string" ? value : JSON.stringify(value)]),
  );
}

/** The secret settings: by their declaration, or because the program marked them. */
export function secretSettingsIn(args: Properties): string[] {
  const secrets = Object.entries(args).filter(([name, value]) => isSecret(name, value));
  return secrets.flatMap(([, value]) => secretTextsIn(value, true));
}

function isSecret(name: string, value: unknown): boolean {
  return settingsByName[name]?.secret === true || holdsSecret(value);
}

/** The inputs with the secrets marked, or the problems with them. The URN is that of the provider. */
export function checkConfiguration(
  news: Properties,
  urn: string,
): { inputs: Properties } | { failures: readonly Failure[] } {
  const given = Object.keys(news).filter((name) => name !== "profile");
  const names = [
    ...failuresOf(profileProblemsIn(news), news, (text) => text),
    ...unknownSettings(given, projectOf(urn)).map(failureIn(news)),
  ];
  const failures = holdsUnknown(unwrapAll(news))
    ? names
    : [...names, ...problemsOf(configurationOf(news), news)];
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

/** https://www.pulumi.com/docs/iac/concepts/resources/names/#urns */
function projectOf(urn: string): string {
  return urn.split("::")[1] ?? "";
}

function problemsOf(configuration: StackConfiguration, given: Properties): Failure[] {
  const mask = maskOfSettings(secretSettingsIn(given));
  try {
    readProfile(configuration, process.env, undefined);
    return [];
  } catch (error) {
    if (error instanceof CredentialError) return [{ property: "", reason: mask(error.message) }];
    if (!(error instanceof ArgsError)) throw error;
    return error.problems.map(failureIn(given, mask));
  }
}

/** The engine would print the value of a property, which may be meant for a secret setting. */
function failureIn(given: Properties, mask = (text: string) => text): (problem: ArgsProblem) => Failure {
  return ({ property, reason }) => {
    // An environment variable is not a property.
    const name = property.startsWith(NAMESPACE) ? property.slice(NAMESPACE.length) : "";
    const setting = settingMeantBy(name);
    const isShown = setting !== undefined && setting.secret !== true && !holdsSecret(given[name]);
    return { property: isShown ? name : "", reason: `${property} ${mask(reason)}` };
  };
}
