/** The cloud: one of Azure's by its name, a custom one by its addresses or its metadata, or the Azure CLI's. */
import { type Cloud, clouds, isMeantFor, knownCloudOf } from "../arm/cloud";
import type { Settings } from "../arm/settings";
import { namesOf, type SettingDeclaration, settings } from "./declaration";
import type { Reader } from "./reader";

interface CloudSettings extends Pick<Settings, "cloud" | "cloudFrom"> {
  /** True if it is a custom cloud, whose authority the public directory of authorities does not know. */
  readonly isOwn: boolean;
}

const ADDRESSES = ["endpoint", "audience", "authorityHost"] as const;

/** @param usesAzureCli true if the credential is the Azure CLI's, which knows the cloud that it is logged in to */
export function readCloud(reader: Reader, usesAzureCli: boolean): CloudSettings {
  const given = ADDRESSES.filter((name) => reader.sourceOf(name) !== undefined);
  const isWhole = given.length === ADDRESSES.length;
  rejectIncomplete(reader, given);

  const metadataHost = reader.string("metadataHost");
  if (metadataHost !== undefined && !isWhole) return byMetadata(reader, metadataHost, given);

  // azure-native ignores the name if it has all addresses; other tools require `custom` there.
  const environment = isWhole ? undefined : reader.string("environment");
  const known = knownCloudOf(environment ?? settings.environment.default);
  if (known === undefined) {
    reader.reject("environment", `takes one of ${settings.environment.values.join(", ")}`);
  }
  const cloud = readAddresses(reader, known ?? clouds.public, environment !== undefined);
  if (isWhole) return { cloud, isOwn: !isKnownAuthority(cloud) };
  if (!usesAzureCli || given.length > 0) return { cloud, isOwn: false };
  const configured =
    environment === undefined
      ? {}
      : { configured: { name: environment, setting: reader.sourceOf("environment") ?? "environment" } };
  return { cloud, cloudFrom: { kind: "Azure CLI", ...configured }, isOwn: false };
}

function isKnownAuthority({ authorityHost }: Cloud): boolean {
  return Object.values(clouds).some((known) => known.authorityHost === authorityHost);
}

function readAddresses(reader: Reader, cloud: Cloud, isNamed: boolean): Cloud {
  const endpoint = reader.https("endpoint");
  const audience = reader.string("audience");
  if (audience !== undefined && !isMeantFor(audience, endpoint ?? cloud.endpoint)) {
    reader.reject(
      "audience",
      `is the Resource Manager of one of Azure's clouds, whose tokens are sent to no other host than its own: ${
        endpoint === undefined
          ? "leave it out, or set environment to the cloud that is meant"
          : "set it to the endpoint's own audience, or leave the endpoint out"
      }`,
    );
  }
  return {
    endpoint: endpoint ?? cloud.endpoint,
    audience: audience ?? endpoint ?? cloud.audience,
    authorityHost:
      reader.https("authorityHost") ??
      // As in azure-native, a cloud that is configured by its name has its own authority.
      (isNamed ? undefined : reader.ofAzureFamily().https("authorityHost")) ??
      cloud.authorityHost,
  };
}

/**
 * Under azure-native's names the three addresses are required together: azure-native ignores a single one, and would
 * send the credential to the public cloud.
 */
function rejectIncomplete(reader: Reader, given: readonly (typeof ADDRESSES)[number][]): void {
  const byAzureNativeName = given.find((name) =>
    isAzureNativeSource(reader.sourceOf(name) ?? "", settings[name]),
  );
  const missing = ADDRESSES.filter((name) => !given.includes(name));
  if (byAzureNativeName === undefined || missing.length === 0) return;
  const names = missing.map((name) => namesOf(name, "last")).join(" and ");
  reader.reject(byAzureNativeName, `needs ${names} as well: a custom cloud takes all three`);
}

function isAzureNativeSource(source: string, { azureNativeName, variables }: SettingDeclaration): boolean {
  return source.endsWith(`:${azureNativeName}`) || source === variables.at(-1);
}

function byMetadata(reader: Reader, value: string, given: readonly string[]): CloudSettings {
  const host = reader.https("metadataHost", "host alone") ?? value;
  if (given.length > 0) {
    reader.reject("metadataHost", `provides all addresses of a cloud: leave out ${given.join(" and ")}`);
  }
  const setting = reader.sourceOf("metadataHost") ?? "metadataHost";
  return { cloud: clouds.public, cloudFrom: { kind: "metadata", host, setting }, isOwn: true };
}
