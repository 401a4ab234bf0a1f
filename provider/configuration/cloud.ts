/** The cloud: one of Azure's by its name, or one's own by its addresses. */
import { type Cloud, clouds, isMeantFor } from "../arm/cloud";
import { settings } from "./declaration";
import type { Reader } from "./reader";

export function readCloud(reader: Reader): Cloud {
  const name = reader.string("environment") ?? settings.environment.default;
  const known = CLOUD_NAMES.get(name.toLowerCase());
  if (known === undefined) {
    reader.refuse("environment", `takes one of ${settings.environment.values.join(", ")}`);
  }
  const cloud = clouds[known ?? settings.environment.default];
  const endpoint = reader.https("endpoint");
  const audience = reader.string("audience");
  if (audience !== undefined && !isMeantFor(audience, endpoint ?? cloud.endpoint)) {
    reader.refuse(
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
    authorityHost: reader.https("authorityHost") ?? cloud.authorityHost,
  };
}

/** azure-native's names, and those that the Azure CLI and the SDKs write into `AZURE_ENVIRONMENT`. */
const CLOUD_NAMES: ReadonlyMap<string, keyof typeof clouds> = new Map([
  ["public", "public"],
  ["azurecloud", "public"],
  ["azurepubliccloud", "public"],
  ["china", "china"],
  ["azurechinacloud", "china"],
  ["usgovernment", "usgovernment"],
  ["usgov", "usgovernment"],
  ["azureusgovernment", "usgovernment"],
  ["azureusgovernmentcloud", "usgovernment"],
]);
