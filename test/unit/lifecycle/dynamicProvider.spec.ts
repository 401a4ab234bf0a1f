import type * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";

import { provider } from "../../../provider/lifecycle/dynamicProvider";
import { stubOf } from "../../../provider/lifecycle/stub";

type Methods = Required<pulumi.dynamic.ResourceProvider<Record<string, unknown>, Record<string, unknown>>>;

const ID =
  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/q1";
const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** A provider that sends nothing to Azure for an unchanged target, nor for an unknown one. */
async function quietProvider(name = "quantum.WorkspaceKeys"): Promise<Methods> {
  const made = provider(name) as Methods;
  const values: Record<string, string> = {
    "azure-listkeys:onRotation": "ignore",
    "azure-listkeys:subscriptionId": "00000000-0000-0000-0000-000000000000",
  };
  await made.configure({ config: { get: (key: string) => values[key] } } as pulumi.dynamic.ConfigureRequest);
  return made;
}

const secret = (value: unknown) => ({
  "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
  value,
});

describe("provider", () => {
  for (const name of [
    "machinelearningservices.WorkspaceKeys",
    "machinelearningservices.ComputeKeys",
    "machinelearningservices.ServerlessEndpointKeys",
    "quantum.WorkspaceKeys",
  ]) {
    it(`knows ${name} for ever: states name it`, () => expect(provider(name)).to.respondTo("check"));
  }

  it("names a resource that it does not know", () => {
    expect(() => provider("quantum.Other")).to.throw("pulumi-azure-listkeys has no resource quantum.Other.");
  });

  it("replaces kept keys for replaceOnChanges only where they are listed anew", async () => {
    const made = await quietProvider();
    const options = { replaceOnChanges: ["primaryKey", "revision"] };
    const inputs = { resourceId: ID, use: "primary", keepers: { a: "1" }, __options: options };
    const strings = { primaryConnectionString: "fake-3", secondaryConnectionString: "fake-4" };
    const keys = { primaryKey: { key: "fake-1" }, secondaryKey: { key: "fake-2" }, ...strings };
    const olds = {
      ...inputs,
      ...keys,
      activeKey: "fake-1",
      activeConnectionString: "fake",
      __provider: "pulumi-azure-listkeys",
    };
    const state = { ...olds, revision: 1, rotated: [] };
    const diff = async (news: object) => made.diff(ID, state, { ...inputs, ...news });
    expect(await diff({ use: "secondary" })).to.deep.equal({ changes: true, replaces: [] });
    const renewed = await diff({ keepers: { a: "2" } });
    expect(renewed.replaces).to.deep.equal(["primaryKey", "revision"]);
  });

  it("wraps every field of the service as a secret, absent ones too, and nothing else", async () => {
    const olds = {
      resourceId: ID,
      revision: 1,
      rotated: [],
      use: "primary",
      primaryConnectionString: "fake",
      primaryKey: { key: "fake-key" },
      secondaryKey: null,
    };
    const { inputs } = await (await quietProvider()).check(olds, { resourceId: ID, __provider: "stub" });
    expect(inputs).to.deep.equal({
      resourceId: ID,
      revision: 1,
      rotated: [],
      use: "primary",
      apiKeyEnabled: secret(null),
      primaryConnectionString: secret("fake"),
      primaryKey: secret({ key: "fake-key" }),
      secondaryConnectionString: secret(null),
      secondaryKey: secret(null),
      activeKey: secret("fake-key"),
      activeConnectionString: secret("fake"),
      additionalFields: secret(null),
    });
  });

  it("takes a field that an older version did not know from where that kept it, as no change", async () => {
    const older = {
      resourceId: ID,
      revision: 4,
      rotated: ["primaryKey"],
      use: "primary",
      primaryKey: { key: "fake-key" },
      activeKey: "fake-key",
      activeConnectionString: "fake",
      additionalFields: { primaryConnectionString: "fake", stillUnknown: 1 },
    };
    const made = await quietProvider();
    const { inputs } = await made.check(older, { resourceId: ID });
    expect(inputs).to.deep.equal({
      resourceId: ID,
      revision: 4,
      rotated: ["primaryKey"],
      use: "primary",
      apiKeyEnabled: secret(null),
      primaryConnectionString: secret("fake"),
      primaryKey: secret({ key: "fake-key" }),
      secondaryConnectionString: secret(null),
      secondaryKey: secret(null),
      activeKey: secret("fake-key"),
      activeConnectionString: secret("fake"),
      additionalFields: secret({ stillUnknown: 1 }),
    });
    const news = { ...older, primaryConnectionString: "fake", additionalFields: { stillUnknown: 1 } };
    const code = { __provider: stubOf("quantum.WorkspaceKeys") };
    expect(await made.diff(ID, { ...older, ...code }, { ...news, ...code })).to.deep.equal({
      changes: false,
      replaces: [],
    });
    // Without its code it could be neither refreshed nor deleted.
    expect((await made.diff(ID, older, news)).changes).to.equal(true);
  });

  it("lets the unknown pass as it came", async () => {
    const made = await quietProvider();
    const { inputs } = await made.check({}, { resourceGroupName: "rg", workspaceName: UNKNOWN });
    expect(inputs).to.deep.equal({ resourceId: UNKNOWN, use: "primary" });
    const olds = { resourceId: ID, revision: 1, rotated: [] };
    expect(await made.diff(ID, olds, inputs ?? {})).to.deep.equal({
      changes: true,
      replaces: ["resourceId"],
    });
  });

  it("puts no failure on a property, whose value the engine would print", async () => {
    const { failures } = await (await quietProvider()).check({}, { resourceId: `${ID}/x/y` });
    expect(failures?.map(({ property, reason }) => [property, reason.slice(0, 10)])).to.deep.equal([
      ["", "resourceId"],
    ]);
  });
});
