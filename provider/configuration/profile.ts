/**
 * Profiles: named settings, so that one program lists keys of several subscriptions, tenants and clouds. A profile
 * overrides the stack's configuration and the environment; the result is read like these.
 */
import type { Settings } from "../arm/settings";
import { digestOf } from "../arm/digest";
import { ArgsError, CredentialError } from "../arm/errors/errors";
import { configurationKeysOf, settingsByName } from "./declaration";
import type { StackConfiguration } from "./reader";
import { type OnRotation, readOnRotation, readSettings, readUnreadable, type Unreadable } from "./settings";

export interface ProfileSettings {
  readonly settings: Settings;
  readonly onRotation: OnRotation;
  readonly unreadable: Unreadable;
}

const PROFILES = "azure-listkeys:profiles";

/** They are overridden together: a token for one cloud is useless in another one, and not safe there. */
const CLOUD: readonly string[] = ["environment", "endpoint", "audience", "authorityHost", "metadataHost"];

/** Settings that a profile overrides one by one. All others are parts of a credential. */
const SINGLE: readonly string[] = [
  "subscriptionId",
  "timeoutSeconds",
  "readyTimeoutSeconds",
  "maxConcurrency",
  "onRotation",
  "unreadable",
];

/** Settings that complete a credential, but do not choose one. */
const NO_CREDENTIAL: readonly string[] = ["tenantId", "auxiliaryTenantIds", "disableInstanceDiscovery"];

/** Variables that a runner sets for each job, whatever the credential. */
const OF_RUNNER = /^(?:ACTIONS|SYSTEM)_/;

/** Set in a pod with workload identity; @azure/identity's managed identity reads it too. */
const FEDERATED_TOKEN_FILE = "AZURE_FEDERATED_TOKEN_FILE";

/**
 * The settings of a call.
 *
 * @param profile the profile's name; `undefined` for the stack's settings
 * @throws ArgsError if there is no such profile, or with all that is wrong with the values
 * @throws CredentialError if the chosen credential lacks one of its settings
 */
export function readProfile(
  configuration: StackConfiguration,
  environment: NodeJS.ProcessEnv,
  profile: string | undefined,
): ProfileSettings {
  if (profile === undefined) {
    return { settings: readSettings(configuration, environment), ...readChoices(configuration) };
  }
  const values = valuesOf(configuration, profile);
  const whole = groupsIn(values);
  const over = configurationOver(configuration, values, whole);
  try {
    const settings = readSettings(over, environmentWithout(environment, values, whole));
    return {
      // The name gives each profile its own client and tokens.
      settings: { ...settings, credential: { ...settings.credential, profile } },
      ...readChoices(over),
    };
  } catch (error) {
    throw named(error, renaming(profile, [...Object.keys(values), ...whole]));
  }
}

function readChoices(configuration: StackConfiguration): Omit<ProfileSettings, "settings"> {
  return { onRotation: readOnRotation(configuration), unreadable: readUnreadable(configuration) };
}

/** Replaces the names of the stack's settings in a message by those of the profile. */
export function inProfile(configuration: StackConfiguration, profile: string | undefined) {
  return (message: string): string => {
    if (profile === undefined) return message;
    try {
      const values = valuesOf(configuration, profile);
      return renaming(profile, [...Object.keys(values), ...groupsIn(values)])(message);
    } catch {
      return message;
    }
  };
}

/** Identifies settings by the parts that are not secret. */
export function fingerprintOf({ subscriptionId, cloud, credential }: Settings): string {
  const { kind, tenantId, clientId } = credential as { kind: string; tenantId?: string; clientId?: string };
  return digestOf({ subscriptionId, endpoint: cloud.endpoint, kind, tenantId, clientId });
}

function valuesOf(configuration: StackConfiguration, profile: string): Readonly<Record<string, string>> {
  // JavaScript callers may pass anything.
  if (typeof profile !== "string") throw wrong("profile", `must be a string: the name of one of ${PROFILES}`);
  const all = objectIn(configuration[PROFILES] ?? "{}");
  if (all === undefined) {
    throw wrong(PROFILES, `is not an object: set a profile with ${setCommand("<profile>")}`);
  }
  const names = Object.keys(all);
  if (!names.includes(profile)) {
    throw wrong(
      PROFILES,
      `has no profile ${JSON.stringify(profile)}, ${names.length === 0 ? "nor any other" : `only ${names.join(", ")}`}: create it by setting one of its settings, such as ${setCommand(profile)}`,
    );
  }
  const given = objectIn(all[profile]);
  if (given === undefined) throw wrong(`${PROFILES}.${profile}`, "is not an object of settings");
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(settingsByName, name));
  if (unknown.length > 0) {
    throw wrong(
      `${PROFILES}.${profile}`,
      `has ${unknown.join(", ")}, which ${unknown.length === 1 ? "is not a setting" : "are not settings"}; the settings are ${Object.keys(settingsByName).join(", ")}`,
    );
  }
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== null && value !== "")
      .map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]),
  );
}

