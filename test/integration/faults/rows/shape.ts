import type { Row } from "../row";
import {
  listComputeKeys,
  listMachineLearningWorkspaceKeys as listWorkspaceKeys,
  listQuantumWorkspaceKeys as listQuantumKeys,
} from "../../../support/declarations/operations";

/** The response is like this, and arrives unchanged. */
const passes = (title: string, answer: object, more: Partial<Row> = {}): Row => ({
  title,
  arrange: (fake, resourceId) => fake.setAnswer(resourceId, answer),
  requests: [200],
  keys: answer,
  ...more,
});

/** The response is not as declared: it arrives unchanged all the same, with one warning. */
const mismatched = (title: string, answer: object, problem: string, more: Partial<Row> = {}): Row =>
  passes(title, answer, {
    says: new RegExp(
      `of \\S+: the response is not as declared for api-version [\\w-]+, and is passed on as it came: ${problem}\\.`,
    ),
    ...more,
  });

/** The response is like this, and lacks the active key. */
const withoutActiveKey = (title: string, answer: object): Row => ({
  title,
  arrange: (fake, resourceId) => fake.setAnswer(resourceId, answer),
  requests: [200],
  error: [
    "the response has no primaryKey, so there is no activeKey \\(200 NoActiveKey",
    "Allow the resource",
  ],
  faces: {
    // `check` cannot tell a preview from an update; `create` lists the keys again, and fails.
    resource: { requests: [200, 200], says: /keys are unknown in a preview/ },
    "function in a preview": {
      keys: "unknown",
      says: /no activeKey[^]*\nThe value is unknown in this preview/,
    },
  },
});

export const shape: Row[] = [
  withoutActiveKey("all fields null", { primaryKey: null, secondaryKey: null }),
  withoutActiveKey("no field at all", {}),
  passes(
    "all fields null, nested ones too",
    {
      userStorageKey: null,
      containerRegistryCredentials: { location: null, username: null, passwords: null },
      notebookAccessKeys: null,
    },
    { operation: listWorkspaceKeys },
  ),
  passes("no field at all, of an operation without a key in use", {}, { operation: listWorkspaceKeys }),
  passes(
    "a computeType that nobody knows",
    { computeType: "FakeFuture", fakeSecret: ["fake-1"] },
    { operation: listComputeKeys },
  ),
  passes("fields beside the known ones, called as Pulumi's own are", {
    primaryKey: "fake-1",
    id: "fake-2",
    urn: "fake-3",
    revision: "fake-4",
    rotated: "fake-5",
    resourceId: 6,
  }),
  mismatched(
    "a number where a string belongs",
    { primaryKey: "fake-1", secondaryKey: 4711 },
    "secondaryKey must be a string, not a number",
  ),
  mismatched(
    "a known computeType with a field of the wrong type",
    { computeType: "AKS", userKubeConfig: { canary: true } },
    "userKubeConfig must be a string, not an object",
    { operation: listComputeKeys },
  ),
  mismatched("no computeType", { userKubeConfig: "canary" }, "computeType is missing", {
    operation: listComputeKeys,
  }),
  passes(
    "apiKeyEnabled: false",
    {
      apiKeyEnabled: false,
      primaryKey: { key: "fake-1", createdAt: "2026-01-01T00:00:00Z" },
      primaryConnectionString: "fake-2",
    },
    {
      operation: listQuantumKeys,
      says: /quantum\.(?:list)?WorkspaceKeys of \S+: the workspace accepts none of its keys: set its property apiKeyEnabled to true/,
    },
  ),
  passes(
    "two registry passwords of one name: both",
    {
      containerRegistryCredentials: {
        passwords: [
          { name: "password", value: "fake-1" },
          { name: "password", value: "fake-2" },
        ],
      },
    },
    { operation: listWorkspaceKeys },
  ),
];
