import { defineOperation } from "../operation";
import { resourceGroupName, uuidSubscriptionId } from "../parameters";
import { boolean, object, optional, string } from "../schema";
import type { ActiveKey } from "../twoKeys";

/** The keys and connection strings of a Quantum workspace. */
export interface ListKeysResult {
  /** Whether the workspace accepts its keys at all. */
  apiKeyEnabled: boolean | null | undefined;
  /** The first key. */
  primaryKey: ApiKey | null | undefined;
  /** The second key: it serves while the first is regenerated. */
  secondaryKey: ApiKey | null | undefined;
  /** The connection string of the first key. */
  primaryConnectionString: string | null | undefined;
  /** The connection string of the second key. */
  secondaryConnectionString: string | null | undefined;
}

/** One key of a Quantum workspace. */
export interface ApiKey {
  /** When the key was made: an RFC 3339 date and time, as the service wrote it. */
  createdAt: string | null | undefined;
  /** The key. */
  key: string | null | undefined;
}

/** The key in use and its connection string: this package's own outputs. */
export interface ActiveConnection extends ActiveKey {
  /** The connection string of the key in use. */
  activeConnectionString: string | null | undefined;
}

const apiKey = object<ApiKey>({ createdAt: string, key: string });

const listKeysResult = object<ListKeysResult>({
  apiKeyEnabled: boolean,
  primaryKey: optional(apiKey),
  secondaryKey: optional(apiKey),
  primaryConnectionString: string,
  secondaryConnectionString: string,
});

export const listWorkspaceKeys = defineOperation({
  module: "quantum",
  functionName: "listWorkspaceKeys",
  resourceName: "WorkspaceKeys",
  reference: "https://learn.microsoft.com/rest/api/azurequantum/workspaces/list-keys",
  resourcePath:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Quantum/workspaces/{workspaceName}",
  apiVersion: "2025-12-15-preview",
  parameters: {
    /** The name of the resource group that holds the workspace: 1 to 90 characters. */
    resourceGroupName,
    /** The name of the workspace: letters and digits, with `-` between them. */
    workspaceName: {
      // The specification's ^[a-zA-Z0-9]+(-*[a-zA-Z0-9])*$ backtracks over each letter; this accepts the same names.
      pattern: /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/,
      accepts: "letters and digits, with - between them",
    },
  },
  subscriptionId: uuidSubscriptionId,
  result: listKeysResult,
  // https://learn.microsoft.com/azure/quantum/security-manage-access-keys
  warningsOf: ({ apiKeyEnabled }) =>
    apiKeyEnabled === false
      ? [
          "the workspace accepts none of its keys: set its property apiKeyEnabled to true, or run `az quantum workspace update --enable-api-key true`",
        ]
      : [],
  twoKeys: {
    active: (keys: ListKeysResult, use): ActiveConnection => ({
      activeKey: keys[`${use}Key`]?.key,
      activeConnectionString: keys[`${use}ConnectionString`],
    }),
    createdAt: (keys: ListKeysResult, use) => keys[`${use}Key`]?.createdAt,
  },
  sample: (mark) => ({
    apiKeyEnabled: true,
    primaryKey: { createdAt: "2026-01-01T00:00:00.000Z", key: `fake-quantum-primary-${mark}` },
    secondaryKey: { createdAt: "2026-01-01T00:00:00.000Z", key: `fake-quantum-secondary-${mark}` },
    primaryConnectionString: `SubscriptionId=00000000-0000-0000-0000-000000000000;ResourceGroupName=fake;WorkspaceName=fake;ApiKey=fake-quantum-primary-${mark};QuantumEndpoint=https://fake.quantum.example/;`,
    secondaryConnectionString: `SubscriptionId=00000000-0000-0000-0000-000000000000;ResourceGroupName=fake;WorkspaceName=fake;ApiKey=fake-quantum-secondary-${mark};QuantumEndpoint=https://fake.quantum.example/;`,
  }),
});