function setCommand(profile: string): string {
  return `\`pulumi config set --path '${PROFILES}.${profile}.subscriptionId' <id>\``;
}

/** The settings that come only from the profile: those of its credential and of its cloud, if it has any. */
function groupsIn(values: Readonly<Record<string, string>>): string[] {
  const isCloud = (name: string) => CLOUD.includes(name);
  const ofCredential = Object.keys(settingsByName).filter(
    (name) => !isCloud(name) && !SINGLE.includes(name) && name !== "disableInstanceDiscovery",
  );
  const hasCredential = ofCredential.some(
    (name) => !NO_CREDENTIAL.includes(name) && values[name] !== undefined && values[name] !== "false",
  );
  return [
    ...(hasCredential ? ofCredential : []),
    ...(CLOUD.some((name) => values[name] !== undefined) ? [...CLOUD, "disableInstanceDiscovery"] : []),
  ];
}

function configurationOver(
  configuration: StackConfiguration,
  values: Readonly<Record<string, string>>,
  whole: readonly string[],
): StackConfiguration {
  const over = new Map<string, string | undefined>([
    ...whole.flatMap((name) => configurationKeysOf(name).map((key) => [key, undefined] as const)),
    ...Object.entries(values).map(([name, value]) => [`azure-listkeys:${name}`, value] as const),
  ]);
  // A provider can read its configuration only by key, so it cannot be copied.
  return new Proxy(configuration, {
    get: (target, key) => (over.has(String(key)) ? over.get(String(key)) : target[String(key)]),
  });
}

function environmentWithout(
  environment: NodeJS.ProcessEnv,
  values: Readonly<Record<string, string>>,
  whole: readonly string[],
): NodeJS.ProcessEnv {
  const left = { ...environment };
  for (const variable of whole.flatMap(variablesOf)) {
    const isOfPod = variable === FEDERATED_TOKEN_FILE && values["useOidc"] === undefined;
    if (!OF_RUNNER.test(variable) && !isOfPod) delete left[variable];
  }
  return left;
}

function variablesOf(name: string): string[] {
  const { variables = [], azureVariable } = settingsByName[name] ?? {};
  return [...variables, ...(azureVariable === undefined ? [] : [azureVariable])];
}

/** From `azure-native:clientId (or ARM_CLIENT_ID)` to `azure-listkeys:profiles.eu.clientId`. */
function renaming(profile: string, names: readonly string[]): (message: string) => string {
  const byKey = new Map(
    names.flatMap((name) =>
      configurationKeysOf(name).map((key) => [key, `${PROFILES}.${profile}.${name}`] as const),
    ),
  );
  return (message) =>
    message
      .replace(/azure-(?:listkeys|native):(\w+)(?: \(or [A-Z_]+\))?/g, (found) => {
        const key = found.replace(/ .*/, "");
        return byKey.get(key) ?? found;
      })
      .replace(
        /(pulumi config set (?:--secret )?)(azure-listkeys:profiles\.[\w.-]+)( <\w+>`)(?:, without --path)?/g,
        "$1--path '$2'$3",
      );
}

function named(error: unknown, rename: (message: string) => string): unknown {
  if (error instanceof ArgsError) {
    const problems = error.problems.map(({ property, reason }) => ({
      property: rename(property),
      reason: rename(reason),
    }));
    return new ArgsError(error.subject, problems);
  }
  if (error instanceof CredentialError) {
    const { kind, reason, chosenBy } = error;
    return new CredentialError(kind, rename(reason), chosenBy === undefined ? undefined : rename(chosenBy));
  }
  return error;
}

/** A structured value of a stack's configuration is JSON. */
function objectIn(value: unknown): Readonly<Record<string, unknown>> | undefined {
  let found = value;
  try {
    if (typeof value === "string") found = JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
  return typeof found === "object" && found !== null && !Array.isArray(found)
    ? (found as Record<string, unknown>)
    : undefined;
}

function wrong(property: string, reason: string): ArgsError {
  return new ArgsError("configuration", [{ property, reason }]);
}
