import { expect } from "chai";

import { listKeys } from "../../provider/listKeys";
import { answeringClient, testSettings } from "../support/answeringClient";
import { listQuantumWorkspaceKeys as listWorkspaceKeys } from "../support/operations";

const resourceId =
  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/q1";

/** The warnings about a Quantum workspace that answers so. */
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
    expect(await warningsAbout({ apiKeyEnabled: false, primaryKey: { key: "fake-key" } })).to.deep.equal([
      `quantum.listWorkspaceKeys of ${resourceId}: the workspace accepts none of its keys: set its property apiKeyEnabled to true, or run \`az quantum workspace update --enable-api-key true\`.`,
    ]);
  });

  it("warns of a key that is older than maxAgeDays, by today's date", async () => {
    const ageOf = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    const answer = {
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
      expect(await warningsAbout({ apiKeyEnabled, primaryKey: { key: "fake-key" } })).to.deep.equal([]);
    });
  }

  it("warns of a key in use that is not there, by what is declared or by the field's name", async () => {
    const subject = `quantum.listWorkspaceKeys of ${resourceId}`;
    expect(await warningsAbout({ primaryKey: { key: null } })).to.deep.equal([
      `${subject}: the response has no primaryKey.key, so there is no activeKey: check that the resource accepts keys.`,
    ]);
    expect(await warningsAbout({ primaryKey: { key: "fake-key" } }, { use: "secondary" })).to.deep.equal([
      `${subject}: the response has no secondaryKey.key, so there is no activeKey: set use to "primary", or regenerate the secondary key.`,
    ]);
    expect((await warningsAbout({ apiKeyEnabled: false })).join()).to.match(
      /^[^:]*: the workspace accepts none/,
    );
  });
});
