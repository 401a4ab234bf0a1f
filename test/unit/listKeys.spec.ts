import { expect } from "chai";

import { listKeys } from "../../provider/listKeys";
import { answeringClient, testSettings } from "../support/answeringClient";
import { listQuantumWorkspaceKeys as listWorkspaceKeys } from "../support/declarations/operations";

const resourceId =
  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/q1";

const KEYS = {
  primaryKey: { key: "fake-key" },
  primaryConnectionString: "fake-connection",
  secondaryKey: { key: "fake-key-2" },
  secondaryConnectionString: "fake-connection-2",
};

/** The warnings about a Quantum workspace that responds so. */
async function warningsAbout(answer: object, args: object = {}): Promise<string[]> {
  const client = answeringClient(() => ({ body: JSON.stringify(answer) }));
  const warnings: string[] = [];
  await listKeys(
    listWorkspaceKeys,
    { resourceId, ...args },
    {
      settings: testSettings,
      client,
      untilReady: false,
      report: () => undefined,
      warn: (message) => warnings.push(message),
    },
  );
  return warnings;
}

describe("listKeys", () => {
  it("warns of keys that the workspace does not accept, and names the setting", async () => {
    expect(await warningsAbout({ apiKeyEnabled: false, ...KEYS })).to.deep.equal([
      `quantum.listWorkspaceKeys of ${resourceId}: the workspace accepts none of its keys: set its property apiKeyEnabled to true, or run \`az quantum workspace update --enable-api-key true\`.`,
    ]);
  });

  it("warns of a key that is older than maxAgeDays, by today's date", async () => {
    const ageOf = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    const answer = {
      ...KEYS,
      primaryKey: { key: "fake-1", createdAt: ageOf(1) },
      secondaryKey: { key: "fake-2", createdAt: ageOf(100.5) },
    };
    expect(await warningsAbout(answer, { maxAgeDays: 101 })).to.deep.equal([]);
    expect(await warningsAbout(answer, { maxAgeDays: 100 })).to.deep.equal([
      `quantum.listWorkspaceKeys of ${resourceId}: the secondary key is 100 days old, and maxAgeDays is 100: regenerate it.`,
    ]);
  });

  for (const apiKeyEnabled of [true, null, undefined]) {
    it(`warns of nothing where apiKeyEnabled is ${apiKeyEnabled}`, async () => {
      expect(await warningsAbout({ apiKeyEnabled, ...KEYS })).to.deep.equal([]);
    });
  }

  const failureOf = (answer: object, args?: object) =>
    warningsAbout(answer, args).then(
      () => "none",
      (error: Error) => error.message,
    );

  for (const [title, primaryKey] of Object.entries({
    "is absent": undefined,
    "is null": null,
    "is an object without it": { createdAt: "2026-01-01T00:00:00Z" },
    "is null within": { key: null },
    "is empty": { key: "" },
  })) {
    it(`fails if the active key ${title}, and reports how to use the other`, async () => {
      expect(await failureOf({ ...KEYS, primaryKey })).to.equal(
        `quantum.listWorkspaceKeys of ${resourceId}: the response has no primaryKey.key, so there is no activeKey (200 NoActiveKey, api-version 2025-12-15-preview).\nSet use to "secondary", or regenerate the primary key.`,
      );
      expect(await warningsAbout({ ...KEYS, primaryKey }, { use: "secondary" })).to.deep.equal([]);
    });
  }

  it("fails if the active connection string is absent", async () => {
    expect(await failureOf({ ...KEYS, secondaryConnectionString: null }, { use: "secondary" })).to.match(
      /no secondaryConnectionString, so there is no activeConnectionString .*\nSet use to "primary", or regenerate the secondary key\.$/,
    );
  });

  it("fails if there is neither key, with the reason of the service if that is declared", async () => {
    expect(await failureOf({})).to.match(/no activeKey .*\nAllow the resource to be accessed by key/);
    const declared = await failureOf({ apiKeyEnabled: false });
    expect(declared).to.match(
      /no activeKey: the workspace accepts none of its keys: set its property apiKeyEnabled/,
    );
    expect(declared).not.to.match(/Allow the resource/);
  });
});
