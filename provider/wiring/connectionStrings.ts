/** Makes and parses connection strings. */
import type * as pulumi from "@pulumi/pulumi";

import { parseResourceId, typeOf } from "../arm/resourceId";
import { type Inputs, projection, type Text } from "./projection";

/** The parts of the connection string of a Quantum workspace. */
export interface QuantumConnectionParts {
  subscriptionId: string;
  resourceGroupName: string;
  workspaceName: string;
  apiKey: string;
  /** The URL of the workspace's service, with its last slash. */
  quantumEndpoint: string;
  /** Parts that this version does not know, by name; absent if there are none. */
  additionalParts?: Record<string, string>;
}

/** The arguments of {@link storageConnectionString}. */
export type StorageConnectionStringArgs = Inputs<{
  /** The field of that name of a Machine Learning workspace's keys: the ARM ID of its storage account. */
  userStorageResourceId: Text;
  /** The field of that name of a Machine Learning workspace's keys. */
  userStorageKey: Text;
  /**
   * The cloud's domain: `core.chinacloudapi.cn` in China, `core.usgovcloudapi.net` for the US Government.
   * @default "core.windows.net"
   */
  endpointSuffix?: string | undefined;
}>;

/** The arguments of {@link applicationInsightsConnectionString}. */
export type ApplicationInsightsConnectionStringArgs = Inputs<{
  /** `appInsightsInstrumentationKey` of a Machine Learning workspace's keys. */
  instrumentationKey: Text;
  /** Where telemetry is sent to, such as `https://westeurope-1.in.applicationinsights.azure.com/`: it is regional. */
  ingestionEndpoint: string;
}>;

/**
 * The connection string of a Quantum workspace, as `Workspace.from_connection_string` of the `azure-quantum` package
 * expects it.
 *
 * @returns a secret
 * @see https://learn.microsoft.com/azure/quantum/security-manage-access-keys
 */
export function quantumConnectionString(parts: Inputs<QuantumConnectionParts>): pulumi.Output<string> {
  return projection("wiring.quantumConnectionString", parts, (values: QuantumConnectionParts, fields) => {
    const known = QUANTUM_PARTS.map(([name, field]) => [name, fields.part(field, values[field])] as const);
    const others = Object.entries(values.additionalParts ?? {}).map(
      ([name, value]) => [name, fields.part(`additionalParts.${name}`, value)] as const,
    );
    return [...known, ...others].map(([name, value]) => `${name}=${value};`).join("");
  });
}

/**
 * The parts of the connection string of a Quantum workspace; {@link quantumConnectionString} makes the same string of
 * them again.
 *
 * @returns a secret; each part lifts
 */
export function parseQuantumConnectionString(
  connectionString: pulumi.Input<Text>,
): pulumi.Output<QuantumConnectionParts> {
  return projection("wiring.parseQuantumConnectionString", { connectionString }, (values, fields) => {
    const text = fields.text("connectionString", values.connectionString, "the service returned none");
    // The service ends every part with it, so this string is truncated.
    if (!text.endsWith(";"))
      fields.reject("connectionString", `is cut off within a part; it takes ${QUANTUM_FORM}`);
    const given = text.slice(0, -1).split(";").map(nameAndValue);
    const parts: Partial<QuantumConnectionParts> = {};
    const additional: Record<string, string> = {};
    for (const [name, value] of given) {
      const [, field] = QUANTUM_PARTS.find(([each]) => each.toLowerCase() === name.toLowerCase()) ?? [];
      if (value === "" || name === "")
        fields.reject("connectionString", `has an empty part; it takes ${QUANTUM_FORM}`);
      if (field === undefined) additional[name] = value;
      else if (parts[field] === undefined) parts[field] = value;
      else fields.reject("connectionString", `has a part twice; it takes ${QUANTUM_FORM}`);
    }
    const missing = QUANTUM_PARTS.filter(([, field]) => parts[field] === undefined).map(([name]) => name);
    if (missing.length > 0) {
      fields.reject("connectionString", `has no ${missing.join(", ")}; it takes ${QUANTUM_FORM}`);
    }
    if (Object.keys(additional).length > 0) parts.additionalParts = additional;
    return parts as QuantumConnectionParts;
  });
}

/**
 * The connection string of a storage account, as the Azure Storage SDKs and Functions expect it.
 *
 * @returns a secret
 * @see https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string
 */
export function storageConnectionString(args: StorageConnectionStringArgs): pulumi.Output<string> {
  return projection("wiring.storageConnectionString", args, (values, fields) => {
    const id = fields.text("userStorageResourceId", values.userStorageResourceId, NOT_GIVEN);
    const parsed = parseResourceId(id);
    const segments = "segments" in parsed ? parsed.segments : [];
    if (typeOf(segments).toLowerCase() !== "microsoft.storage/storageaccounts") {
      fields.reject("userStorageResourceId", "is not the ID of a Microsoft.Storage/storageAccounts");
    }
    const name = fields.part("userStorageResourceId", segments.at(-1));
    const key = fields.part("userStorageKey", values.userStorageKey, NOT_GIVEN);
    const suffix = fields.host(
      "endpointSuffix",
      values.endpointSuffix ?? "core.windows.net",
      "core.windows.net",
    );
    return `DefaultEndpointsProtocol=https;AccountName=${name};AccountKey=${key};EndpointSuffix=${suffix}`;
  });
}

/**
 * The connection string of an Application Insights resource, to set as `APPLICATIONINSIGHTS_CONNECTION_STRING`.
 *
 * @returns a secret
 * @see https://learn.microsoft.com/azure/azure-monitor/app/connection-strings
 */
export function applicationInsightsConnectionString(
  args: ApplicationInsightsConnectionStringArgs,
): pulumi.Output<string> {
  return projection("wiring.applicationInsightsConnectionString", args, (values, fields) => {
    const key = fields.part("instrumentationKey", values.instrumentationKey, NOT_GIVEN);
    const endpoint = fields.part("ingestionEndpoint", values.ingestionEndpoint, INGESTION);
    if (!/^https:\/\//i.test(endpoint) || !URL.canParse(endpoint))
      fields.reject("ingestionEndpoint", INGESTION);
    return `InstrumentationKey=${key};IngestionEndpoint=${endpoint}`;
  });
}

const QUANTUM_PARTS = [
  ["SubscriptionId", "subscriptionId"],
  ["ResourceGroupName", "resourceGroupName"],
  ["WorkspaceName", "workspaceName"],
  ["ApiKey", "apiKey"],
  ["QuantumEndpoint", "quantumEndpoint"],
] as const;

const QUANTUM_FORM = `${QUANTUM_PARTS.map(([name]) => `${name}=…;`).join("")}, as the service returns it`;

const NOT_GIVEN = "the workspace has none, or the identity may not read it";

const INGESTION =
  "takes the https URL of a region, such as https://westeurope-1.in.applicationinsights.azure.com/";

function nameAndValue(part: string): [name: string, value: string] {
  const [name = "", ...rest] = part.split("=");
  return [name, rest.join("=")];
}
