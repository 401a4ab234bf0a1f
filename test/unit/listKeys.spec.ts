import { expect } from "chai";

import { ArmClient } from "../../provider/arm/client";
import { readSettings } from "../../provider/configuration/settings";
import { listKeys } from "../../provider/listKeys";
import { listQuantumWorkspaceKeys as listWorkspaceKeys } from "../support/operations";

const resourceId =
  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/q1";

/** The warnings about a Quantum workspace that answers so. */
async function warningsAbout(answer: object, args: object = {}): Promise<string[]> {
  const settings = readSettings({}, {});
  const body = JSON.stringify(answer);
  const exchange = { status: 200, body, header: () => undefined, headerNames: [] };
  const client = new ArmClient(settings, {
    connect: () => Promise.resolve(() => Promise.resolve(exchange)),
  });
  const warnings: string[] = [];
  await listKeys(
    listWorkspaceKeys,
    { resourceId, ...args },
    {
      settings,
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
    expect(await warningsAbout({ apiKeyEnabled: false, primaryKey: { key: "fake-key" } })).to.deep.equal([
      `quantum.listWorkspaceKeys of ${resourceId}: the workspace accepts none of its keys: set its property apiKeyEnabled to true, or run \`az quantum workspace update --enable-api-key true\`.`,
    ]);
  });

  it("warns of a key that is older than maxAgeDays, by today's date", async () => {
    const createdAt = new Date(Date.now() - 100.5 * 86_400_000).toISOString();
    const answer = { secondaryKey: { key: "fake-key", createdAt } };
    expect(await warningsAbout(answer, { maxAgeDays: 101 })).to.deep.equal([]);
    expect(await warningsAbout(answer, { maxAgeDays: 100 })).to.deep.equal([
      `quantum.listWorkspaceKeys of ${resourceId}: the secondary key is 100 days old, and maxAgeDays is 100: regenerate it.`,
    ]);
  });

  for (const apiKeyEnabled of [true, null, undefined]) {
    it(`warns of nothing where apiKeyEnabled is ${apiKeyEnabled}`, async () => {
      expect(await warningsAbout({ apiKeyEnabled })).to.deep.equal([]);
    });
  }
});
