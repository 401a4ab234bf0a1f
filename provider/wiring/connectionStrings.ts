/** Makes and parses connection strings. */
import type * as pulumi from "@pulumi/pulumi";

import { type FieldChecker, type Inputs, projection, type Text } from "./projection";

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

/** The arguments of {@link applicationInsightsConnectionString}. */
export type ApplicationInsightsConnectionStringArgs = Inputs<{
  /** `appInsightsInstrumentationKey` of a Machine Learning workspace's keys. */
  instrumentationKey: Text;
  /** Where telemetry is sent to, such as `https://westeurope-1.in.applicationinsights.azure.com/`: it is regional. */
  ingestionEndpoint: string;
}>;

/** The arguments of {@link cosmosConnectionString}. */
export type CosmosConnectionStringArgs = Inputs<{
  /** `documentEndpoint` of the account, such as `https://myaccount.documents.azure.com:443/`. */
  endpoint: string;
  /** A key of the account: `activeKey`, or `activeReadOnlyKey`. */
  key: Text;
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
    const endpoint = httpsUrl("ingestionEndpoint", values.ingestionEndpoint, INGESTION, fields);
    return `InstrumentationKey=${key};IngestionEndpoint=${endpoint}`;
  });
}

/**
 * The connection string of a Cosmos DB account for its API for NoSQL, as the Azure Cosmos DB SDKs expect it. For the
 * other APIs take one of `listDatabaseAccountConnectionStrings`.
 *
 * @returns a secret
 * @see https://learn.microsoft.com/azure/cosmos-db/nosql/how-to-dotnet-get-started#connect-with-a-connection-string
 *
 * @example
 * const keys = new cosmosdb.DatabaseAccountKeys("keys", { resourceId: account.id });
 * const connection = wiring.cosmosConnectionString({ endpoint: account.documentEndpoint, key: keys.activeKey });
 */
export function cosmosConnectionString(args: CosmosConnectionStringArgs): pulumi.Output<string> {
  return projection("wiring.cosmosConnectionString", args, (values, fields) => {
    const endpoint = httpsUrl("endpoint", values.endpoint, DOCUMENTS, fields);
    const key = fields.part("key", values.key, "the service returned none");
    return `AccountEndpoint=${endpoint};AccountKey=${key};`;
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

const DOCUMENTS = "takes the https URL of an account, such as https://myaccount.documents.azure.com:443/";

function httpsUrl(field: string, value: unknown, takes: string, fields: FieldChecker): string {
  const url = fields.part(field, value, takes);
  if (/^https:\/\//i.test(url) && URL.canParse(url)) return url;
  return fields.reject(field, takes);
}

function nameAndValue(part: string): [name: string, value: string] {
  const [name = "", ...rest] = part.split("=");
  return [name, rest.join("=")];
}
