/** What holds for every projection, and that of settings. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";

import { wiring } from "../../../provider";
import { failureOf, isKnown, promiseOf, secretValueOf } from "../../support/stack/outputs";

type Projection = (args: never) => pulumi.Output<unknown>;
type Args = string | { readonly [name: string]: Args };

/** Every projection, by its name, with a value of each of its inputs, in each form that it takes them in. */
const inputs: Record<string, Args[]> = {
  aiServicesHeader: ["k"],
  applicationInsightsConnectionString: [
    { instrumentationKey: "k", ingestionEndpoint: "https://fake.example/" },
  ],
  appSettings: [{ A: "1" }],
  bearer: ["k"],
  containerAppRegistry: [{ credentials: "c", loginServer: "s" }],
  cosmosConnectionString: [{ endpoint: "e", key: "k" }],
  dockerConfigJson: [{ credentials: "c", loginServer: "s" }],
  functionsHeader: [{ keys: { functionKeys: "k" } }, { keys: { properties: "k" } }],
  imageRegistryCredential: [{ credentials: "c", loginServer: "s" }],
  kafkaConfiguration: [{ connectionString: "s" }],
  kafkaProperties: [{ connectionString: "s" }],
  kubeconfig: [
    { compute: { computeType: "AKS", userKubeConfig: "k" } },
    { cluster: { kubeconfigs: "k" } },
    { kubeconfig: "k" },
  ],
  openAIHeader: ["k"],
  parseQuantumConnectionString: ["s"],
  quantumConnectionString: [{ apiKey: "k" }],
  redisConnectionString: [{ hostName: "h", key: "k" }],
  redisUrl: [{ hostName: "h", key: "k" }],
  sshCredentials: [{ compute: { computeType: "VirtualMachine", administratorAccount: "a" } }],
  storageConnectionString: [{ userStorageKey: "k" }, { accountName: "a", keys: "k" }],
};
const projections = Object.entries(wiring).filter(([name]) => /^[a-z]/.test(name)) as [string, Projection][];

describe("every projection", () => {
  it("is named here", () => {
    expect(projections.map(([name]) => name).sort()).to.deep.equal(Object.keys(inputs).sort());
  });

  it("has a row in the page of consumers, as has each component", () => {
    const page = readFileSync(join(__dirname, "../../../docs/consumers.md"), "utf8");
    const missing = Object.keys(wiring).filter((name) => !new RegExp(`wiring\\.${name}\\b`).test(page));
    expect(missing).to.deep.equal([]);
  });

  it("takes an input that is undefined as one that is not given", async () => {
    const keys = [{ keyName: "key1", value: "fake" }];
    const byAccount = { accountName: "account", keys, userStorageKey: undefined } as const;
    const others = { ...byAccount, userStorageResourceId: undefined };
    expect(await secretValueOf(wiring.storageConnectionString(others))).to.include("AccountKey=fake;");
    const failure = await failureOf(wiring.kubeconfig({ compute: undefined, kubeconfig: "fake" }));
    expect(failure).to.include("kubeconfig").and.not.to.include("compute");
  });

  for (const [name, project] of projections) {
    it(`${name}: fails with one line that names a field, and without stack frames, if it gets nothing`, async () => {
      if (name === "appSettings")
        return expect(await promiseOf(project(undefined as never))).to.deep.equal([]);
      const takesText = typeof inputs[name]?.[0] === "string";
      const failure = await failureOf(project((takesText ? undefined : {}) as never));
      expect(failure).to.match(new RegExp(`^RunError: wiring\\.${name}: [\\w.]+ is null or missing.*\\.$`));
      expect(failure).not.to.match(/\n/);
    });
  }

  describe("of an unknown", () => {
    beforeEach(() =>
      pulumi.runtime.setMocks(
        { call: () => ({}), newResource: () => ({ id: "", state: {} }) },
        "p",
        "s",
        true,
      ),
    );
    afterEach(() => pulumi.runtime.resetOptions("", "", -1, "", "", false, ""));

    const unknownOf = (args: Args): unknown =>
      typeof args === "string"
        ? pulumi.secret(pulumi.unknown as string)
        : Object.fromEntries(Object.entries(args).map(([name, each]) => [name, unknownOf(each)]));
    for (const [name, project] of projections) {
      for (const args of inputs[name] ?? []) {
        it(`${name}: is unknown, and a secret: ${JSON.stringify(args)}`, async () => {
          const output = project(unknownOf(args) as never);
          expect(await isKnown(output)).to.equal(false);
          expect(await pulumi.isSecret(output)).to.equal(true);
        });
      }
    }
  });
});

describe("appSettings", () => {
  it("has a name and a value each, in their order", async () => {
    const settings = wiring.appSettings({ B: pulumi.secret("fake-b"), A: "fake-a", EMPTY: "" });
    expect(await secretValueOf(settings)).to.deep.equal([
      { name: "B", value: "fake-b" },
      { name: "A", value: "fake-a" },
      { name: "EMPTY", value: "" },
    ]);
  });

  it("names the setting that has no value", async () => {
    expect(await failureOf(wiring.appSettings({ A: "fake-a", KEY: undefined }))).to.equal(
      "RunError: wiring.appSettings: KEY is null or missing.",
    );
  });
});
