/** Names that are not settings, such as a misspelt one: it would be ignored, and keys of another subscription be listed. */
import { distance } from "fastest-levenshtein";

import type { ArgsProblem } from "../arm/errors/errors";
import { configurationKeysOf, type SettingDeclaration, settingsByName } from "./declaration";
import type { StackConfiguration } from "./reader";

const NAMESPACE = "azure-listkeys:";
const AZURE_NATIVE = "azure-native:";

/** Of a project with this name, Pulumi keeps the program's own configuration among the settings. */
const PROJECT = "azure-listkeys";

/** Not a setting itself: it has named sets of settings. */
const PROFILES = "profiles";

/** What the engine adds to the properties of a provider, beside names that begin with two underscores. */
const OF_ENGINE: readonly string[] = ["version", "pluginDownloadURL", "pluginChecksums", "parameterization"];

const names = Object.keys(settingsByName);

/** The settings by each of their names, azure-native's included. */
const byAnyName = new Map(
  names.flatMap((name) =>
    configurationKeysOf(name).map((key) => [withoutNamespace(key), settingsByName[name]]),
  ) as [string, SettingDeclaration][],
);

/** The names in this package's part of the stack's configuration that are not settings. */
export function unknownSettingsIn(configuration: StackConfiguration, project: string): ArgsProblem[] {
  return unknownSettings(namesIn(configuration, NAMESPACE), project);
}

/**
 * @param given the names of the properties of a provider, for one
 * @param project the project's name
 */
export function unknownSettings(given: readonly string[], project: string): ArgsProblem[] {
  if (project === PROJECT) return [];
  return given
    .filter((name) => !byAnyName.has(name) && name !== PROFILES)
    .filter((name) => !OF_ENGINE.includes(name) && !name.startsWith("__"))
    .map((name) => ({ property: NAMESPACE + name, reason: `is not a setting; ${adviceFor(name)}` }));
}

/**
 * Warnings about azure-native's part, which is read too. Which names it has is azure-native's to decide, so only those are
 * reported that are almost one that is read here.
 */
export function misspeltNativeSettingsIn(configuration: StackConfiguration): string[] {
  return namesIn(configuration, AZURE_NATIVE)
    .filter((name) => !byAnyName.has(name))
    .flatMap((name) => {
      const nearest = nearestName(name);
      if (nearest === undefined) return [];
      return [
        `${AZURE_NATIVE}${name} is ignored: it is not a setting of pulumi-azure-listkeys. If ${AZURE_NATIVE}${nearest} is meant, correct the name.`,
      ];
    });
}

/** The setting of that name, or the one that it is probably meant to be. */
export function settingMeantBy(name: string): SettingDeclaration | undefined {
  return byAnyName.get(name) ?? byAnyName.get(nearestName(name) ?? "");
}

/** The name of a setting from which this one differs in a few letters, or in their case. */
function nearestName(name: string): string | undefined {
  const most = Math.min(3, Math.floor(name.length / 3));
  const [nearest] = [...byAnyName.keys()]
    .map((known) => ({ known, changes: distance(name.toLowerCase(), known.toLowerCase()) }))
    .filter(({ changes }) => changes <= most)
    .sort((one, other) => one.changes - other.changes);
  return nearest?.known;
}

function adviceFor(name: string): string {
  const nearest = nearestName(name);
  return nearest === undefined
    ? `the settings are ${names.join(", ")}`
    : `the nearest one is ${NAMESPACE}${nearest}`;
}

function namesIn(configuration: StackConfiguration, namespace: string): string[] {
  return Object.keys(configuration)
    .filter((key) => key.startsWith(namespace))
    .map((key) => key.slice(namespace.length));
}

function withoutNamespace(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}
